"""Who is in the course: a list that the instructor gives, or what the gradebook knows."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from autograder.errors import CourseError
from autograder.reports.class_report.records import Person
from autograder.text.names import student_named

# What exporters call the column that names a student as the folders of submissions do.
_IDS = ("id", "student_id", "student", "username", "login")
# Names of assignments, with blanks between them; where there is none, all are meant.
_ONLY = "assignments"


@dataclass(frozen=True)
class Roster:
    """The students who are expected to hand in; `source` says who says so, None where nobody does.

    `only` has the assignments of those who are expected for some of them alone.
    """

    people: tuple[Person, ...] = ()
    source: str | None = None
    only: Mapping[str, frozenset[str]] = field(default_factory=dict)
    _by_id: Mapping[str, Person] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id = {person.id: person for person in self.people}
        # A frozen record sets its own derived field in this way alone.
        object.__setattr__(self, "_by_id", by_id)

    @classmethod
    def of_gradebook(cls, students: Iterable[tuple[str, str | None]]) -> Self:
        """Return the students that nbgrader's gradebook knows, by id and name; it may know nobody."""
        people = tuple(Person(student_named(student), name) for student, name in students)
        # An empty gradebook is no list: else everybody who handed in would be unlisted.
        source = "nbgrader's gradebook" if people else None
        return cls(people, source)

    def of(self, assignment: str) -> "Roster":
        """Return who is expected to hand in an assignment, and who anybody is who did."""
        expected = tuple(
            person
            for person in self.people
            if person.id not in self.only or assignment in self.only[person.id]
        )
        found = Roster(expected, self.source, self.only)
        # Who hands in without having to has a name as well.
        object.__setattr__(found, "_by_id", self._by_id)
        return found

    def person(self, student: str) -> Person:
        """Return who that is, with a name if the roster has one."""
        known = self._by_id.get(student)
        if known is None:
            return Person(student)
        return known


def read_roster(path: Path) -> Roster:
    """Read a CSV file with a header; the format that `nbgrader db student import` reads is one such.

    One column is called `id` (or student_id, student, username or login); `first_name` and `last_name`,
    or `name`, may be there too, and any others.

    Raises:
        CourseError: it cannot be read; the message says where and the remedy.
    """
    try:
        # Excel begins its UTF-8 with a mark, which would become part of the first column's name.
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: the roster cannot be read ({error}); give a CSV file in UTF-8"
        raise CourseError(msg) from error
    people, only = _parse(text, str(path))
    return Roster(tuple(people), path.name, only)


def _parse(text: str, path: str) -> tuple[list[Person], dict[str, frozenset[str]]]:
    """Return the students of a roster, in its order, and what some of them are expected for; `path` is for messages."""
    rows = csv.DictReader(io.StringIO(text), skipinitialspace=True)
    people: dict[str, Person] = {}
    only: dict[str, frozenset[str]] = {}
    # The reader is lazy: even its header can raise, so all that asks it stands under one `try`.
    try:
        columns = _columns(rows.fieldnames)
        key = _identifying(columns, path)
        for row in rows:
            # A row that is too short has None for the cells that it lacks.
            student = student_named((row[key] or "").strip())
            if student in people:
                msg = f"{path}:{rows.line_num}: {student!r} is there twice; remove one"
                raise CourseError(msg)
            if student:
                name = _name(row, columns)
                people[student] = Person(student, name)
                said = frozenset((row[columns[_ONLY]] or "").split()) if _ONLY in columns else None
                if said:
                    only[student] = said
    except csv.Error as error:
        msg = f"{path}:{rows.line_num}: this is no CSV ({error}); save it as CSV again"
        raise CourseError(msg) from error
    return list(people.values()), only


def _columns(header: Sequence[str | None] | None) -> dict[str, str | None]:
    """Return the columns as the file spells them, by what they are called here: `{"id": "ID "}`."""
    columns = {}
    for spelled in header or ():
        name = (spelled or "").strip().lower()
        columns[name] = spelled
    return columns


def _identifying(columns: Mapping[str, str | None], path: str) -> str | None:
    """Return the column that names a student as the folders of submissions do.

    Raises:
        CourseError: there is none.
    """
    for name in _IDS:
        if name in columns:
            return columns[name]
    *names, last = _IDS
    listed = ", ".join(names)
    msg = f"{path}:1: no column is called {listed} or {last}; name one so in a header"
    raise CourseError(msg)


def _name(row: Mapping[Any, str | None], columns: Mapping[str, str | None]) -> str | None:
    """Return what people call a student, from one column or from two; None where it is not said."""
    if "last_name" in columns:
        parts: tuple[str, ...] = ("first_name", "last_name")
    else:
        parts = ("name",)
    names = []
    for part in parts:
        if part not in columns:
            continue
        name = (row[columns[part]] or "").strip()
        # Some have one name only; it is to stand without a space beside it.
        if name:
            names.append(name)
    return " ".join(names) or None
