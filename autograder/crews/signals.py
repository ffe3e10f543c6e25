"""Who hears which signal: the command all of them, between two steps; its processes the command alone.

A terminal sends what its keys mean, and that it was closed, to all of its programs at once. If a process of
ours heard it while it begins, Python would complain on its behalf; if the command heard it while it begins a
process, that one would be left with half of its orders.
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

OF_TERMINALS = (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP)


@contextmanager
def in_one_piece() -> Iterator[None]:
    """Put off what signals ask this process for until what is done meanwhile is done."""
    # Python's other threads are asked nothing.
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = {number: signal.getsignal(number) for number in (*OF_TERMINALS, signal.SIGTERM)}
    # None is a handler of somebody's who is not Python, and could not be put back.
    put_off = [number for number in before if before[number] not in (signal.SIG_IGN, None)]
    for number in put_off:
        signal.signal(number, lambda number, _: came.append(number))
    try:
        yield
    finally:
        for number in put_off:
            signal.signal(number, before[number])
        if came:
            signal.raise_signal(came[0])


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
