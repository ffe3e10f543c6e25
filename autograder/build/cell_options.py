"""What the options of a cell say of it, each of the type that it has to have."""

import math
import re
from collections.abc import Mapping
from pathlib import Path

from autograder.build.errors import ParseError
from autograder.build.exercise_cell import Cell
from autograder.build.percent import PercentCell
from layerlab.expect.student import ASKED

ROLE_OPTIONS = ("cache", "backward_of", "draws")
_HAND_OPTIONS = ("by_hand", "points", "rubric")
_PUBLIC = "public"  # the option with those lines of a solution that students may see elsewhere
_OPTIONS = {
    "markdown": ("written", "practice", _PUBLIC, *_HAND_OPTIONS),
    "code": ("solution", "practice", "tags", _PUBLIC, *_HAND_OPTIONS, *ROLE_OPTIONS),
}
_CHECK = re.compile(r'check\("(\w+)"\)')
_NAME = re.compile(r"[a-z][a-z0-9_]*")
# A class, and a value as in the mathematics, may be written large.
_SOLUTION_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def read_cell(raw: PercentCell, path: Path) -> Cell:
    """Return a cell with what its options say.

    Raises:
        ParseError: there is no such option, or it cannot say that.
    """
    for option in raw.options:
        if option not in _OPTIONS[raw.kind]:
            known = ", ".join(_OPTIONS[raw.kind])
            msg = f"unknown option {option!r} of a {raw.kind} cell; known options: {known}"
            raise ParseError(path, raw.line, msg)
    check = _CHECK.fullmatch(raw.source) if raw.kind == "code" else None
    return Cell(
        kind=raw.kind,
        source=raw.source,
        line=raw.line,
        solution=_solution_name(raw, "solution", path),
        practice=_solution_name(raw, "practice", path),
        check=check[1] if check else None,
        written=_written_name(raw, path),
        by_hand=_name(raw, "by_hand", path) if raw.kind == "code" else None,
        points=_points(raw.options, path, raw.line),
        rubric=_rubric(raw.options, path, raw.line),
        tags=_texts(raw, "tags", "demo", path),
        public=_texts(raw, _PUBLIC, "out = x @ w + b", path),
        cache=raw.options.get("cache"),
        backward_of=raw.options.get("backward_of"),
        draws=raw.options.get("draws"),
    )


def _name(raw: PercentCell, option: str, path: Path) -> str | None:
    if option not in raw.options:
        return None
    value = raw.options[option]
    if isinstance(value, str) and _NAME.fullmatch(value):
        return value
    msg = f"{option}={value!r}: expected a name of lower-case letters, digits and _, in quotes"
    raise ParseError(path, raw.line, msg)


def _solution_name(raw: PercentCell, option: str, path: Path) -> str | None:
    """Return the name of a solution; a test asks `student` for it, where two names mean something else."""
    if option not in raw.options:
        return None
    value = raw.options[option]
    if not isinstance(value, str) or not _SOLUTION_NAME.fullmatch(value):
        msg = f"{option}={value!r}: expected a name of letters, digits and _, in quotes"
        raise ParseError(path, raw.line, msg)
    if value in ASKED:
        msg = (
            f"{option}={value!r}: a test asks for values as student.{value}(...); take another name"
        )
        raise ParseError(path, raw.line, msg)
    return value


def _written_name(raw: PercentCell, path: Path) -> str | None:
    """Return the name of a written answer, which a person judges whichever of the two options says so."""
    if raw.kind == "code":
        return None
    if "written" in raw.options and "by_hand" in raw.options:
        msg = "written and by_hand mean the same of prose; keep one"
        raise ParseError(path, raw.line, msg)
    return _name(raw, "written" if "written" in raw.options else "by_hand", path)


def _points(options: Mapping[str, object], path: Path, line: int) -> float | None:
    judged = next((option for option in ("written", "by_hand") if option in options), None)
    if judged is None:
        for option, verb in (("points", "belong"), ("rubric", "belongs")):
            if option in options:
                msg = f'{option} {verb} to what a person judges; add by_hand="name"'
                raise ParseError(path, line, msg)
        return None
    rubric = _rubric(options, path, line)
    if "points" not in options:
        if rubric:
            return math.fsum(rubric.values())
        what = "a written answer" if judged == "written" else "what is judged by hand"
        msg = f"{what} needs points; add points=2"
        raise ParseError(path, line, msg)
    value = _positive(options["points"], "points", path, line)
    total = math.fsum(rubric.values())
    if rubric and not math.isclose(total, value):
        msg = f"points={value:g}, but the lines of the rubric come to {total:g}; leave points out"
        raise ParseError(path, line, msg)
    return value


def _positive(value: object, what: str, path: Path, line: int) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        msg = f"{what}={value!r}: expected a positive, finite number"
        raise ParseError(path, line, msg)
    return float(value)


def _rubric(options: Mapping[str, object], path: Path, line: int) -> dict[str, float]:
    """Return the points of each line of a rubric: `rubric={"both axes are named": 1, "it falls": 2}`."""
    value = options.get("rubric", {})
    if not isinstance(value, dict) or ("rubric" in options and not value):
        msg = f'rubric={value!r}: expected lines with points, as in rubric={{"the axes are named": 1}}'
        raise ParseError(path, line, msg)
    return {
        text: _positive(worth, f"rubric, {text!r}", path, line) for text, worth in value.items()
    }


def _texts(raw: PercentCell, option: str, example: str, path: Path) -> tuple[str, ...]:
    value = raw.options.get(option, [])
    if isinstance(value, list) and all(isinstance(text, str) for text in value):
        return tuple(value)
    msg = f'{option}={value!r}: expected a list of strings, as in {option}=["{example}"]'
    raise ParseError(path, raw.line, msg)
