"""Results as GitHub's Markdown, in which nothing a student wrote is markup, a link or a mention."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from autograder.exports.sentences import problem_line, result_sentences
from autograder.record.repeated import said_alike
from autograder.record.report import FunctionResult, Outcome, Report, TestResult
from autograder.text.plain import one_line
from autograder.text.wording import counted, points_text, title, waiting_text
from layerlab.card.backticks import code_pieces
from layerlab.words import say

# GitHub refuses a step's summary beyond 1 MiB. This leaves room for what else the step says.
MAX_BYTES = 1_000_000
_SIGNS = {
    Outcome.PASSED: "✅",
    Outcome.FAILED: "❌",
    Outcome.ERROR: "💥",
    Outcome.TIMEOUT: "⏱️",
    Outcome.CRASHED: "💥",
    Outcome.NOT_ATTEMPTED: "⬜",
}
# Signs of markup anywhere, signs of lists and rules at the start, and what makes bare addresses links.
_SIGN = re.compile(
    r"[\\`*_\[\]{}|~$!]|^[-+=]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|:(?=//)|(?<=www)\.", re.IGNORECASE
)
_REFERENCE = re.compile(r"([@#])")
_CUT = "\n\n*The rest is cut here: a summary has at most 1 MiB.*\n"


def escape(text: str) -> str:
    """Return text that Markdown shows as it is.

    An empty comment behind `@` and `#` keeps GitHub from making mentions and references of them, which
    it does after it has read the Markdown.
    """
    text = one_line(text)
    # What is an entity comes first, or the entities made here would be escaped once more.
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(sign, entity)
    text = _SIGN.sub(r"\\\g<0>", text)
    return _REFERENCE.sub(r"\\\1<!-- -->", text)


def markdown_with_code(text: str) -> str:
    """Return a sentence with what stands between backticks as code, and all else escaped."""
    shown = []
    for piece, is_code in code_pieces(one_line(text)):
        if is_code:
            shown.append(_code(piece))
        else:
            shown.append(_spaced(piece))
    return "".join(shown)


def _spaced(piece: str) -> str:
    """Escape a piece and keep the space at its ends, which parts it from the code beside it."""
    body = escape(piece)
    before = " " if piece.startswith(" ") else ""
    # A piece of spaces alone has lost its body, and the space before is all that it needs.
    after = " " if body and piece.endswith(" ") else ""
    return before + body + after


def _code(piece: str) -> str:
    """Return code for a table's cell and for text; it has no backtick."""
    # An element with nothing in it would still be drawn, as a grey spot.
    if not piece.strip():
        return ""
    escaped = escape(piece)
    return f"<code>{escaped}</code>"


def student_summary(report: Report, *, instructor: bool = False) -> str:
    """Return one student's results; with `instructor`, each test's detail as well."""
    lines = _student_lines(report, instructor=instructor)
    return "".join(_within(lines, MAX_BYTES))


def class_table(reports: Sequence[Report]) -> str:
    """Return a table of the class, for an instructor."""
    lines = _class_lines(reports)
    return "".join(_within(lines, MAX_BYTES))


def _student_lines(report: Report, *, instructor: bool) -> Iterator[str]:
    """Yield the heading, what was wrong, a table of the functions, and then each with its tests."""
    heading = escape(title(report.assignment))
    marks = _of(report.earned, report.points)
    waiting = waiting_text(report.by_hand)
    yield f"## {heading}{say(': ')}{say(f'{marks} points')}{waiting}\n\n"
    # Problems come first: a notebook that could not be read explains every zero below it.
    for problem in report.problems:
        line = markdown_with_code(problem_line(problem))
        yield f"> ⚠️ {line}\n\n"
    yield f"| {say('function')} | {say('points')} |\n|---|---:|\n"
    for found in report.functions:
        name = _code(found.function)
        marks = _of(found.earned, found.points)
        yield f"| {name} | {marks} |\n"
    for found in report.functions:
        yield from _function_lines(report, found, instructor=instructor)


def _function_lines(report: Report, found: FunctionResult, *, instructor: bool) -> Iterator[str]:
    """Yield a function's heading, what is known of its mistakes, and its tests."""
    name = _code(found.function)
    yield f"\n### {name}\n\n"
    for diagnosis in found.diagnoses:
        sentence = markdown_with_code(say(diagnosis.words))
        yield f"{sentence}\n\n"
    function = found.exercise, found.function
    own = [test for test in report.tests if (test.exercise, test.function) == function]
    said = said_alike(own)
    for message in said:
        yield f"{markdown_with_code(say(message))}\n\n"
    for test in own:
        yield from _test_lines(test, said, instructor=instructor)


def _test_lines(test: TestResult, said: Collection[str], *, instructor: bool) -> Iterator[str]:
    sign = _SIGNS[test.outcome]
    sentence = markdown_with_code(say(test.sentence))
    marks = _of(test.earned, test.points)
    yield f"- {sign} {sentence} ({marks})\n"
    # A test that passed has nothing to explain, unless it earns something else than it says.
    told = test.follow_through or test.voided or test.waits_for_others
    if test.outcome is not Outcome.PASSED or told:
        for line in result_sentences(test, said):
            explained = markdown_with_code(line)
            yield f"  - {explained}\n"
    # The detail has hidden inputs and expected values.
    if instructor and test.detail:
        detail = escape(test.detail)
        yield f"  - For instructors: {detail}\n"


def _class_lines(reports: Sequence[Report]) -> Iterator[str]:
    if not reports:
        return
    heading = escape(title(reports[0].assignment))
    submissions = counted(len(reports), "submission")
    by_hand = max(report.by_hand for report in reports)
    waiting = f"Points of the tests{waiting_text(by_hand)}.\n\n" if by_hand else ""
    yield f"## {heading}: {submissions}\n\n{waiting}"
    yield "| student | points | problems |\n|---|---:|---|\n"
    for report in reports:
        student = escape(report.student)
        marks = _of(report.earned, report.points)
        codes = {problem.code for problem in report.problems}
        problems = escape(" ".join(sorted(codes)))
        yield f"| {student} | {marks} | {problems} |\n"


def _of(earned: float, points: float) -> str:
    """Return `2.5 / 3`."""
    earned_text = points_text(earned)
    most = points_text(points)
    return f"{earned_text} / {most}"


def _within(lines: Iterable[str], most: int) -> Iterator[str]:
    """Yield lines as long as there is room for them and for the sentence that says there was not."""
    # GitHub counts bytes, and an emoji has up to six of them.
    room = most - len(_CUT.encode())
    for line in lines:
        room -= len(line.encode())
        if room < 0:
            yield _CUT
            return
        yield line
