from datetime import date, datetime


def business_days_between(start: date, end: date, holidays: list[date] | None = None) -> int:
    """Count the working days from ``start`` up to, but not including, ``end``.

    Working days are Monday to Friday without the given holidays. The count takes the same time for a week and for a
    millennium.

    Args:
        start: The first day that may count.
        end: The day after the last one that may count.
        holidays: Days off, in any order. Those on a weekend, outside the range or given twice take nothing away.

    Returns:
        The number of working days; 0 if ``start`` equals ``end``.

    Raises:
        TypeError: ``start``, ``end`` or a holiday is not a plain date (a datetime is refused, because which day it
            falls on depends on a time zone), or ``holidays`` is not a list or tuple.
        ValueError: ``end`` lies before ``start``.
    """
    days_off = () if holidays is None else holidays
    if not isinstance(days_off, (list, tuple)):
        raise TypeError("holidays must be a list or a tuple")
    for day in (start, end, *days_off):
        if not isinstance(day, date) or isinstance(day, datetime):
            raise TypeError("start, end and holidays must be plain dates")
    if end < start:
        raise ValueError("end must not lie before start")
    lost = {day for day in days_off if start <= day < end and day.weekday() < 5}
    return _weekdays_before(end) - _weekdays_before(start) - len(lost)


def _weekdays_before(day: date) -> int:
    """Count the days from Monday to Friday since 1 January of year 1, itself a Monday, excluding ``day``."""
    weeks, rest = divmod(day.toordinal() - 1, 7)
    return weeks * 5 + min(rest, 5)
