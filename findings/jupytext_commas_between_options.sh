#!/usr/bin/env bash
# jupytext 1.19.6, percent format: options after `# %%` are parted by blanks. A comma between them, as in a call or
# in R Markdown's headers, is no error: it makes a list of the value before it. After `tags=[...]` the reader stops
# with an AttributeError that names neither line nor option.
#
# Seen:
#     # %% points=2 kind="x"        ->  {'points': 2, 'kind': 'x'}
#     # %% points=2, kind="x"       ->  {'points': [2], 'kind': 'x'}
#     # %% tags=["keep"] points=2   ->  {'tags': ['keep'], 'points': 2}
#     # %% tags=["keep"], points=2  ->  AttributeError: 'list' object has no attribute 'startswith'
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check jupytext==1.19.6
"$folder/env/bin/python" - <<'PYTHON'
from importlib.metadata import version

import jupytext

SEEN = {
    '# %% points=2 kind="x"': "{'points': 2, 'kind': 'x'}",
    '# %% points=2, kind="x"': "{'points': [2], 'kind': 'x'}",
    '# %% tags=["keep"] points=2': "{'tags': ['keep'], 'points': 2}",
    '# %% tags=["keep"], points=2': "AttributeError: 'list' object has no attribute 'startswith'",
}


def metadata(header: str) -> str:
    try:
        (cell,) = jupytext.reads(f"{header}\nx = 1\n", "py:percent").cells
    except AttributeError as error:
        return f"{type(error).__name__}: {error}"
    return str(dict(cell.metadata))


print("jupytext", version("jupytext"))
found = {header: metadata(header) for header in SEEN}
for header, seen in found.items():
    print(f"{header:30}", seen)
assert found == SEEN, "jupytext reads these headers in another way now"
PYTHON
