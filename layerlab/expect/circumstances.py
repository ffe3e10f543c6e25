"""What a sentence about a result depends on besides the result: what was given, and what the code takes.

A check sees two arrays. Whether a factor is the size of the batch, or a nan may come of a logarithm, is known to
whoever made the call.
"""

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from layerlab.expect.factors import Shape, sizes_of
from layerlab.expect.findings import Finding
from layerlab.expect.observations import nonfinite_causes

# A call: `np.log(p)`, `log1p(x)`, `scipy.special.logsumexp(x)`. Not `"log"`, which is a scale of a plot.
_LOG = re.compile(r"\blog(?:1p|2|10|addexp|sumexp|_softmax)?\s*\(")
_LOGS = frozenset({"log", "log1p", "log2", "log10", "logaddexp", "logsumexp", "log_softmax"})
MAX_HELPERS = 50  # functions that are looked through


@dataclass(frozen=True)
class Circumstances:
    """Of one test.

    Attributes:
        shapes: of the arrays that were given.
        numbers: that were given, in a config as well.
        takes_log: whether the code takes a logarithm anywhere.
    """

    shapes: frozenset[Shape] = frozenset()
    numbers: frozenset[float] = frozenset()
    takes_log: bool = False


def in_its_place(finding: Finding, around: Circumstances) -> Finding:
    """Return the finding with what is true of it under these circumstances."""
    if finding.factor is not None:
        sizes = sizes_of(around.shapes)
        sentence = finding.factor.sentence(sizes, around.numbers)
        exact = finding.factor.exact(sizes, around.numbers)
        return replace(finding, observation=sentence, noticed=exact)
    if finding.kind == "nonfinite" and isinstance(finding.got, np.ndarray):
        causes = nonfinite_causes(finding.got, takes_log=around.takes_log)
        return replace(finding, observation=causes)
    return finding


def shapes_of(values: Iterable[object]) -> frozenset[Shape]:
    """Return the shapes of those values that are arrays."""
    return frozenset(value.shape for value in values if type(value) is np.ndarray)


def numbers_of(values: Iterable[object]) -> frozenset[float]:
    """Return those values that are numbers, and the numbers in those that are configs."""
    found: set[float] = set()
    for value in values:
        inside = value.values() if type(value) is dict else [value]
        found.update(
            float(number)
            for number in inside
            # Of an integer of hundreds of digits there is no float, and no factor either.
            if isinstance(number, int | float) and not abs(number) > sys.float_info.max
        )
    return frozenset(found)


def takes_log(sources: Iterable[str]) -> bool:
    """Tell whether code calls a logarithm, by its text."""
    return any(map(_LOG.search, sources))


def function_takes_log(name: str, namespace: Mapping[str, Any]) -> bool:
    """Tell whether a function of this process, or one that it calls by name, takes a logarithm."""
    waiting, seen = [name], {name}
    while waiting and len(seen) < MAX_HELPERS:
        code = getattr(namespace.get(waiting.pop()), "__code__", None)
        used = frozenset(getattr(code, "co_names", ()))
        if used & _LOGS:
            return True
        helpers = used - seen
        waiting += [helper for helper in helpers if hasattr(namespace.get(helper), "__code__")]
        seen |= helpers
    return False
