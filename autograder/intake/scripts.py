"""Cuts a script into cells: where jupytext or nbconvert marked them, or else at its paragraphs.

Where one cell hangs or fails, the others still count; a script as one cell would be lost with its last line.
"""

import re
from collections.abc import Iterator

from autograder.build.kit.notebook_cell import without_kit
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
_QUOTES = re.compile(r"\"{3}|'{3}")
# What goes on with a statement although it begins a line.
_GOES_ON = re.compile(r"[\s)\]}#]|(?:else|elif|except|finally)\b")


def parse_script(file: File) -> RawNotebook:
    """Return the cells of a script, or the problem that it has instead."""
    if file.problem is not None:
        return RawNotebook(file.name, file.sha256, problems=(file.problem,))
    try:
        text = unified_text(file.data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _refused(file, "not-text")
    # A script of a whole notebook has the kit's cell too.
    text = without_kit(text)
    if "\0" in text or len(text) > MAX_TEXT_MB * 10**6:
        return _refused(file, "not-text")
    cells = _cells(text)
    if len(cells) > MAX_CELLS:
        # So many cells are no notebook's; what they hold is run as one.
        cells = [SubmittedCell(kind="code", source=text)]
    return RawNotebook(file.name, file.sha256, tuple(cells), is_script=True)


def _refused(file: File, code: str) -> RawNotebook:
    found = problem(code, file.name)
    return RawNotebook(file.name, file.sha256, problems=(found,), is_script=True)


def _cells(text: str) -> list[SubmittedCell]:
    text = _HEADER.sub("", text, count=1)
    begins = list(_BEGIN.finditer(text))
    if not begins:
        paragraphs = [_cell("", paragraph) for paragraph in _paragraphs(text)]
        return [cell for cell in paragraphs if cell.source]
    ends = [begin.start() for begin in begins[1:]]
    cells = [_cell("", text[: begins[0].start()])]
    for begin, end in zip(begins, [*ends, len(text)], strict=True):
        cells.append(_cell(begin["title"] or "", text[begin.end() : end]))
    return [cell for cell in cells if cell.source]


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the statements of a script, those together that no blank line parts.

    Told from how lines begin, since student code is parsed in the sandbox alone.
    """
    paragraph: list[str] = []
    quote = ""
    is_after_blank = False
    for line in text.split("\n"):
        if is_after_blank and not quote and line and not _GOES_ON.match(line):
            yield "\n".join(paragraph)
            paragraph = []
        paragraph.append(line)
        is_after_blank = not line.strip()
        for found in _QUOTES.findall(line):
            # Within one kind of quotes, the other is text.
            quote = "" if quote == found else quote or found
    yield "\n".join(paragraph)


def _cell(title: str, source: str) -> SubmittedCell:
    source = source.strip("\n")
    if any(f"[{word}]" in title for word in _PROSE):
        lines = [re.sub(r"^# ?", "", line) for line in source.split("\n")]
        return SubmittedCell(kind="markdown", source="\n".join(lines))
    return SubmittedCell(kind="code", source=source.strip() and source)
