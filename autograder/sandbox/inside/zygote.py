"""The warm process that submissions are forked from.

It has imported everything that takes time, runs no student code and holds no secret. On its control socket
the host sends, for each worker, one descriptor: the worker's channel.
"""

import gc
import inspect
import os
import select
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from autograder.sandbox.inside import fonts, libc, seccomp
from autograder.sandbox.inside.confine import Confinement, fork_worker, keep_ids

READY = b"ready"
# An array of a megabyte is nothing; one of a hundred is the kernel's business, as is what nobody needs any more.
KEPT_BLOCK, KEPT = 4 << 20, 64 << 20
FEW = 20  # workers, below which nothing that only some notebooks need is worth its time


def main() -> None:
    """Warm up, then fork a worker for each channel that comes, until the host hangs up."""
    gc.disable()  # what is imported stays: to look for garbage among it takes a sixth of the time
    control = socket.socket(fileno=int(sys.argv[1]))
    confinement = Confinement.from_json(sys.argv[2])
    libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # no zombies
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal's ^C is the host's business

    libc.keep_memory(KEPT_BLOCK, KEPT)
    fonts.find_lists()
    with _each_text_once():
        from autograder.sandbox.inside import worker  # heavy: after the signals are set

    shell = worker.warm_up()
    worker.warm_up_frames(confinement.packages)
    if confinement.namespaces and confinement.seccomp:
        seccomp.filter_bytes(1, changes=True, truncation=True)
    _share()
    for part in fonts.told_lists():
        control.sendall(part)
    control.sendall(READY)
    forks = 0
    while True:
        if forks == FEW and not select.select([control], [], [], 0)[0]:
            worker.warm_up_further(shell)
            _share()
            forks += 1
        _, descriptors, _, _ = socket.recv_fds(control, 1, 1)
        if not descriptors:
            return
        _begin_worker(descriptors[0], control, shell, confinement)
        os.close(descriptors[0])
        forks += forks != FEW


@contextmanager
def _each_text_once() -> Iterator[None]:
    """Clean each docstring once: for each of its classes, matplotlib does so for all that the class inherits."""
    plain = inspect.cleandoc
    vars(inspect)["cleandoc"] = cache(plain)
    try:
        yield
    finally:
        vars(inspect)["cleandoc"] = plain


def _share() -> None:
    """Have forks share all pages that there are, as long as nobody touches them; from now on, look for garbage."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.enable()


def _begin_worker(
    channel: int, control: socket.socket, shell: Any, confinement: Confinement
) -> None:
    ids = os.getuid(), os.getgid()
    try:
        child = fork_worker(namespaces=confinement.namespaces)
    except OSError as error:
        # The host hears of it by the channel, which nobody has any more.
        _complain(error)
        return
    if child == 0:
        _become_worker(channel, control, shell, confinement, ids)


def _become_worker(
    channel: int,
    control: socket.socket,
    shell: Any,
    confinement: Confinement,
    ids: tuple[int, int],
) -> None:
    from autograder.sandbox.inside import worker  # imported by main already

    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        if confinement.fresh_descriptors:
            control.close()
        if confinement.namespaces:
            keep_ids(*ids)
        libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL if not confinement.namespaces else 0)
        worker.serve(channel, shell, confinement)
    except BaseException as error:  # noqa: BLE001  # whatever it is, this fork must not go on as a zygote
        _complain(error)
    finally:
        os._exit(1)


def _complain(error: BaseException) -> None:
    os.write(2, f"{type(error).__name__}: {error}\n".encode())


if __name__ == "__main__":
    main()
