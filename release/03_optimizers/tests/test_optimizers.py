"""Public tests of the optimizers; each number can be checked with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_equal, hint


class TestSgdMomentum:
    @hint(
        "How fast is a ball at rest after one push?",
        "With no velocity yet, the new one is -0.01 * dw; the step is the velocity.",
        "Put the new velocity into config, where the next step looks for it.",
    )
    def test_first_step(self, student):
        """A ball at rest takes one plain step downhill, and remembers it as its velocity."""
        next_w, config = student.sgd_momentum(np.array([1.0, 2.0]), np.array([10.0, -20.0]))

        expect_close(config.get("velocity"), np.array([-0.1, 0.2]), what="config['velocity']")
        expect_close(next_w, np.array([0.9, 2.2]), what="next_w")

    @hint(
        "What is left of the old velocity, and what does the gradient take off it?",
        "Half of the velocity 4 is kept, and 0.1 * 10 is taken off: 1 is left. Then w moves by 1.",
        "velocity = momentum times the old one, less learning rate times dw; w moves by all of it.",
    )
    def test_rolling_uphill(self, student):
        """A ball that rolls fast goes on, even against the gradient."""
        config = {"learning_rate": 0.1, "momentum": 0.5, "velocity": np.array([4.0])}

        next_w, config = student.sgd_momentum(np.array([7.0]), np.array([10.0]), config)

        expect_close(config.get("velocity"), np.array([1.0]), what="config['velocity']")
        expect_close(next_w, np.array([8.0]), what="next_w")

    @hint(
        "What does one step hand on to the next?",
        "The velocities are -1, then -1 - 0.5, then -1 - 0.75. What does config hand on?",
        "The new velocity is written into config, and config is returned.",
    )
    def test_three_steps_in_a_row(self, student):
        """Under a constant push, the ball gets faster."""
        w, config = np.array([0.0]), {"learning_rate": 1.0, "momentum": 0.5}
        for place in (-1.0, -2.5, -4.25):
            w, config = student.sgd_momentum(w, np.array([1.0]), config)

            expect_close(w, np.array([place]), what="next_w")


class TestRmsprop:
    @hint(
        "What does the cache hold after the first step?",
        "The cache becomes 0.25 * dw * dw; its root is half of dw, up to the sign.",
        "dw over its own size is its sign: that is why all directions step alike.",
    )
    def test_first_step(self, student):
        """However large a gradient is, the first step has the same length in each direction."""
        w, dw = np.array([1.0, 1.0]), np.array([2.0, -2000.0])

        next_w, config = student.rmsprop(w, dw, {"learning_rate": 0.1, "decay_rate": 0.75})

        expect_close(config.get("cache"), np.array([1.0, 1e6]), what="config['cache']")
        expect_close(next_w, np.array([0.8, 1.2]), rtol=1e-6, what="next_w")

    @hint(
        "What share of the old cache is kept, and what is taken in?",
        "0.5 * 14 + 0.5 * 2 * 2 is 9, and its root is 3.",
        "decay_rate times the old cache, and the rest, 1 - decay_rate, times the new square.",
    )
    def test_old_and_new(self, student):
        """The cache keeps a share of what it was, and takes in the new square."""
        config = {"learning_rate": 3.0, "decay_rate": 0.5, "cache": np.array([14.0])}

        next_w, config = student.rmsprop(np.array([5.0]), np.array([2.0]), config)

        expect_close(config.get("cache"), np.array([9.0]), what="config['cache']")
        expect_close(next_w, np.array([3.0]), rtol=1e-6, what="next_w")

    @hint(
        "What does the second step find in config?",
        "After the second step the cache is 0.75 * 4 + 0.25 * 16, and its root is sqrt(7).",
        "Write the new cache into config before you return it.",
    )
    def test_two_steps_in_a_row(self, student):
        """The second step is measured by both gradients."""
        config = {"learning_rate": 1.0, "decay_rate": 0.75}
        w, config = student.rmsprop(np.array([0.0]), np.array([4.0]), config)
        w, config = student.rmsprop(w, np.array([4.0]), config)

        expect_close(w, np.array([-2 - 4 / np.sqrt(7)]), rtol=1e-6, what="next_w")


class TestAdam:
    @hint(
        "How large are the two averages after one step, before and after their correction?",
        "The table in the notebook goes through this step for dw = 4.",
        "Each is divided by 1 - beta ** t, with t = 1; so the first step sees dw and dw * dw themselves.",
    )
    def test_first_step(self, student):
        """The first step is as long as the learning rate, in every direction."""
        w, dw = np.array([1.0, 1.0]), np.array([4.0, -0.5])

        next_w, config = student.adam(w, dw, {"learning_rate": 0.1})

        expect_close(next_w, np.array([0.9, 1.1]), rtol=1e-6, what="next_w")
        expect_close(config.get("m"), np.array([0.4, -0.05]), what="config['m']")
        expect_close(config.get("v"), np.array([0.016, 0.00025]), what="config['v']")

    @hint(
        "m is 1, then 0.5; v is 1, then 0.75. What are they divided by in the second step?",
        "By 1 - beta1 ** 2 and 1 - beta2 ** 2: t is 2 by then.",
        "The divided ones are for this step alone; config remembers those that are not.",
    )
    def test_second_step(self, student):
        """Where the gradient is gone, the averages carry on, corrected for their start from 0."""
        config = {"learning_rate": 1.0, "beta1": 0.5, "beta2": 0.75}
        w, config = student.adam(np.array([0.0]), np.array([2.0]), config)
        w, config = student.adam(w, np.array([0.0]), config)

        m_hat, v_hat = 0.5 / 0.75, 0.75 / 0.4375
        expect_close(w, np.array([-1 - m_hat / np.sqrt(v_hat)]), rtol=1e-6, what="next_w")

    @hint(
        "What is t in the first step?",
        "t is 0 before the first step, and counts each step before it is used.",
        "Add 1, write it into config, then use it.",
    )
    def test_counts_its_steps(self, student):
        """After three steps, config knows that there were three."""
        w, config = np.zeros(2), None
        for _ in range(3):
            w, config = student.adam(w, np.ones(2), config)

        expect_equal(config.get("t"), 3, what="config['t']")
        expect_close(w, np.array([-0.003, -0.003]), rtol=1e-6, what="w after three steps")
