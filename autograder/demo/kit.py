"""What made-up submissions are made from: releases, solutions and the bank of mistakes."""

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from autograder.build.exercise import Exercise, parse_exercise
from autograder.course import Course
from autograder.intake.template import read_release
from autograder.mistakes import Bank, Entry, read_bank
from autograder.proof.samples import entry_sources, make_notebook, solution_sources
from autograder.roles import Role

ASSIGNMENT = "01_fully_connected"  # the one whose class has every kind of trouble
# What a student hands in: notebooks, or other bytes, by file name.
Files = dict[str, Any]


@dataclass(frozen=True)
class Kit:
    """The material of one assignment, by exercise."""

    assignment: str
    release: Mapping[str, Mapping[str, Any]]
    exercises: Mapping[str, Exercise]
    banks: Mapping[str, Bank]

    @property
    def functions(self) -> tuple[str, ...]:
        """All functions, in order."""
        parts = (exercise.functions for exercise in self.exercises.values())
        return tuple(chain.from_iterable(parts))

    def role(self, function: str) -> Role:
        """Return what a function of the assignment was declared to be."""
        exercise = next(e for e in self.exercises.values() if function in e.functions)
        return exercise.roles.of(function)

    def untouched(self) -> Files:
        """Return the release, as if nothing had been done."""
        return {f"{name}.ipynb": copy.deepcopy(notebook) for name, notebook in self.release.items()}

    def solved(
        self,
        changes: Mapping[str, str | None] | None = None,
        extra: Mapping[str, Sequence[str]] | None = None,
    ) -> Files:
        """Return the solutions.

        Args:
            changes: another source for some functions; None leaves the stub.
            extra: code cells of the student's own, by exercise, before the first function.
        """
        files: Files = {}
        for name, exercise in self.exercises.items():
            sources = solution_sources(exercise)
            for function, source in (changes or {}).items():
                if function not in sources:
                    continue  # it belongs to another exercise
                if source is None:
                    del sources[function]
                else:
                    sources[function] = source
            cells = (extra or {}).get(name, ())
            files[f"{name}.ipynb"] = make_notebook(self.release[name], sources, cells)
        return files

    def with_entry(self, entry: Entry) -> Files:
        """Return the solutions with one implementation from the bank in place."""
        files = self.solved()
        sources, helpers = entry_sources(self.exercises[entry.exercise], entry)
        release = self.release[entry.exercise]
        files[f"{entry.exercise}.ipynb"] = make_notebook(release, sources, helpers)
        return files


def read_kit(course: Course, assignment: str = ASSIGNMENT) -> Kit:
    """Read the material of an assignment from a course whose release is built.

    Raises:
        CourseError: an exercise or a bank breaks a rule.
    """
    exercises = {
        name: parse_exercise(course.solutions / assignment / f"{name}.py")
        for name in course.exercises(assignment)
    }
    folder = course.mistakes / assignment
    banks = {name: read_bank(folder, exercise) for name, exercise in exercises.items()}
    return Kit(assignment, read_release(course.release / assignment), exercises, banks)
