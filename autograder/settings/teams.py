"""Who works together, by `teams.csv`: what one of a team hands in is graded once, and counts for all of them.

    team,student,assignment
    red,ada,
    red,emmy,
    blue,grace,02_losses
    blue,kurt,02_losses

Without an assignment it holds for all of them. What a line says of one assignment counts before that.
"""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.course import Course
from autograder.settings.reading import SettingsError
from autograder.text.names import student_named

TEAMS_FILE = "teams.csv"
_COLUMNS = ("team", "student")
_ASSIGNMENT = "assignment"


@dataclass(frozen=True)
class Teams:
    """The members of each team, by assignment and team; the assignment "" stands for all."""

    members: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def of(self, assignment: str) -> Mapping[str, tuple[str, ...]]:
        """Return the teams of an assignment, each with its members, in the file's order."""
        own = {team: them for (name, team), them in self.members.items() if name == assignment}
        taken = {student for them in own.values() for student in them}
        found = dict(own)
        for (name, team), them in self.members.items():
            rest = tuple(student for student in them if student not in taken)
            if name == "" and team not in own and rest:
                found[team] = rest
        return found

    def team_of(self, student: str, assignment: str) -> tuple[str, ...]:
        """Return all members of a student's team, the student among them; the student alone where there is none."""
        for them in self.of(assignment).values():
            if student in them:
                return them
        return (student,)


def read_teams(course: Course) -> Teams:
    """Return the teams of a course.

    Raises:
        SettingsError: a line is not right, or a student is in two teams at once.
    """
    path = course.root / TEAMS_FILE
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Teams()
    except UnicodeDecodeError as error:
        msg = f"{path}:1: not UTF-8 text; save it as UTF-8"
        raise SettingsError(msg) from error
    return parse_teams(text, path, course.assignments())


def parse_teams(text: str, path: Path, assignments: Sequence[str]) -> Teams:
    """Return the teams that the text of `path` names.

    Raises:
        SettingsError: `path:line: message`.
    """
    rows = csv.DictReader(text.splitlines(), skipinitialspace=True)
    if any(column not in (rows.fieldnames or ()) for column in _COLUMNS):
        msg = f"{path}:1: the first line has to name the columns: team,student,assignment"
        raise SettingsError(msg)
    members: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    team_of: dict[tuple[str, str], str] = {}
    for row in rows:
        where = f"{path}:{rows.line_num}"
        team, student, assignment = (
            (row.get(name) or "").strip() for name in (*_COLUMNS, _ASSIGNMENT)
        )
        if not team or not student:
            msg = f"{where}: a line names a team and a student; complete it or take it out"
            raise SettingsError(msg)
        if assignment and assignment not in assignments:
            msg = f"{where}: there is no assignment {assignment!r}; there are: {', '.join(assignments)}"
            raise SettingsError(msg)
        student = student_named(student)
        other = team_of.setdefault((assignment, student), team)
        if other != team:
            msg = (
                f"{where}: {student} is in the team {other} already; take one of the two lines out"
            )
            raise SettingsError(msg)
        if student not in members[assignment, team]:
            members[assignment, team].append(student)
    return Teams({key: tuple(them) for key, them in members.items()})


def with_teams(text: str, groups: Iterable[Sequence[str]], assignment: str) -> str:
    """Return the text of `teams.csv` with teams of one assignment more, each named for its members."""
    header = next(csv.reader(text.splitlines()), [])
    columns = list(dict.fromkeys((*map(str.strip, header), *_COLUMNS, _ASSIGNMENT)))
    stream = io.StringIO()
    writer = csv.DictWriter(stream, columns, lineterminator="\n")
    writer.writeheader()
    rows = csv.DictReader(text.splitlines(), skipinitialspace=True)
    writer.writerows({name: row.get(name) or "" for name in columns} for row in rows)
    for group in groups:
        team = "+".join(group)
        writer.writerows(
            {"team": team, "student": student, _ASSIGNMENT: assignment} for student in group
        )
    return stream.getvalue()
