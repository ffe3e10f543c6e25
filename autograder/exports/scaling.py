"""What to do when the other system gives an assignment other points than we do."""

import math
from dataclasses import replace
from pathlib import Path

from autograder.exports.interface import ExportError, Options
from autograder.record.totals import Total
from autograder.text.wording import number_text

_SAME = 1e-6


def number(text: str) -> float | None:
    """Return a number as spreadsheets and learning platforms write it, with a point or a comma, or None.

    `50,5` is 50.5 and `1.234,5` is 1234.5: the last of the signs parts the whole from the rest.
    """
    text = text.strip().replace("\u00a0", "").replace(" ", "")
    whole, sign, part = text.replace(",", ".").rpartition(".")
    thousands = whole.replace(".", "")
    try:
        found = float(f"{thousands}{sign}{part}")
    except ValueError:
        return None
    # `float` takes `nan` and `inf` for numbers.
    return found if math.isfinite(found) else None


def scaled(
    total: Total, most: float | None, options: Options, where: Path | str, by_hand: float = 0.0
) -> Total:
    """Return the total in the points of the other system, which are `most` (None: unknown).

    Args:
        total: what a student has here.
        most: what the assignment is worth there.
        options: whether to convert.
        where: what the message names.
        by_hand: the points that a person gives, and that the total does not have.

    Raises:
        ExportError: they differ from ours, and nobody said that this is meant.
    """
    if most is None or abs(most - total.points) < _SAME:
        return total
    if options.rescale and total.points > 0:
        return replace(total, earned=total.earned * most / total.points, points=most)
    if abs(most - total.points - by_hand) < _SAME:
        msg = (
            f"{where}: the assignment is worth {number_text(most)} points there, {number_text(by_hand)} of which a"
            " person gives; say --gradebook to take these from nbgrader's gradebook"
        )
        raise ExportError(msg)
    msg = (
        f"{where}: the assignment is worth {number_text(most)} points there and {number_text(total.points)} here; "
        "set the points there, or say --rescale to convert"
    )
    raise ExportError(msg)
