"""The fixtures of public tests, for pytest: `student` and `rng`.

With `tests/conftest.py` holding the one line

    from layerlab.plugin import *

plain `python -m pytest tests/` works in a release folder: `tests/test_affine.py` then meets the functions
of `affine.ipynb`, whose cells are run once. In a notebook, `check()` brings its own student.
"""

from layerlab.checking.fixtures import rng, student

__all__ = ["rng", "student"]
