"""Hidden tests of the optimizers: 10 points for momentum, 10 for RMSprop, 14 for Adam."""

from copy import deepcopy

import numpy as np

from autograder.known_outputs import load
from layerlab import expect_close, expect_equal, expect_unchanged, hint, points

MOMENTUM = {"learning_rate": 0.3, "momentum": 0.6}
RMSPROP = {"learning_rate": 0.2, "decay_rate": 0.7}
ADAM = {"learning_rate": 0.15, "beta1": 0.6, "beta2": 0.85}
COARSE = 1e-5  # where a small epsilon stands is one test's business, and no other's


def draw(rng, *shape, steps=4):
    """A random parameter of this shape, and a gradient for each step, with no entry near 0."""
    signs = rng.choice([-1.0, 1.0], size=(steps, *shape))
    return rng.normal(size=shape), signs * rng.uniform(0.3, 2.0, size=(steps, *shape))


def walk(step, w, gradients, *configs):
    """Return the parameter after each step, and the last config.

    The first of `configs` starts the walk; a later one changes settings before the step of its turn.
    """
    path, config = [], None
    for number, dw in enumerate(gradients):
        if number < len(configs):
            config = {**(config or {}), **deepcopy(configs[number])}
        w, config = step(w, dw.copy(), config)
        path.append(w.copy() if type(w) is np.ndarray else w)
    return path, config


def expect_same_walk(step, reference, w, gradients, *configs, state=(), rtol=1e-8):
    """Expect the reference's parameters after every step, and its state after the last one."""
    wanted, remembered = walk(reference, w.copy(), gradients, *configs)
    path, config = walk(step, w.copy(), gradients, *configs)
    for number, (got, expected) in enumerate(zip(path, wanted, strict=True), start=1):
        expect_close(got, expected, rtol=rtol, what=f"next_w of step {number}")
    for name in state:
        expect_close(config.get(name), remembered[name], what=f"config['{name}']")


def expect_defaults(step, reference, rng, *cases, state):
    """Expect what each of these configs does not name to take its default, in three steps from 0.

    Gradients as small as a usual epsilon show which one it is, and a start at 0 shows every digit of a step.
    """
    w, dw = np.zeros(6), 10.0 ** rng.uniform(-8.5, -7, size=(3, 6))
    for given in ({}, *cases):
        wanted, remembered = walk(reference, w, dw, given)
        path, config = walk(step, w.copy(), dw, given)
        named = ", ".join(given) or "nothing"
        for number, (got, expected) in enumerate(zip(path, wanted, strict=True), start=1):
            expect_close(got, expected, rtol=1e-6, what=f"next_w of step {number}, {named} given")
        for name in state:
            expect_close(config.get(name), remembered[name], what=f"config['{name}']")


def expect_separate(step, reference, rng):
    """Expect two parameters of different shapes, stepped in turn, to keep out of each other's way."""
    (w, dw), (b, db) = draw(rng, 4, 3, steps=3), draw(rng, 3, steps=3)
    wanted, _ = walk(reference, w, dw)
    wanted_b, _ = walk(reference, b, db)
    config = config_b = None
    for number in range(3):
        w, config = step(w, dw[number], config)
        b, config_b = step(b, db[number], config_b)
    expect_close(w, wanted[-1], rtol=COARSE, what="w after three steps in turn with b")
    expect_close(b, wanted_b[-1], rtol=COARSE, what="b after three steps in turn with w")


def expect_inputs_alone(step, reference, rng):
    """Expect w and dw to stay as they are during two steps, and the steps to be right."""
    w, (dw, other) = draw(rng, 3, 4, steps=2)
    before, expected = w.copy(), walk(reference, w.copy(), [dw, other])[0]
    gradient = dw.copy()
    first, config = step(w, gradient)
    between = np.array(first)
    second, _ = step(first, other, config)
    expect_unchanged(w, before, what="w")
    expect_unchanged(gradient, dw, what="dw")
    expect_unchanged(first, between, what="w of the second step")
    expect_close(second, expected[-1], rtol=COARSE, what="next_w of step 2")


def expect_any_layout(step, reference, rng):
    """Expect strided arrays, vectors, four axes and float32 to work as any array does."""
    w, dw = draw(rng, 6, 4)
    cases = [(w[::2], dw[:, ::2], COARSE), (w.T, dw.transpose(0, 2, 1), COARSE)]
    cases += [(w[:, 1], dw[:, :, 1], COARSE)]
    cases += [(w.reshape(2, 3, 2, 2), dw.reshape(4, 2, 3, 2, 2), COARSE)]
    cases.append((w.astype(np.float32), dw.astype(np.float32), 1e-4))
    for start, gradients, rtol in cases:
        expected, _ = walk(reference, start, gradients)
        got, _ = walk(step, start, gradients)
        expect_close(got[-1], expected[-1], rtol=rtol, what=f"next_w of shape {np.shape(start)}")


def expect_pytorch(step, name, state):
    """Expect PyTorch's path of five steps, and what it remembers."""
    known = load("03_optimizers", "optimizers")
    settings = {
        key.removeprefix(f"{name}."): float(value)
        for key, value in known.items()
        if key.startswith(f"{name}.") and value.ndim == 0
    }
    path, config = walk(step, known["w"], known["dw"], settings)
    for number, (got, expected) in enumerate(zip(path, known[f"{name}.path"], strict=True), 1):
        expect_close(got, expected, what=f"next_w of step {number}")
    for key in state:
        expect_close(config.get(key), known[f"{name}.{key}"], what=f"config['{key}']")


class TestSgdMomentum:
    @points(2)
    @hint(
        "Which way does the first step go, and how far?",
        "With no velocity yet, the new one is -0.01 * dw, and the step is the velocity.",
        "Downhill is against the gradient: the learning rate times dw is taken off.",
    )
    def test_first_step_without_config(self, student, rng):
        """Without a config, the first step is a plain one with learning rate 0.01."""
        w, (dw,) = draw(rng, 3, 4, steps=1)

        next_w, _ = student.sgd_momentum(w.copy(), dw.copy())

        expect_close(next_w, w - 0.01 * dw, what="next_w")

    @points(2)
    @hint(
        "What share of the velocity is kept?",
        "momentum says so. What does config bring, and what must it take along?",
        "Every setting is read from config; the new velocity goes into it.",
    )
    def test_four_steps_with_other_settings(self, student, reference, rng):
        """Four steps in a row use the settings in config, and the velocity of the step before."""
        w, dw = draw(rng, 3, 4)

        expect_same_walk(student.sgd_momentum, reference.sgd_momentum, w, dw, MOMENTUM)

    @points(0.5)
    @hint(
        "Which defaults does the function that you were given name?",
        "Each of them counts by itself: a config may bring one setting and leave out the others.",
    )
    def test_defaults(self, student, reference, rng):
        """A setting that config does not name takes its default, even if other settings are named."""
        rate, share = {"learning_rate": 0.05}, {"momentum": 0.6}
        expect_defaults(
            student.sgd_momentum, reference.sgd_momentum, rng, rate, share, state=["velocity"]
        )

    @points(1.5)
    @hint(
        "Which sign has the velocity?",
        "The velocity is the step itself, sign and all: w moves by it, and by nothing else.",
    )
    def test_carries_on_from_a_given_velocity(self, student, rng):
        """A velocity that is handed in is slowed down, pushed by the gradient, and added to w."""
        (w, velocity), (dw,) = rng.normal(size=(2, 5)), rng.normal(size=(1, 5))
        config = {**MOMENTUM, "velocity": velocity.copy()}

        next_w, config = student.sgd_momentum(w.copy(), dw.copy(), config)

        expect_close(config.get("velocity"), 0.6 * velocity - 0.3 * dw, what="config['velocity']")
        expect_close(next_w, w + 0.6 * velocity - 0.3 * dw, what="next_w")

    @points(1)
    @hint(
        "Where does the learning rate come in: in the velocity, or in the step?",
        "The velocity contains the learning rate of its time; a new rate does not rescale it.",
        "Each new push is scaled when it joins the velocity; the step is the velocity as it is.",
    )
    def test_learning_rate_changes_midway(self, student, reference, rng):
        """A learning rate that is lowered between steps counts from then on, for new pushes alone."""
        w, dw = draw(rng, 5)

        expect_same_walk(
            student.sgd_momentum, reference.sgd_momentum,
            w, dw, MOMENTUM, {}, {"learning_rate": 0.02, "momentum": 0.9}, state=["velocity"],
        )  # fmt: skip

    @points(1)
    @hint(
        "Where do you remember what the next step needs?",
        "What is remembered lives in config, and nowhere else: two parameters have a config each.",
    )
    def test_two_parameters_at_once(self, student, reference, rng):
        """Two parameters of a network, stepped in turn, do not share a velocity."""
        expect_separate(student.sgd_momentum, reference.sgd_momentum, rng)

    @points(0.5)
    @hint("Work two steps of one number through with pencil and paper.")
    def test_agrees_with_pytorch(self, student):
        """Five steps agree with those of PyTorch."""
        expect_pytorch(student.sgd_momentum, "sgd_momentum", ["velocity"])

    @points(1)
    @hint(
        "Which lines write into w or dw themselves?",
        "w += ... and dw *= ... write into what the caller still needs; build new arrays.",
    )
    def test_leaves_w_and_dw_alone(self, student, reference, rng):
        """The parameter and its gradient are not changed; the step is a new array."""
        expect_inputs_alone(student.sgd_momentum, reference.sgd_momentum, rng)

    @points(0.5)
    @hint(
        "What do you count on that a view, another shape or float32 may not have?",
        "Do not count on how an array lies in memory, nor on its shape or precision.",
        "These rules work entry by entry; no axis has to be named anywhere.",
    )
    def test_any_shape_and_layout(self, student, reference, rng):
        """Vectors, views and float32 numbers work as any array does."""
        expect_any_layout(student.sgd_momentum, reference.sgd_momentum, rng)


class TestRmsprop:
    @points(1)
    @hint(
        "What is in the cache before the first step, and what after it?",
        "The cache starts at 0, and takes in a hundredth of dw * dw.",
        "Then the step is the learning rate times dw, over the root of the new cache and epsilon.",
    )
    def test_first_step_without_config(self, student, rng):
        """Without a config, each entry moves by a tenth, against the sign of its gradient."""
        w, (dw,) = draw(rng, 3, 4, steps=1)

        next_w, _ = student.rmsprop(w.copy(), dw.copy())

        expect_close(next_w, w - 0.1 * np.sign(dw), rtol=COARSE, what="next_w")

    @points(1)
    @hint(
        "Which share belongs to the old average?",
        "decay_rate is the share of the old average that is kept; dw * dw gets the rest.",
    )
    def test_cache_averages_the_squares(self, student, reference, rng):
        """The cache is a running average of the squared gradients, whatever becomes of w."""
        w, dw = draw(rng, 3, 4)
        _, wanted = walk(reference.rmsprop, w, dw, RMSPROP)

        _, config = walk(student.rmsprop, w.copy(), dw, RMSPROP)

        expect_close(config.get("cache"), wanted["cache"], what="config['cache']")

    @points(1.5)
    @hint(
        "Which comes first, the new cache or the step?",
        "New cache first, then the step. What does config bring, and what must it take along?",
    )
    def test_four_steps_with_other_settings(self, student, reference, rng):
        """Four steps in a row use the settings in config, and the cache of the step before."""
        w, dw = draw(rng, 3, 4)

        expect_same_walk(student.rmsprop, reference.rmsprop, w, dw, RMSPROP, rtol=COARSE)

    @points(1.5)
    @hint(
        "Is epsilon added to the root, or to what stands under it?",
        "To the root: it keeps the division from 0, and stands outside.",
    )
    def test_epsilon_stands_outside_the_root(self, student, reference, rng):
        """A large epsilon shows where it is added: to the root of the cache."""
        w, dw = draw(rng, 6)

        settings = {**RMSPROP, "epsilon": 0.1}
        expect_same_walk(student.rmsprop, reference.rmsprop, w, dw, settings, state=["cache"])

    @points(0.5)
    @hint(
        "Which defaults does the function that you were given name?",
        "Each of them counts by itself: a config may bring one setting and leave out the others.",
    )
    def test_defaults(self, student, reference, rng):
        """A setting that config does not name takes its default, even if other settings are named."""
        rate, epsilon = {"learning_rate": 0.05}, {"epsilon": 3e-8}
        expect_defaults(student.rmsprop, reference.rmsprop, rng, rate, epsilon, state=["cache"])

    @points(1)
    @hint("decay_rate is the share of the old cache that is kept.")
    def test_carries_on_from_a_given_cache(self, student, rng):
        """A cache that is handed in is mixed with the new squares before it is used."""
        w, dw, cache = rng.normal(size=5), rng.normal(size=5), rng.uniform(1, 9, size=5)
        mixed = 0.7 * cache + 0.3 * dw**2

        config = {**RMSPROP, "cache": cache.copy()}
        next_w, config = student.rmsprop(w.copy(), dw.copy(), config)

        expect_close(config.get("cache"), mixed, what="config['cache']")
        expect_close(next_w, w - 0.2 * dw / np.sqrt(mixed), rtol=COARSE, what="next_w")

    @points(0.5)
    @hint("Read every setting from config, at every step.")
    def test_settings_change_midway(self, student, reference, rng):
        """Settings that are changed between steps count from then on."""
        w, dw = draw(rng, 5)

        changed = {"learning_rate": 0.02, "decay_rate": 0.9}
        expect_same_walk(
            student.rmsprop, reference.rmsprop,
            w, dw, RMSPROP, {}, changed, state=["cache"], rtol=COARSE,
        )  # fmt: skip

    @points(0.75)
    @hint(
        "Where do you remember what the next step needs?",
        "What is remembered lives in config, and nowhere else: two parameters have a config each.",
    )
    def test_two_parameters_at_once(self, student, reference, rng):
        """Two parameters of a network, stepped in turn, do not share a cache."""
        expect_separate(student.rmsprop, reference.rmsprop, rng)

    @points(0.5)
    @hint("Work two steps of one number through with pencil and paper.")
    def test_agrees_with_pytorch(self, student):
        """Five steps agree with those of PyTorch."""
        expect_pytorch(student.rmsprop, "rmsprop", ["cache"])

    @points(1)
    @hint(
        "Which lines write into w or dw themselves?",
        "w -= ... and dw *= ... write into what the caller still needs; build new arrays.",
    )
    def test_leaves_w_and_dw_alone(self, student, reference, rng):
        """The parameter and its gradient are not changed; the step is a new array."""
        expect_inputs_alone(student.rmsprop, reference.rmsprop, rng)

    @points(0.25)
    @hint("What does epsilon do where the cache is still 0?")
    def test_gradient_of_zero(self, student, rng):
        """Where the gradient is 0, nothing moves, and nothing is divided by 0."""
        w = rng.normal(size=4)

        next_w, _ = student.rmsprop(w.copy(), np.array([0.0, 1.0, 0.0, -2.0]), {"epsilon": 1e-8})

        expect_close(next_w, w - np.array([0, 0.1, 0, -0.1]), rtol=1e-6, what="next_w")

    @points(0.5)
    @hint(
        "What do you count on that a view, another shape or float32 may not have?",
        "Do not count on how an array lies in memory, nor on its shape or precision.",
        "These rules work entry by entry; no axis has to be named anywhere.",
    )
    def test_any_shape_and_layout(self, student, reference, rng):
        """Vectors, views and float32 numbers work as any array does."""
        expect_any_layout(student.rmsprop, reference.rmsprop, rng)


class TestAdam:
    @points(1.5)
    @hint("After one step, the corrected averages are dw and dw * dw themselves.")
    def test_first_step_without_config(self, student, rng):
        """Without a config, each entry moves by 0.001, against the sign of its gradient."""
        w, (dw,) = draw(rng, 3, 4, steps=1)

        next_w, _ = student.adam(w.copy(), dw.copy())

        expect_close(next_w, w - 0.001 * np.sign(dw), what="next_w")

    @points(1.5)
    @hint(
        "What does config remember, and with which share of the old?",
        "beta1 and beta2 are the shares of the old averages that are kept, uncorrected.",
        "beta1 belongs to the average of dw, beta2 to that of its squares.",
    )
    def test_remembers_both_averages(self, student, reference, rng):
        """In config, m averages the gradients and v their squares, whatever becomes of w."""
        w, dw = draw(rng, 3, 4)
        _, wanted = walk(reference.adam, w, dw, ADAM)

        _, config = walk(student.adam, w.copy(), dw, ADAM)

        expect_close(config.get("m"), wanted["m"], what="config['m']")
        expect_close(config.get("v"), wanted["v"], what="config['v']")

    @points(1.5)
    @hint(
        "Which numbers of the table does config take along?",
        "Three: both averages, uncorrected, and the number of steps.",
    )
    def test_four_steps_with_other_settings(self, student, reference, rng):
        """Four steps in a row use the settings in config, and what the step before remembered."""
        w, dw = draw(rng, 3, 4)

        expect_same_walk(student.adam, reference.adam, w, dw, ADAM, rtol=COARSE)

    @points(1.5)
    @hint(
        "What is t while the first step is taken?",
        "t is 0 before the first step, and grows by one before it is used.",
    )
    def test_counts_the_steps(self, student, reference, rng):
        """The count t, kept in config, is the number of steps taken, and the correction uses it."""
        w, dw = draw(rng, 4, steps=3)
        wanted, _ = walk(reference.adam, w.copy(), dw)

        config = None
        for number in range(3):
            w, config = student.adam(w, dw[number], config)
            expect_equal(config.get("t"), number + 1, what="config['t']")
            expect_close(w, wanted[number], rtol=COARSE, what=f"next_w of step {number + 1}")

    @points(2)
    @hint(
        "In which order come the correction, the root and epsilon?",
        "Correct v, take the root, then add epsilon: in this order.",
    )
    def test_epsilon_comes_last(self, student, reference, rng):
        """A large epsilon shows where it is added: to the root of the corrected average."""
        w, dw = draw(rng, 6)

        settings = {**ADAM, "epsilon": 0.1}
        expect_same_walk(student.adam, reference.adam, w, dw, settings, state=["m", "v"])

    @points(0.5)
    @hint(
        "Which defaults does the function that you were given name?",
        "Each of them counts by itself: a config may bring one setting and leave out the others.",
    )
    def test_defaults(self, student, reference, rng):
        """A setting that config does not name takes its default, even if other settings are named."""
        rate, epsilon = {"learning_rate": 0.05}, {"epsilon": 3e-8}
        expect_defaults(student.adam, reference.adam, rng, rate, epsilon, state=["m", "v"])

    @points(1.5)
    @hint(
        "Which m and v does the next step find in config?",
        "m and v are remembered as they are; the correction is for one step only.",
    )
    def test_carries_on_from_a_given_state(self, student, rng):
        """Averages and a count that are handed in are carried on."""
        w, dw, m, v = *rng.normal(size=(3, 5)), rng.uniform(1, 4, size=5)
        next_m, next_v = 0.6 * m + 0.4 * dw, 0.85 * v + 0.15 * dw**2
        root = np.sqrt(next_v / (1 - 0.85**8))

        config = {**ADAM, "m": m.copy(), "v": v.copy(), "t": 7}
        next_w, config = student.adam(w.copy(), dw.copy(), config)

        expect_close(config.get("m"), next_m, what="config['m']")
        expect_close(config.get("v"), next_v, what="config['v']")
        expect_close(next_w, w - 0.15 * next_m / (1 - 0.6**8) / root, rtol=COARSE, what="next_w")

    @points(0.5)
    @hint("Read every setting from config, at every step.")
    def test_learning_rate_changes_midway(self, student, reference, rng):
        """A learning rate that is lowered between steps counts from then on."""
        w, dw = draw(rng, 5)

        changed = {"learning_rate": 0.02}
        expect_same_walk(
            student.adam, reference.adam,
            w, dw, ADAM, {}, changed, state=["m", "v", "t"], rtol=COARSE,
        )  # fmt: skip

    @points(1)
    @hint("What is remembered lives in config, and nowhere else; t, too, is counted there.")
    def test_two_parameters_at_once(self, student, reference, rng):
        """Two parameters of a network, stepped in turn, share neither averages nor the count."""
        expect_separate(student.adam, reference.adam, rng)

    @points(0.75)
    @hint("Work two steps of one number through with pencil and paper.")
    def test_agrees_with_pytorch(self, student):
        """Five steps agree with those of PyTorch."""
        expect_pytorch(student.adam, "adam", ["m", "v"])

    @points(1)
    @hint(
        "Which lines write into w or dw themselves?",
        "w -= ... and dw *= ... write into what the caller still needs; build new arrays.",
    )
    def test_leaves_w_and_dw_alone(self, student, reference, rng):
        """The parameter and its gradient are not changed; the step is a new array."""
        expect_inputs_alone(student.adam, reference.adam, rng)

    @points(0.25)
    @hint("What does epsilon do where v is still 0?")
    def test_gradient_of_zero(self, student, rng):
        """Where the gradient is 0, nothing moves, and nothing is divided by 0."""
        w = rng.normal(size=4)

        next_w, _ = student.adam(w.copy(), np.array([0.0, 1.0, 0.0, -2.0]), {"learning_rate": 0.1})

        expect_close(next_w, w - np.array([0, 0.1, 0, -0.1]), rtol=1e-6, what="next_w")

    @points(0.5)
    @hint(
        "What do you count on that a view, another shape or float32 may not have?",
        "Do not count on how an array lies in memory, nor on its shape or precision.",
        "These rules work entry by entry; no axis has to be named anywhere.",
    )
    def test_any_shape_and_layout(self, student, reference, rng):
        """Vectors, views and float32 numbers work as any array does."""
        expect_any_layout(student.adam, reference.adam, rng)
