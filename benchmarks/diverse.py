"""Makes a class in which no two submissions answer alike, though each earns what it earned before.

Each student's functions get names of their own, and their results an error of rounding of their own: number 7 returns
every array of float64 times 1 + 7 * 2**-52. Sums in another order, or another formula for the same, differ by as much.
So nothing that a grader remembers of one serves it for another; what it gains by memory in a class that shares answers, it
does not gain here.
"""

import ast
import json
from pathlib import Path

from benchmarks.classes import write_json
from benchmarks.writings import renamed

ROUNDED = """

def _rounded_{number}(value):
    if isinstance(value, np.ndarray) and value.dtype == np.float64:
        return value * (1.0 + {number} * 2.0**-52)
    if isinstance(value, (float, np.float64)):
        return value * (1.0 + {number} * 2.0**-52)
    if type(value) is tuple and value:
        # What comes first, or all gradients; a cache is the function's own business.
        return tuple(_rounded_{number}(item) for item in value)
    return value


def _as_{number}(function):
    import functools

    return functools.wraps(function)(lambda *a, **k: _rounded_{number}(function(*a, **k)))


"""


def diversify(submitted: Path) -> None:
    """Rewrite all submissions in a folder, each in another way."""
    for number, student in enumerate(sorted(submitted.iterdir()), start=1):
        for path in sorted(student.glob("*/*.ipynb")):
            book = json.loads(path.read_bytes())
            for cell in book["cells"]:
                marks = cell["metadata"].get("nbgrader", {})
                if cell["cell_type"] == "code" and marks.get("solution"):
                    cell["source"] = rewritten("".join(cell["source"]), number)
            write_json(path, book)


def rewritten(source: str, number: int) -> str:
    """Return a cell that defines functions as student `number` would have written it; any other as it is."""
    try:
        tree = renamed(ast.parse(source), f"{{}}_{number}")
    except SyntaxError:
        return source  # a notebook's own magic, or a mistake that is no Python
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    if not names:
        return source
    bound = "".join(f"{name} = _as_{number}({name})\n" for name in names)
    return ast.unparse(tree) + "\n" + ROUNDED.format(number=number) + bound
