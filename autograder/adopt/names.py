"""Names for what is taken: of assignments, exercises and cells, as our rules want them and as near as may be to what they were."""

import keyword
import re
import unicodedata
from collections.abc import Collection

from autograder.build.suite import test_class
from layerlab.expect.student import ASKED


def plain_name(text: str, otherwise: str) -> str:
    """Return small letters, digits and underscores that begin with a letter: `Week 3: LU` becomes week_3_lu."""
    latin = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", latin.lower())
    name = "_".join(words)
    if not name:
        return otherwise
    if name[0].isdigit():
        name = f"{otherwise}_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def unused(name: str, taken: Collection[str]) -> str:
    """Return a name that is not taken: itself, or with a number behind it."""
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}_{number}", number + 1
    return candidate


def unused_cell(name: str, taken: Collection[str]) -> str:
    """Return a name for a cell that is not taken, neither is its test class or its check."""
    known = {one.lower() for one in taken}
    classes = {test_class(one).lower() for one in taken}
    candidate, number = name, 2
    while (
        candidate in ASKED
        or candidate.lower() in known
        or test_class(candidate).lower() in classes
        or f"test_{candidate}".lower() in known
    ):
        candidate, number = f"{name}_{number}", number + 1
    return candidate


def in_order(name: str) -> tuple[object, ...]:
    """Return what sorts names as people do: ps2 before ps10."""
    parts = re.split(r"(\d+)", name.lower())
    return tuple((0, int(part)) if part.isdigit() else (1, part) for part in parts if part)
