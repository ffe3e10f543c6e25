"""Public tests of the capstone: small networks that can be followed by hand, and a few digits."""

from pathlib import Path

import numpy as np

from layerlab import expect_close, expect_equal, expect_gradients, expect_shape, hint

DATA = Path(__file__).parents[1] / "data" / "digits.npz"


def tiny_network():
    """One filter that adds up a window, minus 20; two units, one for and one against; two classes."""
    return {
        "W1": np.ones((1, 1, 3, 3)),
        "b1": np.array([-20.0]),
        "W2": np.array([[1.0, -1.0]]),
        "b2": np.array([1.0, 2.0]),
        "W3": np.array([[2.0, 0.0], [0.0, 1.0]]),
        "b3": np.array([0.5, 3.0]),
    }


def tiny_images():
    """Two images of 2 x 2 pixels: every window sees all four, and the rim of zeros."""
    return np.array([[[[10.0, 6.0], [4.0, 3.0]]], [[[1.0, 2.0], [3.0, 4.0]]]])


def some_digits(start, stop):
    """A few of the training images, with their labels."""
    with np.load(DATA) as archive:
        return archive["x_train"][start:stop] / 16.0, archive["y_train"][start:stop].astype(int)


class TestInitConvnet:
    @hint("Six names; each weight's shape follows from what it is multiplied with.")
    def test_shapes(self, student):
        """Two filters see 3 x 3 pixels; after pooling, 2 * 4 * 4 numbers go on to 5 hidden units."""
        params = student.init_convnet(0, 2, 5)

        shapes = {
            "W1": (2, 1, 3, 3),
            "b1": (2,),
            "W2": (32, 5),
            "b2": (5,),
            "W3": (5, 10),
            "b3": (10,),
        }
        for name, shape in shapes.items():
            expect_shape(params[name], shape, what=name)

    @hint("The spread is what .std() measures; n is the number of rows of W2.")
    def test_spread_of_the_middle_layer(self, student):
        """A layer with 128 inputs has weights with a spread of sqrt(2 / 128), which is 1/8."""
        params = student.init_convnet(0, 8, 200)

        expect_close(params["W2"].std(), 0.125, rtol=0.05, what="the spread of W2")
        expect_close(params["b2"], np.zeros(200), what="b2")

    @hint("Make one generator in the function, from the seed, and draw everything from it.")
    def test_seed(self, student):
        """The same seed gives the same weights."""
        first, again = student.init_convnet(7), student.init_convnet(7)

        expect_equal(again["W3"], first["W3"], what="W3, for the same seed")


class TestConvnetLoss:
    @hint("The first image: 23 - 20 = 3 in each window, so 3 + 1 and 0, so 8.5 and 3.")
    def test_scores_by_hand(self, student):
        """The first image adds up to 23, the second to 10, too little for the filter."""
        scores = student.convnet_loss(tiny_network(), tiny_images())

        expect_close(scores, np.array([[8.5, 3.0], [2.5, 5.0]]), what="scores")

    @hint("Two equal scores: each class has p = 1/2, and -log(1/2) = log 2.")
    def test_loss_by_hand(self, student):
        """Without a last layer nothing is decided, and the loss is log 2; the penalty adds 0.5 * 9."""
        params = {
            **tiny_network(),
            "W2": np.zeros((1, 2)),
            "W3": np.zeros((2, 2)),
            "b3": np.ones(2),
        }

        loss, _ = student.convnet_loss(params, tiny_images(), np.array([0, 1]), 1.0)

        expect_close(loss, np.log(2) + 4.5, what="loss")

    @hint(
        "Which gradient is off first, counting from the last layer?",
        "Walk down layer by layer, each with its own cache; then add reg * W, to weights alone.",
        "Affine, ReLU, affine, pool, ReLU, conv: what one hands down, the next one takes.",
    )
    def test_agrees_with_nudging_the_parameters(self, student, rng):
        """The gradients tell how the loss moves when the parameters are nudged, one or all."""
        shapes = {"W1": (2, 1, 3, 3), "b1": 2, "W2": (8, 5), "b2": 5, "W3": (5, 3), "b3": 3}
        params = {name: rng.normal(size=shape) for name, shape in shapes.items()}
        params["b1"] -= 2.0
        x, y = rng.normal(size=(6, 1, 4, 4)), np.array([2, 1, 2, 0, 0, 1])

        def loss_of(*values):
            return student.convnet_loss(dict(zip(shapes, values, strict=True)), x, y, 0.1)

        _, grads = student.convnet_loss(params, x, y, 0.1)

        got, names = [grads[name] for name in shapes], [f"d{name}" for name in shapes]
        expect_gradients(loss_of, list(params.values()), 1.0, got, names=names, rng=rng)


class TestPredict:
    @hint("The scores are 8.5 and 3 for one image, 2.5 and 5 for the other. Which column wins?")
    def test_by_hand(self, student):
        """The first image is of class 0, the second of class 1."""
        said = student.predict(tiny_network(), tiny_images())

        expect_equal(said, np.array([0, 1]), what="what predict says")

    @hint("An answer for each image: integers, in an array with one axis.")
    def test_one_answer_for_each_image(self, student):
        """Three images, three answers."""
        said = student.predict(tiny_network(), np.zeros((3, 1, 2, 2)))

        expect_equal(said, np.array([1, 1, 1]), what="what predict says")


class TestTrain:
    @hint(
        "Can it learn ten images by heart?",
        "If it cannot: do you step downhill, with the gradients of this batch, and with the labels of these images?",
        "If it can: more epochs, a learning rate between too slow and unstable, and an order drawn anew each epoch.",
    )
    def test_learns_to_read(self, student):
        """From 300 digits, it learns to read most of 200 others."""
        x, y = some_digits(0, 300)
        x_new, y_new = some_digits(300, 500)

        params, _ = student.train(x, y, x_new, y_new, 0)

        said = student.predict(params, x_new)
        expect_shape(said, (200,), what="what predict says")
        right = np.mean(np.asarray(said) == y_new)
        assert right > 0.7, (
            f"It reads {right:.0%} of the new digits; more than 70 % should be possible."
        )

    @hint(
        "history is a dict; note the epoch's mean loss and its accuracy at the end of each epoch."
    )
    def test_history(self, student):
        """One loss and one accuracy for each epoch; the loss falls, and accuracies are shares."""
        _, history = student.train(*some_digits(0, 100), *some_digits(300, 350), 0)

        loss, accuracy = np.array(history["loss"]), np.array(history["val_accuracy"])
        expect_shape(loss, accuracy.shape, what="the loss in history")
        assert loss[-1] < loss[0], "The loss does not fall from the first epoch to the last."
        assert np.all((accuracy >= 0) & (accuracy <= 1)), "An accuracy lies between 0 and 1."
