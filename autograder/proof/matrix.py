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
LEGEND = "· passed   x failed   ! raised   t timeout   c crashed   - not attempted"


def render(found: Verification) -> RenderableType:
    """Return everything that was found, for a terminal or a file."""
    parts: list[RenderableType] = [Text(found.assignment, "bold"), Text(LEGEND, "dim")]
    for function in found.functions:
        parts += [
            Text(),
            *_function(function, [r for r in found.rows if r.entry.function == function]),
        ]
    parts += [Text(), *(Text(note) for note in found.notes), Text()]
    parts += [Text(complaint, "red") for complaint in found.complaints]
    parts.append(_verdict(found))
    return Group(*parts)


def plain(found: Verification) -> str:
    """Return the same without colours, for a file."""
    file = io.StringIO()
    Console(file=file, width=140, color_system=None).print(render(found))
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines()) + "\n"


def _tests(rows: Sequence[Row]) -> list[str]:
    return [test.id.rpartition("::")[2] for test in rows[0].tests]


def _verdict(found: Verification) -> Text:
    if found.green:
        return Text(f"{found.assignment}: everything holds", "bold green")
    return Text(f"{found.assignment}: {len(found.complaints)} complaints", "bold red")


def _function(function: str, rows: list[Row]) -> Iterator[RenderableType]:
    if not rows:
        return
    tests = _tests(rows)
    table = Table(
        title=function, title_justify="left", title_style="bold", box=None, padding=(0, 1)
    )
    table.add_column("", no_wrap=True)
    for number in range(1, len(tests) + 1):
        table.add_column(str(number), justify="center", no_wrap=True)
    for heading in ("points", "diagnosed", "public"):
        table.add_column(heading, justify="right", no_wrap=True)
    for row in rows:
        signs = [_SIGNS[test.outcome] for test in row.tests]
        table.add_row(_name(row), *signs, *_ends(row))
    yield table
    yield Text("  ".join(f"{number} {name}" for number, name in enumerate(tests, 1)), "dim")


def _name(row: Row) -> Text:
    if row.entry.unusual:
        return Text(f"{row.entry.name} (right)", "cyan" if row.whole else "bold red")
    return Text(row.entry.name, "" if row.caught else "bold red")


def _ends(row: Row) -> tuple[str, str, str]:
    points = f"{row.result.earned:g}/{row.result.points:g}"
    if row.entry.unusual:
        return points, "", "passes" if row.hidden_only else "fails"
    named = "yes" if row.named else "no"
    return points, named, "passes" if row.hidden_only else "fails"
