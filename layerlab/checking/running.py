"""Says what is running when it takes long, and stops it after a limit: a loop that never ends says nothing itself.

A thread looks at what is being done. In a browser there are no threads, and nothing is said; where there are no
signals, what is computed in C is stopped when it comes back to Python. Everything is imported when it is needed.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import IO, Any, Self

from layerlab.words import say

PATIENCE = 5.0  # seconds until it is said
INSISTENCE = 1.0  # seconds until something is told once more to stop
GRACE = 5.0  # seconds in which something that is told to stop may go on all the same
IN_A_NOTEBOOK = "Interrupt the kernel (the square button) to stop it."


class TookTooLong(BaseException):
    """What was running has reached its limit; like an interrupt, `except Exception` lets it through."""


@dataclass(frozen=True)
class _Step:
    """What is being done: since when, on a steady clock and on the wall's."""

    what: str
    begun: float
    clock: str


class Running:
    """What a check is doing, and the thread that looks at it.

    Args:
        out: where to say that it takes long; None means nowhere.
        remedy: what to do about it.
        limit: seconds after which a step is stopped; 0 means never.
    """

    def __init__(self, out: IO[str] | None, remedy: str, limit: float = 0.0) -> None:
        self._out = out
        self._remedy = remedy
        self._limit = limit
        self._step: _Step | None = None
        self._late: _Step | None = None
        self._is_listening = False
        self._before: Any = None

    def __enter__(self) -> Self:
        global _current  # noqa: PLW0603  # there is one process, which checks one thing at a time
        import threading

        self._outer = _current
        self._ended = threading.Event()
        if self._limit:
            self._listen()
        # A browser can start no thread; a check is worth more than what is said about it.
        with suppress(RuntimeError):
            threading.Thread(target=self._look, daemon=True).start()
        _current = self
        return self

    def __exit__(self, *_: object) -> None:
        global _current  # noqa: PLW0603  # see above
        _current = self._outer
        self._ended.set()
        if self._is_listening:
            import signal

            signal.signal(signal.SIGALRM, self._before)

    def begin(self, what: str) -> None:
        """Begin a step."""
        self._step = _Step(what, time.monotonic(), time.strftime("%H:%M:%S"))
        if self._limit:
            _end_later(self._limit + 2 * GRACE)

    def end(self) -> None:
        """End the step."""
        self._step = None
        if self._limit:
            _end_later(0.0)

    def stop(self, *_: object) -> None:
        """Stop the step that has reached the limit, if it is still the one that is being done.

        Raises:
            TookTooLong: it is.
        """
        if self._late is not None and self._late is self._step:
            msg = f"It did not end within {self._limit:g} s and was stopped. Does a loop never end?"
            raise TookTooLong(msg)

    def _listen(self) -> None:
        """Have a signal stop what runs, also where it sleeps; only the main thread hears any."""
        import signal

        if hasattr(signal, "SIGALRM"):
            with suppress(ValueError):
                self._before = signal.signal(signal.SIGALRM, self.stop) or signal.SIG_DFL
                self._is_listening = True

    def _look(self) -> None:
        """Look at the step until all is done: tell of it once, and stop it after the limit."""
        told = None
        pause = min(PATIENCE, self._limit or PATIENCE) / 10
        while not self._ended.wait(pause):
            step = self._step
            if step is None:
                continue
            seconds = time.monotonic() - step.begun
            if seconds >= PATIENCE and told is not step:
                told = step
                self._say(
                    f"{step.what} has been running since {step.clock}, for {seconds:.0f} s."
                    f" Does a loop never end? {self._remedy}"
                )
            if self._limit and seconds >= self._limit:
                self._stop_late(step)

    def _stop_late(self, step: _Step) -> None:
        """Tell a step to stop until it does; what swallows that for too long ends the process."""
        self._late = step
        ends = time.monotonic() + GRACE
        while self._step is step:
            if time.monotonic() > ends:
                self._say(
                    f"{step.what} did not end within {self._limit:g} s, and cannot be stopped alone."
                )
                os._exit(2)
            self._interrupt()
            self._ended.wait(INSISTENCE)

    def _interrupt(self) -> None:
        """Interrupt the main thread, whatever it is doing."""
        if self._is_listening:
            import signal
            import threading

            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGALRM)
        else:
            import _thread

            _thread.interrupt_main()

    def _say(self, text: str) -> None:
        if self._out is not None:
            with suppress(OSError, ValueError):  # a stream that was closed meanwhile
                print(say(text), file=self._out, flush=True)


_current: Running | None = None


@contextmanager
def doing(what: str) -> Iterator[None]:
    """Do something that may take long; whoever looks can say what it is.

    Raises:
        TookTooLong: it has reached the limit.
    """
    running = _current
    if running is None:
        yield
        return
    running.begin(what)
    try:
        yield
    except KeyboardInterrupt:
        # Where there are no signals, this is how it was told to stop.
        running.stop()
        raise
    finally:
        running.end()


def _end_later(seconds: float) -> None:
    """End the process after so many seconds, even if it never comes back from C; 0 means never."""
    import faulthandler

    # There may be no such clock, or no file behind the stream that it would write to.
    with suppress(AttributeError, OSError, RuntimeError, ValueError):
        if seconds:
            faulthandler.dump_traceback_later(seconds, exit=True)
        else:
            faulthandler.cancel_dump_traceback_later()
