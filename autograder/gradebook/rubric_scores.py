"""Points by the ticks that a person made in the rubric of a cell, in formgrader's box for comments."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from autograder.course import Course
from autograder.gradebook.database import Database
from autograder.gradebook.settings import Settings
from autograder.gradebook.structure import read_structure
from autograder.record.rubrics import Rubric, read_ticks

_ROUNDING = 1e-6


@dataclass(frozen=True)
class RubricScore:
    """One cell of one student: the points of its ticks, and what was given there before, if anything was.

    `differs`: a person gave other points than the ticks come to, so that nothing is changed.
    """

    student: str
    cell: str
    points: float
    before: float | None
    differs: bool = False

    @property
    def is_new(self) -> bool:
        """Whether it changes anything."""
        return self.before is None


def score_by_ticks(
    course: Course, settings: Settings, assignment: str, *, dry_run: bool = False
) -> tuple[RubricScore, ...]:
    """Give each cell that was ticked the points of its ticks; points that a person typed stay.

    Raises:
        LedgerError: the release or the gradebook cannot be read, or not be written.
    """
    rubrics = {
        (notebook.name, cell.name): cell.rubric
        for notebook in read_structure(course.release / assignment)
        for cell in notebook.cells
        if cell.rubric
    }
    if not rubrics:
        return ()
    database = Database(settings, patience=20.0)
    api = database.api

    def work(db: Any) -> tuple[RubricScore, ...]:
        entry = db.query(api.Assignment).filter_by(name=assignment).one_or_none()
        submissions = [] if entry is None else sorted(entry.submissions, key=_student)
        return tuple(
            found for one in submissions for found in _scores(one, rubrics, write=not dry_run)
        )

    try:
        return database.transact(work)
    finally:
        database.close()


def _student(submission: Any) -> str:
    return str(submission.student_id)


def _scores(
    submission: Any, rubrics: Mapping[tuple[str, str], Rubric], *, write: bool
) -> Iterator[RubricScore]:
    for notebook in submission.notebooks:
        grades = {grade.name: grade for grade in notebook.grades}
        for comment in notebook.comments:
            rubric = rubrics.get((notebook.name, comment.name))
            grade = grades.get(comment.name)
            if not rubric or grade is None or not comment.manual_comment:
                continue
            ticks = read_ticks(comment.manual_comment, rubric)
            if not ticks.any:
                continue
            before = grade.manual_score
            differs = before is not None and abs(before - ticks.points) > _ROUNDING
            # Points that were typed and ticks that say otherwise: the person has to say which counts.
            yield RubricScore(submission.student_id, comment.name, ticks.points, before, differs)
            if write and before is None:
                grade.manual_score = ticks.points
                grade.needs_manual_grade = False
