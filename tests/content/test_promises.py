"""What hidden tests hand to a function is promised in its docstring, which students read."""

import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.build.exercise import Exercise
from autograder.course import Course
from autograder.judging.session import Session
from autograder.judging.solutions import read_exercises, solution_namespace
from layerlab.expect.student import LocalStudent

COURSE = Course(Path(__file__).parents[2])
EXERCISES = [
    pytest.param(assignment, exercise, id=f"{assignment}-{name}")
    for assignment in COURSE.assignments()
    for name, exercise in read_exercises(COURSE, assignment).items()
]
# A call of these takes seconds: it is noted, and not answered.
SLOW = {"train"}


class NotAnsweredError(Exception):
    """Ends a test whose answer nobody needs."""


def words_for(value: object) -> Iterator[str]:
    """Yield the words that have to promise the arrays within `value`, if they are unusual."""
    if isinstance(value, np.ndarray):
        if value.dtype == np.float32:
            yield "float32"
        if not value.flags.c_contiguous:
            yield "views"
    elif isinstance(value, Mapping):
        yield from words_for(list(value.values()))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from words_for(part)


class Watch:
    """Notes which hidden tests hand a function arrays that its docstring does not promise."""

    def __init__(self) -> None:
        self.running = ""
        self.seen: set[tuple[str, str]] = set()
        self.unpromised: set[str] = set()

    def over(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function that does the same, and is watched."""

        def watched(*args: Any, **kwargs: Any) -> Any:  # as the function does
            for word in words_for([args, kwargs]):
                self.seen.add((name, word))
                if word not in (function.__doc__ or ""):
                    self.unpromised.add(f"{name}: {word}, in {self.running}")
            if name in SLOW:
                raise NotAnsweredError
            return function(*args, **kwargs)

        return watched


def seed(test_id: str) -> int:
    """Return a seed that is the same in each process."""
    return zlib.crc32(test_id.encode())


def watch_hidden_tests(
    assignment: str, exercise: Exercise, changes: Mapping[str, Any] | None = None
) -> Watch:
    """Run the hidden tests of an exercise on its solution, with some functions changed."""
    solution = {**solution_namespace(exercise), **(changes or {})}
    hidden = Session(COURSE.hidden / assignment, {exercise.name: exercise.functions}, seed)
    watch = Watch()
    watched = {name: watch.over(name, solution[name]) for name in exercise.functions}
    student, reference = LocalStudent({**solution, **watched}), LocalStudent(solution)
    for test in hidden.tests:
        watch.running = test.id
        hidden.run(test, student, reference)
    return watch


class TestPromises:
    """Float32 numbers, and arrays that do not lie in memory as they usually do."""

    @pytest.mark.parametrize(("assignment", "exercise"), EXERCISES)
    def test_unusual_arrays_are_promised(self, assignment: str, exercise: Exercise) -> None:
        """No points for what is written nowhere: the docstring names what hidden tests hand over."""
        watch = watch_hidden_tests(assignment, exercise)

        assert watch.unpromised == set()

    def test_the_rule_finds_what_is_not_promised(self) -> None:
        """A rectifier that promises nothing of the kind breaks it twice."""
        exercise = read_exercises(COURSE, "01_fully_connected")["relu"]

        def relu_forward(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            """Return `(out, cache)` of a rectifier."""
            return np.maximum(x, 0), x

        watch = watch_hidden_tests("01_fully_connected", exercise, {"relu_forward": relu_forward})

        assert {("relu_forward", "float32"), ("relu_forward", "views")} <= watch.seen
        assert {line.partition(",")[0] for line in watch.unpromised} == {
            "relu_forward: float32",
            "relu_forward: views",
        }
