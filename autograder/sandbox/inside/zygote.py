"""The warm process that submissions are forked from.

It has imported everything that takes time, runs no student code and holds no secret. On its control socket
the host sends, for each worker, one descriptor: the worker's channel.
"""

import gc
import os
import select
import signal
import socket
import sys
from typing import Any

from autograder.sandbox.inside import libc
from autograder.sandbox.inside.confine import Confinement, enter_namespaces

READY = b"ready"
FEW = 20  # workers, below which nothing that only some notebooks need is worth its time


def main() -> None:
    """Warm up, then fork a worker for each channel that comes, until the host hangs up."""
    control = socket.socket(fileno=int(sys.argv[1]))
    confinement = Confinement.from_json(sys.argv[2])
    libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # no zombies
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal's ^C is the host's business

    from autograder.sandbox.inside import worker  # heavy: after the signals are set

    shell = worker.warm_up()
    worker.warm_up_frames(confinement.packages)
    _share()
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
        if os.fork() == 0:
            _become_worker(descriptors[0], control, shell, confinement)
        os.close(descriptors[0])
        forks += forks != FEW


def _share() -> None:
    """Have forks share all pages that there are, as long as nobody touches them."""
    gc.collect()
    gc.freeze()


def _become_worker(
    channel: int, control: socket.socket, shell: Any, confinement: Confinement
) -> None:
    from autograder.sandbox.inside import worker  # imported by main already

    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        if confinement.fresh_descriptors:
            control.close()
        if confinement.namespaces:
            enter_namespaces()
        libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL if not confinement.namespaces else 0)
        worker.serve(channel, shell, confinement)
    except BaseException as error:  # noqa: BLE001  # whatever it is, this fork must not go on as a zygote
        os.write(2, f"{type(error).__name__}: {error}\n".encode())
    finally:
        os._exit(1)


if __name__ == "__main__":
    main()
