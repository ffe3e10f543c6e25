"""What `import layerlab` costs, and what it offers."""

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

import layerlab

LOADED = """
import sys, time, numpy
start = time.process_time()
import layerlab
seconds = time.process_time() - start
from layerlab import check, points
import json
print(json.dumps([seconds, [name for name in sys.modules]]))
"""


class TestImport:
    def test_is_cheap(self):
        """Under 50 ms of processor time beyond numpy; pytest and IPython come when they are needed."""
        done = subprocess.run(
            [sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=300, check=True
        )
        seconds, modules = json.loads(done.stdout)

        assert seconds < 0.05
        assert not {"pytest", "IPython", "autograder", "rich", "nbformat"} & set(modules)

    @pytest.mark.parametrize("name", layerlab.__all__)
    def test_offers_what_it_names(self, name):
        """Every exported name is there, and has a docstring."""
        assert getattr(layerlab, name).__doc__
        assert name in dir(layerlab)

    def test_offers_nothing_else(self):
        """A wrong name is an AttributeError like any module's."""
        with pytest.raises(AttributeError, match="no attribute 'expect_everything'"):
            _ = layerlab.expect_everything

    def test_knows_nothing_of_the_autograder(self):
        """Students get this package alone."""
        for path in Path(layerlab.__file__).parent.glob("*.py"):
            assert "autograder" not in path.read_text(encoding="utf-8"), path.name


# what tests of older courses import, where it lies now, a name in it
FORWARDED = {
    "findings": ("layerlab.findings", "layerlab.expect.findings", "CheckFailed"),
    "student": ("layerlab.student", "layerlab.expect.student", "LocalStudent"),
}


class TestOlderNames:
    @pytest.mark.parametrize(("old", "new", "name"), FORWARDED.values(), ids=FORWARDED)
    def test_forward_with_a_warning(self, old, new, name):
        """A course that was written when they lay elsewhere works, and is told of the new place."""
        sys.modules.pop(old, None)

        with pytest.warns(DeprecationWarning, match=f"{old} is now {new}"):
            module = importlib.import_module(old)

        assert getattr(module, name) is getattr(importlib.import_module(new), name)
