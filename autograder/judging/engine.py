"""Grades one submission of one assignment: the trusted side, from notebooks to the Report."""

import math
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import numpy as np

from autograder.course import Course, derive
from autograder.errors import CourseError
from autograder.intake.beside import with_released
from autograder.intake.merge import SubmittedNotebook
from autograder.intake.submission import Submission
from autograder.intake.template import Template, read_templates
from autograder.judging.answered import Resemblance, is_unknown
from autograder.judging.answers import written_answers
from autograder.judging.attempt import Attempt, executed_notebook
from autograder.judging.beyond import names_given, reading_problems
from autograder.judging.called import call_shown
from autograder.judging.calls import Call, Keeping, Recorder, calls_of
from autograder.judging.coarseness import Coarseness
from autograder.judging.counting import by_policy
from autograder.judging.diagnosis import Diagnoses, TestRun
from autograder.judging.differing import first_difference
from autograder.judging.explained import Forwards
from autograder.judging.faults import Asked, HiddenTestError, is_ours, strayed_sentence, was_asked
from autograder.judging.fingerprint import context, key_of, report_key, versions
from autograder.judging.follow_through import (
    MOST_TRIES,
    in_time,
    lost_credit_to_time,
    with_explained,
    without_made_up,
)
from autograder.judging.frames import frames_of
from autograder.judging.hanging_on import (
    around_of,
    explained_key,
    needs_of,
)
from autograder.judging.judge import Verdict, judge, result_of, sources
from autograder.judging.notes import cell_problems, without_false_guesses
from autograder.judging.outlines import Outlines
from autograder.judging.reference import Reference
from autograder.judging.remembered import (
    Conversation,
    ExplainedFunction,
    LateCalls,
    RememberedRun,
    digest_of,
    memory_here,
)
from autograder.judging.reproduction import Reproductions
from autograder.judging.session import Ending, HiddenTest, hidden_session
from autograder.judging.solutions import draws, read_exercises, solution_namespace
from autograder.mistakes import read_bank
from autograder.record.problems import problem
from autograder.record.report import (
    Diagnosis,
    FunctionResult,
    NotebookResult,
    Outcome,
    Problem,
    Report,
    TestResult,
)
from autograder.roles import FUNCTION, PATH, VALUES
from autograder.sandbox import Level, Limits, RemoteStudent, Sandbox, SmallEdit
from autograder.sandbox.calling import Answers, Ask
from autograder.settings.reading import read_course_settings
from autograder.settings.records import Void
from autograder.text.bound import bound_sentence
from layerlab.expect.circumstances import Circumstances, in_its_place, takes_log
from layerlab.expect.findings import CheckFailed

AnAttempt = TypeVar("AnAttempt", bound=Attempt)

SUBMISSION_SECONDS = 300.0
# What makes another Report, and is nothing to the known mistakes.
_APART = frozenset({"limits", "reproductions"})
_ANSWERED = frozenset({Outcome.PASSED, Outcome.FAILED, Outcome.ERROR})
_TRIES = 3  # an operator may kill a sandbox once or twice, hardly thrice in one submission


@dataclass(frozen=True)
class GradedSubmission:
    """A Report, and the notebooks as they ran by file name; `kept`: the Report was there already."""

    report: Report
    notebooks: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    kept: bool = False


@dataclass
class _Gathered:
    """What grading one submission has found so far."""

    problems: list[Problem]
    deadline: float
    only: frozenset[str] = frozenset()
    brief: bool = False
    tests: list[TestResult] = field(default_factory=list)
    functions: list[FunctionResult] = field(default_factory=list)
    notebooks: list[NotebookResult] = field(default_factory=list)
    executed: dict[str, dict[str, Any]] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    is_out_of_time: bool = False


def sandbox_for(
    course: Course, level: Level, limits: Limits | None = None, *, wait: bool = True
) -> Sandbox:
    """Start a sandbox in which nothing of the course's hidden side can be read.

    With `wait=False` it goes on starting while the engine is made, which has nothing to do with it.

    Raises:
        SandboxError: it cannot be had, or the course lies where student code could read it.
    """
    private = (
        course.hidden,
        course.mistakes,
        course.solutions,
        course.source,
        course.state,
        course.root / "data",  # with the labels of test images
    )
    packages = frames_of(course)
    return Sandbox(level, limits, private=private, packages=packages, wait=wait)


class Engine:
    """Everything that grading submissions of one assignment needs, made once and used for all of them.

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
        self._exercises = read_exercises(course, assignment)
        self._functions = {name: exercise.functions for name, exercise in self._exercises.items()}
        self.session = hidden_session(course, assignment, self._functions)
        self._solutions = {
            name: solution_namespace(exercise) for name, exercise in self._exercises.items()
        }
        # One for all submissions: what a solution computed for the first serves the others.
        self._references = {
            name: Reference(namespace) for name, namespace in self._solutions.items()
        }
        self._memory = memory_here()
        # The tests of which it was seen that they pass on the solutions.
        self._sound: set[str] = set()
        self._given = {template.exercise: names_given(template) for template in self.templates}
        self._coarseness = {
            name: Coarseness(self.session, namespace) for name, namespace in self._solutions.items()
        }
        self._files = _release_files(course.release / assignment)
        self._check_points()
        # Replays are kept in there, so that a mistake which many made is replayed once.
        self._diagnoses = {name: self._make_diagnoses(name) for name in self._exercises}
        self._reproductions = {
            name: Reproductions(self.session, namespace)
            for name, namespace in self._solutions.items()
        }
        # Whose solutions draw random numbers, and students may draw others each time.
        self._drawing = {name for name, exercise in self._exercises.items() if draws(exercise)}
        self._resemblance = Resemblance(derive(self._secret, "resemblance", assignment))
        self._forwards = {
            name: Forwards(known.solutions, known.bank, known.roles)
            for name, known in self._diagnoses.items()
        }

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

    @cached_property
    def _outlines(self) -> Outlines:
        """What known mistakes show, as far as somebody has seen it."""
        if self.course.secret_number:
            # Of a proof under many secrets: each is used once.
            return Outlines()
        basis = {name: digest for name, digest in self.context.items() if name not in _APART}
        path = self.course.state / "outlines" / f"{self.assignment}.sqlite"
        return Outlines(key_of(basis, self.assignment), path)

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
            graded = self._grade(submission, only, brief=brief)
            if _crashed(graded.report):
                # Asking for a worker finds out that the zygote has ended, and replaces it.
                self._sandbox.worker().close()
            # The same zygote served from first to last: a crash was the student's own.
            if self._sandbox.zygote == zygote:
                break
        return graded

    def _grade(
        self, submission: Submission, only: Sequence[str], *, brief: bool
    ) -> GradedSubmission:
        begun = time.monotonic()
        found = _Gathered(
            problems=list(submission.problems),
            deadline=begun + self._seconds,
            only=frozenset(only),
            brief=brief,
        )
        for template in self.templates:
            self._grade_exercise(template, submission, found)
        seconds = time.monotonic() - begun
        report = by_policy(self._report(submission, found, seconds), self._policy, self._voids)
        return GradedSubmission(report, found.executed)

    @property
    def seconds(self) -> float:
        """How long one submission may take, whatever is done with it."""
        return self._seconds

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
        return self._run(test, attempt, self._references[test.exercise], Keeping())

    def hangs_on_draws(self, exercise: str, function: str) -> bool:
        """Tell whether all that a function returns follows from numbers which it draws by itself."""
        return self._exercises[exercise].roles.of(function).draws == PATH

    def drafts(self, source: str, function: str, wave: int) -> tuple[SmallEdit, ...]:
        """Return small edits of a function of a cell, as a process drafts them that runs nothing else.

        Args:
            source: what the cell says.
            function: which of its functions is edited.
            wave: 0 for the likely edits, 1 and 2 for those that are less and less so.
        """
        with self._sandbox.worker() as worker:
            return worker.draft(source, function, wave)

    def lost(
        self, student: str, sha256: str, code: str, detail: str | None = None
    ) -> GradedSubmission:
        """Return what is kept of a submission that could not be graded: nothing earned, and why.

        Its key is empty, so that the next run grades it again. `detail` is for the instructor alone.
        """
        where = f"{student}/{self.assignment}"
        found = _Gathered(problems=[problem(code, where)], deadline=0.0)
        verdict = Verdict(Outcome.CRASHED, "The grader could not grade this submission.")
        for template in self.templates:
            self._add_untested(template, verdict, found, detail)
        unread = Submission(student, self.assignment, sha256, {}, ())
        report = self._report(unread, found, seconds=0.0)
        keyless = msgspec.structs.replace(report, key="")
        return GradedSubmission(keyless)

    def _report(self, submission: Submission, found: _Gathered, seconds: float) -> Report:
        """Return the record of all that was gathered."""
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

    def _grade_exercise(self, template: Template, submission: Submission, found: _Gathered) -> None:
        """Run the cells of one notebook, then its tests, and add what came of both."""
        exercise = template.exercise
        notebook = submission.notebooks.get(exercise)
        if notebook is None:
            msg = f"There is no {template.file} that can be graded."
            verdict = Verdict(Outcome.NOT_ATTEMPTED, msg)
            self._add_untested(template, verdict, found)
            return
        found.answers |= written_answers(exercise, notebook.notebook)
        with self.attempt(notebook, Attempt) as attempt:
            attempt.start()
            functions = self._exercises[exercise].of_kind(FUNCTION)
            readings = attempt.read_beyond(functions, self._given[exercise])
            runs = self._credited(attempt, list(self._test(attempt, found)))
            self._add(exercise, runs, found, attempt)
            found.problems += reading_problems(attempt, readings, _failed(runs))
            # After the tests: which functions hung is known by then only.
            found.problems += cell_problems(attempt)
            if self._reproduced and not found.brief:
                found.tests = list(self._with_code(attempt, found))
            found.executed[notebook.file] = executed_notebook(attempt)
            found.notebooks.append(_as_run(attempt, template.by_hand))

    def _add_untested(
        self, template: Template, verdict: Verdict, found: _Gathered, detail: str | None = None
    ) -> None:
        """Add an exercise that could not be run."""
        tests = self._tests_of(template.exercise, found)
        runs = [_without_run(test, verdict, detail) for test in tests]
        self._add(template.exercise, runs, found)
        found.notebooks.append(_not_run(template))

    def _tests_of(self, exercise: str, found: _Gathered) -> list[HiddenTest]:
        """Return the tests of an exercise that are asked for: all, unless functions are named."""
        tests = self.session.tests_of(exercise)
        if not found.only:
            return list(tests)
        return [test for test in tests if test.function in found.only]

    def _add(
        self,
        exercise: str,
        runs: Sequence[TestRun],
        found: _Gathered,
        attempt: Attempt | None = None,
    ) -> None:
        """Add the tests of an exercise, and what its functions earned; the recorded calls go no further."""
        found.tests += [run.result for run in runs]
        explain = not found.brief
        found.functions += self._function_results(exercise, runs, attempt, explain=explain)

    def _test(self, attempt: Attempt, found: _Gathered) -> Iterator[TestRun]:
        """Run all tests of an exercise; a submission that hangs or dies loses the test at hand alone."""
        reference = self._references[attempt.notebook.exercise]
        lost = False
        keeping = Keeping()
        for test in self._tests_of(attempt.notebook.exercise, found):
            if lost and found.brief:
                verdict = Verdict(Outcome.NOT_ATTEMPTED, "An earlier test had settled it.")
                yield _without_run(test, verdict)
            elif attempt.given_up:
                yield _without_run(test, _given_up(attempt))
            elif time.monotonic() > found.deadline:
                # All later tests are too late as well; the problem is named once.
                if not found.is_out_of_time:
                    found.problems.append(self._out_of_time(attempt))
                    found.is_out_of_time = True
                msg = "The time for the whole submission was used up before this test."
                yield _without_run(test, Verdict(Outcome.TIMEOUT, msg))
            else:
                run = self._run_in_time(test, attempt, reference, keeping)
                lost = lost or run.result.earned < run.result.points
                yield run

    def _run_in_time(
        self, test: HiddenTest, attempt: Attempt, reference: Reference, keeping: Keeping
    ) -> TestRun:
        """Run one test, and again where its function was right to be credited or not, and did not answer that in time."""
        hangs = Counter(attempt.hangs)
        for _ in range(MOST_TRIES):
            run = self._run(test, attempt, reference, keeping)
            if not lost_credit_to_time(run):
                break
            attempt.hangs = Counter(hangs)
        return run

    def _run(
        self, test: HiddenTest, attempt: Attempt, reference: Reference, keeping: Keeping
    ) -> TestRun:
        """Run one test in a process that lives, or see that it need not be run: all of it was answered before."""
        roles = self._exercises[test.exercise].roles
        recorder = Recorder(roles, keeping)
        careful = bool(attempt.hangs)
        conversation = Conversation(self._memory, test, attempt.ask, careful=careful)
        student = attempt.student(recorder, roles.cache_of, conversation.ask, conversation.leave)
        # A new process may have been made for it, in which yet another cell turned out to be bad.
        if attempt.given_up:
            return _without_run(test, _given_up(attempt))
        begun = time.perf_counter()
        if conversation.lead():
            recalled = self._recalled(test, attempt, conversation, keeping)
            if recalled is not None:
                seconds = round(time.perf_counter() - begun, 4)
                result = msgspec.structs.replace(recalled.result, seconds=seconds)
                return replace(recalled, result=result)
        left = keeping.left
        ending = self._ending(test, student, reference, conversation)
        run = self._judged(test, attempt, recorder, ending)
        needs = needs_of(ending)
        if needs is None or recorder.short or conversation.place is None:
            return run
        around = around_of(needs, attempt)
        ended = RememberedRun(run.result, run.finding, run.differs, left - keeping.left)
        conversation.note_verdict(needs, around, ended)
        self._refuse_strayed(test, conversation)
        return replace(run, transcript=digest_of(conversation.place, around))

    def _recalled(
        self, test: HiddenTest, attempt: Attempt, conversation: Conversation, keeping: Keeping
    ) -> TestRun | None:
        """Return what came of a test that has come to a known end; None if that hangs on something else as well."""
        place = conversation.place
        needs = None if place is None else self._memory.needs_at(place)
        if place is None or needs is None:
            return None
        around = around_of(needs, attempt)
        known = self._memory.verdict_at(place, around)
        if known is None or known.kept > keeping.left:
            return None
        keeping.left -= known.kept
        calls = LateCalls(partial(self._calls_again, test, conversation.again()))
        transcript = digest_of(place, around)
        return TestRun(known.result, calls, known.finding, known.differs, transcript)

    def _calls_again(self, test: HiddenTest, ask: Ask) -> Sequence[Call]:
        """Return the calls of a test that was not run: it runs on the answers alone."""
        roles = self._exercises[test.exercise].roles
        recorder = Recorder(roles)
        answers = Answers(ask, self._sandbox.packages)
        student = RemoteStudent(answers, recorder, roles.cache_of)
        self.session.run(test, student, self._references[test.exercise])
        return recorder.calls

    def _judged(
        self, test: HiddenTest, attempt: Attempt, recorder: Recorder, ending: Ending
    ) -> TestRun:
        """Return the record of a run that has ended."""
        result = judge(test, ending, attempt, recorder)
        coarse = self._coarseness[test.exercise].of(test, ending)
        if coarse is not None:
            result = result_of(test, Verdict(Outcome.FAILED, coarse), ending.seconds)
        call = call_shown(test.function, result.outcome, recorder, self._solutions[test.exercise])
        result = msgspec.structs.replace(result, call=call)
        finding = differs = None
        if isinstance(ending.error, CheckFailed):
            around = Circumstances(recorder.given, recorder.numbers, takes_log(sources(attempt)))
            found = in_its_place(ending.error.finding, around)
            # Now or never: the arrays themselves are not kept.
            differs = first_difference(found)
            finding = found.in_words()
        return TestRun(result, recorder.calls, finding, differs)

    def _refuse_strayed(self, test: HiddenTest, conversation: Conversation) -> None:
        """See that a test does after the same answers what it did before.

        Raises:
            HiddenTestError: it does not.
        """
        if conversation.strayed:
            path = self.course.hidden / self.assignment / test.id.partition("::")[0]
            msg = f"{path}: {strayed_sentence(test.id)}"
            raise HiddenTestError(msg)

    def _with_code(self, attempt: Attempt, found: _Gathered) -> Iterator[TestResult]:
        """Yield the results so far, those of an attempt with code that fails alike, where that is asked for.

        All tests have been run by then: what is run besides them must not leave its traces in any.
        """
        exercise = attempt.notebook.exercise
        tests = {test.id: test for test in self.session.tests_of(exercise)}
        for result in found.tests:
            is_wrong = result.outcome in (Outcome.FAILED, Outcome.ERROR)
            is_late = attempt.given_up or time.monotonic() > found.deadline
            # Of a class or a value there is no single call to be copied.
            is_call = self._exercises[exercise].roles.of(result.function).kind == FUNCTION
            if result.exercise != exercise or not is_wrong or is_late or not is_call:
                yield result
                continue
            run = partial(self._run_again, tests[result.id], attempt)
            code = self._reproductions[exercise].of(tests[result.id], run)
            yield msgspec.structs.replace(result, reproduced=code)

    def _run_again(
        self, test: HiddenTest, attempt: Attempt, rng: np.random.Generator
    ) -> tuple[Ending, int]:
        """Run a test with other numbers; return how it ended, and how often its function was called by then."""
        roles = self._exercises[test.exercise].roles
        recorder = Recorder(roles)
        student = attempt.student(recorder, roles.cache_of)
        ending = self.session.run(test, student, self._references[test.exercise], rng=rng)
        return ending, len(calls_of(test.function, recorder.calls))

    def _ending(
        self,
        test: HiddenTest,
        student: object,
        reference: Reference,
        conversation: Conversation,
    ) -> Ending:
        """Run one test, and see whose fault it is if it ends by itself.

        Raises:
            HiddenTestError: the test's own.
        """
        asked = Asked(student)
        ending = self.session.run(test, asked, reference)
        self._refuse_strayed(test, conversation)

        def holds() -> bool:
            # What passed once passes again: all that it draws follows from the secret.
            if test.id not in self._sound:
                alone = self.session.run(test, reference, reference)
                if alone.error is not None:
                    return False
                self._sound.add(test.id)
            return True

        if is_ours(ending, asked=was_asked(asked), holds=holds):
            place = self.course.hidden / self.assignment / ending.where
            msg = f"{place}: the test does not work ({type(ending.error).__name__}: {ending.error}); mend it, then grade again"
            raise HiddenTestError(msg) from ending.error
        return ending

    def _credited(self, attempt: Attempt, runs: Sequence[TestRun]) -> list[TestRun]:
        """Return the runs with follow-through only where the forward is explained."""
        runs = without_made_up(runs)
        exercise = attempt.notebook.exercise
        forwards = self._forwards[exercise]

        def explain(function: str) -> bool:
            student = attempt.student(Recorder(forwards.roles), forwards.roles.cache_of)
            if attempt.given_up:
                return False
            rng = np.random.default_rng(derive(self._secret, "forwards", exercise, function))
            return forwards.explain(function, runs, student, rng)

        return with_explained(runs, lambda name: in_time(partial(explain, name), attempt.hangs))

    def _function_results(
        self,
        exercise: str,
        runs: Sequence[TestRun],
        attempt: Attempt | None,
        *,
        explain: bool,
    ) -> Iterator[FunctionResult]:
        """Yield what each function of an exercise earned, and what explains a loss."""
        for function in self._functions[exercise]:
            own = [run for run in runs if run.result.function == function]
            points = math.fsum(run.result.points for run in own)
            earned = math.fsum(run.result.earned for run in own)
            diagnoses: tuple[Diagnosis, ...] = ()
            answered = None
            if explain:
                forward = self._wrong_forward(exercise, function, runs)
                explained = self._explained(exercise, function, own, forward, attempt)
                diagnoses, answered = explained.diagnoses, explained.answered
            yield FunctionResult(
                exercise=exercise,
                function=function,
                grade_id=f"test_{function}",
                points=points,
                earned=round(earned, 4),
                diagnoses=diagnoses,
                bound=self._bound(exercise, function, attempt),
                answered=answered,
            )

    def _explained(
        self,
        exercise: str,
        function: str,
        runs: Sequence[TestRun],
        forward: str | None,
        attempt: Attempt | None,
    ) -> ExplainedFunction:
        """Return what explains the loss of a function, which is remembered as well."""
        # What draws by itself answers otherwise each time, and what is kept of that is seen by running it again.
        key = b"" if exercise in self._drawing else explained_key(function, forward, runs)
        known = self._memory.explained(key)
        if known is not None:
            return known
        diagnoses = self._diagnoses[exercise].of(function, runs, forward)
        answered = None
        if is_unknown(runs, diagnoses):
            right = self._diagnoses[exercise].right(function)
            again = self._again(exercise, runs, attempt)
            answered = self._resemblance.of(function, runs, right, again)
        explained = ExplainedFunction(diagnoses, answered)
        if key:
            self._memory.note_explained(key, explained)
        return explained

    def _bound(self, exercise: str, function: str, attempt: Attempt | None) -> str | None:
        """Say which cells bound a function or class; a value is bound by any cell that pleases."""
        role = self._exercises[exercise].roles.of(function)
        if attempt is None or role.kind == VALUES:
            return None
        return bound_sentence(attempt.bound(function))

    def _again(
        self, exercise: str, runs: Sequence[TestRun], attempt: Attempt | None
    ) -> Mapping[str, TestRun]:
        """Run tests once more, to see what answers otherwise each time; where nothing is drawn, none of them."""
        found: dict[str, TestRun] = {}
        if attempt is None or exercise not in self._drawing:
            return found
        tests = {test.id: test for test in self.session.tests_of(exercise)}
        for run in runs:
            # What took too long, or ended its process, showed nothing that would be compared.
            if run.result.outcome in _ANSWERED and not attempt.given_up:
                found[run.result.id] = self.judged(tests[run.result.id], attempt)
        return found

    def _wrong_forward(self, exercise: str, function: str, runs: Sequence[TestRun]) -> str | None:
        """Return the function whose gradients `function` returns, if its own tests say that it is wrong."""
        role = self._exercises[exercise].roles.of(function)
        results = [run.result for run in runs if run.result.function == role.forward]
        if any(result.earned < result.points for result in results):
            return role.forward
        return None

    def _check_points(self) -> None:
        """See that the release says of each function what its tests are worth now."""
        for template in self.templates:
            tests = self.session.tests_of(template.exercise)
            for function in self._functions[template.exercise]:
                released = _released_points(template, function)
                worth = math.fsum(test.points for test in tests if test.function == function)
                # Both are sums of decimal fractions, in an order of their own.
                if released is None or abs(released - worth) > 1e-6:
                    path = self.course.release / self.assignment / template.file
                    msg = f"{path}: {function} is worth {released or 0:g} there and {worth:g} by its tests; run `layerlab build`"
                    raise CourseError(msg)

    def _make_diagnoses(self, exercise: str) -> Diagnoses:
        """Return what explains the failures of one exercise."""
        folder = self.course.mistakes / self.assignment
        bank = read_bank(folder, self._exercises[exercise])
        # {"relu": [its tests], "relu_backward": [its tests]}
        tests: dict[str, list[HiddenTest]] = {}
        for test in self.session.tests_of(exercise):
            tests.setdefault(test.function, []).append(test)
        roles = self._exercises[exercise].roles
        return Diagnoses(
            self.session, self._solutions[exercise], bank, tests, roles, self._outlines
        )

    def _out_of_time(self, attempt: Attempt) -> Problem:
        limit = round(self._seconds)
        return problem("out-of-time", attempt.notebook.file, limit=limit)


def _released_points(template: Template, function: str) -> float | None:
    """Return what the released notebook says that `function` is worth; None if it does not say so."""
    cell = template.graded.get(f"test_{function}")
    if cell is None:
        return None
    marks = cell["metadata"].get("nbgrader", {})
    points: float | None = marks.get("points")
    return points


def _without_run(test: HiddenTest, verdict: Verdict, detail: str | None = None) -> TestRun:
    """Return the record of a test that was judged without being run."""
    return TestRun(result_of(test, verdict, detail=detail))


def _failed(runs: Sequence[TestRun]) -> list[str]:
    """Return the functions that were written and lost points."""
    lost = [run.result for run in runs if run.result.earned < run.result.points]
    written = [result for result in lost if result.outcome is not Outcome.NOT_ATTEMPTED]
    return list(dict.fromkeys(result.function for result in written))


def _crashed(report: Report) -> bool:
    """Tell whether a test or a cell ended the process."""
    if any(test.outcome is Outcome.CRASHED for test in report.tests):
        return True
    return any(found.code == "cell-crash" for found in report.problems)


def _given_up(attempt: Attempt) -> Verdict:
    # The first bad cell speaks for all of them: "timeout" or "crashed" is an outcome's value, too.
    status = next(iter(attempt.bad.values()))
    msg = "The notebook's cells could not be run; see the problems named above."
    return Verdict(Outcome(status), msg)


def _as_run(attempt: Attempt, by_hand: float) -> NotebookResult:
    """Return the record of a notebook whose cells were run."""
    notebook = attempt.notebook
    statuses = [result.status for result in attempt.results.values()]
    run = [status for status in statuses if status != "not run"]
    failed = [status for status in run if status != "ok"]
    return NotebookResult(
        exercise=notebook.exercise,
        file=notebook.file,
        sha256=notebook.sha256,
        cells_run=len(run),
        cells_failed=len(failed),
        seconds=round(attempt.seconds, 4),
        by_hand=by_hand,
    )


def _not_run(template: Template) -> NotebookResult:
    return NotebookResult(
        exercise=template.exercise,
        file=None,
        sha256=None,
        cells_run=0,
        cells_failed=0,
        seconds=0.0,
        by_hand=template.by_hand,
    )


# Of a release; the kit was a folder once, and such a release may still be in use.
_NOT_DATA = frozenset({"tests", "layerlab.py", "layerlab"})


def _release_files(folder: Path) -> dict[str, bytes]:
    """Return what lies beside the released notebooks for cells to read: data, but no tests and no kit."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if inside.parts[0] in _NOT_DATA or path.suffix == ".ipynb":
            continue
        if path.is_file():
            found[str(inside)] = path.read_bytes()
    return found
