"""Which given cells can run before a student's notebook, told from their text."""

from pathlib import Path

import pytest

from autograder.build.given import DRAWS, FILES, examined_cells, run_first
from autograder.course import Course
from autograder.intake.template import read_templates

FUNCTIONS = ("conv_forward",)
SETUP = "import numpy as np\nimport matplotlib.pyplot as plt"

# a given cell below the setup cell, and why it cannot run first, or None
CELLS = {
    "imports": ("from numpy.lib.stride_tricks import sliding_window_view", None),
    "settings of figures": ("plt.rcParams['figure.figsize'] = (10, 8)\nN = 3", None),
    "a style": ("plt.style.use('ggplot')\nN = 3", None),
    "inline figures": (
        "%matplotlib inline\n%config InlineBackend.figure_format = 'svg'\nN = 3",
        None,
    ),
    "a layer": ("def relu(x):\n    return np.maximum(x, 0)", None),
    "an array": ("x = np.linspace(0, 1, 5)\ny = [a**2 for a in x]", None),
    "a seeded generator": ("rng = np.random.default_rng(0)\nx = rng.normal(size=3)", None),
    "a function that calls theirs": ("def net(x):\n    return conv_forward(x)[0]", None),
    "a function that draws": ("def show(x):\n    plt.plot(x)", None),
    "a class": (
        "class Layer:\n    size = 3\n\n    def __init__(self):\n        self.w = np.ones(3)",
        None,
    ),
    "a path": ("import os\nfolder = os.path.join('a', 'b')", None),
    "a dataclass": (
        "from dataclasses import dataclass\n\n@dataclass\nclass Point:\n    x: float = 0.0",
        None,
    ),
    "a lambda": ("square = lambda x: x * x\nfour = square(2)", None),
    "their function's result": ("out, _ = conv_forward(np.ones(3))", "needs conv_forward"),
    "by a function of ours": (
        "def net(x):\n    return conv_forward(x)\n\nout = net(1)",
        "needs conv_forward",
    ),
    "as a default": ("def net(x, layer=conv_forward):\n    return layer(x)", "needs conv_forward"),
    "by an object of ours": (
        "class Net:\n    def __init__(self):\n        self.f = conv_forward\n\nnet = Net()",
        "needs conv_forward",
    ),
    "their function replaced": (
        "def conv_forward(x):\n    return x",
        "defines conv_forward, which students write",
    ),
    "a name of nobody's": ("half = whole / 2", "needs whole"),
    "an archive": ("data = np.load('data/digits.npz')", FILES),
    "a file": ("with open('notes.txt') as file:\n    text = file.read()", FILES),
    "a path that is read": ("from pathlib import Path\ntext = Path('a').read_text()", FILES),
    "by a function that reads": (
        "def load():\n    return np.loadtxt('a.csv')\n\ndata = load()",
        FILES,
    ),
    "a folder that is made": ("import os\nos.makedirs('out')\nN = 3", FILES),
    "a figure": ("figure, panels = plt.subplots(1, 2)", DRAWS),
    "a program": ("!wget example.org/a.zip\nN = 3", "runs !wget"),
    "another cell magic": ("%%writefile a.py\nN = 3", "runs %%writefile"),
    "no Python": ("N = = 3", "is no Python that can be read here"),
}
# cells that have nothing to give, and need not be told of
NOTHING = ("check()", "check('conv_forward')", "print(conv_forward(1))", "# later", "")


class TestGivenCells:
    @pytest.mark.parametrize(("source", "reason"), CELLS.values(), ids=CELLS)
    def test_what_needs_nobody_runs_first(self, source, reason):
        """Whoever reads the list at build learns what keeps the others from it."""
        _, found = examined_cells([(1, SETUP), (4, source)], FUNCTIONS)

        assert (found.place, found.reason) == (4, reason)

    @pytest.mark.parametrize("source", NOTHING)
    def test_what_binds_nothing_has_nothing_to_give(self, source):
        """It is neither run first nor listed."""
        assert len(examined_cells([(1, SETUP), (4, source)], FUNCTIONS)) == 1

    def test_what_builds_on_a_cell_that_waits_waits_too(self):
        """What it needs is named."""
        cells = [(1, SETUP), (2, "data = np.load('a.npz')"), (3, "mean = data['x'].mean()")]

        assert [cell.reason for cell in examined_cells(cells, FUNCTIONS)] == [
            None,
            FILES,
            "needs data",
        ]
        assert run_first(cells, FUNCTIONS) == (SETUP,)

    def test_a_star_may_bind_anything(self):
        """After it, only what students write is known to be missing."""
        cells = [(1, "from numpy import *"), (2, "x = zeros(3)"), (3, "y = conv_forward(x)")]

        assert [cell.reason for cell in examined_cells(cells, FUNCTIONS)] == [
            None,
            None,
            "needs conv_forward",
        ]

    @pytest.mark.parametrize(
        ("assignment", "layer"),
        [
            ("03_optimizers", "def softmax_loss"),
            ("07_spatial_normalization", "def batchnorm_backward"),
            ("08_digits", "def max_pool_forward"),
        ],
    )
    def test_what_our_assignments_hand_out_runs_first(self, assignment, layer):
        """A student who deletes or improves a layer has one all the same."""
        templates = read_templates(Course(Path(__file__).parents[2]), assignment)
        given = [cell for template in templates for cell in template.given.cells]

        assert any(layer in cell for cell in given)
        assert not any("check()" in cell for cell in given)
