"""What a hidden test asks, overheard: the same test has to ask the same each time."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from autograder.judging.reference import plain_digest


class Overheard:
    """Functions that are called as ever, with what they were asked kept in few bytes.

    Args:
        student: who answers.
    """

    def __init__(self, student: Any) -> None:
        self._student = student
        self._asked: list[object] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        function = getattr(self._student, name)

        def call(*args: object, **kwargs: object) -> Any:
            self._asked.append((name, *map(_told, args), *sorted(kwargs)))
            return function(*args, **kwargs)

        return call


def asked_of(student: Overheard) -> list[object]:
    """Return what was asked of a student; no method of it, since each name is a function's."""
    return student._asked  # noqa: SLF001  # of this module


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Begin the generators that belong to nobody with a seed, and leave them as they were."""
    before = random.getstate(), np.random.get_state()  # noqa: NPY002  # that very generator
    random.seed(seed)
    np.random.seed(seed)  # noqa: NPY002  # likewise
    try:
        yield
    finally:
        random.setstate(before[0])
        np.random.set_state(before[1])  # noqa: NPY002  # likewise


def _told(value: object) -> object:
    digest, _ = plain_digest(value)
    # A cache may be anything: that one came has to do.
    return digest or type(value).__name__
