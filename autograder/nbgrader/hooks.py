"""What nbgrader calls before it grades a submission, and after it made a release."""

from pathlib import Path
from typing import Any

from autograder.build.pipeline import build
from autograder.build.stock import is_stock
from autograder.course import Course
from autograder.errors import CourseError
from autograder.gradebook.ledger import Ledger, LedgerError
from autograder.gradebook.settings import read_settings


def prepare_assignment(assignment: str, student: str, notebooks: list[str]) -> None:  # noqa: ARG001  # nbgrader passes all three by name
    """See to it that the gradebook knows the assignment, and that every exercise is graded.

    `notebooks` is nbgrader's own list of the files to grade. Exercises that are missing there (handed
    in under another name, or not at all) are added to it: the engine knows what to do with them, where
    nbgrader would leave them out.
    """
    if not notebooks:
        return
    # `COURSE/submitted/STUDENT/ASSIGNMENT`
    folder = Path(notebooks[0]).parent
    course = Course(folder.parents[2])
    if is_stock(course, folder.name):
        return
    started = _course_in_use()
    # Whoever asked for one notebook by name gets that one.
    if getattr(started, "notebook_id", "*") == "*":
        release = course.release / folder.name
        released = sorted(release.glob("*.ipynb"))
        every = [str(folder / path.name) for path in released]
        # nbgrader goes on with this very list, so it is changed in place.
        if every:
            notebooks[:] = every
    try:
        settings = read_settings(course, getattr(started, "db_url", None))
        with Ledger(course, settings=settings) as ledger:
            ledger.prepare(folder.name)
    except LedgerError as error:
        # nbgrader swallows what a hook raises, then says that there is no such assignment.
        _log().error("%s", error)


def finish_release(assignment: str, student: str, notebooks: list[str]) -> None:  # noqa: ARG001  # nbgrader passes all three by name
    """Build the assignment again: nbgrader's release lacks the public tests and the kit."""
    if not notebooks:
        return
    course = Course(Path(notebooks[0]).resolve().parents[2])
    if is_stock(course, assignment):
        return
    try:
        name = course.assignment(assignment)
        # `build` works as it is asked for its results; nbgrader has no use for them.
        for _ in build(course, (name,)):
            pass
    except CourseError as error:
        _log().error("%s; run `layerlab build`", error)


def _course_in_use() -> Any:
    """Return nbgrader's idea of the course, which options like `--db` may have changed, or None."""
    from traitlets.config import Application

    # To ask for an instance would make one.
    if not Application.initialized():
        return None
    started = Application.instance()
    return getattr(started, "coursedir", None)


def _log() -> Any:
    from traitlets.log import get_logger

    return get_logger()
