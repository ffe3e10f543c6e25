"""Puts what a platform gave where submissions lie: one folder a student, the newest of several attempts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from autograder.course import TIMESTAMP
from autograder.intake.downloads.deliveries import Delivery
from autograder.intake.downloads.entries import DownloadError
from autograder.intake.downloads.nbgrader import SECRET
from autograder.intake.files import kind_of
from autograder.intake.folder import MAX_TOTAL_MB
from autograder.intake.writing import replace_folder
from autograder.settings.roster import Participants, Somebody
from autograder.text.moments import MomentError, read_moment
from autograder.text.names import student_id, submission_folder, written_name

_FOLDER_BYTES = 200


@dataclass(frozen=True)
class Claimed:
    """What will be written for a student, and what there is to say of it.

    `together` are all students who handed it in, of whom `student` is the first.
    """

    student: str
    delivery: Delivery
    together: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass
class Sorted:
    """What came of a download: who gets which files, and what was left out and why."""

    taken: list[Claimed] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def sort_out(deliveries: Iterable[Delivery], roster: Participants) -> Sorted:
    """Find out whose each delivery is, and take the newest of each student's."""
    found = Sorted()
    of_student: defaultdict[str, list[tuple[Delivery, tuple[str, ...]]]] = defaultdict(list)
    for delivery in deliveries:
        try:
            students = tuple(dict.fromkeys(_meant(one, roster) for one in delivery.persons))
            _check_delivery(delivery)
        except DownloadError as error:
            found.left_out.append(str(error))
            continue
        of_student[students[0]].append((delivery, students))
    for student, several in sorted(of_student.items()):
        _take_newest(student, several, found)
    return found


def _meant(person: Somebody, roster: Participants) -> str:
    """Return the one student who is meant.

    Raises:
        DownloadError: that is not certain.
    """
    students = roster.meant(person)
    if len(students) == 1:
        return students[0]
    certain = person.ids[0] if len(person.ids) == 1 and not person.names else None
    # Without a list, what a platform takes for somebody's id is one.
    if not roster.students and certain is not None and _can_be_a_folder(certain):
        return student_id(certain)
    msg = f"{written_name(str(person))}: {roster.why_nobody(person, students)}"
    raise DownloadError(msg)


def _can_be_a_folder(name: str) -> bool:
    plain = not name.startswith(".") and "/" not in name and name.isprintable()
    return plain and 0 < len(name.encode(errors="replace")) <= _FOLDER_BYTES


def _check_delivery(delivery: Delivery) -> None:
    who = written_name(str(delivery.persons[0]))
    if delivery.doubt is not None:
        msg = f"{who}: {delivery.doubt}"
        raise DownloadError(msg)
    if delivery.size > MAX_TOTAL_MB * 10**6:
        msg = f"{who}: {delivery.size // 10**6} MB; at most {MAX_TOTAL_MB} MB are read of a submission"
        raise DownloadError(msg)
    if not any(kind_of(path.name) for path in delivery.files):
        msg = f"{who}: no notebook, nor anything that could hold one"
        raise DownloadError(msg)


def _take_newest(
    student: str, several: Sequence[tuple[Delivery, tuple[str, ...]]], found: Sorted
) -> None:
    times = [delivery.when for delivery, _ in several]
    if len(several) > 1 and (None in times or len(set(times)) < len(times)):
        why = f"{student}: {len(several)} submissions, and nothing says which is the newest; keep one of them"
        found.left_out.append(why)
        return
    earliest = datetime.min.replace(tzinfo=UTC)
    delivery, students = max(several, key=lambda one: one[0].when or earliest)
    notes = []
    if len(several) > 1:
        notes.append(f"the newest of {len(several)}")
    if delivery.when is not None:
        notes.append(f"of {delivery.when:%Y-%m-%d %H:%M:%S} UTC")
    if delivery.late:
        notes.append("late, as the platform has it")
    if len(students) > 1:
        notes.append(f"together with {', '.join(students[1:])}")
    found.taken.append(Claimed(student, delivery, students, tuple(notes)))


def newer_there(taken: Claimed, assignment: str, submitted: Path) -> str | None:
    """Say why what lies there already stays: it was handed in later."""
    stamp = submission_folder(submitted, taken.student, assignment) / TIMESTAMP
    if taken.delivery.when is None:
        return None
    try:
        there = read_moment(stamp.read_text(encoding="utf-8")).replace(tzinfo=UTC)
    except (OSError, UnicodeDecodeError, MomentError):
        return None
    if there <= taken.delivery.when:
        return None
    return f"what was collected before is newer, of {there:%Y-%m-%d %H:%M:%S} UTC, and stays"


def write_taken(taken: Claimed, assignment: str, submitted: Path) -> int:
    """Write a student's submission in place of an earlier one, and return how many notebooks it has.

    Raises:
        DownloadError: a file of it cannot be read; what was there before stays.
        OSError: it cannot be written.
    """
    target = submission_folder(submitted, taken.student, assignment)
    replace_folder(target, _files(taken.delivery), taken.delivery.when)
    return sum(kind_of(path.name) == "notebook" for path in taken.delivery.files)


def _files(delivery: Delivery) -> Iterator[tuple[PurePosixPath, bytes]]:
    room = MAX_TOTAL_MB * 10**6
    for path, entry in sorted(delivery.files.items()):
        if kind_of(path.name) is None and path.name != SECRET:
            continue
        data = entry.data()
        # What an archive says of its sizes may have been a lie.
        room -= len(data)
        if room < 0:
            msg = f"more than {MAX_TOTAL_MB} MB together"
            raise DownloadError(msg)
        if not _stands_in_the_way(path, delivery.files):
            yield path, data


def _stands_in_the_way(path: PurePosixPath, files: Iterable[PurePosixPath]) -> bool:
    """Tell whether a file is called as a folder is that others lie in."""
    return any(path in other.parents for other in files)
