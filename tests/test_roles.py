"""What a function returns and whose gradient it is, as its author declares it."""

import pytest

from autograder.roles import LAST, Declaration, Role, RoleError, Roles, read_role, usual_role

LAYER = "def relu_forward(x):\n    return out, x\n"
BACKWARD = "def relu_backward(dout, cache):\n    return dx\n"
STEP = "def step(x, h, c):\n    return h, c, cache\n"
BRANCHES = "def step(x):\n    if x.any():\n        return x, 1, 2\n    return x, 1\n"
ALONE = "def step(x):\n    y = 2 * x\n    return y\n"
INNER = "def step(x):\n    def twice(z):\n        return 2 * z\n    return twice(x), x, 3\n"
NAMED = "def step(x):\n    results = x, x + 1, x + 2\n    return results\n"
CALLED = "def step(x):\n    return helper(x)\n"
SLOPES = "def slopes(cache, dout):\n    return dout * cache\n"
SLOPES_LAST = "def slopes(dout, kept):\n    return dout * kept\n"

READ = {
    "a layer": (LAYER, {}, Role("relu_forward", cache=LAST)),
    "a layer that says so": (LAYER, {"cache": "last"}, Role("relu_forward", cache=LAST)),
    "a layer without a cache": (LAYER, {"cache": "none"}, Role("relu_forward")),
    "a backward function": (
        BACKWARD,
        {},
        Role("relu_backward", forward="relu_forward", takes_cache=1),
    ),
    "another way to the same": (
        BACKWARD.replace("backward", "backward_alt"),
        {},
        Role("relu_backward_alt", forward="relu_forward", takes_cache=1),
    ),
    "any function": (STEP, {}, Role("step")),
    "a step with two results": (STEP, {"cache": "last"}, Role("step", cache=LAST)),
    "a cache in the middle": (STEP, {"cache": 1}, Role("step", cache=1)),
    "a function inside": (INNER, {"cache": "last"}, Role("step", cache=LAST)),
    "results with a name": (NAMED, {"cache": 0}, Role("step", cache=0)),
    "what a helper returns": (CALLED, {"cache": "last"}, Role("step", cache=LAST)),
    "gradients by another name": (
        SLOPES,
        {"backward_of": "step"},
        Role("slopes", forward="step", takes_cache=0),
    ),
    "a cache by another name": (
        SLOPES_LAST,
        {"backward_of": "step"},
        Role("slopes", forward="step", takes_cache=1),
    ),
    "a mask of its own": (STEP, {"draws": "mask"}, Role("step", draws="mask")),
    "numbers of its own": (STEP, {"draws": "numbers"}, Role("step", draws="numbers")),
    "a training": (STEP, {"draws": "path"}, Role("step", draws="path")),
    "a forward that returns one thing": (
        "def net_forward(x):\n    return 2 * x\n",
        {},
        Role("net_forward"),
    ),
}
REFUSED = {
    "a word": (STEP, {"cache": "second"}, 'expected "last", "none"'),
    "a negative position": (STEP, {"cache": -2}, 'expected "last", "none"'),
    "true": (STEP, {"cache": True}, 'expected "last", "none"'),
    "behind the last": (STEP, {"cache": 3}, "returns 3 results"),
    "one result": (ALONE, {"cache": "last"}, "returns one result alone"),
    "results by turns": (BRANCHES, {"cache": "last"}, "returns 2 and 3 results by turns"),
    "a draw of another kind": (STEP, {"draws": "dice"}, 'expected "mask", "numbers" or "path"'),
    "a draw that is none": (STEP, {"draws": True}, 'expected "mask", "numbers" or "path"'),
    "nobody's gradient": (SLOPES, {"backward_of": "stop"}, "no other function of this exercise"),
    "its own gradient": (SLOPES, {"backward_of": "slopes"}, "no other function of this exercise"),
}


def read(source, options):
    """Return the role of the function in `source`, among the functions of these tests."""
    name = source.partition("(")[0].removeprefix("def ")
    return read_role(Declaration(name, source, **options), ["relu_forward", "step", name])


class TestReadRole:
    @pytest.mark.parametrize(("source", "options", "role"), READ.values(), ids=READ)
    def test_what_is_declared_or_usual(self, source, options, role):
        """What the author says rules, and what suits a layer where nothing is said."""
        assert read(source, options) == role

    @pytest.mark.parametrize(("source", "options", "why"), REFUSED.values(), ids=REFUSED)
    def test_a_declaration_that_the_solution_does_not_keep(self, source, options, why):
        """It is refused, and the message says what the solution does."""
        with pytest.raises(RoleError, match=why):
            read(source, options)


class TestRole:
    @pytest.mark.parametrize(
        ("cache", "results", "kept"),
        [
            (LAST, ("h", "c", "cache"), ["h", "c"]),
            (1, ("h", "cache", "c"), ["h", "c"]),
            (None, ("h", "c"), ["h", "c"]),
            (LAST, ("h",), ["h"]),
            (5, ("h", "c"), ["h", "c"]),
        ],
    )
    def test_results_without_the_cache(self, cache, results, kept):
        """All others count; what is not there cannot be taken away."""
        assert list(Role("step", cache=cache).without_cache(results)) == kept

    @pytest.mark.parametrize(("position", "kept"), [(0, ["cache"]), (LAST, ["dout"])])
    def test_arguments_without_the_cache(self, position, kept):
        """Wherever it comes in."""
        role = Role("slopes", takes_cache=position)

        assert list(role.without_cache_argument(("dout", "cache"))) == kept


class TestRoles:
    def test_a_function_that_is_not_the_exercises(self):
        """Layers that are handed out have the usual roles."""
        roles = Roles({"step": Role("step", cache=1)})

        assert roles.of("step") == Role("step", cache=1)
        assert roles.of("conv_forward_fast") == usual_role("conv_forward_fast")
        assert roles.of("conv_forward_fast").cache == LAST
