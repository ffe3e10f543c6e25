"""Last year's grades, read as plain data: reports, or tables that were exported; nothing of them is run."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.course import ASSIGNMENT
from autograder.errors import CourseError
from autograder.record.problems import is_graders_fault
from autograder.record.report import Outcome, Report
from autograder.record.stored import StoreError, read_report
from autograder.reports.course_report.records import ClassSample

# Earned and worth, as nbgrader's exporter and ours call them.
_COLUMNS = (("score", "max_score"), ("earned", "points"))
_LARGEST = 100_000_000  # bytes of a table


@dataclass(frozen=True)
class Earlier:
    """How a class did before: by assignment, and by exercise where there are reports.

    `left_out` counts reports that are none, or cannot be read.
    """

    assignments: Mapping[str, ClassSample]
    exercises: Mapping[tuple[str, str], ClassSample]
    left_out: int = 0


def read_earlier(paths: Sequence[Path]) -> Earlier:
    """Read a course's folder, its `reports/`, or tables that were exported.

    Raises:
        CourseError: there is nothing of the kind; the message says where and the remedy.
    """
    whole: dict[str, list[float]] = defaultdict(list)
    parts: dict[tuple[str, str], list[float]] = defaultdict(list)
    left_out = 0
    for path in paths:
        if path.is_dir() and (found := _report_paths(path)):
            left_out += _add_reports(found, whole, parts)
        else:
            for table in _tables(path):
                _add_table(table, whole)
    if not whole:
        listed = ", ".join(str(path) for path in paths)
        msg = f"{listed}: no grade can be read there ({left_out} reports are broken, or of an older version); {_REMEDY}"
        raise CourseError(msg)
    return Earlier(
        {name: ClassSample(tuple(shares)) for name, shares in whole.items()},
        {name: ClassSample(tuple(shares)) for name, shares in parts.items()},
        left_out,
    )


_REMEDY = (
    "name last year's course, its reports/, or a table that `layerlab export` or `nbgrader export`"
    " wrote"
)


def _report_paths(folder: Path) -> list[Path]:
    reports = folder / "reports"
    return sorted((reports if reports.is_dir() else folder).glob("*/*.json"))


def _tables(path: Path) -> list[Path]:
    found = sorted(path.glob("*.csv")) if path.is_dir() else [path]
    if not found:
        msg = f"{path}: there are neither reports nor tables; {_REMEDY}"
        raise CourseError(msg)
    return found


def _add_reports(
    paths: Iterable[Path],
    whole: Mapping[str, list[float]],
    parts: Mapping[tuple[str, str], list[float]],
) -> int:
    """Add what each report says, and return how many say nothing."""
    left_out = 0
    for path in paths:
        try:
            report = read_report(path)
        except StoreError:
            left_out += 1
            continue
        if is_graders_fault(report):
            continue
        if report.points:
            whole[report.assignment].append(report.earned / report.points)
        for exercise, share in shares_of(report).items():
            parts[report.assignment, exercise].append(share)
    return left_out


def shares_of(report: Report) -> Mapping[str, float]:
    """Return the share of the points of each exercise that a submission tried."""
    earned: dict[str, float] = defaultdict(float)
    points: dict[str, float] = defaultdict(float)
    tried = set()
    for test in report.tests:
        earned[test.exercise] += test.earned
        points[test.exercise] += test.points
        if test.outcome is not Outcome.NOT_ATTEMPTED:
            tried.add(test.exercise)
    return {name: earned[name] / points[name] for name in points if name in tried and points[name]}


def _add_table(path: Path, whole: Mapping[str, list[float]]) -> None:
    """Add the lines of a table; who handed in nothing has no points there, or no time.

    Raises:
        CourseError: it is no such table.
    """
    try:
        if path.stat().st_size > _LARGEST:
            msg = f"{path}: that is too large for a table of grades; {_REMEDY}"
            raise CourseError(msg)
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.DictReader(stream, strict=True)
            header = rows.fieldnames or ()
            named = next((pair for pair in _COLUMNS if set(pair) <= set(header)), None)
            own = path.stem if ASSIGNMENT.fullmatch(path.stem) else None
            if named is None or not (own or "assignment" in header):
                msg = f"{path}:1: no columns `assignment`, `score` and `max_score`, or `assignment`, `earned` and `points`; {_REMEDY}"
                raise CourseError(msg)
            for row in rows:
                share = _share(row, named, f"{path}:{rows.line_num}")
                if share is not None:
                    whole[row.get("assignment") or own or ""].append(share)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        msg = f"{path}: it cannot be read as a table ({error}); {_REMEDY}"
        raise CourseError(msg) from error


def _share(row: Mapping[str, str | None], named: tuple[str, str], where: str) -> float | None:
    earned, points = (row.get(name) or "" for name in named)
    # nbgrader gives whoever handed in nothing a zero, and no time.
    if not earned or not points or row.get("timestamp") == "":
        return None
    try:
        worth = float(points)
        return float(earned) / worth if worth else None
    except ValueError as error:
        msg = f"{where}: {error}; mend the line, or export the grades again"
        raise CourseError(msg) from error
