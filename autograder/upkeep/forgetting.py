"""Everything that a course keeps of one student, found and taken away."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from autograder.course import Course
from autograder.errors import CourseError
from autograder.gradebook.database import Database
from autograder.gradebook.settings import Settings, read_settings
from autograder.gradebook.students import gradebook_students
from autograder.record.explanation import CODES, FOLDER, ExplanationStore
from autograder.record.history import NAME
from autograder.settings.exchange import exchange_of
from autograder.text.atomic import write_atomically
from autograder.text.names import folder_name

# Folders of students, each in the course's root.
_FOLDERS = ("submitted", "autograded", "feedback", "nbgrader_feedback")
# What is made of many students' work, and is made anew rather than mended.
_OF_MANY = ("class", "exports", "similar")
_MOST_BYTES = 50 << 20


@dataclass(frozen=True)
class Remembered:
    """What there is of a student.

    Attributes:
        paths: files and folders that are the student's alone.
        lines: files in which some lines are.
        in_gradebook: whether nbgrader's gradebook knows the student.
        mentions: files of many in which the name stands: to be made anew, or mended by hand.
    """

    student: str
    paths: tuple[Path, ...]
    lines: tuple[Path, ...]
    in_gradebook: bool
    mentions: tuple[Path, ...]

    @property
    def anything(self) -> bool:
        """Whether there is anything to forget."""
        return bool(self.paths or self.lines or self.in_gradebook)


def find_student(course: Course, student: str) -> Remembered:
    """Return what a course keeps of a student; nothing is changed.

    Raises:
        CourseError: nothing at all is known of a student of that name, or the gradebook cannot be read.
    """
    course.assignments()  # raises where there is no course
    if not all(map(_is_one_folder, (student, folder_name(student)))):
        msg = f"{student!r} is the name of no student's folder; name one as it stands in submitted/"
        raise CourseError(msg)
    settings = read_settings(course)
    known = {name for name, _ in gradebook_students(settings)}
    found = Remembered(
        student,
        paths=tuple(_paths(course, student)),
        lines=tuple(path for path in _line_files(course) if _has_lines(path, student)),
        in_gradebook=student in known,
        mentions=tuple(_mentions(course, student)),
    )
    if not found.anything and not found.mentions:
        msg = f"nothing is known of a student {student!r}; the name is that of the folder in submitted/"
        raise CourseError(msg)
    return found


def forget(course: Course, found: Remembered) -> None:
    """Take away what was found, the gradebook's rows first: a run that is killed can be repeated.

    Raises:
        LedgerError: the gradebook cannot be written; nothing else is gone then.
        OSError: a file cannot be removed.
    """
    if found.in_gradebook:
        _leave_gradebook(read_settings(course), found.student)
    for path in found.lines:
        _drop_lines(path, found.student)
    for path in found.paths:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _paths(course: Course, student: str) -> Iterator[Path]:
    """Yield the files and folders that are the student's alone."""
    names = dict.fromkeys((student, folder_name(student)))
    for folder in _FOLDERS:
        for name in names:
            path = course.root / folder / name
            if _exists(path):
                yield path
    reports = course.root / "reports"
    for assignment in sorted(path for path in reports.glob("*") if path.is_dir()):
        for path in (assignment / f"{student}.json", assignment / FOLDER / f"{student}.json"):
            if _exists(path):
                yield path
        yield from _codes(assignment, student)
    # nbgrader's exchange has a folder for each submission: `ada+01_affine+2026-01-31 ...`.
    own = read_settings(course).course_id
    for path in sorted((exchange_of(course) / own / "inbound").glob("*")):
        # A student's own name may hold a plus.
        if any(path.name.startswith(f"{student}+{name}+") for name in course.assignments()):
            yield path


def _codes(reports: Path, student: str) -> Iterator[Path]:
    """Yield what was found of code that nobody else wrote: it holds lines of the student's."""
    own: set[str] = set()
    others: set[str] = set()
    for one in ExplanationStore(reports).all():
        digests = {explained.digest for explained in one.functions}
        if one.student == student:
            own |= digests
        else:
            others |= digests
    for digest in sorted(own - others):
        path = reports / FOLDER / CODES / f"{digest}.json"
        if _exists(path):
            yield path


def _is_one_folder(name: str) -> bool:
    """Tell whether a name stays in the folder that it is looked for in: `..` and `emmy/..` do not."""
    return name not in {"", ".", ".."} and "/" not in name and "\0" not in name


def _exists(path: Path) -> bool:
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def _line_files(course: Course) -> Iterator[Path]:
    """Yield the files that have a line for each of many students."""
    yield from sorted((course.root / "reports").glob(f"*/{NAME}"))
    yield from sorted((course.state / "answers").glob("*.jsonl"))


def _has_lines(path: Path, student: str) -> bool:
    return any(map(_is_about(student), path.read_bytes().splitlines()))


def _drop_lines(path: Path, student: str) -> None:
    is_own = _is_about(student)
    kept = [line for line in path.read_bytes().splitlines() if not is_own(line)]
    write_atomically(path, b"".join(line + b"\n" for line in kept))


def _is_about(student: str) -> Callable[[bytes], bool]:
    """Return what tells whether a line is about a student; one that cannot be read is about nobody."""

    def is_about(line: bytes) -> bool:
        try:
            record = msgspec.json.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return False
        return isinstance(record, dict) and record.get("student") == student

    return is_about


def _mentions(course: Course, student: str) -> Iterator[Path]:
    """Yield files of many in which the student's name stands as a word."""
    # Ada is no part of Canada.
    name = re.compile(rb"(?<!\w)" + re.escape(student.encode()) + rb"(?!\w)")
    files = [path for folder in _OF_MANY for path in sorted((course.root / folder).rglob("*"))]
    files += [course.root / "students.csv", course.root / "grades.csv"]
    for path in files:
        is_read = path.is_file() and path.stat().st_size <= _MOST_BYTES
        if is_read and name.search(path.read_bytes()):
            yield path


def _leave_gradebook(settings: Settings, student: str) -> None:
    """Remove the student's rows: submissions, grades, comments and the student."""
    database = Database(settings, patience=20.0)
    api = database.api

    def remove(db: object) -> None:
        entry = db.get(api.Student, student)  # type: ignore[attr-defined]  # SQLAlchemy's session
        if entry is not None:
            for submission in entry.submissions:
                db.delete(submission)  # type: ignore[attr-defined]  # as above
            db.delete(entry)  # type: ignore[attr-defined]  # as above

    try:
        database.transact(remove)
    finally:
        database.close()
