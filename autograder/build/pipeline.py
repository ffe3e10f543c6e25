"""All assignments: build what is stale and swap it in, or say what is stale."""

import fcntl
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from autograder.build.freshness import (
    Stamp,
    inputs_hash,
    outputs_hash,
    read_stamps,
    write_stamps,
)
from autograder.build.stock import is_left_over
from autograder.build.tree import Difference, differences, read_tree, replace_tree
from autograder.build.worth import PointsChange, points_change
from autograder.course import Course

if TYPE_CHECKING:
    from autograder.build.assignment import Built


@dataclass(frozen=True)
class Result:
    """How one assignment stands: `stale` is what differed from what it should be.

    `built` is None when the stamp proved it fresh, so that nothing had to be built. `points` say what the
    functions were worth in `source/` before, where that is something else.
    """

    assignment: str
    stale: tuple[Difference, ...] = ()
    built: "Built | None" = None
    points: PointsChange | None = None


def check(course: Course, assignments: Sequence[str]) -> Iterator[Result]:
    """Say of each assignment whether it is fresh; nothing is written outside the stamps."""
    with _locked(course):
        yield from _results(course, assignments)


def build(course: Course, assignments: Sequence[str]) -> Iterator[Result]:
    """Bring each assignment up to date; each is replaced whole, after it was built without an error."""
    with _locked(course):
        for result in _results(course, assignments):
            if result.built and result.stale:
                _write(course, result.built)
                _stamp(course, result.assignment)
            yield result


def strays(course: Course) -> tuple[Difference, ...]:
    """Return folders in `source/` and `release/` that belong to no assignment, of ours or of nbgrader's own kind."""
    known = course.assignments()
    return tuple(
        Difference("stray", f"{folder.name}/{path.name}")
        for folder in (course.source, course.release)
        if folder.is_dir()
        for path in sorted(folder.iterdir())
        if path.name not in known and not path.name.startswith((".", "__"))
        # A file that lies there is nbgrader's, as a header for all notebooks is.
        if path.is_dir() and is_left_over(course, path)
    )


def _results(course: Course, assignments: Sequence[str]) -> Iterator[Result]:
    stamps, inputs = read_stamps(course), inputs_hash(course)
    stale = [
        name
        for name in assignments
        if stamps.get(name) != Stamp(inputs, outputs_hash(course, name))
    ]
    yield from (Result(name) for name in assignments if name not in stale)
    if stale:
        yield from _rebuilt(course, stale)


def _rebuilt(course: Course, assignments: Sequence[str]) -> Iterator[Result]:
    from autograder.build.assignment import all_secrets, build_assignment  # costs two seconds

    secrets = all_secrets(course)
    for name in assignments:
        built = build_assignment(course, name, secrets)
        points = points_change(name, course.source / name, built.worth)
        found = Result(name, _compared(course, built), built, points)
        if not found.stale:
            _stamp(course, name)
        yield found


def _compared(course: Course, built: "Built") -> tuple[Difference, ...]:
    name = built.assignment
    return tuple(
        replace(difference, path=f"{folder.name}/{name}/{difference.path}")
        for folder, files in ((course.source, built.source), (course.release, built.release))
        for difference in differences(files, read_tree(folder / name))
    )


def _write(course: Course, built: "Built") -> None:
    replace_tree(course.source / built.assignment, built.source, course.state)
    replace_tree(course.release / built.assignment, built.release, course.state)


def _stamp(course: Course, assignment: str) -> None:
    stamps = read_stamps(course)
    stamps[assignment] = Stamp(inputs_hash(course), outputs_hash(course, assignment))
    write_stamps(course, stamps)


@contextmanager
def _locked(course: Course) -> Iterator[None]:
    """Let one build at a time work on a course, and clear away what a killed one left."""
    course.state.mkdir(parents=True, exist_ok=True)
    with (course.state / "build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for left in course.state.glob("build-*"):
            shutil.rmtree(left, ignore_errors=True)
        yield
