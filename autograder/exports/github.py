"""GitHub Actions: a job summary in Markdown, and annotations where the code stands.

In a job that grades one student, the summary goes to the job by itself and the annotations are printed,
as workflow commands. GitHub shows at most 10 annotations of a kind and 1 MiB of summary a step, so there
is one annotation for each function, and a summary that would be longer is cut.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from autograder.exports.interface import Export, Options, Source
from autograder.exports.markdown import class_table, student_summary
from autograder.exports.places import place_of
from autograder.exports.sentences import diagnosis_lines, problem_line, result_sentences, score_text
from autograder.record.repeated import said_alike
from autograder.record.report import FunctionResult, Outcome, Report
from autograder.text.names import JOINERS, submission_folder, written_name
from autograder.text.plain import encodable, one_line
from layerlab.words import say

# What GitHub shows of each kind; more are accepted, and dropped in silence.
MAX_ANNOTATIONS = 10


def export(source: Source, options: Options) -> Export:
    """Write `summary.md` and `annotations.txt` for each student, and for an instructor one of the class."""
    files = {}
    for report in source.reports:
        student = report.student
        folder = submission_folder(source.submitted, report.place, report.assignment)
        annotations = "\n".join(annotation_commands(report, folder))
        summary = student_summary(report, instructor=options.instructor)
        files[f"{student}/annotations.txt"] = f"{annotations}\n".encode()
        files[f"{student}/summary.md"] = summary.encode()
    finish = _finish_job(source, options, files)
    if options.instructor:
        table = class_table(source.reports)
        files["summary.md"] = table.encode()
    students = [report.student for report in source.reports]
    return Export(
        files=files,
        students=tuple(students),
        left_out=source.left_out,
        finish=finish,
    )


def _finish_job(
    source: Source, options: Options, files: Mapping[str, bytes]
) -> Callable[[Path], None] | None:
    """Return what tells the job itself, outside of all files; None where there is no job or nothing to tell."""
    # The runner names a file here, and shows what a step appends to it.
    step = options.environment.get("GITHUB_STEP_SUMMARY")
    summary, printed = _for_the_job(source, options, files)
    if not step or not summary:
        return None
    return partial(_finish, step=Path(step), summary=summary, printed=printed)


def _for_the_job(
    source: Source, options: Options, files: Mapping[str, bytes]
) -> tuple[bytes, bytes]:
    """Return the job's summary and annotations: nothing about several students, unless asked."""
    if len(source.reports) == 1:
        student = source.reports[0].student
        summary = files[f"{student}/summary.md"]
        annotations = files[f"{student}/annotations.txt"]
        return summary, annotations
    # A job's page may be open to all who see the repository: other students' points do not belong there.
    if not options.instructor:
        return b"", b""
    table = class_table(source.reports)
    return table.encode(), b""


def _finish(folder: Path, *, step: Path, summary: bytes, printed: bytes) -> None:  # noqa: ARG001  # the interface's
    # Append: earlier commands of the same step may have written there.
    with step.open("ab") as file:
        file.write(summary)
    # Workflow commands are what a step prints; the runner takes them from its output.
    annotations = printed.decode()
    print(annotations, end="", flush=True)


def annotation_commands(report: Report, folder: Path) -> Iterator[str]:
    """Yield workflow commands: an error for each function that is not right, a warning for each problem.

    Args:
        report: what was graded.
        folder: where the notebooks lie; lines are found there, and paths are relative to this process's.
    """
    yield from _errors(report, folder)
    yield from _warnings(report)


def _errors(report: Report, folder: Path) -> Iterator[str]:
    """Yield an error for each incomplete function, the last one for all that find no room."""
    incomplete = [found for found in report.functions if found.earned < found.points]
    shown = _shown(len(incomplete))
    for found in incomplete[:shown]:
        file, line = place_of(report, found, folder)
        score = score_text(found.earned, found.points)
        properties = {
            "file": _relative(file),
            "line": str(line),
            "title": f"{found.function}{say(': ')}{score}",
        }
        reasons = "\n".join(_reasons(report, found))
        yield workflow_command("error", properties, reasons)
    rest = incomplete[shown:]
    if rest:
        names = ", ".join(found.function for found in rest)
        heading = say(f"{len(rest)} more")
        yield workflow_command("error", {"title": heading}, say(f"See the summary: {names}"))


def _warnings(report: Report) -> Iterator[str]:
    """Yield a warning for each problem, the last one for all that find no room."""
    shown = _shown(len(report.problems))
    for problem in report.problems[:shown]:
        properties = {"title": one_line(say(problem.where))}
        yield workflow_command("warning", properties, problem_line(problem))
    rest = len(report.problems) - shown
    if rest:
        properties = {"title": say(f"{rest} more problems")}
        yield workflow_command("warning", properties, say("See the summary."))


def _shown(count: int) -> int:
    """Return how many annotations leave room for one that says how many there are besides.

    Ten of 10 are shown, and nine of 11: the tenth then says `2 more`.
    """
    if count <= MAX_ANNOTATIONS:
        return count
    return MAX_ANNOTATIONS - 1


def _reasons(report: Report, found: FunctionResult) -> Iterator[str]:
    """Yield what a student reads at a function: its mistakes, then each test that does not hold."""
    yield from diagnosis_lines(report, found.exercise, found.function)
    function = found.exercise, found.function
    own = [test for test in report.tests if (test.exercise, test.function) == function]
    said = said_alike(own)
    yield from (one_line(encodable(say(message))) for message in said)
    for test in own:
        if test.outcome is Outcome.PASSED:
            continue
        sentence = one_line(say(test.sentence))
        reason = " ".join(result_sentences(test, said))
        yield f"- {sentence} {one_line(reason)}"


def _relative(file: Path) -> str:
    """Return the path as the repository has it: a job runs in the repository's root."""
    relative = Path(os.path.relpath(file))
    return written_name(relative.as_posix(), keep=JOINERS)


def workflow_command(name: str, properties: dict[str, str], message: str) -> str:
    """Return a workflow command in which nothing a student wrote can end it or begin another.

    Such as `::error file=affine.ipynb,line=12,title=affine_forward%3A 1 of 3::- All is scaled.`.
    """
    listed = []
    for key, value in properties.items():
        escaped = escape_property(value)
        listed.append(f"{key}={escaped}")
    joined = ",".join(listed)
    data = escape_data(message)
    return f"::{name} {joined}::{data}"


def escape_data(text: str) -> str:
    """Escape a command's message: `%` first, then what ends a line."""
    # `%` in what is made below must stay as it is.
    text = text.replace("%", "%25")
    text = text.replace("\r", "%0D")
    return text.replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Escape a property, which also ends at `:` and `,`."""
    escaped = escape_data(text)
    escaped = escaped.replace(":", "%3A")
    return escaped.replace(",", "%2C")
