"""Every hidden test of every assignment against functions that know the form of an answer and nothing else.

A liar calls the solution to learn which tuple of which shapes is expected, puts the same made-up numbers into
all of it, and may spoil its arguments first: a test that computes what it expects afterwards would compute
with those. No sandbox is needed here: arguments are changed in place as the wire would bring it about.
"""

import copy
import os
from functools import cache
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from autograder.course import Course
from autograder.judging.session import hidden_session
from autograder.judging.solutions import read_exercises, solution_namespace
from layerlab.expect.findings import CheckFailed
from layerlab.expect.student import LocalStudent, StudentError

ROOT = Path(__file__).parents[2]
ASSIGNMENTS = sorted(path.name for path in (ROOT / "autograder" / "hidden").glob("[0-9]*"))
LIES = {"zeros": 0.0, "ones": 1.0, "nan": np.nan, "infinity": np.inf, "the first argument": None}
SPOILS = {"": None, " and arguments of 0": 0.0, " and of 1": 1.0, " and of nan": np.nan}
ANSWERS = {f"{lie}{spoil}": (LIES[lie], SPOILS[spoil]) for lie, spoil in product(LIES, SPOILS)}
LONG = pytest.mark.long("the same lie, in the other assignments")
ALL_ERRORS = tuple(name for name in dir(__builtins__) if name.endswith("Error"))
# Where the right answer is the input as it came, handing it through is right.
IDENTITIES = {
    "test_dropout.py::TestDropoutForward::test_test_mode_returns_x",
    "test_dropout.py::TestDropoutForward::test_p_of_zero_changes_nothing",
    "test_dropout.py::TestDropoutBackward::test_test_mode_hands_the_gradient_through",
    "test_dropout.py::TestDropoutBackward::test_p_of_zero_hands_the_gradient_through",
}
# What `train` answers to arrays of some shapes: its form follows from them, and training takes seconds.
TRAINED = {}


class Liar:
    """A student whose functions answer in the right form."""

    def __init__(self, reference, lie, spoil):
        self._reference = reference
        self._lie = lie
        self._spoil = spoil

    def __getattr__(self, name):
        def function(*args):
            form = self._form(name, args)
            if self._spoil is not None:
                spoil(args, self._spoil)
            return self._answer(form, next((a for a in args if isinstance(a, np.ndarray)), None))

        return function

    def _form(self, name, args):
        """Return the answer whose form is wanted."""
        shapes = (name, *map(np.shape, args))
        if shapes in TRAINED:
            return TRAINED[shapes]
        try:
            form = getattr(self._reference, name)(*copy.deepcopy(args))
        except Exception:  # noqa: BLE001  # what the solution refuses is answered all the same
            form = args
        if name == "train":
            TRAINED[shapes] = form
        return form

    def _answer(self, form, first):
        match form:
            case tuple() | list():
                return type(form)(self._answer(item, first) for item in form)
            case dict():
                return {key: self._answer(item, first) for key, item in form.items()}
            case np.ndarray() if self._lie is None and first is not None:
                return first
            case np.ndarray():
                return np.full(form.shape, self._lie or 0.0)
        return 0.0 if self._lie is None else self._lie


class Refuser:
    """A student whose functions raise everything at once."""

    def __getattr__(self, name):
        def function(*args):
            raise StudentError(ALL_ERRORS[0], ALL_ERRORS)

        return function


def spoil(value, number):
    """Overwrite all arrays in `value` with `number`, as far as they let themselves be written to."""
    match value:
        case np.ndarray() if value.flags.writeable and (
            value.dtype.kind in "fc" or np.isfinite(number)
        ):
            value[...] = number
        case tuple() | list():
            for item in value:
                spoil(item, number)
        case dict():
            spoil(list(value.values()), number)


def gained(ending):
    """Whether a test that ended so earns anything."""
    error = ending.error
    return error is None or bool(isinstance(error, CheckFailed) and error.finding.follow_through)


@pytest.fixture(params=ASSIGNMENTS)
def hidden(request):
    """Return the hidden tests of one assignment, and its solutions by exercise."""
    return hidden_of(request.param)


@cache
def hidden_of(assignment):
    """Return these, made once: no test changes them."""
    patch = pytest.MonkeyPatch()
    patch.setitem(os.environ, "LAYERLAB_SECRET", "a secret of these tests alone")
    course = Course(ROOT)
    exercises = read_exercises(course, assignment)
    functions = {name: exercise.functions for name, exercise in exercises.items()}
    session = hidden_session(course, assignment, functions)
    patch.undo()
    return session, {n: LocalStudent(solution_namespace(e)) for n, e in exercises.items()}


def by_turns(lies):
    """Return the mark of a test that tells each lie in every other assignment, in turns; with --all in each of them."""
    return pytest.mark.parametrize(
        ("hidden", "lie"),
        [
            pytest.param(
                assignment,
                lie,
                id=f"{assignment}-{name}",
                marks=LONG if (place + number) % 2 else (),
            )
            for place, assignment in enumerate(ASSIGNMENTS)
            for number, (name, lie) in enumerate(lies.items())
        ],
        indirect=["hidden"],
    )


class TestLiars:
    """What looks like an answer and is none."""

    @by_turns(ANSWERS)
    def test_no_made_up_answer_earns_anything(self, hidden, lie):
        """Neither one number everywhere nor the input itself is ever right, whatever became of the arguments."""
        session, references = hidden
        lie, spoil_with = lie
        right = IDENTITIES if lie is None and spoil_with is None else set()

        earned = {
            test.id
            for test in session.tests
            for reference in [references[test.exercise]]
            if gained(session.run(test, Liar(reference, lie, spoil_with), reference))
        }

        assert earned <= right

    def test_raising_every_exception_at_once_earns_nothing(self, hidden):
        """A test that expects an exception also expects that other calls raise none."""
        session, references = hidden

        earned = {
            test.id
            for test in session.tests
            if gained(session.run(test, Refuser(), references[test.exercise]))
        }

        assert earned == set()
