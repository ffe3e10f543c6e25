#!/usr/bin/env bash
# IPython 9.18.1 with ipykernel 7.4.0: a cell that raises an ExceptionGroup leaves no output of type `error` in the
# notebook, only text on stderr, while the kernel's reply says that the cell failed. Whoever reads a notebook that
# was run with `allow_errors` and looks for `error` outputs takes the cell for one that went well.
#
# Seen (type of each cell's only output, its name; status of the reply, whether nbclient raises without allow_errors):
#     raise ValueError("one")                       ->  error ValueError   raises
#     raise ExceptionGroup("two", [ValueError()])   ->  stream stderr      raises
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check \
    ipython==9.18.1 ipykernel==7.4.0 nbclient==0.11.0 nbformat==5.11.1
"$folder/env/bin/python" - <<'PYTHON'
from importlib.metadata import version

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook

KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
SEEN = {
    'raise ValueError("one")': ("error", "ValueError", True),
    'raise ExceptionGroup("two", [ValueError()])': ("stream", "stderr", True),
}


def ran(source: str, *, allow_errors: bool) -> list[dict]:
    notebook = new_notebook(cells=[new_code_cell(source)], metadata=KERNEL)
    NotebookClient(notebook, allow_errors=allow_errors, timeout=120).execute()
    return notebook.cells[0].outputs


def look_at(source: str) -> tuple[str, str, bool]:
    (output,) = ran(source, allow_errors=True)
    try:
        ran(source, allow_errors=False)
    except CellExecutionError:
        return output.output_type, output.get("ename") or output.name, True
    return output.output_type, output.get("ename") or output.name, False


for package in ("ipython", "ipykernel", "nbclient"):
    print(package, version(package))
found = {source: look_at(source) for source in SEEN}
for source, seen in found.items():
    print(f"{source:45}", *seen)
assert found == SEEN, "an exception group leaves something else in a notebook now"
PYTHON
