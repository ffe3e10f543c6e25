"""Fuzz the notebook reader with coverage as guide: `python tools/fuzz/fuzz_notebook.py [options of libFuzzer]`."""

import json
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["autograder.grading", "autograder.reports"]):
    from autograder.course import Course
    from autograder.intake.folder import File, Folder
    from autograder.intake.submission import submission_of
    from autograder.intake.template import read_templates
    from autograder.reports.cells import cell_views

ASSIGNMENT = "01_fully_connected"
TEMPLATES = read_templates(Course(Path(__file__).parents[2]), ASSIGNMENT)


def one_input(data: bytes) -> None:
    """Take `data` for a notebook that was handed in, and show it."""
    folder = Folder("ada", ASSIGNMENT, (File("affine.ipynb", data),))
    for found in submission_of(folder, TEMPLATES).notebooks.values():
        json.dumps(found.notebook, allow_nan=False)
        cell_views(found.notebook)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
