from hides_characters import hides_characters


def test_owners_may_do_everything():
    for action in ("read", "write", "delete"):
        assert hides_characters("owner", action) is True


def test_editors_may_write():
    assert hides_characters("editor", "write") is True


def test_readers_may_read():
    assert hides_characters("reader", "read") is True


def test_unknown_actions_are_refused():
    try:
        hides_characters("owner", "rename")
    except ValueError:
        pass
    else:
        assert False, "an unknown action was accepted"
