"""What signals may interrupt only before and afterwards, such as a folder that is made and gets an owner."""

import signal
import threading
from collections.abc import Iterator
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
