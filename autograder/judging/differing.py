"""The first value that a check found different, for the instructor: what came, and what was expected."""

import numpy as np
import numpy.typing as npt

from autograder.text.plain import encodable
from layerlab.expect.findings import Finding
from layerlab.expect.values import NotNumbersError, as_floats

_DIGITS = 6
_LONGEST = 300  # characters; a message about a result may be of any length


def first_difference(finding: Finding) -> str:
    """Return a sentence such as `out[0, 2] is 1.25; 2.5 was expected`, or what else the finding says.

    It holds values of a hidden test, and is for the instructor alone.
    """
    # A message may hold what a student's code chose, even halves of characters.
    return encodable(_first_entry(finding) or finding.full_message, _LONGEST)


def _first_entry(finding: Finding) -> str | None:
    """Return the sentence on the first entry that is off by more than it may; None where no entries can be compared."""
    try:
        got, expected = as_floats(finding.got), as_floats(finding.expected)
    except NotNumbersError:
        return None
    if got.shape != expected.shape or not got.size:
        return None
    off = _is_off(got, expected, finding.tolerance or 0.0)
    if not off.any():
        return None
    place = np.unravel_index(int(off.argmax()), got.shape)
    index = ", ".join(str(int(number)) for number in place)
    where = f"{finding.what}[{index}]" if index else finding.what
    now, before = _shown(got[place]), _shown(expected[place])
    if finding.kind == "changed":
        return f"{where} is {now} after the call; it was {before}"
    return f"{where} is {now}; {before} was expected"


@np.errstate(all="ignore")
def _is_off(
    got: npt.NDArray[np.float64], expected: npt.NDArray[np.float64], tolerance: float
) -> npt.NDArray[np.bool_]:
    """Return which entries differ by more than the tolerance, a share of the largest expected value."""
    finite = np.isfinite(expected)
    scale = float(np.abs(expected[finite]).max(initial=0.0))
    far = np.abs(got - expected) > tolerance * scale
    # Of nan no difference is larger than anything: it is off where the other is a number.
    other_kind = np.isfinite(got) != finite
    off: npt.NDArray[np.bool_] = far | other_kind
    return off


def _shown(number: float) -> str:
    return f"{number:.{_DIGITS}g}"
