#!/usr/bin/env bash
# Two cleaners of notebooks for git keep opposite halves of what tells a cell: nbstripout 0.9.1 keeps a cell's
# metadata (nbgrader's `grade_id` among it) and renumbers the cells' ids; nb-clean 5.0.0 keeps the ids and empties the
# metadata, so that a notebook that went through it has no cell for nbgrader to grade. A cell that is known by either
# alone is lost after one of the two.
#
# Seen, for one graded cell with id "mine":
#     nbstripout       id "0"      grade_id kept
#     nb-clean clean   id "mine"   metadata {}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check nbstripout==0.9.1 nb-clean==5.0.0 nbformat==5.11.1
"$folder/env/bin/python" - <<'PYTHON'
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

GRADED = {"grade": True, "grade_id": "test_sum", "points": 2, "solution": False, "locked": True}
SEEN = {"nbstripout": ("0", "test_sum"), "nb-clean": ("mine", None)}
COMMANDS = {"nbstripout": ["nbstripout"], "nb-clean": ["nb-clean", "clean"]}
programs = Path(sys.executable).parent


def cleaned(command: list[str]) -> tuple[str, str | None]:
    cell = new_code_cell("assert total == 3", id="mine", metadata={"nbgrader": GRADED})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sum.ipynb")
        nbformat.write(new_notebook(cells=[cell]), path)
        subprocess.run([programs / command[0], *command[1:], path], check=True)
        (cell,) = nbformat.read(path, as_version=4).cells
    return cell.id, cell.metadata.get("nbgrader", {}).get("grade_id")


found = {}
for package, command in COMMANDS.items():
    found[package] = cleaned(command)
    print(package, version(package), "id and grade_id:", *found[package])
assert found == SEEN, "what is kept has changed"
PYTHON
