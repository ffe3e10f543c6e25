#!/usr/bin/env bash
# mistune 3.4.0, plugin `math`: a blank after the first dollar ends the formula before it began, a blank before the last
# one does not; a line break within is none; backticks inside of the dollars are taken away. nbconvert 7.17.2, which
# brings rules of its own for the same parser, passes all four to MathJax as they are. A cell that shows its formulas
# in Jupyter and in nbconvert's page shows dollars in a page made by mistune alone.
#
# Seen (is it a formula, by mistune):
#     $x$     yes
#     $x $    yes
#     $ x$    no
#     $x<newline>y$   no
#     $`x`$   yes, as x without its backticks
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check mistune==3.4.0 nbconvert==7.17.2
"$folder/env/bin/python" - <<'PYTHON'
from importlib.metadata import version

import mistune
from mistune.plugins.math import math
from nbconvert.filters.markdown_mistune import markdown2html_mistune

SEEN = {"$x$": r"\(x\)", "$x $": r"\(x \)", "$ x$": None, "$x\ny$": None, "$`x`$": r"\(x\)"}
to_html = mistune.create_markdown(plugins=[math])
BEGIN, END = '<span class="math">', "</span>"


def formula(text: str) -> str | None:
    html = to_html(text)
    return html.split(BEGIN)[1].split(END)[0] if BEGIN in html else None


print("mistune", version("mistune"), "nbconvert", version("nbconvert"))
found = {text: formula(text) for text in SEEN}
for text, seen in found.items():
    print(f"{text!r:10}", seen)
    assert text in markdown2html_mistune(text), "nbconvert changes it too now"
assert found == SEEN, "mistune finds formulas in another way now"
PYTHON
