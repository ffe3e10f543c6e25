"""What is said of a result whose form is not what a test needs: two values where three are unpacked, and the like."""

import re

import numpy as np

from layerlab.expect.findings import Finding
from layerlab.expect.values import describe

_UNPACKING = re.compile(r"cannot unpack|to unpack \(expected (?P<count>\d+)")


def unusable(function: str, result: object, error: BaseException, *, exact: bool = True) -> str:
    """Return the sentence, without its end, for a test that stumbled over what a function returned.

    "not enough values to unpack (expected 2, got 1)" says how many; "cannot unpack non-iterable ..." does not.

    Args:
        function: what was called.
        result: what it returned.
        error: what the test raised then.
        exact: whether the reader may know the shapes of results.
    """
    returned = f"{function} returned {describe(result, exact=exact)}"
    unpacking = _UNPACKING.search(str(error))
    if unpacking is None:
        return f"{returned}, which the test could not work with"
    count = unpacking["count"] or "several"
    question = "; is a return missing?" if result is None else "."
    return f"{returned}, where {count} values are expected{question}"


def rows_noticed(
    finding: Finding, function: str | None, result: object, *, exact: bool = True
) -> str:
    """Return the finding's message, aware that an array returned alone is unpacked into its rows.

    After `out, cache = affine_forward(x, w, b)`, of a function that returns `out` of shape (2, 5) alone, `out` is
    its first row, of shape (5,).

    Args:
        finding: what a test found.
        function: the function that was called last.
        result: what it returned.
        exact: whether the reader may know the shapes of results.
    """
    got, message = finding.got, finding.full_message if exact else finding.message
    if finding.kind != "shape" or type(got) is not np.ndarray or type(result) is not np.ndarray:
        return message
    is_row = result.ndim >= 2 and got.shape == result.shape[1:]
    if not is_row:
        return message
    return (
        f"{function} returned one array alone, and its rows were taken for the values"
        f" that it should return. {message}"
    )
