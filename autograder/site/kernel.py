"""JupyterLite and its Python kernel, as they are installed here."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from autograder.errors import CourseError

NEEDED = ("jupyterlite_core", "jupyterlite_pyodide_kernel")
_EXTENSION = Path("labextensions", "@jupyterlite", "pyodide-kernel-extension")


@dataclass(frozen=True, kw_only=True)
class Kernel:
    """JupyterLite's Python kernel: its version, the Pyodide that it is made for, and its files."""

    version: str
    pyodide: str
    extension: Path

    @property
    def series(self) -> str:
        """The Pyodides that it runs on: 314.0, whatever comes behind."""
        return series(self.pyodide)


def series(version: str) -> str:
    """Return what two Pyodides have in common that the same kernel runs on."""
    return ".".join(version.split(".")[:2])


def find_kernel() -> Kernel:
    """Return the kernel that is installed.

    Raises:
        CourseError: it is not, or not as it is meant to be.
    """
    missing = [name.replace("_", "-") for name in NEEDED if find_spec(name) is None]
    if missing:
        msg = f"a site needs {' and '.join(missing)}: pip install 'layerlab[site]'"
        raise CourseError(msg)
    from jupyterlite_pyodide_kernel.constants import PYODIDE_VERSION

    for folder in _places():
        package = folder / "package.json"
        if package.is_file():
            version = json.loads(package.read_text(encoding="utf-8"))["version"]
            return Kernel(version=version, pyodide=PYODIDE_VERSION, extension=folder)
    msg = "the files of jupyterlite-pyodide-kernel are not where Jupyter looks: pip install --force-reinstall 'layerlab[site]'"
    raise CourseError(msg)


def _places() -> Iterator[Path]:
    """Yield where Jupyter looks for the kernel's files, the first that counts first."""
    from jupyter_core.paths import jupyter_path

    yield from (Path(folder) / _EXTENSION for folder in jupyter_path())
