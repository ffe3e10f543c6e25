"""Student code runs alone: it starts no thread and no process, neither here nor while it is graded.

The sandbox refuses both. So that nobody learns it from a grade, `check` refuses them in the very same words.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

THREADS = "threads cannot be started in graded code; do the work in a plain loop"
PROCESSES = "processes cannot be started in graded code; do the work in a plain loop"

# Where something is started: a module, the class in it if there is one, and a name. Whatever builds on these is
# refused with them: concurrent.futures, joblib, asyncio.to_thread, os.popen, a timer. A pool begins with its locks.
_THREADS = (("threading", "Thread", "start"), ("_thread", "", "start_new_thread"))
_PROCESSES = (
    ("multiprocessing.process", "BaseProcess", "start"),
    ("multiprocessing.synchronize", "SemLock", "__init__"),
    ("subprocess", "Popen", "__init__"),
    *(("os", "", name) for name in ("system", "fork", "forkpty", "posix_spawn", "posix_spawnp")),
)


def refuse() -> None:
    """Refuse threads and processes in this process from now on."""
    for owner, name, error in places():
        setattr(owner, name, _refusal(error))


@contextmanager
def alone() -> Iterator[None]:
    """Refuse them to this thread meanwhile; those of the kernel go on as they like."""
    caller = threading.get_ident()
    originals = [(owner, name, getattr(owner, name)) for owner, name, _ in places()]
    try:
        for (owner, name, error), (*_, original) in zip(places(), originals, strict=True):
            setattr(owner, name, _refusal(error, caller, original))
        yield
    finally:
        for owner, name, original in originals:
            setattr(owner, name, original)


@cache
def places() -> tuple[tuple[Any, str, Exception], ...]:
    """Return what has each of these names here, and what is raised instead; found once for all."""
    found: list[tuple[Any, str, Exception]] = []
    for table, error in (
        (_THREADS, RuntimeError(THREADS)),
        (_PROCESSES, PermissionError(PROCESSES)),
    ):
        for module, group, name in table:
            owner = _owner(module, group)
            # None has an `__init__` too.
            if owner is not None and hasattr(owner, name):
                found.append((owner, name, error))
    return tuple(found)


def _owner(module: str, group: str) -> Any:
    try:
        owner = import_module(module)
    except ImportError:
        return None  # in a browser there are no processes
    return getattr(owner, group) if group else owner


def _refusal(
    error: Exception, caller: int | None = None, original: Callable[..., Any] | None = None
) -> Callable[..., Any]:
    """Return what stands in a place meanwhile: for another thread than the caller's, it is as it was."""

    def refused(*args: Any, **options: Any) -> Any:
        if original is not None and threading.get_ident() != caller:
            return original(*args, **options)
        # A new one each time: an error gathers the frames that it went through.
        raise type(error)(*error.args)

    return refused
