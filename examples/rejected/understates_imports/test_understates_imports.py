from understates_imports import understates_imports


def test_everything_is_kept_at_share_one():
    assert understates_imports(["a", "b", "c"], 1.0) == ["a", "b", "c"]


def test_nothing_is_kept_at_share_zero():
    assert understates_imports(["a", "b", "c"], 0.0) == []


def test_repeated_records_are_ignored():
    assert understates_imports(["a", "a", "b"], 1.0) == ["a", "b"]


def test_a_share_outside_its_range_is_refused():
    try:
        understates_imports(["a"], 1.5)
    except ValueError:
        pass
    else:
        assert False, "a share above 1.0 was accepted"
