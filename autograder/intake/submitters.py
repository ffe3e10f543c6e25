"""Who handed in what: the submissions that lie in a folder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from autograder.course import TIMESTAMP, Course
from autograder.errors import CourseError
from autograder.intake.folder import holds_loose
from autograder.settings.teams import Teams, read_teams
from autograder.text.moments import MomentError, read_moment
from autograder.text.names import student_id, submission_folder


@dataclass(frozen=True)
class Submitters:
    """The students who handed something in for one assignment, as `student_id` calls them.

    Each of `teams` begins with the one in whose folder its work lies; all of them are among the students.
    """

    assignment: str
    students: tuple[str, ...]
    teams: tuple[tuple[str, ...], ...] = ()

    @property
    def works(self) -> tuple[str, ...]:
        """The students in whose folders the work lies: of each team one."""
        others = {student for team in self.teams for student in team[1:]}
        return tuple(student for student in self.students if student not in others)


def find_submissions(
    course: Course, submitted: Path, assignments: Sequence[str], students: Sequence[str]
) -> tuple[Submitters, ...]:
    """Return the submissions in `submitted`, of the named assignments and students or of all.

    A student is named as in reports, or as the folder is called; members of a team handed in what one of them did.
    Where one assignment is named, its notebooks may lie in a student's folder itself.

    Raises:
        CourseError: an assignment or a student does not exist, or there is nothing to grade.
    """
    names = course.chosen(assignments)
    if not submitted.is_dir():
        remedy = "collect submissions into it, as submitted/<student>/<assignment>/"
        if str(submitted) in course.chosen(()):
            remedy = f"to have this assignment alone, write -a {submitted}"
        msg = f"{submitted}: no such folder; {remedy}"
        raise CourseError(msg)
    teams = read_teams(course)
    there = students_in(submitted)
    members = {student for name in names for team in teams.of(name).values() for student in team}
    called = sorted({*there, *members})
    chosen = {_known(student, called, submitted) for student in students}
    everybody = []
    for name in names:
        # What lies in a student's folder itself says by no name of which assignment it is.
        loose = course.exercises(name) if len(assignments) == 1 else ()
        present = _of_assignment(submitted, name, there, loose)
        joined = with_team_mates(present, teams, submitted)
        wanted = chosen or set(joined.students)
        everybody.append(
            replace(joined, students=tuple(filter(wanted.__contains__, joined.students)))
        )
    found = tuple(submitters for submitters in everybody if submitters.students)
    if not names:
        msg = f"{course.solutions}: no assignment yet, so there is nothing to grade; what is nbgrader's own, `nbgrader autograde` grades"
        raise CourseError(msg)
    if not found:
        msg = (
            f"{submitted}: no submission of {', '.join(names)}; they lie in <student>/<assignment>/"
        )
        raise CourseError("; ".join((msg, *dotted_submissions(submitted, names))))
    return found


def students_in(submitted: Path) -> tuple[str, ...]:
    """Return the students who have a folder in `submitted`, in order.

    Raises:
        OSError: the folder cannot be read.
    """
    names = (name for name in _folders(submitted) if not name.startswith("."))
    return tuple(sorted(map(student_id, names)))


def dotted_submissions(submitted: Path, assignments: Sequence[str]) -> tuple[str, ...]:
    """Say of each folder that begins with a dot and has a submission in it why it is not graded.

    Such a folder is a tool's own to us, to nbgrader and to most programs; one without a submission is.

    Raises:
        OSError: the folder cannot be read.
    """
    dotted = sorted(name for name in _folders(submitted) if name.startswith("."))
    return tuple(
        f"{submitted.name}/{student_id(name)}: not graded, since its name begins with a dot; rename the folder"
        for name in dotted
        if any((submitted / name / assignment).exists() for assignment in assignments)
    )


def _folders(submitted: Path) -> Iterator[str]:
    yield from (path.name for path in submitted.iterdir() if path.is_dir())


def _known(student: str, there: Sequence[str], submitted: Path) -> str:
    """Return what a student is called who was named by somebody.

    Raises:
        CourseError: there is no such student.
    """
    for called in (student, student_id(student)):
        if called in there:
            return called
    msg = f"{submitted / student_id(student)}: no such student; there are {len(there)}, see {submitted}"
    raise CourseError(msg)


def _of_assignment(
    submitted: Path, assignment: str, students: Sequence[str], loose: Sequence[str]
) -> Submitters:
    """Return those of some students who handed something in for an assignment; `loose` are exercises without a folder."""
    present = (
        student
        for student in students
        if submission_folder(submitted, student, assignment).exists()
        or holds_loose(submitted, student, loose)
    )
    return Submitters(assignment, tuple(present))


def with_team_mates(submitters: Submitters, teams: Teams, submitted: Path) -> Submitters:
    """Return the submitters and those who handed in with them; of what several of a team handed in, the newest."""
    assignment = submitters.assignment
    found = []
    for members in teams.of(assignment).values():
        present = [student for student in members if student in submitters.students]
        first = newest_of(present, assignment, submitted)
        if first is not None and len(members) > 1:
            rest = (student for student in members if student != first)
            found.append((first, *rest))
    everybody = {*submitters.students, *(student for team in found for student in team)}
    return Submitters(assignment, tuple(sorted(everybody)), tuple(found))


def arrived_with_team_mates(submitters: Submitters, teams: Teams, submitted: Path) -> Submitters:
    """Return those who arrived, and those who handed in with them, whenever that was."""
    assignment = submitters.assignment
    arrived = set(submitters.students)
    theirs = [them for them in teams.of(assignment).values() if not arrived.isdisjoint(them)]
    mates = {student for them in theirs for student in them}
    present = {
        student for student in mates if submission_folder(submitted, student, assignment).exists()
    }
    return with_team_mates(
        Submitters(assignment, tuple(sorted(arrived | present))), teams, submitted
    )


def newest_of(students: Sequence[str], assignment: str, submitted: Path) -> str | None:
    """Return whose submission came last; None where there is none, or nothing says which."""
    if len(students) < 2:
        return next(iter(students), None)
    times = {
        student: _time(submission_folder(submitted, student, assignment)) for student in students
    }
    said = [moment for moment in times.values() if moment is not None]
    if len(said) < len(students) or len(set(said)) < len(said):
        return None
    return max(students, key=lambda student: times[student] or said[0])


def _time(folder: Path) -> datetime | None:
    try:
        return read_moment((folder / TIMESTAMP).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, MomentError):
        return None


def undecided_teams(submitters: Submitters, teams: Teams) -> tuple[tuple[str, ...], ...]:
    """Return the teams of which several handed in, and nothing says which of it counts."""
    joined = {student for team in submitters.teams for student in team}
    return tuple(
        members
        for members in teams.of(submitters.assignment).values()
        if joined.isdisjoint(members)
        and len([student for student in members if student in submitters.students]) > 1
    )
