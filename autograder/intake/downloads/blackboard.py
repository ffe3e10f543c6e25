"""Blackboard's *Assignment File Download*, whose names nbgrader's `zip_collect` takes for its example.

    01 Fully connected_ada01_attempt_2026-11-29-10-00-00_affine.ipynb
    01 Fully connected_ada01_attempt_2026-11-29-10-00-00.txt             what Blackboard says of it

    Name: Ada Lovelace (ada01)
    Assignment: 01 Fully connected
    Date Submitted: Sunday, November 29, 2026 10:00:00 AM UTC

The time in the names is that of the course. A user's name may hold what stands between its parts, so that of
`week_1_ada_b` both `b` and `ada_b` are tried; where the text says which, it does.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from autograder.intake.downloads.deliveries import Delivery, Gathered, Inquiry
from autograder.intake.downloads.entries import DownloadedFile, DownloadError
from autograder.settings.roster import Somebody

_HANDED_IN = re.compile(
    r"(?P<before>.+)_attempt_(?P<time>\d{4}(?:-\d{2}){5})(?:_(?P<file>.+)|(?P<text>\.txt))"
)
_SAID = re.compile(r"^Name: (?P<name>.*?)(?: \((?P<user>[^()]*)\))?\s*$", re.MULTILINE)
_MOST_SAID = 100_000  # bytes of the text that are looked at: what the student wrote stands below


def blackboard_deliveries(entries: Sequence[DownloadedFile], asked: Inquiry) -> Iterator[Delivery]:
    """Yield what each user handed in, each attempt for itself."""
    found: dict[tuple[str, str], Gathered] = {}
    said: dict[tuple[str, str], Somebody] = {}
    for entry in entries:
        match = _HANDED_IN.fullmatch(entry.path.name)
        if match is None:
            continue
        key = match["before"], match["time"]
        if match["text"]:
            person = _person_said(entry)
            if person is not None:
                said[key] = person
            continue
        when = asked.moment(match["time"], "%Y-%m-%d-%H-%M-%S")
        gathered = found.setdefault(key, Gathered(_person(match["before"]), when=when))
        gathered.files[PurePosixPath(match["file"])] = entry
    for key, gathered in found.items():
        gathered.person = said.get(key, gathered.person)
        yield gathered.delivery()


def _person(before: str) -> Somebody:
    """Return who may be meant by `week_1_ada_b`: every end of it."""
    parts = before.split("_")
    ends = ["_".join(parts[start:]) for start in range(1, len(parts))]
    # Without a list, the shortest end is the user's name, unless that has such a stroke in it.
    return Somebody(tuple(reversed(ends)))


def _person_said(entry: DownloadedFile) -> Somebody | None:
    """Return whom Blackboard's own text names."""
    try:
        text = entry.read(_MOST_SAID).decode("utf-8-sig", "replace")
    except (DownloadError, OSError, ValueError, RuntimeError):
        return None
    match = _SAID.match(text)
    if match is None:
        return None
    return Somebody(tuple(filter(None, (match["user"],))), tuple(filter(None, (match["name"],))))
