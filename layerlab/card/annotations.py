"""The report card in GitHub Actions: in the log, as annotations on cells, and in the job's summary.

What a student's code says ends up in all three, so it is escaped for each: a line that begins with `::`
is a command to the runner, and the summary is Markdown.
"""

import html
import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from layerlab.card.card import Card
from layerlab.card.cell_lines import CellLines
from layerlab.card.records import CardVerdict, Status
from layerlab.card.text import MARKS, as_text, summary
from layerlab.notebook import NotebookError
from layerlab.words import say

# GitHub shows ten annotations of a level for each step, and refuses a step's summary above 1 MiB.
MAX_ANNOTATIONS = 10
MAX_SUMMARY = 2**20
MAX_CARD = 100_000
_CELL = re.compile(r"(?:Cell )?In\[(\d+)\]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, kw_only=True)
class Annotation:
    """A remark on a line of a file; `level` is error, warning or notice."""

    level: str
    file: str
    line: int
    title: str
    message: str

    def __str__(self) -> str:
        file = _property(self.file)
        title = _property(self.title)
        message = _data(self.message)
        return f"::{self.level} file={file},line={self.line},title={title}::{message}"


def announce(card: Card, notebook: Path) -> None:
    """Print the card and its annotations, and append it to the job's summary if there is one."""
    # Between these lines the runner takes nothing for a command; nobody can guess the second.
    nonce = secrets.token_hex(16)
    print(f"::stop-commands::{nonce}", card, f"::{nonce}::", sep="\n")
    for annotation in annotations(card, notebook):
        print(annotation)
    print(end="", flush=True)
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path:
        append_summary(Path(path), as_markdown(card, notebook.name))


def annotations(card: Card, notebook: Path) -> list[Annotation]:
    """Return a remark for each problem and each function that is not finished, at most ten of a level."""
    file = _from_workspace(notebook)
    try:
        lines = CellLines.of(notebook)
    except NotebookError:
        # The card says that the notebook cannot be read; that remark has to stand on some line.
        lines = CellLines((), {})
    by_level: dict[str, list[Annotation]] = {}
    for annotation in _of_problems(card, file, lines):
        by_level.setdefault(annotation.level, []).append(annotation)
    for annotation in _of_functions(card, file, lines):
        by_level.setdefault(annotation.level, []).append(annotation)
    shown: list[Annotation] = []
    for of_level in by_level.values():
        shown += of_level[:MAX_ANNOTATIONS]
    return shown


def as_markdown(card: Card, name: str) -> str:
    """Return the card as Markdown that shows what students wrote as it stands, and nothing more.

    All of it is HTML: inside, Markdown has no meaning, and escaping is exact.
    """
    # A line break in a file's name would end the heading.
    title = " ".join(name.split())
    blocks = [f"<h3>{html.escape(title)}</h3>"]
    rows = "".join(_row(function, verdicts) for function, verdicts in card.functions.items())
    if rows:
        blocks.append(f"<table>\n{rows}</table>")
    text = _CONTROL.sub("", as_text(card))
    if len(text) > MAX_CARD:
        text = f"{text[:MAX_CARD]}\n{say('... (the rest is in the log)')}"
    # What is not finished is shown at once; what is done can be unfolded.
    state = "" if card.passed else " open"
    blocks.append(f"<details{state}><summary>{say('Report card')}</summary>")
    blocks.append(f"<pre>{html.escape(text)}</pre>")
    blocks.append("</details>")
    return "\n\n".join(blocks) + "\n\n"


def _row(function: str, verdicts: tuple[CardVerdict, ...]) -> str:
    name = html.escape(function)
    words = html.escape(summary(verdicts))
    return f"<tr><td>{_mark(verdicts)}</td><td><code>{name}</code></td><td>{words}</td></tr>\n"


def append_summary(path: Path, markdown: str) -> None:
    """Append to a step's summary, unless that made it too long: GitHub would show nothing of it then."""
    data = markdown.encode(errors="replace")
    with path.open("ab") as file:
        if file.tell() + len(data) <= MAX_SUMMARY:
            file.write(data)


def _of_problems(card: Card, file: str, lines: CellLines) -> Iterator[Annotation]:
    for problem in card.problems:
        # "Cell In[3] stopped: ..." belongs to that cell; any other problem is the whole notebook's.
        cell = _CELL.match(problem.message)
        if cell is None:
            line = 1
            title = say("The check could not be run")
        else:
            line = lines.line(int(cell[1]))
            title = cell[0]
        message = f"{say(problem.message)} {say(problem.remedy)}"
        yield Annotation(level="error", file=file, line=line, title=title, message=message)


def _of_functions(card: Card, file: str, lines: CellLines) -> Iterator[Annotation]:
    for function, verdicts in card.functions.items():
        first = _first_unfinished(verdicts)
        if first is None:
            continue
        # What nobody has written yet is no error.
        level = "notice" if first.status.is_open else "error"
        yield Annotation(
            level=level,
            file=file,
            line=_line(first, lines),
            title=f"{function}: {summary(verdicts)}",
            message=_message(first),
        )


def _first_unfinished(verdicts: tuple[CardVerdict, ...]) -> CardVerdict | None:
    for verdict in verdicts:
        if verdict.status is not Status.PASSED:
            return verdict
    return None


def _line(verdict: CardVerdict, lines: CellLines) -> int:
    """Return the line that raised, or else the one where the function begins."""
    place = verdict.place
    if place is not None:
        # A label may also name a file beside the notebook, on whose lines nothing can be remarked here.
        cell = _CELL.fullmatch(place.label)
        if cell is not None:
            number = int(cell[1])
            return lines.line(number, place.line)
    return lines.definition(verdict.function)


def _message(verdict: CardVerdict) -> str:
    parts = [say(verdict.sentence), say(verdict.message or "")]
    if verdict.finding is not None:
        parts.append(say(verdict.finding.full_observation or ""))
    if verdict.hint:
        parts.append(say(f"Hint: {verdict.hint}"))
    return "\n".join(part for part in parts if part)


def _mark(verdicts: tuple[CardVerdict, ...]) -> str:
    first = _first_unfinished(verdicts)
    return "✓" if first is None else MARKS[first.status]


def _from_workspace(path: Path) -> str:
    """Return the path from the repository's root, which is how GitHub knows a file."""
    workspace = os.environ.get("GITHUB_WORKSPACE") or Path.cwd()
    root = Path(workspace).resolve()
    path = path.resolve()
    if path.is_relative_to(root):
        return str(path.relative_to(root))
    return path.name


def _data(text: str) -> str:
    """Return a command's text as the runner reads it; the percent sign first, or it would be escaped twice."""
    text = text.replace("%", "%25")
    text = text.replace("\r", "%0D")
    return text.replace("\n", "%0A")


def _property(text: str) -> str:
    """Return a value among a command's properties, where a colon and a comma have a meaning as well."""
    text = _data(text)
    text = text.replace(":", "%3A")
    return text.replace(",", "%2C")
