from datetime import date, datetime, timedelta

from business_days_between import business_days_between

MONDAY = date(2026, 6, 1)


def test_a_week_has_five_working_days_wherever_it_begins():
    for offset in range(7):
        start = MONDAY + timedelta(days=offset)
        assert business_days_between(start, start + timedelta(days=7)) == 5


def test_the_end_itself_does_not_count():
    assert business_days_between(MONDAY, MONDAY) == 0
    assert business_days_between(MONDAY, date(2026, 6, 2)) == 1
    assert business_days_between(date(2026, 6, 5), date(2026, 6, 6)) == 1


def test_weekends_do_not_count():
    assert business_days_between(date(2026, 6, 6), date(2026, 6, 8)) == 0
    assert business_days_between(date(2026, 6, 7), date(2026, 6, 8)) == 0
    assert business_days_between(date(2026, 6, 5), MONDAY + timedelta(days=7)) == 1
    assert business_days_between(date(2026, 6, 6), date(2026, 6, 9)) == 1


def test_agrees_with_counting_day_by_day():
    for first in range(7):
        start = date(2024, 2, 20) + timedelta(days=first)
        expected = 0
        for length in range(25):
            assert business_days_between(start, start + timedelta(days=length)) == expected
            if (start + timedelta(days=length)).weekday() < 5:
                expected += 1


def test_a_leap_year_counts_its_leap_day():
    assert business_days_between(date(2024, 2, 26), date(2024, 3, 4)) == 5
    assert business_days_between(date(2024, 1, 1), date(2025, 1, 1)) == 262


def test_the_whole_calendar_can_be_counted():
    assert business_days_between(date(1, 1, 1), date(1, 1, 8)) == 5
    assert business_days_between(date(1, 1, 1), date(9999, 12, 31)) == 2608614


def test_holidays_in_the_range_are_taken_away():
    tuesday, friday = date(2026, 6, 2), date(2026, 6, 5)
    assert business_days_between(MONDAY, date(2026, 6, 8), [tuesday, friday]) == 3
    assert business_days_between(MONDAY, date(2026, 6, 8), (friday, tuesday)) == 3
    assert business_days_between(MONDAY, date(2026, 6, 8), []) == 5


def test_holidays_on_the_edges():
    friday = date(2026, 6, 5)
    assert business_days_between(MONDAY, friday, [MONDAY]) == 3
    assert business_days_between(MONDAY, friday, [friday]) == 4
    assert business_days_between(MONDAY, friday, [MONDAY - timedelta(days=3)]) == 4


def test_holidays_that_take_nothing_away():
    wednesday, saturday, sunday = date(2026, 6, 3), date(2026, 6, 6), date(2026, 6, 7)
    assert business_days_between(MONDAY, date(2026, 6, 8), [wednesday, wednesday]) == 4
    assert business_days_between(MONDAY, date(2026, 6, 8), [saturday, sunday]) == 5


def test_the_list_of_holidays_is_left_alone():
    holidays = [date(2026, 6, 3), date(2026, 6, 2)]
    assert business_days_between(MONDAY, date(2026, 6, 8), holidays) == 3
    assert holidays == [date(2026, 6, 3), date(2026, 6, 2)]


def test_an_end_before_the_start_is_refused():
    try:
        business_days_between(MONDAY, date(2026, 5, 31))
    except ValueError as error:
        assert "before" in str(error)
    else:
        assert False, "an end before the start was accepted"


def test_only_plain_dates_are_taken():
    noon = datetime(2026, 6, 1, 12)
    for start, end, holidays in (
        (noon, MONDAY, None),
        (MONDAY, noon, None),
        ("2026-06-01", MONDAY, None),
        (MONDAY, None, None),
        (MONDAY, MONDAY, [noon]),
        (MONDAY, MONDAY, ["2026-06-01"]),
    ):
        try:
            business_days_between(start, end, holidays)
        except TypeError as error:
            assert "plain dates" in str(error)
        else:
            assert False, f"{start!r}, {end!r}, {holidays!r} were accepted"


def test_holidays_must_be_a_list_or_a_tuple():
    for holidays in ("", MONDAY, {MONDAY}, 0):
        try:
            business_days_between(MONDAY, MONDAY, holidays)
        except TypeError as error:
            assert "list" in str(error)
        else:
            assert False, f"{holidays!r} was accepted"
