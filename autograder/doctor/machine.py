"""The machine: room on its disks, memory, processors, limits, clock."""

import os
import resource
import tempfile
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import autograder
from autograder.course import Course
from autograder.doctor.condition import Condition, State

_MEGABYTE = 1 << 20
_LITTLE, _TOO_LITTLE = 1024, 100  # megabytes of disk
_FILES = 10_000
_PER_PROCESS = 512  # megabytes for a process that grades and the submission in it
_SKEW = 120.0  # seconds that the clocks of two machines may differ by
_LEAST = {
    "RLIMIT_NOFILE": ("open files", 256, "ulimit -n 1024"),
    "RLIMIT_NPROC": ("processes", 256, "ulimit -u 4096"),
    "RLIMIT_AS": ("bytes of address space", 4 << 30, "ulimit -v unlimited"),
    "RLIMIT_FSIZE": ("bytes of a file", 256 << 20, "ulimit -f unlimited"),
}


def disk(course: Course) -> Iterator[Condition]:
    """There is room for reports, and for the jails' folders."""
    for what, folder in (("disk", course.root), ("temporary disk", Path(tempfile.gettempdir()))):
        found = os.statvfs(folder)
        # What an ordinary user may take, which is less than what is free.
        free = found.f_bavail * found.f_frsize // _MEGABYTE
        # A file system without a table of files says that it has none in all.
        files = found.f_favail if found.f_files else None
        yield disk_condition(what, folder, free, files)


def disk_condition(what: str, folder: Path, free: int, files: int | None) -> Condition:
    """Judge `free` megabytes, and the number of files that can be made (None: any)."""
    where = str(folder)
    remedy = "make room, or set TMPDIR" if what == "temporary disk" else "make room"
    if free < _LITTLE:
        state = State.ERROR if free < _TOO_LITTLE else State.WARNING
        return Condition(what, state, f"only {free} MB are free", remedy, where)
    if files is not None and files < _FILES:
        text = f"only {files} more files can be made (df -i)"
        return Condition(what, State.WARNING, text, f"remove files; {remedy}", where)
    return Condition(what, State.OK, f"{free / 1024:.1f} GB free", where=where)


def memory(_: Course) -> Iterator[Condition]:
    """There is enough for as many processes as grade by default."""
    jobs = _processors()
    yield Condition("processors", State.OK, f"{jobs}, and as many processes that grade")
    # A container may have less than the machine has.
    free = min([_machine_memory(), *_group_memory()])
    yield memory_condition(free, jobs)


def _processors() -> int:
    """Return how many processes grade by default, without asking `crews`, which needs numpy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _machine_memory() -> int:
    """Return the megabytes that programs can have; `/proc/meminfo` says `MemAvailable:  8123456 kB`."""
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    available = next(line for line in lines if line.startswith("MemAvailable:"))
    kilobytes = int(available.split()[1])
    return kilobytes // 1024


def memory_condition(free: int, jobs: int) -> Condition:
    """Judge `free` megabytes for `jobs` processes."""
    if free >= _PER_PROCESS * jobs:
        return Condition("memory", State.OK, f"{free / 1024:.1f} GB free")
    few = max(1, free // _PER_PROCESS)
    text = f"only {free} MB are free for {jobs} processes that grade"
    remedy = f"close other programs, or layerlab grade --jobs {few}"
    return Condition("memory", State.WARNING, text, remedy)


def limits(_: Course) -> Iterator[Condition]:
    """What the shell allows is enough for a jail."""
    amiss = []
    for name, (what, least, remedy) in _LEAST.items():
        soft, _hard = resource.getrlimit(getattr(resource, name))
        if soft != resource.RLIM_INFINITY and soft < least:
            text = f"at most {soft} {what}; grading needs {least}"
            amiss.append(Condition("limits", State.WARNING, text, remedy, name))
    yield from amiss or (Condition("limits", State.OK, "files, processes, memory and file sizes"),)


def clock(course: Course) -> Iterator[Condition]:
    """It is not before what was written already: late penalties and histories would be wrong."""
    kit = Path(autograder.__file__).parent.rglob("*.py")
    reports = (course.root / "reports").glob("*/*.json")
    yield clock_condition(time.time(), newest(kit), newest(reports))


def clock_condition(now: float, kit: float, reports: float) -> Condition:
    """Judge a time against those of the newest files (seconds since 1970; 0: there are none)."""
    for what, changed in (("file of the kit", kit), ("report", reports)):
        if changed > now + _SKEW:
            text = f"{_time(now)} is before the newest {what} ({_time(changed)})"
            remedy = "set the clock (timedatectl set-ntp true), or touch the files if it is right"
            return Condition("clock", State.WARNING, text, remedy)
    return Condition("clock", State.OK, _time(now))


def newest(paths: Iterator[Path]) -> float:
    """Return when the newest of some files was changed, 0 if there are none."""
    return max(chain.from_iterable(map(_changed, paths)), default=0.0)


def _changed(path: Path) -> Iterator[float]:
    try:
        yield path.stat().st_mtime
    except OSError:
        return  # it is gone by now


def _group_memory() -> Iterator[int]:
    """Yield the megabytes that a container has left, if it is limited."""
    folder = Path("/sys/fs/cgroup")
    for most, used in (
        ("memory.max", "memory.current"),
        ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes"),
    ):
        try:
            limit = int((folder / most).read_text())
            taken = int((folder / used).read_text())
        except (OSError, ValueError):
            continue  # no such group, or "max"
        yield (limit - taken) // _MEGABYTE


def _time(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


checks = (disk, memory, limits, clock)
