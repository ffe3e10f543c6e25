"""Results in float32: what rounding explains, and what it does not."""

import pytest

from autograder.course import Course
from autograder.judging.calls import Recorder
from autograder.judging.coarseness import Coarseness
from autograder.judging.replay import ReplayStudent
from autograder.judging.session import hidden_session
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.record.report import Outcome
from benchmarks.classes import ROOT
from layerlab.expect.student import LocalStudent

from .test_engine import grade

__all__ = ["grade"]  # a fixture

ASSIGNMENT, EXERCISE = "04_batch_normalization", "batchnorm"
FAR = "test_features_far_from_zero"
FORWARD = """
right = batchnorm_forward

def batchnorm_forward(x, gamma, beta, bn_param):
    out, cache = right(x, gamma, beta, bn_param)
    {change}
    return out, cache
"""
# In float32 from the first line on, as in the last one.
ALL_SINGLE = """
right = batchnorm_forward

def batchnorm_forward(x, gamma, beta, bn_param):
    x, gamma, beta = (array.astype(np.float32) for array in (x, gamma, beta))
    bn_param |= {k: np.float32(v) for k, v in bn_param.items() if k.startswith("running")}
    return right(x, gamma, beta, bn_param)
"""
CANCELLING = """
def batchnorm_forward(x, gamma, beta, bn_param):
    mean = x.mean(axis=0)
    var = np.abs((x**2).mean(axis=0) - mean**2)
    x_hat = (x - mean) / np.sqrt(var + bn_param.get("eps", 1e-5))
    return (gamma * x_hat + beta).astype(np.float32), None
"""


class ForwardTests:
    """The hidden tests of batch normalization's forward, in this process."""

    def __init__(self):
        course = Course(ROOT)
        exercise = read_exercises(course, ASSIGNMENT)[EXERCISE]
        self.roles = exercise.roles
        self.solution = solution_namespace(exercise)
        self.session = hidden_session(course, ASSIGNMENT, {EXERCISE: exercise.functions})
        self.coarseness = Coarseness(self.session, self.solution)

    def sentences(self, source):
        """Return what is said of each test that passes in spite of float32; None for the others that do."""
        namespace = dict(self.solution)
        exec(source, namespace)
        found = {}
        for test in self.session.tests_of(EXERCISE):
            if test.function != "batchnorm_forward":
                continue
            student = ReplayStudent(namespace, Recorder(self.roles))
            ending = self.session.run(test, student, LocalStudent(self.solution))
            if ending.error is None:
                found[test.id.rpartition("::")[2]] = self.coarseness.of(test, ending)
        return found


@pytest.fixture(scope="module")
def tests():
    """One session for all cases."""
    return ForwardTests()


class TestCoarseness:
    """A test that needed float32's room to pass."""

    @pytest.mark.parametrize(
        "change", ["out = out.astype(np.float32)", "out = np.float32(1) * out.astype(np.float32)"]
    )
    def test_a_right_result_may_be_rounded(self, tests, change):
        """In every test, also where float32 would not do to compute in."""
        found = tests.sentences(FORWARD.format(change=change))

        assert len(found) == 14
        assert set(found.values()) == {None}

    def test_all_may_be_computed_in_single(self, tests):
        """Wherever the solution in float32 is as far off."""
        found = tests.sentences(ALL_SINGLE)

        assert set(found.values()) == {None}
        assert FAR not in found

    @pytest.mark.parametrize(
        "factor", ["1 + 2e-5", "1 - 5e-5", "1 + 9e-5 * (np.arange(len(out))[:, None] == 0)"]
    )
    def test_a_small_mistake_is_not_rounding(self, tests, factor):
        """1e-4 is room for either, and the test itself tells which."""
        change = f"out = (out * ({factor})).astype(np.float32)"

        found = tests.sentences(FORWARD.format(change=change))

        assert "out is slightly off, by more than rounding to float32 explains." in found.values()

    def test_what_cancels_is_too_coarse(self, tests):
        """The test around a million cannot be passed in float32, so a cast hides nothing there."""
        factor = "out = (out * (1 + 2e-5)).astype(np.float32)"

        found = tests.sentences(FORWARD.format(change=factor))

        assert "compute in float64" in found[FAR]
        assert tests.sentences(CANCELLING).get(FAR, "") is not None

    @pytest.mark.parametrize("room", [3e-5, -8e-5, 5e-5])
    def test_the_report_says_so(self, grade, room):
        """From the sandbox to the record: failed, with the sentence, and nothing earned."""
        source = f"def scale_forward(x, a):\n    return (a * x * {1 + room}).astype(np.float32), (x, a)\n"

        report = grade({"scale_forward": source}, only=("scale_forward",)).report

        scales = report.tests[0]
        assert (scales.outcome, scales.earned) == (Outcome.FAILED, 0)
        assert "rounding" in scales.message

    def test_single_precision_keeps_its_points(self, grade):
        """A forward that works in float32 from its first line on."""
        source = (
            "def scale_forward(x, a):\n    return x.astype(np.float32) * np.float32(a), (x, a)\n"
        )

        report = grade({"scale_forward": source}, only=("scale_forward",)).report

        assert all(t.earned == t.points for t in report.tests if t.function == "scale_forward")
