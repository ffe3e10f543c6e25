"""A verification as text: mistakes down, tests across."""

import io
from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from autograder.proof.verify import Row, Verification
from autograder.record.report import Outcome

_SIGNS = {
    Outcome.PASSED: Text("·", "dim"),
    Outcome.FAILED: Text("x", "green"),
    Outcome.ERROR: Text("!", "green"),
    Outcome.TIMEOUT: Text("t", "green"),
    Outcome.CRASHED: Text("c", "green"),
    Outcome.NOT_ATTEMPTED: Text("-", "red"),
}
NO_MISTAKE = "no mistake is known of it: nothing shows yet that its tests notice one; write some down, or see `layerlab mutate`"
LEGEND = "· passed   x failed   ! raised   t timeout   c crashed   - not attempted"


def render(found: Verification) -> RenderableType:
    """Return everything that was found, for a terminal or a file."""
    # An empty Text is an empty line.
    parts: list[RenderableType] = [Text(found.assignment, "bold"), Text(LEGEND, "dim")]
    for function in found.functions:
        rows = [row for row in found.rows if row.entry.function == function]
        parts.append(Text())
        parts += _function(function, rows)
    parts.append(Text())
    parts += [Text(note) for note in found.notes]
    parts.append(Text())
    parts += [Text(complaint, "red") for complaint in found.complaints]
    parts.append(_verdict(found))
    return Group(*parts)


def plain(found: Verification) -> str:
    """Return the same without colours, for a file."""
    file = io.StringIO()
    # Of a width of its own: a file reads the same, whatever terminal it was made in.
    console = Console(file=file, width=140, color_system=None)
    console.print(render(found))
    # rich fills lines up with spaces, which a file has no use for.
    lines = [line.rstrip() for line in file.getvalue().splitlines()]
    return "\n".join(lines) + "\n"


def _tests(rows: Sequence[Row]) -> list[str]:
    """Return the names of the columns: `test_shape` of `test_relu.py::TestRelu::test_shape`."""
    names = []
    # All rows of a function have the same tests.
    for test in rows[0].tests:
        _, _, name = test.id.rpartition("::")
        names.append(name)
    return names


def _verdict(found: Verification) -> Text:
    if found.green:
        return Text(f"{found.assignment}: everything holds", "bold green")
    return Text(f"{found.assignment}: {len(found.complaints)} complaints", "bold red")


def _function(function: str, rows: list[Row]) -> Iterator[RenderableType]:
    """Yield the table of one function, and below it which test each of its columns is."""
    if not rows:
        yield Text(function, "bold")
        yield Text(f"{NO_MISTAKE}\n", "dim")
        return
    table = Table(
        title=function,
        title_justify="left",
        title_style="bold",
        box=None,
        padding=(0, 1),
    )
    table.add_column("", no_wrap=True)
    # Numbers head the columns: the names would not fit.
    legend = []
    for number, name in enumerate(_tests(rows), start=1):
        table.add_column(str(number), justify="center", no_wrap=True)
        legend.append(f"{number} {name}")
    for heading in ("points", "diagnosed", "public"):
        table.add_column(heading, justify="right", no_wrap=True)
    for row in rows:
        signs = [_SIGNS[test.outcome] for test in row.tests]
        table.add_row(_name(row), *signs, *_ends(row))
    yield table
    yield Text("  ".join(legend), "dim")


def _name(row: Row) -> Text:
    """Return how a row begins; red is what should not be so."""
    if row.entry.unusual:
        style = "cyan" if row.whole else "bold red"
        return Text(f"{row.entry.name} (right)", style)
    style = "" if row.caught else "bold red"
    return Text(row.entry.name, style)


def _ends(row: Row) -> tuple[str, str, str]:
    """Return what stands in the last three columns: points, diagnosed, public."""
    points = f"{row.result.earned:g}/{row.result.points:g}"
    public = "passes" if row.hidden_only else "fails"
    # There is nothing to diagnose about right work.
    if row.entry.unusual:
        return points, "", public
    named = "yes" if row.named else "no"
    return points, named, public
