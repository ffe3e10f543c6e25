"""Public tests of the network; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_shape, hint


def small_network():
    """Hidden values (x0 - x1 + 1, x1 - x0 - 1) before the ReLU, then scores (3 a0, 5 a1 + 1)."""
    return {
        "W1": np.array([[1.0, -1.0], [-1.0, 1.0]]),
        "b1": np.array([1.0, -1.0]),
        "W2": np.array([[3.0, 0.0], [0.0, 5.0]]),
        "b2": np.array([0.0, 1.0]),
    }


def random_network(rng, *sizes):
    """Random weights and biases for layers of these sizes."""
    params = {}
    for n in range(1, len(sizes)):
        params[f"W{n}"] = rng.normal(size=(sizes[n - 1], sizes[n]))
        params[f"b{n}"] = rng.normal(size=sizes[n])
    return params


class TestNetworkLoss:
    @hint(
        "Which hidden unit is open for x = (2, 0)?",
        "For x = (2, 0), the hidden values are 3 and -3. One of them passes the ReLU.",
        "Without labels, what the last affine layer returns is all there is to return.",
    )
    def test_scores(self, student):
        """Without labels, two layers return the scores of two examples."""
        x = np.array([[2.0, 0.0], [1.0, 3.0]])

        scores = student.network_loss(small_network(), x)

        expect_close(scores, np.array([[9.0, 1.0], [0.0, 6.0]]), what="scores")

    @hint(
        "After which layers does a ReLU stand, if there is but one layer?",
        "The last layer has no ReLU behind it, and here the last is also the first.",
        "Go through the layers by number, from 1 to their count; only below the count comes a ReLU.",
    )
    def test_one_layer_and_three(self, student):
        """One layer is an affine map; three layers of doubling make eight times the positive part."""
        one = {"W1": np.eye(2), "b1": np.array([-5.0, 0.0])}
        three = {}
        for n in (1, 2, 3):
            three |= {f"W{n}": 2 * np.eye(2), f"b{n}": np.zeros(2)}
        x = np.array([[1.0, -2.0]])

        expect_close(student.network_loss(one, x), np.array([[-4.0, -2.0]]), what="scores of one")
        expect_close(student.network_loss(three, x), np.array([[8.0, 0.0]]), what="scores of three")

    @hint(
        "Two equal scores give each class a probability of 1/2. What is the mean of -log p?",
        "It is log 2, for each example and for their mean; is something added up that should be averaged?",
    )
    def test_loss_of_equal_scores(self, student):
        """With equal scores for both classes, the loss is log 2, however many examples there are."""
        params = {"W1": np.zeros((3, 2)), "b1": np.ones(2)}

        loss, grads = student.network_loss(params, np.ones((4, 3)), np.array([0, 1, 1, 0]))

        expect_shape(loss, (), what="loss")
        expect_close(loss, np.log(2), what="loss")

    @hint(
        "Which parameters are charged for, and which are free?",
        "The squares of all weights add up to 1 + 1 + 1 + 1 + 9 + 25 = 38; half of it, times reg.",
        "Weights alone, of every layer; biases cost nothing, and the number of examples plays no part.",
    )
    def test_price_on_weights(self, student):
        """Regularization charges for the squares of all weights."""
        x, y = np.array([[2.0, 0.0], [1.0, 3.0]]), np.array([0, 1])

        free, _ = student.network_loss(small_network(), x, y)
        charged, _ = student.network_loss(small_network(), x, y, 0.5)

        expect_shape(charged, (), what="loss")
        expect_close(charged - free, 9.5, what="what reg = 0.5 adds to the loss")

    @hint(
        "Which gradient is off first, counting from the last layer?",
        "First mend the last layer, without reg. Then go down one layer, then put reg in.",
        "Each layer hands its dx to the one below, through that one's ReLU; each weight's gradient gets reg times the weight.",
    )
    def test_agrees_with_nudging_the_parameters(self, student, rng):
        """The gradients tell how the loss moves when parameters are nudged, for three layers."""
        params, x, y = random_network(rng, 4, 5, 6, 3), rng.normal(size=(5, 4)), np.arange(5) % 3
        names = sorted(params)

        def loss(*arrays):
            return student.network_loss(dict(zip(names, arrays, strict=True)), x, y, 0.1)[0]

        _, grads = student.network_loss({name: params[name].copy() for name in names}, x, y, 0.1)

        expect_gradients(
            loss,
            [params[name] for name in names],
            1.0,
            [grads[name] for name in names],
            names=[f"d{name}" for name in names],
            rng=rng,
        )
