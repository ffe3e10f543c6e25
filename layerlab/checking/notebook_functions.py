"""Which functions belong to the notebook that says `check()`: a folder of tests has those of several."""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any

from layerlab.checking.public_tests import PublicTests

_CHECK = re.compile(r"""^check\(\s*["'](\w+)["']\s*\)""", re.MULTILINE)
# Jupyter's server tells its kernels the notebook that they were started for, VS Code the one that runs.
SESSION = "JPY_SESSION_NAME"
VSCODE = "__vsc_ipynb_file__"


def checked(sources: Iterable[str]) -> list[str]:
    """Return the functions that cells check, in their order."""
    names: dict[
        str, None
    ] = {}  # as an ordered set: a cell that is run again names its function again
    for source in sources:
        for name in _CHECK.findall(source):
            names[name] = None
    return list(names)


def functions_here(known: Mapping[str, PublicTests], namespace: Mapping[str, Any]) -> list[str]:
    """Return the functions whose tests a notebook's `check()` runs.

    They are those of the test files that the notebook is named like or else that it has checked functions
    of; if there are none, all.

    Args:
        known: the tests that there are, by function.
        namespace: the notebook's names; IPython keeps the cells that were run in `In`.
    """
    notebooks = (str(namespace.get(VSCODE, "")), os.environ.get(SESSION, ""))
    # The tests of layers.ipynb are in test_layers.py.
    stems = {f"test_{PurePath(notebook).stem}" for notebook in notebooks if notebook}
    files = {test.path for test in known.values() if test.path.stem in stems}
    if not files:
        # A notebook may have been given another name, but its cells still check its functions.
        cells_run = namespace.get("In")
        sources = map(str, cells_run) if isinstance(cells_run, list) else ()
        files = {known[name].path for name in checked(sources) if name in known}
    functions = [name for name, test in known.items() if test.path in files]
    return functions or list(known)
