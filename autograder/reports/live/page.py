"""The page of a session: where everybody is, which test stops most, and what came last."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from autograder.record.report import Report
from autograder.reports.live.standing import DONE, UNREAD, standing, stops, whereabouts
from autograder.text.plain import plain_text
from autograder.text.templating import PageTemplate

SECONDS = 5  # until the page looks again
_NAME = 60
_LATEST = 8


@dataclass(frozen=True, kw_only=True)
class LiveArrival:
    """A submission that was graded: when, what of it, and what the one before earned."""

    at: datetime
    report: Report
    before: float | None = None


@dataclass(frozen=True, kw_only=True)
class LiveSession:
    """A session as it is now.

    Attributes:
        reports: the last one of each student, by assignment.
        arrivals: what was graded since it began, in order.
        now: when the page was written.
        over: whether nobody looks any more.
    """

    reports: Mapping[str, Sequence[Report]]
    arrivals: Sequence[LiveArrival]
    now: datetime
    over: bool = False


def live_page(session: LiveSession, pages: Mapping[str, str], course: str | None = None) -> str:
    """Return the page as HTML; all that students wrote is escaped.

    Args:
        session: what it shows.
        pages: by assignment the address of what a student reads, with `{}` for the student's folder.
        course: what the course is called.
    """
    standings = {
        assignment: [standing(report) for report in reports]
        for assignment, reports in session.reports.items()
    }
    return _PAGE.render(
        session=session,
        course=course,
        sections=[
            (assignment, found, list(whereabouts(found)), stops(found))
            for assignment, found in sorted(standings.items())
        ],
        latest=list(reversed(session.arrivals[-_LATEST:])),
        students=len({one.student for found in standings.values() for one in found}),
        pages=pages,
        seconds=SECONDS,
        no_functions=(DONE, UNREAD),
    )


def _name(student: str) -> str:
    return plain_text(student, _NAME)


_PAGE = PageTemplate(__package__, "live", {"name": _name}, scripted=True)
