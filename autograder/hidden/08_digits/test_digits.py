"""Hidden tests of the capstone: 4 points to start, 15 for the net, 3 to predict, 12 to train."""

from functools import cache

import numpy as np

from autograder.known_outputs import data_file, load
from layerlab import (
    expect_close,
    expect_equal,
    expect_gradients,
    expect_shape,
    expect_unchanged,
    hint,
    points,
)
from layerlab.expect.findings import CheckFailed, Finding

NAMES = ("W1", "b1", "W2", "b2", "W3", "b3")
LARGEST = {"k": 7, "filters": 128, "hidden": 1024}  # as the docstring of train says


def draw(rng, n=4, *, image=(1, 4, 6), filters=3, k=3, hidden=7, classes=5):
    """Random parameters, no bias of them 0, with images and labels."""
    channels, height, width = image
    rows = filters * (height // 2) * (width // 2)
    params = {
        "W1": rng.normal(size=(filters, channels, k, k)),
        "b1": rng.normal(size=filters),
        "W2": rng.normal(size=(rows, hidden)),
        "b2": rng.normal(size=hidden),
        "W3": rng.normal(size=(hidden, classes)),
        "b3": rng.normal(size=classes),
    }
    return params, rng.normal(size=(n, *image)), rng.integers(classes, size=n)


def draw_varied(reference, rng, n, **sizes):
    """Random parameters and images; no class gets more than three quarters, and one of the last two some.

    Otherwise whoever always says the same class might be right, or whoever leaves the last ones out.
    """
    while True:
        params, x, _ = draw(rng, n, **sizes)
        counts = np.bincount(reference.predict(params, x), minlength=len(params["b3"]))
        if counts.max() <= 0.75 * n and counts[-2:].any():
            return params, x


def expect_drawn(params, names=("W1", "W2", "W3")):
    """Expect weights that are numbers, and not all the same."""
    for name in names:
        if not np.ptp(params[name]) > 0:
            told = f"{name} does not hold random numbers."
            raise CheckFailed(Finding(kind="values", what=name, message=told))


def expect_grads(student, reference, inputs, reg, names, rng):
    """Expect the gradients of these parameters, or those of the student's own other network."""
    params, x, y = inputs
    _, expected = reference.convnet_loss(params, x, y, reg)
    _, grads = student.convnet_loss(params, x, y, reg)

    def loss_of(*values):
        return student.convnet_loss({**params, **dict(zip(names, values, strict=True))}, x, y, reg)

    expect_gradients(
        loss_of, [params[name] for name in names], 1.0, [grads[name] for name in names],
        expected=[expected[name] for name in names], names=[f"d{name}" for name in names], rng=rng,
    )  # fmt: skip


@cache
def digits():
    """Return all digits, with the labels that no student has."""
    with np.load(data_file("digits.npz")) as archive:
        return {
            name: array / 16.0 if name.startswith("x") else array.astype(int)
            for name, array in archive.items()
        }


def training_set(size):
    """Return the first `size` training images with their labels, and the validation images and labels."""
    found = digits()
    x, y = found["x_train"][:size].copy(), found["y_train"][:size].copy()
    return x, y, found["x_val"].copy(), found["y_val"].copy()


def expect_parameters(params):
    """Expect the six parameters of a network for the digits, in shapes that fit each other, and no more."""
    if type(params) is not dict or any(type(params.get(name)) is not np.ndarray for name in NAMES):
        told = "params is not a dict with the six arrays W1, b1, W2, b2, W3 and b3."
        raise CheckFailed(Finding(kind="type", what="params", message=told))
    expect_equal(sorted(map(str, params)), sorted(NAMES), what="the names of the parameters")
    filters, k, hidden = len(params["b1"]), params["W1"].shape[-1], len(params["b2"])
    shapes = [
        (filters, 1, k, k),
        (filters,),
        (filters * 4 * 4, hidden),
        (hidden,),
        (hidden, 10),
        (10,),
    ]
    for name, shape in zip(NAMES, shapes, strict=True):
        expect_shape(params[name], shape, what=name)
    # What the images could be hidden in, instead of learned from, would have to be larger.
    if k % 2 == 0 or k > LARGEST["k"] or filters > LARGEST["filters"] or hidden > LARGEST["hidden"]:
        told = "The network is larger than the docstring of train allows, or its filters are of an even size."
        raise CheckFailed(Finding(kind="shape", what="params", message=told))


def accuracy(student, reference, params, x, y):
    """Return the share of images that these parameters read, as `predict` and the trusted one say."""
    expect_parameters(params)
    said = student.predict(params, x)
    expect_shape(said, y.shape, what="what predict says")
    trusted = reference.predict(params, x)
    # Scores that are nearly equal may be ranked otherwise where they were added up in another order.
    if not np.mean(np.asarray(said) == trusted) >= 0.99:
        told = "What predict says is not what the network with these parameters says."
        raise CheckFailed(Finding(kind="values", what="what predict says", message=told))
    return min(float(np.mean(np.asarray(said) == y)), float(np.mean(trusted == y)))


def expect_more(share, wanted, *, what):
    """Expect an accuracy of at least `wanted`."""
    if not share >= wanted:
        told = f"{what}: your network reads fewer than the {wanted:.0%} that are asked for."
        raise CheckFailed(Finding(kind="values", what=what, message=told))


def expect_fall(losses, *, what):
    """Expect a loss that is smaller at the end than at the beginning."""
    if not min(losses[1:], default=np.inf) < losses[0]:
        told = f"{what} does not fall from the first epoch on: nothing seems to be learned."
        raise CheckFailed(Finding(kind="values", what=what, message=told))


class TestInitConvnet:
    @points(1)
    @hint("A parameter's shape follows from what it is multiplied with. Biases start at 0.")
    def test_names_and_shapes(self, student):
        """Six parameters, in shapes that fit any number of filters and hidden units; biases are 0."""
        for sizes in [(5, 11), (16, 6), ()]:
            params = student.init_convnet(3, *sizes)
            filters, hidden = sizes or (8, 64)

            expect_equal(sorted(params), sorted(NAMES), what="the names of the parameters")
            expect_shape(params["W1"], (filters, 1, 3, 3), what="W1")
            expect_shape(params["W2"], (16 * filters, hidden), what="W2")
            expect_shape(params["W3"], (hidden, 10), what="W3")
            for name, size in zip(("b1", "b2", "b3"), (filters, hidden, 10), strict=True):
                expect_close(params[name], np.zeros(size), what=name)
            expect_drawn(params)

    @points(1.5)
    @hint("n counts the products that are added up in one unit: for a filter, a whole window.")
    def test_spread_of_the_weights(self, student):
        """Weights have mean 0 and standard deviation sqrt(2 / n)."""
        params = student.init_convnet(4, 128, 150)

        for name, n in [("W1", 9), ("W2", 128 * 16), ("W3", 150)]:
            size, spread = params[name].size, np.sqrt(2 / n)
            expect_close(
                params[name].std(), spread, rtol=3.5 / np.sqrt(size), what=f"the spread of {name}"
            )
            expect_close(
                1 + params[name].mean() / spread,
                1.0,
                rtol=6 / np.sqrt(size),
                what=f"mean of {name}",
            )

    @points(1)
    @hint("Everything random comes from one generator, made from the seed inside the function.")
    def test_the_seed_decides(self, student):
        """The same seed gives the same network, and another seed a different one."""
        first, other = student.init_convnet(11), student.init_convnet(12)
        again = student.init_convnet(11)

        expect_drawn(first)
        for name in ("W1", "W2", "W3"):
            expect_equal(again[name], first[name], what=f"{name} for the same seed")
            if np.mean(first[name] == other[name]) > 0.01:
                told = f"{name} is the same for two different seeds."
                raise CheckFailed(Finding(kind="values", what=name, message=told))

    @points(0.5)
    @hint("A generator that is made anew from the same seed gives the same numbers again.")
    def test_no_numbers_twice(self, student, rng):
        """No two layers share their random numbers."""
        params = student.init_convnet(int(rng.integers(1000)), 32, 40)
        rows = [params[name].ravel()[:288] for name in ("W1", "W2", "W3")]

        with np.errstate(invalid="ignore"):  # where all numbers are 0
            shared = np.corrcoef(rows)

        expect_close(shared + 1, np.eye(3) + 1, rtol=0.2, what="what layers share")


class TestConvnetLoss:
    @points(2)
    @hint("Follow one image: conv, ReLU, pool, affine, ReLU, affine, each with its own bias.")
    def test_scores(self, student, reference, rng):
        """Without labels, the scores of all images are returned."""
        params, x, _ = draw(rng, image=(1, 8, 8), filters=4, classes=10)
        expected = reference.convnet_loss(params, x)

        scores = student.convnet_loss(params, x)

        expect_close(scores, expected, rtol=1e-10, what="scores")

    @points(1)
    @hint("Take every size from the arrays: pad from W1, rows from what pooling returned.")
    def test_other_sizes(self, student, reference, rng):
        """Colour images, wide or tall, other filters and other numbers of classes work as well."""
        for image, k, classes in [((3, 6, 10), 5, 4), ((2, 8, 4), 1, 3), ((1, 4, 4), 7, 12)]:
            params, x, _ = draw(rng, image=image, k=k, classes=classes)
            expected = reference.convnet_loss(params, x)

            scores = student.convnet_loss(params, x)

            expect_close(scores, expected, rtol=1e-10, what=f"scores for {image} and k={k}")

    @points(1)
    @hint("softmax_loss takes scores and labels, and has taken the mean already.")
    def test_loss(self, student, reference, rng):
        """With labels, the mean softmax loss comes first; reg is 0 unless it is given."""
        params, x, y = draw(rng, 6)
        expected, _ = reference.convnet_loss(params, x, y)

        loss, _ = student.convnet_loss(params, x, y)

        expect_close(loss, expected, rtol=1e-10, what="loss")

    @points(1)
    @hint("Half of reg, times the squares of all three weights, added once; biases are free.")
    def test_penalty_in_the_loss(self, student, rng):
        """The loss grows by 0.5 * reg * sum(W * W) over the three weights."""
        params, x, y = draw(rng)
        expected = 0.35 * sum(np.sum(params[name] ** 2) for name in ("W1", "W2", "W3"))

        free, _ = student.convnet_loss(params, x, y, 0.0)
        loss, _ = student.convnet_loss(params, x, y, 0.7)

        expect_close(loss - free, expected, what="the penalty")

    @points(1.5)
    @hint("The derivative of 0.5 * reg * w * w is reg * w: add it to each weight's gradient.")
    def test_penalty_in_the_gradients(self, student, rng):
        """The gradients of the weights grow by reg * W, and those of the biases do not."""
        params, x, y = draw(rng)
        growth = {name: 0.7 * params[name] for name in ("W1", "W2", "W3")}

        _, free = student.convnet_loss(params, x, y, 0.0)
        _, grads = student.convnet_loss(params, x, y, 0.7)

        for name, expected in growth.items():
            expect_close(grads[name] - free[name], expected, what=f"growth of d{name}")
        for name in ("b1", "b2", "b3"):
            expect_close(1 + grads[name] - free[name], 1.0, what=f"1 + growth of d{name}")

    @points(1)
    @hint("The way down begins with the gradient of the scores, from softmax_loss.")
    def test_gradients_of_the_last_layer(self, student, reference, rng):
        """The gradients of W3 and b3 are right."""
        expect_grads(student, reference, draw(rng), 0.0, ("W3", "b3"), rng)

    @points(1)
    @hint("Between the two affine layers stands a ReLU, with its own cache.")
    def test_gradients_of_the_middle_layer(self, student, reference, rng):
        """The gradients of W2 and b2 are right."""
        expect_grads(student, reference, draw(rng), 0.0, ("W2", "b2"), rng)

    @points(1.5)
    @hint(
        "After the middle layer, go back through the pool, then the first ReLU, then the filters."
    )
    def test_gradients_of_the_filters(self, student, reference, rng):
        """The gradients of W1 and b1 are right."""
        expect_grads(student, reference, draw(rng), 0.0, ("W1", "b1"), rng)

    @points(0.5)
    @hint("Each gradient has the name and the shape of its parameter.")
    def test_all_gradients_for_other_sizes(self, student, reference, rng):
        """All gradients, the penalty's share included, hold for other sizes too."""
        for image, k in [((3, 4, 6), 5), ((2, 6, 2), 1)]:
            inputs = draw(rng, image=image, k=k, classes=3)
            expect_grads(student, reference, inputs, 0.3, NAMES, rng)

    @points(1)
    @hint("Put one image and a tiny network through it by hand, layer by layer.")
    def test_agrees_with_pytorch(self, student):
        """Scores, loss and gradients agree with those of PyTorch."""
        known = load("08_digits", "digits")
        params = {name: known[name] for name in NAMES}

        loss, grads = student.convnet_loss(params, known["x"], known["y"], float(known["reg"]))

        scores = student.convnet_loss(params, known["x"])
        expect_close(scores, known["scores"], rtol=1e-10, what="scores")
        expect_close(loss, known["loss"], rtol=1e-10, what="loss")
        for name in NAMES:
            expect_close(grads[name], known[f"d{name}"], what=f"d{name}")

    @points(1)
    @hint("Labels may well all be 0: only y is None means that there are none.")
    def test_one_image_labelled_0(self, student, reference, rng):
        """A batch of one, and a batch whose labels are all 0, have a loss like any other."""
        for n in (1, 3):
            params, x, y = draw(rng, n)
            params |= {name: params[name] / 100 for name in ("W3", "b3")}  # no loss is nearly 0
            expected, _ = reference.convnet_loss(params, x, 0 * y)

            loss, _ = student.convnet_loss(params, x, 0 * y)

            expect_close(loss, expected, rtol=1e-10, what=f"loss of {n} images labelled 0")

    @points(1)
    @hint("W -= ... and x /= ... write into what the caller still needs; make new arrays.")
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Parameters, images and labels stay as they are, and a second call says the same."""
        params, x, y = draw(rng)
        before = {name: value.copy() for name, value in [*params.items(), ("x", x), ("y", y)]}
        expected, _ = reference.convnet_loss(params, x, y, 0.1)

        student.convnet_loss(params, x, y, 0.1)
        loss, _ = student.convnet_loss(params, x, y, 0.1)

        expect_equal(sorted(params), sorted(NAMES), what="the names in params")
        for name, then in before.items():
            held = "params" if name in params else None
            expect_unchanged({**params, "x": x, "y": y}[name], then, what=name, kept_in=held)
        expect_close(loss, expected, rtol=1e-10, what="loss of the second call")

    @points(1.5)
    @hint(
        "One pass, not one for each entry: work the gradient out, instead of nudging each weight."
    )
    def test_takes_one_pass(self, student, reference, rng):
        """The gradients of 103 000 weights take about as long as a few losses."""
        params, x, y = draw(rng, 30, image=(1, 16, 16), filters=16, hidden=100, classes=10)
        params |= {name: params[name] / 30 for name in ("W2", "W3")}
        _, expected = reference.convnet_loss(params, x, y)

        _, grads = student.convnet_loss(params, x, y)

        for name in NAMES:
            expect_close(grads[name], expected[name], what=f"d{name}")


class TestPredict:
    @points(1)
    @hint("One integer for each image: where in its row of scores is the largest?")
    def test_the_highest_score_wins(self, student, reference, rng):
        """Each image gets the class with the highest score, however little it leads."""
        params, x = draw_varied(reference, rng, 60)
        params |= {name: params[name] / 1000 for name in ("W3", "b3")}  # none is even half sure
        expected = reference.predict(params, x)

        said = student.predict(params, x)

        expect_equal(said, expected, what="what predict says")

    @points(1)
    @hint("If you go batch by batch, mind the last one; and count classes in the scores.")
    def test_any_number_of_images_and_classes(self, student, reference, rng):
        """One image or 333, three classes or twelve: there is one answer for each image."""
        for n, classes in [(1, 3), (2, 12), (12, 12), (130, 4), (333, 12)]:
            sizes = {"image": (1, 2, 4), "classes": classes}
            params, x = (
                draw(rng, n, **sizes)[:2] if n < 3 else draw_varied(reference, rng, n, **sizes)
            )
            expected = reference.predict(params, x)

            said = student.predict(params, x)

            expect_equal(said, expected, what=f"what predict says of {n} images")

    @points(0.5)
    @hint("Nothing may be averaged over the images that happen to be asked about together.")
    def test_an_image_is_judged_by_itself(self, student, reference, rng):
        """An answer does not depend on the other images."""
        params, x = draw_varied(reference, rng, 12, classes=10)
        expected = reference.predict(params, x)[:11]

        said = [student.predict(params, x[n : n + 2])[0] for n in range(11)]

        expect_equal(np.array(said), expected, what="the answers to pairs of images")

    @points(0.5)
    @hint("Neither the images nor the parameters are yours to change.")
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Images and parameters stay as they are, and a second call says the same."""
        params, x = draw_varied(reference, rng, 30)
        before = {**{name: value.copy() for name, value in params.items()}, "x": x.copy()}
        expected = reference.predict(params, x)

        student.predict(params, x)
        said = student.predict(params, x)

        for name, then in before.items():
            held = "params" if name in params else None
            expect_unchanged({**params, "x": x}[name], then, what=name, kept_in=held)
        expect_equal(said, expected, what="the second answer")


class TestTrain:
    @points(2)
    @hint(
        "An order drawn anew for each epoch, for images and labels alike: what if all 0s came first?"
    )
    def test_learns_from_sorted_images(self, student, reference, rng):
        """From images that come sorted by class, it learns to read 75 % of new ones."""
        (x, y, x_val, y_val), renamed = training_set(None), rng.permutation(10)
        x, y = x[np.argsort(renamed[y])], np.sort(renamed[y])
        params, _ = student.train(x, y, x_val, renamed[y_val], int(rng.integers(1000)))

        share = accuracy(
            student, reference, params, digits()["x_test"], renamed[digits()["y_test"]]
        )

        expect_more(share, 0.75, what="new images, after sorted ones")

    @points(4)
    @hint("Look at the learning curve: does it still rise at the end, or has it never risen?")
    def test_reads_95_percent_of_the_test_images(self, student, reference, rng):
        """Trained on all training images with three seeds, it reads 95 % of the test images on average."""
        shares = [1.0, 1.0, 1.0]
        for n, seed in enumerate(rng.integers(1000, size=3).tolist()):
            (x, y, x_val, y_val), renamed = training_set(None), rng.permutation(10)
            params, _ = student.train(x, renamed[y], x_val, renamed[y_val], seed)

            shares[n] = accuracy(
                student, reference, params, digits()["x_test"], renamed[digits()["y_test"]]
            )

            expect_more(np.mean(shares), 0.95, what="the test images")  # or out of reach already

    @points(2)
    @hint(
        "Keep copies of the best parameters: an array that is changed in place changes under every name."
    )
    def test_returns_the_best_epoch(self, student, reference, rng):
        """The parameters are those with the best accuracy in history, even if later epochs do worse."""
        x, y, x_val, y_val = training_set(300)
        misleading = (y_val + 1) % 10  # the better it reads, the worse this accuracy becomes
        params, history = student.train(x, y, x_val, misleading, int(rng.integers(1000)))

        best = accuracy(student, reference, params, x_val, misleading)

        noted = np.array(history["val_accuracy"], dtype=float)
        expect_close(noted.max(), best, what="the best accuracy in history")
        expect_fall(np.array(history["loss"], dtype=float), what="the loss in history")

    @points(2)
    @hint(
        "What is the model shown in the loop? The validation images are only there to measure by."
    )
    def test_does_not_learn_from_the_validation_images(self, student, reference, rng):
        """The loss, one number for each epoch, falls, and does not depend on the validation labels."""
        (x, y, x_val, y_val), seed = training_set(200), int(rng.integers(1000))
        params, history = student.train(x, y, x_val, y_val, seed)
        _, other = student.train(x, y, x_val, (y_val + 1) % 10, seed)
        losses = np.array(history["loss"], dtype=float)

        accuracy(student, reference, params, x_val, y_val)  # whatever it is: they are a network's
        expect_shape(losses, np.shape(history["val_accuracy"]), what="the loss in history")
        expect_close(
            other["loss"][0], losses[0], what="the first loss with other validation labels"
        )
        expect_fall(losses, what="the loss in history")

    @points(1)
    @hint("Give init_convnet the seed, and make one generator from it for everything else.")
    def test_the_seed_decides(self, student, rng):
        """The same seed gives the same parameters, and another seed different ones."""
        data, seed = training_set(100), int(rng.integers(1000))
        (first, history), (again, _) = (student.train(*data, seed) for _ in range(2))
        other, _ = student.train(*data, seed + 1)

        expect_parameters(other)
        for name in NAMES:
            expect_equal(again[name], first[name], what=f"{name} for the same seed")
        if np.mean(np.ravel(first["W1"]) == np.ravel(other["W1"])) > 0.01:
            told = "W1 is the same for two different seeds."
            raise CheckFailed(Finding(kind="values", what="W1", message=told))
        expect_fall(np.array(history["loss"], dtype=float), what="the loss in history")

    @points(1)
    @hint("Shuffle an order, not the arrays; and let a last batch be smaller than the others.")
    def test_few_images_and_inputs_left_alone(self, student, reference, rng):
        """It learns from 37 images as well, and changes neither images nor labels."""
        data, names = training_set(37), ("x", "y", "x_val", "y_val")
        before = [array.copy() for array in data]

        params, history = student.train(*data, int(rng.integers(1000)))

        for now, then, name in zip(data, before, names, strict=True):
            expect_unchanged(now, then, what=name)
        expect_fall(np.array(history["loss"], dtype=float), what="the loss in history")
        accuracy(
            student, reference, params, *before[:2]
        )  # whatever it is: what comes back can be asked
