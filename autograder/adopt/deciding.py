"""What has to be done otherwise the next time, by how an assignment fared when it was tried."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from autograder.adopt.parts import ExercisePart, PartKind
from autograder.adopt.pieces import CellPlace
from autograder.adopt.proving import TrialRun
from autograder.adopt.rendering import located, part_at
from autograder.adopt.taken import Decisions, TakenExercise, bound_by, read_at_once_by
from autograder.build.suite import test_class

_LONGEST = 160  # characters of a reason


def decide_otherwise(
    exercises: Sequence[TakenExercise], trial: TrialRun, decisions: dict[str, Decisions]
) -> bool:
    """Add to the decisions on each exercise what a trial has found; return whether it has found anything new."""
    changed = False
    for exercise in exercises:
        before = decisions.get(exercise.name, Decisions())
        after = _decided(exercise, trial, before)
        if after != before:
            decisions[exercise.name] = after
            changed = True
    return changed


def _decided(exercise: TakenExercise, trial: TrialRun, before: Decisions) -> Decisions:
    if trial.raising:
        return _without(exercise, _raising(exercise, trial), before)
    failing = dict(_failing_cells(exercise, trial))
    # What one assertion does, as `next(g)`, the next may build on: as one test they may well hold.
    joined = {place for place in failing if _count(exercise, place) > 1}
    tests = {**before.tests, **{place: failing[place] for place in failing.keys() - joined}}
    stops = [part for part in stopping(exercise, trial) if part.kind is PartKind.GIVEN]
    why = "it stops in an empty notebook, and nothing needs it"
    demos = {part.place: why for part in stops if not exercise.is_needed(part)}
    return replace(
        before, tests=tests, demos={**before.demos, **demos}, joined=before.joined | joined
    )


def _raising(exercise: TakenExercise, trial: TrialRun) -> dict[str, str]:
    """Return what the parts raise at which a trial stopped, by their keys."""
    found: dict[str, str] = {}
    for (where, line), text in trial.raising.items():
        part = part_at(exercise, line) if where == exercise.name else None
        if part is not None:
            first = text.splitlines()[0].removeprefix("the solution ").removesuffix("; mend it")
            found[part.key] = first[:_LONGEST]
    return found


def _without(exercise: TakenExercise, raising: dict[str, str], before: Decisions) -> Decisions:
    """Return decisions by which neither the parts run that raise, nor those that read what these would have bound.

    Each of the latter would raise in its turn, and cost a trial of its own.
    """
    by_hand, silenced, demos = dict(before.by_hand), set(before.silenced), dict(before.demos)
    bound: set[str] = set()
    gone: set[str] = set()
    for part in exercise.parts:
        if not part.is_code:
            continue
        lost = sorted(gone & read_at_once_by(part))
        why = raising.get(part.key)
        if why is None and lost:
            why = f"reads {lost[0]}, which a cell above was to bind that does not run here"
        if why is None:
            bound |= bound_by(part)
            gone -= bound
            continue
        gone |= bound_by(part) - bound
        if part.name:
            by_hand[part.key] = f"its solution {why}"
            silenced.add(part.key)
        else:
            demos[part.place] = f"it {why}"
    return replace(before, by_hand=by_hand, silenced=frozenset(silenced), demos=demos)


def _count(exercise: TakenExercise, place: CellPlace) -> int:
    """Return how many tests a cell has become."""
    return sum(test.place == place for part in exercise.tested for test in part.tests)


def stopping(exercise: TakenExercise, trial: TrialRun) -> Iterator[ExercisePart]:
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
