"""Has a draft made in the sandbox, and looks at what comes back before anybody else does."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import CourseError
from autograder.mistakes import Entry
from autograder.sandbox import Sandbox, StudentGone
from layerlab.expect.student import StudentError

MAX_LINES = 300  # what a person can be asked to read
_FEWEST = 3  # letters of a name; shorter words stand in any code
_PRINTABLE = re.compile(r"[\n -~]*")


class ProposalError(CourseError):
    """No entry can be made of this code; the message says why, and the remedy."""


@dataclass(frozen=True)
class Proposal:
    """The code of an entry: the source of each function and class that it consists of, by name.

    `change` says in words what has to be changed to make the function right, where that is known.
    """

    function: str
    sources: Mapping[str, str]
    change: str | None = None

    def entry(self, exercise: str, name: str, sentence: str) -> Entry:
        """Return it as the bank would have it."""
        return Entry(
            name=name,
            function=self.function,
            sentence=sentence,
            exercise=exercise,
            unusual=False,
            hidden_only=False,
            sources=self.sources,
        )


def words_of(names: Collection[str]) -> frozenset[str]:
    """Return the words that names of people consist of: `Ada Lovelace` and `alove` give three."""
    found: set[str] = set()
    for name in names:
        found |= {word.lower() for word in re.findall(r"[^\W\d_]+", name)}
    return frozenset(word for word in found if len(word) >= _FEWEST)


def proposed(
    sandbox: Sandbox,
    function: str,
    cells: Sequence[str],
    *,
    known: Collection[str],
    also: Collection[str] = (),
    people: Collection[str] = (),
) -> Proposal:
    """Return the draft of an entry, made of a student's cells.

    Nothing of them is read in this process: to parse may take all memory, or end it.

    Args:
        sandbox: where they are read.
        function: whose mistake it is.
        cells: the texts of the notebook's code cells, in their order.
        known: names that every notebook of the exercise has.
        also: those of them that are taken from these cells all the same.
        people: words that names of people consist of.

    Raises:
        ProposalError: the code cannot be an entry, or cannot be read.
    """
    answer = _answer(sandbox, function, cells, (sorted(known), sorted(also), sorted(people)))
    if isinstance(answer, str):
        msg = f"{function}: the code {_printable(answer)}; write its entry by hand"
        raise ProposalError(msg)
    return Proposal(function, _sources(function, answer))


def _answer(
    sandbox: Sandbox, function: str, cells: Sequence[str], lists: tuple[list[str], ...]
) -> object:
    program = Path(__file__).with_name("proposing.py").read_text(encoding="utf-8")
    with sandbox.worker() as worker:
        worker.run_cells([program])
        try:
            answer: object = worker.student().propose(function, list(cells), *lists)
        except (StudentError, StudentGone) as error:
            msg = f"{function}: the code cannot be read ({_printable(str(error))}); write its entry by hand"
            raise ProposalError(msg) from error
    return answer


def _sources(function: str, answer: object) -> dict[str, str]:
    """Return the sources that came back, if they are what they have to be, whoever sent them."""
    found: dict[str, str] = {}
    if isinstance(answer, list | tuple):
        for item in answer:
            match item:
                case [str(name), str(source)] if _may_be_shown(name, source):
                    found[name] = source
                case _:
                    found.clear()
                    break
    lines = sum(source.count("\n") for source in found.values())
    if function not in found or lines > MAX_LINES:
        msg = f"{function}: the code cannot be shown whole, in {MAX_LINES} lines of plain letters; write its entry by hand"
        raise ProposalError(msg)
    return found


def _may_be_shown(name: str, source: str) -> bool:
    """Tell whether what a person reads is all there is: no sign that hides something, or looks like another."""
    return name.isidentifier() and name.isascii() and _PRINTABLE.fullmatch(source) is not None


def _printable(text: str) -> str:
    return re.sub(r"[^ -~]", "?", text)[:300]
