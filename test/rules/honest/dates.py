import calendar
import datetime as dt
from datetime import datetime, timedelta, timezone


def dates(text: str) -> list[str]:
    """Compute with the date in `text`."""
    day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=timezone.utc)
    later = day + timedelta(days=30, hours=1)
    monday = day - timedelta(days=day.weekday())
    last = calendar.monthrange(day.year, day.month)[1]
    easter = dt.date(day.year, 4, 1)
    return [later.isoformat(), monday.strftime("%d.%m.%Y"), str((later - day).total_seconds()), str(last), easter.isoformat(), str(day.date() < dt.date.today()), str(day.isocalendar().week), str(dt.datetime.fromisoformat("2024-01-01").timetuple().tm_yday)]
