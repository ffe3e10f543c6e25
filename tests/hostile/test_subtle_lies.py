"""Every hidden test of every assignment against answers that are nearly right, and none of which is.

The solution computes the answer; its numbers are then spoilt, its caches are kept, so that a backward function
can do its work. A test may be content with an answer that was right after all (a permutation of equal numbers):
what counts is a test that is passed although something that it was told is wrong.
"""

import numpy as np

from layerlab.expect.findings import CheckFailed

from .test_liars import by_turns, gained, hidden  # noqa: F401  # a fixture

RNG = np.random.default_rng


# What becomes of each array of an answer; a number is an array of one.
LIES = {
    "noise of the right scale": lambda a: RNG(1).normal(a.mean(), a.std() or 1.0, a.shape),
    "the first number everywhere": lambda a: np.full(a.shape, a.flat[0]),
    "the mean everywhere": lambda a: np.full(a.shape, a.mean()),
    "a little added": lambda a: a + 0.01 * (np.abs(a).max() or 1.0),
    "signs alone": np.sign,
    "denormal": lambda a: np.full(a.shape, 5e-324),
    "huge": lambda a: np.full(a.shape, 1e300),
    "one axis more": lambda a: a[None] * 1.01,
    "half precision, and a percent": lambda a: (a * 1.01).astype(np.float16),
    "complex": lambda a: a + 1j,
    "truth values": lambda a: a > 0,
    "whole numbers": lambda a: np.rint(a).astype(np.int64),
    "text": lambda a: (a * 1.01).astype(str),
    "objects": lambda a: (a * 1.01).astype(object),
    "dates": lambda a: np.zeros(a.shape, "datetime64[s]"),
    "fields": lambda a: np.zeros(a.shape, [("x", float)]),
    "masked": lambda a: np.ma.masked_all(a.shape),
    "a list": lambda a: (a * 1.01).tolist(),
}
# These judge one result of several, a mask, a spread, or what becomes of bn_param; others judge the rest.
PARTIAL = {
    *("test_loss_of_one_example", "test_loss_is_the_mean_over_the_batch"),
    *("test_loss_agrees_with_pytorch", "test_loss_without_regularization"),
    *("test_penalty_on_the_weights_of_all_layers", "test_gives_each_row_the_same_spread"),
    *("test_updates_the_running_statistics", "test_remembers_three_batches"),
    *("test_test_mode_learns_nothing", "test_refuses_other_modes", "test_leaves_its_inputs_alone"),
    *("test_p_is_the_share_that_is_dropped", "test_every_element_has_its_own_mask"),
    *("test_the_same_seed_gives_the_same_mask", "test_zero_is_a_seed"),
    *("test_without_a_seed_masks_differ", "test_silent_units_get_no_gradient"),
}
# The capstone is judged by what it learns, which a little noise does not harm.
CAPSTONE = "test_digits.py"
# Right forward functions that may be linear themselves, or mistaken for another linear one (average pooling).
LINEAR = {"dropout_backward", "max_pool_backward_naive"}


class Spoiler:
    """A student whose answers are the solution's, spoilt."""

    def __init__(self, reference, lie):
        self._reference = reference
        self._lie = lie
        self.lied = False

    def __getattr__(self, name):
        def function(*args, **kwargs):
            right = getattr(self._reference, name)(*args, **kwargs)
            if name.endswith("_forward") and isinstance(right, tuple):
                return (self._spoilt(right[0]), *right[1:])
            return self._spoilt(right)

        return function

    def _spoilt(self, right):
        match right:
            case tuple() | list():
                return type(right)(self._spoilt(item) for item in right)
            case dict():
                return {key: self._spoilt(item) for key, item in right.items()}
            case np.ndarray() | float() | np.floating() if np.size(right):
                array = np.asarray(right)
                lie = self._lie(array) if array.dtype.kind == "f" else array
                self.lied |= wrong(lie, array)
                return lie
        return right


def wrong(lie, right):
    """Whether numbers differ by more than what single precision is forgiven."""
    if np.shape(lie) != right.shape:
        return True
    try:
        numbers = np.asarray(lie, dtype=np.complex128)
    except (TypeError, ValueError):
        return True
    return not np.abs(numbers - right).max() <= 1e-3 * (np.abs(right).max() or 1e-9)


class MadeUp:
    """A student whose functions are weighted sums, and whose gradients are the weights."""

    def __init__(self, reference):
        self._reference = reference

    def __getattr__(self, name):
        right = getattr(self._reference, name)

        def forward(*args):
            floats = [a for a in args if isinstance(a, np.ndarray) and a.dtype.kind == "f"]
            shape = np.shape(right(*args)[0])
            total = sum((weights(a.shape, i) * a).sum() for i, a in enumerate(floats))
            return weights(shape, 9) * total, (shape, [a.shape for a in floats])

        def backward(dout, cache):
            total = (weights(cache[0], 9) * dout).sum()
            gradients = tuple(weights(shape, i) * total for i, shape in enumerate(cache[1]))
            return gradients if len(gradients) > 1 else gradients[0]

        def loss(x, *rest):
            if not isinstance(x, dict):
                return (weights(x.shape, 0) * x).sum(), weights(x.shape, 0)
            grads = {key: weights(array.shape, 0) for key, array in x.items()}
            return sum((grads[key] * x[key]).sum() for key in x), grads

        kinds = {"_forward": forward, "_backward": backward, "_loss": loss}
        return next((function for kind, function in kinds.items() if kind in name), right)


def weights(shape, which):
    """Return irregular numbers, others for each `which`."""
    return (np.cos((which + 1) * np.arange(1.0, np.prod(shape) + 1)) + 0.3 * which).reshape(shape)


class TestSubtleLies:
    """Answers in the right form and with the right caches, but wrong."""

    @by_turns(LIES)
    def test_no_spoilt_answer_earns_anything(self, hidden, lie):  # noqa: F811  # the fixture
        """A test that was told something wrong gives nothing, neither points nor follow-through."""
        session, references = hidden
        earned = set()
        for test in session.tests:
            if test.id.startswith(CAPSTONE):
                continue
            reference = references[test.exercise]
            student = Spoiler(reference, lie)
            with np.errstate(all="ignore"):
                ending = session.run(test, student, reference)
            if gained(ending) and student.lied:
                earned.add(test.id.rpartition("::")[2])

        assert earned <= PARTIAL

    def test_a_made_up_forward_earns_no_follow_through(self, hidden):  # noqa: F811  # the fixture
        """In each function, a test sees that the forward is linear, where the right one is not."""
        session, references = hidden
        credited, seen = set(), set()
        for test in session.tests:
            reference = references[test.exercise]
            with np.errstate(all="ignore"):
                error = session.run(test, MadeUp(reference), reference).error
            if isinstance(error, CheckFailed):
                credited |= {test.function} if error.finding.follow_through else set()
                seen |= {test.function} if error.finding.made_up else set()

        assert credited - seen <= LINEAR
