"""Finds the public tests of a function: class `TestAffineForward` in `tests/test_*.py` is of `affine_forward`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

_CLASS = re.compile(r"^class (Test\w+)\b", re.MULTILINE)
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True)
class PublicTests:
    """The test class of one function."""

    function: str
    path: Path
    class_name: str


def find_tests(folder: Path) -> dict[str, PublicTests]:
    """Return the tests in a folder by function, in the order of files and lines."""
    found: dict[str, PublicTests] = {}
    for path in sorted(folder.glob("test_*.py")):
        for name in _CLASS.findall(path.read_text(encoding="utf-8", errors="replace")):
            function = function_of(name)
            found.setdefault(function, PublicTests(function, path, name))
    return found


def function_of(class_name: str) -> str:
    """Return the function that a test class is about."""
    return _CAPITAL.sub("_", class_name.removeprefix("Test")).lower()


def suggest(name: str, known: Iterable[str]) -> str:
    """Return what there is instead of `name`, the likely one first."""
    names = list(known)
    close = get_close_matches(name, names, n=1)
    meant = f"Did you mean {close[0]}? " if close else ""
    return f"{meant}There are: {', '.join(names)}."
