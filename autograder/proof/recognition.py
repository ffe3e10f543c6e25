"""Whether a mistake that is handed in as it stands is recognised as itself."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from autograder.build.exercise import Exercise
from autograder.course import Course
from autograder.judging.calls import Call, Recorder, calls_of
from autograder.judging.replay import ReplayStudent
from autograder.judging.same_calls import same_calls
from autograder.judging.session import HiddenTest, Session, hidden_session
from autograder.mistakes import Entry
from layerlab.expect.student import LocalStudent


class Recognition:
    """Finds out which mistakes can be recognised at all: those that show values of their own.

    Args:
        course: whose hidden tests are asked.
        assignment: which of its assignments.
        exercises: its exercises, by name.
        solutions: what each exercise's solution defines, by exercise.
    """

    def __init__(
        self,
        course: Course,
        assignment: str,
        exercises: Mapping[str, Exercise],
        solutions: Mapping[str, Mapping[str, Any]],
    ) -> None:
        self._course = course
        self._assignment = assignment
        self._exercises = exercises
        self._solutions = solutions

    @cached_property
    def _session(self) -> Session:
        functions = {name: exercise.functions for name, exercise in self._exercises.items()}
        return hidden_session(self._course, self._assignment, functions)

    def can_be_told(self, entry: Entry) -> bool:
        """Tell whether the values of a mistake are its own, in the tests of its function.

        They are not where it draws from a generator of its own or keeps something between two calls, so
        that it answers otherwise each time; nor where it differs from the solution by less than rounding.
        """
        solution = self._solutions[entry.exercise]
        # As in a submission, all tests one after another; and each by itself, as a diagnosis replays it.
        together = entry.namespace(solution)
        differs = False
        for test in self._session.tests_of(entry.exercise):
            if test.function != entry.function:
                continue
            alone = entry.namespace(solution)
            calls = self._calls(entry, test, together)
            calls_alone = self._calls(entry, test, alone)
            if not same_calls(calls, calls_alone):
                return False
            # One test that tells it from the solution is enough, and each costs a run.
            if not differs:
                right = self._calls(entry, test, solution)
                differs = not same_calls(calls, right)
        return differs

    def _calls(self, entry: Entry, test: HiddenTest, namespace: Mapping[str, Any]) -> list[Call]:
        """Return the calls that `test` makes of the entry's function as `namespace` defines it."""
        recorder = Recorder(self._exercises[entry.exercise].roles)
        reference = LocalStudent(self._solutions[entry.exercise])
        self._session.run(test, ReplayStudent(namespace, recorder), reference)
        return calls_of(entry.function, recorder.calls)

    def broken_roles(self) -> Iterator[str]:
        """Yield what a declaration of a cache says and the solution does not keep, by its text's place."""
        for exercise in self._exercises.values():
            for cell in exercise.cells:
                if cell.solution is None or cell.cache in {None, "none"}:
                    continue
                fault = self._fault(exercise, cell.solution)
                if fault is not None:
                    yield f"{exercise.path}:{cell.line}: cache={cell.cache!r}, but {fault}"

    def _fault(self, exercise: Exercise, function: str) -> str | None:
        """Return in which way the solution's results have no cache where it is declared."""
        seen: list[object] = []

        def note(*args: object) -> object:
            result = self._solutions[exercise.name][function](*args)
            seen.append(result)
            return result

        cache = exercise.roles.of(function).cache
        namespace = {**self._solutions[exercise.name], function: note}
        reference = LocalStudent(self._solutions[exercise.name])
        recorder = Recorder(exercise.roles)
        for test in self._session.tests_of(exercise.name):
            if test.function == function:
                self._session.run(test, ReplayStudent(namespace, recorder), reference)
        for result in seen:
            count = len(result) if isinstance(result, tuple | list) else 1
            # A cache comes beside a result, and `cache` is the place it is said to have.
            if count < 2 or (cache is not None and cache >= count):
                return f"a hidden test saw {count} results of {function}"
        return None
