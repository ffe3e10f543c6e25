"""The session of a notebook: what ran in this kernel, the file that it is of, and what is to be minded of both."""

import os
import time
from collections.abc import Collection
from pathlib import Path
from typing import Any

from layerlab.checking import switch
from layerlab.checking.foreseen import foreign_imports
from layerlab.checking.minded import CellRun, as_written, hidden_by
from layerlab.notebook import CodeCell, NotebookError, read_cells
from layerlab.words import worded

# Jupyter's servers tell a kernel whose it is; VS Code puts it among the notebook's names.
_JUPYTER = "JPY_SESSION_NAME"
_VS_CODE = "__vsc_ipynb_file__"


class KernelSession:
    """Keeps what ran in one shell."""

    def __init__(self, shell: Any) -> None:
        self._shell = shell
        before = enumerate(map(str, shell.history_manager.input_hist_raw))
        now = time.time()
        self._runs = [CellRun(number=n, source=source, time=now) for n, source in before if n]
        self._told: set[str] = set()

    def after(self, result: Any) -> None:
        """Note a cell that has run."""
        info = result.info
        if info is None or not info.store_history or info.silent:
            return
        run = CellRun(
            number=result.execution_count,
            source=info.raw_cell,
            time=time.time(),
            # What it defined before it stopped is there all the same.
            stopped=not result.success,
        )
        self._runs.append(run)

    def notes(self, checked: Collection[str] = ()) -> list[str]:
        """Return the sentences to show below a card of functions that were checked."""
        current = str(self._shell.history_manager.input_hist_raw[-1])
        found = self._file(current)
        notes = self._imports([cell.source for cell in found[0]] if found else None)
        if found:
            notes += hidden_by(self._runs, *found, checked)
        return notes

    def _imports(self, sources: list[str] | None) -> list[str]:
        """Return what is to be said of imports: of those that are there, or once of those that were run."""
        if sources is not None:
            names = foreign_imports(sources, Path())
        else:
            ran = [run.source for run in self._runs]
            names = [name for name in foreign_imports(ran, Path()) if name not in self._told]
            self._told.update(names)
        if not names:
            return []
        verb = worded("is" if len(names) == 1 else "are")
        return [f"{', '.join(names)} {verb} not in requirements.txt: the grader may not have it."]

    def _file(self, current: str) -> tuple[tuple[CodeCell, ...], float] | None:
        """Return the cells of the saved notebook and when it was saved; None unless this cell is in it."""
        named = self._shell.user_ns.get(_VS_CODE) or os.environ.get(_JUPYTER)
        if not isinstance(named, str) or not named.endswith(".ipynb"):
            return None
        path = Path(named)
        try:
            # Read after: what is saved meanwhile is newer than it is said to be, and not older.
            saved = path.stat().st_mtime
            cells = read_cells(path)
        except (OSError, NotebookError):
            return None
        is_its_own = any(as_written(cell.source) == as_written(current) for cell in cells)
        return (cells, saved) if is_its_own else None


_session: KernelSession | None = None


def begin_session(shell: Any) -> None:
    """Keep the session of a notebook's shell; where cells are run to be judged, nothing is kept."""
    global _session  # noqa: PLW0603  # a process has one notebook
    if shell is None or not switch.enabled:
        return
    _session = KernelSession(shell)
    shell.events.register("post_run_cell", _session.after)


def session_notes(checked: Collection[str] = ()) -> list[str]:
    """Return what is to be said below a card of these functions; a mistake of ours in here says nothing."""
    if _session is None:
        return []
    try:
        return _session.notes(checked)
    except Exception:  # noqa: BLE001  # a remark is not worth a traceback in a student's notebook
        return []
