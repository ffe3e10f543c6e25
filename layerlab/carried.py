"""What a notebook carries along: its public tests and data, for where they do not lie beside it.

A notebook that is opened alone, or whose kernel was started in another folder, finds no `tests/`. Its first
cell hands over what it carries, packed; nothing of it is unpacked before it is missed.
"""

import atexit
from base64 import b85decode
from bz2 import decompress
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from layerlab.needs import Unprepared, require
from layerlab.words import say

TESTS = Path("tests")
_TESTS = f"{TESTS}/"
_files: dict[str, str] = {}


def carry(files: Mapping[str, str]) -> None:
    """Take what a notebook carries: each file by its path beside the notebook, as base85 of bz2.

    Data is laid beside the notebook at once, since the student's own code opens it there.

    Raises:
        Unprepared: something that the notebook needs is not there, or its data cannot be written.
    """
    # Taken first: who goes on without what is missing should hear of that, and of no missing folder.
    _files.clear()
    _files.update(files)
    _unpacked.cache_clear()
    require()
    for path in files:
        if not path.startswith(_TESTS) and not Path(path).exists():
            _lay(Path(path), content(path))


def folder_of_tests() -> Path:
    """Return the folder of the public tests: the one beside the notebook, or that of what it carries."""
    carried = [path for path in _files if path.startswith(_TESTS)]
    # Another `tests/` may lie here, of other work.
    if not carried or all(Path(path).is_file() for path in carried):
        return TESTS
    return _unpacked() / TESTS


@cache
def _unpacked() -> Path:
    """Return a folder with all that is carried, as it would lie beside the notebook; it ends with the process.

    Tests read data too, and find it from where they lie themselves.
    """
    folder = TemporaryDirectory(prefix="layerlab-", ignore_cleanup_errors=True)
    atexit.register(folder.cleanup)
    for name in _files:
        path = Path(folder.name, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content(name))
    return Path(folder.name)


def content(path: str) -> bytes:
    """Return the bytes of a file that the notebook carries."""
    return decompress(b85decode("".join(_files[path].split())))


def _lay(path: Path, data: bytes) -> None:
    """Write a file beside the notebook, and say so.

    Raises:
        Unprepared: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        msg = (
            f"This notebook needs {path}, which cannot be written in {Path.cwd()} ({error.strerror}):"
            " open the notebook in a folder of your own."
        )
        raise Unprepared(say(msg)) from None
    print(say(f"{path} was laid beside the notebook."))
