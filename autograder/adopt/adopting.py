"""A whole assignment of another system: taken, tried until what is left holds, and written in one step."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.adopt import names
from autograder.adopt.gathering import FoundAssignment, FoundNotebook
from autograder.adopt.parts import ExercisePart, PartKind
from autograder.adopt.pieces import CellPlace, ToLookAt
from autograder.adopt.proving import TrialRun, tried
from autograder.adopt.rendering import (
    exercise_text,
    located,
    part_at,
    tests_for_students,
    tests_with_points,
)
from autograder.adopt.shown import Beside, note_public, parsed, show_public_tests
from autograder.adopt.taken import Decisions, TakenExercise
from autograder.adopt.taking import take_notebook
from autograder.build.errors import ParseError
from autograder.build.suite import test_class
from autograder.course import Course
from autograder.errors import CourseError
from autograder.settings.reading import COURSE_FILE

FEW_TRIALS = 12
_CONFTEST = '''"""Gives `python -m pytest tests/` its fixtures; `check()` in a notebook brings its own."""

from layerlab.plugin import *  # noqa: F403  pytest finds fixtures by their names
'''


@dataclass
class TakenAssignment:
    """An assignment as it is to be written.

    Attributes:
        name: what it is called here.
        old: what it was called.
        exercises: those of its notebooks that are taken.
        refused: why the others are not, with the points that they had.
        files: what is to be written, by path below the course's root.
        trial: how it fared; None if it was not tried.
        texts: files beside its notebooks that are left out.
    """

    name: str
    old: str
    exercises: list[TakenExercise] = field(default_factory=list)
    refused: list[tuple[str, float]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    trial: TrialRun | None = None
    texts: tuple[str, ...] = ()

    @property
    def remarks(self) -> Iterator[ToLookAt]:
        """What its author has to look at."""
        for exercise in self.exercises:
            yield from exercise.remarks


@dataclass(frozen=True)
class NamePlan:
    """Which of our names an assignment of theirs gets."""

    name: str
    exercises: Mapping[str, str]


def plan_names(course: Course, found: Sequence[FoundAssignment]) -> tuple[NamePlan, ...]:
    """Return the names of assignments and exercises; numbers go on from those that are there.

    Raises:
        CourseError: one of them has been taken already, or there are more than two digits count.
    """
    there = course.assignments()
    taken = {exercise for name in there for exercise in course.exercises(name)}
    number = max((int(name[:2]) for name in there), default=0)
    plans: list[NamePlan] = []
    for assignment in found:
        # What nothing is taken of needs no number.
        number += any(not notebook.refused for notebook in assignment.notebooks)
        tail = names.plain_name(assignment.name.lstrip("0123456789_- "), "assignment")
        if not assignment.name.strip("0123456789_- "):
            tail = names.plain_name(assignment.name, "assignment")
        known = [name for name in there if name[3:] == tail]
        if known:
            msg = f"{course.solutions / known[0]} is there already; name the assignments that you want, or move it away"
            raise CourseError(msg)
        if number > 99:
            msg = f"{assignment.name}: there are more assignments than two digits count; adopt some into another course"
            raise CourseError(msg)
        exercises: dict[str, str] = {}
        for notebook in assignment.notebooks:
            plain = names.plain_name(notebook.name, "notebook")
            if plain in taken:
                plain = names.unused(f"{plain}_of_{tail}", taken)
            exercises[notebook.name] = plain
            taken.add(plain)
        plans.append(NamePlan(f"{number:02}_{tail}", exercises))
    return tuple(plans)


def take_assignment(
    found: FoundAssignment,
    plan: NamePlan,
    decisions: Mapping[str, Decisions] | None = None,
    others: Sequence[Beside] = (),
) -> TakenAssignment:
    """Return an assignment as it is to be written; nothing is run or written.

    Args:
        found: the assignment.
        plan: what is called how.
        decisions: what was found of its exercises when it was tried.
        others: what students get of other assignments that are taken.
    """
    taken = TakenAssignment(plan.name, found.name, texts=found.texts)
    decisions = decisions or {}
    for notebook in found.notebooks:
        if notebook.refused:
            taken.refused.append((notebook.refused, notebook.points))
            continue
        name = plan.exercises[notebook.name]
        exercise = _taken(notebook, name, decisions.get(name, Decisions()), found.modules)
        if isinstance(exercise, str):
            taken.refused.append(
                (f"{found.name}/{notebook.name}.ipynb: {exercise}", notebook.points)
            )
            continue
        taken.exercises.append(exercise)
    for exercise in taken.exercises:
        show_public_tests(exercise, (beside_notebooks(taken, found), *others))
        note_public(exercise, (beside_notebooks(taken, found), *others))
    taken.files = dict(_files(taken, found))
    return taken


def beside_notebooks(taken: TakenAssignment, found: FoundAssignment) -> Beside:
    """Return what students get beside an assignment's notebooks, and its exercises."""
    files = {
        f"tests/test_{exercise.name}.py": tests_for_students(exercise).encode()
        for exercise in taken.exercises
    }
    files |= {f"data/{name}": content for name, content in found.data.items()}
    return files, [parsed(exercise) for exercise in taken.exercises]


def _taken(
    notebook: FoundNotebook,
    name: str,
    decisions: Decisions,
    modules: Mapping[str, str],
) -> TakenExercise | str:
    """Return an exercise, or why there is none: its text keeps our own rules, or it is not written.

    An answer that breaks one goes to a person, and the rest is tried again.
    """
    for _ in range(len(notebook.pieces) + 1):
        exercise = take_notebook(name, notebook.pieces, decisions, modules)
        try:
            parsed(exercise)
        except ParseError as error:
            part = part_at(exercise, error.line)
            if part is None or not part.name or part.key in decisions.by_hand:
                return f"what was made of it breaks a rule: {error}"
            by_hand = {**decisions.by_hand, part.key: error.message}
            decisions = replace(decisions, by_hand=by_hand)
        else:
            return exercise
    return "it cannot be made an exercise"


def _files(taken: TakenAssignment, found: FoundAssignment) -> Iterator[tuple[str, bytes]]:
    solutions, hidden = f"solutions/{taken.name}", f"autograder/hidden/{taken.name}"
    for exercise in taken.exercises:
        text = exercise_text(exercise)
        yield f"{solutions}/{exercise.name}.py", text.encode()
        yield f"{solutions}/tests/test_{exercise.name}.py", tests_for_students(exercise).encode()
        yield f"{hidden}/test_{exercise.name}.py", tests_with_points(exercise).encode()
    if taken.exercises:
        yield f"{solutions}/tests/conftest.py", _CONFTEST.encode()
        for name, content in found.data.items():
            yield f"{solutions}/data/{name}", content


def try_assignment(
    found: FoundAssignment,
    plan: NamePlan,
    settings: str,
    tell: Callable[[str], None],
    others: Sequence[Beside] = (),
) -> TakenAssignment:
    """Take an assignment and try it, until all that is left to tests holds for its own solutions.

    It is tried in a course of its own, in a folder that goes.

    Args:
        found: the assignment.
        plan: what is called how.
        settings: the text of the course's `layerlab.toml`.
        tell: told of each trial.
        others: what students get of other assignments that are taken.
    """
    decisions: dict[str, Decisions] = {}
    taken = take_assignment(found, plan, decisions, others)
    # Each trial finds something that none before it found, and there is so much to be found.
    trials = FEW_TRIALS + sum(len(exercise.parts) for exercise in taken.exercises)
    for _ in range(trials):
        if not any(exercise.tested for exercise in taken.exercises):
            return taken
        tell(f"{taken.old}: trying its solutions")
        taken.trial = _tried_apart(settings, taken)
        changed = _decide(taken, decisions)
        if not changed:
            _tell_stops(taken)
            taken.trial = _said(taken.trial)
            return taken
        taken = take_assignment(found, plan, decisions, others)
    taken.trial = TrialRun(
        trouble=f"after {trials} trials something is still found; verify says what"
    )
    return taken


def _tell_stops(taken: TakenAssignment) -> None:
    """List the cells at which an empty notebook stops, since tests or answers need what they give."""
    trial = taken.trial or TrialRun()
    for exercise in taken.exercises:
        for part in _stopping(exercise, trial):
            text = "stops in an empty notebook, since it needs what is still to be written; verify says so"
            exercise.remarks.append(ToLookAt(part.place, text))


def _said(trial: TrialRun) -> TrialRun:
    """Return a trial that says what nothing could be done about."""
    left = [*trial.raising.values(), *trial.failing.values()]
    return replace(trial, trouble=left[0]) if left and not trial.trouble else trial


def _tried_apart(settings: str, taken: TakenAssignment) -> TrialRun:
    with TemporaryDirectory(prefix="layerlab-adopt-") as folder:
        apart = Course(Path(folder).resolve())
        for path in (apart.solutions, apart.hidden, apart.mistakes):
            path.mkdir(parents=True)
        (apart.root / COURSE_FILE).write_text(settings, encoding="utf-8")
        write_new(apart.root, taken.files)
        return tried(apart, taken.name)


def _decide(taken: TakenAssignment, decisions: dict[str, Decisions]) -> bool:
    """Note what has to be done otherwise, by how the solutions fared; return whether there is anything."""
    trial = taken.trial
    if trial is None:
        return False
    changed = False
    for exercise in taken.exercises:
        before = decisions.get(exercise.name, Decisions())
        by_hand, silenced, demos = dict(before.by_hand), set(before.silenced), dict(before.demos)
        for (where, line), text in trial.raising.items():
            part = part_at(exercise, line) if where == exercise.name else None
            if part is None:
                continue
            if part.name:
                by_hand[part.key] = f"its solution raises: {text.splitlines()[0][:160]}"
                silenced.add(part.key)
            else:
                raised = (
                    text.splitlines()[0].removeprefix("the solution ").removesuffix("; mend it")
                )
                demos[part.place] = f"it {raised[:160]}"
        tests = dict(before.tests)
        if not trial.raising:
            tests |= dict(_failing_cells(exercise, trial))
            stops = [part for part in _stopping(exercise, trial) if part.kind is PartKind.GIVEN]
            why = "it stops in an empty notebook, and nothing needs it"
            demos |= {part.place: why for part in stops if not exercise.is_needed(part)}
        after = Decisions(by_hand, frozenset(silenced), tests, demos)
        if after != before:
            decisions[exercise.name] = after
            changed = True
    return changed


def _stopping(exercise: TakenExercise, trial: TrialRun) -> Iterator[ExercisePart]:
    """Yield the parts at which an empty notebook stops."""
    ids = {one for where, one in trial.stopping if where == exercise.name}
    for place, (_, part) in enumerate(located(exercise)):
        # A build names a cell by what students write in it, and any other by its place.
        known = "" if part is None else part.name or f"cell-{place}"
        if part is not None and known in ids:
            ids.remove(known)
            yield part


def _failing_cells(exercise: TakenExercise, trial: TrialRun) -> Iterator[tuple[CellPlace, str]]:
    """Yield the places of the cells of tests that do not hold, with the reason."""
    for part in exercise.tested:
        for number, test in enumerate(part.tests, 1):
            name = (exercise.name, test_class(part.name), f"test_{number}")
            if name in trial.failing:
                yield test.place, trial.failing[name]


def write_new(root: Path, files: Mapping[str, bytes]) -> None:
    """Write new files, or leave none.

    Raises:
        CourseError: one is there already.
        OSError: one cannot be written.
    """
    there = next((root / name for name in files if (root / name).exists()), None)
    if there is not None:
        msg = f"{there} is there already; nothing was written"
        raise CourseError(msg)
    written: list[Path] = []
    try:
        for name, content in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                written.append(path)
                file.write(content)
    except BaseException:
        # Whoever stops it finds what was there before as well.
        for path in written:
            path.unlink(missing_ok=True)
        raise
