"""A student's own modules: the small scripts beside a notebook that its cells may import.

They go where the notebook runs, into the sandbox, and are looked for there after everything else, so that none of
them stands for a module of Python's, of ours or of a package.
"""

import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.machinery import PathFinder
from pathlib import PurePosixPath

from autograder.intake.files import File
from autograder.record.problems import problem
from autograder.record.report import Problem

MAX_MODULES = 30
MAX_BYTES = 1_000_000  # of all modules together
_DEEPEST = 4
# Of a folder or a script; within an archive, a path may be anything.
_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,80}")
_IMPORT = re.compile(r"^[ \t]*(?:from|import)[ \t]+([A-Za-z_]\w*)", re.MULTILINE)
# `%run helpers.py` and `exec(open("helpers.py").read())` name the file itself.
_NAMED = re.compile(r"([A-Za-z_]\w*)\.py\b")
_OURS = frozenset(("layerlab", "autograder", "tests", "conftest"))


def modules_beside(
    notebook: str, sources: Iterable[str], scripts: Sequence[File]
) -> tuple[Mapping[str, bytes], tuple[Problem, ...]]:
    """Return what is laid beside a notebook, by relative path, and what is not although a cell imports it.

    Args:
        notebook: the notebook's path in the submission.
        sources: its cells.
        scripts: all scripts of the submission.
    """
    there = dict(_placed(PurePosixPath(notebook).parent, scripts))
    wanted = _imported(sources)
    problems = []
    laid: dict[str, bytes] = {}
    room = MAX_BYTES
    # Those that a cell imports come first; others may be imported by these.
    for place in sorted(there, key=lambda place: (_module(place) not in wanted, place)):
        why = _why_not(there[place], _module(place), room, MAX_MODULES - len(laid))
        if why is None:
            laid[place] = there[place].data
            room -= len(there[place].data)
        elif _module(place) in wanted:
            problems.append(problem("module-left-out", there[place].name, why=why))
    return laid, tuple(problems)


def with_released(
    beside: Mapping[str, bytes], released: Mapping[str, bytes]
) -> Mapping[str, bytes]:
    """Return all files that lie beside a notebook while it runs: the release's stand for a student's of one name."""
    own = {}
    for place, data in beside.items():
        # A file of the release's may be called as a folder of the student's.
        above = {str(folder) for folder in PurePosixPath(place).parents}
        if above.isdisjoint(released):
            own[place] = data
    return {**own, **released}


def _placed(home: PurePosixPath, scripts: Sequence[File]) -> Iterator[tuple[str, File]]:
    """Yield the scripts by their places as seen from the notebook's folder; those of other folders as they lie."""
    for script in sorted(scripts, key=lambda script: _inside(script.name, home) is not None):
        path = _inside(script.name, home) or PurePosixPath(script.name)
        if _is_plain(path) and _OURS.isdisjoint((path.parts[0], path.stem)):
            yield str(path), script


def _is_plain(path: PurePosixPath) -> bool:
    """Tell whether a path leads to a place below the folder that it is seen from, and to a new one."""
    parts = (*path.parts[:-1], path.stem)
    is_short = len(parts) <= _DEEPEST
    return is_short and path.suffix == ".py" and all(map(_PART.fullmatch, parts))


def _inside(name: str, home: PurePosixPath) -> PurePosixPath | None:
    path = PurePosixPath(name)
    return path.relative_to(home) if path.is_relative_to(home) else None


def _module(place: str) -> str:
    """Return the name by which a script is imported, or the package that it belongs to."""
    return PurePosixPath(PurePosixPath(place).parts[0]).stem


def _imported(sources: Iterable[str]) -> frozenset[str]:
    text = "\n".join(sources)
    return frozenset((*_IMPORT.findall(text), *_NAMED.findall(text)))


def _why_not(script: File, module: str, room: int, places: int) -> str | None:
    """Return why a script is not laid beside the notebook, or None."""
    if script.problem is not None:
        return "it cannot be read"
    if _is_taken(module):
        return f"a module of Python's or of a package is called {module}"
    if len(script.data) > room or not places:
        return f"there are more than {MAX_MODULES} modules or {MAX_BYTES // 1000} kB of them"
    return None


@cache
def _is_taken(module: str) -> bool:
    """Tell whether Python or an installed package has a module of this name."""
    if module in sys.stdlib_module_names:
        return True
    spec = PathFinder.find_spec(module, [sysconfig.get_path("purelib")])
    # A mere folder is no module; any real one of the same name is found before it.
    return spec is not None and spec.loader is not None
