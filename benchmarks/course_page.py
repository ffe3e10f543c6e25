"""How long `layerlab report --course` takes, and how large its pages are: `python -m benchmarks.course_page 1000`.

The class is made up: eight assignments, students who are good or not, some of whom join late, stop, fall or leave one
out. With a second argument the course is left in that folder, to be looked at.
"""

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.record.report import (
    Diagnosis,
    FunctionResult,
    Outcome,
    Report,
    TestResult,
    to_json,
)

ROOT = Path(__file__).resolve().parents[1]
TESTS = 12  # of each function
FIRST = ("Ada", "Bo", "Carmen", "Dmitri", "Emeka", "Fatima", "Grace", "Hiro")
LAST = ("Lovelace", "Wen", "García Rodríguez", "Ivanov", "Okafor", "al-Fihri", "Hopper", "Tanaka")
MISTAKES = (
    ("averaged", "You divided by the number of examples: the loss has taken the mean already."),
    ("in_place", "You changed `dout` in place: the caller still needs it."),
    ("eps_outside_the_root", "You added eps to the root: it belongs under it, to the variance."),
)


def main(count: int, folder: Path) -> None:
    """Make the course, report it, and print what that took.

    Raises:
        SystemExit: the report fails; what it said is printed.
    """
    make(folder, count)
    begun = time.perf_counter()
    done = CliRunner().invoke(cli, ["--course", str(folder), "report", "--course", "--quiet"])
    if done.exit_code:
        sys.exit(done.output)
    print(f"{count} students, {time.perf_counter() - begun:.1f} s")
    for page in sorted((folder / "class").glob("*.html")):
        print(f"{page.name}: {page.stat().st_size / 1e6:.2f} MB")


def make(folder: Path, count: int, seed: int = 1) -> None:
    """Write a course's list and reports to a folder."""
    chance = random.Random(seed)  # noqa: S311  # a made-up class
    (folder / "solutions").mkdir(parents=True)
    (folder / "layerlab.toml").write_text('title = "Layers by hand"\n', encoding="utf-8")
    names = [f"{FIRST[n % 8]} {LAST[n // 8 % 8]}" for n in range(count)]
    listed = [f"s{number:04},{name}" for number, name in enumerate(names)]
    (folder / "students.csv").write_text("\n".join(["id,name", *listed]) + "\n", encoding="utf-8")
    functions = {name: tuple(_functions(name)) for name in Course(ROOT).assignments()}
    for number in range(count):
        for report in _reports(f"s{number:04}", number, functions, chance):
            path = folder / "reports" / report.assignment / f"{report.student}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(to_json(report))


def _functions(assignment: str) -> Iterator[tuple[str, str]]:
    """Yield two functions of each exercise of an assignment of this repository's."""
    for exercise in Course(ROOT).exercises(assignment):
        yield exercise, f"{exercise}_forward"
        yield exercise, f"{exercise}_backward"


def _reports(
    student: str,
    number: int,
    functions: dict[str, tuple[tuple[str, str], ...]],
    chance: random.Random,
) -> Iterator[Report]:
    skill = chance.betavariate(5, 2)
    begins = 3 if number % 29 == 5 else 0
    ends = 4 if number % 31 == 7 else len(functions)
    falls = 0.09 if number % 23 == 3 else 0.0
    for at, (assignment, asked) in enumerate(functions.items()):
        if begins <= at < ends and chance.random() > 0.04:
            yield _report(student, assignment, asked, skill - falls * at, chance)


def _report(
    student: str,
    assignment: str,
    asked: tuple[tuple[str, str], ...],
    skill: float,
    chance: random.Random,
) -> Report:
    tests = []
    results = []
    for exercise, function in asked:
        own = [
            _test(exercise, function, n, chance.random() < skill) for n in range(TESTS)
        ]  # whether it passed
        earned = sum(test.earned for test in own)
        made = chance.choice(MISTAKES) if chance.random() > max(skill, 0.6) else None
        found = (Diagnosis(mistake=made[0], sentence=made[1]),) if made and earned < TESTS else ()
        results.append(
            FunctionResult(
                exercise=exercise,
                function=function,
                grade_id=f"test_{function}",
                points=TESTS,
                earned=earned,
                diagnoses=found,
            )
        )
        tests += own
    return Report(
        assignment=assignment,
        student=student,
        key="",
        sandbox="full",
        versions={},
        graded_at="2026-01-31T12:00:00+00:00",
        seconds=0.1,
        problems=(),
        notebooks=(),
        functions=tuple(results),
        tests=tuple(tests),
    )


def _test(
    exercise: str, function: str, number: int, passed: bool
) -> TestResult:  # what it is about
    return TestResult(
        id=f"test_{exercise}.py::{function}::{number}",
        exercise=exercise,
        function=function,
        sentence=f"Number {number} of what `{function}` has to do holds.",
        outcome=Outcome.PASSED if passed else Outcome.FAILED,
        points=1.0,
        earned=float(passed),
        seconds=0.01,
    )


if __name__ == "__main__":
    if len(sys.argv) > 2:
        main(int(sys.argv[1]), Path(sys.argv[2]))
    else:
        with TemporaryDirectory() as temporary:
            main(int((*sys.argv, "1000")[1]), Path(temporary) / "course")
