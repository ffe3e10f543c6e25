"""What whoever runs a test wants to know of its comparisons, beside how it ends.

Here: what they saw, for whoever judges whether float32 alone explains a difference.

A result in float32 is compared more leniently. Was it rounding that needed this, or a mistake just as small? The
same test says so, when the right solution runs through it in float32.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Compared:
    """One comparison: of what, how far off it was, what float64 would have been allowed, and whether it was float32."""

    what: str
    error: float
    allowed: float
    single: bool


@dataclass
class Notes:
    """The comparisons of one test, in order; with `forgiving`, float32 is close however far off it is.

    Without `crediting` nobody wants to know whether wrong gradients are those of the submission's own forward.
    """

    forgiving: bool = False
    crediting: bool = True
    compared: list[Compared] = field(default_factory=list)


_notes: ContextVar[Notes | None] = ContextVar("notes", default=None)


@contextmanager
def noting(*, forgiving: bool = False, crediting: bool = True) -> Iterator[Notes]:
    """Note what is compared inside."""
    notes = Notes(forgiving, crediting)
    token = _notes.set(notes)
    try:
        yield notes
    finally:
        _notes.reset(token)


def note(compared: Compared) -> bool:
    """Note a comparison, if somebody asked for it; return whether it is forgiven."""
    notes = _notes.get()
    if notes is None:
        return False
    notes.compared.append(compared)
    return notes.forgiving and compared.single


def is_crediting() -> bool:
    """Tell whether it matters what wrong gradients deserve credit for."""
    notes = _notes.get()
    return notes is None or notes.crediting
