"""Finds the public tests of a function: class `TestAffineForward` in `tests/test_*.py` is of `affine_forward`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

_CLASS = re.compile(r"^class (Test\w+)\b", re.MULTILINE)
# What tests ask a student for: `student.f(x)`, `student.value("accuracy")`.
_ASKED = re.compile(r"""\bstudent\.(?:value\(\s*["'])?(\w+)""")
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
        text = path.read_text(encoding="utf-8", errors="replace")
        asked = {_class_of(name): name for name in _ASKED.findall(text)}
        for name in _CLASS.findall(text):
            # TestLSTMCell is of what its tests call so: of LSTMCell, and not of l_s_t_m_cell.
            function = asked.get(name) or function_of(name)
            found.setdefault(function, PublicTests(function, path, name))
    return found


def _class_of(name: str) -> str:
    return "Test" + "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def function_of(class_name: str) -> str:
    """Return the function that a test class is about."""
    return _CAPITAL.sub("_", class_name.removeprefix("Test")).lower()


def suggest(name: str, known: Iterable[str]) -> str:
    """Return what there is instead of `name`, the likely one first."""
    names = list(known)
    close = get_close_matches(name, names, n=1)
    meant = f"Did you mean {close[0]}? " if close else ""
    return f"{meant}There are: {', '.join(names)}."
