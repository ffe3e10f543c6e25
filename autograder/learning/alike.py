"""Drafts that answer as the group does which they were made of: handed in like any submission, in the sandbox."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from autograder.course import Course
from autograder.intake.files import File
from autograder.intake.folder import Folder
from autograder.intake.submission import submission_of
from autograder.intake.template import read_release
from autograder.judging.engine import Engine
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.learning.proposal import Proposal, ProposalError, proposed
from autograder.mistakes import Entry
from autograder.proof.samples import entry_sources, make_notebook
from autograder.record.groups import Group, is_alike
from autograder.record.report import Answered, Outcome
from autograder.sandbox import Sandbox

_NOBODY = "draft"
_ENDED = frozenset({Outcome.TIMEOUT, Outcome.CRASHED})


class Proposing:
    """One exercise of which entries are drafted.

    Args:
        course: whose hidden tests are asked.
        assignment: which of its assignments.
        exercise: which of its exercises.
        sandbox: where code is read, and where it is tried.

    Raises:
        CourseError: the course lacks something.
    """

    def __init__(self, course: Course, assignment: str, exercise: str, sandbox: Sandbox) -> None:
        self.exercise = read_exercises(course, assignment)[exercise]
        self._solutions = solution_namespace(self.exercise)
        self._release: Mapping[str, Any] = read_release(course.release / assignment)[exercise]
        self._sandbox = sandbox
        self._engine = Engine(course, assignment, sandbox)

    def propose(self, group: Group, cells: Sequence[str], people: Collection[str]) -> Proposal:
        """Return a draft that answers as the group does.

        Its other functions are the solution's if that will do; else they are those of the student.

        Raises:
            ProposalError: there is none; the message says why, and the remedy.
        """
        if group.outcomes & _ENDED:
            msg = f"{group.name}: it does not come back, and the grader would wait for it each time; there can be no entry of it"
            raise ProposalError(msg)
        for also in self._choices(group.function):
            proposal = proposed(
                self._sandbox,
                group.function,
                cells,
                known=self._solutions.keys(),
                also=also,
                people=people,
            )
            answered = self._answers(proposal.entry(self.exercise.name, _NOBODY, ""))
            if answered is not None and is_alike(answered, group.answered):
                return proposal
        msg = (
            f"{group.name}: what could be drafted of the code does not answer as the group did; if tests, release or"
            " solutions have changed since, grade again, else write the entry by hand"
        )
        raise ProposalError(msg)

    def _choices(self, function: str) -> Iterator[tuple[str, ...]]:
        """Yield which functions of the exercise are to be the student's own, the fewest first."""
        yield ()
        forward = self.exercise.roles.of(function).forward
        if forward is not None:
            yield (forward,)
        others = tuple(name for name in self.exercise.functions if name != function)
        if others and others != (forward,):
            yield others

    def _answers(self, entry: Entry) -> Answered | None:
        """Return what an entry answers in the hidden tests of its function; None where it is right, or has a name."""
        sources, helpers = entry_sources(self.exercise, entry)
        notebook = make_notebook(self._release, sources, helpers)
        file = File(f"{self.exercise.name}.ipynb", json.dumps(notebook).encode())
        folder = Folder(_NOBODY, self._engine.assignment, (file,))
        submission = submission_of(folder, self._engine.templates)
        report = self._engine.grade(submission, [entry.function]).report
        named = (self.exercise.name, entry.function)
        (own,) = [one for one in report.functions if (one.exercise, one.function) == named]
        return own.answered
