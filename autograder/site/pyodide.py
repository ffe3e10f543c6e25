"""The browser's Python: a distribution of Pyodide, in a folder of the instructor's or from npm's registry."""

import json
import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from autograder.errors import CourseError

# What is fetched where no folder is named.
VERSION = "314.0.7"
LOCK = "pyodide-lock.json"
# Python itself: without these nothing starts. The second is called .asm.mjs or .asm.js.
_CORE = ("pyodide.mjs", "pyodide.asm.wasm", "python_stdlib.zip", LOCK)
_PROGRAM = ("pyodide.asm.mjs", "pyodide.asm.js")
_OLDER = "pyodide.js"  # what older kernels load
_CDN = "https://cdn.jsdelivr.net/pyodide/v{version}/full/"
_NPM_SECONDS = 300

Say = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Pyodide:
    """A distribution: its version, that of its Python, and the packages that it knows."""

    folder: Path
    version: str
    lock: Mapping[str, Any]

    @property
    def packages(self) -> Mapping[str, Mapping[str, Any]]:
        """What the lock file says of each package, by its name."""
        packages: Mapping[str, Mapping[str, Any]] = self.lock["packages"]
        return packages

    @property
    def python(self) -> str:
        return str(self.lock["info"]["python"])

    @property
    def platform(self) -> str:
        """The platform of its compiled wheels, as package indexes call it (PEP 783)."""
        return f"pyemscripten_{self.lock['info']['abi_version']}_wasm32"

    @property
    def address(self) -> str:
        """Where its publishers serve all its packages."""
        return _CDN.format(version=self.version)

    @property
    def core(self) -> tuple[Path, ...]:
        """The files that Python itself consists of."""
        names = (*_CORE, *_PROGRAM, _OLDER)
        return tuple(path for path in map(self.folder.joinpath, names) if path.is_file())


def in_folder(folder: Path) -> Pyodide:
    """Return the distribution in a folder.

    Raises:
        CourseError: there is none, or part of it is missing.
    """
    missing = [name for name in _CORE if not (folder / name).is_file()]
    if not any((folder / name).is_file() for name in _PROGRAM):
        missing.append(_PROGRAM[0])
    if missing:
        msg = f"{folder}: no Pyodide, for want of {', '.join(missing)}; unpack a release of it there (pyodide-core is enough)"
        raise CourseError(msg)
    try:
        lock = json.loads((folder / LOCK).read_bytes())
        version = _version(folder, lock)
        known = (lock["info"]["python"], lock["info"]["abi_version"], lock["packages"].items())
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        msg = f"{folder / LOCK}: not as Pyodide writes it ({error!r}); unpack its release anew"
        raise CourseError(msg) from error
    del known
    return Pyodide(folder=folder, version=version, lock=lock)


def from_npm(say: Say) -> Pyodide:
    """Return the distribution that npm's registry has, fetched once for all courses of a user.

    Raises:
        CourseError: it cannot be fetched.
    """
    place = cache() / f"pyodide-{VERSION}"
    if not place.is_dir():
        say(f"fetching Pyodide {VERSION} from npm's registry ...")
        place.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix="pyodide-", dir=place.parent) as folder:
            unpacked = _fetched(Path(folder))
            in_folder(unpacked)
            # Another command may have been faster; theirs is as good.
            if not place.is_dir():
                unpacked.rename(place)
    return in_folder(place)


def cache() -> Path:
    """Return the folder of what was fetched once, and can be again."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "layerlab" / "site"


def _version(folder: Path, lock: Mapping[str, Any]) -> str:
    """Return a distribution's version; newer lock files leave it to the package's description."""
    package = folder / "package.json"
    if package.is_file():
        return str(json.loads(package.read_bytes())["version"])
    return str(lock["info"]["version"])


def _fetched(folder: Path) -> Path:
    """Fetch the package, unpack it into a folder and return where it lies.

    npm sees that it is whole.
    """
    npm = shutil.which("npm")
    if npm is None:
        msg = (
            f"Pyodide {VERSION} comes from npm's registry, and there is no npm here: install Node.js, or unpack"
            f" pyodide-core-{VERSION}.tar.bz2 of https://github.com/pyodide/pyodide/releases and name its folder: --pyodide FOLDER"
        )
        raise CourseError(msg)
    command = [npm, "pack", "--silent", f"pyodide@{VERSION}"]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=_NPM_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        msg = f"npm did not bring Pyodide within {_NPM_SECONDS} s; try again, or name a folder that has it: --pyodide FOLDER"
        raise CourseError(msg) from error
    archive = next(folder.glob("*.tgz"), None)
    if done.returncode or archive is None:
        reason = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        msg = f"npm cannot bring Pyodide {VERSION}: {reason}; mend it, or name a folder that has it: --pyodide FOLDER"
        raise CourseError(msg)
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    return folder / "package"
