"""An exercise that was taken, as the texts of our files."""

import json
import re
from collections.abc import Iterator, Sequence

from autograder.adopt.parts import ExercisePart, PartKind, TakenTest
from autograder.adopt.seeding import asks_for_rng
from autograder.adopt.taken import TakenExercise
from autograder.build.regions import BEGIN, END
from autograder.build.suite import test_class

_BETWEEN = "\n\n"
# What would begin a cell, or pass for a marker, within prose or code.
_CELL = re.compile(r"^(\s*#\s*)%%")
_MARKER = re.compile(r"\b(BEGIN|END)\s+(SOLUTION|HIDDEN\s+TESTS|MARK\s+SCHEME)\b", re.IGNORECASE)
_BREAKS = str.maketrans(
    {
        "\x0b": " ",
        "\x0c": " ",
        "\x1c": " ",
        "\x1d": " ",
        "\x1e": " ",
        "\x85": " ",
        "\u2028": " ",
        "\u2029": " ",
        "\r": None,
    }
)


def exercise_text(exercise: TakenExercise) -> str:
    """Return the exercise in percent format."""
    return _BETWEEN.join(text for text, _ in _all_cells(exercise)) + "\n"


def located(exercise: TakenExercise) -> Iterator[tuple[int, ExercisePart | None]]:
    """Yield the line on which each cell of the text begins, with the part that it is of; None of one of our own."""
    line = 1
    for text, part in _all_cells(exercise):
        yield line, part
        line += (text + _BETWEEN).count("\n")


def part_at(exercise: TakenExercise, line: int) -> ExercisePart | None:
    """Return the part whose cell stands at a line of the exercise's text; None for a cell of our own."""
    best = None
    for start, part in located(exercise):
        if start <= line:
            best = part
    return best


def _all_cells(exercise: TakenExercise) -> Iterator[tuple[str, ExercisePart | None]]:
    has_imports = False
    for part in exercise.parts:
        if part.kind not in (PartKind.PROSE, PartKind.WRITTEN) and not has_imports:
            yield _imports(exercise), None
            has_imports = True
        for text in _cells(part):
            yield text, part
    if not has_imports:
        yield _imports(exercise), None


def _imports(exercise: TakenExercise) -> str:
    lines = []
    if exercise.own_modules:
        # Modules that lay beside the notebook lie in `data/` now.
        lines += ["import sys", "from pathlib import Path", ""]
        lines += ['sys.path.insert(0, str(Path("data").resolve()))', ""]
    lines.append("from layerlab import check")
    return "\n".join(["# %%", *lines])


def _cells(part: ExercisePart) -> Iterator[str]:
    head = _head(part)
    if part.kind in (PartKind.PROSE, PartKind.WRITTEN):
        yield "\n".join([head, *_prose(part)])
        return
    yield "\n".join([head, *_code(part.source)])
    if part.kept:
        # In a cell of its own, which is put back where it is missing: a file of last year's has it from the release.
        yield "\n".join(['# %% tags=["kept"]', *_kept(part)])
    if part.kind is PartKind.ANSWER and part.tests:
        yield f'# %%\ncheck("{part.name}")'


def _head(part: ExercisePart) -> str:
    # Lines of its solution that students see elsewhere.
    public = f" public={json.dumps(part.public, ensure_ascii=False)}" if part.public else ""
    return _marker(part) + public


def _marker(part: ExercisePart) -> str:
    marker = "# %%"
    match part.kind:
        case PartKind.PROSE:
            return f"{marker} [markdown]"
        case PartKind.WRITTEN:
            return f"{marker} [markdown] {_judged(part)}"
        case PartKind.BY_HAND:
            return f"{marker} {_judged(part)}"
        case PartKind.DEMO:
            return f'{marker} tags=["demo"]'
        case PartKind.ANSWER:
            word = "solution" if part.tests else "practice"
            return f"{marker} {word}={json.dumps(part.name)}"
    return marker


def _judged(part: ExercisePart) -> str:
    if part.points:
        return f"by_hand={json.dumps(part.name)} points={part.points:.10g}"
    return f"practice={json.dumps(part.name)}"


def _prose(part: ExercisePart) -> Iterator[str]:
    for line in part.source.translate(_BREAKS).strip("\n").splitlines():
        is_marker = line.strip() in (BEGIN, END)
        text = line if is_marker else _MARKER.sub(r"\1-\2", line)
        # `# %%` would begin a cell.
        text = f" {text}" if text.startswith("%%") else text
        yield f"# {text}".rstrip()


def _code(source: str) -> Iterator[str]:
    lines = source.translate(_BREAKS).splitlines()
    # jupytext keeps a blank line at a cell's beginning, and we do not.
    while lines and not lines[0].strip():
        lines.pop(0)
    for line in lines:
        if line.strip() in (BEGIN, END):
            yield line
            continue
        yield _CELL.sub(r"\1 (%%)", _MARKER.sub(r"\1-\2", line)).rstrip()


def _kept(part: ExercisePart) -> Iterator[str]:
    """Yield the lines that keep what a later cell changes, for the tests that ask for it as it is here."""
    yield "# Kept as it is here, since it is changed below."
    # A notebook may forget all that was imported above it, by `%reset -f`.
    yield "from copy import deepcopy"
    yield ""
    for name, kept in part.kept.items():
        yield f"{kept} = deepcopy({name})"


def tests_for_students(exercise: TakenExercise) -> str:
    """Return the tests that students have."""
    groups = []
    for part in exercise.tested:
        shown = [(number, test) for number, test in enumerate(part.tests, 1) if not test.hidden]
        groups.append((part, shown))
    every = [test for _, shown in groups for _, test in shown]
    lines = [f'"""Public tests of {exercise.name}."""', ""]
    lines += _import_lines(every, marks=False)
    for part, shown in groups:
        lines += ["", "", f"class {test_class(part.name)}:"]
        body: list[str] = []
        for number, test in shown:
            body += [*_method(part, number, test, len(part.tests), graded=False), ""]
        lines += body[:-1] if body else list(_only_there(part))
    return _joined(lines)


def tests_with_points(exercise: TakenExercise) -> str:
    """Return the tests that give points."""
    every = [test for part in exercise.tested for test in part.tests]
    lines = [f'"""Hidden tests of {exercise.name}."""', ""]
    lines += _import_lines(every, marks=True)
    for part in exercise.tested:
        lines += ["", "", f"class {test_class(part.name)}:"]
        for number, test in enumerate(part.tests, 1):
            lines += [*_method(part, number, test, len(part.tests), graded=True), ""]
        lines.pop()
    return _joined(lines)


def _import_lines(tests: Sequence[TakenTest], *, marks: bool) -> list[str]:
    lines = sorted({line for test in tests for line in test.imports}, key=_import_order)
    helpers = {name for test in tests for name in test.helpers}
    if marks and tests:
        words = ["also_public", "points"] if any(not test.hidden for test in tests) else ["points"]
        lines.append(f"from layerlab import {', '.join(words)}")
    if helpers:
        lines.append(f"from layerlab.expect import {', '.join(sorted(helpers))}")
    return lines


def _import_order(line: str) -> tuple[bool, str]:
    return line.startswith("from "), line


def _method(
    part: ExercisePart, number: int, test: TakenTest, count: int, *, graded: bool
) -> Iterator[str]:
    indent = " " * 4
    if graded:
        if not test.sentence:
            yield f"{indent}# A sentence to write: students read the one below."
        yield f"{indent}@points({test.points:.10g})"
        if not test.hidden:
            yield f"{indent}@also_public"
    fixtures = "student, rng" if asks_for_rng(test.lines) else "student"
    yield f"{indent}def test_{number}(self, {fixtures}):"
    yield f'{indent * 2}"""{test.sentence or _usual_sentence(part, number, count)}"""'
    for line in test.lines:
        yield f"{indent * 2}{line}" if line.strip() else ""


def _usual_sentence(part: ExercisePart, number: int, count: int) -> str:
    return f"What is asked of {part.name} holds (test {number} of {count})."


def _only_there(part: ExercisePart) -> Iterator[str]:
    """Yield a test for an answer whose tests are all hidden: it can be asked for."""
    name = part.defines or (part.binds[0] if part.binds else "")
    asked = f'student.value("{name}")' if name else "student"
    yield "    def test_is_there(self, student):"
    yield f'        """{part.name} is there; what it gives is judged by hidden tests."""'
    yield f"        assert {asked} is not None"


def _joined(lines: Sequence[str]) -> str:
    return re.sub(r"\n{4,}", "\n\n\n", "\n".join(lines)).rstrip() + "\n"
