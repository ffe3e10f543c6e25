"""What `check` says of a result in the notebook, the grader says of it as well."""

import re
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.intake.merge import RunCell, SubmittedNotebook
from autograder.judging.attempt import Attempt
from autograder.judging.calls import Recorder
from autograder.judging.judge import judge
from autograder.judging.session import Ending, HiddenTest
from autograder.record.report import Outcome
from autograder.roles import Roles
from autograder.sandbox import Level, Limits, Sandbox, probe
from layerlab import expect_close, expect_equal, expect_gradients, expect_shape
from layerlab.card.records import Status
from layerlab.checking.explain import Explanation, explain
from layerlab.checking.watched_calls import Watch, WatchedStudent
from layerlab.expect.findings import CheckFailed
from layerlab.expect.kinds import Kept
from layerlab.expect.objects import owner_of

from .test_engine import grade

__all__ = ["grade"]  # a fixture

# What a student returns is said as text, which the same functions make a value of on both sides.
SOURCE = """
import enum
import numpy as np
from collections import Counter, OrderedDict, defaultdict, namedtuple
from decimal import Decimal
from fractions import Fraction

A = np.array([2.5, 3.5, -1.0])
State = namedtuple("State", "h c")
Colour = enum.IntEnum("Colour", "RED BLUE GREEN")
class Loss(float): pass
class Name(str): pass
class Items(list): pass
class Settings(dict):
    def __missing__(self, key): return 2.5
class Sub(np.ndarray): pass
class Odd:
    def __iter__(self): return iter((A, 1))

def give(text):
    return eval(text)

def give_forward(text):
    global LAST
    LAST = eval(text)
    return A, LAST

def give_backward(dout, cache):
    # Of a truth value, an integer or a text of a class of its own, what is left is one of Python's.
    # What was taken of an iterator comes before the rest of it, as another iterator.
    is_own = cache is LAST or hasattr(LAST, "__next__") and hasattr(cache, "__next__")
    is_own = is_own or isinstance(LAST, (int, str, frozenset, np.integer, np.bool_)) and cache == LAST
    return dout * (2.0 if is_own else 0.0)

def step(text, config):
    config["v"] = eval(text)
    return A, config

def look(value):
    return type(value).__name__
"""
PLAIN = (
    *("3", "2.5", "-1", "np.nan", "float('inf')", "None", "True", "np.True_", "'text'", "2j"),
    *("np.float32(2.5)", "np.float16(2.5)", "np.int8(3)", "np.longlong(3)", "np.complex64(1)"),
    *("A", "A * 1j", "A > 0", "A.astype(np.float32)", "A.astype('>f8')", "np.zeros((0, 3))"),
    *("np.array(2.5)", "np.array([A, A])", "np.broadcast_to(2.5, (3,))", "A.astype(int)"),
)
OF_A_CLASS = (
    *(
        "np.longdouble(2.5)",
        "np.clongdouble(2.5)",
        "A.astype(np.longdouble)",
        "np.longdouble('1e4000')",
    ),
    *(
        "2**70",
        "-10**400",
        "Loss(2.5)",
        "Name('text')",
        "Colour.GREEN",
        "np.str_('text')",
        "Items([1])",
    ),
    *(
        "State(A, 1)",
        "State(h=1, c=State(2, 3))",
        "Settings()",
        "OrderedDict(v=A)",
        "Counter('aab')",
    ),
    *(
        "defaultdict(list)",
        "defaultdict(int, t=3, v=A)",
        "OrderedDict(v=np.longdouble(2.5), t=np.int64(3))",
    ),
)
NOT_PLAIN = (
    *(
        "{'v': A}.values()",
        "OrderedDict(v=A).values()",
        "{}.keys()",
        "{1: 2}.items()",
        "map(abs, A)",
    ),
    *(
        "(a for a in A)",
        "iter([A, 1])",
        "zip(A, A)",
        "range(3)",
        "{1, 2}",
        "frozenset()",
        "lambda: 1",
    ),
    *(
        "len",
        "int",
        "np",
        "b'bytes'",
        "Fraction(5, 2)",
        "Decimal('2.5')",
        "Odd()",
        "...",
        "slice(1)",
    ),
    *(
        "np.asmatrix(A)",
        "np.ma.array(A)",
        "A.view(Sub)",
        "np.array(['a'])",
        "np.array([1.0, None])",
    ),
    *("np.datetime64('2026-01-01')", "np.timedelta64(3, 's')", "np.random.default_rng(0)"),
    *("np.zeros(2, 'i4,f8')", "np.zeros((0, 2**20))", "np.broadcast_to(1.0, (2**40,))", "A.flat"),
    *("[0] * 30_000", "'long' * 10**6", "{frozenset(): A}", "{A.tobytes(): A}", "memoryview(b'a')"),
)
KEYS = (
    "'v'",
    "'t'",
    "1",
    "np.int64(2)",
    "np.str_('v')",
    "('W', 1)",
    "None",
    "2.5",
    "Colour.RED",
    "b'v'",
)
MAKERS = ("[{}]", "({},)", "Items([{}])", "iter([{}])", "State(({},), 1)", "np.array([{}], object)")
DICTS = ("{{{}}}", "OrderedDict({{{}}})", "Settings({{{}}})", "defaultdict(int, {{{}}})")


def texts():
    """Draw what a student may return, as text."""
    leaves = st.sampled_from(PLAIN) | st.sampled_from(OF_A_CLASS) | st.sampled_from(NOT_PLAIN)

    def collections(inner):
        several = st.lists(inner, max_size=3).map(", ".join)
        pairs = st.lists(st.builds("{}: {}".format, st.sampled_from(KEYS), inner), max_size=3)
        return (
            st.builds(str.format, st.sampled_from(MAKERS), several)
            | st.builds(str.format, st.sampled_from(DICTS), pairs.map(", ".join))
            | st.builds("({}, {})".format, inner, inner)
        )

    return st.recursive(leaves, collections, max_leaves=6)


class Seen(list):
    """What a test gets to see of a student's results."""

    def __call__(self, value):
        self.append(value)
        return value


def close(student, text, seen):
    """Compare a result with an array."""
    expect_close(seen(student.give(text)), [2.5, 3.5, -1.0], what="out")


def number(student, text, seen):
    """Compare a result with a number."""
    expect_close(seen(student.give(text)), 2.5, what="loss")


def equal(student, text, seen):
    """Compare a result exactly, whatever it is."""
    wanted = True
    expect_equal(seen(student.give(text)), wanted, what="flag")


def several(student, text, seen):
    """Take a result to pieces."""
    out, _ = seen(student.give(text))
    expect_shape(out, (3,), what="out")


def gradients(student, text, seen):
    """Take a result for gradients."""
    x = np.array([2.5, 3.5, -1.0])
    rng = np.random.default_rng(0)
    got = seen(student.give(text))
    expect_gradients(lambda x: 2 * x, [x], x, got, expected=[2 * x], names=["dx"], rng=rng)


def cache(student, text, seen):
    """Hand a cache of any kind back."""
    out, kept = student.give_forward(text)
    expect_close(seen(student.give_backward(out, kept)), 2 * out, what="dx")


def config(student, text, seen):
    """Read what a function left in a dict, and hand that dict back."""
    held = {"t": 3}
    _, got = student.step(text, held)
    seen(got)
    seen(student.look(seen(held["v"])))
    expect_close(held.get("v"), 2.5, what="config['v']")


def handed_back(student, text, seen):
    """Hand a result back, and look up something in it."""
    got = seen(student.give(text))
    seen(student.look(got))
    expect_close(got.get("v"), [2.5, 3.5, -1.0], what="v")


BODIES = (close, number, equal, several, gradients, cache, config, handed_back)
TEST = MappingProxyType(
    {"id": "", "exercise": "agree", "sentence": "", "points": 1.0, "hint": None}
)


def raised(body, student, text, seen):
    """Return what a test raises, or None."""
    try:
        with np.errstate(all="ignore"):
            body(student, text, seen)
    except Exception as error:  # noqa: BLE001  # whatever a test raises is judged
        return error
    return None


@pytest.fixture(scope="module")
def here():
    """Return what `check` says of a test against the functions of this process."""
    namespace = {}
    exec(SOURCE, namespace)

    def say(body, text, seen):
        watch = Watch(namespace)
        error = raised(body, WatchedStudent(watch), text, seen)
        passed = Explanation(status=Status.PASSED)
        return explain(error, watch) if error else passed, error

    return say


@pytest.fixture(scope="module", params=[Level.FULL, Level.REDUCED], ids=str)
def there(request):
    """Return what the grader says of it, whose functions run in a sandbox of each level."""
    found = probe().level
    if found is None or (request.param is Level.FULL and found is not Level.FULL):
        pytest.skip(f"no {request.param} sandbox here")
    yield from grader(request.param)


@pytest.fixture(scope="module")
def there_at_best(level):
    """Return what the grader says of it at the best level."""
    yield from grader(level)


def grader(level):
    """Yield what judges a test against the functions in a sandbox."""
    cells = (RunCell(0, SOURCE),)
    notebook = SubmittedNotebook("agree", "agree.ipynb", "", cells, {"cells": []})
    with (
        Sandbox(level, Limits(memory_mb=512)) as sandbox,
        Attempt(sandbox, notebook, 0, {}) as attempt,
    ):

        def say(body, text, seen):
            recorder = Recorder(Roles())
            student = attempt.student(recorder, recorder.roles.cache_of)
            error = raised(body, student, text, seen)
            test = HiddenTest(**TEST, function="give")
            return judge(test, Ending(error, 0.0), attempt, recorder), error

        yield say


def same(one, other):
    """Tell whether two tests saw the same, each value in its own place."""
    # An object that can be used is what stands for it.
    one, other = owner_of(one) or one, owner_of(other) or other
    if isinstance(one, Kept) and isinstance(other, Kept):
        return one.words == other.words
    if type(one) is not type(other):
        return False
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return same(list(one), list(other)) and same(list(one.values()), list(other.values()))
    if isinstance(one, np.ndarray):
        return one.shape == other.shape and np.array_equal(one, other, equal_nan=True)
    return bool(one == other) or (one != one and other != other)  # noqa: PLR0124  # nan


def agree(here, there, body, text):
    """See that both sides say the same of a result."""
    seen_here, seen_there = Seen(), Seen()
    card, error_here = here(body, text, seen_here)
    page, error_there = there(body, text, seen_there)

    assert same(seen_here, seen_there), (text, seen_here, seen_there)
    assert (card.status is Status.PASSED) == (page.outcome is Outcome.PASSED), (text, card, page)
    assert (card.status is Status.FAILED) == isinstance(error_there, CheckFailed), (card, page)
    if isinstance(error_there, CheckFailed):
        assert error_here.finding.full_message == error_there.finding.full_message
        assert error_here.finding.message == error_there.finding.message
        assert card.message.endswith(error_here.finding.full_message)
        assert page.message.endswith(error_there.finding.message)
    elif page.outcome is Outcome.FAILED:
        # Beyond what the page says, the card shows shapes, and what Python said to the test.
        guarded = re.sub(r" of shape \([^)]*\)", "", card.message)
        assert guarded.startswith(page.message.rstrip(".")), (card.message, page.message)


class TestAgreement:
    """The verdict, the words, and what a test gets to see."""

    @pytest.mark.parametrize("body", BODIES, ids=lambda body: body.__name__)
    def test_of_every_kind(self, here, there, body):
        """Each kind once, whatever the drawing below comes upon."""
        for text in (*PLAIN, *OF_A_CLASS, *NOT_PLAIN):
            agree(here, there, body, text)

    @settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
    @given(text=texts(), body=st.sampled_from(BODIES))
    def test_of_what_is_drawn(self, here, there_at_best, text, body):
        """A thousand results, nested in each other."""
        agree(here, there_at_best, body, text)


FORWARD = "def scale_forward(x, a):\n    return {}\n"
BACKWARD = "def scale_backward(dout, cache):\n    x, a = {}\n    return {}\n"
RIGHT = {
    "long doubles": FORWARD.format("(np.longdouble(a) * x), (x, a)"),
    "a named tuple": "from collections import namedtuple\nOut = namedtuple('Out', 'out cache')\n"
    + FORWARD.format("Out(a * x, (x, a))"),
    "a list of results": FORWARD.format("[a * x, [x, a]]"),
    "an array as the cache": FORWARD.format("a * x, np.array([x, a], object)"),
    "a generator as the cache": FORWARD.format("a * x, (part for part in (x, a))"),
    "a generator of results": "def scale_forward(x, a):\n    yield a * x\n    yield x, a\n",
    "what a dict has": BACKWARD.format(
        "cache", "{'dx': a * dout, 'da': np.sum(x * dout)}.values()"
    ),
    "a number of a class": "class Loss(float): pass\n"
    + BACKWARD.format("cache", "a * dout, Loss(np.sum(x * dout))"),
    "a long double as a number": BACKWARD.format(
        "cache", "np.longdouble(a) * dout, np.sum(x * dout, dtype=np.longdouble)"
    ),
}
WRONG = {
    "a matrix": (
        BACKWARD.format("cache", "np.asmatrix(a * dout), np.sum(x * dout)"),
        "dx is a matrix; return a plain one, for instance np.asarray(...).",
    ),
    "a list": (
        BACKWARD.format("cache", "(a * dout).tolist(), np.sum(x * dout)"),
        "dx is a list of 3, where an array of numbers is expected; np.array(...) makes one of it.",
    ),
    "one result alone": (
        FORWARD.format("a * x"),
        "scale_forward returned an array, where 2 values are expected.",
    ),
    "a thread": (
        "from threading import Thread\ndef scale_forward(x, a):\n    Thread(target=print).start()\n",
        (
            "Your code raised a RuntimeError in line 3 of the cell of scale_forward: "
            "threads cannot be started in graded code; do the work in a plain loop"
        ),
    ),
    "a pool": (
        "from multiprocessing import Pool\ndef scale_forward(x, a):\n    return Pool(2).map(abs, x)\n",
        (
            "Your code raised a PermissionError in line 3 of the cell of scale_forward: "
            "processes cannot be started in graded code; do the work in a plain loop"
        ),
    ),
}


class TestGraded:
    """The same, from the notebook to the report."""

    @pytest.mark.parametrize("source", RIGHT.values(), ids=RIGHT)
    def test_right_work_keeps_its_points(self, grade, source):
        """Whatever class its results are of."""
        function = "scale_backward" if "scale_backward" in source else "scale_forward"
        report = grade({function: source}).report

        assert [test.message for test in report.tests if test.message] == []
        assert report.earned == report.points

    @pytest.mark.parametrize(("source", "sentence"), WRONG.values(), ids=WRONG)
    def test_what_a_test_cannot_use_is_named(self, grade, source, sentence):
        """Kindly, with what to do."""
        function = "scale_backward" if "scale_backward" in source else "scale_forward"
        report = grade({function: source}).report
        messages = [test.message for test in report.tests if test.function == function]

        assert messages[0] == sentence
