"""The cell that a released notebook carries the kit and its tests in, so that it runs wherever it is opened.

It stands before the first code, folded away where an editor knows how. For the grader it is a comment.
"""

import json
import re
from base64 import b85decode, b85encode
from bz2 import compress, decompress
from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.build.kit.packing import FILE, in_lines

_TEXT = Path(__file__).with_name("notebook_cell.txt").read_text(encoding="utf-8")
TITLE, *_, _END = _TEXT.splitlines()
_CELL = re.compile(rf"^{re.escape(TITLE)}\n.*?^{re.escape(_END)}$", re.MULTILINE | re.DOTALL)
_KIT = re.compile(r"^_bring\(r'''(.*?)''',", re.MULTILINE | re.DOTALL)
_PACKED = re.compile(r'^    "([^"]+)": """\n([^"]*)""",$', re.MULTILINE)
# Folded in JupyterLab, Notebook and VS Code; in Colab; in Kaggle. Nobody edits it by mistake.
METADATA = {
    "jupyter": {"source_hidden": True},
    "cellView": "form",
    "_kg_hide-input": True,
    "editable": False,
}


def cell_source(exercise: str, beside: Mapping[str, bytes]) -> str:
    """Return the source of the cell that carries what an exercise's notebook needs of the files beside it."""
    carried = {path: data for path, data in beside.items() if _is_needed(path, exercise)}
    return _source(beside[FILE].decode("utf-8"), carried)


def without_kit(source: str) -> str:
    """Return a cell's source, or a script, with that cell's title in place of what it carries."""
    return _CELL.sub(lambda _: TITLE, source) if TITLE in source else source


def carried_by(notebook: bytes) -> dict[str, bytes]:
    """Return the files that a released notebook carries, by their path beside it; none if it has no such cell."""
    cells = json.loads(notebook)["cells"]
    sources = ("".join(cell["source"]) for cell in cells)
    source = next((text for text in sources if text.startswith(TITLE)), "")
    return dict(_files(source))


def _files(source: str) -> Iterator[tuple[str, bytes]]:
    for kit in _KIT.findall(source):
        yield FILE, kit.encode("utf-8")
    for path, block in _PACKED.findall(source):
        yield path, decompress(b85decode("".join(block.split())))


def _is_needed(path: str, exercise: str) -> bool:
    """Tell whether a notebook carries a file: all data, and of the tests its own with what they import."""
    if path.startswith("data/"):
        return True
    inside = path.removeprefix("tests/")
    is_of_others = inside.startswith("test_") and inside != f"test_{exercise}.py"
    # pytest alone has use for conftest.py, and runs in a folder.
    return inside != path and not is_of_others and inside != "conftest.py"


def _source(kit: str, carried: Mapping[str, bytes]) -> str:
    files = "".join(f'    "{path}": """\n{_packed(data)}\n""",\n' for path, data in carried.items())
    call = f"_bring(r'''{kit}''', {{\n{files}}})"
    return _TEXT.rstrip("\n").replace("_bring(KIT, FILES)", call)


def _packed(data: bytes) -> str:
    return in_lines(b85encode(compress(data, 9)).decode("ascii"))
