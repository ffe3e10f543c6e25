"""Runs a notebook's cells in this process: in IPython's shell, or plainly where there is none to be had."""

import io
import linecache
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from layerlab.card.records import CardProblem
from layerlab.checking import switch
from layerlab.checking.running import TookTooLong, doing
from layerlab.notebook import CodeCell

# Runs one cell, whose code gets this file name; returns what it raised.
Runner = Callable[[CodeCell, str], BaseException | None]


@dataclass(frozen=True, kw_only=True)
class NotebookRun:
    """What running cells left behind."""

    namespace: dict[str, Any]
    problems: tuple[CardProblem, ...]


def run_cells(cells: Iterable[CodeCell], notebook: Path) -> NotebookRun:
    """Run the cells that are no demos, in the notebook's folder; an error stops its own cell alone."""
    os.environ["MPLBACKEND"] = "Agg"
    problems: list[CardProblem] = []
    with at_home(notebook.parent), _quiet():
        namespace, run = _runner()
        for cell in cells:
            if cell.is_demo:
                continue
            error = _run(run, cell, notebook)
            if isinstance(error, KeyboardInterrupt):
                raise error
            if error is not None:
                problems.append(_problem(cell, error))
    return NotebookRun(namespace=namespace, problems=tuple(problems))


def _run(run: Runner, cell: CodeCell, notebook: Path) -> BaseException | None:
    """Run one cell; return what it raised, or that it was stopped."""
    try:
        with doing(f"Cell In[{cell.number}]"):
            error = run(cell, f"{notebook.name} In[{cell.number}]")
            # Raised in here, where it is known what asked for it.
            if isinstance(error, KeyboardInterrupt):
                raise error
    except (KeyboardInterrupt, TookTooLong) as stopped:
        return stopped
    return error


@contextmanager
def at_home(folder: Path) -> Iterator[None]:
    """Be in a notebook's folder, where it finds its files and modules."""
    home = str(folder)
    sys.path.insert(0, home)
    try:
        with chdir(home):
            yield
    finally:
        if home in sys.path:
            sys.path.remove(home)


@contextmanager
def _quiet() -> Iterator[None]:
    """Swallow what cells print, and have their own checks do nothing."""
    enabled = switch.enabled
    switch.enabled = False
    try:
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            yield
    finally:
        switch.enabled = enabled


def _runner() -> tuple[dict[str, Any], Runner]:
    """Return a namespace, and what runs cells in it."""
    try:
        from layerlab.checking.quiet_shell import QuietShell

        shell = QuietShell.new()
    except (ImportError, OSError):  # no IPython, or no folder in which it may keep its files
        return _plain_runner()

    def run(cell: CodeCell, name: str) -> BaseException | None:
        return shell.run(cell.source, name)

    return shell.user_ns, run


def _plain_runner() -> tuple[dict[str, Any], Runner]:
    namespace: dict[str, Any] = {"__name__": "__main__"}

    def run(cell: CodeCell, name: str) -> BaseException | None:
        source = _without_magics(cell.source)
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        try:
            exec(compile(source, name, "exec"), namespace)  # noqa: S102  # that is what a notebook is for
        except BaseException as error:  # noqa: BLE001  # an error stops its own cell alone
            return error
        return None

    return namespace, run


def _without_magics(source: str) -> str:
    """Return a cell without what only IPython understands, its lines where they were."""
    if source.lstrip().startswith("%%"):
        return ""
    lines = source.split("\n")
    return "\n".join("" if line.lstrip().startswith(("%", "!")) else line for line in lines)


def _problem(cell: CodeCell, error: BaseException) -> CardProblem:
    if isinstance(error, TookTooLong):
        return CardProblem(
            message=f"Cell In[{cell.number}]: {error}",
            remedy="The other cells ran all the same; --limit SECONDS gives each of them more time.",
        )
    what = traceback.format_exception_only(error)[-1].strip().removesuffix(".")
    what = what.replace("_IncompleteInputError", "SyntaxError")  # Python 3.13's own name for one
    line = f" in line {error.lineno}" if isinstance(error, SyntaxError) else ""
    return CardProblem(
        message=f"Cell In[{cell.number}] stopped{line} with {what}.",
        remedy="The other cells ran all the same.",
    )
