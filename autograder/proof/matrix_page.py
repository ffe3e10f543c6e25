"""A verification as one self-contained page of HTML: mistakes down, tests across."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from autograder.proof.matrix import NO_MISTAKE
from autograder.proof.verify import Row, Verification
from autograder.record.report import Outcome
from autograder.record.signs import SIGNS
from autograder.text.plain import plain_text
from autograder.text.sanitizing import with_code
from autograder.text.templating import PageTemplate
from autograder.text.wording import points_text


@dataclass(frozen=True)
class _Sign:
    """How a test that ended so is drawn: `kind` is its class in the style."""

    sign: str
    says: str
    kind: str = "caught"


_SIGNS = {
    Outcome.PASSED: _Sign(SIGNS[Outcome.PASSED], "passed", "passed"),
    Outcome.FAILED: _Sign(SIGNS[Outcome.FAILED], "failed"),
    Outcome.ERROR: _Sign(SIGNS[Outcome.ERROR], "raised an error"),
    Outcome.TIMEOUT: _Sign(SIGNS[Outcome.TIMEOUT], "took too long"),
    Outcome.CRASHED: _Sign(SIGNS[Outcome.CRASHED], "ended the program"),
    Outcome.NOT_ATTEMPTED: _Sign(SIGNS[Outcome.NOT_ATTEMPTED], "not attempted", "none"),
}


@dataclass(frozen=True)
class _Figure:
    what: str
    part: int
    whole: int


@dataclass(frozen=True)
class _Test:
    name: str
    sentence: str
    catches: int


@dataclass(frozen=True)
class _Line:
    name: str
    sentence: str
    right: bool
    signs: tuple[_Sign, ...]
    points: str
    diagnosed: str
    public: str


@dataclass(frozen=True)
class _Lines:
    title: str
    rows: tuple[_Line, ...]


@dataclass(frozen=True)
class _Function:
    name: str
    tests: tuple[_Test, ...]
    groups: tuple[_Lines, ...]


def page(found: Verification) -> str:
    """Return everything that was found."""
    text = _PAGE.render(
        found=found,
        figures=tuple(_figures(found.rows)),
        functions=tuple(_functions(found)),
        unproven=tuple(without_mistakes(found)),
        no_mistake=NO_MISTAKE,
        signs=tuple(_SIGNS.values()),
    )
    # Jinja leaves the last line's end out.
    return text + "\n"


def without_mistakes(found: Verification) -> Iterator[str]:
    """Yield the functions of which the bank knows nothing."""
    known = {row.entry.function for row in found.rows}
    yield from (name for name in found.functions if name not in known)


def _figures(rows: Sequence[Row]) -> Iterator[_Figure]:
    """Yield what stands on top, each as a part of a whole: "mistakes caught: 31 of 31"."""
    mistakes, unusual = _parted(rows)
    caught = [row for row in mistakes if row.caught]
    named = [row for row in mistakes if row.named]
    # Those that students cannot find by the tests they have.
    alone = [row for row in caught if row.hidden_only]
    whole = [row for row in unusual if row.whole]
    yield _Figure("mistakes caught", len(caught), len(mistakes))
    yield _Figure("mistakes named", len(named), len(mistakes))
    yield _Figure("caught by hidden tests alone", len(alone), len(mistakes))
    yield _Figure("unusual answers keep all", len(whole), len(unusual))


def _parted(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the mistakes, and what is unusual but right."""
    mistakes = [row for row in rows if not row.entry.unusual]
    unusual = [row for row in rows if row.entry.unusual]
    return mistakes, unusual


def _functions(found: Verification) -> Iterator[_Function]:
    """Yield a table for each function of which the bank knows anything."""
    for name in found.functions:
        own = [row for row in found.rows if row.entry.function == name]
        if not own:
            continue
        mistakes, unusual = _parted(own)
        groups = []
        for heading, rows in (("Mistakes", mistakes), ("Unusual, and right", unusual)):
            if rows:
                lines = tuple(_line(row) for row in rows)
                groups.append(_Lines(heading, lines))
        # Any row knows the tests; mistakes alone are to be caught by them.
        tests = tuple(_tests(mistakes, own))
        yield _Function(name, tests, tuple(groups))


def _tests(mistakes: Sequence[Row], rows: Sequence[Row]) -> Iterator[_Test]:
    """Yield the columns of a table, each with the number of mistakes that its test catches."""
    for column, test in enumerate(rows[0].tests):
        outcomes = [row.tests[column].outcome for row in mistakes]
        caught = [outcome for outcome in outcomes if outcome is not Outcome.PASSED]
        _, _, name = test.id.rpartition("::")
        yield _Test(name, _sentence(test.sentence), len(caught))


def _line(row: Row) -> _Line:
    """Return one row of a table, in words and signs."""
    # A mistake is to lose points, unusual work is to keep them all; there is nothing to diagnose about that.
    if row.entry.unusual:
        right = row.whole
        diagnosed = ""
    else:
        right = row.caught
        diagnosed = "yes" if row.named else "no"
    earned = points_text(row.result.earned)
    worth = points_text(row.result.points)
    return _Line(
        name=row.entry.name,
        sentence=_sentence(row.entry.sentence),
        right=right,
        signs=tuple(_SIGNS[test.outcome] for test in row.tests),
        points=f"{earned} / {worth}",
        diagnosed=diagnosed,
        public="pass" if row.hidden_only else "fail",
    )


def _sentence(text: str) -> str:
    """Return a sentence of the bank or of a test as HTML, `names` in it as code."""
    return with_code(plain_text(text))


_PAGE = PageTemplate(__package__, "matrix")
