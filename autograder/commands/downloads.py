"""What `layerlab collect` does with zips and folders: told line by line, a student's work whole or not at all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import click

from autograder.course import Course
from autograder.intake.downloads.deliveries import Delivery, Inquiry
from autograder.intake.downloads.entries import Download, DownloadError, opened
from autograder.intake.downloads.platforms import Recognised, recognise
from autograder.intake.downloads.sorting import Claimed, newer_there, sort_out, write_taken
from autograder.intake.downloads.times import Line, read_times, with_times
from autograder.intake.files import kind_of
from autograder.settings.reading import SettingsError, read_course_settings
from autograder.settings.roster import read_participants
from autograder.settings.teams import TEAMS_FILE, parse_teams, read_teams, with_teams
from autograder.text.atomic import write_atomically
from autograder.text.plain import one_line
from autograder.text.wording import counted

_SHOWN = 10  # lines of one kind, before the rest is a number
_WIDE = 300


@dataclass(frozen=True)
class Wishes:
    """What the command was asked for: of which assignment, to where, by which list, from which platform, and how."""

    assignment: str
    submitted: Path
    roster: Path
    platform: str | None = None
    times: Path | None = None
    dry_run: bool = False


def collect_downloads(course: Course, sources: Sequence[Path], wishes: Wishes) -> int:
    """Bring what lies in zips and folders to where it is graded, and return of how many students.

    Raises:
        CourseError: a source, the roster or a setting cannot be read.
    """
    roster = read_participants(wishes.roster)
    zone = read_course_settings(course).zone
    exercises = course.exercises(wishes.assignment)
    asked = Inquiry(wishes.assignment, zone, exercises, roster.students)
    lines = read_times(wishes.times, asked) if wishes.times else {}
    read_teams(course)  # a wrong line there is told before anything is written
    with ExitStack() as stack:
        downloads = [stack.enter_context(opened(place)) for place in places_in(sources)]
        recognised = [recognise(download, asked, wishes.platform) for download in downloads]
        for download, one in zip(downloads, recognised, strict=True):
            _tell_source(download, one)
        found = sort_out(_timed(recognised, lines), roster)
        _tell("not collected", found.left_out)
        done = [taken for taken in found.taken if _bring(taken, wishes)]
    _tell_times(done)
    _keep_teams(course, wishes, done)
    into = "would be collected" if wishes.dry_run else "collected"
    everybody = len(found.taken) + len(found.left_out)
    click.echo(
        f"{wishes.assignment}: {len(done)} of {everybody} submissions {into} into {wishes.submitted}"
    )
    return len(done)


def places_in(sources: Iterable[Path]) -> Iterator[Path]:
    """Yield what is to be opened: of the folder that `nbgrader zip_collect` reads, what lies in its archive."""
    for source in sources:
        archive = source / "archive"
        if not archive.is_dir():
            yield source
            continue
        zips = sorted(path for path in archive.iterdir() if path.suffix.lower() == ".zip")
        # Notebooks may lie there unpacked.
        yield from zips or (archive,)


def _timed(recognised: Iterable[Recognised], lines: Mapping[str, Line]) -> Iterator[Delivery]:
    for found in recognised:
        yield from (with_times(delivery, lines) for delivery in found.deliveries)


def _tell_source(download: Download, found: Recognised) -> None:
    submissions = counted(len(found.deliveries), "submission")
    click.echo(f"{download.place}: {submissions}, as {found.platform} names them")
    _tell("left out", download.refused)
    _tell("nobody's", found.nobodys)


def _tell(what: str, lines: Sequence[str]) -> None:
    """Say on stderr what was not done; of very many the first."""
    for line in lines[:_SHOWN]:
        click.echo(f"{what}: {one_line(line, _WIDE)}", err=True)
    if len(lines) > _SHOWN:
        click.echo(f"{what}: {len(lines) - _SHOWN} more", err=True)


def _bring(taken: Claimed, wishes: Wishes) -> bool:
    """Write one submission and tell of it; return whether it lies there now, or would."""
    why = newer_there(taken, wishes.assignment, wishes.submitted)
    if why is not None:
        click.echo(f"{taken.student}: {why}")
        return True
    try:
        if not wishes.dry_run:
            write_taken(taken, wishes.assignment, wishes.submitted)
    except DownloadError as error:
        _tell("not collected", [f"{taken.student}: {error}"])
        return False
    files = sorted(str(path) for path in taken.delivery.files if kind_of(path.name))
    shown = ", ".join((*files[:3], *([f"{len(files) - 3} more"] if len(files) > 3 else [])))
    notes = "".join(f"; {note}" for note in taken.notes)
    click.echo(one_line(f"{taken.student}: {shown}{notes}", _WIDE))
    return True


def _tell_times(taken: Sequence[Claimed]) -> None:
    """Say of whom nothing tells when the work came, since lateness is not counted then."""
    timeless = [one for one in taken if one.delivery.when is None]
    if not timeless:
        return
    late = [one.student for one in timeless if one.delivery.late]
    said = f"; late, as the platform has it: {', '.join(late)}" if late else ""
    click.echo(
        f"no time of submission for {counted(len(timeless), 'student')}, so that nothing is late{said};"
        " --times says when: a table with the columns student,time, or Moodle's grading worksheet",
        err=True,
    )


def _keep_teams(course: Course, wishes: Wishes, done: Iterable[Claimed]) -> None:
    """Write those down who handed in together and are no team yet."""
    teams = read_teams(course)
    fresh = [
        one.together
        for one in done
        if len(one.together) > 1
        and not set(one.together) <= set(teams.team_of(one.student, wishes.assignment))
    ]
    if not fresh:
        return
    path = course.root / TEAMS_FILE
    before = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    text = with_teams(before, fresh, wishes.assignment)
    try:
        parse_teams(text, path, course.assignments())
    except SettingsError as error:
        # Somebody was put into another team by hand; who is right, nobody here can tell.
        click.echo(f"handed in together, but not written into {TEAMS_FILE}: {error}", err=True)
        return
    what = "would be written" if wishes.dry_run else "written"
    click.echo(f"{counted(len(fresh), 'team')} {what} into {path}: their members get one grade")
    if not wishes.dry_run:
        write_atomically(path, text.encode())
