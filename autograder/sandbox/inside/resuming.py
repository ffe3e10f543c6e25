"""A shell that goes on with a cell after the statement at which it stopped.

A line that fails here and nowhere else, such as an import of what the grader does not have, costs what it says
and nothing more. What follows it binds only names that the notebook has not bound before: it may fill a gap,
and can undo nothing.
"""

import ast
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from types import FrameType
from typing import Any

from autograder.sandbox.cells import MAX_LINES
from autograder.sandbox.inside.bindings import Bindings
from autograder.sandbox.inside.mending import mended
from autograder.sandbox.inside.passed_over import colab_names
from autograder.sandbox.inside.plain_cells import PlainCellsShell

# The name that `%%time` gives to the code below it.
_TIMED = "<timed exec>"


class _TimeIsUp(BaseException):
    """What follows a stop has taken as long as it may."""


class ResumingShell(PlainCellsShell):
    """Runs each statement of a cell that can be run; `stopped` has the lines of those that could not."""

    def __init__(self, **options: Any) -> None:
        self.bindings = Bindings({}, {})
        self.stopped: list[int] = []
        # Whether anything that followed a stop had an effect: what merely shows something has none.
        self.went_on = False
        self.seconds_left = 0.0
        self._cell_ends = 0.0
        self._resume_ends = 0.0
        self._is_resuming = False
        self._depth = 0
        super().__init__(**options)  # type: ignore[no-untyped-call]  # IPython's has no types

    def run_resuming(self, source: str, seconds: float, *, late: bool = False) -> bool:
        """Run one cell, however often it stops; return whether it never did.

        Args:
            source: what the cell says.
            seconds: what it may take; what follows a stop may take half of what is left of it.
            late: whether all of it binds only names that are unbound.
        """
        self.stopped = []
        self.went_on = False
        self._cell_ends = time.monotonic() + seconds
        with self.bindings.protected() if late else nullcontext():
            ok = self._run_all(source)
        self.bindings.note()
        # Jupyter counts lines that IPython drops.
        above = _blank_lines_above(source)
        self.stopped = [line + above for line in self.stopped[:MAX_LINES]]
        if self.went_on:
            _say_what_ran(self.stopped)
        return ok

    def _run_all(self, source: str) -> bool:
        """Run a cell; if Python cannot read it, what Python can read of it."""
        result = self.run_cell(source, store_history=True)  # type: ignore[no-untyped-call]  # IPython's has no types
        # What was read and then failed has been resumed already.
        if isinstance(result.error_before_exec, SyntaxError) and not self.stopped:
            found = mended(self.transform_cell(source))  # type: ignore[no-untyped-call]  # IPython's has no types
            if found is not None and found.cut:
                self.stopped += found.cut
                with self._resuming():
                    self.run_cell(found.source)  # type: ignore[no-untyped-call]  # IPython's has no types
        return bool(result.success)

    async def run_ast_nodes(
        self,
        nodelist: list[ast.stmt],
        cell_name: str,
        interactivity: str = "last_expr",
        compiler: Any = compile,
        result: Any = None,
    ) -> bool:
        """Run statements one after another; return whether one failed."""
        self._depth += 1
        try:
            if self._is_resuming:
                await self._resume(nodelist, cell_name, compiler)
                return False
            before_last = "all" if interactivity == "all" else "none"
            for number, node in enumerate(nodelist, start=1):
                shown = interactivity if number == len(nodelist) else before_last
                if await self._run_one(node, cell_name, shown, compiler, result):
                    await self._go_on(node, nodelist[number:], cell_name, compiler, result)
                    return True
                self.bindings.note()
            return False
        finally:
            self._depth -= 1

    async def _run_one(self, node: ast.stmt, *how: Any) -> bool:
        """Run one statement; return whether it failed."""
        instead = colab_names(node)
        self.user_ns.update(instead)
        if instead:
            return False
        failed = await super().run_ast_nodes([node], *how)
        return bool(failed)

    async def _go_on(
        self, node: ast.stmt, after: Sequence[ast.stmt], cell_name: str, compiler: Any, result: Any
    ) -> None:
        """Run what follows a statement that failed, within it and after it."""
        line, within = self._unreached(node, result)
        rest = [*within, *after]
        if not rest:
            return
        # Within `%%capture` the line of the magic itself is not counted.
        self.stopped.append(line + self._depth - 1)
        with self._resuming():
            await self._resume(rest, cell_name, compiler)

    async def _resume(self, nodes: Sequence[ast.stmt], cell_name: str, compiler: Any) -> None:
        """Run statements, those that fail included; the lines of these are kept."""
        for node in nodes:
            failed = time.monotonic() > self._resume_ends
            failed = failed or await self._run_one(node, cell_name, "none", compiler)
            if failed:
                self.stopped.append(node.lineno + self._depth - 1)
            elif not isinstance(node, ast.Expr):
                self.went_on = True

    @contextmanager
    def _resuming(self) -> Iterator[None]:
        """Let statements be run that follow a stop: quietly, for a while, and so that they undo nothing."""
        begun = time.monotonic()
        allowed = min(self.seconds_left, (self._cell_ends - begun) / 2)
        self._resume_ends = begun + allowed
        self._is_resuming = True
        try:
            with self.bindings.protected(), _at_most(allowed):
                yield
        except _TimeIsUp:
            pass
        finally:
            self._is_resuming = False
            self.seconds_left -= time.monotonic() - begun

    def _unreached(self, node: ast.stmt, result: Any) -> tuple[int, list[ast.stmt]]:
        """Return the line at which a statement failed, and what of `%%time` stands below it."""
        body = _timed_body(node)
        error = getattr(result, "error_in_exec", None)
        line = _line_in(_TIMED, error) if body and error else None
        if line is None:
            return node.lineno, []
        found = mended(self.transform_cell(body))  # type: ignore[no-untyped-call]  # IPython's has no types
        statements = ast.parse(found.source).body if found else []
        below = [statement for statement in statements if statement.lineno > line]
        for statement in below:
            ast.increment_lineno(statement)
        return line + 1, below

    def showtraceback(self, *args: Any, **options: Any) -> None:
        """Show an error, unless it is one of those that follow from the first."""
        if not self._is_resuming:
            super().showtraceback(*args, **options)


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Raise `_TimeIsUp` in what runs within, once it has taken so long."""

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        raise _TimeIsUp

    before = signal.signal(signal.SIGALRM, interrupt)
    # No time at all would be no limit at all.
    signal.setitimer(signal.ITIMER_REAL, max(seconds, 0.001))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _timed_body(node: ast.stmt) -> str | None:
    """Return what stands below `%%time`, if a statement is that."""
    match node:
        case ast.Expr(
            ast.Call(
                ast.Attribute(attr="run_cell_magic"),
                [ast.Constant("time"), _, ast.Constant(str(body))],
            )
        ):
            return body
    return None


def _line_in(file: str, error: BaseException) -> int | None:
    """Return the line of some code at which an error passed through it."""
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == file:
            return trace.tb_lineno
        trace = trace.tb_next
    return None


def _blank_lines_above(source: str) -> int:
    """Return how many lines of a cell are blank before the first that is not."""
    if not source.strip():
        return 0
    return next(above for above, line in enumerate(source.split("\n")) if line.strip())


def _say_what_ran(lines: Sequence[int]) -> None:
    """Say below a cell that it was run without some lines."""
    numbers = ", ".join(map(str, lines))
    which = "line" if len(lines) == 1 else "lines"
    print(f"The rest of this cell was run without {which} {numbers}.", file=sys.stderr)
