"""Entries that are edits: each is made in the solution's code, or in that of another entry.

    [batchnorm_forward.eps_outside_the_root]
    says = "You added eps to the root: it belongs under it, to the variance."
    before = "np.sqrt(var + eps)"
    after = "np.sqrt(var) + eps"

A table says more where it has to: `hidden_only = true` as in the decorator; `unusual = "..."` in place of `says`
for a right answer; `in = "..."` for an edit in another function of the exercise; `of = "..."` for an edit of
another entry of the same function above or in `<exercise>.py`; several edits at once as a list,
`edits = [{before = "...", after = "..."}, ...]`.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from autograder.build.edits import Edit, apply_edits, code_of, find_edits
from autograder.build.errors import ParseError
from autograder.mistakes.records import Entry
from autograder.mistakes.tables import EditedPlace, Table, read_tables


@dataclass
class Edits:
    """Reads the edits of one file, one after the other, since one may be an edit of one before.

    Attributes:
        path: `<exercise>.toml`.
        solutions: the source of each function's solution.
        whole: the entries that are written out in `<exercise>.py`.
        made: all entries so far, by function and name.
    """

    path: Path
    solutions: Mapping[str, str]
    whole: tuple[Entry, ...] = ()
    made: dict[tuple[str, str], Entry] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Entry]:
        """Yield the entries in the order of the file.

        Raises:
            ParseError: the file breaks a rule, or an edit does not apply exactly once.
            OSError: the file cannot be read.
        """
        self.made = {(entry.function, entry.name): entry for entry in self.whole}
        taken = {entry.name for entry in self.whole}
        for table in read_tables(self.path):
            if table.name in taken:
                raise self._error(table, f"the name {table.name!r} is already taken")
            taken.add(table.name)
            entry = self._entry(table)
            self.made[table.function, table.name] = entry
            yield entry

    def _entry(self, table: Table) -> Entry:
        if table.function not in self.solutions:
            known = ", ".join(self.solutions) or "none"
            msg = f"no solution of this exercise is called {table.function}; there are: {known}"
            raise self._error(table, msg)
        other = self._other(table)
        found: list[Edit] = []
        edited: dict[str, str] = {}
        for place in table.places:
            code = edited.setdefault(place.function, self._code(place, other, table))
            found.append(self._edit(place, code, found, table))
        sources = {
            function: apply_edits(code, (edit for edit in found if edit.function == function))
            for function, code in edited.items()
        }
        for function, source in sources.items():
            self._check(source, edited[function], function, table)
        return Entry(
            name=table.name,
            function=table.function,
            sentence=table.sentence,
            exercise=self.path.stem,
            unusual=table.unusual,
            hidden_only=table.hidden_only,
            sources={**(other.sources if other else {}), **sources},
            edits=tuple(found),
            edited=edited,
        )

    def _other(self, table: Table) -> Entry | None:
        """Return the entry that the table is an edit of; None for the solution."""
        if table.of is None:
            return None
        other = self.made.get((table.function, table.of))
        if other is None:
            msg = f"{table.name}: of = {table.of!r}, but no entry of {table.function} above is called that"
            raise self._error(table, msg)
        return other

    def _code(self, place: EditedPlace, other: Entry | None, table: Table) -> str:
        """Return what the edit is made in."""
        if other is not None and place.function in other.sources:
            return code_of(other.sources[place.function])
        if place.function not in self.solutions:
            msg = f"{table.name}: no solution of this exercise is called {place.function}"
            raise self._error(table, msg)
        return code_of(self.solutions[place.function])

    def _edit(self, place: EditedPlace, code: str, before_it: list[Edit], table: Table) -> Edit:
        """Return the edit with its place, which is the only one and not touched twice."""
        found = find_edits(place.function, code, place.before, place.after)
        shown = _shown(place.before)
        if len(found) != 1:
            count = f"{len(found)} times" if found else "nowhere"
            msg = f"{table.name}: {shown} stands {count} in {place.function}; it has to stand there once"
            raise self._error(table, msg)
        (edit,) = found
        if edit.before == edit.after:
            raise self._error(table, f"{table.name}: {shown} becomes what it was; change something")
        if any(edit.overlaps(other) for other in before_it):
            raise self._error(table, f"{table.name}: {shown} is changed twice; make it one edit")
        return edit

    def _check(self, source: str, code: str, function: str, table: Table) -> None:
        try:
            tree = ast.parse(source)
        except SyntaxError as error:
            msg = f"{table.name}: {function} is not Python after the edit: {error.msg} (line {error.lineno} of it)"
            raise self._error(table, msg) from error
        if ast.dump(tree) == _dumped(code):
            msg = f"{table.name}: {function} says the same after the edit; change something"
            raise self._error(table, msg)

    def _error(self, table: Table, msg: str) -> ParseError:
        return ParseError(self.path, table.line, msg)


# Of a solution, and of the few mistakes that others are edits of.
@lru_cache(maxsize=64)
def _dumped(code: str) -> str:
    return ast.dump(ast.parse(code))


def _shown(text: str) -> str:
    """Return the first line of a text as messages quote it."""
    first, *others = text.splitlines()
    return f"`{first.strip()}`" + (" with what follows" if others else "")
