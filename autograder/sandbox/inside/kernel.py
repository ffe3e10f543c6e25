"""A Jupyter kernel inside the jail: takes over the files that it was given, gives up the rest, and begins.

Run as `python -m autograder.sandbox.inside.kernel CONFINEMENT CONNECTION OPTION...`.
"""

import os
import resource
import runpy
import shutil
import signal
import sys

from autograder.sandbox.inside import landlock, libc
from autograder.sandbox.inside.confine import SCRATCH, Confinement, limit_resources

GIVEN = "/given"  # what a notebook finds beside it
SOCKETS = "/sockets"
CONNECTION = "/connection"
# A kernel has threads, and what a notebook runs has processes; a bomb has more.
PROCESSES = 512


def main() -> None:
    """Become the kernel."""
    confinement = Confinement.from_json(sys.argv[1])
    libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL)
    shutil.copytree(GIVEN, SCRATCH, dirs_exist_ok=True)
    os.chdir(SCRATCH)
    limit_resources(confinement)
    resource.setrlimit(resource.RLIMIT_NPROC, (PROCESSES, PROCESSES))
    libc.prctl(libc.PR_SET_NO_NEW_PRIVS, 1)
    landlock.restrict(
        (*confinement.readable, GIVEN, CONNECTION, "/proc"),
        (*confinement.writable, "/dev"),
        sockets=(SOCKETS,),
        of_a_kernel=True,
    )
    # A notebook imports what lies beside it.
    sys.path.insert(0, SCRATCH)
    sys.argv = ["ipykernel_launcher", "-f", f"{CONNECTION}/kernel.json", *sys.argv[2:]]
    runpy.run_module("ipykernel_launcher", run_name="__main__")


if __name__ == "__main__":
    main()
