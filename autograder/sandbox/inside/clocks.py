"""What `%time` and `%timeit` measure with, where a submission may not ask for all that it used.

The call that IPython asks (`getrusage`) also counts the pages of files that had to be fetched from the disk. That
tells which files somebody has read before, and so carries messages between submissions.
"""

import time

from IPython.utils import timing


def use_allowed_clocks() -> None:
    """Have IPython ask the clock of the process alone, as it does where the other call is missing."""
    timing.clock = timing.clocku = time.process_time
    timing.clocks = _none_of_the_system
    timing.clock2 = _clock2


def _none_of_the_system() -> float:
    """Return the time that the kernel spent for this process, which is not told apart."""
    return 0.0


def _clock2() -> tuple[float, float]:
    """Return the time of the process, and that of the kernel for it."""
    return time.process_time(), _none_of_the_system()
