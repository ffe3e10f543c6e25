"""How many mistakes are repaired by a small edit when no bank knows them, and by how many edits and calls.

Mistakes of the banks of 01 to 07 are drawn and handed in, each in an otherwise right notebook, and repaired as if they
had no name. Those that are one edit of the solution are counted by themselves, and so are pairs of them.
"""

import argparse
import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from autograder.build.edits import code_of
from autograder.course import Course
from autograder.intake.files import File
from autograder.intake.folder import Folder
from autograder.intake.merge import SubmittedNotebook
from autograder.intake.submission import submission_of
from autograder.intake.template import read_release
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.solutions import read_exercises
from autograder.mistakes import Entry, pairs, read_bank
from autograder.proof.samples import entry_sources, make_notebook, solution_sources
from autograder.record.explanation import Repair
from autograder.repair.repairing import repair
from autograder.repair.search import Budget
from autograder.sandbox import best_sandbox_level

ROOT = Path(__file__).resolve().parents[1]
SECRET = 2026  # of a course of its own, the same each time


@dataclass(frozen=True)
class Drawn:
    """A mistake that is handed in."""

    assignment: str
    exercise: str
    entry: Entry

    @property
    def kind(self) -> str:
        """What it is counted with."""
        if "+" in self.entry.name:
            return "pairs"
        return "one edit" if len(self.entry.edits) == 1 else "several edits, or whole functions"


@dataclass(frozen=True)
class Result:
    """What was found of a mistake, in how many seconds, and whether the lines are those of the mistake."""

    found: Repair
    seconds: float
    there: bool


def drawn(course: Course, count: int, pair_count: int, seed: int) -> Iterator[Drawn]:
    """Yield mistakes and pairs of mistakes, drawn over all assignments but the capstone."""
    rng = random.Random(seed)  # noqa: S311  # a draw that is to be repeated
    singles: list[Drawn] = []
    both: list[Drawn] = []
    for assignment in course.assignments()[:7]:
        for name, exercise in read_exercises(course, assignment).items():
            bank = read_bank(course.mistakes / assignment, exercise)
            singles += [Drawn(assignment, name, entry) for entry in bank.mistakes]
            # Thousands, which take a while to be made.
            for function in exercise.functions if pair_count else ():
                together = pairs(bank, function)
                both += [Drawn(assignment, name, entry) for entry in together]
    chosen = rng.sample(singles, min(count, len(singles)))
    chosen += rng.sample(both, min(pair_count, len(both)))
    # One engine is used to its end before the next is made.
    yield from sorted(chosen, key=lambda one: one.assignment)


def handed_in(course: Course, engine: Engine, mistake: Drawn) -> SubmittedNotebook:
    """Return the notebook of a student who made a mistake."""
    exercise = read_exercises(course, mistake.assignment)[mistake.exercise]
    release = read_release(course.release / mistake.assignment)[mistake.exercise]
    sources, helpers = entry_sources(exercise, mistake.entry)
    notebook = json.dumps(make_notebook(release, sources, helpers)).encode()
    folder = Folder("ada", mistake.assignment, (File(f"{mistake.exercise}.ipynb", notebook),))
    return submission_of(folder, engine.templates).notebooks[mistake.exercise]


def is_at_the_mistake(course: Course, mistake: Drawn, found: Repair) -> bool:
    """Tell whether all lines that are named are lines in which the mistake differs from the solution."""
    exercise = read_exercises(course, mistake.assignment)[mistake.exercise]
    function = mistake.entry.function
    wrong = entry_sources(exercise, mistake.entry)[0][function].splitlines()
    # Both without docstrings and comments, as the edits of a bank are made.
    right = code_of(solution_sources(exercise)[function]).splitlines()
    matcher = SequenceMatcher(None, wrong, right, autojunk=False)
    differing: set[int] = set()
    for word, begin, end, *_ in matcher.get_opcodes():
        if word != "equal":
            # What is missing stands before the line that follows.
            differing |= set(range(begin + 1, max(end, begin + 1) + 1))
    return all(change.line in differing for change in found.changes)


def main() -> None:
    """Draw, repair, and print what came of it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=60, help="mistakes that are drawn")
    options.add_argument("--pairs", type=int, default=20, help="pairs of mistakes that are drawn")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--edits", type=int, default=Budget().edits)
    options.add_argument("--shown", action="store_true", help="print each change")
    asked = options.parse_args()
    course = Course(ROOT, secret_number=SECRET)
    results: dict[str, list[Result]] = {}
    engine: Engine | None = None
    with sandbox_for(course, best_sandbox_level("auto")) as sandbox:
        for mistake in drawn(course, asked.count, asked.pairs, asked.seed):
            if engine is None or engine.assignment != mistake.assignment:
                engine = Engine(course, mistake.assignment, sandbox)
            notebook = handed_in(course, engine, mistake)
            begun = time.perf_counter()
            found = repair(engine, notebook, mistake.entry.function, Budget(asked.edits))
            seconds = time.perf_counter() - begun
            there = is_at_the_mistake(course, mistake, found)
            results.setdefault(mistake.kind, []).append(Result(found, seconds, there))
            _tell(mistake, found, seconds, shown=asked.shown)
    for kind, group in results.items():
        _sum_up(kind, group)


def _tell(mistake: Drawn, found: Repair, seconds: float, *, shown: bool) -> None:
    kinds = ", ".join(f"line {change.line} {change.kind}" for change in found.changes)
    name = f"{mistake.entry.function}.{mistake.entry.name}"
    print(f"{name}: {kinds or '-'} ({found.tried} edits, {found.calls} calls, {seconds:.1f} s)")
    if shown and found.diff:
        print(found.diff)


def _sum_up(kind: str, group: list[Result]) -> None:
    there = [one for one in group if one.found.changes and one.there]
    repaired = [one.found for one in group if one.found.changes]
    tried = sorted(found.tried for found in repaired) or [0]
    calls = sorted(found.calls for found in repaired) or [0]
    share = 100 * len(repaired) / len(group)
    print(
        f"{kind}: {len(repaired)} of {len(group)} repaired ({share:.0f} %),"
        f" {len(there)} at the line of the mistake, by"
        f" {tried[len(tried) // 2]} edits and {calls[len(calls) // 2]} calls (medians), at most"
        f" {tried[-1]} and {calls[-1]}; {sum(one.seconds for one in group):.0f} s for all"
    )


if __name__ == "__main__":
    main()
