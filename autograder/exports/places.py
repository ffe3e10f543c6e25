"""Where in a notebook's file a function stands: annotations point at lines of the file, which is JSON."""

import re
from pathlib import Path

from autograder.record.report import FunctionResult, Report
from autograder.text.names import folder_name

# A larger file is not searched; its annotations stand at its top.
_MAX_BYTES = 20_000_000


def place_of(report: Report, found: FunctionResult, folder: Path) -> tuple[Path, int]:
    """Return the notebook that a function belongs in, and the line in its file where it is defined.

    That is 1 if the function is nowhere, or there is no such file in `folder`.
    """
    files = {notebook.exercise: notebook.file for notebook in report.notebooks}
    # A notebook that was not handed in is named all the same, as it should have been.
    name = files.get(found.exercise) or f"{found.exercise}.ipynb"
    path = folder / folder_name(name)
    try:
        # A link could lead to anybody's file.
        if path.is_symlink():
            return path, 1
        if path.stat().st_size > _MAX_BYTES:
            return path, 1
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return path, 1
    return path, line_of(text, found.function)


def line_of(text: str, function: str) -> int:
    """Return the line of a notebook's text where `function` is defined last, as it counts in Python.

    Jupyter writes a line of JSON for each line of code; other programs write a cell's code in one line,
    which then is the place. What stands in outputs and in prose is no definition.
    """
    start = rf"def {re.escape(function)}\s*\("
    # `    "def affine_forward(x, w, b):\n",`
    own_line = re.compile(rf'^\s*"{start}')
    # `   "source": "import numpy as np\n\ndef affine_forward(x, w, b):\n ...`
    whole_cell = re.compile(rf'^\s*"source"\s*:\s*"(?:[^"\\]|\\.)*?(?:(?<=\\n)|(?<=")){start}')
    lines = text.split("\n")
    last = 1
    for index, line in enumerate(lines):
        is_definition = whole_cell.match(line) is not None
        if own_line.match(line) and _in_code(lines, index):
            is_definition = True
        if is_definition:
            last = index + 1
    return last


def _in_code(lines: list[str], index: int) -> bool:
    """Look back for the key whose list the line stands in: code has `source`, outputs have `text`."""
    # A key alone with the list that it opens: `   "source": [`
    opens_a_list = re.compile(r'^\s*("(?:[^"\\]|\\.)*")\s*:\s*\[\s*$')
    for line in reversed(lines[:index]):
        key = opens_a_list.match(line)
        if key is not None:
            return bool(key[1] == '"source"')
    return False
