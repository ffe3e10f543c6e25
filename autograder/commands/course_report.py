"""`layerlab report --course`: all assignments together, over time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from autograder.course import Course
from autograder.gradebook.totals import read_kept
from autograder.reports.class_report.records import ClassReport
from autograder.reports.course_report.comebacks import comebacks
from autograder.reports.course_report.compare import compared
from autograder.reports.course_report.earlier import Earlier, read_earlier
from autograder.reports.course_report.page import CourseView, course_page
from autograder.reports.course_report.records import CourseStanding
from autograder.reports.course_report.standings import standings
from autograder.reports.course_report.tables import standings_csv
from autograder.settings.reading import read_course_settings
from autograder.text.atomic import write_atomically
from autograder.text.wording import counted

NAME = "course.html"


@dataclass(frozen=True)
class CourseReport:
    """The page and the table, made and not yet written, and what a terminal says of them."""

    page: bytes
    table: bytes
    said: str

    def write(self, path: Path) -> None:
        """Write the page."""
        write_atomically(path, self.page)


def course_report(
    course: Course,
    found: Mapping[str, ClassReport],
    pages: Mapping[str, str],
    last_year: Sequence[Path],
    *,
    names: bool,
) -> CourseReport:
    """Return the course's report.

    Args:
        course: whose settings say what is not due yet, and whose gradebook says who was late.
        found: the report on each assignment, with names.
        pages: by assignment the address of what a student reads, with `{}` for the student's folder.
        last_year: last year's course, its reports, or tables of its grades.
        names: whether students are named.

    Raises:
        CourseError: the gradebook or last year's grades cannot be read.
    """
    reports = [found[name] for name in sorted(found)]
    earlier = read_earlier(last_year) if last_year else None
    kept = read_kept(course)
    settings = read_course_settings(course)
    now = datetime.now(UTC)
    still_open = frozenset(
        name
        for name in settings.assignments
        if (due := settings.due(name)) is not None and due > now
    )
    students = standings(reports, kept, still_open)
    view = CourseView(
        title=settings.title,
        reports=reports,
        standings=students if names else (),
        behind=len([row for row in students if row.behind]),
        comebacks=comebacks(reports),
        compared=compared(reports, earlier),
        last_year=", ".join(path.name or str(path) for path in last_year) if earlier else None,
        left_out=earlier.left_out if earlier else 0,
        has_gradebook=bool(kept),
        still_open=still_open,
    )
    assignments = [report.assignment for report in reports]
    table = standings_csv(assignments, students if names else ())
    return CourseReport(course_page(view, pages).encode(), table, _said(view, students, earlier))


def _said(view: CourseView, students: Sequence[CourseStanding], earlier: Earlier | None) -> str:
    year = "nothing of last year" if earlier is None else "last year beside it"
    return (
        f"the course: {counted(len(view.reports), 'assignment')}, {counted(len(students), 'student')}, "
        f"{view.behind} fall behind, {counted(len(view.comebacks), 'mistake')} came back; {year}"
    )
