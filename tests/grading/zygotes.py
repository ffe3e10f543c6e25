"""Zygotes counted in a process that has no threads, which a spawned one can import."""

import psutil

from autograder.crews import workplace
from autograder.crews.pool import grade_class


def is_zygote(process: psutil.Process) -> bool:
    """Tell a zygote from bubblewrap, which begins it, and from a submission's process, which is its fork."""
    try:
        own, parents = (" ".join(one.cmdline()) for one in (process, process.parent()))
    except (psutil.Error, AttributeError):
        return False  # it ended just now
    is_python = "inside.zygote" in own and "bwrap" not in own
    return is_python and ("bwrap" in parents or "inside.zygote" not in parents)


def count_zygotes(setup, handed, jobs, places):
    """Grade two submissions; return how many zygotes there were when the first was graded."""
    workplace.PLACES = places
    running = grade_class(setup, handed, jobs=jobs)
    first = next(running)
    found = sum(is_zygote(one) for one in psutil.Process().children(recursive=True))
    assert [one.report.earned for one in (first, *running)] == [5.0, 5.0]
    return found
