"""`python -m layerlab check affine.ipynb` and `python -m layerlab submit`, from a terminal."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from layerlab.card.card import Card
from layerlab.card.records import CardProblem
from layerlab.card.text import as_text
from layerlab.carried import folder_of_tests
from layerlab.checking.notebook_functions import checked
from layerlab.checking.own_words import SpeakingParser
from layerlab.checking.public_tests import find_tests
from layerlab.checking.running import Running
from layerlab.notebook import NotebookError, read_cells
from layerlab.words import say

_LIMIT = 60.0  # seconds, far more than any cell or test of ours takes
_LONGEST = 1e6


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 if all tests passed, 1 if some did not, 2 if none could be run."""
    arguments = _parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        # A terminal may know no ticks; where a notebook runs this with %run, the streams are the kernel's.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    code: int = arguments.command(arguments)
    return code


def _check(arguments: argparse.Namespace) -> int:
    """Check a notebook."""
    try:
        if arguments.watch:
            return _watch(arguments)
        out = None if arguments.quiet else sys.stderr
        with Running(out, _remedy(arguments.limit), arguments.limit):
            card = check_notebook(arguments.notebook, arguments.function or None)
    except NotebookError as error:
        print(say(str(error)), file=sys.stderr)
        problem = CardProblem(message=f"{error}.", remedy="Until then its tests cannot be run.")
        _publish(Card(problems=(problem,)), arguments)
        return 2
    except KeyboardInterrupt:
        print(say("Interrupted."), file=sys.stderr)
        return 2
    _show(card, arguments)
    _publish(card, arguments)
    if card.passed:
        return 0
    return 1 if card.verdicts else 2


def check_notebook(path: Path, functions: Sequence[str] | None = None) -> Card:
    """Run a notebook's cells, then the public tests beside it, or those that it carries.

    Args:
        path: the notebook.
        functions: whose tests to run; without them, those that the notebook itself checks,
            else those of the test file that has its name, else all.

    Raises:
        NotebookError: the notebook cannot be read.
    """
    cells = read_cells(path)
    from layerlab.checking.checker import check_functions
    from layerlab.checking.shell import at_home, run_cells

    path = path.resolve()
    run = run_cells(cells, path)
    with at_home(path.parent):
        # A notebook that lies alone has brought its own when its cells ran.
        tests = folder_of_tests().absolute()
        own = checked(cell.source for cell in cells)
        names = list(functions or own or _named_alike(path, tests)) or None
        card = check_functions(tests, names, run.namespace)
    return Card(verdicts=card.verdicts, problems=run.problems + card.problems)


def _submit(arguments: argparse.Namespace) -> int:
    """Look at the notebooks of this folder, and pack them; return 0 if they were packed, 1 if not, 2 if there are none."""
    from layerlab.checking.handing_in import (
        graded_instead,
        look_through,
        missing_notebooks,
        packed_into,
    )

    here = Path.cwd()
    notebooks = [path.resolve() for path in arguments.notebook or sorted(here.glob("*.ipynb"))]
    if not notebooks:
        print(
            say(f"{here}: no notebook; go to the folder of your notebooks first"), file=sys.stderr
        )
        return 2
    for notebook in notebooks:
        if not notebook.is_file():
            print(say(f"{notebook}: no such file; nothing was packed"), file=sys.stderr)
            return 2
    is_complete = True
    for notebook in notebooks:
        print(say(f"Running {notebook.name} from a fresh kernel ..."), file=sys.stderr, flush=True)
        look = look_through(notebook, arguments.limit)
        remarks = (f"    {say(remark)}" for remark in look.remarks)
        print(look.line, *remarks, sep="\n", flush=True)
        is_complete = is_complete and not look.remarks
    for name, instead in graded_instead(notebooks):
        print(say(f"{name} is a copy: {instead} is what will be graded."))
    absent = [] if arguments.notebook else missing_notebooks(here)
    for name in absent:
        print(say(f"! {name} is missing: take it from the release."))
    target = arguments.output or notebooks[0].parent / f"{notebooks[0].parent.name}.zip"
    if arguments.dry_run:
        print(say(f"Nothing was packed; without --dry-run it would be {target.name}."))
        return 0
    if not (is_complete and not absent) and not arguments.yes and not _agreed():
        print(say("Nothing was packed. With --yes it is packed as it is."))
        return 1
    try:
        packed = packed_into(notebooks, target)
    except OSError as error:
        print(
            say(f"{target}: cannot be written ({error.strerror}); name another with --output"),
            file=sys.stderr,
        )
        return 2
    print(say(f"{target.name} holds {', '.join(packed)}. Hand it in."))
    return 0


def _agreed() -> bool:
    """Ask whether to pack what is incomplete; where nobody can be asked, the answer is no."""
    if not sys.stdin.isatty() or _is_below_a_kernel():
        return False
    try:
        answer = input(say("It is not complete. Pack it all the same? [y/N] "))
    except (EOFError, KeyboardInterrupt):
        print()
        return False
    return answer.strip().lower() in ("y", "yes")


def _is_below_a_kernel() -> bool:
    """Tell whether a cell started this, with `!`: there is a terminal then, and nobody who could type in it."""
    backend = os.environ.get("MPLBACKEND", "")  # which every kernel gives to its children
    return "JPY_PARENT_PID" in os.environ or "matplotlib_inline" in backend


def _is_a_cell() -> bool:
    """Tell whether IPython's shell is at work in this very process."""
    shell = sys.modules.get("IPython")
    return shell is not None and shell.get_ipython() is not None


def _watch(arguments: argparse.Namespace) -> int:
    from layerlab.checking.watching import watch

    read_cells(arguments.notebook)  # a wrong name should be told at once, and not watched
    functions = arguments.function or ()
    options = [f"--function={name}" for name in functions]
    return watch(arguments.notebook, [*options, f"--limit={arguments.limit}", "--quiet"])


def _remedy(limit: float) -> str:
    stops = "Ctrl-C stops it"
    return f"{stops}, or --limit after {limit:g} s." if limit else f"{stops}."


def _seconds(text: str) -> float:
    """Return the number of seconds that an option says."""
    seconds = float(text)
    if not 0 <= seconds <= _LONGEST:
        raise ValueError
    return seconds


def _show(card: Card, arguments: argparse.Namespace) -> None:
    """Print the card, or write it as data; in a terminal, hints wait until they are wanted.

    With --github the card is printed later, where the runner takes nothing for a command.
    """
    if arguments.json is None and not arguments.github:
        folded = sys.stdout.isatty() and not arguments.hints
        print(as_text(card, hints=not folded), flush=True)
    if arguments.json is None:
        return
    from layerlab.card.json import as_json

    if arguments.json == "-":
        print(as_json(card), flush=True)
    else:
        Path(arguments.json).write_text(as_json(card), encoding="utf-8")


def _named_alike(path: Path, tests: Path) -> list[str]:
    """Return the functions of the test file that has the notebook's name."""
    known = find_tests(tests).values()
    return [test.function for test in known if test.path.stem == f"test_{path.stem}"]


def _publish(card: Card, arguments: argparse.Namespace) -> None:
    """Put the card where the options want it besides."""
    if arguments.github:
        from layerlab.card import annotations as github

        github.announce(card, arguments.notebook)
    if arguments.junit is not None:
        from layerlab.card import junit

        junit.write(card, arguments.notebook, arguments.junit)


def _parser() -> argparse.ArgumentParser:
    parser = SpeakingParser(prog="layerlab", description=say("Checks for layers in notebooks."))
    commands = parser.add_subparsers(required=True, metavar="command")
    check = commands.add_parser(
        "check",
        help=say("run the public tests of a notebook"),
        description=say(
            "Run the public tests of a notebook's functions and show the report card."
            " Exits 0 if all pass, 1 if not, and 2 if they cannot be run."
        ),
    )
    check.add_argument("notebook", type=Path, help=say("for instance affine.ipynb"))
    check.add_argument(
        "--function", action="append", help=say("check this one alone; may be repeated")
    )
    check.add_argument(
        "--github",
        action="store_true",
        help=say("in GitHub Actions: annotations, and the job's summary"),
    )
    check.add_argument(
        "--junit",
        type=Path,
        metavar="FILE",
        help=say("write the verdicts as JUnit XML, for other CI"),
    )
    check.add_argument(
        "--limit",
        type=_seconds,
        metavar="SECONDS",
        default=_LIMIT,
        help=say("stop a cell or a test after so long, 0: never (default: %(default)g)"),
    )
    check.add_argument(
        "--quiet", action="store_true", help=say("do not say what is running when it takes long")
    )
    check.add_argument(
        "--hints", action="store_true", help=say("in a terminal: show the hints too")
    )
    check.add_argument(
        "--watch", action="store_true", help=say("check again on each save, and say what is next")
    )
    check.add_argument(
        "--json",
        metavar="FILE",
        help=say("write the card as JSON instead; - prints it as the last line"),
    )
    check.set_defaults(command=_check)
    _add_submit(commands)
    return parser


def _add_submit(commands: Any) -> None:
    submit = commands.add_parser(
        "submit",
        help=say("look at your notebooks as the grader will, and pack them"),
        description=say(
            "Run this folder's notebooks from a fresh kernel, say what is missing, fails, works only out"
            " of order or needs what the grader lacks, and pack them into a zip to hand in. Asks before it packs what"
            " is incomplete. Exits 0 if it was packed, 1 if not, and 2 if it cannot be."
        ),
    )
    submit.add_argument(
        "notebook", type=Path, nargs="*", help=say("these alone; without any, all here")
    )
    submit.add_argument(
        "--yes", action="store_true", help=say("pack what is incomplete without asking")
    )
    submit.add_argument("--dry-run", action="store_true", help=say("look, and pack nothing"))
    submit.add_argument(
        "--output", type=Path, metavar="FILE", help=say("the zip (default: named for the folder)")
    )
    submit.add_argument(
        "--limit",
        type=_seconds,
        metavar="SECONDS",
        default=_LIMIT,
        help=say("stop a cell or a test after so long (default: %(default)g)"),
    )
    submit.set_defaults(command=_submit)


def run() -> NoReturn:
    """Be the process that runs the command line, or a cell's %run, which would show a status as a traceback."""
    is_a_cell = _is_a_cell()
    try:
        code = main()
        sys.exit(0 if is_a_cell else code)
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


if __name__ == "__main__":
    run()
