"""Who hears which signal: the command all of them, between two steps; its processes the command alone.

A terminal sends what its keys mean, and that it was closed, to all of its programs at once. If a process of
ours heard it while it begins, Python would complain on its behalf; if the command heard it while it begins a
process, that one would be left with half of its orders.
"""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from autograder.sandbox.one_piece import OF_TERMINALS, in_one_piece


@contextmanager
def beginning_processes() -> Iterator[None]:
    """Begin processes in one piece that hear nothing of a terminal, until they ask to hear something."""
    with in_one_piece():
        # Blocked, which is handed on; a handler is not, and who ignores a signal hands that on to students' code.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, OF_TERMINALS)
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def hear_the_command_alone(end: Callable[[int], None]) -> None:
    """Have this process, which `beginning_processes` began, call `end` when it is terminated, and stay deaf to the rest."""
    for number in OF_TERMINALS:
        # Not ignored, or everything that is begun from here would ignore it too, students' code included.
        signal.signal(number, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, OF_TERMINALS)
    signal.signal(signal.SIGTERM, lambda number, _: end(128 + number))
