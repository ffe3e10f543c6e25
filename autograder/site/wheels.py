"""The packages of a site: which of them it brings along, and which a student's browser fetches.

A wheel comes from the first of these that has it: a folder that the instructor names, Pyodide's own, the
package index, and Pyodide's publishers. What only they have, a student needs the network for.
"""

import hashlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path
from typing import Any, Literal

from packaging.requirements import Requirement
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename

from autograder.errors import CourseError
from autograder.site.pyodide import Pyodide, Say, cache

# What the kernel imports before a student's first cell; comm is no part of Pyodide.
KERNEL = ("micropip", "ipython", "jedi", "comm")
# Older Pyodides have these apart from Python.
OF_OLDER_PYODIDES = ("ssl", "sqlite3")
STUDENTS = ("numpy", "matplotlib", "pytest")
_OTHERS = {"comm": "0.2.3"}
_SECONDS = 300

Source = Literal["the folder of wheels", "Pyodide's folder", "the package index", "the network"]
Entry = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A package of a site: its entry in the lock file, and its wheel, None if it is fetched by the browser."""

    name: str
    entry: Entry
    source: Source
    wheel: Path | None = None


def placed(pyodide: Pyodide, wheels: Path | None, wanted: Iterable[str], say: Say) -> list[Placed]:
    """Return where each of these packages comes from, with all that they need in turn.

    Args:
        pyodide: the distribution that the site gets.
        wheels: a folder of wheels, None if there is none.
        wanted: names of packages.
        say: is told what takes long.

    Raises:
        CourseError: a wheel in the folder does not fit, or a package can be had nowhere.
    """
    named = _wheels_of(wheels, pyodide) if wheels else {}
    found: dict[str, Placed] = {}
    fetched = False
    waiting = [canonicalize_name(name) for name in wanted]
    while waiting:
        name = waiting.pop(0)
        if name in found:
            continue
        one = _here(name, pyodide, named)
        if one is None:
            if not fetched:
                say("fetching what else the site needs from the package index ...")
                fetched = True
            one = _elsewhere(name, pyodide)
        found[name] = one
        waiting += [canonicalize_name(needed) for needed in one.entry["depends"]]
    return sorted(found.values(), key=lambda one: one.name)


def lock_with(pyodide: Pyodide, packages: Sequence[Placed]) -> dict[str, Any]:
    """Return a lock file in which these packages lie beside it, and all others at Pyodide's publishers."""
    entries = {name: _remote(entry, pyodide) for name, entry in pyodide.packages.items()}
    entries |= {one.name: one.entry for one in packages}
    return {**pyodide.lock, "packages": dict(sorted(entries.items()))}


def _remote(entry: Mapping[str, Any], pyodide: Pyodide) -> Entry:
    return {**entry, "file_name": pyodide.address + str(entry["file_name"])}


def _here(name: str, pyodide: Pyodide, named: Mapping[str, Path]) -> Placed | None:
    """Return a package that lies on this machine, None if it does not."""
    if name in named:
        entry = _entry(named[name], pyodide)
        return Placed(name=name, entry=entry, source="the folder of wheels", wheel=named[name])
    known = pyodide.packages.get(name)
    if known is None or not (pyodide.folder / known["file_name"]).is_file():
        return None
    wheel = pyodide.folder / known["file_name"]
    if _digest(wheel) != known["sha256"]:
        msg = f"{wheel}: damaged, by its digest in the lock file; unpack Pyodide anew"
        raise CourseError(msg)
    return Placed(name=name, entry=dict(known), source="Pyodide's folder", wheel=wheel)


def _elsewhere(name: str, pyodide: Pyodide) -> Placed:
    """Return a package of the package index, or else one that students' browsers fetch."""
    known = pyodide.packages.get(name)
    version = known["version"] if known else _OTHERS.get(name)
    wheel = _of_index(name, version, pyodide)
    if wheel is not None:
        entry = _entry(wheel, pyodide)
        return Placed(name=name, entry=entry, source="the package index", wheel=wheel)
    if known is None or name in KERNEL:
        msg = f"{name}: neither Pyodide nor the package index has a wheel for the browser; put one into a folder and name it: --wheels FOLDER"
        raise CourseError(msg)
    return Placed(name=name, entry=_remote(known, pyodide), source="the network")


def _of_index(name: str, version: str | None, pyodide: Pyodide) -> Path | None:
    """Return the wheel of a package that pip finds for the browser, fetched once; None if there is none."""
    folder = cache() / f"wheels-{pyodide.platform}" / f"{name}-{version or 'newest'}"
    if not folder.is_dir():
        target = folder.with_name(f"{folder.name}.part")
        requirement = name if version is None else f"{name}=={version}"
        if not _downloaded(requirement, pyodide, target):
            return None
        target.rename(folder)
    return next(folder.glob("*.whl"), None)


def _downloaded(requirement: str, pyodide: Pyodide, target: Path) -> bool:
    major, minor, *_ = pyodide.python.split(".")
    platforms = [f"--platform={pyodide.platform}", "--platform=any"]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"),
            *("--no-deps", "--only-binary=:all:", "--implementation=cp", *platforms),
            *(f"--python-version={major}.{minor}", f"--abi=cp{major}{minor}", "--abi=none"),
            *("--dest", str(target), requirement),
        ],
        capture_output=True,
        timeout=_SECONDS,
        check=False,
    )
    return done.returncode == 0


def _wheels_of(folder: Path, pyodide: Pyodide) -> dict[str, Path]:
    """Return the wheels in a folder by their package.

    Raises:
        CourseError: there is none, there are two of a package, or one is not for this Python in a browser.
    """
    found: dict[str, Path] = {}
    for path in sorted(folder.glob("*.whl")):
        name = _name_of(path, pyodide)
        if name in found:
            msg = f"{folder}: {found[name].name} and {path.name} are of one package; leave one"
            raise CourseError(msg)
        found[name] = path
    if not found:
        msg = f"{folder}: no wheel in it; name the folder that holds the .whl files themselves"
        raise CourseError(msg)
    return found


def _name_of(path: Path, pyodide: Pyodide) -> str:
    """Return the package of a wheel that runs in the browser."""
    try:
        name, _, _, tags = parse_wheel_filename(path.name)
    except InvalidWheelFilename as error:
        msg = f"{path}: no name of a wheel; keep the name that it was published under"
        raise CourseError(msg) from error
    abi = f"{pyodide.lock['info']['abi_version']}_wasm32"
    if not any(tag.platform == "any" or tag.platform.endswith(abi) for tag in tags):
        msg = f"{path}: not for a browser; Pyodide {pyodide.version} takes wheels that end in any.whl or {pyodide.platform}.whl"
        raise CourseError(msg)
    return str(name)


def _entry(wheel: Path, pyodide: Pyodide) -> Entry:
    """Return what the lock file has to say of a wheel that it does not know."""
    name, version, _, _ = parse_wheel_filename(wheel.name)
    try:
        with zipfile.ZipFile(wheel) as archive:
            names = archive.namelist()
            metadata = next(n for n in names if re.fullmatch(r"[^/]+\.dist-info/METADATA", n))
            needed = set(_needed(archive.read(metadata).decode("utf-8"), pyodide))
    except (zipfile.BadZipFile, StopIteration, OSError) as error:
        msg = f"{wheel}: no whole wheel; fetch it anew"
        raise CourseError(msg) from error
    return {
        "name": str(name),
        "version": str(version),
        "install_dir": "site",
        "package_type": "package",
        "unvendored_tests": False,
        "depends": sorted(needed),
        "imports": sorted(_modules(names)),
        **_file(wheel),
    }


def _file(wheel: Path) -> Entry:
    return {"file_name": wheel.name, "sha256": _digest(wheel)}


def _needed(metadata: str, pyodide: Pyodide) -> Iterator[str]:
    """Yield the packages that a wheel needs in the browser."""
    there = {
        "python_version": ".".join(pyodide.python.split(".")[:2]),
        "python_full_version": pyodide.python,
        "sys_platform": "emscripten",
        "platform_system": "Emscripten",
        "os_name": "posix",
        "extra": "",
    }
    for text in HeaderParser().parsestr(metadata).get_all("Requires-Dist", []):
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate(there):
            yield canonicalize_name(requirement.name)


def _modules(names: Iterable[str]) -> set[str]:
    """Return what a wheel with these files lets one import."""
    tops = {name.split("/", 1)[0] for name in names}
    modules = {top.partition(".")[0] for top in tops if not top.endswith((".dist-info", ".data"))}
    return {module for module in modules if module.isidentifier()}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
