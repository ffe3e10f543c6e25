"""What a notebook's session hides: cells that run here and stop in a fresh kernel, as grading has one.

Three things have to agree before anything is said: what the saved file holds, what was run in this kernel, and
in which order. Whoever restarts and runs all cells is told nothing, whatever the file says.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from layerlab.checking.cell_names import defined_by, is_opaque, needed_by, needed_by_functions
from layerlab.notebook import CodeCell

# The cell that brings the kit has names of its own, and leaves none.
_KIT = "# @title LayerLab"
# A function that is not written returns names that nobody has bound yet, and demos have them too.
_STUB = "NotImplementedError"


@dataclass(frozen=True, kw_only=True)
class CellRun:
    """A cell that ran: its number as the notebook shows it, its text, when, in seconds of the epoch, and whether to its end."""

    number: int
    source: str
    time: float
    stopped: bool = False


def hidden_by(
    session: Sequence[CellRun],
    cells: Sequence[CodeCell],
    saved: float,
    checked: Collection[str] = (),
) -> Iterator[str]:
    """Yield a sentence for each cell that would stop in a fresh kernel, and each function that would fail.

    Args:
        session: what ran in this kernel, in order.
        cells: those of the notebook's file.
        saved: when the file was written, in seconds of the epoch.
        checked: the functions whose tests were run just now.
    """
    cells = [cell for cell in cells if not cell.source.startswith(_KIT)]
    sources = [as_written(cell.source) for cell in cells]
    session = [run for run in session if not run.source.startswith(_KIT)]
    runs = [replace(run, source=as_written(run.source)) for run in session]
    if any(map(is_opaque, chain(sources, (run.source for run in runs)))):
        return
    notebook = _Notebook(cells, sources, runs, saved)
    for function in checked:
        yield from notebook.of_checked(function)
    told: set[str] = set()
    for place, run in notebook.latest_runs():
        for name, sentence in chain(notebook.of_cell(place, run), notebook.of_functions(run)):
            if name not in told:
                told.add(name)
                yield sentence


def of_demos(cells: Sequence[CodeCell]) -> Iterator[str]:
    """Yield a sentence for each function that reads what only demos define, by the cells' text alone."""
    graded = [cell.source for cell in cells if not cell.is_demo]
    demos = [cell.source for cell in cells if cell.is_demo]
    if any(map(is_opaque, (source for source in graded if not source.startswith(_KIT)))):
        return
    defined = frozenset(chain.from_iterable(map(defined_by, graded)))
    shown = frozenset(chain.from_iterable(map(defined_by, demos)))
    for source in graded:
        for function, names in needed_by_functions(source).items():
            if _STUB not in source:
                yield from (_in_a_demo(name, function) for name in sorted(names & shown - defined))


def as_written(source: str) -> str:
    """Return a cell's text without what a file or an editor may change of it."""
    return source.replace("\r\n", "\n").strip()


@dataclass(frozen=True)
class _Notebook:
    cells: Sequence[CodeCell]
    sources: Sequence[str]
    runs: Sequence[CellRun]
    saved: float

    def latest_runs(self) -> Iterator[tuple[int, CellRun]]:
        """Yield where each cell stands, with its latest run; demos, and texts that are there twice, are left out."""
        latest = {run.source: run for run in self.runs if not run.stopped}
        for place, (cell, source) in enumerate(zip(self.cells, self.sources, strict=True)):
            if source in latest and not cell.is_demo and self.sources.count(source) == 1:
                yield place, latest[source]

    def of_cell(self, place: int, run: CellRun) -> Iterator[tuple[str, str]]:
        """Yield what a cell needs that no cell above it defines, though it was there when it ran."""
        for name in sorted(needed_by(run.source)):
            earlier = [
                r for r in self.runs if r.number < run.number and name in defined_by(r.source)
            ]
            if not earlier or self._defines(name, self.sources[:place]):
                continue
            below = [r for r in earlier if r.source in self.sources[place + 1 :]]
            gone = [r for r in earlier if self._is_gone(r)]
            # What was written and not saved may stand anywhere.
            if len(below) + len(gone) < len(earlier):
                continue
            if below:
                yield name, _below(name, run, below[-1])
            elif not self._defines(name, self.sources):
                cell = f"Cell In[{run.number}] needs `{name}`, which no cell defines any more"
                yield name, f"{cell}: in a fresh kernel it stops."

    def of_functions(self, run: CellRun) -> Iterator[tuple[str, str]]:
        """Yield what a function reads that no cell defines which is run for grading."""
        if _STUB in run.source:
            return
        graded = [s for cell, s in zip(self.cells, self.sources, strict=True) if not cell.is_demo]
        for function, names in needed_by_functions(run.source).items():
            for name in sorted(names):
                definers = [r for r in self.runs if name in defined_by(r.source)]
                if not definers or self._defines(name, graded):
                    continue
                if self._defines(name, self.sources):
                    if all(r.source in self.sources for r in definers):
                        yield name, _in_a_demo(name, function)
                elif all(map(self._is_gone, definers)):
                    reads = f"`{function}` reads `{name}`, which no cell defines any more"
                    yield name, f"{reads}: in a fresh kernel it fails."

    def of_checked(self, function: str) -> Iterator[str]:
        """Yield where a function that was checked is not the one that a fresh kernel has.

        A student who renames or copies a cell is shown a card about what the kernel still holds.
        """
        here = [run for run in self.runs if function in defined_by(run.source)]
        if not here or _STUB in here[-1].source:
            return
        current, is_gone = here[-1], self._is_gone(here[-1])
        there = [
            source
            for cell, source in zip(self.cells, self.sources, strict=True)
            if not cell.is_demo and function in defined_by(source)
        ]
        if not there:
            if is_gone and not self._defines(function, self.sources):
                yield _nowhere(function)
            return
        # Only what ran before: what was written or not yet run since is no secret of this session.
        lowest = [run for run in here[:-1] if run.source == there[-1] != current.source]
        if lowest and current.source in there:
            yield _lower(function, current, lowest[-1])
        elif lowest and is_gone:
            yield _other(function, lowest[-1])

    def _is_gone(self, run: CellRun) -> bool:
        """Tell whether a cell was saved in another form, or not at all, after it ran."""
        return run.source not in self.sources and run.time < self.saved

    @staticmethod
    def _defines(name: str, sources: Sequence[str]) -> bool:
        return any(name in defined_by(source) for source in sources)


def _below(name: str, run: CellRun, definer: CellRun) -> str:
    return (
        f"Cell In[{run.number}] needs `{name}`, and cell In[{definer.number}], which defines it, stands below:"
        " in a fresh kernel it stops. Move the one that defines it up."
    )


def _nowhere(function: str) -> str:
    return f"No cell defines `{function}` any more: in a fresh kernel it is missing."


def _lower(function: str, current: CellRun, lower: CellRun) -> str:
    return (
        f"Two cells define `{function}`: here it is that of cell In[{current.number}], and in a fresh kernel that of"
        f" cell In[{lower.number}], which stands below. Keep the one that you mean."
    )


def _other(function: str, left: CellRun) -> str:
    return (
        f"`{function}` is that of a cell that is gone, and in a fresh kernel that of cell In[{left.number}]:"
        " run that one again, then check."
    )


def _in_a_demo(name: str, function: str) -> str:
    return (
        f"`{function}` reads `{name}`, which only a demo cell defines, and demos are not run when it is graded:"
        " define it in a cell of your own, or pass it in."
    )
