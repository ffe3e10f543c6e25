"""Where grades go: each format is one module with `export(source, options)`, imported when it is used."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Final

from autograder.exports.interface import Exporter

# Each name's module, and what the help says of it.
_FORMATS: Final = {
    "csv": ("spreadsheet", "a table for spreadsheets, with a column for each function"),
    "junit": ("junit", "JUnit XML, a file for each student"),
    "github": ("github", "GitHub Actions: job summary, and annotations on the notebook's cells"),
    "gitlab": ("gitlab", "GitLab's unit test report"),
    "gradescope": ("gradescope", "Gradescope's results.json, one for each student"),
    "gradescope-autograder": (
        "gradescope_autograder",
        "the zip that grades in Gradescope's container",
    ),
    "classroom50": ("classroom50", "Classroom 50's result.json, one for each student"),
    "canvas": ("canvas", "the gradebook that Canvas exported, with this assignment filled in"),
    "moodle": ("moodle", "a table for Moodle's general CSV importer of grades"),
    "moodle-worksheet": ("moodle_worksheet", "Moodle's offline grading worksheet, filled in"),
    "nbgrader": ("nbgrader", "nbgrader's gradebook, and its own grades.csv"),
}
FORMATS: Mapping[str, str] = MappingProxyType({name: told for name, (_, told) in _FORMATS.items()})
# These are made before anything is graded.
WITHOUT_REPORTS: Final = frozenset({"gradescope-autograder"})


def exporter(name: str) -> Exporter:
    """Return the function that writes the format `name`."""
    module, _ = _FORMATS[name]
    export: Exporter = import_module(f"{__name__}.{module}").export
    return export
