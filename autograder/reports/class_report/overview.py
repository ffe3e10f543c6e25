"""The course on one page: each assignment with a link to its class report, and each student over all of them."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.reports.class_report.page import shown
from autograder.reports.class_report.records import ClassReport, Person
from autograder.reports.class_report.teach import teach_again
from autograder.text.templating import PageTemplate

# Who has less than this share of what the middle of the class has is to be asked how it goes.
BEHIND = 0.6


@dataclass(frozen=True)
class StudentOverall:
    """One student over all assignments: the share of the points of each, None where there is no grade."""

    student: Person
    shares: tuple[float | None, ...]
    overall: float
    behind: bool = False

    @property
    def missing(self) -> int:
        """How many assignments have no grade."""
        return self.shares.count(None)


def overview_page(
    reports: Sequence[ClassReport],
    pages: Mapping[str, str] | None,
    title: str | None = None,
    *,
    over_time: str | None = None,
) -> str:
    """Return the page as HTML.

    Args:
        reports: one for each assignment that was graded, in the order of the course.
        pages: by assignment the address of what a student reads, with `{}` for the student's folder; without it no
            student is on the page.
        title: what the course is called.
        over_time: the address of the page of the course over time, where there is one.
    """
    return _PAGE.render(
        reports=reports,
        title=title,
        over_time=over_time,
        topics={report.assignment: teach_again(report)[:1] for report in reports},
        students=() if pages is None else students_overall(reports),
        pages=pages,
    )


def students_overall(reports: Sequence[ClassReport]) -> tuple[StudentOverall, ...]:
    """Return all students that a report knows; who is behind comes first, then by what was earned.

    No grade counts as no points: the overall share is of all points of these assignments.
    """
    people: dict[str, Person] = {}
    earned: dict[str, dict[str, float]] = {}
    for report in reports:
        for row in report.students:
            people[row.student.id] = row.student
            earned.setdefault(row.student.id, {})[report.assignment] = row.earned
        for absent in report.absent:
            people.setdefault(absent.student.id, absent.student)
    overall = [_overall(person, earned.get(person.id, {}), reports) for person in people.values()]
    if not overall:
        return ()
    middle = statistics.median(row.overall for row in overall)
    rows = [
        StudentOverall(row.student, row.shares, row.overall, row.overall < BEHIND * middle)
        for row in overall
    ]
    rows.sort(key=lambda row: (not row.behind, row.overall, row.student.id))
    return tuple(rows)


def _overall(
    person: Person, earned: dict[str, float], reports: Sequence[ClassReport]
) -> StudentOverall:
    shares = []
    for report in reports:
        own = earned.get(report.assignment)
        shares.append(None if own is None or not report.points else own / report.points)
    points = sum(report.points for report in reports)
    return StudentOverall(person, tuple(shares), sum(earned.values()) / points if points else 0.0)


def _percent(share: float) -> str:
    return f"{100 * share:.0f}"


_PAGE = PageTemplate(__package__, "overview", {"shown": shown, "percent": _percent})
