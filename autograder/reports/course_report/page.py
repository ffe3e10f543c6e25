"""The page of a course over time: it needs nothing else, runs nothing, and opens without a network."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.reports.class_report.page import shown
from autograder.reports.class_report.records import ClassReport
from autograder.reports.course_report.records import Comeback, CourseStanding, ExerciseCompared
from autograder.text.templating import PageTemplate

_FIRST = 12  # of the mistakes that come back: the others are folded
_MOST = 60


@dataclass(frozen=True)
class CourseView:
    """All that the page says.

    Attributes:
        title: what the course is called.
        reports: one for each assignment, in the order of the course.
        standings: its students, or nobody where names are left out.
        behind: how many fall behind; known without names, too.
        comebacks: the mistakes that come back.
        compared: the exercises, with last year's where it is known.
        last_year: what last year's grades were read from; None where nobody named any.
        left_out: how many of last year's reports could not be read.
        has_gradebook: whether lateness and points by hand are known.
        still_open: the assignments that are not due yet.
    """

    title: str | None
    reports: Sequence[ClassReport]
    standings: Sequence[CourseStanding]
    behind: int
    comebacks: Sequence[Comeback]
    compared: Sequence[ExerciseCompared]
    last_year: str | None
    left_out: int
    has_gradebook: bool
    still_open: frozenset[str]


def course_page(view: CourseView, pages: Mapping[str, str]) -> str:
    """Return the page as HTML.

    Args:
        view: what it says.
        pages: by assignment the address of what a student reads, with `{}` for the student's folder.
    """
    here = [row for row in view.standings if row.started and row.listed]
    names = {row.student.id: shown(row.student) for row in view.standings}
    return _PAGE.render(
        view=view,
        pages=pages,
        names=names,
        behind=[row for row in here if row.behind],
        others=[row for row in here if not row.behind],
        never=[row for row in view.standings if not row.started and row.listed],
        gone=[row for row in view.standings if not row.listed],
        shown_first=view.comebacks[:_FIRST],
        folded=view.comebacks[_FIRST:_MOST],
        left=len(view.comebacks[_MOST:]),
    )


def _hundredths(share: float) -> str:
    """Return a share in per cent, without the sign; what is not all is not called 100."""
    return f"{min(round(100 * share), 100 if share >= 1 else 99)}"


def signed_percent(change: float) -> str:
    """Return by how many points of a hundred something changed, with its sign."""
    return f"{round(100 * change):+d}".replace("-", "\N{MINUS SIGN}")


_PAGE = PageTemplate(
    __package__,
    "course",
    {"shown": shown, "percent": _hundredths, "signed_percent": signed_percent},
)
