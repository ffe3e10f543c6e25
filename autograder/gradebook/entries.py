"""A submission's rows in nbgrader's tables, read and written as rows: its objects take six times as long.

A submission has a row for each notebook of its assignment, each of these one for each graded cell, and a comment for
each cell that students write in. What a person put there stays.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from autograder.gradebook.settings import LedgerError

_Cell = tuple[str, str]  # the names of a notebook and of a cell in it
_Row = dict[str, Any]


@dataclass(frozen=True)
class ToRecord:
    """What a submission comes to.

    Attributes:
        student: whose it is.
        assignment: of which assignment.
        scores: what tests gave, by cell; what is not there waits for a person.
        missing: the notebooks that were not handed in: nothing in them waits for anybody.
        rewritten: cells whose answer is another one than a person has judged.
        comments: what is to be said of cells, by cell.
        times: those of the columns `timestamp` and `extension` that are known anew.
    """

    student: str
    assignment: str
    scores: Mapping[_Cell, float]
    missing: Collection[str]
    rewritten: Collection[_Cell]
    comments: Mapping[_Cell, str]
    times: _Row


class Entries:
    """The rows of one assignment's submissions, in one transaction.

    Args:
        api: nbgrader's tables.
        db: a session; the caller commits.
    """

    def __init__(self, api: Any, db: Any) -> None:
        self._api = api
        self._connection = db.connection()

    def record(self, what: ToRecord) -> tuple[str, bool]:
        """Make the rows of a submission what was recorded; return its id, and whether it came late.

        Raises:
            LedgerError: another program has removed the assignment meanwhile.
        """
        api = self._api
        found = self._rows(api.Assignment, name=what.assignment)
        if not found:
            msg = f"{what.assignment}: the gradebook has no such assignment any more; grade again, which makes it anew"
            raise LedgerError(msg)
        (assignment,) = found
        submission = self._submission(assignment["id"], what)
        notebooks = self._rows(api.Notebook, assignment_id=assignment["id"])
        places = self._places(submission["id"], notebooks)
        for notebook in notebooks:
            place = places[notebook["id"]]
            self._grade(notebook, place, what)
            self._comment(notebook, place, what)
        return submission["id"], _is_late(submission, assignment["duedate"])

    def forgive(self, submission: str) -> None:
        """See that nothing is taken off a submission for coming late."""
        table = self._api.SubmittedNotebook.__table__
        punished = table.c.late_submission_penalty.is_not(None)
        change = table.update().where(table.c.assignment_id == submission, punished)
        self._connection.execute(change.values(late_submission_penalty=None))

    def _submission(self, assignment: str, what: ToRecord) -> _Row:
        """Return the submission's own row, made if it was never recorded."""
        api = self._api
        mine = {"assignment_id": assignment, "student_id": what.student}
        found = self._rows(api.SubmittedAssignment, **mine)
        if not found:
            if not self._rows(api.Student, id=what.student):
                self._add(api.Student, [{"id": what.student}])
            self._add(api.SubmittedAssignment, [mine | what.times])
            return self._rows(api.SubmittedAssignment, **mine)[0]
        (row,) = found
        self._change(api.SubmittedAssignment, row, what.times)
        return row | what.times

    def _places(self, submission: str, notebooks: Sequence[_Row]) -> dict[str, str]:
        """Return the ids of a submission's notebooks, by those of the notebooks that they are of."""
        kind = self._api.SubmittedNotebook
        known = {row["notebook_id"] for row in self._rows(kind, assignment_id=submission)}
        # The release may have got a notebook or a cell since the submission was first recorded.
        self._add(
            kind,
            [
                {"assignment_id": submission, "notebook_id": notebook["id"]}
                for notebook in notebooks
                if notebook["id"] not in known
            ],
        )
        return {row["notebook_id"]: row["id"] for row in self._rows(kind, assignment_id=submission)}

    def _grade(self, notebook: _Row, place: str, what: ToRecord) -> None:
        kind = self._api.Grade
        known = {row["cell_id"]: row for row in self._rows(kind, notebook_id=place)}
        new = []
        for cell_id, name in self._cells(self._api.GradeCell, notebook):
            cell = notebook["name"], name
            score = 0.0 if notebook["name"] in what.missing else what.scores.get(cell)
            row = known.get(cell_id)
            scored = _scored(row, score)
            if cell in what.rewritten:
                scored["needs_manual_grade"] = True
            if row is None:
                new.append({"cell_id": cell_id, "notebook_id": place, **scored})
            else:
                self._change(kind, row, scored)
        self._add(kind, new)

    def _comment(self, notebook: _Row, place: str, what: ToRecord) -> None:
        kind = self._api.Comment
        known = {row["cell_id"]: row for row in self._rows(kind, notebook_id=place)}
        new = []
        for cell_id, name in self._cells(self._api.SolutionCell, notebook):
            # What a person ticks and writes is the manual comment, which covers this one.
            said = what.comments.get((notebook["name"], name))
            row = known.get(cell_id)
            if row is None:
                new.append({"cell_id": cell_id, "notebook_id": place, "auto_comment": said})
            elif said is not None:
                self._change(kind, row, {"auto_comment": said})
        self._add(kind, new)

    def _cells(self, kind: Any, notebook: _Row) -> Iterable[tuple[str, str]]:
        """Return the ids and names of a notebook's cells of one kind."""
        base, own = self._api.BaseCell.__table__, kind.__table__
        wanted = (
            base.join(own, base.c.id == own.c.id).select().with_only_columns(base.c.id, base.c.name)
        )
        rows = self._connection.execute(wanted.where(base.c.notebook_id == notebook["id"]))
        return ((row.id, row.name) for row in rows)

    def _rows(self, kind: Any, **wanted: object) -> list[_Row]:
        """Return the rows of a table in which some columns have some values."""
        table = kind.__table__
        query = table.select().where(*(table.c[name] == value for name, value in wanted.items()))
        return [dict(row) for row in self._connection.execute(query).mappings()]

    def _add(self, kind: Any, rows: Sequence[_Row]) -> None:
        if rows:
            self._connection.execute(kind.__table__.insert(), list(rows))

    def _change(self, kind: Any, row: _Row, values: _Row) -> None:
        """Give a row other values, if they are others."""
        table = kind.__table__
        changed = {name: value for name, value in values.items() if row[name] != value}
        if changed:
            self._connection.execute(table.update().where(table.c.id == row["id"]).values(changed))


def _scored(row: _Row | None, score: float | None) -> _Row:
    """Return what the tests make of a grade; a grader who gave another score is asked to look when it changes."""
    scored: _Row = {"auto_score": score}
    if row is None or row["manual_score"] is None:
        # What no test judges, a written answer, waits for a person.
        scored["needs_manual_grade"] = score is None
    elif row["auto_score"] != score:
        scored["needs_manual_grade"] = True
    return scored


def _is_late(submission: _Row, due: datetime | None) -> bool:
    """Tell whether a submission came after its due date, with the student's extension."""
    came: datetime | None = submission["timestamp"]
    if came is None or due is None:
        return False
    return came > due + (submission["extension"] or timedelta())
