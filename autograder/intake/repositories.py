"""Reads the list of students and their repositories."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import CourseError

COLUMNS = ("student", "repository")
_STUDENT = re.compile(r"\w[\w.@+-]{0,99}")
# No user before the host: a token in this file would be one in the repository's history.
_REPOSITORY = re.compile(
    r"(?:https?://[\w.-]+(?::\d+)?/|ssh://git@[\w.-]+(?::\d+)?/|git@[\w.-]+:)\S+"
)
# Of this machine: by its address, or by a path that cannot be taken for an option or another host's.
_FILE = "file://"
_PATH = re.compile(r"(?:/|\.{1,2}/)[^\n\r\0]+")


@dataclass(frozen=True)
class Student:
    """One student, by the name of the folder in `submitted/`, and the repository that the work is in."""

    name: str
    repository: str


def read_students(path: Path) -> tuple[Student, ...]:
    """Return the students of a CSV file with the columns student and repository.

    Raises:
        CourseError: the file cannot be read or a line is not right; the message says which and the remedy.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: cannot be read ({error}); write a CSV file with the columns student,repository"
        raise CourseError(msg) from error
    return parse_students(text, str(path), path.resolve().parent)


def parse_students(text: str, name: str, folder: Path = Path("/")) -> tuple[Student, ...]:
    """Return the students of CSV text, of the file `name`; paths in it begin in `folder`.

    Raises:
        CourseError: `path:line: message`.
    """
    rows = csv.DictReader(text.splitlines())
    if rows.fieldnames is None or any(column not in rows.fieldnames for column in COLUMNS):
        msg = f"{name}:1: the first line has to name the columns: student,repository"
        raise CourseError(msg)
    students: dict[str, Student] = {}
    for row in rows:
        where = f"{name}:{rows.line_num}"
        student = _student(row, where, folder)
        if student.name.casefold() in students:
            msg = f"{where}: {student.name} is there twice; keep one line for each student"
            raise CourseError(msg)
        students[student.name.casefold()] = student
    if not students:
        msg = f"{name}: lists no student; add a line for each: ada,https://github.com/class/ada"
        raise CourseError(msg)
    return tuple(students.values())


def _student(row: dict[str, str | None], where: str, folder: Path) -> Student:
    student, repository = ((row[column] or "").strip() for column in COLUMNS)
    if not _STUDENT.fullmatch(student):
        msg = (
            f"{where}: {student!r} cannot be a student's folder; letters, digits and . _ @ + - can,"
            " beginning with a letter or digit"
        )
        raise CourseError(msg)
    address = _address(repository, folder)
    if address is None:
        msg = (
            f"{where}: {repository!r} is no address to clone from; write https://host/path,"
            " git@host:path or the path of a folder, without a password in it"
        )
        raise CourseError(msg)
    return Student(student, address)


def _address(repository: str, folder: Path) -> str | None:
    """Return what git clones from; a path becomes an address, since git copies a path's files as they lie there."""
    if _REPOSITORY.fullmatch(repository):
        return repository
    path = repository.removeprefix(_FILE)
    if not _PATH.fullmatch(path):
        return None
    return f"{_FILE}{folder / path}"
