"""When students handed in, by a table, for platforms that do not write it into their downloads.

student,time                                 any table of yours
ada,2026-11-29 10:00

Identifier,Full name,Email address,...,Last modified (submission)      Moodle's grading worksheet
Participant 4711,Ada Lovelace,ada@example.org,...,"Sunday, 29 November 2026, 10:00 AM"

Times without a zone are the course's.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from autograder.intake.downloads.deliveries import Delivery, Inquiry
from autograder.settings.reading import SettingsError
from autograder.settings.roster import Somebody
from autograder.text.moments import MomentError, read_moment

_WHO = ("student", "Identifier")
_WHEN = ("time", "Last modified (submission)")
_PARTICIPANT = re.compile(r"[^\d@]* (\d+)")
_MOODLES = ("%A, %d %B %Y, %I:%M %p", "%A, %d %B %Y, %H:%M")


@dataclass(frozen=True)
class Line:
    """What a line of the table says of somebody."""

    person: Somebody
    when: datetime | None


def read_times(path: Path, asked: Inquiry) -> Mapping[str, Line]:
    """Return the lines of a table by what its first column calls people, in lower case.

    Raises:
        SettingsError: it is no such table, or a time in it cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: cannot be read ({error}); name a CSV file with the columns student,time"
        raise SettingsError(msg) from error
    rows = csv.DictReader(text.splitlines())
    header = rows.fieldnames or ()
    who = next((name for name in _WHO if name in header), None)
    when = next((name for name in _WHEN if name in header), None)
    if who is None or when is None:
        msg = f"{path}:1: the first line has to name the columns student,time; or take Moodle's grading worksheet, in English"
        raise SettingsError(msg)
    return dict(_lines(rows, who, when, path, asked))


def _lines(
    rows: "csv.DictReader[str]", who: str, when: str, path: Path, asked: Inquiry
) -> Iterator[tuple[str, Line]]:
    for row in rows:
        cells = {name: (said or "").strip() for name, said in row.items() if name}
        ids = tuple(filter(None, (cells[who], cells.get("Email address"), cells.get("ID number"))))
        person = Somebody(ids, tuple(filter(None, (cells.get("Full name"),))))
        moment = _moment(cells[when], asked, f"{path}:{rows.line_num}")
        yield _key(cells[who]), Line(person, moment)


def _key(said: str) -> str:
    """Return what a line is found by; of `Teilnehmer/in 4711` the number, whatever the language."""
    number = _PARTICIPANT.fullmatch(said)
    return f"participant {number[1]}" if number is not None else said.casefold()


def _moment(said: str, asked: Inquiry, where: str) -> datetime | None:
    # Moodle writes a stroke where nothing was handed in.
    if said in ("", "-"):
        return None
    for form in _MOODLES:
        found = asked.moment(said, form)
        if found is not None:
            return found
    try:
        return _with_zone(said, asked)
    except MomentError as error:
        msg = f"{where}: {error}; write it as 2026-11-29 10:00"
        raise SettingsError(msg) from error


def _with_zone(said: str, asked: Inquiry) -> datetime:
    """Return a moment; without a zone it is the course's."""
    try:
        local = datetime.fromisoformat(said)
    except ValueError:
        return read_moment(said, str(asked.zone)).replace(tzinfo=UTC)
    return (local if local.tzinfo else local.replace(tzinfo=asked.zone)).astimezone(UTC)


def with_times(delivery: Delivery, lines: Mapping[str, Line]) -> Delivery:
    """Return a delivery with what the table says of its time, and of whose it is."""
    for person in delivery.persons:
        for said in person.ids:
            line = lines.get(_key(said))
            if line is not None:
                ids = tuple(dict.fromkeys((*person.ids, *line.person.ids)))
                names = person.names or line.person.names
                rest = tuple(one for one in delivery.persons if one is not person)
                persons = (Somebody(ids, names), *rest)
                return replace(delivery, persons=persons, when=line.when or delivery.when)
    return delivery
