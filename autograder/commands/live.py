"""The page that `layerlab grade --watch --page` keeps: written anew after what arrives, and to show that it lives."""

import os
import time
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

import click

from autograder.course import Course
from autograder.record.report import Report
from autograder.record.store import OutputFolders
from autograder.reports.live.page import LiveArrival, LiveSession, live_page
from autograder.settings.reading import read_course_settings
from autograder.text.atomic import write_atomically

_OFTEN = 1.0  # seconds between two writings, at least
_SELDOM = 10.0  # and at most


class LivePage:
    """Keeps one page of what was graded; a reader sees the old one or the new one, never half of it."""

    def __init__(self, path: Path, course: Course, outputs: OutputFolders) -> None:
        self.path = path
        self._title = read_course_settings(course).title
        self._feedback = outputs.feedback
        self._latest: dict[tuple[str, str], Report] = {}
        self._arrivals: list[LiveArrival] = []
        self._is_news = True
        self._is_told = False
        self._written = -_SELDOM

    def keep(self, report: Report, before: float | None, *, arrived: bool) -> None:
        """Take a report; `arrived` says that it was graded now, and was not kept from an earlier run."""
        self._latest[report.assignment, report.student] = report
        if arrived:
            now = datetime.now().astimezone()
            self._arrivals.append(LiveArrival(at=now, report=report, before=before))
        self._is_news = True

    def write(self, *, over: bool = False) -> None:
        """Write the page if there is news, or if it was long ago.

        That it cannot be written is told once, and is no reason to grade no more.
        """
        now = time.monotonic()
        ago = now - self._written
        if not over and (ago < _OFTEN or (not self._is_news and ago < _SELDOM)):
            return
        self._written, self._is_news = now, False
        reports: dict[str, list[Report]] = {}
        for (assignment, _), report in sorted(self._latest.items()):
            reports.setdefault(assignment, []).append(report)
        session = LiveSession(
            reports=reports,
            arrivals=self._arrivals,
            now=datetime.now().astimezone(),
            over=over,
        )
        pages = {assignment: self._pages(assignment) for assignment in reports}
        try:
            write_atomically(self.path, live_page(session, pages, self._title).encode())
        except OSError as error:
            if not self._is_told:
                click.echo(f"{self.path}: not written: {error.strerror}; see to it", err=True)
            self._is_told = True

    def _pages(self, assignment: str) -> str:
        """Return the address of what students read, as seen from the page."""
        base = Path(os.path.relpath(self._feedback, self.path.parent)).as_posix()
        return f"{quote(base)}/{{}}/{quote(assignment)}/index.html"
