"""What is remembered of other submissions changes no Report, and stays within its bound."""

from itertools import product

import msgspec
import pytest

from autograder.errors import CourseError
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.faults import HiddenTestError
from autograder.judging.rehearsal import rehearse
from autograder.judging.remembered import VARIABLE, Memory, RememberedRun, StrayedError, memory_here
from autograder.proof.samples import make_notebook
from autograder.record.report import to_json
from autograder.sandbox import Level
from autograder.sandbox.calling import Message

from .conftest import ASSIGNMENT
from .test_engine import (
    DIES,
    HANGS_ONCE,
    MADE_UP,
    MADE_UP_BACK,
    RAISES,
    SQUARED,
    SQUARED_BACK,
    submission,
)
from .test_whose_fault import write_body

COUNTS = """\
calls = []
def scale_forward(x, a):
    calls.append(1)
    return a * x + (len(calls) > 2), (x, a)
"""
LATE = "def scale_forward(x, a):\n    return (a * x if x.ndim > 1 else 0 * x), (x, a)\n"
LONG_LINES = "def scale_forward(x, a):\n    out = x\n    return out @ np.ones(7), 0\n"
BY_LOGARITHM = "def scale_forward(x, a):\n    return np.exp(np.log(np.abs(x) + 0j)) * a, (x, a)\n"
HANDLES = """\
class Kept:
    def __init__(self, *parts):
        self.parts = parts
def scale_forward(x, a):
    return a * x, Kept(x, a)
"""
UNPACKS = """\
def scale_backward(dout, cache):
    x, a = cache.parts
    return a * dout, np.sum(x * dout)
"""
IN_PLACE = "def scale_forward(x, a):\n    x *= a\n    return x, (x / a, a)\n"
NOTHING = "def scale_forward(x, a):\n    raise NotImplementedError\n"

# By whom: what stands in the place of the solution.
WORK = {
    "ada": {},
    "bob": {},
    "raises": {"scale_forward": RAISES},
    "raises elsewhere": {"scale_forward": LONG_LINES},
    "raises as well": {"scale_forward": RAISES},
    "squared": {"scale_forward": SQUARED, "scale_backward": SQUARED_BACK},
    "squared too": {"scale_forward": SQUARED, "scale_backward": SQUARED_BACK},
    "made up": {"scale_forward": MADE_UP, "scale_backward": MADE_UP_BACK},
    "counts": {"scale_forward": COUNTS},
    "late": {"scale_forward": LATE},
    "late too": {"scale_forward": LATE},
    "complex": {"scale_forward": BY_LOGARITHM},
    "handles": {"scale_forward": HANDLES, "scale_backward": UNPACKS},
    "handles too": {"scale_forward": HANDLES, "scale_backward": UNPACKS},
    "in place": {"scale_forward": IN_PLACE},
    "in place too": {"scale_forward": IN_PLACE},
    "nothing": {"scale_forward": NOTHING},
    "nothing either": {"scale_forward": NOTHING},
}
GONE = {
    "dies": {"scale_forward": DIES},
    "hangs": {"scale_forward": HANGS_ONCE},
}
LEVELS = [Level.FULL, Level.REDUCED]

# What a test does that is not the same each time: x is what it asks with.
STRAYING = {
    "a module that counts": "COUNT.append(1); x = np.ones(4) + len(COUNT)",
    "numbers of nobody's": "x = np.random.default_rng().normal(size=4)",
    "numbers of everybody's": "x = np.random.normal(size=4)",
    "one call more each time": "COUNT.append(1); x = np.ones(4); [student.scale_forward(x, 3.0) for _ in COUNT]",
}
STAYING = {
    "its own numbers": "x = rng.normal(size=4)",
    "numbers under a seed": "x = np.random.default_rng(7).normal(size=4)",
    "what the first answer says": "x, _ = reference.scale_forward(rng.normal(size=4), 2.0)",
}


@pytest.fixture(scope="module", params=LEVELS, ids=str)
def sandbox(request, course, level, limits):
    """Return a sandbox of each level that this machine has."""
    if request.param is Level.FULL and level is not Level.FULL:
        pytest.skip("the full level cannot be had here")
    with sandbox_for(course, request.param, limits) as found:
        yield found


@pytest.fixture
def made(templates, release, solution):
    """Return a function that makes the submission of somebody."""

    def make(student, changes):
        notebook = make_notebook(release, {**solution, **changes})
        return submission(templates, notebook, student)

    return make


def timeless(report):
    """Return a Report without what says when, and how long."""
    tests = tuple(msgspec.structs.replace(test, seconds=0.0) for test in report.tests)
    notebooks = tuple(msgspec.structs.replace(one, seconds=0.0) for one in report.notebooks)
    same = {"graded_at": "", "seconds": 0.0, "tests": tests, "notebooks": notebooks}
    return to_json(msgspec.structs.replace(report, **same))


class TestReports:
    def test_they_are_the_same_in_any_order_and_without(self, course, sandbox, made, monkeypatch):
        """Whoever came before, and whether anything is remembered at all."""
        told = {}
        for size, order in product(("0", "1", "32"), (list(WORK), list(reversed(WORK)))):
            monkeypatch.setenv(VARIABLE, size)
            engine = Engine(course, ASSIGNMENT, sandbox)
            for student in order:
                report = engine.grade(made(student, WORK[student])).report
                told.setdefault(student, set()).add(timeless(report))

        assert {student: len(reports) for student, reports in told.items()} == dict.fromkeys(
            WORK, 1
        )

    def test_what_hangs_or_dies_is_judged_anew(self, course, sandbox, made, monkeypatch):
        """How long a process takes, and what ends it, is remembered of nobody."""
        monkeypatch.setenv(VARIABLE, "32")
        engine = Engine(course, ASSIGNMENT, sandbox)
        order = ["ada", *GONE, "bob", *GONE]

        reports = [engine.grade(made(name, (WORK | GONE)[name])).report for name in order]

        told = [[test.outcome for test in report.tests] for report in reports]
        assert told[0] == told[3]
        assert told[1:3] == told[4:6]
        assert timeless(reports[1]) == timeless(reports[4])

    def test_a_second_one_runs_no_test(self, course, sandbox, made, monkeypatch):
        """Of right work, of wrong work and of work that keeps something of a class of its own."""
        monkeypatch.setenv(VARIABLE, "32")
        engine = Engine(course, ASSIGNMENT, sandbox)
        runs = []
        run = engine.session.run

        def counted(test, *args, **options):
            runs.append(test.id)
            return run(test, *args, **options)

        monkeypatch.setattr(engine.session, "run", counted)
        counts = []
        for student in ("ada", "bob", "handles", "handles too", "late", "late too"):
            engine.grade(made(student, WORK[student]))
            counts.append(len(runs))
            runs.clear()

        assert counts[1::2] == [0, 0, 0]
        assert all(count > 0 for count in counts[::2])


class TestTestsThatStray:
    @pytest.mark.parametrize("body", STRAYING.values(), ids=STRAYING)
    def test_they_are_refused_before_a_class(self, own_course, body):
        """Nobody is graded by them."""
        write_asking(own_course, body)

        with pytest.raises(HiddenTestError, match="does not ask the same after the same answers"):
            rehearse(own_course, ASSIGNMENT, "key")

    @pytest.mark.parametrize("body", STAYING.values(), ids=STAYING)
    def test_others_are_not(self, own_course, body):
        """What a test draws by its own generator, or under a seed, is the same each time."""
        write_asking(own_course, body)

        rehearse(own_course, ASSIGNMENT, "key")

    @pytest.mark.parametrize("body", list(STRAYING.values())[:3], ids=list(STRAYING)[:3])
    def test_they_are_found_while_grading(self, own_course, level, limits, made, body):
        """Where nothing was rehearsed, by the first submission that answers otherwise."""
        write_asking(own_course, body)
        with sandbox_for(own_course, level, limits) as sandbox:
            engine = Engine(own_course, ASSIGNMENT, sandbox)
            engine.grade(made("ada", {}))

            with pytest.raises(HiddenTestError, match=r"test_scale\.py: .*mend it"):
                engine.grade(made("squared", WORK["squared"]))


def write_asking(course, body):
    """Have a test ask with an x that is made by `body`."""
    write_body(course, f"{body}; student.scale_forward(x, 3.0)")
    path = course.hidden / ASSIGNMENT / "test_scale.py"
    path.write_text("COUNT = []\n" + path.read_text())


def a_message(number, size=1000):
    """Return a question that no other number has."""
    return Message(b"%d" % number, bytes(size))


class TestMemory:
    def test_it_stays_within_its_bound(self):
        """What was not come by for the longest goes first."""
        memory = Memory(20_000)
        for number in range(100):
            memory.note_question(b"%d" % number, a_message(number))
            memory.question_at(b"0")

        known = [number for number in range(100) if memory.question_at(b"%d" % number)]
        assert 5 < len(known) < 20
        assert known[0] == 0
        assert known[-1] == 99

    def test_a_question_of_many_places_is_kept_once(self):
        """Submissions that answer otherwise are asked the same for the most part."""
        memory = Memory(50_000)
        for number in range(100):
            memory.note_question(b"%d" % number, a_message(0))

        assert all(memory.question_at(b"%d" % number) for number in range(100))

    def test_it_lets_go_of_a_question_with_its_last_place(self):
        """So that what is counted is what is held."""
        memory = Memory(5_000)
        for number in range(300):
            memory.note_question(b"%d" % number, a_message(number % 7))

        assert memory.question_at(b"299") == a_message(299 % 7)
        assert memory.held <= 5_000

    def test_nothing_is_remembered_without_room(self):
        """The switch that turns it off."""
        memory = Memory(0)
        memory.note_question(b"place", a_message(1))

        assert not memory
        assert memory.question_at(b"place") is None

    def test_two_questions_at_one_place_are_none(self):
        """Nor are a question and an end."""
        memory = Memory(1 << 20)
        memory.note_question(b"place", a_message(1))
        memory.note_question(b"place", a_message(1))
        ended = RememberedRun(None, None, None, 0)

        with pytest.raises(StrayedError):
            memory.note_question(b"place", a_message(2))
        with pytest.raises(StrayedError):
            memory.note_verdict(b"place", "nothing", b"", ended)

    @pytest.mark.parametrize("text", ["", "-1", "much", "1.5"])
    def test_a_size_that_is_none(self, monkeypatch, text):
        """It is told what would be one."""
        monkeypatch.setenv(VARIABLE, text)

        with pytest.raises(CourseError, match="whole number of megabytes"):
            memory_here()
