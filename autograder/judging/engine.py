"""Grades one submission of one assignment: the trusted side, from notebooks to the Report."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property, partial
from typing import TypeVar

import msgspec

from autograder.build.exercise import Exercise
from autograder.course import Course, derive
from autograder.intake.beside import with_released
from autograder.intake.merge import SubmittedNotebook
from autograder.intake.submission import Submission
from autograder.intake.template import read_templates
from autograder.judging.answered import Resemblance
from autograder.judging.attempt import Attempt
from autograder.judging.counting import by_policy
from autograder.judging.diagnosis import Diagnoses, TestRun
from autograder.judging.exercise_grader import ExerciseGrader
from autograder.judging.explained import Forwards
from autograder.judging.extent import Extent
from autograder.judging.fingerprint import context, key_of, report_key, versions
from autograder.judging.follow_through import FollowThrough
from autograder.judging.found import FoundSoFar
from autograder.judging.graded import GradedSubmission
from autograder.judging.judge import Verdict
from autograder.judging.losses import Losses
from autograder.judging.notes import without_false_guesses
from autograder.judging.outlines import Outlines, outlines_of
from autograder.judging.released import check_points, release_files
from autograder.judging.remembered import memory_here
from autograder.judging.running import Runner
from autograder.judging.session import HiddenTest, hidden_session
from autograder.judging.solutions import read_exercises
from autograder.judging.standard import Standard
from autograder.mistakes import read_bank
from autograder.record.problems import problem
from autograder.record.report import Outcome, Report
from autograder.roles import PATH
from autograder.sandbox import Sandbox, SmallEdit
from autograder.settings.reading import read_course_settings
from autograder.settings.records import Void

AnAttempt = TypeVar("AnAttempt", bound=Attempt)

SUBMISSION_SECONDS = 300.0
_TRIES = 3  # an operator may kill a sandbox once or twice, hardly thrice in one submission


class Engine:
    """Everything that grading submissions of one assignment needs, made once and used for all of them.

    Args:
        course: where the assignment is.
        assignment: its name.
        sandbox: where submissions run.
        submission_seconds: how long each of them may take.
        reproduced: whether failures are given as code.
        voids: the tests that were wrong.

    Raises:
        CourseError: the course lacks something: a release, a hidden test, a solution that runs.
    """

    def __init__(
        self,
        course: Course,
        assignment: str,
        sandbox: Sandbox,
        *,
        submission_seconds: float = SUBMISSION_SECONDS,
        reproduced: bool = False,
        voids: Sequence[Void] = (),
    ) -> None:
        self.course = course
        self.assignment = course.assignment(assignment)
        self.templates = read_templates(course, assignment)
        self._sandbox = sandbox
        self._seconds = submission_seconds
        self._reproduced = reproduced
        self._voids = tuple(voids)
        self._policy = read_course_settings(course).points
        self._secret = course.secret()
        exercises = read_exercises(course, assignment)
        functions = {name: exercise.functions for name, exercise in exercises.items()}
        self.session = hidden_session(course, assignment, functions)
        self._files = release_files(course.release / assignment)
        self._memory = memory_here()
        self._graders = self._graders_of(self._standards(exercises))

    @cached_property
    def context(self) -> Mapping[str, str]:
        """A digest of each thing that a Report depends on beside the submission."""
        level, limits = self._sandbox.level, self._sandbox.limits
        return context(
            self.course,
            self.assignment,
            level,
            limits,
            reproduced=self._reproduced,
            voids=self._voids,
        )

    @cached_property
    def key(self) -> str:
        """One digest of them all."""
        return key_of(self.context, self.assignment)

    @property
    def seconds(self) -> float:
        """How long one submission may take, whatever is done with it."""
        return self._seconds

    def grade(
        self, submission: Submission, only: Sequence[str] = (), *, brief: bool = False
    ) -> GradedSubmission:
        """Run and judge `submission`.

        If the sandbox itself breaks meanwhile, all is done again in a new one: what an operator or the
        memory's keeper kills is no crash of the student's.

        Args:
            submission: what was handed in.
            only: the functions whose tests are run; all unless some are named.
            brief: whether each exercise ends with the first test that loses points, and nothing is explained.

        Raises:
            SandboxError: the sandbox cannot be had any more; nothing is wrong with the submission.
            HiddenTestError: a test does not work; nothing is wrong with the submission then, either.
        """
        for _ in range(_TRIES):
            zygote = self._sandbox.zygote
            graded = self._grade(submission, Extent(self._seconds, frozenset(only), brief))
            if _crashed(graded.report):
                # Asking for a worker finds out that the zygote has ended, and replaces it.
                self._sandbox.worker().close()
            # The same zygote served from first to last: a crash was the student's own.
            if self._sandbox.zygote == zygote:
                break
        return graded

    def lost(
        self, student: str, sha256: str, code: str, detail: str | None = None
    ) -> GradedSubmission:
        """Return what is kept of a submission that could not be graded: nothing earned, and why.

        Its key is empty, so that the next run grades it again. `detail` is for the instructor alone.
        """
        where = f"{student}/{self.assignment}"
        found = FoundSoFar([problem(code, where)])
        verdict = Verdict(Outcome.CRASHED, "The grader could not grade this submission.")
        for grader in self._graders.values():
            grader.leave(verdict, Extent(self._seconds), found, detail)
        unread = Submission(student, self.assignment, sha256, {}, ())
        report = self._report(unread, found, seconds=0.0)
        keyless = msgspec.structs.replace(report, key="")
        return GradedSubmission(keyless)

    def attempt(self, notebook: SubmittedNotebook, kind: type[AnAttempt]) -> AnAttempt:
        """Return an attempt at a notebook, of whose cells none has run yet."""
        exercise = notebook.exercise
        seed = derive(self._secret, "worker", self.assignment, exercise)
        files = with_released(notebook.beside, self._files)
        return kind(self._sandbox, notebook, seed, files)

    def judged(self, test: HiddenTest, attempt: Attempt) -> TestRun:
        """Run and judge one test by itself.

        Raises:
            HiddenTestError: the test does not work.
        """
        return self._graders[test.exercise].runner.run(test, attempt)

    def hangs_on_draws(self, exercise: str, function: str) -> bool:
        """Tell whether all that a function returns follows from numbers which it draws by itself."""
        return self._graders[exercise].standard.roles.of(function).draws == PATH

    def drafts(self, source: str, function: str, wave: int) -> tuple[SmallEdit, ...]:
        """Return small edits of a function of a cell, as a process drafts them that runs nothing else.

        Args:
            source: what the cell says.
            function: which of its functions is edited.
            wave: 0 for the likely edits, 1 and 2 for those that are less and less so.
        """
        with self._sandbox.worker() as worker:
            return worker.draft(source, function, wave)

    def _grade(self, submission: Submission, extent: Extent) -> GradedSubmission:
        """Grade exercise by exercise, once."""
        found = FoundSoFar(list(submission.problems))
        for exercise, grader in self._graders.items():
            notebook = submission.notebooks.get(exercise)
            if notebook is None:
                grader.miss(extent, found)
                continue
            with self.attempt(notebook, Attempt) as attempt:
                grader.grade(attempt, extent, found)
        report = self._report(submission, found, extent.taken)
        return GradedSubmission(by_policy(report, self._policy, self._voids), found.executed)

    def _report(self, submission: Submission, found: FoundSoFar, seconds: float) -> Report:
        """Return the record of all that was found."""
        # `basis` names each digest by itself, so that a changed key can be explained later.
        return Report(
            assignment=self.assignment,
            student=submission.student,
            key=report_key(self.key, submission.sha256),
            basis={**self.context, "submission": submission.sha256},
            sandbox=str(self._sandbox.level),
            versions=dict(versions()),
            graded_at=datetime.now(UTC).isoformat(timespec="seconds"),
            seconds=round(seconds, 4),
            problems=without_false_guesses(found.problems, found.tests),
            notebooks=tuple(found.notebooks),
            functions=tuple(found.functions),
            tests=tuple(found.tests),
            answers=found.answers,
        )

    def _standards(self, exercises: Mapping[str, Exercise]) -> list[Standard]:
        """Return what each exercise is judged by, in order.

        Raises:
            CourseError: a solution does not run, or its tests are not worth what the release says.
        """
        standards = [
            Standard.of(template, exercises[template.exercise], self.session)
            for template in self.templates
        ]
        for standard in standards:
            check_points(standard, self.course.release / self.assignment)
        return standards

    def _graders_of(self, standards: Sequence[Standard]) -> Mapping[str, ExerciseGrader]:
        """Return who grades each exercise."""
        outlines = outlines_of(self.course, self.assignment, self.context)
        resemblance = Resemblance(derive(self._secret, "resemblance", self.assignment))
        return {
            standard.name: self._grader(standard, outlines, resemblance) for standard in standards
        }

    def _grader(
        self, standard: Standard, outlines: Outlines, resemblance: Resemblance
    ) -> ExerciseGrader:
        """Return who grades an exercise."""
        folder = self.course.hidden / self.assignment
        runner = Runner(standard, folder, self._memory, self._sandbox.packages)
        bank = read_bank(self.course.mistakes / self.assignment, standard.exercise)
        # {"relu": [its tests], "relu_backward": [its tests]}
        tests = {function: standard.tests_of(function) for function in standard.functions}
        # Replays are kept in there, so that a mistake which many made is replayed once.
        diagnoses = Diagnoses(
            standard.session, standard.solutions, bank, tests, standard.roles, outlines
        )
        losses = Losses(standard, diagnoses, resemblance, runner, self._memory)
        forwards = Forwards(standard.solutions, bank, standard.roles)
        seed = partial(derive, self._secret, "forwards", standard.name)
        credit = FollowThrough(forwards, seed)
        return ExerciseGrader(standard, runner, credit, losses, reproduced=self._reproduced)


def _crashed(report: Report) -> bool:
    """Tell whether a test or a cell ended the process."""
    if any(test.outcome is Outcome.CRASHED for test in report.tests):
        return True
    return any(found.code == "cell-crash" for found in report.problems)
