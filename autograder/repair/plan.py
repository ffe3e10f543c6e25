"""Which functions of a class are to be repaired, and which of them have the same code."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from autograder.intake.submission import Submission
from autograder.record.explanation import Explained, ExplanationStore, Repair
from autograder.record.problems import is_graders_fault
from autograder.record.report import FunctionResult, Outcome, Report
from autograder.repair.code import Basis, cell_of
from autograder.repair.search import Budget


@dataclass(frozen=True)
class FailingCode:
    """One failing function of one student; `digest` is the same for equal code, `cell` is as people count."""

    student: str
    exercise: str
    function: str
    cell: int
    digest: str


@dataclass
class Plan:
    """What is to be explained of one assignment.

    Attributes:
        cases: every failing function without a name.
        known: what was found before, by digest.
        changed: students whose submission is not the one that was graded.
        nowhere: failing functions that stand in no cell.
    """

    cases: list[FailingCode] = field(default_factory=list)
    known: dict[str, Repair] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)
    nowhere: int = 0

    @property
    def wanted(self) -> list[FailingCode]:
        """One case of each code that nothing is known of; what most students wrote comes first."""
        alike: dict[str, list[FailingCode]] = {}
        for case in self.cases:
            if case.digest not in self.known:
                alike.setdefault(case.digest, []).append(case)
        groups = sorted(alike.values(), key=lambda group: -len(group))
        return [group[0] for group in groups]

    def of_student(self, student: str) -> list[Explained]:
        """Return what is known of a student's functions."""
        return [
            Explained(cell=case.cell, digest=case.digest, explanation=self.known[case.digest])
            for case in self.cases
            if case.student == student and case.digest in self.known
        ]


def nameless(report: Report) -> Iterator[FunctionResult]:
    """Yield the functions that fail without a name: none that holds, and none that nobody wrote."""
    if is_graders_fault(report):
        return
    for function in report.functions:
        if function.earned >= function.points or _is_named(function):
            continue
        outcomes = {
            test.outcome
            for test in report.tests
            if (test.exercise, test.function) == (function.exercise, function.function)
        }
        # What only hangs or dies has no value to be mended, and costs its whole time each time.
        if outcomes & {Outcome.FAILED, Outcome.ERROR}:
            yield function


def add_cases(plan: Plan, basis: Basis, report: Report, submission: Submission) -> None:
    """Add the failing functions of one student to a plan."""
    if report.basis.get("submission") != submission.sha256:
        plan.changed.append(report.student)
        return
    for result in nameless(report):
        notebook = submission.notebooks.get(result.exercise)
        place = None if notebook is None else cell_of(notebook, result.function)
        if notebook is None or place is None:
            plan.nowhere += 1
            continue
        digest = basis.digest(notebook, result.function)
        cell = notebook.cells[place].index + 1
        plan.cases.append(
            FailingCode(report.student, result.exercise, result.function, cell, digest)
        )


def add_known(plan: Plan, store: ExplanationStore, budget: Budget) -> None:
    """Add what the store knows; a search that ended early is known only if it had as much to spend."""
    for digest in dict.fromkeys(case.digest for case in plan.cases):
        found = store.of_code(digest)
        if found is not None and _is_settled(found, budget):
            plan.known[digest] = found


def students(cases: Iterable[FailingCode]) -> Sequence[str]:
    """Return whose cases these are, each once."""
    return list(dict.fromkeys(case.student for case in cases))


def _is_named(function: FunctionResult) -> bool:
    """Tell whether all that fails has its cause already: a mistake, or the forward that is to be mended first."""
    return any(one.is_cause and one.explains is None for one in function.diagnoses)


def _is_settled(found: Repair, budget: Budget) -> bool:
    if found.changes or found.is_exhausted:
        return True
    return found.budget == budget.edits
