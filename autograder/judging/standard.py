"""What the notebooks of one exercise are judged by: its release, its hidden tests and its solution."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from autograder.build.exercise import Exercise
from autograder.intake.template import Template
from autograder.judging.reference import Reference
from autograder.judging.session import Ending, HiddenTest, Session
from autograder.judging.solutions import Solutions, solution_namespace
from autograder.roles import Roles


@dataclass(frozen=True)
class Standard:
    """What is right for one exercise, read once and held against all submissions.

    Attributes:
        template: the notebook as it was released.
        exercise: its source.
        session: runs the tests.
        tests: the hidden tests, in order.
        solutions: what the solution defines.
        reference: the same, as tests ask it. One for all submissions: what a solution computed for the first serves
            the others.
    """

    template: Template
    exercise: Exercise
    session: Session
    tests: Sequence[HiddenTest]
    solutions: Solutions
    reference: Reference

    @classmethod
    def of(cls, template: Template, exercise: Exercise, session: Session) -> Self:
        """Return what an exercise is judged by.

        Raises:
            CourseError: its solution does not run.
        """
        solutions = solution_namespace(exercise)
        tests = session.tests_of(exercise.name)
        return cls(template, exercise, session, tests, solutions, Reference(solutions))

    @property
    def name(self) -> str:
        """What the exercise is called."""
        return self.exercise.name

    @property
    def functions(self) -> tuple[str, ...]:
        """What students write in it."""
        return self.exercise.functions

    @property
    def roles(self) -> Roles:
        """What each of these returns."""
        return self.exercise.roles

    def tests_of(self, function: str) -> list[HiddenTest]:
        """Return the tests of one function, in order."""
        return [test for test in self.tests if test.function == function]

    def test(self, test_id: str) -> HiddenTest:
        """Return the test that has an id."""
        return next(test for test in self.tests if test.id == test_id)

    def run(self, test: HiddenTest, student: object) -> Ending:
        """Run a test once, against a student's functions or whatever stands for them."""
        return self.session.run(test, student, self.reference)
