"""What a test's result says to a student, as plain text that no format can mistake for its own signs.

It is in the language that is spoken where the format is written for students, and in English for all others.
"""

from collections.abc import Collection, Iterator

from autograder.record.report import Outcome, Problem, Report, TestResult
from autograder.text.plain import encodable, one_line
from autograder.text.wording import points_text, voided_text, waiting_for_others_text
from layerlab.words import say, worded

_ENDINGS = {
    Outcome.PASSED: worded("Holds."),
    Outcome.FAILED: "Does not hold yet.",
    Outcome.ERROR: "Your code raised an error.",
    Outcome.TIMEOUT: "Took too long.",
    Outcome.CRASHED: "Ended your program.",
    Outcome.NOT_ATTEMPTED: "Not attempted.",
}


def result_sentences(test: TestResult, said: Collection[str] = ()) -> Iterator[str]:
    """Yield what the student may read about a test beside its sentence; `detail` is never part of it.

    Args:
        test: its result.
        said: messages that were told already.
    """
    ending = say(_ENDINGS[test.outcome])
    # What holds needs no message and no hint.
    failed = test.outcome is not Outcome.PASSED
    if failed and test.message and test.message not in said:
        ending = f"{ending} {encodable(say(test.message))}"
    yield ending
    if test.waits_for_others:
        yield waiting_for_others_text()
    if test.voided is not None:
        yield encodable(voided_text(test.voided))
    if test.follow_through:
        yield encodable(say(test.follow_through))
    if failed and test.hint:
        yield f"{say('Hint')}{say(': ')}{encodable(say(test.hint))}"


def score_text(earned: float, points: float) -> str:
    """Return `4.5 of 9 points`."""
    return say(f"{points_text(earned)} of {points_text(points)} points")


def problem_line(problem: Problem) -> str:
    """Return what is wrong with the submission itself, and the remedy, in one line."""
    place = f"{say(problem.where)}{say(': ')}"
    return one_line(f"{place}{say(problem.message)} {say(problem.remedy)}")


def diagnosis_lines(report: Report, exercise: str, function: str) -> list[str]:
    """Return the sentences on the mistakes that a function shows."""
    lines: list[str] = []
    for found in report.functions:
        if (found.exercise, found.function) != (exercise, function):
            continue
        lines.extend(one_line(say(diagnosis.words)) for diagnosis in found.diagnoses)
    return lines
