"""Measures which processes of one `layerlab grade` take how much of a processor, beside an earlier build.

Looks at all that descends from the command, fifty times a second; what a process did after the last look is missed.

    .venv/bin/python benchmarks/by_process.py --beside ../earlier
"""

import argparse
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.classes import copy_course, hand_in, run
from benchmarks.compare import COMMAND
from benchmarks.earlier import Earlier
from benchmarks.processors import on_processor
from benchmarks.watched import children

PAUSE = 0.02  # seconds between looks
KINDS = ("command", "that grade", "zygotes", "submissions", "others")
Looks = dict[str, dict[str, float]]


def kind_of(pid: str, parent: str, depth: int) -> str:
    """Return what a process is: by its command line, its parent's, and how far it is below the command."""
    own, parents = _line(pid), _line(parent)
    if depth == 0:
        return "command"
    if "inside.zygote" in own and "bwrap" not in own:
        return "submissions" if "inside.zygote" in parents and "bwrap" not in parents else "zygotes"
    is_grader = depth == 1 and ("spawn_main" in own or own == parents)
    return "that grade" if is_grader else "others"


def _line(pid: str) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""


def look(pid: str, parent: str, depth: int, seen: Looks, known: dict[str, str]) -> None:
    """Note what a process and all that descends from it used so far, in milliseconds."""
    # A process that is just being made reads as the one that makes it.
    if known.get(pid, "others") == "others":
        known[pid] = kind_of(pid, parent, depth)
        for found in seen.values():
            found.pop(pid, None)
    used = on_processor(int(pid))
    if used:
        seen[known[pid]][pid] = used
    for child in children(pid):
        look(child, pid, depth + 1, seen, known)


def measured(work: Callable[[], object]) -> Looks:
    """Do the work in another thread, and look at the command that it starts."""
    seen: Looks = defaultdict(dict)
    known: dict[str, str] = {}
    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        for command in children("self"):
            look(command, "self", 0, seen, known)
        time.sleep(PAUSE)
    return seen


def main() -> None:
    """Print a line for each build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="04_batch_normalization")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--beside", type=Path, help="an earlier build, whose class and tests it is")
    options = parser.parse_args()
    earlier = None if options.beside is None else Earlier(options.beside.resolve())
    builds: dict[str, Callable[[Path], object]] = {}
    if earlier is not None:
        builds[earlier.name] = earlier.grade
    builds["this"] = lambda folder: run(COMMAND, folder)
    print(f"{options.assignment}, {options.count} submissions, seconds of a processor")
    print(f"{'':18}" + "".join(f"{kind:>13}" for kind in (*KINDS, "all")))
    for name, grade in builds.items():
        with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
            folder = Path(temporary) / "course"
            if earlier is None:
                release = copy_course(folder).release / options.assignment
                hand_in(folder / "submitted", release, options.assignment, options.count)
            else:
                earlier.hand_in(folder, options.assignment, options.count)
            seen = measured(lambda grade=grade, folder=folder: grade(folder))  # type: ignore[misc]  # both are bound
        sums = [sum(seen[kind].values()) / 1000 for kind in KINDS]
        print(f"{name:18}" + "".join(f"{used:13.2f}" for used in (*sums, sum(sums))), flush=True)


if __name__ == "__main__":
    main()
