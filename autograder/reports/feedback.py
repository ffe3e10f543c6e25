"""One submission's feedback: one page of HTML that needs nothing else and runs nothing."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from autograder.record.remarks import Recorded
from autograder.record.repeated import said_alike
from autograder.record.report import FunctionResult, NotebookResult, Outcome, Report, TestResult
from autograder.record.signs import SIGNS
from autograder.reports.by_hand import AnswerByHand, answers_by_hand
from autograder.reports.cells import CellView, cell_views
from autograder.reports.reasons import Reason, reasons_of, without_reason
from autograder.text.localized import moment_said
from autograder.text.templating import PageTemplate
from autograder.text.wording import voided_text, waiting_text
from layerlab.words import current, say, worded

# What a student reads beside each test: a sign, and the words for it.
_WORDS = {
    Outcome.PASSED: worded("holds"),
    Outcome.FAILED: "does not hold yet",
    Outcome.ERROR: "stopped by an error",
    Outcome.TIMEOUT: "took too long",
    Outcome.CRASHED: "ended the program",
    Outcome.NOT_ATTEMPTED: "not attempted",
}
OUTCOMES = {outcome: (SIGNS[outcome], words) for outcome, words in _WORDS.items()}


_PAGE = PageTemplate(
    __package__, "feedback", {"voided": voided_text, "moment": moment_said}, pictures=True
)
# How a problem names a cell; see `autograder.judging.notes`.
_CELL = re.compile(r"(?P<file>.+), cell (?P<number>[0-9]{1,6})")


@dataclass(frozen=True)
class FunctionView:
    """One function with its tests, and the number of its cell where the notebook has it."""

    result: FunctionResult
    tests: tuple[TestResult, ...]
    cell: int | None

    @property
    def held(self) -> int:
        """How many of its tests hold."""
        return len([test for test in self.tests if test.outcome is Outcome.PASSED])

    @property
    def untouched(self) -> bool:
        """Whether no test of it was begun: the function is as it was handed out, or is not there."""
        outcomes = {test.outcome for test in self.tests}
        return outcomes == {Outcome.NOT_ATTEMPTED}

    @property
    def waiting(self) -> str:
        """What is said in place of the tests of an untouched function."""
        several = f"{len(self.tests)} tests for when it is written"
        return say("1 test for when it is written" if len(self.tests) == 1 else several)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why tests fail, with the tests that fail for it."""
        return reasons_of(self.result.diagnoses, self.tests)

    @property
    def others(self) -> tuple[TestResult, ...]:
        """The tests for which there is no such reason, those that hold among them."""
        return without_reason(self.tests, self.reasons)

    @property
    def why(self) -> str:
        """The first thing that is said of why it lost points, for a line of a summary; empty if there is none."""
        for reason in self.reasons:
            for diagnosis in reason.diagnoses:
                return diagnosis.words
            if reason.message:
                return reason.message
        return ""

    @property
    def said_once(self) -> tuple[str, ...]:
        """Why the others did not get an answer, where it is the same for several: to be said once."""
        return said_alike(self.others)


@dataclass(frozen=True)
class ExerciseView:
    """One exercise: its functions, and the notebook as it ran.

    `stopped` has, by the number of a cell, what is said of it because it did not run to its end.
    """

    name: str
    points: float
    earned: float
    functions: tuple[FunctionView, ...]
    notebook: NotebookResult | None
    cells: tuple[CellView, ...]
    stopped: Mapping[int, str]
    by_hand: tuple[AnswerByHand, ...] = ()

    @property
    def function_at(self) -> Mapping[int, FunctionView]:
        """The function that each cell defines, by the number of the cell."""
        return {function.cell: function for function in self.functions if function.cell}

    def code_of(self, function: FunctionView) -> CellView | None:
        """Return the cell that defines a function, to stand beside its tests; none while it is as it was handed out."""
        if function.untouched:
            return None
        return next((cell for cell in self.cells if cell.number == function.cell), None)

    @property
    def failed(self) -> tuple[CellView, ...]:
        """The cells that raised an error or were stopped."""
        return tuple(cell for cell in self.cells if cell.raised or cell.number in self.stopped)


def feedback_page(
    report: Report,
    notebooks: Mapping[str, dict[str, Any]],
    recorded: Recorded | None = None,
    note: str | None = None,
    course: str | None = None,
) -> str:
    """Return the page that the student gets.

    `notebooks` are the submission's notebooks as they ran, by file name; `note` is said above all,
    and `course` is what the course is called. The page shows each hidden
    test's sentence and outcome, and never an input, an expected value or `detail`.
    """
    exercises = _exercises(report, notebooks, recorded)
    return _PAGE.render(
        language=current().code,
        report=report,
        exercises=exercises,
        recorded=recorded,
        note=note,
        course=course,
        # The gradebook's own numbers say what a person gave.
        waiting=waiting_text(report.by_hand) if recorded is None else "",
        places=_places(exercises),
        outcomes=OUTCOMES,
    )


def prepare_pages(released: Iterable[Mapping[str, Any]]) -> None:
    """Set what is the same on the pages of a class: whoever has cells as they were released finds them set."""
    for notebook in released:
        cell_views(notebook)
    _PAGE.prepare()


def _exercises(
    report: Report, notebooks: Mapping[str, dict[str, Any]], recorded: Recorded | None
) -> tuple[ExerciseView, ...]:
    """Return the exercises: those with functions first, then notebooks in which nothing is graded."""
    found = {notebook.exercise: notebook for notebook in report.notebooks}
    # A dict drops what is there twice and keeps the order.
    names = dict.fromkeys(function.exercise for function in report.functions)
    names.update(dict.fromkeys(found))
    exercises = []
    for name in names:
        exercise = _exercise(report, name, found.get(name), notebooks, recorded)
        exercises.append(exercise)
    return tuple(exercises)


def _exercise(
    report: Report,
    name: str,
    notebook: NotebookResult | None,
    notebooks: Mapping[str, dict[str, Any]],
    recorded: Recorded | None,
) -> ExerciseView:
    functions = [function for function in report.functions if function.exercise == name]
    content = None
    # What was not handed in has no file, and then no cells.
    if notebook is not None and notebook.file:
        content = notebooks.get(notebook.file)
    cells = cell_views(content, [function.function for function in functions])
    places = {cell.anchor: cell.number for cell in cells}
    views = []
    for function in functions:
        key = name, function.function
        tests = [test for test in report.tests if (test.exercise, test.function) == key]
        place = places.get(function.function)
        views.append(FunctionView(function, tuple(tests), place))
    return ExerciseView(
        name=name,
        points=sum(function.points for function in functions),
        earned=sum(function.earned for function in functions),
        functions=tuple(views),
        notebook=notebook,
        cells=cells,
        stopped=_stopped(report, notebook),
        by_hand=answers_by_hand(content, cells, recorded),
    )


def _stopped(report: Report, notebook: NotebookResult | None) -> dict[int, str]:
    """Return what the problems say of single cells of a notebook."""
    found: dict[int, str] = {}
    if notebook is None:
        return found
    for problem in report.problems:
        # `affine.ipynb, cell 3`
        place = _CELL.fullmatch(problem.where)
        if place and place["file"] == notebook.file:
            number = int(place["number"])
            found[number] = problem.message
    return found


def _places(exercises: tuple[ExerciseView, ...]) -> dict[str, str]:
    """Return the anchor of each cell that a problem is about, by how the problem names it."""
    places = {}
    for exercise in exercises:
        if exercise.notebook is None:
            continue
        for cell in exercise.cells:
            if cell.number not in exercise.stopped:
                continue
            # `affine.ipynb, cell 3`
            where = f"{exercise.notebook.file}, cell {cell.number}"
            places[where] = f"cell.{exercise.name}.{cell.number}"
    return places
