"""Public tests of the affine layer; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_shape, hint


class TestAffineForward:
    @hint(
        "What does the first output unit do with the two features?",
        "1 * 1 + 2 * 0 + 10 is the first entry. Which row of x meets which column of w?",
        "All rows of x with all columns of w is one matrix product; the bias is added to its result.",
    )
    def test_one_example(self, student):
        """Two features become three outputs, each a weighted sum and a bias."""
        x = np.array([[1.0, 2.0]])
        w = np.array([[1.0, 0.0, 2.0], [0.0, 1.0, 3.0]])
        b = np.array([10.0, 20.0, 30.0])

        out, cache = student.affine_forward(x, w, b)

        expect_close(out, np.array([[11.0, 22.0, 38.0]]), what="out")

    @hint(
        "With x full of zeros, only the bias is left. Who gets it?",
        "b has one number for each unit, so it goes along the row of outputs of every example.",
        "numpy adds a vector of M numbers to each row of an array of shape (N, M) by itself.",
    )
    def test_bias_reaches_every_example(self, student):
        """Every example is shifted by the same bias."""
        b = np.array([0.5, -1.0])

        out, cache = student.affine_forward(np.zeros((3, 4)), np.ones((4, 2)), b)

        expect_close(out, np.array([[0.5, -1.0], [0.5, -1.0], [0.5, -1.0]]), what="out")

    @hint(
        "An image of shape (2, 3) meets w of shape (6, 2). What has to happen to it first?",
        "Make one row of each image first: x.reshape takes the sizes, and -1 for 'the rest'.",
        "The first axis, the examples, has to survive; all others become one.",
    )
    def test_images_become_rows(self, student):
        """Two 2 x 3 images: the first unit adds up all pixels, the second sees the second one."""
        x = np.array([[[0.0, 1, 2], [3, 4, 5]], [[6, 7, 8], [9, 10, 11]]])
        w = np.array([[1.0, 0], [1, 1], [1, 0], [1, 0], [1, 0], [1, 0]])

        out, cache = student.affine_forward(x, w, np.zeros(2))

        expect_close(out, np.array([[15.0, 1.0], [51.0, 7.0]]), what="out")


class TestAffineBackward:
    @hint(
        "dout is 10: raising out by one costs 10. What does raising a feature by one cost?",
        "The feature with weight 3 raises out by 3. And raising that weight by one raises out by the feature.",
        "dx is dout times the weights, dw is the features times dout, db is dout: each as a product whose shapes fit.",
    )
    def test_one_example(self, student):
        """One unit with weights 3 and 4 passes 10 on, weighted, and remembers what it saw."""
        x, w, b = np.array([[1.0, 2.0]]), np.array([[3.0], [4.0]]), np.zeros(1)
        out, cache = student.affine_forward(x, w, b)

        dx, dw, db = student.affine_backward(np.array([[10.0]]), cache)

        expect_close(dx, np.array([[30.0, 40.0]]), what="dx")
        expect_close(dw, np.array([[10.0], [20.0]]), what="dw")
        expect_close(db, np.array([10.0]), what="db")

    @hint(
        "How many examples does one bias touch?",
        "Every example used the same bias, so every example has a say in its gradient.",
        "Add dout up over the examples; db has the shape of b.",
    )
    def test_bias_hears_every_example(self, student):
        """The gradient of a bias gathers its unit's column of dout."""
        dout = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
        out, cache = student.affine_forward(np.ones((3, 2)), np.ones((2, 2)), np.zeros(2))

        dx, dw, db = student.affine_backward(dout, cache)

        expect_close(db, np.array([9.0, 12.0]), what="db")

    @hint(
        "Which gradient is off, and is it its shape or its values?",
        "If a shape is wrong, compare it with that of x, w or b. If a value is, nudge one entry.",
        "A gradient has the shape of what it belongs to; where one thing was used several times, it gathers all its uses.",
    )
    def test_agrees_with_nudging_the_inputs(self, student, rng):
        """The gradients tell how out moves when x, w and b are nudged; dx has the shape of x."""
        x, w, b = rng.normal(size=(2, 2, 3)), rng.normal(size=(6, 4)), rng.normal(size=4)
        dout = rng.normal(size=(2, 4))
        out, cache = student.affine_forward(x, w, b)

        dx, dw, db = student.affine_backward(dout.copy(), cache)

        expect_shape(dx, x.shape, what="dx")
        expect_gradients(
            student.affine_forward, (x, w, b), dout, (dx, dw, db), names=("dx", "dw", "db"), rng=rng
        )
