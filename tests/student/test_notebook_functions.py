"""Which functions a notebook's `check()` is about."""

import pytest

from layerlab.checking.notebook_functions import SESSION, VSCODE, functions_here
from layerlab.checking.public_tests import find_tests

SCALE = ["scale_forward", "scale_backward"]
PLACES = {
    "Jupyter names the notebook": ({SESSION: "week 1/scale.ipynb"}, {}, SCALE),
    "VS Code does": ({}, {VSCODE: "/home/scale.ipynb"}, SCALE),
    "a renamed notebook has checked": (
        {SESSION: "mine.ipynb"},
        {"In": ["", "check('shift_all')"]},
        ["shift_all"],
    ),
    "its file has more": ({}, {"In": ['x = 1\ncheck("scale_backward")']}, SCALE),
    "only others were checked": ({}, {"In": ["check('nothing')"]}, [*SCALE, "shift_all"]),
    "a script": ({}, {}, [*SCALE, "shift_all"]),
    "a student's own In": ({}, {"In": 3}, [*SCALE, "shift_all"]),
}


class TestFunctionsHere:
    @pytest.mark.parametrize(("variables", "namespace", "functions"), PLACES.values(), ids=PLACES)
    def test_are_those_of_the_notebook(self, release, monkeypatch, variables, namespace, functions):
        """A folder of tests may serve several notebooks."""
        monkeypatch.delenv(SESSION, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

        assert functions_here(find_tests(release / "tests"), namespace) == functions
