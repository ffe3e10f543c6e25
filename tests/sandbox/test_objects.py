"""Values and objects of a submission's: looked at, called, read and set over the wire."""

import datetime as dt
import itertools

import numpy as np
import pytest

from autograder.sandbox import WireError
from layerlab.expect import CheckFailed, expect_raises, without
from layerlab.expect.objects import StudentObject
from layerlab.expect.student import (
    LocalStudent,
    MissingFunction,
    MissingValue,
    NotAttempted,
    StudentError,
)

VECTOR = """
class Vector:
    def __init__(self, *parts):
        self.parts = list(parts)
        self._secret = 1

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.parts, other.parts)))

    def __rmul__(self, factor):
        return Vector(*(factor * a for a in self.parts))

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, place):
        return self.parts[place]

    def moved(self, by):
        by += 1
        return self.parts[0] + by.sum()

    @property
    def norm(self):
        return sum(a * a for a in self.parts) ** 0.5

    def later(self):
        raise NotImplementedError("Vector.later is not written yet")
"""


@pytest.fixture(scope="module")
def told():
    """Return where the calls of the vectors' student are told."""
    return []


@pytest.fixture(scope="module")
def student(sandbox, told):
    """Return the student of a notebook with a class and some values."""
    with sandbox.worker(seed=1) as worker:
        worker.run_cells(
            [
                VECTOR,
                "accuracy = 0.75\nhistory = [np.ones(2), {'loss': 3}]\nv = Vector(1, 2)",
                "ran = 0\ndef touch():\n    global ran\n    ran += 1\n    return ran",
                "import numpy as np\nx = np.arange(3.0)",
                "def line():\n    return np.polynomial.Polynomial([1, 2])",
                "def applied(function, x):\n    return function(x)",
                "def twice(x):\n    return 2 * x\ndef four(x, more=0):\n    return twice(twice(x)) + more",
                "def solved(a, b):\n    return np.linalg.solve(a, b)",
                "class Loud:\n    def __getattr__(self, name):\n        raise ValueError(name)\nloud = Loud()",
            ]
        )
        yield worker.student(lambda *call: told.append(call))


class TestValues:
    """`student.value(name)`: whatever a cell bound."""

    @pytest.mark.parametrize(("name", "value"), [("accuracy", 0.75), ("ran", 0)])
    def test_what_a_cell_bound_comes(self, student, name, value):
        """Nothing is called for it."""
        assert student.value(name) == value

    def test_it_is_a_copy(self, student):
        """What a test changes stays as it was in the notebook."""
        student.value("x")[0] = 5

        assert student.value("x").tolist() == [0, 1, 2]

    def test_a_name_that_is_not_bound_is_not_attempted(self, student):
        """So is one that the cell did not come to bind."""
        with pytest.raises(MissingValue, match="nothing"):
            student.value("nothing")
        assert issubclass(MissingValue, NotAttempted)

    def test_a_function_is_no_value_that_is_called(self, student):
        """It stays where it is, and has not run."""
        assert isinstance(student.value("touch"), StudentObject)
        assert student.value("ran") == 0

    def test_an_object_can_be_used(self, student):
        """As one that a test has made itself."""
        assert student.value("v").parts == [1, 2]

    def test_so_can_one_that_a_function_gives(self, student):
        """Whatever class it is of."""
        line = student.line()

        assert (line.coef.tolist(), line(3), line.deriv()(0)) == ([1, 2], 7, 2)


class TestMade:
    """`student.made(source)`: a function of a test's, made where the student's are."""

    def test_it_is_handed_over(self, student):
        """It knows what is given beside it, and the notebook's names."""
        power = student.made("lambda t: accuracy * t ** n", n=2)

        assert student.applied(power, 2) == 3

    def test_a_definition_may_be_the_last_of_several_lines(self, student):
        """Nothing of it is bound in the notebook."""
        shift = student.made(
            "import math\nbase = math.floor(1.5)\ndef shift(t):\n    return t + base"
        )

        assert student.applied(shift, 2) == 3
        with pytest.raises(MissingValue):
            student.value("base")

    def test_what_is_wrong_with_it_is_raised(self, student):
        """As what a student's function raises is."""
        with pytest.raises(StudentError, match="unknown"):
            student.made("unknown")

    def test_a_name_of_the_students_is_not_asked(self, sandbox):
        """A function that they call `made` is not who makes it."""
        with sandbox.worker(seed=1) as worker:
            worker.run_cells(
                ["def made(source):\n    return 7", "def applied(f, x):\n    return f(x)"]
            )
            student = worker.student()

            assert student.applied(student.made("lambda t: t + 1"), 1) == 2


class TestWithout:
    """`without(student, name)`: their functions, while something that they may use is not there."""

    def test_who_uses_it_raises(self, student):
        """A function of the notebook's own, and a part of a module that it imports."""
        expect_raises(NameError, lambda: without(student, "twice").four(1))
        with pytest.raises(StudentError, match="AttributeError"):
            without(student, "np.linalg.solve").solved(np.eye(2), np.ones(2))

    def test_who_does_not_gives_what_it_gives(self, student):
        """Arguments by place and by name cross as they do otherwise."""
        bare = without(student, "touch", "np.linalg.inv")

        assert bare.four(x=1, more=2) == 6
        assert bare.solved(np.eye(2), np.ones(2)).tolist() == [1, 1]
        with pytest.raises(CheckFailed, match="should raise NameError"):
            expect_raises(NameError, lambda: bare.four(1))

    def test_it_is_there_again(self, student):
        """Whatever the call came to."""
        with pytest.raises(StudentError):
            without(student, "twice").four(1)

        assert student.four(1) == 4
        assert student.solved(np.eye(1), np.ones(1)).tolist() == [1]

    def test_what_never_was_there_is_not_attempted(self, student):
        """A notebook without it proves nothing by its absence."""
        with pytest.raises(MissingValue, match="nothing"):
            expect_raises(NameError, lambda: without(student, "nothing").four(1))

    def test_it_is_absent_for_a_test_as_well(self, student):
        """As it was where tests ran in the notebook."""
        expect_raises(NameError, lambda: without(student, "twice").twice(1))

    def test_it_holds_in_one_process_too(self):
        """As `check()` and the reference have it, and for classes."""
        names = {}
        exec(VECTOR + "\ndef one():\n    return Vector(1)\nclass Sub(Vector):\n    pass", names)
        student = LocalStudent(names)

        expect_raises(NameError, lambda: without(student, "Vector").one())
        assert without(student, "one").Sub(3).parts == [3]
        assert student.one().parts == [1]


class TestResults:
    """What crosses beside arrays, numbers, lists, tuples and dicts."""

    @pytest.mark.parametrize(
        ("source", "value"),
        [
            ("{1, 'a'}", {1, "a"}),
            ("3**200", 3**200),
            ("-(2**64)", -(2**64)),
            ("[{'when': dt.date(2026, 3, 1)}]", [{"when": dt.date(2026, 3, 1)}]),
            ("(n * n for n in range(4))", [0, 1, 4, 9]),
            ("zip('ab', [np.ones(1), 2])", [("a", np.ones(1)), ("b", 2)]),
            ("(1, iter([2, 3]))", (1, [2, 3])),
        ],
    )
    def test_it_comes_and_goes_back(self, sandbox, source, value):
        """To the function that takes it, it is what the test was given."""
        with sandbox.worker(seed=1) as worker:
            cell = (
                f"import datetime as dt, numpy as np\ndef f(): return {source}\ndef g(x): return x"
            )
            worker.run_cells([cell])
            student = worker.student()

            result = student.f()

            assert result == value
            assert student.g(result) == value

    def test_an_endless_one_is_taken_up_to_a_limit(self, sandbox):
        """And one that waits for ever is a timeout."""
        with sandbox.worker(seed=1) as worker:
            worker.run_cells(["import itertools\ndef f(): return itertools.count()"])

            assert worker.student().f()[-3:] == [997, 998, 999]

    def test_what_is_looked_at_is_left_as_it_is(self, sandbox):
        """A value is not taken apart: its items would be gone for the cell that asks next."""
        with sandbox.worker(seed=1) as worker:
            worker.run_cells(["numbers = iter([1, 2])\ndef first(): return next(numbers)"])
            student = worker.student()

            assert type(student.value("numbers")) is StudentObject
            assert student.first() == 1


HIGHER = """
from functools import wraps

def adder(n):
    def add(x):
        return x + n
    return add

def listed(f):
    @wraps(f)
    def g(*args):
        return [f(*args)]
    return g

def counter():
    count = 0
    def next_one():
        nonlocal count
        count += 1
        return count
    return next_one

def point_class():
    class Point:
        def __init__(self, x):
            self.x = x
    return Point

def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

def evens():
    return iter([0, 2])

def three():
    return range(3)
"""


class TestFunctionsThatReturnSomething:
    """Closures, decorators, generators: what comes of them is used where it lives."""

    @pytest.fixture
    def higher(self, sandbox):
        """Return the students of such functions, over the wire and here."""
        namespace = {}
        exec(HIGHER, namespace)
        with sandbox.worker(seed=1) as worker:
            worker.run_cells([HIGHER])
            yield worker.student(), LocalStudent(namespace)

    def test_a_function_is_called(self, higher):
        """With whatever a function takes, another of the student's too."""
        for student in higher:
            assert student.adder(3)(4) == 7
            assert student.listed(student.made("lambda x: x + 1"))(2) == [3]
            assert student.listed(student.adder(1))(1) == [2]

    def test_it_keeps_what_it_closes_over(self, higher):
        """Two of them count for themselves."""
        for student in higher:
            one, other = student.counter(), student.counter()

            assert [one(), one(), other()] == [1, 2, 1]

    def test_a_class_makes_objects(self, higher):
        """As one that the notebook binds."""
        for student in higher:
            assert student.point_class()(5).x == 5

    def test_items_are_taken_one_after_another(self, higher):
        """Of a generator and of an iterator; a range has no next one."""
        for student in higher:
            numbers, evens = student.fibonacci(), student.evens()

            assert [next(numbers) for _ in range(5)] == [0, 1, 1, 2, 3]
            assert next(evens) == 0
            assert list(evens) == [2]
            assert [next(student.evens()), next(iter(student.evens()), None)] == [0, 0]
            with pytest.raises(TypeError, match="not an iterator"):
                next(student.three())

    def test_beyond_what_was_taken_nothing_is_made_up(self, higher):
        """An endless one has an end here, and says so."""
        numbers = higher[0].fibonacci()
        for _ in range(1000):
            next(numbers)

        with pytest.raises(LookupError, match="no more than the first 1000 items are here"):
            next(numbers)


TAKING = """
def kind(xs):
    return type(xs).__name__

def twice(xs):
    return [list(xs), list(xs)]

def first(xs):
    return next(xs)

def at(xs):
    return [xs[1], len(xs)]
"""
GIVEN = {
    "a range": (lambda: range(1, 9, 3), [[1, 4, 7], [1, 4, 7]]),
    "a range that goes down": (lambda: range(2, 0, -1), [[2, 1], [2, 1]]),
    "an empty range": (lambda: range(0), [[], []]),
    "a generator": (lambda: (n * n for n in range(3)), [[0, 1, 4], []]),
    "an iterator": (lambda: iter("ab"), [["a", "b"], []]),
    "a zip": (lambda: zip([1, 2], "ab", strict=True), [[(1, "a"), (2, "b")], []]),
    "a map": (lambda: map(str, [1]), [["1"], []]),
    "pairs": (lambda: enumerate("a"), [[(0, "a")], []]),
}


class TestArgumentsOneByOne:
    """What a test hands over that gives its items one by one."""

    @pytest.fixture
    def taker(self, sandbox):
        """Return the student of functions that take such things."""
        with sandbox.worker(seed=1) as worker:
            worker.run_cells([TAKING])
            yield worker.student()

    @pytest.mark.parametrize(("make", "items"), GIVEN.values(), ids=GIVEN)
    def test_it_gives_them_as_it_does_here(self, taker, make, items):
        """What can be gone through once is gone through once; a range as often as one likes."""
        assert taker.twice(make()) == items

    def test_a_range_is_a_range(self, taker):
        """With its length and its places, however long it is."""
        assert taker.kind(range(3)) == "range"
        assert taker.at(range(10**15, 10**15 + 4)) == [10**15 + 1, 4]

    def test_one_has_a_next_item(self, taker):
        """As the function was promised."""
        assert taker.first(iter([5, 6])) == 5

    def test_one_without_an_end_is_refused(self, taker):
        """With a way to have it all the same."""
        with pytest.raises(WireError, match=r"student\.made"):
            taker.first(itertools.count())


class TestObjects:
    """`student.Vector(1, 2)`: an object whose methods are called where it lives."""

    def test_attributes_are_read_and_set(self, student):
        """A property runs there, and what is set there is what the methods see."""
        v = student.Vector(3.0, 4.0)
        before = v.norm

        v.parts = [6.0, 8.0]

        assert (before, v.norm, v.parts) == (5.0, 10.0, [6.0, 8.0])

    def test_a_method_changes_what_it_is_given(self, student):
        """Arguments mean what they mean to functions: an in-place change is seen."""
        by = np.zeros(2)

        assert student.Vector(1.0).moved(by) == 3.0
        assert by.tolist() == [1, 1]

    def test_operators_are_the_students(self, student):
        """Objects are added, multiplied from the left, counted and indexed."""
        u, v = student.Vector(1, 2), student.Vector(3, 4)

        assert isinstance(u + v, StudentObject)
        assert (u + v).parts == [4, 6]
        assert (2 * u).parts == [2, 4]
        assert (np.float64(2) * u).parts == [2, 4]
        assert (len(u), v[1]) == (2, 4)

    @pytest.mark.parametrize("use", ["absent", "later()", "__sub__"])
    def test_what_is_not_there_is_told(self, student, use):
        """An attribute that is missing raises there; a stub is not attempted."""
        v = student.Vector(1)
        kind = NotAttempted if use == "later()" else StudentError
        with pytest.raises((kind, AttributeError)):
            _ = v - v if use == "__sub__" else eval(f"v.{use}", {"v": v})

    def test_what_begins_with_an_underscore_is_the_students_own(self, student):
        """A test does not look at it."""
        with pytest.raises(AttributeError):
            _ = student.Vector(1)._secret

    def test_calls_are_told_by_class_and_method(self, student, told):
        """Whoever records calls sees whose they were, whatever the class says of itself."""
        told.clear()

        student.Vector(1.0).moved(np.zeros(1))

        assert [name for name, _, _ in told] == ["Vector", "Vector.moved"]

    def test_a_class_that_raises_at_every_look_is_an_error_of_its_own(self, student):
        """Nothing of it reaches the trusted side but the exception's words."""
        loud = student.value("loud")

        with pytest.raises(StudentError, match="ValueError: size"):
            _ = loud.size

    def test_a_missing_class_is_missing(self, student):
        """As a function is."""
        with pytest.raises(MissingFunction):
            student.Matrix(1)
