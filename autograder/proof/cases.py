"""What is handed in to prove an assignment: the untouched release, the solutions, and every entry of the bank."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.course import Course
from autograder.crews.crew import Handed
from autograder.intake.template import read_release
from autograder.judging.solutions import read_exercises
from autograder.mistakes import Bank, Entry, read_bank
from autograder.proof.samples import (
    entry_sources,
    make_notebook,
    solution_sources,
    write_submission,
)

SOLUTION = "solution"
UNTOUCHED = "untouched"
Notebooks = dict[str, dict[str, object]]


class Cases:
    """The submissions that prove an assignment, each of a student who is named for it.

    Args:
        course: whose release, solutions and mistakes they are made of.
        assignment: which of its assignments.
        every: of each function's entries the first is handed in, and each so many after it; all by default.

    Raises:
        CourseError: the course lacks something.
    """

    def __init__(self, course: Course, assignment: str, *, every: int = 1) -> None:
        self._assignment = assignment
        self.exercises = read_exercises(course, assignment)
        self._release = read_release(course.release / assignment)
        folder = course.mistakes / assignment
        self.banks = {
            name: _thinned(read_bank(folder, exercise), every)
            for name, exercise in self.exercises.items()
        }

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Yield each entry of the bank with its exercise, in the order of all that is printed."""
        for exercise, bank in self.banks.items():
            for entry in (*bank.mistakes, *bank.unusual):
                yield exercise, entry

    def hand_in(self, submitted: Path, *, brief: bool = False) -> list[Handed]:
        """Write all submissions into a folder, and return them.

        Args:
            submitted: the folder.
            brief: whether a mistake's tests end with the first that it loses points on.
        """
        # The untouched release and the solutions are judged by all tests.
        entries = {case_of(name, entry): entry for name, entry in self.entries()}
        handed = []
        for name, notebooks in self._submissions():
            write_submission(submitted / name / self._assignment, notebooks)
            entry = entries.get(name)
            if entry is None or entry.unusual:
                handed.append(Handed(submitted, name))
            else:
                # The tests of other functions may cost much: those of the capstone train networks.
                handed.append(Handed(submitted, name, (entry.function,), brief=brief))
        return handed

    def _submissions(self) -> Iterator[tuple[str, Notebooks]]:
        """Yield submissions by name; an entry comes alone, as the only notebook."""
        yield UNTOUCHED, self._release
        solved: Notebooks = {}
        for name, exercise in self.exercises.items():
            solved[name] = make_notebook(self._release[name], solution_sources(exercise))
        yield SOLUTION, solved
        for name, entry in self.entries():
            sources, helpers = entry_sources(self.exercises[name], entry)
            notebook = make_notebook(self._release[name], sources, helpers)
            yield case_of(name, entry), {name: notebook}


def case_of(exercise: str, entry: Entry) -> str:
    """Return the name of the student who hands `entry` in."""
    return f"{exercise}.{entry.function}.{entry.name}"


def _thinned(bank: Bank, every: int) -> Bank:
    """Return a bank with a part of each function's mistakes, and of what is right but unusual."""
    return Bank(_some(bank.mistakes, every), _some(bank.unusual, every))


def _some(entries: Sequence[Entry], every: int) -> tuple[Entry, ...]:
    seen: Counter[str] = Counter()
    kept = []
    for entry in entries:
        if seen[entry.function] % every == 0:
            kept.append(entry)
        seen[entry.function] += 1
    return tuple(kept)
