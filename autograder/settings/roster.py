"""Who takes part, by `students.csv`, and who is meant by a name, a number or an e-mail address.

    student,name,email,canvas
    ada,Ada Lovelace,ada@example.org,31

A wrong guess would be somebody else's grade: whoever is not certain is nobody.
"""

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.settings.reading import SettingsError
from autograder.text.names import student_named

# Columns whose cells say who a student is; upper and lower case, blanks and hyphens aside.
_STUDENT = ("student", "id", "student_id", "username", "login")
_IDS = (
    *_STUDENT,
    *("email", "e_mail", "mail", "email_address", "sid", "sis_id", "number", "student_number"),
    *("matriculation", "canvas", "canvas_id", "moodle", "moodle_id", "gradescope", "blackboard"),
)
_NAMES = ("name", "full_name", "display_name", "sortable_name")
_FIRST = ("first_name", "firstname", "given_name")
_LAST = ("last_name", "lastname", "surname", "family_name")
_NO_LETTER = re.compile(r"[^\w]+|_+")


@dataclass(frozen=True)
class Somebody:
    """Somebody as a platform calls them: what identifies them for certain, and names."""

    ids: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say whom a message is about."""
        return next((said for said in (*self.names, *self.ids) if said), "somebody without a name")


@dataclass(frozen=True)
class Participants:
    """Everybody who takes part, by what they are called; without a file there is nobody to compare with.

    `place` is the file, for messages; None where there is none.
    """

    place: Path | None = None
    ids: Mapping[str, frozenset[str]] = field(default_factory=dict)
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    students: tuple[str, ...] = ()

    def meant(self, person: Somebody) -> tuple[str, ...]:
        """Return the students who may be meant: one where it is certain, none, or several."""
        by_id = _found(self.ids, (_key(said) for said in person.ids))
        # People change their names, and share them; a number is theirs alone.
        return by_id or _found(self.names, (key for said in person.names for key in _orders(said)))

    def why_nobody(self, person: Somebody, found: Sequence[str]) -> str:
        """Say why nobody in particular is meant, and the remedy."""
        name = self.place.name if self.place is not None else "students.csv"
        if not self.students:
            return f"{name} lists nobody, to say who that is; write a line for each, as student,name,email"
        if found:
            return f"{name} has {', '.join(found)} for this; give them a column (email, id) that tells them apart"
        said = " or ".join(dict.fromkeys(filter(None, (*person.names, *person.ids))))
        return f"{name} has nobody called {said}; write it into the student's line, under name, email or id"


def _found(index: Mapping[str, frozenset[str]], keys: Iterable[str]) -> tuple[str, ...]:
    found = {student for key in keys if key for student in index.get(key, ())}
    return tuple(sorted(found))


def read_participants(path: Path) -> Participants:
    """Return who takes part; where there is no such file, nobody.

    Raises:
        SettingsError: the file is no table, or no column says whose line a line is.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Participants()
    except UnicodeDecodeError as error:
        msg = f"{path}:1: not UTF-8 text; save it as UTF-8"
        raise SettingsError(msg) from error
    return parse_participants(text, path)


def parse_participants(text: str, path: Path) -> Participants:
    """Return who takes part, by the text of `path`.

    Raises:
        SettingsError: no column says whose line a line is.
    """
    rows = csv.DictReader(text.splitlines(), skipinitialspace=True)
    columns = {_column(name): name for name in reversed(rows.fieldnames or ())}
    key = next((columns[name] for name in _STUDENT if name in columns), None)
    if key is None:
        msg = f"{path}:1: no column says who takes part; name one student"
        raise SettingsError(msg)
    ids: defaultdict[str, set[str]] = defaultdict(set)
    names: defaultdict[str, set[str]] = defaultdict(set)
    students = []
    for row in rows:
        student = student_named((row[key] or "").strip())
        if not student:
            continue
        students.append(student)
        cells = {_column(name): (said or "").strip() for name, said in row.items() if name}
        for said in (cells.get(name, "") for name in _IDS):
            ids[_key(said)].add(student)
        for said in _names(cells):
            for order in _orders(said):
                names[order].add(student)
    return Participants(path, _frozen(ids), _frozen(names), tuple(dict.fromkeys(students)))


def _frozen(index: Mapping[str, set[str]]) -> Mapping[str, frozenset[str]]:
    return {key: frozenset(students) for key, students in index.items() if key}


def _column(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().casefold())


def _names(cells: Mapping[str, str]) -> Iterator[str]:
    yield from (cells[name] for name in _NAMES if cells.get(name))
    first = next((cells[name] for name in _FIRST if cells.get(name)), "")
    last = next((cells[name] for name in _LAST if cells.get(name)), "")
    if first and last:
        yield f"{first} {last}"


def _key(said: str) -> str:
    return unicodedata.normalize("NFKC", said).strip().casefold()


def _orders(name: str) -> Iterator[str]:
    """Yield a name as platforms write it: without anything between its words, in each order of first and last.

    Ada King Lovelace  ->  adakinglovelace, kinglovelaceada, lovelaceadaking
    """
    words = [word for word in _NO_LETTER.split(_key(name)) if word]
    for first in range(len(words)):
        yield "".join((*words[first:], *words[:first]))
