from parse_duration import parse_duration


def test_each_unit_has_its_length():
    assert parse_duration("1ms") == 1
    assert parse_duration("1s") == 1_000
    assert parse_duration("1m") == 60_000
    assert parse_duration("1h") == 3_600_000
    assert parse_duration("1d") == 86_400_000
    assert parse_duration("1w") == 604_800_000


def test_parts_add_up():
    assert parse_duration("1h30m") == 5_400_000
    assert parse_duration("1w2d3h4m5s6ms") == 788_645_006


def test_a_part_may_be_left_out():
    assert parse_duration("2d5s") == 172_805_000
    assert parse_duration("1m250ms") == 60_250


def test_spaces_between_and_around_parts_do_not_matter():
    assert parse_duration("  1h  30m ") == 5_400_000
    assert parse_duration("1m 1s 1ms") == 61_001


def test_numbers_may_exceed_the_next_unit_and_begin_with_zero():
    assert parse_duration("90m") == 5_400_000
    assert parse_duration("007s") == 7_000


def test_zero_is_a_duration():
    assert parse_duration("0s") == 0
    assert parse_duration("0h 0m") == 0


def test_numbers_have_at_most_nine_digits():
    assert parse_duration("999999999ms") == 999_999_999
    try:
        parse_duration("1000000000ms")
    except ValueError as error:
        assert "not a duration" in str(error)
    else:
        assert False, "ten digits were accepted"


def test_text_without_any_part_is_refused():
    for text in ("", " ", "    "):
        try:
            parse_duration(text)
        except ValueError as error:
            assert "no number" in str(error), text
        else:
            assert False, f"{text!r} was accepted"


def test_other_text_is_refused():
    bad = ["1", "h", "1x", "1H", "-1s", "+1s", "1.5h", "1 h", "1h,30m", "1h\n", "\t1h", "1 2s", "1h 30", "\u0661s"]
    for text in bad:
        try:
            parse_duration(text)
        except ValueError as error:
            assert "not a duration" in str(error), text
        else:
            assert False, f"{text!r} was accepted"


def test_units_out_of_order_or_repeated_are_refused():
    for text in ("30m1h", "1h1h", "1ms1s", "1d 1w"):
        try:
            parse_duration(text)
        except ValueError as error:
            assert "not a duration" in str(error), text
        else:
            assert False, f"{text!r} was accepted"


def test_only_strings_are_taken():
    for value in (None, 90, b"1h"):
        try:
            parse_duration(value)
        except TypeError as error:
            assert str(error) == "text must be a string"
        else:
            assert False, f"{value!r} was accepted"


def test_long_text_is_answered_quickly():
    try:
        parse_duration("1h" + " " * 20_000 + "x")
    except ValueError as error:
        assert "not a duration" in str(error)
    else:
        assert False, "trailing text was accepted"
