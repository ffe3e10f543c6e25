"""Measures the one writer: how many submissions a minute it can write down.

First the files (report, feedback page, executed notebooks), then nbgrader's gradebook, on SQLite and on
PostgreSQL. What one real submission came to is written for many students. PostgreSQL is a server of this script's own,
in a temporary folder and on a socket alone; its driver is installed into `.layerlab/psycopg/`.
"""

import argparse
import contextlib
import getpass
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import msgspec
from traitlets.config import Config

from autograder.course import Course
from autograder.gradebook.ledger import Ledger
from autograder.gradebook.settings import Settings
from autograder.intake.template import read_release
from autograder.judging.graded import GradedSubmission
from autograder.publish.folders import publish
from autograder.record.report import from_json
from autograder.record.store import OutputFolders
from benchmarks.classes import ROOT, copy_course, hand_in, run

DRIVER = ROOT / ".layerlab" / "psycopg"
SERVER_USER = "nobody"  # PostgreSQL refuses to run as root


def one_graded(course: Course, assignment: str) -> GradedSubmission:
    """Grade one submission."""
    hand_in(course.root / "submitted", course.release / assignment, assignment, 2)
    command = ["layerlab", "grade", "submitted", "--no-gradebook", "--student", "student0001"]
    run(command, course.root)
    (path,) = (course.root / "reports" / assignment).glob("*.json")
    notebooks = (course.root / "autograded").rglob("*.ipynb")
    return GradedSubmission(
        from_json(path.read_bytes()),
        {path.name: json.loads(path.read_bytes()) for path in notebooks},
    )


def renamed(graded: GradedSubmission, number: int) -> GradedSubmission:
    """Return the work of another student."""
    report = msgspec.structs.replace(graded.report, student=f"student{number:06}")
    return replace(graded, report=report)


def record(course: Course, graded: GradedSubmission, url: str, count: int) -> Iterator[float]:
    """Record a report for `count` students; yield the seconds that each quarter took."""
    settings = Settings(db_url=url, course_id="benchmark", config=Config())
    with Ledger(course, settings=settings) as ledger:
        ledger.prepare(graded.report.assignment)
        yield from quarters(count, lambda n: ledger.record(renamed(graded, n).report))


def save(course: Course, graded: GradedSubmission, count: int) -> Iterator[float]:
    """Write report, feedback page and executed notebooks for `count` students."""
    releases = read_release(course.release / graded.report.assignment)
    outputs = OutputFolders.of(course, course.root / "written")
    yield from quarters(count, lambda n: publish(outputs, renamed(graded, n), releases))


def quarters(count: int, work: Callable[[int], None]) -> Iterator[float]:
    """Do `work` for each number below `count`, and yield the seconds that each quarter of them took."""
    for quarter in range(4):
        begun = time.perf_counter()
        for number in range(quarter * count // 4, (quarter + 1) * count // 4):
            work(number)
        yield time.perf_counter() - begun


@contextlib.contextmanager
def postgresql(folder: Path) -> Iterator[str | None]:
    """Run a server, and yield its URL; None if PostgreSQL is not installed."""
    programs = find_programs()
    if programs is None:
        print("PostgreSQL is not installed: apt-get install postgresql", file=sys.stderr)
        yield None
        return
    driver()
    folder.mkdir(mode=0o755)
    user = getpass.getuser()
    as_server: list[str] = []
    if os.geteuid() == 0:
        user, as_server = SERVER_USER, ["runuser", "-u", SERVER_USER, "--"]
        shutil.chown(folder, SERVER_USER)
        folder.parent.chmod(0o755)
    data = folder / "data"
    options = f"-c listen_addresses= -c unix_socket_directories={folder}"
    start = ["-D", str(data), "-l", str(folder / "log"), "-o", options, "-w", "start"]
    _quietly([*as_server, str(programs / "initdb"), "-D", str(data), "-A", "trust"], folder)
    _quietly([*as_server, str(programs / "pg_ctl"), *start], folder)
    try:
        yield f"postgresql+psycopg://{user}@/postgres?host={folder}"
    finally:
        stop = [str(programs / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop"]
        _quietly([*as_server, *stop], folder)


def find_programs() -> Path | None:
    """Return the folder of PostgreSQL's programs; Debian keeps them off the PATH."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "pg_ctl").exists()), None)


def driver() -> None:
    """Make psycopg importable."""
    if not DRIVER.exists():
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(DRIVER)]
        subprocess.run([*command, "psycopg[binary]>=3.2"], check=True)
    sys.path.append(str(DRIVER))


def _quietly(command: Sequence[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        msg = f"{' '.join(command)} failed:\n{done.stdout}\n{done.stderr}"
        raise SystemExit(msg)


def main() -> None:
    """Record on both, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="04_batch_normalization")
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    print(f"{options.assignment}, {options.count} students, nbgrader {version('nbgrader')}")
    print(f"{'':14}{'a minute':>10}{'first quarter':>15}{'last quarter':>14}")
    with (
        tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary,
        postgresql(Path(temporary) / "postgresql") as server,
    ):
        course = copy_course(Path(temporary) / "course")
        graded = one_graded(course, options.assignment)
        works = {"files": save(course, graded, options.count)}
        urls = {"SQLite": f"sqlite:///{temporary}/gradebook.db", "PostgreSQL": server}
        works |= {
            name: record(course, graded, url, options.count)
            for name, url in urls.items()
            if url is not None
        }
        for name, work in works.items():
            seconds = list(work)
            rates = [60 * options.count / 4 / part for part in (seconds[0], seconds[-1])]
            whole = 60 * options.count / sum(seconds)
            print(f"{name:14}{whole:10.0f}{rates[0]:15.0f}{rates[1]:14.0f}", flush=True)


if __name__ == "__main__":
    main()
