"""Courses of other systems, taken over: what of them is whole, and what their own solutions earn before and after.

Of each assignment, in a course of its own in a temporary folder, by the commands that a user gives:

1. `layerlab adopt` takes it over;
2. where tests gave points, nbgrader releases it and grades its own solutions, in the jail for kernels of assignments
   that are not ours;
3. its own solutions are handed in as they are, last year's file, and `layerlab grade` grades them;
4. `layerlab verify` says what it still wants.

    .venv/bin/python benchmarks/adopting.py ../num_meth_nbgrader/TestCourse/source ../2021WNPhys260/source
    .venv/bin/python benchmarks/adopting.py COURSE/source --only ps1 --kept rows.jsonl

With --kept, rows are written as they come and those that are there are not made again, so that a long run goes on where
it was stopped. Nothing here asks the network.
"""

import argparse
import json
import math
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from nbgrader.api import Gradebook, MissingEntry

from autograder.adopt.gathering import assignment_folders
from autograder.adopt.markers import find_configuration, read_markers
from benchmarks.classes import BIN

STUDENT = "author"
# A notebook of theirs may compute for a while; a person would wait as long.
LONGEST = 1800
_WANTED = "is known; add some"
_ERROR = re.compile(r"[\w.]*(Error|Exception|Invalid\w*): ")


class Row(msgspec.Struct):
    """What became of one assignment.

    Attributes:
        course: where it came from, as it was given.
        assignment: what it was called.
        taken: what `layerlab adopt --json` counted.
        before: what nbgrader gives its solutions by tests, of how much, by cell; empty if it grades none.
        refused: why nbgrader did not grade it; empty if it did.
        after: what they earn here by tests, handed in as they are; None if they could not be.
        wanted: how many mistakes `verify` asks for.
        complaints: what else it says.
    """

    course: str
    assignment: str
    taken: dict[str, Any]
    before: dict[str, tuple[float, float]] = {}
    refused: str = ""
    after: float | None = None
    wanted: int = 0
    complaints: list[str] = []

    @property
    def nbgrader_gives(self) -> float:
        """What nbgrader gives by tests, in all."""
        return math.fsum(score for score, _ in self.before.values())

    @property
    def kept_by_hand(self) -> float:
        """What nbgrader gives by tests that a person judges now."""
        lost = self.taken["lost_tests"]
        return math.fsum(self.before.get(_key(one), (0.0, 0.0))[0] for one in lost)


def _key(lost: dict[str, Any]) -> str:
    return f"{Path(lost['path']).stem}/{lost['name']}"


def row_of(source: Path, assignment: str, label: str) -> Row:
    """Return what becomes of one assignment below `source`; all that is made lies in a folder that goes."""
    with TemporaryDirectory(prefix="layerlab-adopting-") as folder:
        home = Path(folder)
        if _run(["layerlab", "init", "after", "--empty", "--ci", "none"], home).returncode:
            msg = "layerlab init does not work; see layerlab doctor"
            raise SystemExit(msg)
        course = home / "after"
        done = _run(["layerlab", "adopt", str(source), assignment, "--json"], course)
        if done.returncode:
            msg = f"layerlab adopt {source} {assignment}:\n{done.stderr}"
            raise SystemExit(msg)
        (taken,) = json.loads(done.stdout)["assignments"]
        row = Row(label, assignment, taken)
        if taken["by_tests"] + taken["lost"]:
            row.before, row.refused = _before(source, assignment, home)
        if taken["by_tests"]:
            row.after = _after(source / assignment, course, taken["name"])
            row.wanted, row.complaints = _verified(course, taken["name"])
        return row


def _run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "MPLBACKEND": "agg"}
    return subprocess.run(
        [str(BIN / command[0]), *command[1:]],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )


def _before(
    source: Path, assignment: str, home: Path
) -> tuple[dict[str, tuple[float, float]], str]:
    """Return what nbgrader gives the solutions, by notebook and cell: the score and the most that it gives."""
    _run(["layerlab", "init", "before", "--empty", "--ci", "none"], home)
    course = home / "before"
    for place in (course / "source" / assignment, course / "submitted" / STUDENT / assignment):
        shutil.copytree(source / assignment, place, ignore=shutil.ignore_patterns(".*"))
    release = ["nbgrader", "generate_assignment", assignment, "--create", "--force"]
    release += _markers(source)
    done = _run(release, course)
    if done.returncode:
        # Notebooks of an earlier nbgrader's have to be brought up to date first.
        _run(["nbgrader", "update", "."], course)
        done = _run(release, course)
    if not done.returncode:
        grading = ["nbgrader", "autograde", assignment, "--create", "--student", STUDENT]
        done = _run(grading, course)
    if done.returncode:
        return {}, _last_line(done.stderr)
    return dict(_scores(course, assignment)), ""


def _markers(source: Path) -> Iterator[str]:
    path = find_configuration(source)
    if path is None:
        return
    said = read_markers(path)
    yield f"--ClearSolutions.begin_solution_delimeter={said.begin_solution}"
    yield f"--ClearSolutions.end_solution_delimeter={said.end_solution}"
    yield f"--ClearHiddenTests.begin_test_delimeter={said.begin_hidden}"
    yield f"--ClearHiddenTests.end_test_delimeter={said.end_hidden}"


def _scores(course: Path, assignment: str) -> Iterator[tuple[str, tuple[float, float]]]:
    with closing(Gradebook(f"sqlite:///{course / 'gradebook.db'}")) as gradebook:
        try:
            submission = gradebook.find_submission(assignment, STUDENT)
        except MissingEntry:
            return
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                # What a person has to judge has no score of nbgrader's own.
                if grade.auto_score is not None:
                    yield f"{notebook.name}/{grade.name}", (grade.auto_score, grade.max_score)


def _after(folder: Path, course: Path, name: str) -> float | None:
    """Return what the solutions earn by tests, handed in as their authors keep them."""
    handed = course / "submitted" / STUDENT / name
    shutil.copytree(folder, handed, ignore=shutil.ignore_patterns(".*"))
    _run(["layerlab", "grade", "-a", name, "-j", "1"], course)
    reports = sorted((course / "reports" / name).glob(f"{STUDENT}*.json"))
    if not reports:
        return None
    tests = json.loads(reports[0].read_bytes())["tests"]
    return round(math.fsum(test["earned"] for test in tests), 6)


def _verified(course: Path, name: str) -> tuple[int, list[str]]:
    """Return how many mistakes `verify` asks for, and what else it says."""
    done = _run(["layerlab", "verify", name, "--json"], course)
    try:
        (found,) = json.loads(done.stdout)
    except ValueError:
        return 0, [_last_line(done.stderr)]
    complaints = [str(one) for one in found["complaints"]]
    others = [one for one in complaints if _WANTED not in one]
    return len(complaints) - len(others), others


def _last_line(text: str) -> str:
    """Return what a command failed of: the last error that it names, or its last line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if _ERROR.match(line)]
    return (errors or lines or ["it says nothing"])[-1][:300]


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Yield the lines of the table: a line for each course, and one for all."""
    yield "| course | notebooks | cells | whole | points by tests | by hand, as before | by hand, tests before | not taken |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|"
    for course, some in (*_by_course(rows), ("all", rows)):
        taken = [row.taken for row in some]
        cells, whole = (_sum(taken, name) for name in ("answers", "whole"))
        share = f" ({100 * whole / cells:.0f} %)" if cells else ""
        points = " | ".join(
            _short(_sum(taken, name)) for name in ("by_tests", "by_hand", "lost", "not_taken")
        )
        yield f"| {course} | {_short(_sum(taken, 'notebooks'))} | {_short(cells)} | {_short(whole)}{share} | {points} |"


def grades(rows: Sequence[Row]) -> Iterator[str]:
    """Yield the lines of what solutions earn: by nbgrader, then here."""
    yield "| course | nbgrader gives its solutions | of it, tests here | its solutions earn here | of it, by hand now | mistakes that verify asks for | else |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for course, some in (*_by_course(rows), ("all", rows)):
        given = math.fsum(row.nbgrader_gives for row in some)
        by_hand = math.fsum(row.kept_by_hand for row in some)
        after = math.fsum(row.after or 0.0 for row in some)
        asked = sum(row.wanted for row in some)
        others = sum(len(row.complaints) for row in some)
        yield f"| {course} | {_short(given)} | {_short(given - by_hand)} | {_short(after)} | {_short(by_hand)} | {asked} | {others} |"


def _by_course(rows: Sequence[Row]) -> Iterator[tuple[str, list[Row]]]:
    for course in dict.fromkeys(row.course for row in rows):
        yield course, [row for row in rows if row.course == course]


def _sum(taken: Sequence[dict[str, Any]], name: str) -> float:
    return math.fsum(one[name] for one in taken)


def _short(value: float) -> str:
    return f"{round(value, 4):.10g}"


def remarks(rows: Sequence[Row]) -> Iterator[str]:
    """Yield what is to be known of single assignments."""
    for row in rows:
        where = f"{row.course}, {row.assignment}"
        if row.refused:
            yield f"{where}: nbgrader does not grade it: {row.refused}"
        trouble = row.taken["trouble"]
        if trouble:
            yield f"{where}: not tried: {trouble.splitlines()[0]}"
        if row.after is not None and row.after < row.taken["by_tests"]:
            yield f"{where}: its solutions earn {row.after:g} of {row.taken['by_tests']:g} points by tests"
        for complaint in row.complaints:
            yield f"{where}: verify: {complaint.splitlines()[0]}"
        for lost in row.taken["lost_tests"]:
            before = row.before.get(_key(lost))
            said = (
                f"nbgrader gives {before[0]:g} of {before[1]:g}"
                if before
                else "nbgrader gives nothing"
            )
            yield f"{where}: cell {lost['cell']} ({lost['name']}): {lost['reason']} [{said}]"
        for why in row.taken["not_taken_because"]:
            yield f"{where}: not taken: {why}"


def main() -> None:
    """Make the rows that are asked for, and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sources", nargs="+", type=Path, help="folders that hold assignments")
    parser.add_argument(
        "--only", nargs="*", default=(), help="names of assignments; all if none is given"
    )
    parser.add_argument(
        "--kept", type=Path, help="a file for rows as they come, and those that came before"
    )
    chosen = parser.parse_args()
    rows = list(_kept(chosen.kept))
    known = {(row.course, row.assignment) for row in rows}
    for source in chosen.sources:
        for folder in assignment_folders(source.resolve()):
            name, label = folder.name, str(source)
            if (label, name) in known or (chosen.only and name not in chosen.only):
                continue
            print(f"{label}: {name} ...", file=sys.stderr, flush=True)
            rows.append(row_of(source.resolve(), name, label))
            if chosen.kept is not None:
                with chosen.kept.open("ab") as file:
                    file.write(msgspec.json.encode(rows[-1]) + b"\n")
    shown = [row for row in rows if row.course in set(map(str, chosen.sources))]
    print("\n".join([*table(shown), "", *grades(shown), "", *remarks(shown)]))


def _kept(path: Path | None) -> Iterator[Row]:
    if path is not None and path.is_file():
        for line in path.read_bytes().splitlines():
            yield msgspec.json.decode(line, type=Row)


if __name__ == "__main__":
    main()
