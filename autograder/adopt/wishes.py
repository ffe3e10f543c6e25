"""What an answer would best be called: as its function, its value or its cell was."""

import ast

from autograder.adopt import names
from autograder.adopt.parts import ExercisePart
from autograder.adopt.pieces import CellPlace
from autograder.build.regions import without_markers
from autograder.roles import values_bound

_HEX = frozenset("0123456789abcdef")


def wished_name(part: ExercisePart) -> str:
    """Return what an answer would best be called."""
    if part.defines and not part.defines.isascii():
        # It is asked for as its author calls it; only its cell needs a name of plain letters.
        return names.plain_name(part.defines, by_hand_name(part.place))
    if part.defines:
        return part.defines if part.defines[0] != "_" else f"{part.defines.strip('_')}_asked"
    values = [name for name in values_bound(without_markers(part.source)) if name[0] != "_"]
    if len(values) == 1:
        return values[0]
    given = part.place.name
    if given and not _is_machine_made(given):
        wish = names.plain_name(given, "answer")
        defined = _defines_anything(part.source)
        # A cell that defines functions as well has to be called like a value of its own.
        if not defined:
            return wish
    return values[0] if values else by_hand_name(part.place)


def _defines_anything(source: str) -> bool:
    try:
        body = ast.parse(without_markers(source)).body
    except (SyntaxError, ValueError):
        return False
    return any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in body)


def _is_machine_made(name: str) -> bool:
    """Tell whether nbgrader made a name up: `cell-dee318487c917c20`."""
    head, dash, tail = name.partition("-")
    return head == "cell" and bool(dash) and len(tail) >= 8 and set(tail) <= _HEX


def by_hand_name(place: CellPlace) -> str:
    """Return what an answer that a person judges would best be called."""
    if place.name and not _is_machine_made(place.name):
        return names.plain_name(place.name, "answer")
    return f"answer_{place.cell}"
