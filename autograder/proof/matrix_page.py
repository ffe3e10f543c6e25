"""A verification as one self-contained page of HTML: mistakes down, tests across."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment

from autograder.proof.verify import Row, Verification
from autograder.record.report import Outcome
from autograder.text.plain import plain_text
from autograder.text.sanitizing import with_code
from autograder.text.templating import environment, inlined
from autograder.text.wording import points_text, title


@dataclass(frozen=True)
class _Sign:
    """How a test that ended so is drawn: `kind` is its class in the style."""

    sign: str
    says: str
    kind: str = "caught"


# The signs are those of the class report.
_SIGNS = {
    Outcome.PASSED: _Sign("✓", "passed", "passed"),
    Outcome.FAILED: _Sign("✗", "failed"),
    Outcome.ERROR: _Sign("!", "raised an error"),
    Outcome.TIMEOUT: _Sign("◷", "took too long"),
    Outcome.CRASHED: _Sign("☇", "ended the program"),
    Outcome.NOT_ATTEMPTED: _Sign("·", "not attempted", "none"),
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
    template = _environment().get_template("matrix.html.j2")
    return (
        template.render(
            found=found,
            figures=tuple(_figures(found.rows)),
            functions=tuple(_functions(found)),
            signs=tuple(_SIGNS.values()),
            style=inlined(__package__, "matrix.css"),
        )
        + "\n"
    )


def _figures(rows: Sequence[Row]) -> Iterator[_Figure]:
    mistakes, unusual = _parted(rows)
    caught = [row for row in mistakes if row.caught]
    alone = sum(row.hidden_only for row in caught)
    yield _Figure("mistakes caught", len(caught), len(mistakes))
    yield _Figure("mistakes named", sum(row.named for row in mistakes), len(mistakes))
    yield _Figure("caught by hidden tests alone", alone, len(mistakes))
    yield _Figure("unusual answers keep all", sum(row.whole for row in unusual), len(unusual))


def _parted(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the mistakes, and what is unusual but right."""
    return [r for r in rows if not r.entry.unusual], [r for r in rows if r.entry.unusual]


def _functions(found: Verification) -> Iterator[_Function]:
    for name in found.functions:
        mistakes, unusual = _parted([row for row in found.rows if row.entry.function == name])
        groups = (("Mistakes", mistakes), ("Unusual, and right", unusual))
        if mistakes or unusual:
            yield _Function(
                name,
                tuple(_tests(mistakes, mistakes or unusual)),
                tuple(_Lines(title, tuple(map(_line, rows))) for title, rows in groups if rows),
            )


def _tests(mistakes: Sequence[Row], rows: Sequence[Row]) -> Iterator[_Test]:
    for column, test in enumerate(rows[0].tests):
        catches = sum(row.tests[column].outcome is not Outcome.PASSED for row in mistakes)
        yield _Test(test.id.rpartition("::")[2], _sentence(test.sentence), catches)


def _line(row: Row) -> _Line:
    return _Line(
        name=row.entry.name,
        sentence=_sentence(row.entry.sentence),
        right=row.whole if row.entry.unusual else row.caught,
        signs=tuple(_SIGNS[test.outcome] for test in row.tests),
        points=f"{points_text(row.result.earned)} / {points_text(row.result.points)}",
        diagnosed="" if row.entry.unusual else "yes" if row.named else "no",
        public="pass" if row.hidden_only else "fail",
    )


def _sentence(text: str) -> str:
    return with_code(plain_text(text))


@cache
def _environment() -> Environment:
    return environment(__package__, {"title_of": title})
