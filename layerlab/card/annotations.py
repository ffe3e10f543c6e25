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
        where = f"file={_property(self.file)},line={self.line},title={_property(self.title)}"
        return f"::{self.level} {where}::{_data(self.message)}"


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
        lines = CellLines((), {})
    found = [*_of_problems(card, file, lines), *_of_functions(card, file, lines)]
    levels = dict.fromkeys(annotation.level for annotation in found)
    return [a for level in levels for a in [a for a in found if a.level == level][:MAX_ANNOTATIONS]]


def as_markdown(card: Card, name: str) -> str:
    """Return the card as Markdown that shows what students wrote as it stands, and nothing more.

    All of it is HTML: inside, Markdown has no meaning, and escaping is exact.
    """
    text = _CONTROL.sub("", as_text(card))
    if len(text) > MAX_CARD:
        text = f"{text[:MAX_CARD]}\n... (the rest is in the log)"
    rows = "".join(
        f"<tr><td>{_mark(verdicts)}</td><td><code>{html.escape(function)}</code></td>"
        f"<td>{html.escape(summary(verdicts))}</td></tr>\n"
        for function, verdicts in card.functions.items()
    )
    blocks = [f"<h3>{html.escape(' '.join(name.split()))}</h3>"]
    blocks += [f"<table>\n{rows}</table>"] if rows else []
    blocks += [
        f"<details{'' if card.passed else ' open'}><summary>Report card</summary>",
        f"<pre>{html.escape(text)}</pre>",
        "</details>",
    ]
    return "\n\n".join(blocks) + "\n\n"


def append_summary(path: Path, markdown: str) -> None:
    """Append to a step's summary, unless that made it too long: GitHub would show nothing of it then."""
    data = markdown.encode(errors="replace")
    with path.open("ab") as file:
        if file.tell() + len(data) <= MAX_SUMMARY:
            file.write(data)


def _of_problems(card: Card, file: str, lines: CellLines) -> Iterator[Annotation]:
    for problem in card.problems:
        cell = _CELL.match(problem.message)
        yield Annotation(
            level="error",
            file=file,
            line=lines.line(int(cell[1])) if cell else 1,
            title=cell[0] if cell else "The check could not be run",
            message=f"{problem.message} {problem.remedy}",
        )


def _of_functions(card: Card, file: str, lines: CellLines) -> Iterator[Annotation]:
    for function, verdicts in card.functions.items():
        unfinished = [verdict for verdict in verdicts if verdict.status is not Status.PASSED]
        if unfinished:
            first = unfinished[0]
            yield Annotation(
                level="notice" if first.status.is_open else "error",
                file=file,
                line=_line(first, lines),
                title=f"{function}: {summary(verdicts)}",
                message=_message(first),
            )


def _line(verdict: CardVerdict, lines: CellLines) -> int:
    """Return the line that raised, or else the one where the function begins."""
    cell = _CELL.fullmatch(verdict.place.label) if verdict.place is not None else None
    if verdict.place is not None and cell is not None:
        return lines.line(int(cell[1]), verdict.place.line)
    return lines.definition(verdict.function)


def _message(verdict: CardVerdict) -> str:
    observation = verdict.finding.observation if verdict.finding is not None else None
    told = [verdict.sentence, verdict.message, observation]
    told += [f"Hint: {verdict.hint}"] if verdict.hint else []
    return "\n".join(text for text in told if text)


def _mark(verdicts: tuple[CardVerdict, ...]) -> str:
    return next((MARKS[v.status] for v in verdicts if v.status is not Status.PASSED), "✓")


def _from_workspace(path: Path) -> str:
    """Return the path from the repository's root, which is how GitHub knows a file."""
    root = Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd()).resolve()
    path = path.resolve()
    return str(path.relative_to(root) if path.is_relative_to(root) else path.name)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
