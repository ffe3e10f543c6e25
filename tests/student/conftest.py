"""A release folder in small: two notebooks' worth of public tests, and a way to write notebooks."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from layerlab.expect.findings import CheckFailed, Finding

TESTS = '''\
import numpy as np

from layerlab import expect_close, expect_gradients, hint


class TestScaleForward:
    @hint("What is 2 times 3?")
    def test_known(self, student):
        """Two times three is six."""
        out, cache = student.scale_forward(np.array([3.0, -1.0, 2.0]), 2.0)

        expect_close(out, np.array([6.0, -2.0, 4.0]), what="out")

    @hint("Nothing comes of nothing.")
    def test_zero(self, student):
        """Zero times anything is zero."""
        out, cache = student.scale_forward(np.zeros((2, 2)), 5.0)

        expect_close(out, np.zeros((2, 2)), what="out")


class TestScaleBackward:
    def test_numeric(self, student, rng):
        """The gradient tells how the output moves."""
        x, dout = rng.normal(size=(3, 2)), rng.normal(size=(3, 2))
        out, cache = student.scale_forward(x, 2.0)

        dx = student.scale_backward(dout, cache)

        expect_gradients(
            lambda x: student.scale_forward(x, 2.0), [x], dout, dx, names=["dx"], rng=rng
        )
'''
OTHER = '''\
class TestShiftAll:
    def test_shift(self, student):
        """One is added."""
        assert student.shift_all(1) == 2
'''
CELLS = (
    "import numpy as np\nfrom layerlab import check",
    "def scale_forward(x, factor):\n    return x * factor, factor",
    'check("scale_forward")',
    "def scale_backward(dout, cache):\n    return dout * cache",
    'check("scale_backward")',
)
WriteNotebook = Callable[..., Path]


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A release folder, without notebooks."""
    tests = tmp_path / "tests"
    tests.mkdir()
    (tests / "test_scale.py").write_text(TESTS, encoding="utf-8")
    (tests / "test_shift.py").write_text(OTHER, encoding="utf-8")
    return tmp_path


@pytest.fixture
def write_notebook(release: Path) -> WriteNotebook:
    """Write a notebook of code cells into the release folder; demos are given by their sources."""

    def write(
        cells: Sequence[str] = CELLS, *, name: str = "scale.ipynb", demos: Sequence[str] = ()
    ) -> Path:
        notebook = {
            "cells": [
                {"cell_type": "markdown", "metadata": {}, "source": ["# Scale"]},
                *(
                    {
                        "cell_type": "code",
                        "metadata": {"tags": ["demo"]} if cell in demos else {},
                        "source": cell.splitlines(keepends=True),
                        "outputs": [],
                        "execution_count": None,
                    }
                    for cell in cells
                ),
            ],
            "metadata": {},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
        path = release / name
        path.write_text(json.dumps(notebook), encoding="utf-8")
        return path

    return write


@pytest.fixture
def finding_of() -> Callable[..., Finding]:
    """Return what a check finds; fail if it finds nothing."""

    def find(check: Callable[..., None], *args: object, **options: object) -> Finding:
        with pytest.raises(CheckFailed) as caught:
            check(*args, **options)
        return caught.value.finding

    return find


def unasked(stderr: str) -> str:
    """Return what a program complained of, without that something takes long: on a busy machine anything does."""
    lines = stderr.splitlines(keepends=True)
    return "".join(line for line in lines if "has been running since" not in line)
