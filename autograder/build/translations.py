"""The catalogues of a course: which there are, what they say, what they lack, and how they are brought up to date.

    translations/zh/01_fully_connected.po

holds what students read of one assignment. The words of the kit, and of its pages, come with the kit.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from autograder.build.teaching import keys_of
from autograder.course import Course
from autograder.languages import ours
from autograder.languages.catalogue import (
    Key,
    Lacking,
    brought_up_to_date,
    state,
    translations,
)
from autograder.settings.reading import read_course_settings
from layerlab.words import Language

ENGLISH = "en"


@dataclass(frozen=True)
class Catalogue:
    """One catalogue: where it is, in which language, what it is about, and the sentences that it should have."""

    path: Path
    language: str
    title: str
    keys: tuple[Key, ...]

    def state(self) -> Lacking:
        """Return what it lacks."""
        return state(self.path, self.keys)

    def brought_up_to_date(self) -> bytes:
        """Return its text with the sentences that there are now."""
        return brought_up_to_date(self.path, self.keys, self.language, self.title)


def assignment_catalogue(course: Course, language: str, assignment: str) -> Path:
    """Return where the translation of an assignment is."""
    return course.translations / language / f"{assignment}.po"


def language_of(course: Course, assignment: str, code: str | None = None) -> Language:
    """Return the language in which an assignment's pages and notebooks are, as far as it is known.

    Args:
        course: the course.
        assignment: the name of its assignment.
        code: the language; without, that of the course.

    Raises:
        CatalogueError: a catalogue cannot be read.
        SettingsError: the course's settings cannot be read.
    """
    code = code or read_course_settings(course).language
    if code == ENGLISH:
        return Language(ENGLISH, {})
    paths = (
        ours.kit_catalogue(ours.nearest(code)),
        ours.pages_catalogue(ours.nearest(code)),
        assignment_catalogue(course, ours.nearest(code, course.translations), assignment),
    )
    stamps = tuple((path, path.stat().st_mtime_ns) for path in paths if path.is_file())
    return _language(code, stamps)


def spoken_language(course: Course, assignment: str, named: str | None) -> Language:
    """Return the language of an assignment's pages: the one that notebooks name, if there are words of it.

    Raises:
        CatalogueError: a catalogue cannot be read.
        SettingsError: the course's settings cannot be read.
    """
    known = {ENGLISH, *ours.languages(), *(path.name for path in course.translations.glob("*"))}
    return language_of(course, assignment, named if named in known else None)


def check_languages(course: Course, assignments: Sequence[str]) -> None:
    """See that all catalogues of the course's language can be read, before their words are needed.

    Raises:
        CatalogueError: one cannot be read.
        SettingsError: the course's settings cannot be read.
    """
    for name in assignments:
        language_of(course, name)


# A language remembers what it has said, and pages of a class say the same.
@lru_cache(maxsize=16)
def _language(code: str, stamps: tuple[tuple[Path, int], ...]) -> Language:
    table: dict[str, str] = {}
    for path, _ in stamps:
        table |= translations(path)
    return Language(code, table)


def catalogues(course: Course, assignments: Sequence[str], language: str) -> Iterator[Catalogue]:
    """Yield the catalogues of a language, those of the kit first where this course is the kit's own."""
    if is_of_the_kit(course):
        title = f"The kit's own words ({language})"
        yield Catalogue(ours.kit_catalogue(language), language, title, tuple(ours.kit_keys()))
        title = f"The words of feedback and of releases ({language})"
        yield Catalogue(ours.pages_catalogue(language), language, title, tuple(ours.pages_keys()))
    for name in assignments:
        path = assignment_catalogue(course, language, name)
        yield Catalogue(path, language, f"{name} ({language})", tuple(keys_of(course, name)))


def wanted_catalogues(course: Course, assignments: Sequence[str]) -> Iterator[Catalogue]:
    """Yield the catalogues that there are, and those that the course's own language and those it has begun ask for."""
    own = ours.nearest(read_course_settings(course).language, course.translations)
    found = {path.name for path in course.translations.glob("*") if path.is_dir()}
    kits = set(ours.languages()) if is_of_the_kit(course) else set()
    for language in sorted((found | kits | {own}) - {ENGLISH}):
        for catalogue in catalogues(course, assignments, language):
            # Of a language that the course has begun, what is not begun is told as well.
            if language in {own, *found} or catalogue.path.is_file():
                yield catalogue


def is_of_the_kit(course: Course) -> bool:
    """Tell whether a course lies where the kit itself is written, and not only where it is used."""
    return (course.root / "autograder" / "languages").resolve() == ours.HERE


def lacking(course: Course, assignments: Sequence[str]) -> Iterator[str]:
    """Say of each catalogue what it lacks, in the order in which to mend it; nothing of one that is complete."""
    for catalogue in wanted_catalogues(course, assignments):
        where = _below(course, catalogue.path)
        if not catalogue.path.is_file():
            command = f"layerlab translate {catalogue.language}"
            yield f"{where}: no catalogue yet, so it is shown in English; {command} begins one"
            continue
        found = catalogue.state()
        for text in found.missing:
            yield f"{where}: no translation of {_short(text)}"
        for text in found.stale:
            yield f"{where}: stale translation of {_short(text)}"


def _below(course: Course, path: Path) -> str:
    root = course.root.resolve()
    whole = path.resolve()
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else str(path)


def _short(text: str, most: int = 60) -> str:
    line = " ".join(text.split())
    return f'"{line}"' if len(line) <= most else f'"{line[: most - 3]}..."'
