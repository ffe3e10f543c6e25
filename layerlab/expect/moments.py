"""Dates, times and spans of time: plain ones of what a student returned, and as text on the way between processes."""

from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Any

# The names by which they travel.
MOMENTS: dict[str, type] = {
    "datetime": datetime,
    "date": date,
    "time": time,
    "timedelta": timedelta,
}
_NAMES = {kind: name for name, kind in MOMENTS.items()}
_PLAIN_ZONES = (type(None), timezone)
MAX_TEXT = 64


def plain_moment(value: Any) -> object | None:
    """Return a moment as one of Python's own, its zone as the hours that it is off; None if it is none."""
    if type(value) in _NAMES and type(getattr(value, "tzinfo", None)) in _PLAIN_ZONES:
        return value  # type: ignore[no-any-return]  # one of the four
    match value:
        case datetime():
            day = (value.year, value.month, value.day)
            clock = (value.hour, value.minute, value.second, value.microsecond)
            return datetime(*day, *clock, tzinfo=_fixed(value.tzinfo, value.utcoffset()))
        case date():
            return date(value.year, value.month, value.day)
        case time():
            clock = (value.hour, value.minute, value.second, value.microsecond)
            return time(*clock, tzinfo=_fixed(value.tzinfo, value.utcoffset()))
        case timedelta():
            return timedelta(value.days, value.seconds, value.microseconds)
    return None


def moment_as_text(value: object) -> tuple[str, str] | None:
    """Return the kind of a plain moment and its text; None for anything else."""
    name = _NAMES.get(type(value))
    if name is None:
        return None
    if isinstance(value, timedelta):
        return name, f"{value.days} {value.seconds} {value.microseconds}"
    return name, value.isoformat()  # type: ignore[attr-defined]  # the other three have it


def moment_of_text(name: str, text: str) -> object:
    """Return the moment that a text says.

    Raises:
        ValueError: it says none.
        OverflowError: it says one that is too far away.
    """
    kind = MOMENTS[name]
    if len(text) > MAX_TEXT or not text.isascii():
        msg = "a text that is no moment"
        raise ValueError(msg)
    if kind is timedelta:
        days, seconds, microseconds = map(int, text.split(" "))
        return timedelta(days, seconds, microseconds)
    return kind.fromisoformat(text)  # type: ignore[attr-defined]  # see above


def _fixed(zone: tzinfo | None, offset: timedelta | None) -> timezone | None:
    return None if zone is None or offset is None else timezone(offset)
