"""IPython's shell for a process without a notebook: no history, no windows, no session to end.

`check` on the command line runs a notebook's cells in one that is nobody's `get_ipython()`; the sandbox adds to
it what keeps the cells' outputs.
"""

import sys
from typing import Any

from IPython.core.compilerop import CachingCompiler
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Type
from traitlets.config import Config


def quiet_config() -> Config:
    """Return what IPython is told: keep no history, and write no colours."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    return config


class Compiler(CachingCompiler):
    """Gives the code of each cell the file name that tracebacks are to show."""

    name = ""

    def get_code_name(self, raw_code: str, transformed_code: str, number: int) -> str:
        """Return the file name."""
        del raw_code, transformed_code, number
        return self.name


class QuietShell(InteractiveShell):
    """Runs cells, magics included."""

    compiler_class = Type(Compiler)
    compile: Compiler

    @classmethod
    def new(cls) -> "QuietShell":
        """Return a shell of its own; the module `__main__` stays what it is."""
        config = quiet_config()
        main = sys.modules["__main__"]
        try:
            return cls(config=config)
        finally:
            sys.modules["__main__"] = main

    def enable_gui(self, gui: str | None = None) -> None:
        """Open no window, whatever `%matplotlib` asks for."""

    def ask_exit(self) -> None:
        """Go on after a cell that says `exit`; there is no session to end."""

    def run(self, source: str, name: str) -> BaseException | None:
        """Run one cell, whose code gets this file name, and return what it raised."""
        self.compile.name = name
        result: Any = self.run_cell(source)  # type: ignore[no-untyped-call]  # IPython's has no types
        error: BaseException | None = result.error_before_exec or result.error_in_exec
        return error
