def tagged(name, /, *content, sep=" ", **attributes):
    pairs = "".join(f' {key}="{value}"' for key, value in sorted(attributes.items()))
    return f"<{name}{pairs}>{sep.join(content)}</{name}>"


def keywords(words: list[str]) -> str:
    """Tag `words`."""
    options = {"id": "x", **{"class_": "y"}}
    first, *middle, last = [*words, "a", "b"]
    (a, b), c = (1, 2), 3
    head = tail = a + b + c
    return tagged("p", first, *middle, last, sep=",", **options) + str(head) + str(tail)
