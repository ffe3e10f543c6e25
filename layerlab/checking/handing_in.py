"""`python -m layerlab submit`: looks at a folder's notebooks as the grader will, and packs them.

Each notebook is run from a fresh kernel first, in a process of its own and without its demos, as the grader does.
"""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from layerlab.card.records import Status
from layerlab.checking.foreseen import foreign_imports, out_of_order
from layerlab.checking.minded import of_demos
from layerlab.notebook import NotebookError, read_cells, unanswered
from layerlab.words import say

_KIT = "layerlab"  # its file is the release's, and no work of a student's
# As Jupyter, Colab and browsers name what they copy: affine-Copy1, Copy of affine, affine (1).
_COPY = re.compile(r"(?P<name>.+?)(?:-Copy\d+| ?\(\d+\)| - Copy)|Copy of (?P<of>.+)")
_OPEN = (Status.NOT_WRITTEN, Status.NOT_DEFINED)


@dataclass(frozen=True, kw_only=True)
class Look:
    """How one notebook stands: how many of its tests pass, and what is not as it should be."""

    name: str
    passed: int = 0
    tests: int = 0
    remarks: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        mark = "!" if self.remarks else "✓"
        passed = say(f"{self.passed} of {self.tests} public tests pass")
        return f"{mark} {self.name}: {passed}"


def look_through(notebook: Path, limit: float) -> Look:
    """Run a notebook and its public tests, and return what there is to say before it is handed in."""
    try:
        cells = read_cells(notebook)
    except NotebookError as error:
        return Look(name=notebook.name, remarks=(f"{error}.",))
    card = _card(notebook, limit)
    if card is None:
        remark = "It could not be run; `python -m layerlab check` with its name says why."
        return Look(name=notebook.name, remarks=(remark,))
    problems = [problem["message"] for problem in card["problems"]]
    remarks = [*_unfinished(card), *problems, *out_of_order(problems, cells), *of_demos(cells)]
    foreign = foreign_imports((cell.source for cell in cells), notebook.parent)
    if foreign:
        remarks.append(f"It imports {', '.join(foreign)}, which the grader may not have.")
    if unanswered(notebook):
        remarks.append("A written answer is still empty.")
    statuses = [test["status"] for test in card["tests"]]
    return Look(
        name=notebook.name,
        passed=statuses.count(Status.PASSED),
        tests=len(statuses),
        remarks=tuple(remarks),
    )


def missing_notebooks(folder: Path) -> list[str]:
    """Return the notebooks that there are tests of and that do not lie in a folder."""
    tests = sorted((folder / "tests").glob("test_*.py"))
    names = (f"{path.stem.removeprefix('test_')}.ipynb" for path in tests)
    return [name for name in names if not (folder / name).is_file()]


def graded_instead(notebooks: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """Yield each notebook that is a copy of another one here, by its name, and that one."""
    names = {notebook.name for notebook in notebooks}
    for notebook in notebooks:
        match = _COPY.fullmatch(notebook.stem)
        original = f"{match['name'] or match['of']}.ipynb" if match else None
        if original in names:
            yield notebook.name, original


def packed_into(notebooks: Sequence[Path], target: Path) -> list[str]:
    """Write a zip of the notebooks and of the student's own modules beside them; return what is in it.

    Raises:
        OSError: it cannot be written; a file of its name stays what it was.
    """
    folder = notebooks[0].parent
    files = [*notebooks, *(path for path in sorted(folder.glob("*.py")) if path.stem != _KIT)]
    unfinished = target.with_suffix(".part")
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in files:
                archive.write(path, path.name)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return [path.name for path in files]


def _card(notebook: Path, limit: float) -> Mapping[str, Any] | None:
    """Return what `check` says of a notebook from a fresh process; None if it says nothing."""
    with TemporaryDirectory(prefix="layerlab-") as folder:
        out = Path(folder) / "card.json"
        options = [f"--json={out}", f"--limit={limit}", "--quiet"]
        subprocess.run(
            [sys.executable, "-m", "layerlab", "check", notebook.name, *options],
            cwd=notebook.parent,
            # Where the notebook's folder has no kit, this one runs it.
            env=os.environ | {"PYTHONPATH": os.pathsep.join(_places())},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        try:
            card: Mapping[str, Any] = json.loads(out.read_bytes())
        except (OSError, ValueError):
            return None
    return card


def _places() -> Iterator[str]:
    """Yield where a process finds modules: where it is told to look, and then where this kit lies."""
    told = os.environ.get("PYTHONPATH")
    if told:
        yield told
    kit = Path(sys.modules[_KIT].__path__[0])  # the package's folder, or the one file
    yield str(kit.parent)


def _unfinished(card: Mapping[str, Any]) -> Iterator[str]:
    """Yield a sentence for each function of which not all tests pass."""
    by_function: dict[str, list[str]] = {}
    for test in card["tests"]:
        by_function.setdefault(test["function"], []).append(test["status"])
    for function, statuses in by_function.items():
        failing = [status for status in statuses if status != Status.PASSED]
        if failing and all(status in _OPEN for status in statuses):
            yield f"{function} is {statuses[0]}."
        elif failing:
            yield f"{function}: {len(failing)} of {len(statuses)} tests do not pass yet."
