"""What a test asks of how a function is written, at home and in the sandbox."""

import math
from contextlib import suppress

import pytest

from autograder.sandbox.errors import StudentGone
from autograder.sandbox.student import RemoteStudent
from layerlab import expect_avoids, one_pass_shape
from layerlab.expect.findings import CheckFailed
from layerlab.expect.student import NotAttempted, StudentError

HEAD = "import numpy as np\n"
# The cells, what is forbidden, and what of it is found.
USES = {
    "by its name": ("def f(x):\n    return np.convolve(x, x)", "np.convolve"),
    "the whole name": ("import numpy\ndef f(x):\n    return numpy.convolve(x, x)", "np.convolve"),
    "under another name": (
        "from numpy import convolve as c\ndef f(x):\n    return c(x, x)",
        "np.convolve",
    ),
    "a part of a module": ("def f(x):\n    return np.linalg.inv(x)", "np.linalg"),
    "in a helper": (
        "def g(x):\n    return np.convolve(x, x)\ndef f(x):\n    return g(x)",
        "np.convolve",
    ),
    "in a method": (
        "class f:\n    def go(self, x):\n        return np.convolve(x, x)",
        "np.convolve",
    ),
    "a loop": ("def f(x):\n    for i in x:\n        pass", "for"),
    "a loop in brackets": ("def f(x):\n    return [i for i in x]", "for"),
    "a while": ("def f(x):\n    while x:\n        x -= 1", "while"),
}
DOES_WITHOUT = {
    "another function": ("def f(x):\n    return np.convolution if False else x", "np.convolve"),
    "only in words": (
        "def f(x):\n    '''Not np.convolve.'''\n    return x  # np.convolve",
        "np.convolve",
    ),
    "somewhere else": ("y = np.convolve([1], [1])\ndef f(x):\n    return x", "np.convolve"),
    "a module that is not there": ("def f(x):\n    return x", "no_such_module.f"),
    "a name of its own": ("def f(x):\n    convolve = 3\n    return convolve", "np.convolve"),
    "it calls itself": ("def f(x):\n    return f(x - 1) if x else 0", "np.convolve"),
}

LIES = (
    "import inspect\ninspect.getsource = lambda *_: 'x = 1'\n",
    "import ast\nast.walk = lambda *_: ['np.convolve', 'anything']\n",
    "import builtins\nbuiltins.dict = None\n",
)


@pytest.fixture
def student(worker):
    """Return a function that gives the student whose cells these are."""

    def of(source):
        ran = worker.run_cells([HEAD, *source.split("\n\n\n")])
        assert all(cell.error is None for cell in getattr(ran, "cells", ()))
        return RemoteStudent(worker)

    return of


class TestAvoids:
    @pytest.mark.parametrize(("source", "name"), USES.values(), ids=USES)
    def test_what_is_used_is_found(self, source, name, student):
        """Under whatever name, and in what the function calls."""
        with pytest.raises(CheckFailed, match=f"f uses {name}, which this exercise asks"):
            expect_avoids(student(source), "f", name)

    @pytest.mark.parametrize(("source", "name"), DOES_WITHOUT.values(), ids=DOES_WITHOUT)
    def test_what_is_not_used_is_not(self, source, name, student):
        """Right work keeps its points."""
        expect_avoids(student(source), "f", name, "scipy")

    @pytest.mark.parametrize("source", ["def f(x):\n    raise NotImplementedError('f')", "x = 1"])
    def test_what_was_not_written_earns_nothing(self, source, student):
        """A stub avoids everything."""
        with pytest.raises(NotAttempted):
            expect_avoids(student(source), "f", "np.convolve")

    @pytest.mark.parametrize("lie", LIES)
    def test_a_process_that_lies_hurts_nobody_else(self, lie, student):
        """It may evade what is advice; it can neither say other words than were asked for nor stop the grader."""
        source = f"{lie}def f(x):\n    return np.convolve(x, x)"
        with suppress(CheckFailed, StudentError, StudentGone):
            expect_avoids(student(source), "f", "np.convolve")


class TestShape:
    @pytest.mark.parametrize("rest", [(100,), (3, 16, 16), (1,), (), (200_000,)])
    def test_it_is_large_enough_and_hardly_larger(self, rest):
        """In whole rows."""
        shape = one_pass_shape(*rest)

        assert shape[1:] == rest
        assert 75_000 <= math.prod(shape) < 75_000 + math.prod(rest) or shape[0] == 1

    def test_a_size_of_nothing_is_a_slip(self):
        """It is told where it stands."""
        with pytest.raises(ValueError, match="sizes are positive"):
            one_pass_shape(3, 0)
