"""The README of a release: what to install, how to start and to check, what to hand in and until when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from autograder.build.errors import BuildError
from autograder.build.exercise import Exercise
from autograder.build.retelling import in_paragraphs
from autograder.course import Course
from autograder.settings.reading import COURSE_FILE, read_course_settings
from autograder.text.localized import moment_said
from layerlab.words import current, say

FILE = "README.md"
# https://github.com/owner/name/tree/main/release: the folder that holds the assignments' folders.
REPOSITORY = re.compile(
    r"https://github\.com/(?P<name>[\w.-]+/[\w.-]+?)(?:\.git)?"
    r"(?:/tree/(?P<branch>[\w.-]+)(?P<folder>(?:/[\w.-]+)*))?/?"
)
_TEXT = """\
{note}

{notebooks}

## Start

```
python -m pip install -r requirements.txt
jupyter lab {first}
```

You need Python 3.11 or newer. Each notebook also runs alone, wherever you open it: in Colab, in Kaggle, in VS Code.

## Check

Run the `check(...)` cells as you go: each shows what holds, what does not, and the next thought to have. The tests in
`tests/` are there to be read. In a terminal:

```
python -m layerlab check {first} --watch
```

## Hand in

```
python -m layerlab submit
```

runs your notebooks from a fresh kernel, says what is missing, and packs `{assignment}.zip`. Hand that in{until}.

Without a terminal, run `%run -m layerlab submit` in a cell of a notebook.
"""
_COLAB = "https://colab.research.google.com"
_BINDER = "https://mybinder.org"


@dataclass(frozen=True, kw_only=True)
class ForStudents:
    """What a course says to its students of an assignment, besides the exercises themselves."""

    note: str = ""
    due: str | None = None
    whole_functions: bool = False
    repository: str | None = None


def readme(assignment: str, exercises: Sequence[Exercise], told: ForStudents) -> str:
    """Return the README of an assignment's release."""
    return say(_TEXT).format(
        assignment=assignment,
        note="\n\n".join(_beginning(assignment, told)),
        notebooks="\n".join(_notebooks(assignment, exercises, told)),
        first=f"{exercises[0].name}.ipynb",
        until="" if told.due is None else say(f" until {_due(told.due)}"),
    )


def _due(due: str) -> str:
    """Return `2026-12-24 18:00 (Europe/Berlin)` as the language writes a moment."""
    moment, between, zone = due.partition(" (")
    return moment_said(moment) + between + zone


def told_by(course: Course, assignment: str) -> ForStudents:
    """Return what a course's settings, and the author's own README of an assignment, say to its students.

    Raises:
        BuildError: the repository is no address of a folder at GitHub.
        SettingsError: `layerlab.toml` cannot be read.
    """
    settings = read_course_settings(course)
    repository = settings.repository
    if repository is not None and REPOSITORY.fullmatch(repository) is None:
        msg = (
            f"{course.root / COURSE_FILE}: repository: {repository!r} is no folder at GitHub; write the address of the"
            ' one that holds the releases, such as "https://github.com/owner/name/tree/main/release"'
        )
        raise BuildError(msg)
    due = settings.due(assignment)
    path = course.solutions / assignment / FILE
    return ForStudents(
        note=path.read_text(encoding="utf-8") if path.is_file() else "",
        due=None
        if due is None
        else f"{due.astimezone(settings.zone):%Y-%m-%d %H:%M} ({settings.timezone})",
        whole_functions=settings.points.whole_functions,
        repository=repository,
    )


def _beginning(assignment: str, told: ForStudents) -> Iterator[str]:
    """Yield what stands above everything: the author's words, and how points count where that is unusual."""
    yield _note(assignment, told.note)
    if told.whole_functions:
        yield say("A function earns its points once all of its tests hold.")


def _note(assignment: str, note: str) -> str:
    """Return what the author wrote, under a title of its own or else under the assignment's name."""
    text = in_paragraphs(note, current().whole).strip()
    return text if text.startswith("# ") else f"# {assignment}\n\n{text}".strip()


def _notebooks(assignment: str, exercises: Sequence[Exercise], told: ForStudents) -> Iterator[str]:
    """Yield the table of notebooks, with a badge for each place where one click opens it."""
    place = REPOSITORY.fullmatch(told.repository or "")
    yield say(
        "| notebook | you write |" if place is None else "| notebook | you write | open it in |"
    )
    yield "|---|---|" if place is None else "|---|---|---|"
    for exercise in exercises:
        functions = ", ".join(f"`{name}`" for name in exercise.functions)
        row = f"| `{exercise.name}.ipynb` | {functions or say('answers')} |"
        if place is not None:
            path = f"{assignment}/{exercise.name}.ipynb"
            row += f" {' '.join(_badges(place, path))} |"
        yield row


def _badges(place: re.Match[str], path: str) -> Iterator[str]:
    """Yield the links to Colab and Binder; Binder installs the requirements.txt at the repository's root."""
    branch = place["branch"] or "main"
    inside = f"{place['folder'] or ''}/{path}".removeprefix("/")
    github = f"{_COLAB}/github/{place['name']}/blob/{branch}/{inside}"
    yield f"[![Colab]({_COLAB}/assets/colab-badge.svg)]({github})"
    binder = f"{_BINDER}/v2/gh/{place['name']}/{branch}?labpath={quote(inside, safe='')}"
    yield f"[![Binder]({_BINDER}/badge_logo.svg)]({binder})"
