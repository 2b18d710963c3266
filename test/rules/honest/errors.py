class SkillError(Exception):
    """Base."""


class ParseError(SkillError, ValueError):
    def __init__(self, text: str, position: int = 0):
        super().__init__(f"cannot parse {text!r} at {position}")
        self.text = text
        self.position = position

    def __str__(self):
        return f"{self.args[0]} ({self.position})"


def parse(text):
    try:
        value = int(text)
    except (TypeError, ValueError) as error:
        raise ParseError(text) from error
    except Exception:
        raise
    else:
        return value
    finally:
        print("done")


def errors(texts: list[str]) -> list[str]:
    """Parse every text."""
    found = []
    for text in texts:
        try:
            found.append(str(parse(text)))
        except ParseError as error:
            found.append(type(error).__name__ + str(error) + error.text)
        except SkillError as e:
            found.append(repr(e))
            raise RuntimeError("unexpected") from None
    return found
