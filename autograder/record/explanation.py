"""What repair found of a failing function: where it could be changed so that its tests pass, and how.

It stands beside the Reports and never in one, in the folder `explained/` of an assignment's reports. A file for each
distinct code has what was found, under a digest of all that it follows from, so that equal code of a class is
repaired once. A file for each student says of which functions that is known, and in which cell each stands.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from autograder.record.report import Diagnosis, FunctionResult, Record, Report
from autograder.text.atomic import write_atomically
from autograder.text.wording import numbered

Kind = TypeVar("Kind", bound=Record)

FOLDER = "explained"
CODES = "code"
# What a student is told to look at, by the kind of the change.
WORDS = {
    "argument": "the arguments of the call",
    "assignment": "whether this takes the place of what was there, or is added to it",
    "axis": "the axis",
    "bracket": "the brackets: what is computed first",
    "call": "the function that is called",
    "comparison": "the condition",
    "constant": "the number",
    "copy": "whose array is changed here",
    "epsilon": "where the small number is added",
    "factor": "the factors, and what is divided by",
    "index": "the indices: where they begin and end",
    "indentation": "the indentation: what belongs into the loop or the condition",
    "keepdims": "the axes that a sum or a mean keeps",
    "key": "the setting that is read",
    "name": "the names: is this the one that you mean",
    "operator": "the operator",
    "order": "the order",
    "product": "the product: entry by entry, or of matrices",
    "range": "the range: where it begins and ends",
    "reduction": "how many numbers become one: a sum, a mean or a maximum",
    "root": "the roots and powers",
    "shape": "the shape",
    "sign": "the sign",
    "statement": "whether a statement is missing, or too much",
    "term": "the terms that are added",
    "transpose": "what is transposed",
    "type": "the type of the numbers",
}


class SmallChange(Record, frozen=True, kw_only=True):
    """One edit: the line of the cell in which it begins, and what it is about."""

    line: int
    kind: str


class Repair(Record, frozen=True, kw_only=True):
    """What was found of one function's code; no changes if there is no small one.

    `diff` is for the instructor alone: it has lines of the student's and what they would have to say.
    `is_exhausted` says whether everything that was drafted could be tried within `budget`, which is how many edits
    might be tried; 0 if the time was over before.
    """

    exercise: str
    function: str
    changes: tuple[SmallChange, ...] = ()
    diff: str = ""
    tried: int = 0
    calls: int = 0
    budget: int = 0
    is_exhausted: bool = True


class Explained(Record, frozen=True, kw_only=True):
    """One function of one student that was explained, and the cell that is to be changed, as people count."""

    cell: int
    digest: str
    explanation: Repair


class StudentExplained(Record, frozen=True, kw_only=True):
    """All that was found of one student's functions; it holds for the Report with that key."""

    student: str
    report: str
    functions: tuple[Explained, ...] = ()


def sentence(explained: Explained) -> str:
    """Return what the student reads: where and what kind of change it takes, and that it is enough."""
    found = explained.explanation
    lines = sorted({change.line for change in found.changes})
    kinds = dict.fromkeys(change.kind for change in found.changes)
    what = ", and at ".join(WORDS[kind] for kind in kinds)
    where = f"{numbered('line', lines)} of cell {explained.cell}"
    many = len(found.changes) > 1
    enough = "Two small changes there make" if many else "One small change there makes"
    return f"Look at {where}: at {what}. {enough} all tests of {found.function} hold."


def with_explanations(report: Report, found: StudentExplained | None) -> Report:
    """Return the report as its student reads it: with what repair found, before what was observed."""
    if found is None or found.report != report.key:
        return report
    by_name = {
        (one.explanation.exercise, one.explanation.function): one
        for one in found.functions
        if one.explanation.changes
    }
    functions = [
        _explained(function, by_name.get((function.exercise, function.function)))
        for function in report.functions
    ]
    return msgspec.structs.replace(report, functions=tuple(functions))


def _explained(function: FunctionResult, found: Explained | None) -> FunctionResult:
    if found is None:
        return function
    diagnosis = Diagnosis(mistake=None, sentence=sentence(found), proven=True)
    return msgspec.structs.replace(function, diagnoses=(diagnosis, *function.diagnoses))


class ExplanationStore:
    """The explanations of one assignment.

    Args:
        reports: the folder of its reports.
    """

    def __init__(self, reports: Path) -> None:
        self._folder = reports / FOLDER

    def of_code(self, digest: str) -> Repair | None:
        """Return what is known of a code, if anything that can be read."""
        return _read(self._folder / CODES / f"{digest}.json", Repair)

    def of_student(self, student: str) -> StudentExplained | None:
        """Return what is known of a student's functions, if anything that can be read."""
        found = _read(self._folder / f"{student}.json", StudentExplained)
        return found if found is not None and found.student == student else None

    def all(self) -> Iterator[StudentExplained]:
        """Yield what is known of all students, in the order of their names."""
        for path in sorted(self._folder.glob("*.json")):
            found = self.of_student(path.stem)
            if found is not None:
                yield found

    def keep_code(self, digest: str, explanation: Repair) -> None:
        """Keep what was found of a code."""
        _write(self._folder / CODES / f"{digest}.json", explanation)

    def keep_student(
        self, report: Report, functions: Sequence[Explained]
    ) -> StudentExplained | None:
        """Keep what was found of a student's functions; return it if it is anything new."""
        found = StudentExplained(
            student=report.student, report=report.key, functions=tuple(functions)
        )
        if self.of_student(report.student) == found:
            return None
        _write(self._folder / f"{report.student}.json", found)
        return found


def _read(path: Path, kind: type[Kind]) -> Kind | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _write(path: Path, record: Record) -> None:
    text = msgspec.json.format(msgspec.json.encode(record), indent=2)
    write_atomically(path, text + b"\n")
