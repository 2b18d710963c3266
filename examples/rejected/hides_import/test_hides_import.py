from hides_import import hides_import


def test_lines_become_entries():
    assert hides_import("a = 1\nb=2") == {"a": "1", "b": "2"}
    assert hides_import("a = 1\r\nb=2\r\n") == {"a": "1", "b": "2"}


def test_comments_and_empty_lines_are_skipped():
    assert hides_import("\n# a = 1\n\n  b = 2") == {"b": "2"}


def test_a_later_line_replaces_an_earlier_one():
    assert hides_import("a=1\na=2") == {"a": "2"}


def test_other_lines_are_refused():
    for text in ("a", "= 1"):
        try:
            hides_import(text)
        except ValueError:
            pass
        else:
            assert False, f"{text!r} was accepted"
