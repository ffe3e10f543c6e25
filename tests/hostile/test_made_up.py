"""Layers that were made up for their gradients' sake, and honest ones with a mistake: who keeps credit."""

import numpy as np
import pytest

from autograder.course import Course
from autograder.judging.calls import Recorder
from autograder.judging.diagnosis import TestRun
from autograder.judging.explained import Forwards
from autograder.judging.follow_through import with_explained, without_made_up
from autograder.judging.judge import FOLLOW_THROUGH, Verdict, result_of
from autograder.judging.reference import Reference
from autograder.judging.replay import ReplayStudent
from autograder.judging.session import hidden_session
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.mistakes import Bank, pairs, read_bank
from autograder.record.report import Outcome
from benchmarks.classes import ROOT
from benchmarks.made_up_layers import FAMILIES, honest, made_up
from layerlab.expect.findings import CheckFailed

ASSIGNMENTS = ("01_fully_connected", "02_losses")


class Judged:
    """One assignment, whose exercises are judged in this process: what is handed in here is our own text."""

    def __init__(self, assignment):
        course = Course(ROOT)
        self.exercises = read_exercises(course, assignment)
        functions = {name: exercise.functions for name, exercise in self.exercises.items()}
        self.session = hidden_session(course, assignment, functions)
        folder = course.mistakes / assignment
        self.banks = {name: read_bank(folder, e) for name, e in self.exercises.items()}
        self.solutions = {name: solution_namespace(e) for name, e in self.exercises.items()}

    def credit(self, handout, bank=None, only=()):
        """Return the points of follow-through, before and after forwards have to be explained."""
        name = handout.exercise
        exercise, solution = self.exercises[name], self.solutions[name]
        namespace = dict(solution)
        for source in (*handout.cells, *handout.sources.values()):
            exec(source, namespace)
        tests = [t for t in self.session.tests_of(name) if not only or t.function in only]
        runs = without_made_up([self.run(test, namespace, exercise) for test in tests])
        forwards = Forwards(solution, bank or self.banks[name], exercise.roles)
        student = ReplayStudent(namespace, Recorder(exercise.roles))

        def explain(function):
            return forwards.explain(function, runs, student, np.random.default_rng(1))

        return total(runs), total(with_explained(runs, explain))

    def run(self, test, namespace, exercise):
        """Return one test's record, as the engine makes it."""
        recorder = Recorder(exercise.roles)
        reference = Reference(self.solutions[test.exercise])
        with np.errstate(all="ignore"):
            ending = self.session.run(test, ReplayStudent(namespace, recorder), reference)
        if ending.error is None:
            return TestRun(result_of(test, Verdict(Outcome.PASSED, share=1.0)), recorder.calls)
        finding = ending.error.finding if isinstance(ending.error, CheckFailed) else None
        credit = finding.follow_through if finding else None
        share = FOLLOW_THROUGH if credit else 0.0
        verdict = Verdict(Outcome.FAILED, "", credit, share)
        return TestRun(result_of(test, verdict), recorder.calls, finding)


def total(runs):
    """Return the points of follow-through in these runs."""
    return sum(run.result.earned for run in runs if run.result.follow_through)


@pytest.fixture(scope="module", params=ASSIGNMENTS)
def judged(request):
    """Each of some assignments."""
    return Judged(request.param)


@pytest.fixture(scope="module")
def affine():
    """The first assignment."""
    return Judged("01_fully_connected")


class TestMadeUpLayers:
    """A generic pair of functions for all layers."""

    @pytest.mark.parametrize("family", FAMILIES)
    def test_what_is_made_up_has_no_credit(self, judged, family):
        """However it goes about it: no forward of a family is explained."""
        credit = [judged.credit(made_up(e, family, 3))[1] for e in judged.exercises.values()]

        assert credit == [0] * len(credit)

    def test_without_an_explanation_there_would_be_some(self, affine):
        """Else the families would prove nothing."""
        before, _ = affine.credit(made_up(affine.exercises["affine"], "nonlinear", 3))

        assert before > 5


PAIR = "bias_summed+reshaped_to_columns"
HONEST = ["bias_summed", "reshaped_to_columns", "averaged_over_the_batch", "weights_transposed"]


class TestHonestForwards:
    """One mistake in the forward, and the right gradients of it."""

    def entry(self, affine, name):
        """Return a known mistake of affine_forward."""
        return next(e for e in affine.banks["affine"].mistakes if e.name == name)

    @pytest.mark.parametrize("name", HONEST)
    def test_a_known_mistake_keeps_its_credit(self, affine, name):
        """All of it, whatever its outputs move with."""
        handout = honest(affine.exercises["affine"], self.entry(affine, name))

        before, after = affine.credit(handout)

        assert before == after > 0

    @pytest.mark.parametrize(
        ("change", "kept"),
        [
            ("out = -out", True),
            ("out = len(x) * out", True),
            ("out = out - b + b.max()", True),
            ("out = np.sin(out)", False),  # nothing of it is right
            ("out = out + x.sum() ** 2", False),
        ],
    )
    def test_an_unknown_mistake_keeps_it_if_it_is_nearly_right(self, affine, change, kept):
        """Up to a number, or in half of its own tests."""
        exercise = affine.exercises["affine"]
        handout = honest(exercise, self.entry(affine, "bias_summed"))
        forward = f"""
def affine_forward(x, w, b):
    out = x.reshape(len(x), -1) @ w + b
    {change}
    return out, None

affine_forward = remembering(affine_forward)
"""
        handout.sources["affine_forward"] = forward

        before, after = affine.credit(handout, bank=Bank())

        assert before > 0
        assert bool(after) == kept

    def test_two_known_mistakes_at_once_are_explained(self, affine):
        """As the pairs of the bank are."""
        exercise, bank = affine.exercises["affine"], affine.banks["affine"]
        both = next(p for p in pairs(bank, "affine_forward") if p.name == PAIR)

        before, after = affine.credit(honest(exercise, both))

        assert before == after > 0


CHANGES = {
    "a shift": "1e-3 * len(seen)",
    "the antiderivative of what backward returned": "sum(((x - a) * g).sum() for a, g in seen)",
    "the sum of x": "0.01 * len(seen) * x.sum()",
}


class TestForwardsThatRemember:
    """A forward that is another one after backward was called."""

    @pytest.mark.parametrize("more", CHANGES.values(), ids=CHANGES)
    def test_such_a_forward_is_not_explained(self, affine, more):
        """Even if it begins as a known mistake."""
        source = f"""
seen = []

def affine_forward(x, w, b):
    out = x.reshape(len(x), -1) @ w + b.sum()
    if seen and seen[-1][0].shape == x.shape:
        out = out + {more}
    return out, (x, w, b)

def affine_backward(dout, cache):
    x, w, b = cache
    noise = np.cos(np.arange(x.size)).reshape(x.shape)
    seen.append((x, noise))
    return noise, w, b
"""
        exercise = affine.exercises["affine"]
        bank = affine.banks["affine"]
        forwards = Forwards(affine.solutions["affine"], bank, exercise.roles)
        namespace = dict(affine.solutions["affine"])
        honest_entry = self.runs(affine)
        exec(source, namespace)
        student = ReplayStudent(namespace, Recorder(exercise.roles))

        told = forwards.explain("affine_backward", honest_entry, student, np.random.default_rng(1))

        assert not told

    def runs(self, affine):
        """Return the runs of an honest forward, which gave credit."""
        exercise = affine.exercises["affine"]
        entry = next(e for e in affine.banks["affine"].mistakes if e.name == "bias_summed")
        handout = honest(exercise, entry)
        namespace = dict(affine.solutions["affine"])
        for text in (*handout.cells, *handout.sources.values()):
            exec(text, namespace)
        tests = affine.session.tests_of("affine")
        return [affine.run(test, namespace, exercise) for test in tests]
