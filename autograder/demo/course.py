"""A course of its own for the demo: assignments, their releases and a class's submissions."""

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from autograder.build.pipeline import build
from autograder.course import Course
from autograder.demo.kit import ASSIGNMENT, Files, Kit, read_kit
from autograder.demo.members import Member, ordinary_members, plain_members
from autograder.demo.troubles import troubled_members
from autograder.errors import CourseError
from autograder.gradebook.settings import CONFIG_FILE
from autograder.scaffold.builtin import bring
from autograder.settings.extensions import STUDENTS_FILE
from autograder.settings.reading import COURSE_FILE

# 23 and 19, which have no common factor.
_FIRST = [
    "Ada",
    "Alan",
    "Amalie",
    "Bernhard",
    "Carl",
    "Cecilia",
    "Charles",
    "Claude",
    "David",
    "Edsger",
    "Emmy",
    "Évariste",
    "Grace",
    "Hedy",
    "Henri",
    "Ida",
    "Joan",
    "Katherine",
    "Kurt",
    "Leonhard",
    "Mary",
    "Sofia",
    "Terence",
]
_LAST = [
    "Abel",
    "Brouwer",
    "Cantor",
    "Dahlgren",
    "Eriksen",
    "Fischer",
    "Gallo",
    "Haas",
    "Ibarra",
    "Jansen",
    "Keller",
    "Lindqvist",
    "Moreau",
    "Novak",
    "Okafor",
    "Petit",
    "Quist",
    "Rossi",
    "Sato",
]
_MARK = "a layerlab demo: `layerlab demo` removes this folder and makes it anew\n"


def make_course(source: Course, folder: Path, assignments: Sequence[str] = (ASSIGNMENT,)) -> Course:
    """Make the demo's course in `folder`, anew if an earlier demo is there.

    Raises:
        CourseError: something else is there, or `source` has no such assignment.
    """
    for assignment in assignments:
        source.assignment(assignment)  # raises before anything is made
    demo = Course(folder.resolve())
    mark = demo.state / "demo"
    if mark.is_file():
        shutil.rmtree(demo.root)
    elif not _is_free(folder):
        msg = f"{folder}: it is there already and is no demo; name another folder"
        raise CourseError(msg)
    # With an exchange, formgrader can release and collect as well. It lies within, so that the folder is all there is.
    (demo.state / "exchange").mkdir(parents=True)
    (demo.root / COURSE_FILE).write_text('exchange = ".layerlab/exchange"\n', encoding="utf-8")
    mark.write_text(_MARK, encoding="utf-8")
    bring(source, demo, assignments)
    shutil.copy(source.root / CONFIG_FILE, demo.root)
    for _ in build(demo, tuple(assignments)):
        pass  # it builds as it yields
    return demo


def _is_free(folder: Path) -> bool:
    """Tell whether nothing is lost if the demo is made in `folder`."""
    if not folder.exists():
        return True
    return folder.is_dir() and not any(folder.iterdir())


def write_students(course: Course, classes: Mapping[str, Sequence[Member]]) -> None:
    """Write who takes part in what: each assignment has a class of its own, of people with names."""
    taking: dict[str, list[str]] = {}
    for assignment, members in classes.items():
        for member in members:
            taking.setdefault(member.name, []).append(assignment)
    lines = [
        f"{student},{person_name(number)},{' '.join(assignments)}"
        for number, (student, assignments) in enumerate(taking.items())
    ]
    text = "\n".join(("student,name,assignments", *lines, ""))
    (course.root / STUDENTS_FILE).write_text(text, encoding="utf-8")


def person_name(number: int) -> str:
    """Return what somebody is called; no two of the first 437 are called alike."""
    return f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]}"


def make_class(course: Course, assignment: str = ASSIGNMENT) -> tuple[Member, ...]:
    """Write every member's submission of one assignment into the course, and return the members."""
    kit = read_kit(course, assignment)
    members = tuple(all_members(kit))
    for member in members:
        write_files(course.root / "submitted" / member.name / assignment, member.files(kit))
    return members


def all_members(kit: Kit) -> Iterable[Member]:
    """Yield the whole class: with every kind of trouble in one assignment, a plain one in the others."""
    if kit.assignment == ASSIGNMENT:
        yield from ordinary_members(kit)
        yield from troubled_members(kit)
    else:
        yield from plain_members(kit)


def write_files(folder: Path, files: Files) -> None:
    """Write what a student hands in."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        data = content if isinstance(content, bytes) else json.dumps(content, indent=1).encode()
        (folder / name).write_bytes(data)
