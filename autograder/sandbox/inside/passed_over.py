"""What notebooks do to the machine they were written on, and what does nothing here: each says so in its cell.

Programs and package managers, Colab's drive, and windows to draw in. A notebook that installs what is there
already, or asks for a window, is as good as one that does not.
"""

import ast
import sys
from collections.abc import Mapping
from functools import wraps
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
from IPython.utils.text import SList
from matplotlib.backends.registry import BackendFilter, backend_registry

MAX_SHOWN = 60  # characters of a command
_COLAB = "google.colab"
_MANAGERS = ("pip", "conda", "mamba", "micromamba", "uv")
_WINDOWS = backend_registry.list_builtin(BackendFilter.INTERACTIVE)  # type: ignore[no-untyped-call]  # matplotlib's has no types
_SCREENS = frozenset(
    (
        *map(str.lower, _WINDOWS),
        *("auto", "qt", "qt4", "qt5", "qt6", "tk", "gtk", "gtk3", "gtk4", "wx", "osx", "macosx"),
        *("notebook", "nbagg", "widget", "ipympl", "module://ipympl.backend_nbagg"),
    )
)


def say_passed_over(what: str, why: str) -> None:
    """Say in the running cell that something does nothing here."""
    shown = what if len(what) <= MAX_SHOWN else f"{what[:MAX_SHOWN]}..."
    print(f"{shown} does nothing while grading: {why}.", file=sys.stderr)


def pass_over_programs(shell: Any) -> None:
    """Have a shell start no program, whatever it is asked with: `!ls`, `%pip install x` or `%%bash`."""
    magics = shell.magics_manager
    scripts = magics.registry["ScriptMagics"].magics["cell"]
    for name in scripts:
        magics.magics["cell"][name] = _passed_over(f"%%{name}")
    for name in _MANAGERS:
        magics.magics["line"][name] = _passed_over(f"%{name}")


def no_program(command: str) -> None:
    """Stand for `!command`."""
    say_passed_over(f"!{command}", "no program is started")


def no_lines(command: str, split: bool = True, depth: int = 0) -> Any:
    """Stand for `lines = !command`: there are none."""
    del depth
    no_program(command)
    return SList() if split else ""


def pass_over_windows() -> None:
    """Have matplotlib draw where it draws, whatever window a notebook asks for."""
    mpl.use = _but_windows(mpl.use)
    plt.switch_backend = _but_windows(plt.switch_backend)


def needs_a_screen(backend: object) -> bool:
    """Tell whether matplotlib would open a window for this backend."""
    return backend is None or (isinstance(backend, str) and backend.lower() in _SCREENS)


def no_window(backend: object) -> None:
    """Say that there is no window."""
    say_passed_over(
        f"The backend {backend or 'auto'}", "there is no screen, and figures are drawn inline"
    )


def colab_names(statement: ast.stmt) -> Mapping[str, "PassedOver"]:
    """Return what stands for the names that a statement imports from Colab's own package.

    Only a statement that would fail if it were run is asked about: within `try` and `if`, a notebook looks
    itself whether it runs there, and is right that it does not.
    """
    if not isinstance(statement, ast.ImportFrom) or statement.level:
        return {}
    module = statement.module or ""
    if f"{module}.".startswith(f"{_COLAB}."):
        return {name.asname or name.name: PassedOver(name.name) for name in statement.names}
    if module == "google" and [name.name for name in statement.names] == ["colab"]:
        name = statement.names[0].asname or "colab"
        return {name: PassedOver("colab")}
    return {}


class PassedOver:
    """Stands for a part of Colab: `drive.mount("/content/drive")` says that it does nothing."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> "PassedOver":
        if name.startswith("_"):
            raise AttributeError(name)
        return PassedOver(f"{self._name}.{name}")

    def __call__(self, *_: object, **__: object) -> None:
        """Do nothing, and say so."""
        say_passed_over(f"{self._name}()", "this is not Colab")


def _passed_over(name: str) -> Any:
    """Return what stands for a magic that starts a program."""

    def magic(line: str = "", cell: str | None = None) -> None:
        del cell
        say_passed_over(f"{name} {line}".strip(), "no program is started")

    return magic


def _but_windows(function: Any) -> Any:
    """Return a function of matplotlib's that leaves backends alone which need a screen."""

    @wraps(function)
    def chosen(backend: Any, *args: Any, **options: Any) -> Any:
        if not needs_a_screen(backend):
            return function(backend, *args, **options)
        no_window(backend)
        return None

    return chosen
