"""What can be told of a notebook's text before it is handed in: what the grader lacks, and what has no order.

A student's own Python reads the student's own code here; the grader tells all of it by running the notebook.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from layerlab.notebook import CodeCell

# What the grader has besides Python's own modules; a course that has more names it in requirements.txt.
_USUAL = frozenset(("numpy", "matplotlib", "pytest", "layerlab", "IPython"))
_REQUIREMENTS = "requirements.txt"
_REQUIREMENT = re.compile(r"^\s*([A-Za-z0-9][\w.-]*)", re.MULTILINE)
_UNKNOWN = re.compile(r"^Cell In\[(\d+)\] stopped with NameError: name '(\w+)' is not defined")
# Packages whose module is called otherwise.
_MODULES = {"scikit-learn": "sklearn", "pillow": "PIL", "pyyaml": "yaml", "opencv-python": "cv2"}


def foreign_imports(sources: Iterable[str], folder: Path) -> list[str]:
    """Return the modules that cells import and the grader may lack, in order.

    Args:
        sources: the code of the cells.
        folder: where the notebook lies, with modules of the student's own, and its requirements.txt: without that
            nothing is known of the course's packages, and nothing returned.
    """
    if not (folder / _REQUIREMENTS).is_file():
        return []
    known = _USUAL | sys.stdlib_module_names | _required(folder) | _beside(folder)
    found = [name for source in sources for name in _imported(source)]
    return [name for name in dict.fromkeys(found) if name not in known]


def out_of_order(problems: Iterable[str], cells: Sequence[CodeCell]) -> Iterator[str]:
    """Yield a sentence for each cell that misses a name which a cell below it defines.

    Args:
        problems: what a run from a fresh kernel said of the cells.
        cells: the notebook's.
    """
    for message in problems:
        match = _UNKNOWN.match(message)
        if match is None:
            continue
        number, name = int(match[1]), match[2]
        for cell in cells:
            if cell.number > number and name in _defined(cell.source):
                yield (
                    f"Cell In[{number}] needs `{name}`, which is defined below it, in cell In[{cell.number}]:"
                    " move it up. It runs only where the cells were run in another order."
                )
                break


def _required(folder: Path) -> frozenset[str]:
    text = (folder / _REQUIREMENTS).read_text(encoding="utf-8", errors="replace")
    names = [name.lower() for name in _REQUIREMENT.findall(text)]
    return frozenset(_MODULES.get(name, name.replace("-", "_")) for name in names)


def _beside(folder: Path) -> frozenset[str]:
    modules = {path.stem for path in folder.glob("*.py")}
    return frozenset(modules | {path.parent.name for path in folder.glob("*/__init__.py")})


def _imported(source: str) -> Iterator[str]:
    """Yield the top-level modules that a cell imports, those within its functions too."""
    for node in ast.walk(_parsed(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def _defined(source: str) -> set[str]:
    """Return the names that a cell binds."""
    found: set[str] = set()
    for node in ast.walk(_parsed(source)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.alias):
            found.add(node.asname or node.name.partition(".")[0])
    return found


def _parsed(source: str) -> ast.Module:
    """Return a cell's tree; magics are no Python, and nor is what a student is in the middle of."""
    lines = source.split("\n")
    plain = ["pass" if line.startswith(("%", "!")) else line for line in lines]
    try:
        return ast.parse("\n".join(plain))
    except (SyntaxError, ValueError):
        return ast.Module(body=[], type_ignores=[])
