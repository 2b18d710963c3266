from humanize_bytes import humanize_bytes


def test_small_counts_are_plain_bytes():
    assert humanize_bytes(0) == "0 B"
    assert humanize_bytes(1) == "1 B"
    assert humanize_bytes(1023) == "1023 B"
    assert humanize_bytes(999, decimal=True) == "999 B"


def test_the_unit_changes_at_its_exact_size():
    assert humanize_bytes(1024) == "1.0 KiB"
    assert humanize_bytes(1000, decimal=True) == "1.0 kB"
    assert humanize_bytes(1000) == "1000 B"


def test_every_binary_unit():
    units = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB"]
    for power, unit in enumerate(units, start=1):
        assert humanize_bytes(3 * 1024**power) == f"3.0 {unit}"


def test_every_decimal_unit():
    units = ["kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"]
    for power, unit in enumerate(units, start=1):
        assert humanize_bytes(25 * 1000**power, decimal=True) == f"25.0 {unit}"


def test_halves_are_rounded_upwards():
    assert humanize_bytes(1536) == "1.5 KiB"
    assert humanize_bytes(1050, decimal=True) == "1.1 kB"
    assert humanize_bytes(1049, decimal=True) == "1.0 kB"
    assert humanize_bytes(1250, decimal=True) == "1.3 kB"


def test_a_value_that_rounds_to_a_full_unit_is_written_in_that_unit():
    assert humanize_bytes(999_949, decimal=True) == "999.9 kB"
    assert humanize_bytes(999_950, decimal=True) == "1.0 MB"
    assert humanize_bytes(1_048_524) == "1023.9 KiB"
    assert humanize_bytes(1_048_525) == "1.0 MiB"


def test_large_counts_stay_exact():
    assert humanize_bytes(2**60 + 2**59) == "1.5 EiB"
    assert humanize_bytes(123_456_789_012_345_678, decimal=True) == "123.5 PB"


def test_negative_counts_are_refused():
    for decimal in (False, True):
        try:
            humanize_bytes(-1, decimal)
        except ValueError as error:
            assert "negative" in str(error)
        else:
            assert False, "a negative count was accepted"


def test_counts_beyond_the_largest_unit_are_refused():
    assert humanize_bytes(1023 * 1024**8) == "1023.0 YiB"
    assert humanize_bytes(999 * 1000**8, decimal=True) == "999.0 YB"
    for count, decimal in ((1024**9, False), (1000**9, True), (1024**9 - 1, False), (10**100, False)):
        try:
            humanize_bytes(count, decimal)
        except ValueError as error:
            assert "too large" in str(error)
        else:
            assert False, "a count that no unit can show was accepted"


def test_only_integers_are_taken():
    for value in (1.0, "1", None):
        try:
            humanize_bytes(value)
        except TypeError as error:
            assert "integer" in str(error)
        else:
            assert False, f"{value!r} was accepted"


def test_a_truth_value_counts_as_the_integer_it_is():
    assert humanize_bytes(True) == "1 B"
