"""`python -m layerlab check affine.ipynb`: the public tests of a notebook, from a terminal."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from layerlab.card import Card, Problem
from layerlab.notebook import CodeCell, NotebookError, read_cells
from layerlab.public_tests import find_tests

_CHECK = re.compile(r"""^check\(\s*["'](\w+)["']\s*\)""", re.MULTILINE)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 if all tests passed, 1 if some did not, 2 if none could be run."""
    arguments = _parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal may know no ticks
    try:
        card = check_notebook(arguments.notebook, arguments.function or None)
    except NotebookError as error:
        print(error, file=sys.stderr)
        problem = Problem(message=f"{error}.", remedy="Until then its tests cannot be run.")
        _publish(Card(problems=(problem,)), arguments)
        return 2
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 2
    if not arguments.github:
        print(card, flush=True)
    _publish(card, arguments)
    if card.passed:
        return 0
    return 1 if card.verdicts else 2


def check_notebook(path: Path, functions: Sequence[str] | None = None) -> Card:
    """Run a notebook's cells, then the public tests beside it.

    Args:
        path: the notebook.
        functions: whose tests to run; without them, those that the notebook itself checks,
            else those of the test file that has its name, else all.

    Raises:
        NotebookError: the notebook cannot be read.
    """
    cells = read_cells(path)
    from layerlab.checking import check_functions
    from layerlab.shell import at_home, run_cells

    path = path.resolve()
    run = run_cells(cells, path)
    tests = path.parent / "tests"
    names = list(functions or _checked(cells) or _named_alike(path, tests)) or None
    with at_home(path.parent):
        card = check_functions(tests, names, run.namespace)
    return Card(verdicts=card.verdicts, problems=run.problems + card.problems)


def _checked(cells: Sequence[CodeCell]) -> list[str]:
    """Return the functions that a notebook checks, in its order."""
    return list(dict.fromkeys(name for cell in cells for name in _CHECK.findall(cell.source)))


def _named_alike(path: Path, tests: Path) -> list[str]:
    """Return the functions of the test file that has the notebook's name."""
    known = find_tests(tests).values()
    return [test.function for test in known if test.path.stem == f"test_{path.stem}"]


def _publish(card: Card, arguments: argparse.Namespace) -> None:
    """Put the card where the options want it besides."""
    if arguments.github:
        from layerlab import github

        github.show(card, arguments.notebook)
    if arguments.junit is not None:
        from layerlab import junit

        junit.write(card, arguments.notebook, arguments.junit)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="layerlab", description="Checks for layers in notebooks.")
    commands = parser.add_subparsers(required=True, metavar="command")
    check = commands.add_parser("check", help="run the public tests of a notebook")
    check.add_argument("notebook", type=Path, help="for instance affine.ipynb")
    check.add_argument("--function", action="append", help="check this one alone; may be repeated")
    check.add_argument(
        "--github",
        action="store_true",
        help="in GitHub Actions: annotations, and the job's summary",
    )
    check.add_argument(
        "--junit", type=Path, metavar="FILE", help="write the verdicts as JUnit XML, for other CI"
    )
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
