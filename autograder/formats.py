"""Every format of `layerlab export`: those of `exports/`, and two that know more than reports.

Each is a module with `export(source, options)`, imported when it is used.
"""

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Final

from autograder.exports.interface import Export, Exporter, Options, Source

# Each name's module, and what the help says of it.
_FORMATS: Final = {
    "csv": (
        "autograder.exports.spreadsheet",
        "a table for spreadsheets, with a column for each function",
    ),
    "junit": ("autograder.exports.junit", "JUnit XML, a file for each student"),
    "github": (
        "autograder.exports.github",
        "GitHub Actions: job summary, and annotations on the notebook's cells",
    ),
    "gitlab": ("autograder.exports.gitlab", "GitLab's unit test report"),
    "gradescope": (
        "autograder.exports.gradescope",
        "Gradescope's results.json, one for each student",
    ),
    "gradescope-autograder": (
        "autograder.gradescope.archive",
        "the zip that grades in Gradescope's container",
    ),
    "classroom50": (
        "autograder.exports.classroom50",
        "Classroom 50's result.json, one for each student",
    ),
    "canvas": (
        "autograder.exports.canvas",
        "the gradebook that Canvas exported, with this assignment filled in",
    ),
    "moodle": (
        "autograder.exports.moodle",
        "a table for Moodle's general CSV importer of grades",
    ),
    "moodle-worksheet": (
        "autograder.exports.moodle_worksheet",
        "Moodle's offline grading worksheet, filled in",
    ),
    "nbgrader": (__name__, "nbgrader's gradebook, and its own grades.csv"),
}
FORMATS: Mapping[str, str] = MappingProxyType(
    {name: summary for name, (_, summary) in _FORMATS.items()}
)
# These are made before anything is graded.
WITHOUT_REPORTS: Final = frozenset({"gradescope-autograder"})
# These are read by students, in the language of their course; all others are read by programs and instructors.
READ_BY_STUDENTS: Final = frozenset({"classroom50", "github", "gradescope"})
# These say what a student gets in all, which the gradebook may know better than the reports.
WITH_TOTALS: Final = frozenset({"csv", "canvas", "moodle", "moodle-worksheet"})


def exporter(name: str) -> Exporter:
    """Return the function that writes the format `name`."""
    module, _ = _FORMATS[name]
    found: Exporter = import_module(module).export
    return found


def export(source: Source, options: Options) -> Export:  # noqa: ARG001  # the interface of all formats
    """Export to nbgrader: record the reports, and have it write `grades.csv` for the assignment.

    Raises:
        LedgerError: the gradebook cannot be written, or nbgrader's exporter fails; raised by `finish`
    """
    return Export(
        files={},
        students=tuple(report.student for report in source.reports),
        left_out=source.left_out,
        notes=("into nbgrader's gradebook, and from there into grades.csv",),
        finish=partial(_finish, source=source),
    )


def _finish(folder: Path, *, source: Source) -> None:
    from autograder.gradebook.grades_file import record_and_write

    record_and_write(
        source.course, source.assignment, source.submitted, source.reports, folder / "grades.csv"
    )
