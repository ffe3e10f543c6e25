"""What ends a command as Ctrl-C does: a service manager's signal, a terminal that closes, and its quit key."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from types import FrameType
from typing import Any, NoReturn

Hook = Callable[["sys.UnraisableHookArgs"], object]

_SOON = 0.01  # seconds
_SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


class Stopped(KeyboardInterrupt):
    """A signal that asks the command to end; whoever cleans up after Ctrl-C cleans up after it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextmanager
def stopped_by_signals() -> Iterator[None]:
    """Raise `Stopped` in what is done meanwhile when a signal asks for it.

    One that is ignored stays so: `nohup layerlab grade` outlives its terminal.
    """
    before = {
        number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGALRM, *_SIGNALS)
    }
    hook = sys.unraisablehook
    for number in _SIGNALS:
        if before[number] is not signal.SIG_IGN:
            _set(number, _stop)
    sys.unraisablehook = partial(_once_more, hook)
    try:
        yield
    finally:
        sys.unraisablehook = hook
        if signal.getsignal(signal.SIGALRM) is not before[signal.SIGALRM]:
            signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in before.items():
            _set(number, handler)


def exit_code(stop: KeyboardInterrupt) -> int:
    """Return how a shell says that a command was ended by a signal; from now on, no other one disturbs its end."""
    for number in (signal.SIGINT, signal.SIGALRM, *_SIGNALS):
        _set(number, signal.SIG_IGN)
    return 128 + (stop.number if isinstance(stop, Stopped) else signal.SIGINT)


def _once_more(hook: Hook, ignored: "sys.UnraisableHookArgs") -> None:
    """Ask again where Python ignored that somebody wants to stop, as it does while it clears something away."""
    if not isinstance(ignored.exc_value, KeyboardInterrupt):
        hook(ignored)
        return
    again = ignored.exc_value

    def ask(*_: object) -> NoReturn:
        raise again

    # Not at once, which would be here; nor is this the only place that ignores what is raised.
    _set(signal.SIGALRM, ask)
    signal.setitimer(signal.ITIMER_REAL, _SOON)


def _set(number: int, handler: Any) -> None:
    # Signals are the main thread's business, and some call a command from another one.
    with suppress(ValueError):
        signal.signal(number, handler)


def _stop(number: int, _: FrameType | None) -> NoReturn:
    raise Stopped(number)
