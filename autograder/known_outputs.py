"""Values that an independent framework computed; `data/make_known_outputs.py` made them."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from autograder.errors import CourseError

FOLDER = Path(__file__).resolve().parents[1] / "data" / "known_outputs"

Array = NDArray[np.float64]


def load(assignment: str, exercise: str) -> dict[str, Array]:
    """Return fresh copies of the exercise's inputs and outputs, by name.

    Raises:
        CourseError: there are none; the message says where they were looked for.
    """
    prefix = f"{exercise}/"
    found = {
        name.removeprefix(prefix): array.copy()
        for name, array in _read(FOLDER / f"{assignment}.npz").items()
        if name.startswith(prefix)
    }
    if not found:
        msg = f"{FOLDER / assignment}.npz: nothing known of {exercise!r}; run data/make_known_outputs.py"
        raise CourseError(msg)
    return found


@cache
def _read(path: Path) -> Mapping[str, Array]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            return dict(archive)
    except (OSError, ValueError) as error:
        msg = f"{path}: cannot be read ({error}); run data/make_known_outputs.py"
        raise CourseError(msg) from error
