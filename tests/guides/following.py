"""A guide, followed to the letter: its files are written, its commands typed, and what they print compared.

A guide is Markdown. A block of code below a paragraph that ends in "`path/to/file`:" is that file; where the paragraph
ends in "at the end of `path/to/file`:", it is added. A block of the language `console` holds commands, each after `$ `,
and what each prints; a line `...` stands for any lines, and `...` within a line for anything there. A command ends with
status 0, unless the paragraph above says `status 1` or another number. No block is passed over.
"""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

# A block of a list's item is set in, fences and text alike.
_FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)
_FILE = re.compile(r"(?P<added>at the end of )?`(?P<path>[\w./-]+)`:\Z", re.IGNORECASE)
_STATUS = re.compile(r"`?status (\d+)`?")
_LIMIT = 120  # seconds for a command


@dataclass(frozen=True)
class Written:
    """A file that the guide writes, or adds to."""

    line: int
    path: str
    text: str
    added: bool


@dataclass(frozen=True)
class Typed:
    """A command of the guide, and what it says of how that ends."""

    line: int
    command: str
    printed: str
    status: int


class GuideError(AssertionError):
    """A step did otherwise than the guide says."""


def steps(guide: str) -> Iterator[Written | Typed]:
    """Yield the steps of a guide in its order."""
    for fence in _FENCE.finditer(guide):
        line = guide.count("\n", 0, fence.start()) + 2
        above = guide[: fence.start()].rstrip().rpartition("\n\n")[2]
        text = re.sub(f"^{fence['indent']}", "", fence["text"], flags=re.MULTILINE)
        named = _FILE.search(above)
        if fence["language"] == "console":
            status = _STATUS.search(above)
            yield from _commands(text, line, int(status[1]) if status else 0)
        elif named:
            yield Written(line, named["path"], text, bool(named["added"]))
        else:
            msg = f"line {line}: a block that is neither a file nor commands"
            raise GuideError(msg)


def _commands(text: str, line: int, status: int) -> Iterator[Typed]:
    parts = re.split(r"^\$ ", text, flags=re.MULTILINE)
    line += parts[0].count("\n")
    for number, part in enumerate(parts[1:], start=1):
        command, _, printed = part.partition("\n")
        # A status is that of a block's last command: what comes before it went well.
        yield Typed(line, command, printed, status if number == len(parts) - 1 else 0)
        line += part.count("\n")


def follow(guide: str, folder: Path, variables: Mapping[str, str]) -> list[str]:
    """Do all that a guide says, and return what each of its commands printed.

    Args:
        guide: the text of the page.
        folder: where its reader stands.
        variables: the environment of the commands.

    Raises:
        GuideError: a command ends or prints otherwise; with the page's line, and what was printed.
    """
    here, said = folder, []
    for step in steps(guide):
        if isinstance(step, Written):
            _write(step, here)
        else:
            here, printed = _type(step, here, folder, variables)
            said.append(printed)
    return said


def _write(step: Written, here: Path) -> None:
    path = here / step.path
    if step.added and not path.is_file():
        msg = f"line {step.line}: {step.path} is not there"
        raise GuideError(msg)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a" if step.added else "w", encoding="utf-8") as file:
        file.write(step.text)


def _type(step: Typed, here: Path, folder: Path, variables: Mapping[str, str]) -> tuple[Path, str]:
    """Run a command in a shell as its reader would; return where that one stands then, and what was printed."""
    place = folder / ".place"
    script = f"trap 'pwd > {place}' EXIT\n{step.command}"
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=here,
        env={**variables, "COLUMNS": "100"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_LIMIT,
        check=False,
    )
    printed = done.stdout.replace(str(here), "...").replace(str(folder), "...")
    if done.returncode != step.status or not _fits(printed, step.printed):
        msg = (
            f"line {step.line}: {step.command}\nstatus {done.returncode}, and it printed\n{printed}"
            f"--- where the guide says status {step.status} and\n{step.printed}---"
        )
        raise GuideError(msg)
    return Path(place.read_text(encoding="utf-8").strip()), printed


def _fits(printed: str, said: str) -> bool:
    """Return whether what was printed is what the guide says, blanks at the ends of lines aside."""
    lines = [re.escape(line.rstrip()).replace(r"\.\.\.", ".*") + "\n" for line in said.splitlines()]
    pattern = "".join(r"(?:.*\n)*?" if line == ".*\n" else line for line in lines)
    text = "".join(f"{line.rstrip()}\n" for line in printed.splitlines())
    return re.fullmatch(pattern, text) is not None


def environment(programs: Path) -> dict[str, str]:
    """Return the variables of a reader whose `layerlab` and `python` lie in a folder, and of whom nothing else is known."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LAYERLAB", "PYTHON"))
    }
    return {**kept, "PATH": f"{programs}:{os.defpath}"}
