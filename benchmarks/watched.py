"""Times a piece of work, and looks at the memory of what it starts meanwhile."""

import os
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PAUSE = 0.5  # seconds between looks


@dataclass(frozen=True)
class Watched:
    """What a piece of work took.

    Attributes:
        seconds: on the clock.
        samples: MB that the commands and all that descends from them held, at each look, in order; a page that several
            share counts once.
    """

    seconds: float
    samples: tuple[float, ...]

    @property
    def memory(self) -> float:
        """The most MB at any time."""
        return max(self.samples, default=0.0)

    @property
    def growth(self) -> float:
        """How much more there was at most in the last quarter than in the second one, as a share."""
        quarter = len(self.samples) // 4
        if not quarter:
            return 0.0
        early, late = self.samples[quarter : 2 * quarter], self.samples[-quarter:]
        return max(late) / max(early) - 1


def watch(work: Callable[[], object]) -> Watched:
    """Do the work in this thread, and look at the processes below this one from another."""
    samples: list[float] = []
    over = threading.Event()
    looking = threading.Thread(target=_look, args=(samples, over))
    begun = time.perf_counter()
    looking.start()
    try:
        work()
    finally:
        seconds = time.perf_counter() - begun
        over.set()
        looking.join()
    return Watched(seconds, tuple(samples))


def _look(samples: list[float], over: threading.Event) -> None:
    while not over.wait(PAUSE):
        samples.append(memory(family(str(os.getpid()))))


def memory(pids: Iterable[str]) -> float:
    """Return the MB that processes hold; those that ended hold none."""
    return sum(map(_resident, pids)) / 2**20


def family(pid: str) -> list[str]:
    """Return all processes that descend from `pid`."""
    found = []
    for child in children(pid):
        found += [child, *family(child)]
    return found


def children(pid: str) -> list[str]:
    """Return the processes that `pid` started and that live."""
    found: list[str] = []
    with suppress(OSError):  # it ended just now
        for task in Path(f"/proc/{pid}/task").glob("*/children"):
            found += task.read_text().split()
    return found


def _resident(pid: str) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0  # it ended just now
    # `Pss:  61234 kB`: its own pages, and of those that are shared its part.
    kilobytes = [line.split()[1] for line in lines if line.startswith("Pss:")]
    return 1024 * int(kilobytes[0]) if kilobytes else 0
