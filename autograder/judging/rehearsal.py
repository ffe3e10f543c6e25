"""Before a class is graded, the hidden tests run twice on the solutions: one that fails there is no test.

Nor is one that asks something else the second time: whoever comes first would be asked other things than the next.
"""

from contextlib import suppress
from pathlib import Path

from autograder.course import Course
from autograder.judging.faults import HiddenTestError, strayed_sentence
from autograder.judging.overhearing import Overheard, asked_of, seeded
from autograder.judging.reference import Reference
from autograder.judging.session import HiddenTest, Session, hidden_session
from autograder.judging.solutions import draws, read_exercises, solution_namespace
from autograder.text.atomic import write_atomically

MANY = 1000  # questions; a test that trains with so many takes seconds, and is not run twice


def rehearse(course: Course, assignment: str, key: str) -> None:
    """See that every hidden test of an assignment passes on the solutions.

    Args:
        course: whose tests these are.
        assignment: whose tests are run.
        key: of all that a grade depends on; under the same key it was seen already, and is not run again.

    Raises:
        HiddenTestError: one does not, or does not ask the same twice; the message says where.
        CourseError: a test or a solution cannot even be read.
    """
    seen = course.state / "rehearsed" / assignment
    if _text(seen) == key:
        return
    _run(course, assignment)
    # Where nothing can be kept, as with the secret in the environment, it is run each time.
    with suppress(OSError):
        write_atomically(seen, key.encode())


def _run(course: Course, assignment: str) -> None:
    exercises = read_exercises(course, assignment)
    functions = {name: exercise.functions for name, exercise in exercises.items()}
    session = hidden_session(course, assignment, functions)
    folder = course.hidden / assignment
    for name, exercise in exercises.items():
        solutions = Reference(solution_namespace(exercise))
        tests = session.tests_of(name)
        asked = {test.id: _asked(session, test, solutions, folder, 1) for test in tests}
        # Where the solutions draw, what they are asked may follow from that.
        again = [] if draws(exercise) else [test for test in tests if len(asked[test.id]) < MANY]
        # The other way round: what one leaves to the next, or to itself, is then something else.
        for test in reversed(again):
            if _asked(session, test, solutions, folder, 2) != asked[test.id]:
                path = folder / test.id.partition("::")[0]
                msg = f"{path}: {strayed_sentence(test.id)}"
                raise HiddenTestError(msg)


def _asked(
    session: Session, test: HiddenTest, solutions: Reference, folder: Path, seed: int
) -> list[object]:
    """Run a test on the solutions, and return what it asked of them.

    Raises:
        HiddenTestError: it does not pass.
    """
    # In this process, where the solutions are at home: it is the test that is on trial.
    student = Overheard(solutions)
    with seeded(seed):
        ending = session.run(test, student, solutions)
    if ending.error is not None:
        place = folder / ending.where
        why = f"{type(ending.error).__name__}: {ending.error}"
        msg = f"{place}: the test does not pass on the solution itself ({why}); mend one of them, then grade"
        raise HiddenTestError(msg)
    return asked_of(student)


def _text(path: Path) -> str:
    """Return what stands in a file, nothing if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
