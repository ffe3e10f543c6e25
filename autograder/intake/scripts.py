"""Cuts a script into cells: one that jupytext or nbconvert made of a notebook, or any other as one cell."""

import re

from autograder.intake.files import File
from autograder.intake.notebook import (
    MAX_CELLS,
    MAX_TEXT_MB,
    RawNotebook,
    SubmittedCell,
    unified_text,
)
from autograder.record.problems import problem

# `# %% [markdown] tags=["a"]` and `# In[3]:` begin a cell.
_BEGIN = re.compile(r"^# ?(?:%%+(?P<title>.*)|In ?\[[\d ]*\]:?\s*)$", re.MULTILINE)
_PROSE = ("markdown", "md")
# What jupytext writes above the first cell stands between two lines of `# ---`.
_HEADER = re.compile(r"\A(?:#!.*\n)?(?:# -\*-.*\n)?# ---\n(?:#.*\n)*?# ---\n")


def parse_script(file: File) -> RawNotebook:
    """Return the cells of a script, or the problem that it has instead."""
    if file.problem is not None:
        return RawNotebook(file.name, file.sha256, problems=(file.problem,))
    try:
        text = unified_text(file.data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _refused(file, "not-text")
    if "\0" in text or len(text) > MAX_TEXT_MB * 10**6:
        return _refused(file, "not-text")
    cells = _cells(text)
    if len(cells) > MAX_CELLS:
        # So many marks of cells are no notebook's; what they separate is run as one.
        cells = [SubmittedCell(kind="code", source=text)]
    return RawNotebook(file.name, file.sha256, tuple(cells), is_script=True)


def _refused(file: File, code: str) -> RawNotebook:
    found = problem(code, file.name)
    return RawNotebook(file.name, file.sha256, problems=(found,), is_script=True)


def _cells(text: str) -> list[SubmittedCell]:
    text = _HEADER.sub("", text, count=1)
    begins = list(_BEGIN.finditer(text))
    ends = [begin.start() for begin in begins[1:]]
    cells = [_cell("", text[: begins[0].start()] if begins else text)]
    for begin, end in zip(begins, [*ends, len(text)], strict=True) if begins else ():
        cells.append(_cell(begin["title"] or "", text[begin.end() : end]))
    return [cell for cell in cells if cell.source]


def _cell(title: str, source: str) -> SubmittedCell:
    source = source.strip("\n")
    if any(f"[{word}]" in title for word in _PROSE):
        lines = [re.sub(r"^# ?", "", line) for line in source.split("\n")]
        return SubmittedCell(kind="markdown", source="\n".join(lines))
    return SubmittedCell(kind="code", source=source.strip() and source)
