"""Gradients of coupled layers are asked for at the cost of a few forward passes; elsewhere nudging will do."""

import pytest

from autograder.course import Course
from autograder.intake.folder import read_folder
from autograder.intake.submission import submission_of
from autograder.intake.template import read_release
from autograder.judging.calls import Recorder
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.patterns import flat
from autograder.judging.replay import ReplayStudent
from autograder.judging.session import hidden_session
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.proof.samples import make_notebook, write_submission
from autograder.record.report import Outcome
from autograder.sandbox import Limits, best_sandbox_level
from benchmarks.classes import ROOT
from layerlab.expect.student import LocalStudent

ONE_PASS = "test_takes_one_pass"
# By assignment: what couples its entries, so that a nudge of one moves many.
COUPLED = {
    "02_losses": {"softmax_loss", "svm_loss"},
    "03_optimizers": {"network_loss"},
    "04_batch_normalization": {"batchnorm_backward", "batchnorm_backward_alt"},
    "05_dropout_and_layer_normalization": {"layernorm_backward"},
    "07_spatial_normalization": {"spatial_groupnorm_backward", "spatial_batchnorm_backward"},
    "08_digits": {"convnet_loss"},
}
ENOUGH = 75_000  # entries, each of which would cost two forward passes of milliseconds

NUDGING = """
def loss_of(x, y):
    shifted = x - x.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_p[np.arange(len(x)), y].mean()


def softmax_loss(x, y):
    x = x.astype(float)
    dx = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        nudge = np.zeros(x.shape)
        nudge[place] = 1e-5
        dx[place] = (loss_of(x + nudge, y) - loss_of(x - nudge, y)) / 2e-5
    return loss_of(x, y), dx
"""


class TestOnePass:
    """The tests that ask for one pass."""

    @pytest.mark.parametrize("assignment", COUPLED)
    def test_each_coupled_function_has_one_of_a_size(self, assignment):
        """So large that a forward for each entry would take many minutes."""
        course = Course(ROOT)
        exercises = read_exercises(course, assignment)
        functions = {name: exercise.functions for name, exercise in exercises.items()}
        session = hidden_session(course, assignment, functions)
        found = {}
        for test in session.tests:
            if not test.id.endswith(ONE_PASS):
                continue
            exercise = exercises[test.exercise]
            solution = solution_namespace(exercise)
            recorder = Recorder(exercise.roles)
            ending = session.run(test, ReplayStudent(solution, recorder), LocalStudent(solution))
            assert ending.error is None
            found[test.function] = flat(recorder.calls[-1].results).size

        assert found.keys() == COUPLED[assignment]
        assert min(found.values()) > ENOUGH

    def test_nudging_every_entry_costs_that_test(self, tmp_path):
        """Right numeric differences keep their other points, and nobody is accused."""
        assignment = "02_losses"
        course = Course(ROOT)
        release = read_release(course.release / assignment)
        notebook = make_notebook(release["softmax"], {"softmax_loss": NUDGING})
        write_submission(tmp_path / "ada" / assignment, {"softmax": notebook})
        limits = Limits(call_seconds=2.0)
        with sandbox_for(course, best_sandbox_level("auto"), limits) as sandbox:
            engine = Engine(course, assignment, sandbox)
            read = read_folder(tmp_path, "ada", assignment)
            handed = submission_of(read, engine.templates)
            report = engine.grade(handed, only=["softmax_loss"]).report

        names = {test.id.rpartition("::")[2]: test for test in report.tests}
        lost = {name for name, test in names.items() if test.earned < test.points}
        one_pass = names[ONE_PASS]
        assert one_pass.outcome is Outcome.TIMEOUT
        assert "One pass, not one for each entry" in one_pass.hint
        # Of scores in the thousands, differences keep too few digits.
        assert lost == {ONE_PASS, "test_rows_far_apart", "test_right_classes_far_behind"}
