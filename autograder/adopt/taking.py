"""One notebook as an exercise of ours: its cells, with each test beside the answer that it judges."""

import ast
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from autograder.adopt import names
from autograder.adopt.asking import Known, TranslationError
from autograder.adopt.assertions import TestCell, read_test_cell
from autograder.adopt.cutting import as_comment, parts_of, without_any_markers
from autograder.adopt.needed import needed_statements
from autograder.adopt.parts import ExercisePart, PartKind, TakenTest
from autograder.adopt.pieces import Piece, PieceKind, ToLookAt
from autograder.adopt.points import shared_out
from autograder.adopt.shaping import bound_names, free_of_magics
from autograder.adopt.standing import IMPORT, NamesSoFar
from autograder.adopt.taken import Decisions, TakenExercise, read_by
from autograder.adopt.translating import translated, translated_together
from autograder.adopt.usage import (
    changed,
    imported_lines,
    loaded,
    modules_imported,
    stored,
    used_first,
)
from autograder.adopt.wishes import by_hand_name, wished_name
from autograder.build.regions import BEGIN, END, without_markers


@dataclass
class _Cell:
    """A cell of tests where it stood: behind so many parts."""

    behind: int
    piece: Piece
    read: TestCell


def take_notebook(
    name: str,
    pieces: Sequence[Piece],
    decisions: Decisions,
    own_modules: Mapping[str, str] = MappingProxyType({}),
) -> TakenExercise:
    """Return an exercise called `name` that is made of pieces; nothing is run or written.

    Args:
        name: what it is to be called.
        pieces: those of a notebook, in order.
        decisions: what was found when it was tried before.
        own_modules: modules that lie beside the notebook, which tests cannot import, with their texts.
    """
    return _Taking(pieces, decisions, own_modules).exercise(name)


class _Taking:
    def __init__(
        self,
        pieces: Sequence[Piece],
        decisions: Decisions,
        own_modules: Mapping[str, str],
    ) -> None:
        self._pieces = pieces
        self._decisions = decisions
        self._own_modules = own_modules
        self._parts: list[ExercisePart] = []
        self._cells: list[_Cell] = []
        self._remarks: list[ToLookAt] = []
        self._trees: dict[int, ast.Module] = {}
        self._unbound = self._find_unbound()

    def exercise(self, name: str) -> TakenExercise:
        """Return the exercise."""
        for number, piece in enumerate(self._pieces):
            self._add(piece, self._pieces[number + 1 :])
        self._name_answers()
        for number, cell in enumerate(self._cells):
            self._take_tests(number, cell)
        self._finish()
        answers = frozenset(
            piece.place
            for piece in self._pieces
            if piece.kind is PieceKind.ANSWER and piece.source.strip()
        )
        path = self._pieces[0].place.path if self._pieces else name
        total = sum(piece.points for piece in self._pieces)
        modules = any(
            module in self._own_modules
            for index in range(len(self._parts))
            for module in modules_imported(self._tree(index))
        )
        return TakenExercise(name, path, self._parts, self._remarks, total, answers, modules)

    def _add(self, piece: Piece, following: Sequence[Piece]) -> None:
        if piece.kind is PieceKind.TESTS:
            read = read_test_cell(piece.source, piece.hidden)
            if piece.trouble:
                read = TestCell((), read.statements, f"it {piece.trouble}")
            if piece.points:
                self._cells.append(_Cell(len(self._parts), piece, read))
            else:
                self._add_worthless(piece)
            self._give_what_tests_bind(piece, read)
            return
        for part in parts_of(piece, following, self._remarks.append):
            if part.kind is PartKind.GIVEN and part.place in self._decisions.demos:
                part.kind = PartKind.DEMO
                why = self._decisions.demos[part.place]
                self._remarks.append(ToLookAt(part.place, f"not run while grading: {why}"))
            part.key = f"{part.place.cell}:{len(self._parts)}"
            if part.key in self._decisions.silenced:
                part.source = as_comment(part.source)
            self._parts.append(part)

    def _give_what_tests_bind(self, piece: Piece, read: TestCell) -> None:
        """Give students those statements of tests that bind what other cells read, and nothing else binds."""
        lines = [set(range(node.lineno - 1, node.end_lineno or 0)) for node in read.statements]
        public = [
            node
            for node, own in zip(read.statements, lines, strict=True)
            if piece.hidden.isdisjoint(own)
        ]
        wanted = self._unbound & {name for node in public for name in stored(node)}
        if not wanted or piece.place in self._decisions.demos:
            return
        asked = ast.parse("(" + ", ".join(sorted(wanted)) + ",)").body[0]
        source = "\n".join(ast.unparse(node) for node in needed_statements(public, asked))
        part = ExercisePart(PartKind.GIVEN, source, piece.place, binds=tuple(sorted(wanted)))
        self._parts.append(part)

    def _find_unbound(self) -> frozenset[str]:
        """Return the names that cells other than tests read and none of them binds."""
        read: set[str] = set()
        bound: set[str] = set()
        for piece in self._pieces:
            if piece.kind not in (PieceKind.GIVEN, PieceKind.ANSWER, PieceKind.BY_HAND):
                continue
            source, _ = free_of_magics(without_any_markers(piece.source))
            try:
                tree = ast.parse(source)
            except (SyntaxError, ValueError):
                continue
            read |= {name for node in tree.body for name in loaded(node)}
            bound |= {name for node in tree.body for name in stored(node)}
        return frozenset(read - bound)

    def _add_worthless(self, piece: Piece) -> None:
        """Give tests without points to students as they are, less what was hidden."""
        lines = piece.source.splitlines()
        public = "\n".join(line for number, line in enumerate(lines) if number not in piece.hidden)
        if piece.hidden:
            self._remarks.append(ToLookAt(piece.place, "hidden tests without points are left out"))
        if public.strip():
            self._parts.append(ExercisePart(PartKind.DEMO, public.strip("\n"), piece.place))

    def _name_answers(self) -> None:
        """Call each answer as tests will ask for it, and no two alike."""
        taken: set[str] = set()
        for part in self._parts:
            if part.kind is PartKind.ANSWER:
                part.name = names.unused_cell(wished_name(part), taken)
                if part.defines and part.name != part.defines:
                    # Another cell defines it again: this one is asked for by a name of its own.
                    part.kept[part.defines] = part.name
                    part.defines = ""
                taken.add(part.name)
        for part in self._parts:
            if part.kind in (PartKind.BY_HAND, PartKind.WRITTEN):
                part.name = names.unused_cell(by_hand_name(part.place), taken)
                taken.add(part.name)

    def _take_tests(self, number: int, cell: _Cell) -> None:
        """Put a cell's assertions to the answer that they judge; or its points to where a person gives them."""
        owner = self._owner(cell)
        if owner is None:
            self._keep_by_hand(cell, "no answer stands above these tests")
            return
        if owner.kind is not PartKind.ANSWER:
            owner.points += cell.piece.points
            self._remarks.append(
                ToLookAt(cell.piece.place, "its answer is judged by hand", cell.piece.points)
            )
            return
        found = self._decisions.tests.get(cell.piece.place, "")
        trouble = cell.read.trouble or (found and found + self._read_of_tests(owner, cell))
        if trouble:
            self._lose(owner, cell.piece, trouble)
            return
        try:
            tests = list(self._tests(number, cell))
        except TranslationError as error:
            self._lose(owner, cell.piece, str(error))
            return
        owner.tests += tests

    def _read_of_tests(self, owner: ExercisePart, cell: _Cell) -> str:
        """Return what may be the matter with an answer that fails here: it reads what its tests happen to bind."""
        nodes = [*cell.read.statements, *(one.node for one in cell.read.assertions)]
        bound = {name for node in nodes for name in stored(node)}
        # What a cell of the notebook binds as well is there without them.
        places = {other.piece.place for other in self._cells}
        own = (part for part in self._parts if part.place not in places)
        elsewhere = {name for part in own for name in part.binds}
        shared = sorted(bound & set(read_by(owner)) - elsewhere)
        return f"; it reads {', '.join(shared)}, which its tests bind" if shared else ""

    def _tests(self, number: int, cell: _Cell) -> Iterator[TakenTest]:
        known, earlier = self._known(number, cell)
        if cell.piece.place in self._decisions.joined:
            yield self._one_test(cell, known, earlier)
            return
        worths = shared_out(cell.piece.points, len(cell.read.assertions))
        for assertion, points in zip(cell.read.assertions, worths, strict=True):
            setup = (*earlier, *assertion.setup)
            needed = [*needed_statements(setup, assertion.node), assertion.node]
            asked = self._with_kept(needed, known, cell.behind)
            done = translated(setup, assertion.node, asked)
            yield TakenTest(
                cell.piece.place,
                done.lines,
                done.imports,
                done.helpers,
                points,
                assertion.hidden,
                assertion.sentence,
            )

    def _one_test(self, cell: _Cell, known: Known, earlier: Sequence[ast.stmt]) -> TakenTest:
        """Return one test of all that a cell asserts."""
        place, body = cell.piece.place, cell.read.body
        asked = self._with_kept([*earlier, *body], known, cell.behind)
        done = translated_together(earlier, body, asked)
        hidden = any(one.hidden for one in cell.read.assertions)
        text = "its assertions hang on each other, so they are one test"
        self._remarks.append(ToLookAt(place, f"{text}, which is hidden" if hidden else text))
        return TakenTest(
            place, done.lines, done.imports, done.helpers, cell.piece.points, hidden, ""
        )

    def _known(self, number: int, cell: _Cell) -> tuple[Known, list[ast.stmt]]:
        """Return what the notebook's names are above a cell, and statements of earlier tests that it may need."""
        bound = NamesSoFar(self._own_modules)
        for index, part in enumerate(self._parts[: cell.behind]):
            if part.is_code:
                for node in self._tree(index).body:
                    bound.bind(node, index)
        earlier: list[ast.stmt] = []
        for other in self._cells[:number]:
            for node in other.read.statements:
                # What the notebook binds again below those tests is the notebook's.
                own = [name for name in stored(node) if bound.since.get(name, -1) < other.behind]
                lines = imported_lines([node])
                bound.imports |= lines
                for name in own:
                    bound.kinds.pop(name, None)
                    if name in lines:
                        bound.kinds[name] = IMPORT
                if own and not lines:
                    earlier.append(node)
        demos = [part for part in self._parts[: cell.behind] if part.kind is PartKind.DEMO]
        unrun = frozenset(name for part in demos for name in bound_names(part.source))
        return replace(bound.known(), unrun=unrun), earlier

    def _with_kept(self, body: Sequence[ast.stmt], known: Known, behind: int) -> Known:
        """Return the names with others for those that a later cell changes: they are kept as they were here."""
        renamed: dict[str, str] = {}
        for name in set(used_first(body)) & (known.callables | known.values):
            if not any(name in self._changes(later) for later in range(behind, len(self._parts))):
                continue
            keeper = next(
                self._parts[index]
                for index in range(behind - 1, -1, -1)
                if name in self._changes(index)
            )
            everything = {one for part in self._parts for one in (*part.binds, *part.kept.values())}
            if name not in keeper.kept:
                keeper.kept[name] = names.unused(f"{name}_kept", everything)
            renamed[name] = keeper.kept[name]
        return replace(known, renamed=renamed)

    def _changes(self, index: int) -> set[str]:
        part = self._parts[index]
        if not part.is_code:
            return set()
        body = self._tree(index).body
        return {name for node in body for name in (*stored(node), *changed(node))}

    def _tree(self, index: int) -> ast.Module:
        if index not in self._trees:
            try:
                self._trees[index] = ast.parse(without_markers(self._parts[index].source))
            except (SyntaxError, ValueError):
                self._trees[index] = ast.Module(body=[], type_ignores=[])
        return self._trees[index]

    def _owner(self, cell: _Cell) -> ExercisePart | None:
        """Return the answer that a cell of tests judges: the last above it that it speaks of, else the nearest."""
        spoken: set[str] = set()
        for assertion in cell.read.assertions:
            spoken |= set(used_first([*assertion.setup, assertion.node]))
        for node in cell.read.statements:
            spoken |= set(used_first([node]))
        above = self._parts[: cell.behind]
        answers = [part for part in above if part.kind is PartKind.ANSWER]
        for part in reversed(answers):
            if not spoken.isdisjoint(part.binds):
                return part
        if answers:
            return answers[-1]
        others = [part for part in above if part.kind in (PartKind.BY_HAND, PartKind.WRITTEN)]
        return others[-1] if others else None

    def _keep_by_hand(self, cell: _Cell, why: str) -> None:
        """Put a cell for the points of tests that belong to no answer."""
        place = cell.piece.place
        taken = {part.name for part in self._parts if part.name}
        part = ExercisePart(PartKind.WRITTEN, "", place, points=cell.piece.points, reason=why)
        part.name = names.unused_cell(by_hand_name(place), taken)
        self._parts.append(part)
        self._remarks.append(ToLookAt(place, why, cell.piece.points))

    def _lose(self, owner: ExercisePart, piece: Piece, why: str) -> None:
        """Have a person give the points of tests that cannot be taken."""
        owner.points += piece.points
        owner.reason = owner.reason or why
        owner.lost_tests.append(piece.source)
        self._remarks.append(ToLookAt(piece.place, why, piece.points))

    def _finish(self) -> None:
        """Give what was lost to a person: with an answer that no test is left of, or in a cell beside it."""
        for part in list(self._parts):
            why = self._decisions.by_hand.get(part.key)
            if part.kind is not PartKind.ANSWER:
                if why is not None:
                    self._remarks.append(ToLookAt(part.place, why))
                continue
            if why is not None:
                rest = math.fsum(test.points for test in part.tests)
                self._remarks.append(ToLookAt(part.place, why, rest))
                self._judge_by_hand(part)
                part.points += rest
                part.reason, part.tests = why, []
        for part in [one for one in self._parts if one.kind is PartKind.ANSWER and one.points]:
            if part.tests or self._is_asked_for(part):
                self._judge_beside(part)
            else:
                self._judge_by_hand(part)

    def _is_asked_for(self, part: ExercisePart) -> bool:
        """Tell whether the tests of another answer ask for what one binds: then it has to run for them."""
        wanted = {part.name, *part.binds, *part.kept.values()}
        tests = (test for other in self._parts for test in other.tests)
        return any(not wanted.isdisjoint(test.asked) for test in tests)

    def _judge_by_hand(self, part: ExercisePart) -> None:
        part.kind = PartKind.BY_HAND
        others = {other.name for other in self._parts if other is not part}
        part.name = names.unused_cell(names.plain_name(part.name, "answer"), others)

    def _judge_beside(self, part: ExercisePart) -> None:
        """Put a cell behind an answer for the points that its tests do not give any more."""
        known = {other.name for other in self._parts}
        tests = "\n\n".join(part.lost_tests)
        text = (
            f"*For these points a person looks at `{part.name}` above; leave this cell as it is.*\n\n"
            f"{BEGIN}\nWhat was tested:\n\n```python\n{tests}\n```\n{END}"
        )
        beside = ExercisePart(PartKind.WRITTEN, text, part.place, points=part.points)
        beside.name = names.unused_cell(names.plain_name(f"{part.name}_by_hand", "answer"), known)
        part.points = 0.0
        self._parts.insert(self._parts.index(part) + 1, beside)
