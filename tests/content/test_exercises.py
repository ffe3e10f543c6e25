"""The content of every assignment, in this process: what its tests, solutions and bank have to be.

That each mistake is caught and each unusual answer kept is shown in the sandbox, by `layerlab verify`.
"""

import importlib.util
import inspect
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from autograder.build.scores import test_class as class_of  # its own name looks like a test's
from autograder.course import Course
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.mistakes import Entry, read_bank
from layerlab.expect.points import hints_of
from layerlab.expect.student import LocalStudent

COURSE = Course(Path(__file__).parents[2])
EXERCISES = [
    (assignment, exercise)
    for assignment in COURSE.assignments()
    for exercise in COURSE.exercises(assignment)
]
CONSTANTS = {"zeros": 0.0, "ones": 1.0, "a constant": 0.37}


@dataclass(frozen=True)
class Lesson:
    """One exercise with its solution, its tests and its bank."""

    functions: tuple[str, ...]
    solution: dict
    public: ModuleType
    hidden: ModuleType
    entries: tuple[Entry, ...]

    def failures(self, module, namespace, function=None) -> set[str]:
        """Run a module's tests, or those of one function, and return the names of those that fail."""
        return set(self._failing(module, namespace, function))

    def _failing(self, module, namespace, function) -> Iterator[str]:
        student, reference = LocalStudent(namespace), LocalStudent(self.solution)
        for name, test in cases_of(module, [function] if function else self.functions):
            rng = np.random.default_rng(zlib.crc32(name.encode()))
            fixtures = {"student": student, "reference": reference, "rng": rng}
            wanted = inspect.signature(test).parameters
            try:
                with np.errstate(all="ignore"):
                    test(**{fixture: fixtures[fixture] for fixture in wanted})
            except Exception:  # noqa: BLE001  a mistake may raise anything
                yield name


def cases_of(module, functions) -> Iterator[tuple[str, object]]:
    """Find the tests of `functions`, as bound methods."""
    for function in functions:
        group = getattr(module, class_of(function))()
        for name in dir(group):
            if name.startswith("test_"):
                yield f"{class_of(function)}::{name}", getattr(group, name)


def import_file(path) -> ModuleType:
    """Import a file that is in no package."""
    spec = importlib.util.spec_from_file_location(f"{path.parent.name}_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def lesson(assignment, name) -> Lesson:
    """Read everything that belongs to an exercise."""
    exercise = read_exercises(COURSE, assignment)[name]
    bank = read_bank(COURSE.mistakes / assignment, exercise)
    return Lesson(
        functions=exercise.functions,
        solution=dict(solution_namespace(exercise)),
        public=import_file(COURSE.solutions / assignment / "tests" / f"test_{name}.py"),
        hidden=import_file(COURSE.hidden / assignment / f"test_{name}.py"),
        entries=bank.mistakes + bank.unusual,
    )


def trained(function, args, known={}):  # noqa: B006  # shared by all calls, as a memory
    """Return what `train` gave for arrays of these shapes before: to train anew for each call takes minutes."""
    shapes = tuple(map(np.shape, args))
    if shapes not in known:
        known[shapes] = function(*args)
    return known[shapes]


def constant(function, value):
    """Return `function` with all numbers of its answer replaced by `value`, and its cache kept."""

    def same_shapes(answer):
        if isinstance(answer, tuple):
            return tuple(same_shapes(part) for part in answer)
        if isinstance(answer, dict):
            return {name: same_shapes(part) for name, part in answer.items()}
        return np.full(np.shape(answer), value)

    def answer(*args):
        result = trained(function, args) if function.__name__ == "train" else function(*args)
        if function.__name__.endswith("forward"):
            return same_shapes(result[0]), result[1]
        return same_shapes(result)

    return answer


@pytest.mark.parametrize(("assignment", "name"), EXERCISES)
class TestExercises:
    def test_the_solution_passes_every_test(self, assignment, name):
        """What we ask for can be done."""
        subject = lesson(assignment, name)

        assert subject.failures(subject.public, subject.solution) == set()
        assert subject.failures(subject.hidden, subject.solution) == set()

    @pytest.mark.parametrize("value", CONSTANTS.values(), ids=CONSTANTS)
    def test_an_empty_answer_passes_no_hidden_test(self, assignment, name, value):
        """Arrays of the right shapes, and nothing computed, earn exactly nothing."""
        subject = lesson(assignment, name)
        for function in subject.functions:
            answer = {function: constant(subject.solution[function], value)}
            everything = {test for test, _ in cases_of(subject.hidden, [function])}

            failed = subject.failures(subject.hidden, {**subject.solution, **answer}, function)

            assert failed == everything

    def test_the_bank_is_rich(self, assignment, name):
        """Each function has at least ten mistakes and five unusual answers."""
        subject = lesson(assignment, name)
        for function in subject.functions:
            mine = [entry for entry in subject.entries if entry.function == function]

            assert sum(not entry.unusual for entry in mine) >= 10
            assert sum(entry.unusual for entry in mine) >= 5

    def test_some_mistake_passes_the_public_tests(self, assignment, name):
        """Public tests help; hidden tests judge."""
        subject = lesson(assignment, name)

        assert any(entry.hidden_only for entry in subject.entries)

    def test_every_test_speaks_to_the_student(self, assignment, name):
        """Each test says in one sentence what it asks for, and each public one has a hint."""
        subject = lesson(assignment, name)
        for module in (subject.public, subject.hidden):
            for _, test in cases_of(module, subject.functions):
                assert test.__doc__
                assert test.__doc__.strip().endswith(".")
                assert test.hint

    def test_each_function_has_a_ladder_of_hints(self, assignment, name):
        """One that begins with a question, and has at most three rungs."""
        subject = lesson(assignment, name)
        for module in (subject.public, subject.hidden):
            ladders = {}
            for case, test in cases_of(module, subject.functions):
                rungs = hints_of(test)
                group = case.partition("::")[0]
                ladders[group] = max(ladders.get(group, 0), len(rungs))
                assert len(rungs) <= 3
                assert len(rungs) == 1 or "?" in rungs[0]
            if assignment[:2] <= "04":
                assert set(ladders.values()) == {3}
