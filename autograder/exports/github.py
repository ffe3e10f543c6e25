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
from autograder.record.report import FunctionResult, Outcome, Report
from autograder.text.plain import one_line

MAX_ANNOTATIONS = 10


def export(source: Source, options: Options) -> Export:
    """Write `summary.md` and `annotations.txt` for each student, and for an instructor one of the class."""
    files = {}
    for report in source.reports:
        folder = source.submitted / report.student / report.assignment
        text = "\n".join(annotation_commands(report, folder)) + "\n"
        summary = student_summary(report, instructor=options.instructor)
        files[f"{report.student}/annotations.txt"] = text.encode()
        files[f"{report.student}/summary.md"] = summary.encode()
    finish = _finish_job(source, options, files)
    if options.instructor:
        files["summary.md"] = class_table(source.reports).encode()
    return Export(
        files=files,
        students=tuple(report.student for report in source.reports),
        left_out=source.left_out,
        finish=finish,
    )


def _finish_job(
    source: Source, options: Options, files: Mapping[str, bytes]
) -> Callable[[Path], None] | None:
    """Return what tells the job itself, outside of all files; None where there is no job or nothing to tell."""
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
        return files[f"{student}/summary.md"], files[f"{student}/annotations.txt"]
    summary = class_table(source.reports) if options.instructor else ""
    return summary.encode(), b""


def _finish(folder: Path, *, step: Path, summary: bytes, printed: bytes) -> None:  # noqa: ARG001  # the interface's
    with step.open("ab") as file:
        file.write(summary)
    print(printed.decode(), end="", flush=True)


def annotation_commands(report: Report, folder: Path) -> Iterator[str]:
    """Yield workflow commands: an error for each function that is not right, a warning for each problem.

    Args:
        report: what was graded.
        folder: where the notebooks lie; lines are found there, and paths are relative to this process's.
    """
    yield from _errors(report, folder)
    yield from _warnings(report)


def _errors(report: Report, folder: Path) -> Iterator[str]:
    incomplete = [found for found in report.functions if found.earned < found.points]
    shown = _shown(len(incomplete))
    for found in incomplete[:shown]:
        file, line = place_of(report, found, folder)
        properties = {
            "file": _relative(file),
            "line": str(line),
            "title": f"{found.function}: {score_text(found.earned, found.points)}",
        }
        yield workflow_command("error", properties, "\n".join(_reasons(report, found)))
    rest = incomplete[shown:]
    if rest:
        names = ", ".join(found.function for found in rest)
        yield workflow_command("error", {"title": f"{len(rest)} more"}, f"See the summary: {names}")


def _warnings(report: Report) -> Iterator[str]:
    shown = _shown(len(report.problems))
    for problem in report.problems[:shown]:
        where = one_line(problem.where)
        yield workflow_command("warning", {"title": where}, problem_line(problem))
    rest = len(report.problems) - shown
    if rest:
        yield workflow_command("warning", {"title": f"{rest} more problems"}, "See the summary.")


def _shown(count: int) -> int:
    """Return how many annotations leave room for one that says how many there are besides."""
    return count if count <= MAX_ANNOTATIONS else MAX_ANNOTATIONS - 1


def _reasons(report: Report, found: FunctionResult) -> Iterator[str]:
    """Yield what a student reads at a function: its mistakes, then each test that does not hold."""
    yield from diagnosis_lines(report, found.exercise, found.function)
    for test in report.tests:
        is_own = (test.exercise, test.function) == (found.exercise, found.function)
        if is_own and test.outcome is not Outcome.PASSED:
            reason = one_line(" ".join(result_sentences(test)))
            yield f"- {one_line(test.sentence)} {reason}"


def _relative(file: Path) -> str:
    """Return the path as the repository has it: a job runs in the repository's root."""
    return Path(os.path.relpath(file)).as_posix()


def workflow_command(name: str, properties: dict[str, str], message: str) -> str:
    """Return a workflow command in which nothing a student wrote can end it or begin another."""
    listed = ",".join(f"{key}={escape_property(value)}" for key, value in properties.items())
    return f"::{name} {listed}::{escape_data(message)}"


def escape_data(text: str) -> str:
    """Escape a command's message: `%` first, then what ends a line."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Escape a property, which also ends at `:` and `,`."""
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")
