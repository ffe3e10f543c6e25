"""Hidden tests of the network's loss and gradients: 26 points."""

from itertools import pairwise

import numpy as np

from autograder.known_outputs import load
from layerlab import (
    expect_close,
    expect_equal,
    expect_gradients,
    expect_shape,
    expect_unchanged,
    hint,
    points,
)


def draw_params(rng, *sizes):
    """Random parameters for layers of these sizes; no bias is 0."""
    params = {}
    for n, (inputs, outputs) in enumerate(pairwise(sizes), start=1):
        params[f"W{n}"] = np.sqrt(2 / inputs) * rng.normal(size=(inputs, outputs))
        params[f"b{n}"] = rng.uniform(0.1, 0.6, size=outputs)
    return params


def draw(rng, *sizes, examples=5):
    """Random parameters, examples and labels; every hidden value stays away from the corner."""
    while True:
        params, x = draw_params(rng, *sizes), rng.normal(size=(examples, sizes[0]))
        hidden, closest = x, 1.0
        for n in range(1, len(sizes) - 1):
            z = hidden @ params[f"W{n}"] + params[f"b{n}"]
            hidden, closest = z * (z > 0), min(closest, np.abs(z).min())
        if closest > 0.01:
            return params, x, rng.integers(sizes[-1], size=examples)


def copies(params, names=None):
    """Fresh arrays under the same names, in the order of `names`."""
    return {name: params[name].copy() for name in names or params}


def expect_grads(student, reference, params, batch, rng, *, reg=0.0, names=None):
    """Expect the reference's gradients of the parameters `names`, or of the student's own loss."""
    (x, y), names = batch, names or sorted(params)
    _, expected = reference.network_loss(copies(params), x, y, reg)
    _, got = student.network_loss(copies(params), x, y, reg)

    def loss(*arrays):
        nudged = dict(zip(names, arrays, strict=True))
        return student.network_loss(copies(params) | nudged, x, y, reg)[0]

    expect_equal(sorted(got), sorted(params), what="the names in grads")
    expect_gradients(
        loss, [params[name] for name in names], 1.0, [got[name] for name in names],
        expected=[expected[name] for name in names],
        names=[f"grads['{name}']" for name in names], rng=rng,
    )  # fmt: skip


class TestNetworkLoss:
    @points(3.5)
    @hint(
        "Which layers have a ReLU behind them?",
        "Every layer but the last has a ReLU behind it. Without y, return nothing but the scores.",
        "The number of layers follows from params: two entries for each.",
    )
    def test_scores_for_depths_from_one_to_four(self, student, reference, rng):
        """Without labels, networks of one to four layers return the scores alone."""
        for sizes in [(4, 3), (4, 6, 3), (4, 6, 5, 3), (4, 6, 5, 7, 2)]:
            params, x, _ = draw(rng, *sizes)
            expected = reference.network_loss(params, x)

            scores = student.network_loss(copies(params), x)

            expect_close(scores, expected, rtol=1e-10, what=f"scores of {len(sizes) - 1} layers")

    @points(2.5)
    @hint(
        "What is the loss without regularization?",
        "The loss is the mean over the examples, and with reg = 0 nothing is added to it.",
        "The softmax loss that you were given has taken the mean already.",
    )
    def test_loss_without_regularization(self, student, reference, rng):
        """With labels and no penalty, the loss is the mean softmax loss of the scores."""
        for sizes in [(4, 3), (4, 6, 3), (3, 5, 4, 6, 5)]:
            params, x, y = draw(rng, *sizes, examples=7)
            expected, _ = reference.network_loss(params, x, y)

            loss, _ = student.network_loss(copies(params), x, y)

            expect_shape(loss, (), what="loss")
            expect_close(loss, expected, rtol=1e-10, what=f"loss of {len(sizes) - 1} layers")

    @points(2)
    @hint(
        "Which parameters does reg charge for?",
        "0.5 * reg * sum(W * W): for every layer's weights, and for no bias.",
    )
    def test_penalty_on_the_weights_of_all_layers(self, student, reference, rng):
        """The penalty adds half of reg times the squares of all weights, and no biases."""
        params, x, y = draw(rng, 4, 6, 5, 3)
        for reg in (0.2, 3.0):
            expected, _ = reference.network_loss(params, x, y, reg)

            loss, _ = student.network_loss(copies(params), x, y, reg)

            expect_shape(loss, (), what="loss")
            expect_close(loss, expected, rtol=1e-10, what=f"loss for reg = {reg}")

    @points(2.25)
    @hint(
        "With what does the way back begin?",
        "The gradient of the scores goes through one affine layer, and no ReLU.",
    )
    def test_gradients_of_the_last_layer(self, student, reference, rng):
        """Without a penalty, the last layer's weights and biases get the right gradients."""
        params, x, y = draw(rng, 4, 6, 3)

        expect_grads(student, reference, params, (x, y), rng, names=["W2", "b2"])

    @points(3.5)
    @hint(
        "In which order does a hidden layer go back through its two steps?",
        "Going down, each layer meets the caches that it left on the way up: first ReLU, then affine.",
        "Keep the caches by the number of their layer, and go from the last layer to the first.",
    )
    def test_gradients_of_the_hidden_layers(self, student, reference, rng):
        """Without a penalty, the layers below get the right gradients, even where all sizes agree."""
        for sizes in [(4, 6, 5, 3), (4, 4, 4, 4)]:
            params, x, y = draw(rng, *sizes)

            expect_grads(student, reference, params, (x, y), rng, names=["W1", "b1", "W2", "b2"])

    @points(2.5)
    @hint(
        "What is the derivative of 0.5 * reg * W * W?",
        "It is reg * W, and joins the gradient of each W.",
        "Of the weights alone, once for each layer, and neither divided by N nor doubled.",
    )
    def test_gradients_of_the_penalty(self, student, reference, rng):
        """The penalty has a part in the gradients of all weights, and in those of no bias."""
        params, x, y = draw(rng, 4, 6, 5, 3)

        for reg in (0.3, 2.0):
            expect_grads(student, reference, params, (x, y), rng, reg=reg)

    @points(1.25)
    @hint("Data loss and penalty both change when parameters move. Nudge one entry, and compare.")
    def test_all_gradients_together(self, student, reference, rng):
        """The gradients say how the loss changes when all parameters of five layers move at once."""
        params, x, y = draw(rng, 3, 5, 4, 5, 4, 3, examples=4)

        expect_grads(student, reference, params, (x, y), rng, reg=0.1)

    @points(2)
    @hint(
        "In which order do you go through params?",
        "Ask for params[f'W{n}'] by name: 'W10' comes before 'W2' in the alphabet.",
    )
    def test_eleven_layers_in_any_order(self, student, reference, rng):
        """The network may be deep, and the dictionary may list its parameters in any order."""
        params = draw_params(rng, 4, *[5] * 10, 3)
        x, y = rng.normal(size=(6, 4)), rng.integers(3, size=6)
        expected, wanted = reference.network_loss(params, x, y, 0.1)

        for names in (list(params), sorted(params), sorted(params)[::-1]):
            loss, grads = student.network_loss(copies(params, names), x, y, 0.1)
            expect_close(loss, expected, rtol=1e-10, what="loss of 11 layers")
            for name in params:
                expect_close(grads[name], wanted[name], what=f"grads['{name}']")

    @points(1)
    @hint("Work a network of two units through with pencil and paper, up and down.")
    def test_agrees_with_pytorch(self, student):
        """Loss and gradients agree with those of PyTorch for four layers and a penalty."""
        known = load("03_optimizers", "network")
        names = [f"{kind}{n}" for n in range(1, 5) for kind in "Wb"]
        params = {name: known[name] for name in names}

        loss, grads = student.network_loss(params, known["x"], known["y"], float(known["reg"]))

        expect_close(loss, known["out"], rtol=1e-10, what="loss")
        for name in names:
            expect_close(grads[name], known[f"d{name}"], what=f"grads['{name}']")

    @points(1)
    @hint("The softmax_loss of the notebook copes with scores however large. What comes before it?")
    def test_large_scores(self, student, reference, rng):
        """Scores in the thousands still give a finite loss and finite gradients."""
        params, x, _ = draw(rng, 4, 6, 3)
        params["W2"] *= 1000
        y = reference.network_loss(params, x).argmin(axis=1)  # far behind: no gradient fades away
        expected, wanted = reference.network_loss(params, x, y)

        loss, grads = student.network_loss(copies(params), x, y)

        expect_close(loss, expected, rtol=1e-10, what="loss")
        expect_close(grads["W1"], wanted["W1"], what="grads['W1']")

    @points(0.75)
    @hint(
        "What is special about one example, or about labels that are all 0?",
        "One example is still a batch, images become rows, and label 0 is a label.",
        "Ask whether y is None; `if y:` asks for something else.",
    )
    def test_small_batches_and_images(self, student, reference, rng):
        """One example, one hidden unit, images, and labels that are all 0 are handled like any others."""
        for shape, hidden in [((1, 4), 5), ((3, 4), 1), ((2, 2, 2), 5), ((2, 1, 2, 2), 4)]:
            params, y = draw_params(rng, 4, hidden, 3), np.zeros(shape[0], dtype=int)
            params["W2"] = np.abs(params["W2"]) * [-1, 1, 1]  # class 0 is behind, never nearly sure
            x = rng.normal(size=shape)
            expected, wanted = reference.network_loss(params, x, y, 0.1)

            loss, grads = student.network_loss(copies(params), x, y, 0.1)

            expect_close(loss, expected, rtol=1e-10, what=f"loss for x of shape {shape}")
            for name in params:
                expect_close(grads[name], wanted[name], what=f"grads['{name}']")

    @points(0.75)
    @hint("grads is a new dictionary of new arrays; params, x and y stay as they were.")
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Parameters, examples and labels are not changed, and a second call says the same."""
        params, x, y = draw(rng, 4, 6, 5, 3)
        before = copies(params), x.copy(), y.copy()
        expected, wanted = reference.network_loss(copies(params), x, y, 0.2)
        student.network_loss(params, x, y, 0.2)
        loss, grads = student.network_loss(params, x, y, 0.2)

        for now, then, name in zip((params, x, y), before, ("params", "x", "y"), strict=True):
            expect_unchanged(now, then, what=name)
        expect_close(loss, expected, what="loss of the second call")
        expect_close(grads["W2"], wanted["W2"], what="grads['W2'] of the second call")

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """Strided and transposed arrays work as any array does, and so do float32 numbers."""
        params, x, y = draw(rng, 4, 6, 3, examples=6)
        views = {name: np.asfortranarray(array) for name, array in params.items()}
        single = {name: array.astype(np.float32) for name, array in params.items()}
        cases = [(views, x[::2], y[::2], 1e-8), (single, x.astype(np.float32), y, 1e-4)]

        for arrays, examples, labels, rtol in cases:
            expected, wanted = reference.network_loss(arrays, examples, labels, 0.1)
            loss, grads = student.network_loss(arrays, examples, labels, 0.1)
            expect_close(loss, expected, rtol=rtol, what="loss")
            expect_close(grads["W1"], wanted["W1"], rtol=rtol, what="grads['W1']")

    @points(2.5)
    @hint(
        "One pass, not one for each entry: work the gradient out, instead of nudging each weight."
    )
    def test_takes_one_pass(self, student, reference, rng):
        """The gradients of 93 000 weights take about as long as a few losses."""
        params, x = draw_params(rng, 300, 300, 10), rng.normal(size=(200, 300))
        y = rng.integers(10, size=200)
        _, expected = reference.network_loss(copies(params), x, y)

        _, grads = student.network_loss(copies(params), x, y)

        for name, gradient in expected.items():
            expect_close(grads[name], gradient, what=f"grads['{name}']")
