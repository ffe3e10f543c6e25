"""What nbgrader lays out: its exchange, and folders as `zip_collect` and `collect` leave them.

layers2026/inbound/ada+01_fully_connected+2026-11-29 10:00:00.000000 UTC+bXktc2VjcmV0/affine.ipynb
submitted/ada/01_fully_connected/affine.ipynb, with timestamp.txt
submitted/ada/affine.ipynb, where one assignment is named
"""

import pwd
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import PurePosixPath

from autograder.course import ASSIGNMENT, TIMESTAMP
from autograder.intake.downloads.deliveries import Delivery, Gathered, Inquiry, lifted
from autograder.intake.downloads.entries import DownloadedFile
from autograder.intake.files import kind_of
from autograder.settings.roster import Somebody
from autograder.text.moments import MomentError, read_moment

_MOST_SAID = 1000  # bytes of timestamp.txt
SECRET = "submission_secret.txt"  # noqa: S105  # a file's name; with it feedback finds its way back
# A hub's accounts may all be one user; then the owner says nothing.
_Owners = dict[str, int | None]


def exchange_deliveries(entries: Sequence[DownloadedFile], asked: Inquiry) -> Iterator[Delivery]:
    """Yield what lies in an exchange's inbound folder for the assignment, each time it was handed in."""
    found: dict[str, Gathered] = {}
    owners: _Owners = {}
    for entry in entries:
        folder = _handed_in(entry.path, asked.assignment)
        if folder is None:
            continue
        index, student, time = folder
        name = entry.path.parts[index]
        gathered = found.setdefault(name, Gathered(Somebody((student,)), when=_moment(time, asked)))
        owners.setdefault(name, entry.owner)
        below = PurePosixPath(*entry.path.parts[index + 1 :])
        gathered.files[below] = entry
    claimed = {one.person.ids[0] for one in found.values()}
    for name, gathered in found.items():
        owner = _account(owners[name])
        student = gathered.person.ids[0]
        # Whoever may write into the folder may write another one's name there.
        forged = owner is not None and owner != student and owner in claimed | _students(entries)
        doubt = f"it says that it is {student}'s and belongs to {owner}" if forged else None
        yield Delivery((gathered.person,), gathered.files, gathered.when, doubt=doubt)


def _students(entries: Sequence[DownloadedFile]) -> set[str]:
    """Return everybody who has handed in anything there."""
    parts = (part for entry in entries for part in entry.path.parts[:-1])
    return {part.rsplit("+", 3)[0] for part in parts if part.count("+") >= 2}


def _handed_in(path: PurePosixPath, assignment: str) -> tuple[int, str, str] | None:
    """Return which part of a path is a submission's folder, whose it is and the time that it says."""
    for index, part in enumerate(path.parts[:-1]):
        student, found, rest = part.rpartition(f"+{assignment}+")
        if found and student:
            # A random word stands behind the time, if nbgrader was told so.
            time = rest.rpartition("+")[0] or rest
            return index, student, time
    return None


def _moment(text: str, asked: Inquiry) -> datetime | None:
    try:
        return read_moment(text, str(asked.zone)).replace(tzinfo=UTC)
    except MomentError:
        return None


def _account(owner: int | None) -> str | None:
    if owner is None:
        return None
    try:
        return pwd.getpwuid(owner).pw_name
    except KeyError:
        return None


def folder_deliveries(entries: Sequence[DownloadedFile], asked: Inquiry) -> Iterator[Delivery]:
    """Yield what lies in `<student>/<assignment>/`, or else in `<student>/` itself."""
    for student, files in _by_student(entries, asked.students).items():
        inside = {
            PurePosixPath(*path.parts[1:]): entry
            for path, entry in files.items()
            if path.parts[0] == asked.assignment and len(path.parts) > 1
        }
        # Without a folder of the assignment, what lies in no assignment's folder is meant.
        loose = {path: e for path, e in files.items() if not ASSIGNMENT.fullmatch(path.parts[0])}
        chosen = inside or lifted(loose)
        if any(kind_of(path.name) is not None for path in chosen):
            stamp = chosen.get(PurePosixPath(TIMESTAMP))
            when = None if stamp is None else _moment(_text(stamp), asked)
            yield Delivery((Somebody((student,)),), chosen, when)


def _by_student(
    entries: Sequence[DownloadedFile], students: Collection[str]
) -> dict[str, dict[PurePosixPath, DownloadedFile]]:
    found: dict[str, dict[PurePosixPath, DownloadedFile]] = {}
    skipped = 1 if _has_a_top(entries, students) else 0
    for entry in entries:
        student, *below = entry.path.parts[skipped:]
        if below:
            found.setdefault(student, {})[PurePosixPath(*below)] = entry
    return found


def _has_a_top(entries: Sequence[DownloadedFile], students: Collection[str]) -> bool:
    """Tell whether all lies in one folder that is no student's: `submitted/ada/01_name/affine.ipynb`."""
    tops = {entry.path.parts[0] for entry in entries}
    inner = {entry.path.parts[1] for entry in entries if len(entry.path.parts) > 2}
    is_a_students = any(map(ASSIGNMENT.fullmatch, inner)) or not tops.isdisjoint(students)
    return len(tops) == 1 and bool(inner) and not is_a_students


def _text(entry: DownloadedFile) -> str:
    try:
        return entry.read(_MOST_SAID).decode("utf-8-sig", "replace").strip()
    except (OSError, ValueError, RuntimeError):
        return ""
