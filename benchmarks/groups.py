"""Prints how well unknown mistakes find together: each of a bank is hidden, and handed in three times, written anew.

Nothing of the bank is known to the grader here, so that the class is made of unknown mistakes alone: for each, three
students who wrote it in their own way (`writings.py`). It comes together if all three are in one group and nobody
else is. Mistakes that answer alike in every test are one, whatever their names: they are counted apart, as
"not to be told". Then the time is taken that the groups of a class of 1000 take, and of one of 1000 who all fail in
the same tests, each with other values. With `--learn`, an entry is drafted of each group as `layerlab learn` does it.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import msgspec

from autograder.course import SECRET_VARIABLE, Course
from autograder.crews.crew import Handed, Setup
from autograder.crews.pool import grade_class
from autograder.intake.template import read_release
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.solutions import read_exercises
from autograder.learning.alike import Proposing
from autograder.learning.proposal import ProposalError
from autograder.mistakes import read_bank
from autograder.proof.samples import entry_sources, make_notebook, write_submission
from autograder.record.groups import Group, groups_of
from autograder.record.report import Report
from autograder.sandbox import Limits, best_sandbox_level
from benchmarks.classes import SECRET, copy_course
from benchmarks.writings import writings

ASSIGNMENTS = ("01_fully_connected", "04_batch_normalization")
STUDENTS = 1000


@dataclass(frozen=True)
class Found:
    """What became of the mistakes of one assignment."""

    mistakes: int
    lost: Sequence[str]
    alike: Sequence[str]
    parted: Sequence[str]
    crowded: Sequence[str]

    @property
    def together(self) -> int:
        """How many came together in a group of their own."""
        missed = (self.lost, self.alike, self.parted, self.crowded)
        return self.mistakes - sum(map(len, missed))


def hand_in(course: Course, assignment: str, submitted: Path) -> dict[str, tuple[Handed, ...]]:
    """Write each mistake three times, and return what to grade, by the mistake; then take the bank away."""
    handed = {}
    release = read_release(course.release / assignment)
    folder = course.mistakes / assignment
    for name, exercise in read_exercises(course, assignment).items():
        for entry in read_bank(folder, exercise).mistakes:
            sources, _ = entry_sources(exercise, entry)
            students = []
            for number, (written, more) in enumerate(writings(entry.sources)):
                student = f"{name}.{entry.function}.{entry.name}.{number}"
                own = {at: written.get(at, source) for at, source in sources.items()}
                cells = [written[at] for at in entry.sources if at not in sources]
                notebook = make_notebook(release[name], own, [*more, *cells])
                write_submission(submitted / student / assignment, {name: notebook})
                students.append(Handed(submitted, student, (entry.function,)))
            handed[f"{name}.{entry.function}.{entry.name}"] = tuple(students)
    for path in folder.iterdir():
        path.unlink()
    return handed


def graded(course: Course, assignment: str, handed: Sequence[Handed], jobs: int) -> list[Report]:
    """Grade them all."""
    setup = Setup(course, assignment, best_sandbox_level("auto"), Limits())
    return [one.report for one in grade_class(setup, handed, jobs=jobs)]


def judge(handed: Mapping[str, Sequence[Handed]], groups: Sequence[Group]) -> Found:
    """See which mistakes came together."""
    of_student = {student: group for group in groups for student in group.students}
    lost, alike, parted, crowded = [], [], [], []
    for mistake, students in handed.items():
        names = [one.student for one in students]
        own = [of_student[name] for name in names if name in of_student]
        if len(own) < len(names):
            lost.append(mistake)
        elif len({id(group) for group in own}) > 1:
            parted.append(mistake)
        elif len(own[0].students) > len(names):
            # All who are in it are there with all their writings: no number tells these apart.
            others = {name.rpartition(".")[0] for name in own[0].students}
            whole = len(own[0].students) == len(names) * len(others)
            (alike if whole else crowded).append(mistake)
    return Found(len(handed), lost, alike, parted, crowded)


def class_of_unknown(reports: Sequence[Report]) -> list[Report]:
    """Return a class of 1000 in which every student fails in one of these ways."""
    failing = [report for report in reports if any(f.answered for f in report.functions)]
    return [
        msgspec.structs.replace(failing[number % len(failing)], student=f"student{number:04}")
        for number in range(STUDENTS)
    ]


def class_of_singles(reports: Sequence[Report]) -> list[Report]:
    """Return a class of 1000 who fail in the same tests, each with values of their own."""
    replace = msgspec.structs.replace
    report = next(report for report in reports if any(f.answered for f in report.functions))
    students = []
    for number in range(STUDENTS):
        functions = []
        for result in report.functions:
            answered = result.answered
            if answered is not None:
                shifted = tuple(value + number for value in answered.values)
                answered = replace(answered, values=shifted)
            functions.append(replace(result, answered=answered))
        student = f"student{number:04}"
        students.append(replace(report, student=student, functions=tuple(functions)))
    return students


def learned(course: Course, assignment: str, submitted: Path, groups: Sequence[Group]) -> list[str]:
    """Proposal an entry of each group, and return what was said of those of which there is none."""
    said = []
    proposing: dict[str, Proposing] = {}
    with sandbox_for(course, best_sandbox_level("auto")) as sandbox:
        for group in groups:
            exercise = group.exercise
            if exercise not in proposing:
                proposing[exercise] = Proposing(course, assignment, exercise, sandbox)
            path = submitted / group.students[0] / assignment / f"{exercise}.ipynb"
            cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
            code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
            try:
                proposing[exercise].propose(group, code, people=())
            except ProposalError as error:
                said.append(f"{group.students[0]}: {error}")
    return said


def seconds_for_groups(reports: Sequence[Report]) -> float:
    """Return how long the groups of a class take to find."""
    begun = time.perf_counter()
    groups_of(reports)
    return time.perf_counter() - begun


def tell(assignment: str, found: Found) -> Iterator[str]:
    """Yield what is printed of one assignment."""
    share = 100 * found.together / found.mistakes
    yield (
        f"{assignment}: {found.together} of {found.mistakes} mistakes ({share:.0f} %) come together"
        " in a group of their own"
    )
    named = {
        "not to be told from another": found.alike,
        "in more than one group": found.parted,
        "with somebody else": found.crowded,
        "without a group, since a writing lost no points or gave no answer": found.lost,
    }
    for what, mistakes in named.items():
        if mistakes:
            yield f"  {len(mistakes)} {what}: {', '.join(mistakes)}"


def main() -> None:
    """Run it for some assignments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("assignments", nargs="*", default=ASSIGNMENTS)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument(
        "--learn", action="store_true", help="Proposal an entry of each group, too."
    )
    options = parser.parse_args()
    for assignment in options.assignments:
        with tempfile.TemporaryDirectory(prefix="layerlab-groups-") as folder:
            course = copy_course(Path(folder) / "course")
            submitted = Path(folder) / "submitted"
            handed = hand_in(course, assignment, submitted)
            every = [one for students in handed.values() for one in students]
            reports = graded(course, assignment, every, options.jobs)
            groups = groups_of(reports)
            said = learned(course, assignment, submitted, groups) if options.learn else []
        for line in tell(assignment, judge(handed, groups)):
            print(line)
        if options.learn:
            print(f"  an entry can be drafted of {len(groups) - len(said)} of {len(groups)} groups")
            print("\n".join(f"    {line}" for line in said))
        seconds = seconds_for_groups(class_of_unknown(reports))
        worst = seconds_for_groups(class_of_singles(reports))
        print(f"  groups of {STUDENTS} students: {1000 * seconds:.0f} ms;", end=" ")
        print(f"if each fails otherwise, {1000 * worst:.0f} ms", flush=True)


if __name__ == "__main__":
    os.environ[SECRET_VARIABLE] = SECRET
    main()
