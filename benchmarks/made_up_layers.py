"""Points of made-up layers, by family, and what the bank's wrong forwards keep of their credit.

A made-up layer computes anything, in the right shape, and returns the right gradients of that. Follow-through is
for a forward that is nearly right; what is made up should earn next to nothing. An honest forward with one mistake
in it should keep its credit: each of the bank is handed in with its own gradients, taken numerically.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.build.exercise import Exercise
from autograder.course import SECRET_VARIABLE, Course
from autograder.intake.folder import read_folder
from autograder.intake.submission import submission_of
from autograder.intake.template import read_release
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.diagnosis import TestRun
from autograder.judging.engine import Engine
from autograder.judging.explained import Forwards
from autograder.judging.follow_through import FollowThrough, without_made_up
from autograder.judging.losses import Losses
from autograder.judging.remembered import ExplainedFunction
from autograder.judging.solutions import read_exercises
from autograder.mistakes import Bank, Entry, read_bank
from autograder.proof.samples import entry_sources, make_notebook, write_submission
from autograder.record.report import Report
from autograder.roles import Role
from autograder.sandbox import best_sandbox_level
from benchmarks.classes import SECRET, copy_course

CELLS = Path(__file__).resolve().parent / "made_up"
FAMILIES = ("nonlinear", "linear", "elementwise", "rows", "noise", "constant", "near_zero")
# What layers look like from outside: the shape of `out`. All else is the student's invention.
SHAPES = {
    "affine_forward": "(len(args[0]), args[1].shape[1])",
    "two_layer_forward": "(len(args[0]), args[3].shape[1])",
    "conv_forward_naive": "conv_shape(*args)",
    "max_pool_forward_naive": "pool_shape(*args)",
    "softmax_loss": "()",
    "svm_loss": "()",
    "network_loss": "()",
    "convnet_loss": "()",
}
LIKE_X = "args[0].shape"
NOT_LAYERS = {"sgd_momentum", "rmsprop", "adam", "init_convnet", "predict", "train"}


@dataclass(frozen=True)
class Handout:
    """What is handed in of one exercise: sources by function, and cells of the student's own."""

    exercise: str
    sources: Mapping[str, str]
    cells: tuple[str, ...]


def made_up(exercise: Exercise, family: str, draw: int) -> Handout:
    """Return an exercise whose layers are all of one family."""
    sources = {}
    for function in exercise.functions:
        if function not in NOT_LAYERS:
            sources[function] = _made_up_layer(exercise.roles.of(function))
    helpers = (CELLS / "layers.py").read_text(encoding="utf-8")
    chosen = f"made_up = MadeUp({family!r}, {draw})"
    return Handout(exercise.name, sources, (helpers, chosen))


def _made_up_layer(role: Role) -> str:
    """Return the source of one function, which asks the generic pair."""
    if role.forward:
        return f"def {role.function}(dout, cache):\n    return made_up.backward(dout, cache)\n"
    shape = SHAPES.get(role.function, LIKE_X)
    kind = "loss" if shape == "()" else "forward"
    body = f"    return made_up.{kind}(args, {shape})\n"
    return f"def {role.function}(*args):\n{body}"


def honest(exercise: Exercise, entry: Entry) -> Handout:
    """Return a solved exercise with one wrong forward, and that forward's own numeric gradients."""
    sources, helpers = entry_sources(exercise, entry)
    numeric = (CELLS / "numeric.py").read_text(encoding="utf-8")
    name = entry.function
    backwards = _backwards(exercise, name)
    if backwards:
        sources[name] += f"\n\n{name} = remembering({name})\n"
    else:
        sources[name] += f"\n\n{name} = with_own_gradients({name})\n"
    for backward in backwards:
        sources[backward] = (
            f"def {backward}(dout, cache):\n    return numeric_backward(dout, cache)\n"
        )
    return Handout(exercise.name, sources, (numeric, *helpers))


def _backwards(exercise: Exercise, forward: str) -> list[str]:
    """Return the functions that return the gradients of `forward`."""
    functions = exercise.functions
    return [name for name in functions if exercise.roles.of(name).forward == forward]


def honest_entries(course: Course, assignment: str) -> Iterator[tuple[Exercise, Entry]]:
    """Yield the bank's mistakes in functions that have a gradient: in forwards and in losses."""
    for exercise in read_exercises(course, assignment).values():
        bank = read_bank(course.mistakes / assignment, exercise)
        for entry in bank.mistakes:
            name = entry.function
            if name in NOT_LAYERS or exercise.roles.of(name).forward:
                continue
            yield exercise, entry


class Assignment:
    """One assignment of a course, ready to grade what is made up here."""

    def __init__(self, course: Course, name: str, level: str) -> None:
        self.name = name
        self.course = course
        self.exercises = read_exercises(course, name)
        self._release = read_release(course.release / name)
        self._sandbox = sandbox_for(course, best_sandbox_level(level))
        self.engine = Engine(course, name, self._sandbox)

    def close(self) -> None:
        """End the sandbox."""
        self._sandbox.close()

    @contextmanager
    def forgetting(self, exercise: str, entry: Entry) -> Iterator[None]:
        """Grade as if this mistake were not known."""
        credit = self.engine._graders[exercise].follow_through  # noqa: SLF001  # nobody else has to forget
        before = credit.forwards
        others = tuple(other for other in before.bank.mistakes if other.name != entry.name)
        bank = Bank(others, before.bank.unusual)
        credit.forwards = Forwards(before.solutions, bank, before.roles)
        try:
            yield
        finally:
            credit.forwards = before

    def graded(self, handouts: Sequence[Handout], only: Sequence[str] = ()) -> Report:
        """Return the report on these exercises; others are not handed in."""
        notebooks = {}
        for handout in handouts:
            release = self._release[handout.exercise]
            notebook = make_notebook(release, handout.sources, handout.cells)
            notebooks[handout.exercise] = notebook
        with tempfile.TemporaryDirectory(prefix="layerlab-made-up-") as temporary:
            folder = Path(temporary) / "student" / self.name
            write_submission(folder, notebooks)
            read = read_folder(Path(temporary), "student", self.name)
        return self.engine.grade(submission_of(read, self.engine.templates), only).report


def believing() -> Any:
    """Return a context in which grading goes on as if every forward were explained."""

    def credited(_: object, runs: Sequence[TestRun], __: object) -> list[TestRun]:
        return without_made_up(runs)

    return patch.object(FollowThrough, "of", credited)


def explaining_nothing() -> Any:
    """Return a context in which no loss is explained: credit hangs on the forward, and names cost more than the tests."""
    return patch.object(Losses, "of", return_value=ExplainedFunction((), None))


def followed(report: Report) -> float:
    """Return the points of follow-through alone."""
    return sum(test.earned for test in report.tests if test.follow_through)


@dataclass(frozen=True)
class Earned:
    """What one submission earned: in all, and by follow-through."""

    points: float = 0.0
    credit: float = 0.0

    def __add__(self, other: "Earned") -> "Earned":
        return Earned(self.points + other.points, self.credit + other.credit)


@dataclass(frozen=True)
class Kept:
    """The credit of one wrong forward: if every forward is believed, as it is, and if the mistake were unknown."""

    name: str
    believed: float
    explained: float
    unknown: float


def measure_family(assignment: Assignment, family: str, draws: int) -> list[Earned]:
    """Return what each draw of a family earned."""
    found = []
    for draw in range(draws):
        handouts = [made_up(e, family, draw) for e in assignment.exercises.values()]
        report = assignment.graded(handouts)
        found.append(Earned(report.earned, followed(report)))
    return found


def measure_bank(assignment: Assignment) -> Iterator[Kept]:
    """Hand in every wrong forward of the bank with its own gradients; those that ever had credit are yielded."""
    for exercise, entry in honest_entries(assignment.course, assignment.name):
        handout = honest(exercise, entry)
        only = (entry.function, *_backwards(exercise, entry.function))
        with believing():
            believed = followed(assignment.graded([handout], only))
        if not believed:
            continue
        explained = followed(assignment.graded([handout], only))
        with assignment.forgetting(exercise.name, entry):
            unknown = followed(assignment.graded([handout], only))
        yield Kept(f"{entry.function}.{entry.name}", believed, explained, unknown)


def main() -> None:
    """Print the points of each family, over all assignments, and what the bank keeps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--family", action="append", choices=FAMILIES)
    parser.add_argument("--assignment", action="append")
    parser.add_argument("--no-bank", action="store_true", help="the families alone")
    parser.add_argument("--verbose", action="store_true", help="say what each of the bank keeps")
    parser.add_argument("--sandbox", choices=["auto", "full", "reduced"], default="auto")
    options = parser.parse_args()
    os.environ[SECRET_VARIABLE] = SECRET
    with (
        tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary,
        explaining_nothing(),
    ):
        course = copy_course(Path(temporary) / "course")
        names = options.assignment or course.assignments()
        families = options.family or FAMILIES
        totals = {family: [Earned()] * options.draws for family in families}
        kept: list[Kept] = []
        worth = 0.0
        for name in names:
            assignment = Assignment(course, name, options.sandbox)
            worth += sum(test.points for test in assignment.engine.session.tests)
            for family in families:
                earned = measure_family(assignment, family, options.draws)
                totals[family] = [a + b for a, b in zip(totals[family], earned, strict=True)]
            if not options.no_bank:
                kept += measure_bank(assignment)
            assignment.close()
            print(f"{name} is done", file=sys.stderr, flush=True)
    _show_families(totals, worth)
    if not options.no_bank:
        _show_kept(kept, verbose=options.verbose)


def _show_families(totals: Mapping[str, Sequence[Earned]], worth: float) -> None:
    print(f"{'family':14}{'mean':>8}{'most':>8}{'credit':>8}   of {worth:g} points")
    for family, drawn in totals.items():
        if drawn:
            points = [earned.points for earned in drawn]
            credit = max(earned.credit for earned in drawn)
            mean = sum(points) / len(points)
            print(f"{family:14}{mean:8.2f}{max(points):8.2f}{credit:8.2f}")


def _show_kept(kept: Sequence[Kept], *, verbose: bool) -> None:
    if verbose:
        for one in kept:
            print(f"{one.name:60}{one.believed:8.3g}{one.explained:8.3g}{one.unknown:8.3g}")
    whole = sum(one.explained == one.believed for one in kept)
    unknown = sum(one.unknown == one.believed for one in kept)
    print(
        f"{len(kept)} wrong forwards with credit for their own gradients: {whole} keep it", end=""
    )
    print(f", {unknown} would if their mistake were not known")


if __name__ == "__main__":
    main()
