"""nose's functions, with which courses of nbgrader's first years assert: the same are unittest's."""

import re
from collections.abc import Iterable
from unittest import TestCase

_LINE = re.compile(r"from nose\.tools import (?P<name>\w+)(?: as (?P<alias>\w+))?")
_SHORT = {"eq_": "assertEqual", "ok_": "assertTrue"}


def in_place_of_nose(imports: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return lines that import nothing of nose's, and lines that bind what they imported of it.

    in_place_of_nose(["from nose.tools import eq_"])
    ->  (["from unittest import TestCase"], ["eq_ = TestCase().assertEqual"])
    """
    kept: list[str] = []
    bindings: list[str] = []
    for line in imports:
        match = _LINE.fullmatch(line)
        method = _method(match["name"]) if match else ""
        if match is None or not hasattr(TestCase, method):
            kept.append(line)
            continue
        kept.append("from unittest import TestCase")
        bindings.append(f"{match['alias'] or match['name']} = TestCase().{method}")
    return kept, bindings


def _method(name: str) -> str:
    """Return assertAlmostEqual for assert_almost_equal."""
    first, *others = name.split("_")
    return _SHORT.get(name) or first + "".join(word.capitalize() for word in others)
