"""Reads a time of submission: every form that nbgrader and `git log` write, and nothing that has to be guessed.

nbgrader's own parser takes `+0100` for 100 seconds, drops `+01:00` and `PM`, and takes the names of most
zones for UTC, so that late work looks timely. Here a moment is read whole or refused:

    2026-01-31 23:59:00.120000 UTC      nbgrader's exchange
    2026-01-31 11:59:00 PM CET          the same, by another `timestamp_format`
    2026-01-31T23:59:00+01:00           git log --date=iso-strict
    Sat Jan 31 23:59:00 2026 +0100      git log
    Sat, 31 Jan 2026 23:59:00 +0100     git log --date=rfc
    1769900340 +0100                    git log --date=raw
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})")
# An offset may touch the time (`23:59+01:00`), a name stands by itself; AM and PM are no zones.
_ZONE = re.compile(
    r"(?:(?:UTC|GMT)?[+-]\d{2}:?\d{2}|(?<=\d)Z|\b(?!AM\b|PM\b|am\b|pm\b)[A-Za-z]{2,5})$"
)
_SECONDS = re.compile(r"@?(\d{9,11})")
_UNIVERSAL = ("UTC", "GMT", "Z")
_DAYS = ("%Y-%m-%d", "%Y/%m/%d")
_TIMES = ("%H:%M:%S.%f", "%H:%M:%S", "%H:%M", "%I:%M:%S.%f %p", "%I:%M:%S %p", "%I:%M %p")
_FORMS = (
    *(f"{day} {time}" for day in _DAYS for time in _TIMES),
    "%a %b %d %H:%M:%S %Y",
    "%a, %d %b %Y %H:%M:%S",
    "%d %b %Y %H:%M:%S",
)


class MomentError(ValueError):
    """A text that says no moment for certain; the message says why."""


def read_moment(text: str, timezone: str = "UTC", form: str | None = None) -> datetime:
    """Return the moment that `text` says, in UTC and without a zone, as nbgrader keeps times.

    A text without any zone is in UTC, as it is for nbgrader.

    Args:
        text: the time of submission.
        timezone: where the course is held, such as `Europe/Berlin`: a zone's name counts if it bears that
            name at that moment.
        form: the course's own form of times, as `strptime` takes it.

    Raises:
        MomentError: the text has no form that is known, or its zone cannot be told.
    """
    text = " ".join(text.split())
    match = _ZONE.search(text)
    # Of `1769900340 +0100` the number alone says when; the zone only says where.
    said = text if match is None else text[: match.start()].rstrip()
    seconds = _SECONDS.fullmatch(said)
    if seconds is not None:
        return datetime.fromtimestamp(int(seconds[1]), UTC).replace(tzinfo=None)
    local = _local(said, form)
    if match is None:
        return local
    return local - _offset(match[0], local, timezone)


def _local(text: str, form: str | None) -> datetime:
    """Return date and time as they stand there, whatever zone follows."""
    for candidate in _forms(form):
        for variant in (text, text.replace("T", " ", 1)):
            try:
                return datetime.strptime(variant, candidate)  # noqa: DTZ007  # the zone is read apart
            except ValueError:
                continue
    msg = f"{text!r} is no date with a time of day"
    raise MomentError(msg)


def _forms(form: str | None) -> Iterator[str]:
    """Yield the forms of a time without its zone, the course's own first."""
    if form is not None:
        yield " ".join(form.replace("%Z", "").replace("%z", "").split())
    yield from _FORMS


def _offset(zone: str, local: datetime, timezone: str) -> timedelta:
    """Return how far `zone` is ahead of UTC at the local time `local`."""
    offset = _OFFSET.fullmatch(zone)
    if offset is not None:
        sign = -1 if offset[1] == "-" else 1
        return sign * timedelta(hours=int(offset[2]), minutes=int(offset[3]))
    if zone.upper() in _UNIVERSAL:
        return timedelta(0)
    return _named_offset(zone, local, timezone)


def _named_offset(name: str, local: datetime, timezone: str) -> timedelta:
    """Return the offset of a zone's name in the course's timezone.

    A name alone says little: IST is the time of India, of Ireland and of Israel.
    """
    try:
        home = ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        msg = f"the course's timezone {timezone!r} is unknown; name one like Europe/Berlin"
        raise MomentError(msg) from error
    # Where clocks are put back, an hour comes twice; its name tells which of the two it is.
    for fold in (0, 1):
        moment = local.replace(tzinfo=home, fold=fold)
        offset = moment.utcoffset()
        if moment.tzname() == name and offset is not None:
            return offset
    msg = f"the zone {name} is not what the course's timezone {timezone} is called at that time"
    raise MomentError(msg)
