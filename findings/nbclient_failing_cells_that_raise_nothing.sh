#!/usr/bin/env bash
# nbclient 0.11.0 with IPython 9.18.1: a cell may leave an output of type `error` and yet raise no CellExecutionError,
# so that `execute()` without `allow_errors` goes on to the next cell and ends well. It asks the kernel's reply, and
# magics that run code by themselves print the traceback and reply "ok". Who trusts the exit of `jupyter execute`
# misses these; who counts `error` outputs finds them.
#
# Seen (does execute() raise; the cell's outputs; did the next cell run):
#     1/0                            raises   error    no
#     %%time, then 1/0               raises   error    no
#     %%capture, then 1/0            -        error    yes
#     %run of a script with 1/0      -        error    yes
#     !false                         -        nothing  yes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check ipython==9.18.1 ipykernel==7.4.0 nbclient==0.11.0 nbformat==5.11.1
"$folder/env/bin/python" - <<'PYTHON'
import tempfile
from importlib.metadata import version
from pathlib import Path

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook

script = Path(tempfile.mkdtemp(), "divide.py")
script.write_text("1/0\n")
KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
CELLS = {
    "1/0": "1/0",
    "%%time": "%%time\n1/0",
    "%%capture": "%%capture\n1/0",
    "%run": f"%run {script}",
    "!false": "!false",
}
SEEN = {
    "1/0": (True, True, False),
    "%%time": (True, True, False),
    "%%capture": (False, True, True),
    "%run": (False, True, True),
    "!false": (False, False, True),
}


def look_at(source: str) -> tuple[bool, bool, bool]:
    notebook = new_notebook(cells=[new_code_cell(source), new_code_cell("'next'")], metadata=KERNEL)
    raised = False
    try:
        NotebookClient(notebook, timeout=120).execute()
    except CellExecutionError:
        raised = True
    first, second = notebook.cells
    return raised, any(output.output_type == "error" for output in first.outputs), bool(second.outputs)


for package in ("nbclient", "ipython", "ipykernel"):
    print(package, version(package))
found = {name: look_at(source) for name, source in CELLS.items()}
print(f"{'cell':10} raises error next")
for name, seen in found.items():
    print(f"{name:10}", *seen)
script.unlink()
assert found == SEEN, "other cells raise now"
PYTHON
