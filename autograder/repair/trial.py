"""An attempt in which one cell says something else, again and again, without running all cells anew."""

from typing import Any

from autograder.judging.attempt import Attempt
from autograder.sandbox import StudentGone

RENEWED_AFTER = 250  # edits: what they leave behind in one process is bounded


class Trial(Attempt):
    """A notebook whose functions are tried in other words.

    The process is the same for many edits, each of which binds the function anew: a slip of one may be seen in
    the next. So what is found here counts only once a fresh process has confirmed it.
    """

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._turned: tuple[int, str] | None = None
        self._in_force = True
        self._tries = 0

    def turn_to(self, place: int, source: str) -> bool:
        """Have a cell, by its place among those that are run, say `source`; return whether that can be had."""
        self.hangs.clear()
        self._turned = place, source
        self._tries += 1
        if self._worker is None or not self._worker.alive or self._tries > RENEWED_AFTER:
            self._tries = 0
            self.start()
        else:
            self._in_force = self._redefine()
        return self._in_force and not self.given_up

    def start(self) -> None:
        """Run all cells in a new process, then the one that is tried in its other words."""
        super().start()
        self._in_force = self._redefine()

    def _redefine(self) -> bool:
        if self._turned is None:
            return True
        if self._worker is None:
            return False
        try:
            return self._worker.redefine(*self._turned, self._seed)
        except StudentGone:
            return False
