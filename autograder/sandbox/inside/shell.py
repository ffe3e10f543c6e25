"""IPython's shell without a terminal or a kernel: it runs cells and keeps what they show.

Magics, rich display, top-level await and inline figures are IPython's own; what differs from a kernel is
only that outputs are collected, in nbformat's form and with a cap, instead of being sent to a browser.
"""

import asyncio
import contextlib
import io
import traceback
from collections.abc import Mapping, Sequence
from typing import Any

from IPython.core import async_helpers
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from traitlets import Type

from autograder.sandbox.inside.bindings import Bindings
from autograder.sandbox.inside.outputs import Outputs
from autograder.sandbox.inside.passed_over import (
    needs_a_screen,
    no_lines,
    no_program,
    no_window,
    pass_over_programs,
    pass_over_windows,
)
from autograder.sandbox.inside.resuming import ResumingShell
from autograder.sandbox.inside.showing import ShowingShell
from layerlab.checking.quiet_shell import quiet_config

MAX_TRACEBACK = 20_000
MAX_NAME = 200
CELL_NAME = "cell {}"
GIVEN_NAME = "given"


class Stream(io.TextIOBase):
    """What student code finds as `sys.stdout` and `sys.stderr`."""

    encoding = "utf-8"

    def __init__(self, outputs: Outputs, name: str) -> None:
        self._outputs = outputs
        self.name = name

    def writable(self) -> bool:
        """Return True."""
        return True

    def write(self, text: str) -> int:
        """Add `text` to the running cell's outputs."""
        if not isinstance(text, str):
            msg = f"write() argument must be str, not {type(text).__name__}"
            raise TypeError(msg)
        if text:
            self._outputs.stream(self.name, str(text))
        return len(text)


class Hook(DisplayHook):
    """Collects the value of a cell's last expression."""

    def write_output_prompt(self) -> None:
        """Print no prompt."""

    def write_format_data(self, format_dict: dict[str, Any], md_dict: Any = None) -> None:
        """Keep the formatted value."""
        del md_dict
        result = {"output_type": "execute_result", "data": format_dict, "execution_count": None}
        _outputs(self).rich(result)

    def log_output(self, format_dict: dict[str, Any]) -> None:
        """Write no log."""

    def finish_displayhook(self) -> None:
        """Write no newline after the value."""
        self._is_active = False


class Publisher(DisplayPublisher):
    """Collects what cells display."""

    def publish(self, data: Any, metadata: Any = None, source: Any = None, **options: Any) -> None:
        """Keep one display, or replace those that have its id."""
        del metadata, source
        transient = options.get("transient") or {}
        display_id = transient.get("display_id")
        known = None if display_id is None else str(display_id)
        update = bool(options.get("update"))
        shown = {"output_type": "display_data", "data": data}
        _outputs(self).rich(shown, known, update=update)

    def clear_output(self, wait: bool = False) -> None:
        """Forget what the cell showed so far, at once or in time for the next output."""
        _outputs(self).clear(wait=wait)


class Shell(ResumingShell, ShowingShell):
    """The shell that student cells run in; each cell's code is named after its place in the notebook."""

    displayhook_class = Type(Hook)
    display_pub_class = Type(Publisher)
    system = staticmethod(no_program)
    getoutput = staticmethod(no_lines)

    def __init__(self, **options: Any) -> None:
        self.outputs = Outputs()
        self.error: BaseException | None = None
        super().__init__(**options)

    def enable_matplotlib(self, gui: str | None = None) -> Any:
        """Draw inline, whatever window `%matplotlib` asks for."""
        if needs_a_screen(gui):
            no_window(gui)
            gui = "inline"
        return super().enable_matplotlib(gui)  # type: ignore[no-untyped-call]  # IPython's has no types

    def set_next_input(self, text: str, replace: bool = False) -> None:
        """Do nothing: there is no next input."""

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        self.keep_error(etype, evalue, stb)

    def keep_error(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        """Keep what a cell raised, without the middle of an endless traceback."""
        lines = [str(line) for line in stb]
        while lines and sum(map(len, lines)) > MAX_TRACEBACK:
            lines.pop(len(lines) // 2)
        text = safe_text(evalue)
        name = etype.__name__[:MAX_NAME]
        # Python 3.13 has a name of its own for a cell that ends too early.
        name = name.replace("_IncompleteInputError", "SyntaxError")
        error = {"output_type": "error", "ename": name, "evalue": text}
        self.outputs.error({**error, "traceback": lines})


def make_shell() -> Shell:
    """Return the one shell of this process, set up as a notebook would find it."""
    config = quiet_config()
    config.InteractiveShell.cache_size = 100
    config.InteractiveShell.separate_in = ""
    config.InlineBackend.rc = {}
    shell = Shell.instance(config=config)
    pass_over_programs(shell)
    pass_over_windows()
    shell.outputs.start()
    return shell


def forget_event_loop() -> None:
    """Have the next await make an event loop of its own.

    The zygote's loop shares its selector and self-pipe with every fork: through them one submission could
    make the next one wait for ever.
    """
    async_helpers._asyncio_event_loop = None  # noqa: SLF001  # IPython has no other way to say it
    asyncio.set_event_loop(None)


def run_given(shell: Shell, sources: Sequence[str], stubs: Mapping[str, str]) -> None:
    """Run the cells that the release gives, whatever the notebook made of them; nothing of it is shown.

    Args:
        shell: where they run.
        sources: the cells.
        stubs: the released source of each function's cell; they are not run.
    """
    shell.compile.name = GIVEN_NAME
    for source in sources:
        _run_one_given(shell, source)
    shell.bindings = Bindings(shell.user_ns, stubs)
    shell.bindings.given_are_bound()
    shell.outputs.start()


def _run_one_given(shell: Shell, source: str) -> None:
    try:
        code = compile(source, GIVEN_NAME, "exec")
    except SyntaxError:
        # It has magics. IPython takes ten times as long, most of it to look for them.
        shell.run_cell(source, silent=True)  # type: ignore[no-untyped-call]  # IPython's has no types
        return
    # Where it stands in the notebook, it says itself what it raises.
    with contextlib.suppress(Exception):
        exec(code, shell.user_ns)  # noqa: S102  # running code is what this process is for


def run_cell(
    shell: Shell, index: int, source: str, seconds: float = 0.0, *, late: bool = False
) -> dict[str, Any]:
    """Run one cell; return its status and outputs, whatever it does short of ending the process.

    `stopped` has the lines that could not be run, if the cell was run without them.
    """
    shell.outputs.start()
    shell.compile.name = CELL_NAME.format(index)
    shell.bindings.cell = index
    try:
        ok = shell.run_resuming(source, seconds, late=late)
    except BaseException as error:  # noqa: BLE001  # IPython lets some of what student code raises through
        shell.keep_error(type(error), error, traceback.format_exception_only(error))
        ok = False
    stopped = shell.stopped if shell.went_on else []
    status = "ok" if ok else "error"
    return {"status": status, **shell.outputs.finish(index), "stopped": stopped}


def _outputs(part: Any) -> Outputs:
    """Return the outputs of the shell that a display hook or publisher belongs to."""
    outputs: Outputs = part.shell.outputs
    return outputs


def safe_text(error: BaseException) -> str:
    """Return the message of an error, whose `__str__` is student code as well."""
    try:
        return str(error)[:2000]
    except BaseException:  # noqa: BLE001  # see above
        return "(an error whose message cannot be had)"
