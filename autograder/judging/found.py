"""What grading one submission has found so far."""

from dataclasses import dataclass, field
from typing import Any

from autograder.intake.template import Template
from autograder.judging.attempt import Attempt
from autograder.judging.executed import executed_notebook
from autograder.record.problems import problem
from autograder.record.report import FunctionResult, NotebookResult, Problem, TestResult


@dataclass
class FoundSoFar:
    """What a Report will be made of, exercise by exercise; `executed` are the notebooks as they ran, by file name."""

    problems: list[Problem]
    tests: list[TestResult] = field(default_factory=list)
    functions: list[FunctionResult] = field(default_factory=list)
    notebooks: list[NotebookResult] = field(default_factory=list)
    executed: dict[str, dict[str, Any]] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    _is_out_of_time: bool = False

    def note_out_of_time(self, file: str, seconds: float) -> None:
        """Add that the time was used up in a notebook: once, since all that comes later is too late as well."""
        if not self._is_out_of_time:
            self.problems.append(problem("out-of-time", file, limit=round(seconds)))
            self._is_out_of_time = True

    def note_run(self, attempt: Attempt, by_hand: float) -> None:
        """Add a notebook whose cells were run, of which answers worth `by_hand` points are judged by a person."""
        self.executed[attempt.notebook.file] = executed_notebook(attempt)
        self.notebooks.append(_as_run(attempt, by_hand))

    def note_not_run(self, template: Template) -> None:
        """Add a notebook that was not there, or could not be run."""
        self.notebooks.append(_not_run(template))


def _as_run(attempt: Attempt, by_hand: float) -> NotebookResult:
    """Return the record of a notebook whose cells were run."""
    notebook = attempt.notebook
    statuses = [result.status for result in attempt.results.values()]
    run = [status for status in statuses if status != "not run"]
    failed = [status for status in run if status != "ok"]
    return NotebookResult(
        exercise=notebook.exercise,
        file=notebook.file,
        sha256=notebook.sha256,
        cells_run=len(run),
        cells_failed=len(failed),
        seconds=round(attempt.seconds, 4),
        by_hand=by_hand,
    )


def _not_run(template: Template) -> NotebookResult:
    return NotebookResult(
        exercise=template.exercise,
        file=None,
        sha256=None,
        cells_run=0,
        cells_failed=0,
        seconds=0.0,
        by_hand=template.by_hand,
    )
