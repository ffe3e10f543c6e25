#!/usr/bin/env bash
# nbconvert 7.17.2: `--to script` goes by the notebook's `language_info` alone. A notebook that no kernel has run yet
# names its language in `kernelspec` only: it becomes a .txt file in which magics stay as they are, prose is dropped
# and no `# In[...]` says where cells begin, although `--to script` reports success.
#
# Seen, for one notebook (a cell with a magic, prose, a cell):
#     metadata                        file    cell marks   magic as a call   prose
#     kernelspec of Python            .txt    no           no                no
#     language_info of Python         .py     yes          yes               yes, as a comment
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check \
    nbconvert==7.17.2 nbformat==5.11.1 ipython==9.18.1
"$folder/env/bin/python" - <<'PYTHON'
from importlib.metadata import version

from nbconvert import ScriptExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

CELLS = [new_code_cell("%matplotlib inline\nx = 1"), new_markdown_cell("Prose."), new_code_cell("x + 1")]
METADATA = {
    "kernelspec": {
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}
    },
    "language_info": {
        "language_info": {"name": "python", "file_extension": ".py", "nbconvert_exporter": "python"}
    },
}
SEEN = {
    "kernelspec": (".txt", False, False, False),
    "language_info": (".py", True, True, True),
}


def look_at(metadata: dict) -> tuple[str, bool, bool, bool]:
    notebook = new_notebook(cells=CELLS, metadata=metadata)
    text, resources = ScriptExporter().from_notebook_node(notebook)
    marks = "# In[" in text
    return resources["output_extension"], marks, "run_line_magic" in text, "# Prose." in text


print("nbconvert", version("nbconvert"))
found = {name: look_at(metadata) for name, metadata in METADATA.items()}
for name, seen in found.items():
    print(f"{name:15}", *seen)
assert found == SEEN, "a notebook that was never run becomes another script now"
PYTHON
