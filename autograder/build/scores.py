"""What each function is worth: the points of its hidden tests, read without running them."""

from pathlib import Path

from autograder.build.suite import read_suite, test_class
from autograder.build.suite_rules import HIDDEN

__all__ = ["read_points", "test_class"]


def read_points(path: Path, functions: tuple[str, ...]) -> dict[str, float]:
    """Return the points of each function, summed over its class in the hidden tests at `path`.

    Raises:
        BuildError: there is no such file, or a function has no test class.
        ParseError: a test breaks a rule, such as having no points or lying in a class of no function.
    """
    points = {suite.function: suite.points for suite in read_suite(path, functions, HIDDEN)}
    return {function: points[function] for function in functions}
