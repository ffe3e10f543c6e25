"""nbgrader's configuration for this course: LayerLab judges, nbgrader keeps the grades and shows them."""

from pathlib import Path

from autograder.nbgrader.configure import configure

configure(get_config(), Path(__file__).resolve().parent)  # noqa: F821  # nbgrader defines get_config
