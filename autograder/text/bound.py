"""Says of a function which cells of the notebook bound its name, and which of them counted."""

from collections.abc import Sequence

from autograder.text.wording import numbered

# The number of a cell, and what it bound the name to.
Bound = tuple[int, str]

# What binds a name to something that no test can call.
_NO_FUNCTION = {
    "removed": "it was removed by cell {cell}",
    "object": "cell {cell} made it something else",
    "NoneType": "cell {cell} made it None",
    "int": "cell {cell} made it an int",
}
_ANOTHER = "cell {cell} made it a {what}"
# What did not count, since a function was there.
_PASSED_OVER = {
    "stub": "the untouched stub in cell {cell} does not count",
    "unused": "what cell {cell} says of it does not count",
}


def bound_sentence(bindings: Sequence[Bound]) -> str | None:
    """Return `defined in cells 4 and 19; the last counts`, or None if no cell bound the name.

    Args:
        bindings: in the order in which they happened; what is bound is "function", "stub" (as released), "unused"
            (another one stays), "removed", a plain type's name, or "object".
    """
    effective = [(cell, what) for cell, what in bindings if what not in _PASSED_OVER]
    if not effective:
        return None
    cell, last = effective[-1]
    defined = _cells_of(bindings, "function")
    parts = [f"defined in {numbered('cell', sorted(defined))}"] if defined else []
    if last != "function":
        text = _NO_FUNCTION.get(last, _ANOTHER)
        parts.append(text.format(cell=cell, what=last))
    elif len(defined) > 1:
        parts.append(_counting(cell, defined))
    for what, text in _PASSED_OVER.items():
        parts += [text.format(cell=other) for other in _passed_over(bindings, what)]
    return "; ".join(parts)


def _cells_of(bindings: Sequence[Bound], what: str) -> list[int]:
    """Return the cells that bound it so, each once, in the order in which they last did."""
    cells = [cell for cell, found in reversed(bindings) if found == what]
    return [*dict.fromkeys(cells)][::-1]


def _passed_over(bindings: Sequence[Bound], what: str) -> list[int]:
    """Return the cells whose binding did not count; a stub above the first function was no rival."""
    places = [place for place, (_, found) in enumerate(bindings) if found == "function"]
    return _cells_of(bindings[places[0] :], what) if places else []


def _counting(cell: int, defined: Sequence[int]) -> str:
    """Say which of several cells counts: the last one, unless a cell above it was run later."""
    return "the last counts" if cell == max(defined) else f"that in cell {cell} counts"
