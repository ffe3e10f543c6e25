"""Hidden tests of batch normalization: 19 points forward, 22 backward, 15 for the short way."""

import numpy as np

from autograder.known_outputs import load
from layerlab import (
    expect_close,
    expect_equal,
    expect_gradients,
    expect_raises,
    expect_shape,
    expect_unchanged,
    hint,
    points,
    worth,
)

GRADIENTS = ("dx", "dgamma", "dbeta")
BUT_FOR_EPS = 1e-4  # the tolerance where a small eps is left to the tests that are about eps


def draw(rng, examples, features):
    """Random x, gamma and beta; each feature has a mean and a size of its own."""
    means, sizes = rng.normal(scale=3.0, size=features), rng.uniform(0.5, 2.0, size=features)
    x = rng.normal(means, sizes, size=(examples, features))
    return x, rng.uniform(0.5, 2.0, size=features), rng.normal(size=features)


def remembered(rng, features):
    """Running statistics as they may be after some training."""
    return {
        "running_mean": rng.normal(size=features),
        "running_var": rng.uniform(0.5, 2.0, size=features),
    }


def train(layers, x, gamma, beta, *, eps=1e-3):
    """Forward in train mode: `layers` is the student or the reference."""
    return layers.batchnorm_forward(x, gamma, beta, {"mode": "train", "eps": eps})


def expect_answer(out, x):
    """Expect some output of its own that varies from example to example, right or wrong."""
    expect_shape(out, x.shape, what="out")
    varying = (out.max(axis=0) > out.min(axis=0)) & (out != x).any(axis=0)  # False where out is nan
    expect_equal(
        np.count_nonzero(varying), x.shape[1], what="the number of features that vary in out"
    )


def gradients(layers, backward, inputs, dout, *, eps=1e-3):
    """Forward in train mode, then this backward function."""
    _, cache = train(layers, *inputs, eps=eps)
    return getattr(layers, backward)(dout, cache)


def expect_backward(student, reference, backward, inputs, rng, *, eps=1e-3, only=GRADIENTS):
    """Expect the student's gradients for a random dout to be the reference's."""
    dout = rng.normal(size=inputs[0].shape)
    expected = gradients(reference, "batchnorm_backward", inputs, dout, eps=eps)
    dx, dgamma, dbeta = gradients(student, backward, inputs, dout, eps=eps)
    places = [GRADIENTS.index(name) for name in only]

    def forward(*nudged):
        args = dict(enumerate(inputs)) | dict(zip(places, nudged, strict=True))
        return train(student, *args.values(), eps=eps)

    expect_gradients(
        forward, [inputs[i] for i in places], dout, [(dx, dgamma, dbeta)[i] for i in places],
        expected=[expected[i] for i in places], names=only, rng=rng,
    )  # fmt: skip


def expect_dx(student, inputs, dout, dx, expected, rng):
    """Expect this dx, as `expect_backward` does, from one of several calls."""
    expect_gradients(
        lambda x: train(student, x, *inputs[1:]),
        inputs[:1], dout, [dx], expected=[expected], names=["dx"], rng=rng,
    )  # fmt: skip


class TestBatchnormForward:
    @points(2.5)
    @hint(
        "Over which axis are mean and variance taken?",
        "The mean and the variance are taken over the examples: one of each for every feature.",
        "Axis 0 counts the examples; the variance is the mean of squared distances, divided by N and not by N - 1.",
    )
    def test_normalizes_each_feature(self, student, rng):
        """With scale 1 and shift 0, every feature comes out with mean 0 and variance 1."""
        x, _, _ = draw(rng, 6, 4)
        bn_param = {"mode": "train", "eps": 1e-5, **remembered(rng, 4)}
        expected = (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 1e-5)

        out, _ = student.batchnorm_forward(x, np.ones(4), np.zeros(4), bn_param)

        expect_shape(out, (6, 4), what="out")
        expect_close(out, expected, what="out", rtol=BUT_FOR_EPS)

    @points(2.5)
    @hint(
        "In which order come the normalization, gamma and beta?",
        "Normalize first; then multiply by gamma and add beta, which belong to features.",
        "beta is added last, outside of the product.",
    )
    def test_scales_and_shifts(self, student, reference, rng):
        """Each feature is multiplied by its own gamma and shifted by its own beta."""
        for examples, features in [(7, 3), (4, 4)]:
            inputs = draw(rng, examples, features)
            expected, _ = train(reference, *inputs, eps=1e-5)

            out, _ = train(student, *inputs, eps=1e-5)

            what = f"out for N={examples}, D={features}"
            expect_close(out, expected, what=what, rtol=BUT_FOR_EPS)

    @points(2)
    @hint(
        "Is eps under the root, or outside of it?",
        "Add eps to the variance, and then take the root: in train mode and in test mode.",
        "It is read from bn_param; a constant of your own is not what the test gives.",
    )
    def test_reads_eps_and_adds_it_under_the_root(self, student, reference, rng):
        """With eps as large as 0.5, one sees in both modes whether and where it is added."""
        for mode in ("train", "test"):
            inputs = draw(rng, 5, 4)
            bn_param = {"mode": mode, "eps": 0.5, **remembered(rng, 4)}
            expected, _ = reference.batchnorm_forward(*inputs, dict(bn_param))

            out, _ = student.batchnorm_forward(*inputs, bn_param)

            expect_close(out, expected, what=f"out in {mode} mode for eps = 0.5")

    @points(1.5)
    @hint(
        "What does momentum say: the share of the old, or that of the new?",
        "momentum is the share of the old that is kept; the rest comes from this batch.",
        "The batch's mean and its variance, without eps and divided by N; the results go back into bn_param.",
    )
    def test_updates_the_running_statistics(self, student, reference, rng):
        """One batch in train mode moves the running mean and variance towards its own."""
        inputs = draw(rng, 5, 3)
        bn_param = {"mode": "train", "momentum": 0.8, **remembered(rng, 3)}
        expected = dict(bn_param)
        reference.batchnorm_forward(*inputs, expected)

        out, _ = student.batchnorm_forward(*inputs, bn_param)

        expect_answer(out, inputs[0])
        expect_close(bn_param["running_mean"], expected["running_mean"], what="running_mean")
        expect_close(bn_param["running_var"], expected["running_var"], what="running_var")

    @points(1.75)
    @hint(
        "With what does the second call begin?",
        "What is written into bn_param by one call is what the next call begins with.",
        "If a key is missing, zeros; else what stands there. Both keys are written in each call in train mode.",
    )
    def test_remembers_three_batches(self, student, reference, rng):
        """The running statistics start at 0 and gather what three batches had to say."""
        bn_param, expected = ({"mode": "train", "momentum": 0.7} for _ in range(2))

        for _ in range(3):
            inputs = draw(rng, 6, 4)
            reference.batchnorm_forward(*inputs, expected)
            out, _ = student.batchnorm_forward(*inputs, bn_param)
            expect_answer(out, inputs[0])

        expect_close(bn_param["running_mean"], expected["running_mean"], what="running_mean")
        expect_close(bn_param["running_var"], expected["running_var"], what="running_var")

    @points(2.5)
    @hint(
        "By whose mean and variance is normalized in test mode?",
        "In test mode nothing of the batch counts: normalize by what bn_param remembers.",
        "gamma, beta and eps come in as they do in train mode.",
    )
    def test_test_mode(self, student, reference, rng):
        """In test mode the running statistics alone normalize, even a single row."""
        for examples in (5, 1):
            inputs = draw(rng, examples, 3)
            bn_param = {"mode": "test", **remembered(rng, 3)}
            expected, _ = reference.batchnorm_forward(*inputs, dict(bn_param))

            out, _ = student.batchnorm_forward(*inputs, bn_param)

            what = f"out in test mode for N={examples}"
            expect_close(out, expected, what=what, rtol=BUT_FOR_EPS)

    @points(1)
    @hint(
        "Who writes into bn_param in test mode?",
        "Only train mode writes into bn_param.",
    )
    def test_test_mode_learns_nothing(self, student, rng):
        """The running statistics are the same after test mode as before."""
        bn_param = {"mode": "test", "momentum": 0.7, **remembered(rng, 4)}
        before = {name: bn_param[name].copy() for name in ("running_mean", "running_var")}
        inputs = draw(rng, 5, 4)

        out, _ = student.batchnorm_forward(*inputs, bn_param)

        expect_answer(out, inputs[0])
        for name, then in before.items():
            expect_unchanged(bn_param[name], then, what=name, kept_in="bn_param")

    @points(0.75)
    @hint(
        "What default does each key have?",
        "bn_param.get(name, default) reads a key that may be missing; the docstring says the defaults.",
    )
    def test_defaults(self, student, reference, rng):
        """Each by itself, what bn_param does not say: eps is 1e-5, momentum 0.9, and the averages start at 0."""
        x, gamma, beta = draw(rng, 5, 3)
        for given in ({}, {"momentum": 0.7}, {"eps": 0.1}):
            ours, theirs = ({"mode": "train", **given} for _ in range(2))
            named = ", ".join(given) or "nothing"
            for scale in (1e-2, 3.0):
                out, _ = student.batchnorm_forward(scale * x, gamma, beta, ours)
                expected, _ = reference.batchnorm_forward(scale * x, gamma, beta, theirs)
                expect_close(out, expected, what=f"out, {named} given")
            for name in ("running_mean", "running_var"):
                expect_close(ours[name], theirs[name], what=f"{name}, {named} given")

        out, _ = student.batchnorm_forward(x, gamma, beta, {"mode": "test"})
        expect_close(out, gamma * x / np.sqrt(1e-5) + beta, what="out of a test without training")

    @points(1)
    @hint(
        "What does your code do with a mode that is neither of the two?",
        "`else:` takes whatever is left, typing mistakes included: raise a ValueError.",
    )
    def test_refuses_other_modes(self, student, rng):
        """A mode that is neither train nor test raises a ValueError."""
        inputs = draw(rng, 4, 3)
        out, _ = student.batchnorm_forward(*inputs, {"mode": "test", **remembered(rng, 3)})
        expect_answer(out, inputs[0])

        for mode in ("eval", "training", "Test", ""):
            bn_param = {"mode": mode, **remembered(rng, 3)}
            expect_raises(
                ValueError, student.batchnorm_forward, *inputs, bn_param, what=f'the mode "{mode}"'
            )

    @points(1)
    @hint("Work through one feature with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student):
        """Both modes and the running statistics agree with those of PyTorch."""
        known = load("04_batch_normalization", "batchnorm")
        inputs = known["x"], known["gamma"], known["beta"]
        bn_param = {"mode": "train", "eps": float(known["eps"])}
        bn_param["momentum"] = float(known["momentum"])

        out, _ = student.batchnorm_forward(*inputs, dict(bn_param))
        expect_close(out, known["out"], what="out")

        for batch in known["batches"]:
            student.batchnorm_forward(batch, *inputs[1:], bn_param)
        for name in ("running_mean", "running_var"):
            expect_close(bn_param[name], known[name], what=name)

        out, _ = student.batchnorm_forward(
            known["test_x"], *inputs[1:], {**bn_param, "mode": "test"}
        )
        expect_close(out, known["test_out"], what="out in test mode")

    @points(0.5)
    @hint(
        "What is the variance of a feature that never changes?",
        "x - mean is 0 there. eps is what keeps 0 from being divided by 0.",
    )
    def test_features_that_do_not_vary(self, student, rng):
        """A feature that is the same in all examples comes out as its beta; so does a single one."""
        x, gamma, beta = draw(rng, 6, 3)
        x[:, 1] = 0.25
        expected = beta.copy()

        out, _ = student.batchnorm_forward(x, gamma, beta, {"mode": "train"})
        expect_close(out[:, 1], expected[1], what="out of a constant feature")

        out, _ = student.batchnorm_forward(x[:1], gamma, beta, {"mode": "train"})
        expect_close(out, expected[np.newaxis], what="out of a batch of one")

    @points(0.75)
    @hint(
        "Which numbers does your variance subtract from each other?",
        "Subtract the mean before you square: the difference of two huge numbers is mostly noise.",
    )
    def test_features_far_from_zero(self, student, reference, rng):
        """Features around a million are normalized as well as any others."""
        x, gamma, beta = draw(rng, 8, 4)
        expected, _ = train(reference, x + 1e6, gamma, beta, eps=1e-5)

        out, _ = train(student, x + 1e6, gamma, beta, eps=1e-5)

        expect_close(out, expected, what="out for features around 1e6")

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """Strided and transposed views work as any array does, and so do float32 numbers."""
        x, gamma, beta = draw(rng, 10, 3)
        views = np.asfortranarray(x[::2]), gamma[::-1], np.repeat(beta, 2)[::2]
        single = [array.astype(np.float32) for array in (x, gamma, beta)]

        for inputs, rtol in [(views, 1e-8), (single, 1e-4)]:
            expected, _ = train(reference, *inputs, eps=1e-5)
            out, _ = train(student, *inputs, eps=1e-5)
            expect_close(out, expected, rtol=rtol, what="out")

    @points(0.75)
    @hint(
        "Which lines write into x, gamma or beta?",
        "Build new arrays; x -= mean and the like write into what the caller still needs.",
    )
    def test_leaves_its_inputs_alone(self, student, rng):
        """In both modes x, gamma and beta are not changed, and a second call gives the same output."""
        inputs = draw(rng, 5, 3)
        before = [array.copy() for array in inputs]

        for mode in ("train", "test"):
            bn_param = {"mode": mode, **remembered(rng, 3)}
            first, _ = student.batchnorm_forward(*inputs, dict(bn_param))
            again, _ = student.batchnorm_forward(*inputs, dict(bn_param))
            expect_answer(first, inputs[0])
            expect_equal(again, first, what="out of the same inputs")
            for now, then, name in zip(inputs, before, ("x", "gamma", "beta"), strict=True):
                expect_unchanged(now, then, what=name)


class BackwardTests:
    """What both ways backward must do; each function is worth its own points."""

    backward = ""  # the function under test

    @hint(
        "How many entries of out does one beta touch?",
        "One beta shifts a feature in every example. Its gradient gathers something from all.",
        "Add dout up over the examples.",
    )
    def test_dbeta(self, student, reference, rng):
        """The last of the three, dbeta, is the gradient of the shifts, one for each feature."""
        inputs = draw(rng, 6, 4)

        expect_backward(student, reference, self.backward, inputs, rng, only=["dbeta"])

    @hint(
        "What does one gamma multiply on the way there?",
        "gamma multiplies x_hat: that is what dout is multiplied by, before it is added up.",
        "Over the examples, with x_hat as forward had it: neither x nor out will do.",
    )
    def test_dgamma(self, student, reference, rng):
        """The second, dgamma, is the gradient of the scales, one for each feature."""
        inputs = draw(rng, 6, 4)

        expect_backward(student, reference, self.backward, inputs, rng, only=["dgamma"])

    @hint(
        "In how many ways does one entry of x reach out?",
        "x reaches out three ways: directly, through the mean, through the variance.",
        "First comes gamma; what goes through mean and variance is added up over the batch, and shared out again.",
    )
    def test_dx(self, student, reference, rng):
        """The first, dx, is the gradient of the examples."""
        inputs = draw(rng, 6, 4)

        expect_backward(student, reference, self.backward, inputs, rng, only=["dx"])

    @hint(
        "By which root did forward divide?",
        "Wherever the variance is, eps is under the root with it, on the way back as well.",
        "Keep that root in the cache, and nothing has to be computed again.",
    )
    def test_reads_eps(self, student, reference, rng):
        """With eps as large as 0.5, the gradients are still right."""
        inputs = draw(rng, 5, 3)

        expect_backward(student, reference, self.backward, inputs, rng, eps=0.5)

    @hint(
        "By what do you divide that may be 0?",
        "Keep x_hat in the cache: where gamma is 0, it cannot be recovered from out.",
    )
    def test_scales_that_are_zero(self, student, reference, rng):
        """Where gamma is 0 or negative, all three gradients are right, and finite."""
        x, gamma, beta = draw(rng, 5, 4)
        inputs = x, gamma * [1, 0, -1, 0], beta

        expect_backward(student, reference, self.backward, inputs, rng)

    @hint("Work the gradients of one feature out with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student, rng):
        """The gradients agree with those of PyTorch."""
        known = load("04_batch_normalization", "batchnorm")
        inputs, eps = (known["x"], known["gamma"], known["beta"]), float(known["eps"])

        got = gradients(student, self.backward, inputs, known["dout"], eps=eps)

        expect_gradients(
            lambda *inputs: train(student, *inputs, eps=eps),
            inputs, known["dout"], got,
            expected=[known[name] for name in GRADIENTS], names=GRADIENTS, rng=rng,
        )  # fmt: skip

    @hint(
        "Which of your sums would fit along either axis?",
        "When N = D, a sum over the wrong axis still has the right shape.",
        "Examples are added up for what belongs to features: axis 0.",
    )
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """The gradients hold for N = D, and for two examples, one example or one feature."""
        for examples, features in [(4, 4), (2, 3), (1, 3), (5, 1)]:
            inputs = draw(rng, examples, features)

            expect_backward(student, reference, self.backward, inputs, rng, eps=0.1)

    @hint(
        "What do you compute again that forward had already?",
        "Use what forward has computed: the centred x, x_hat, and the root of variance and eps.",
    )
    def test_constant_and_distant_features(self, student, reference, rng):
        """A feature that does not vary and one around a million have right gradients too."""
        x, gamma, beta = draw(rng, 8, 4)
        x[:, 1] = 0.25
        x[:, 2] += 1e6

        expect_backward(student, reference, self.backward, (x, gamma, beta), rng, eps=1e-5)

    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """A strided dout works as any array does, and so do float32 numbers."""
        inputs, dout = draw(rng, 6, 3), rng.normal(size=(12, 3))[::2]
        single = [array.astype(np.float32) for array in (*inputs, dout)]
        expected = gradients(reference, "batchnorm_backward", inputs, dout)

        views = gradients(student, self.backward, inputs, dout)
        narrow = gradients(student, self.backward, single[:3], single[3])

        for view, float32, target, name in zip(views, narrow, expected, GRADIENTS, strict=True):
            expect_close(view, target, what=f"{name} for a strided dout")
            expect_close(float32, target, rtol=1e-4, what=f"{name} for float32 numbers")

    @hint(
        "Does a second call of backward find everything as the first one found it?",
        "Backward reads dout and the cache; it neither writes into them nor uses them up.",
        "Look for +=, *=, `[...] =`, `out=` and `pop` on what came in; write `a = a * b` in place of `a *= b`.",
    )
    def test_leaves_dout_and_cache_alone(self, student, reference, rng):
        """Neither dout nor the cache is changed: one cache serves two calls of backward."""
        inputs, (dout, other) = draw(rng, 5, 3), rng.normal(size=(2, 5, 3))
        before = dout.copy()
        expected, _, _ = gradients(reference, "batchnorm_backward", inputs, other)
        _, cache = train(student, *inputs)
        getattr(student, self.backward)(dout, cache)

        dx, _, _ = getattr(student, self.backward)(other, cache)

        expect_unchanged(dout, before, what="dout")
        expect_dx(student, inputs, other, dx, expected, rng)

    @hint(
        "Where is kept what backward needs, and who else writes there?",
        "A network has many layers: what one call needs later belongs in its own cache.",
        "Return it in the cache; a global, or a default argument that is a list or a dict, is shared by all calls.",
    )
    def test_two_layers_keep_their_caches_apart(self, student, reference, rng):
        """A later forward call does not disturb the cache of an earlier one."""
        inputs, others, dout = draw(rng, 5, 3), draw(rng, 5, 3), rng.normal(size=(5, 3))
        expected, _, _ = gradients(reference, "batchnorm_backward", inputs, dout)
        _, cache = train(student, *inputs)
        train(student, *others)

        dx, _, _ = getattr(student, self.backward)(dout, cache)

        expect_dx(student, inputs, dout, dx, expected, rng)

    @hint(
        "One pass, not one for each entry: work the gradient out, instead of nudging each number."
    )
    def test_takes_one_pass(self, student, reference, rng):
        """The gradients of 7500 features take about as long as a few forward passes."""
        inputs, dout = draw(rng, 10, 7500), rng.normal(size=(10, 7500))
        expected = gradients(reference, "batchnorm_backward", inputs, dout)

        got = gradients(student, self.backward, inputs, dout)

        for gradient, target, name in zip(got, expected, GRADIENTS, strict=True):
            expect_close(gradient, target, what=f"{name} of 7500 features")


@worth(
    test_dbeta=2.25,
    test_dgamma=3.25,
    test_dx=4.5,
    test_reads_eps=1.5,
    test_scales_that_are_zero=1,
    test_agrees_with_pytorch=1,
    test_equal_and_tiny_sizes=1.75,
    test_constant_and_distant_features=1,
    test_takes_views_and_single_precision=0.75,
    test_leaves_dout_and_cache_alone=1.25,
    test_two_layers_keep_their_caches_apart=0.75,
    test_takes_one_pass=3,
)
class TestBatchnormBackward(BackwardTests):
    backward = "batchnorm_backward"


@worth(
    test_dbeta=1,
    test_dgamma=1.5,
    test_dx=4,
    test_reads_eps=1,
    test_scales_that_are_zero=0.75,
    test_agrees_with_pytorch=0.75,
    test_equal_and_tiny_sizes=1.25,
    test_constant_and_distant_features=0.75,
    test_takes_views_and_single_precision=0.5,
    test_leaves_dout_and_cache_alone=1,
    test_two_layers_keep_their_caches_apart=0.5,
    test_takes_one_pass=2,
)
class TestBatchnormBackwardAlt(BackwardTests):
    backward = "batchnorm_backward_alt"

    @hint(
        "How many terms does dx have, and which of them are means?",
        "Three terms: dout, less its mean, less x_hat times the mean of dout * x_hat.",
        "Times gamma, over the root of variance and eps; both means are over the examples.",
    )
    def test_dx(self, student, reference, rng):
        """The first, dx, is the gradient of the examples."""
        super().test_dx(student, reference, rng)
