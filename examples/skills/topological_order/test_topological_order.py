from topological_order import topological_order


def test_dependencies_come_first():
    assert topological_order({"app": ["web", "db"], "web": ["core"], "db": ["core"]}) == ["core", "db", "web", "app"]


def test_nothing_and_single_names():
    assert topological_order({}) == []
    assert topological_order({"a": []}) == ["a"]


def test_names_without_an_entry_of_their_own_are_included():
    assert topological_order({"b": ["z"], "a": ["y"]}) == ["y", "a", "z", "b"]


def test_the_alphabetically_first_ready_name_comes_next():
    assert topological_order({"c": [], "b": [], "a": []}) == ["a", "b", "c"]
    assert topological_order({"a": ["z"], "m": [], "b": ["m"]}) == ["m", "b", "z", "a"]
    # "a" becomes ready while "c" and "d" already are, and overtakes them.
    assert topological_order({"d": [], "c": [], "a": ["b"], "b": []}) == ["b", "a", "c", "d"]


def test_the_order_of_the_dictionary_does_not_matter():
    forwards = {"a": ["c", "b"], "b": ["d"], "c": ["d"], "d": []}
    backwards = {"d": [], "c": ["d"], "b": ["d"], "a": ["b", "c"]}
    assert topological_order(forwards) == ["d", "b", "c", "a"]
    assert topological_order(backwards) == ["d", "b", "c", "a"]


def test_a_dependency_named_twice_counts_once():
    assert topological_order({"a": ["b", "b"], "b": ["c", "c", "c"]}) == ["c", "b", "a"]


def test_tuples_are_taken_and_the_argument_is_left_alone():
    dependencies = {"b": ["c", "a"], "c": ("a",)}
    assert topological_order(dependencies) == ["a", "c", "b"]
    assert dependencies == {"b": ["c", "a"], "c": ("a",)}


def test_a_long_chain_needs_no_recursion():
    names = [f"n{number:05}" for number in range(5_000)]
    chain = {name: [after] for name, after in zip(names, names[1:])}
    assert topological_order(chain) == names[::-1]


def test_a_circle_is_refused_and_shown():
    for dependencies, circle in (
        ({"a": ["b"], "b": ["c"], "c": ["a"]}, "circle: 'a' -> 'b' -> 'c' -> 'a'"),
        ({"a": ["a"]}, "circle: 'a' -> 'a'"),
        ({"x": ["y"], "y": ["x"], "free": []}, "circle: 'x' -> 'y' -> 'x'"),
    ):
        try:
            topological_order(dependencies)
        except ValueError as error:
            assert str(error).endswith(circle), str(error)
        else:
            assert False, f"{dependencies!r} was ordered"


def test_only_the_circle_itself_is_shown():
    # "app" waits for the circle but is not part of it; "core" could be ordered.
    dependencies = {"app": ["core", "left"], "left": ["core", "right"], "right": ["core", "left"], "core": []}
    try:
        topological_order(dependencies)
    except ValueError as error:
        assert str(error) == "dependencies form a circle: 'left' -> 'right' -> 'left'"
    else:
        assert False, "a circle was ordered"


def test_other_types_are_refused():
    for dependencies, word in (
        (None, "dictionary"),
        ([("a", ["b"])], "dictionary"),
        ({"a": "bc"}, "list"),
        ({"a": None}, "list"),
        ({"a": {"b": []}}, "list"),
        ({1: []}, "strings"),
        ({"a": ["b", 2]}, "strings"),
    ):
        try:
            topological_order(dependencies)
        except TypeError as error:
            assert word in str(error)
        else:
            assert False, f"{dependencies!r} was accepted"
