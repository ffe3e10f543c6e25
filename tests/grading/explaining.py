"""Functions of ours judged in this process by the hidden tests of the real course, to see what is said of them.

It takes no sandbox: what is handed in are texts of these tests, and of the bank.
"""

from collections.abc import Mapping
from functools import cache

from autograder.course import Course
from autograder.judging.calls import Recorder
from autograder.judging.diagnosis import Diagnoses, TestRun
from autograder.judging.judge import Verdict, result_of
from autograder.judging.replay import ReplayStudent
from autograder.judging.session import hidden_session
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.mistakes import Entry, read_bank
from autograder.record.report import Diagnosis, Outcome
from layerlab.expect.findings import CheckFailed
from layerlab.expect.student import LocalStudent
from tests.test_how_it_works import ROOT


class Explaining:
    """One exercise of the course, and what explains failures in it."""

    def __init__(self, assignment: str, exercise: str) -> None:
        course = Course(ROOT)
        exercises = read_exercises(course, assignment)
        functions = {name: one.functions for name, one in exercises.items()}
        self.exercise = exercises[exercise]
        self.session = hidden_session(course, assignment, functions)
        self.solutions = solution_namespace(self.exercise)
        self.bank = read_bank(course.mistakes / assignment, self.exercise)
        self.tests = {
            function: [
                test for test in self.session.tests_of(exercise) if test.function == function
            ]
            for function in self.exercise.functions
        }
        self.known = Diagnoses(
            self.session, self.solutions, self.bank, self.tests, self.exercise.roles
        )

    def entry(self, function: str, name: str) -> Entry:
        """Return a mistake of the bank."""
        (found,) = [
            entry
            for entry in self.bank.mistakes
            if (entry.function, entry.name) == (function, name)
        ]
        return found

    def written(self, source: str) -> Mapping[str, object]:
        """Return the solutions with functions that are written like this."""
        namespace = dict(self.solutions)
        exec(source, namespace)
        return namespace

    def of(self, function: str, namespace: Mapping[str, object]) -> tuple[Diagnosis, ...]:
        """Return what is said of a function as a namespace defines it."""
        return self.known.of(function, self.runs(function, namespace))

    def runs(self, function: str, namespace: Mapping[str, object]) -> list[TestRun]:
        """Return how the tests of a function ended."""
        found = []
        # One student for all tests, as in a submission: what a function keeps stays kept.
        for test in self.tests[function]:
            recorder = Recorder(self.exercise.roles)
            student = ReplayStudent(namespace, recorder)
            ending = self.session.run(test, student, LocalStudent(self.solutions))
            passed = Verdict(Outcome.PASSED, share=1.0)
            verdict = passed if ending.error is None else Verdict(Outcome.FAILED)
            finding = ending.error.finding if isinstance(ending.error, CheckFailed) else None
            found.append(TestRun(result_of(test, verdict), recorder.calls, finding))
        return found


@cache
def explaining(assignment: str, exercise: str) -> Explaining:
    """Return an exercise of the course, made once for all tests."""
    return Explaining(assignment, exercise)


def names(diagnoses: tuple[Diagnosis, ...]) -> list[str | None]:
    """Return the mistakes that are named."""
    return [diagnosis.mistake for diagnosis in diagnoses]
