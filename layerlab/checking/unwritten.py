"""Cells whose functions are not written yet: one sentence in their place instead of a traceback.

A notebook shows what a function does right below it, so *Run all* on a fresh notebook meets functions that
nobody has written. IPython lets an exception have a handler and a cell's result be looked at once it has run:
the handler says what the cell waits for, and the result then counts as good, so that the run goes on.

A cell that waits leaves names unbound, or bound to something half done. Those who read them wait as well:

    snapshots = {}
    for step in range(80):
        snapshots[step] = affine_forward(x, w, b)   # stops here, and leaves `snapshots` empty

    first = snapshots[0]                            # a KeyError that says nothing about the work at hand
"""

import ast
import os
import re
import sys
from collections.abc import Callable, Mapping
from html import escape
from importlib import import_module
from importlib.metadata import version
from types import TracebackType
from typing import Any

from layerlab.card.details import prose
from layerlab.checking import switch
from layerlab.words import say

# What a stub raises, as the build writes it.
_STUB = re.compile(r"(\w+) is not written yet")
_STYLE = "color: var(--jp-ui-font-color2, #6a7178); font-style: italic; margin: .3rem 0"


class Sentence:
    """What stands in place of a cell's results.

    Args:
        function: what the cell waits for.
        stopped_with: what it raised, unless that says the same.
    """

    def __init__(self, function: str, stopped_with: str = "") -> None:
        self._function = function
        self._until_then = f" Until then it stops with {stopped_with}." if stopped_with else ""

    def __repr__(self) -> str:
        return say(f"This comes to life when `{self._function}` is written.") + say(
            self._until_then
        )

    def _repr_html_(self) -> str:
        sentence = prose(say(f"This comes to life when `{self._function}` is written."))
        until_then = escape(say(self._until_then))
        return f'<p style="{_STYLE}">{sentence}{until_then}</p>'


class Waiting:
    """Watches the cells of one shell, and knows which names wait for which function."""

    def __init__(self) -> None:
        self._awaited: dict[str, str] = {}
        self._source = ""
        self._figures: list[int] = []
        self._waits: BaseException | None = None

    def before(self, info: Any) -> None:
        """Look at a cell that is about to run."""
        self._source = info.raw_cell
        self._figures = _figures()
        self._waits = None

    def raised(
        self,
        shell: Any,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
        tb_offset: int | None = None,
    ) -> None:
        """Say what the cell waits for, if that is why it raised; show the error otherwise."""
        stub = _STUB.fullmatch(str(error)) if isinstance(error, NotImplementedError) else None
        function = self._awaited_by_cell(shell.user_ns) if stub is None else stub[1]
        if function is None:
            shell.showtraceback(
                (kind, error, trace), tb_offset=tb_offset, running_compiled_code=True
            )
            return
        from IPython.display import display

        self._waits = error
        for name in _bound(self._source):
            self._awaited[name] = function
        _close(self._figures)
        # A name that waits may be read by a cell that has a mistake of its own: its error is told as well.
        show: Callable[[object], None] = display  # it has no types of its own
        show(Sentence(function, "" if stub else f"{kind.__name__}: {error}"))

    def after(self, result: Any) -> None:
        """Let a cell that waits count as one that ran; of one that ran, nothing is awaited any more."""
        if self._waits is not None and result.error_in_exec is self._waits:
            result.error_in_exec = None
        elif result.success:
            for name in _bound(self._source):
                self._awaited.pop(name, None)
        self._waits = None

    def _awaited_by_cell(self, namespace: Mapping[str, Any]) -> str | None:
        """Return the function, still not written, that a name which the cell reads waits for."""
        for name in _read(self._source):
            function = self._awaited.get(name)
            if function is not None and _is_stub(namespace.get(function)):
                return function
        return None


def begin(shell: Any) -> None:
    """Watch the cells of a notebook's shell; where cells are run to be judged, nothing is done.

    Args:
        shell: IPython's, None where there is none.
    """
    if shell is None or not switch.enabled:
        return
    _draw_at_once(shell)
    waiting = Waiting()
    shell.events.register("pre_run_cell", waiting.before)
    shell.events.register("post_run_cell", waiting.after)
    shell.set_custom_exc((Exception,), waiting.raised)


def _draw_at_once(shell: Any) -> None:
    """Have a notebook's first picture stand below its own cell.

    Before 3.9 matplotlib lets a kernel know of its pictures only once the cell that drew the first has ended.
    """
    backend = os.environ.get("MPLBACKEND", "")
    if "matplotlib_inline" in backend and version("matplotlib").startswith("3.8."):
        inline = import_module("matplotlib_inline.backend_inline")  # it has no types of its own
        inline.configure_inline_support(shell, backend)


def _is_stub(function: object) -> bool:
    """Whether a function still has the line that stands for what is to be written."""
    code = getattr(function, "__code__", None)
    texts = [constant for constant in getattr(code, "co_consts", ()) if isinstance(constant, str)]
    return any(_STUB.fullmatch(text) for text in texts)


def _figures() -> list[int]:
    """Return the numbers of matplotlib's open figures."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    return [] if pyplot is None else list(pyplot.get_fignums())


def _close(before: list[int]) -> None:
    """Close the figures that a cell has begun: empty axes would stand above the sentence."""
    for number in _figures():
        if number not in before:
            sys.modules["matplotlib.pyplot"].close(number)


def _bound(source: str) -> set[str]:
    """Return the names that a cell binds outside of its functions, as far as it can be read."""
    return {name for name, stored in _names(source) if stored}


def _read(source: str) -> list[str]:
    """Return the names that a cell reads, in order."""
    return [name for name, stored in _names(source) if not stored]


def _names(source: str) -> list[tuple[str, bool]]:
    """Return the names in a cell and whether each is bound there; magics cannot be read, and hold none."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return []
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    return [(node.id, not isinstance(node.ctx, ast.Load)) for node in found]
