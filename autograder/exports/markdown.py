"""Results as GitHub's Markdown, in which nothing a student wrote is markup, a link or a mention."""

import re
from collections.abc import Iterable, Iterator, Sequence

from autograder.exports.sentences import problem_line, result_sentences
from autograder.record.report import Outcome, Report, TestResult
from autograder.text.plain import one_line
from autograder.text.wording import counted, points_text, title
from layerlab.card.backticks import code_pieces

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
    pieces = code_pieces(one_line(text))
    return "".join(_code(piece) if is_code else _spaced(piece) for piece, is_code in pieces)


def _spaced(piece: str) -> str:
    """Escape a piece and keep the space at its ends, which parts it from the code beside it."""
    body = escape(piece)
    before = " " if piece.startswith(" ") else ""
    after = " " if body and piece.endswith(" ") else ""
    return before + body + after


def _code(piece: str) -> str:
    """Return code for a table's cell and for text; it has no backtick."""
    return f"<code>{escape(piece)}</code>" if piece.strip() else ""


def student_summary(report: Report, *, instructor: bool = False) -> str:
    """Return one student's results; with `instructor`, each test's detail as well."""
    return "".join(_within(_student_lines(report, instructor=instructor), MAX_BYTES))


def class_table(reports: Sequence[Report]) -> str:
    """Return a table of the class, for an instructor."""
    return "".join(_within(_class_lines(reports), MAX_BYTES))


def _student_lines(report: Report, *, instructor: bool) -> Iterator[str]:
    yield f"## {escape(title(report.assignment))}: {_of(report.earned, report.points)} points\n\n"
    for problem in report.problems:
        yield f"> ⚠️ {markdown_with_code(problem_line(problem))}\n\n"
    yield "| function | points |\n|---|---:|\n"
    for found in report.functions:
        yield f"| {_code(found.function)} | {_of(found.earned, found.points)} |\n"
    for found in report.functions:
        yield f"\n### {_code(found.function)}\n\n"
        for diagnosis in found.diagnoses:
            yield f"{markdown_with_code(diagnosis.sentence)}\n\n"
        for test in report.tests:
            if (test.exercise, test.function) == (found.exercise, found.function):
                yield from _test_lines(test, instructor=instructor)


def _test_lines(test: TestResult, *, instructor: bool) -> Iterator[str]:
    marks = _of(test.earned, test.points)
    yield f"- {_SIGNS[test.outcome]} {markdown_with_code(test.sentence)} ({marks})\n"
    if test.outcome is not Outcome.PASSED or test.follow_through:
        yield from (f"  - {markdown_with_code(line)}\n" for line in result_sentences(test))
    if instructor and test.detail:
        yield f"  - For instructors: {escape(test.detail)}\n"


def _class_lines(reports: Sequence[Report]) -> Iterator[str]:
    if not reports:
        return
    heading = escape(title(reports[0].assignment))
    yield f"## {heading}: {counted(len(reports), 'submission')}\n\n"
    yield "| student | points | problems |\n|---|---:|---|\n"
    for report in reports:
        codes = {problem.code for problem in report.problems}
        problems = escape(" ".join(sorted(codes)))
        marks = _of(report.earned, report.points)
        yield f"| {escape(report.student)} | {marks} | {problems} |\n"


def _of(earned: float, points: float) -> str:
    return f"{points_text(earned)} / {points_text(points)}"


def _within(lines: Iterable[str], most: int) -> Iterator[str]:
    """Yield lines as long as there is room for them and for the sentence that says there was not."""
    room = most - len(_CUT.encode())
    for line in lines:
        room -= len(line.encode())
        if room < 0:
            yield _CUT
            return
        yield line
