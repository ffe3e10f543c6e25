"""What goes to a worker with a notebook's cells, and what it tells about them beside their outputs.

All that a worker says of cells comes from where student code ran: numbers within bounds and words of a list
are taken, and nothing else.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from autograder.sandbox.wire import MAX_NAME

# A function, the helper of it that reads a name, the name, and whether anything binds it.
Reading = tuple[str, str, str, bool]

MAX_LINES = 20  # of one cell that are said to have failed
MAX_LINE = 100_000
MAX_EVENTS = 40  # of one name
MAX_READINGS = 20  # of names beyond a function's parameters; more would not help anybody
# What a name may be said to be bound to.
BINDINGS = frozenset(
    (
        *("function", "stub", "unused", "removed"),
        *("tuple", "list", "dict", "set", "str", "int", "float", "bool", "NoneType"),
    )
)


@dataclass(frozen=True)
class Given:
    """What the release brings to a notebook: cells that run before it, and stubs that count for nothing.

    `stubs` has the released source of the cell of each function that students write.
    """

    cells: tuple[str, ...] = ()
    stubs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Binding:
    """What a cell, by its place among those that were run, bound a name to.

    `what` is "function", "stub" (as released), "unused" (another binding stays), "removed", the name of one of
    Python's plain types, or "object".
    """

    cell: int
    what: str


def lines_in(lines: object) -> tuple[int, ...]:
    """Return the lines that a cell was run without, as far as they can be lines."""
    if not isinstance(lines, list):
        return ()
    return tuple(line for line in lines[:MAX_LINES] if type(line) is int and 0 < line <= MAX_LINE)


def bindings_in(told: object, names: Collection[str], cells: int) -> dict[str, tuple[Binding, ...]]:
    """Return which cells bound which of some names; what says anything else is left out."""
    found: dict[str, tuple[Binding, ...]] = {}
    for entry in told if isinstance(told, list) else ():
        match entry:
            case [str(name), list(events)] if name in names:
                bindings = (_binding(event, cells) for event in events[:MAX_EVENTS])
                found[name] = tuple(binding for binding in bindings if binding)
    return found


def readings_in(found: object) -> Iterator[Reading]:
    """Yield what functions read beyond their parameters; what says anything else is left out."""
    for reading in found[:MAX_READINGS] if isinstance(found, list) else ():
        match reading:
            case [str(function), str(reader), str(name), bool(is_bound)]:
                if all(map(_is_name, (function, reader, name))):
                    yield function, reader, name, is_bound


def _binding(event: object, cells: int) -> Binding | None:
    match event:
        case [int(cell), str(what)] if 0 <= cell < cells:
            return Binding(cell, what if what in BINDINGS else "object")
    return None


def _is_name(text: str) -> bool:
    return len(text) <= MAX_NAME and text.isascii() and text.isidentifier()
