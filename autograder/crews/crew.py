"""What is handed to a process that grades, and what comes back, wherever that process runs."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from traceback import format_exc
from typing import Protocol, Self

from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.folder import Folder, read_folder
from autograder.intake.submission import submission_of
from autograder.judging.engine import Engine
from autograder.judging.faults import HiddenTestError
from autograder.judging.fingerprint import context_key
from autograder.judging.graded import GradedSubmission
from autograder.sandbox import Level, Limits, SandboxError
from autograder.settings.records import Void


class GradingError(CourseError):
    """Grading cannot go on; the message says what, where and the remedy."""


@dataclass(frozen=True)
class Setup:
    """What a process needs to begin.

    `reproduced`: whether failures are given as code as well. `voids`: the tests that were wrong. Each of `teams`
    begins with the one in whose folder its work lies.
    """

    course: Course
    assignment: str
    level: Level
    limits: Limits
    reproduced: bool = False
    voids: tuple[Void, ...] = ()
    teams: tuple[tuple[str, ...], ...] = ()

    def together(self, student: str) -> tuple[str, ...]:
        """Return all who handed in with a student, beginning with the one in whose folder it lies; none if alone."""
        return next((team for team in self.teams if student in team), ())

    @cached_property
    def key(self) -> str:
        """One digest of everything but the submission that a Report depends on, as the files are when it is first asked for."""
        return context_key(
            self.course,
            self.assignment,
            self.level,
            self.limits,
            reproduced=self.reproduced,
            voids=self.voids,
        )

    def read(self, handed: "Handed") -> Folder:
        """Read what was handed in; the names of the exercises are those of the course."""
        exercises = self.course.exercises(self.assignment)
        place = next(iter(self.together(handed.student)), handed.student)
        folder = read_folder(handed.submitted, place, self.assignment, exercises)
        return replace(folder, student=handed.student)


@dataclass(frozen=True)
class Handed:
    """One submission: `submitted/<student>/<assignment>/`.

    `only`: the functions whose tests are run, for a report that is not kept; all unless some are named.
    `brief`: whether to stop with the first test that loses points, and explain nothing; not kept either.
    """

    submitted: Path
    student: str
    only: tuple[str, ...] = ()
    brief: bool = False


@dataclass(frozen=True)
class Stop:
    """Why a process cannot grade at all."""

    message: str


Answer = GradedSubmission | Stop


class Crew(Protocol):
    """Processes that grade; a context manager that ends them."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None: ...

    def grade(self, submissions: Iterable[Handed]) -> Iterator[GradedSubmission]:
        """Yield each submission when it is done."""
        ...


def graded(answer: Answer) -> GradedSubmission:
    """Return what was graded.

    Raises:
        GradingError: the process could not.
    """
    if isinstance(answer, Stop):
        raise GradingError(answer.message)
    return answer


def grade_folder(
    engine: Engine, folder: Folder, only: Sequence[str] = (), *, brief: bool = False
) -> Answer:
    """Grade what was handed in, by the tests of some functions or of all; a bug of the grader's costs this submission alone."""
    try:
        return engine.grade(submission_of(folder, engine.templates), only, brief=brief)
    except SandboxError as error:
        return Stop(f"{folder.student}: {error}")
    except HiddenTestError as error:
        # Graded again by the next run, when the test is mended.
        sys.stderr.write(f"{folder.student}, {folder.assignment}: {error}\n")
        return engine.lost(folder.student, folder.sha256, "test-failed", str(error))
    except Exception:  # noqa: BLE001  # whatever it is, it must not touch any other submission
        sys.stderr.write(
            f"{folder.student}, {folder.assignment}: the grader failed:\n{format_exc()}"
        )
        return engine.lost(folder.student, folder.sha256, "grader-failed")
