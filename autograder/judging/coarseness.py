"""Whether rounding to float32 alone explains why a result in float32 is not the one in float64.

A result in float32 may be off by 1e-4, which is room for rounding, and for a mistake that is as small. So what needed
that room is held against the solution, run through the same test in float32:

    off by                  the solution is off by     verdict
    1e-7                    anything                   the result was rounded, and that is all
    5e-6                    2e-6                       computed in float32, as the solution is
    5e-5                    2e-6                       something else is wrong
    5e-5                    1e-2                       the test cannot be passed in float32: too coarse
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.judging.session import Ending, HiddenTest, Session
from autograder.judging.solutions import Namespace
from layerlab.expect.comparing import SINGLE_RTOL
from layerlab.expect.rounding import Compared
from layerlab.expect.student import LocalStudent

# A result that was rounded, or computed in a few steps: 1 - 0.99 in float32 is off by 2e-6 by itself, and not so in a
# solution that reads 0.99 from a dict.
ROUNDED = 4e-6
AS_FAR = 10.0  # times what the solution is off by: another order of sums, some steps more
Errors = Mapping[tuple[str, int], float]


@dataclass
class Coarseness:
    """The tests of one exercise, and how far off its solution is in float32.

    Attributes:
        session: runs a test.
        solutions: what the solution defines.
    """

    session: Session
    solutions: Namespace
    _errors: dict[str, Errors] = field(default_factory=dict)

    def of(self, test: HiddenTest, ending: Ending) -> str | None:
        """Return the sentence for an answer whose difference float32 does not explain; None for all others."""
        # Whatever failed has its sentence already.
        if ending.error is not None:
            return None
        for key, compared in _numbered(ending.compared):
            needed_room = compared.single and compared.error > compared.allowed
            if not needed_room or compared.error <= ROUNDED:
                continue
            error = self._of_solution(test).get(key, 0.0)
            if error > SINGLE_RTOL:
                return _too_coarse(compared.what)
            if compared.error > AS_FAR * error:
                return _not_rounding(compared.what)
        return None

    def _of_solution(self, test: HiddenTest) -> Errors:
        """Return how far off the solution is in float32, comparison by comparison."""
        if test.id not in self._errors:
            student = SinglePrecision(self.solutions)
            reference = LocalStudent(self.solutions)
            with np.errstate(all="ignore"):
                ending = self.session.run(test, student, reference, forgiving=True)
            numbered = _numbered(ending.compared)
            self._errors[test.id] = {key: compared.error for key, compared in numbered}
        return self._errors[test.id]


class SinglePrecision:
    """The solution as it would be if all numbers were float32: what comes in, and what goes out."""

    def __init__(self, namespace: Namespace) -> None:
        self._namespace = namespace

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._namespace:
            raise AttributeError(name)

        def function(*args: Any) -> Any:
            given = [_single(arg) for arg in args]
            result = _single(self._namespace[name](*given))
            for arg, inside in zip(args, given, strict=True):
                # Running averages are put into a dict that the caller looks into.
                if isinstance(arg, dict):
                    arg.update(_single(inside))
            return result

        return function


def _single(value: Any) -> Any:
    """Return a value with its floats in float32."""
    if isinstance(value, np.ndarray):
        return value.astype(np.float32) if value.dtype == np.float64 else value
    if isinstance(value, dict):
        return {key: _single(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return type(value)(_single(item) for item in value)
    # A test's own 0.9 stays what it is: Python's numbers do not widen float32.
    return np.float32(value) if isinstance(value, np.float64) else value


def _numbered(compared: Sequence[Compared]) -> list[tuple[tuple[str, int], Compared]]:
    """Return comparisons with a key each: what was compared, and the how manieth time."""
    times: Counter[str] = Counter()
    found = []
    for one in compared:
        found.append(((one.what, times[one.what]), one))
        times[one.what] += 1
    return found


def _too_coarse(what: str) -> str:
    return f"{what} is in float32, which is too coarse here: compute in float64, and return that."


def _not_rounding(what: str) -> str:
    return f"{what} is slightly off, by more than rounding to float32 explains."
