"""What a grade depends on, as one key: the same key means the same Report."""

import hashlib
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType

from autograder.course import Course, derive
from autograder.sandbox import Level, Limits

_PACKAGES = ("layerlab", "numpy", "pytest", "ipython", "matplotlib")
_SUFFIXES = {".py", ".ipynb", ".npz", ".csv", ".json"}


@cache
def versions() -> Mapping[str, str]:
    """Return the versions that a grade may depend on."""
    found = {"python": platform.python_version()}
    return MappingProxyType(found | {name: version(name) for name in _PACKAGES})


def context(course: Course, assignment: str, level: Level, limits: Limits) -> Mapping[str, str]:
    """Return a digest of each thing, by name, that a Report depends on beside the submission."""
    told = {
        "limits": repr((str(level), *map(str, astuple(limits)))),
        "versions": repr(sorted(versions().items())),
        "secret": repr(derive(course.secret(), "key", assignment)),
    }
    digests = {name: _digest(text.encode()) for name, text in told.items()}
    return digests | {
        name: _digest_files(folders) for name, folders in _folders(course, assignment).items()
    }


def context_key(course: Course, assignment: str, level: Level, limits: Limits) -> str:
    """Return one digest of all that `context` names."""
    return key_of(context(course, assignment, level, limits), assignment)


def key_of(basis: Mapping[str, str], *more: str) -> str:
    """Return one digest of named digests and whatever else counts."""
    return _digest(repr((sorted(basis.items()), more)).encode())


def report_key(context: str, submission: str) -> str:
    """Return the key of the Report on a submission with digest `submission`."""
    return _digest(f"{context}\0{submission}".encode())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _folders(course: Course, assignment: str) -> Mapping[str, Sequence[Path]]:
    kit = Path(__file__).parents[1]
    return {
        "hidden tests": (course.hidden / assignment,),
        "mistakes": (course.mistakes / assignment,),
        "solutions": (course.solutions / assignment,),
        "release": (course.release / assignment,),
        "data": (course.root / "data", kit.parent / "data"),
        "kit": (kit / "grading", kit / "sandbox", kit.parent / "layerlab"),
    }


def _digest_files(folders: Iterable[Path]) -> str:
    """Return a digest of all files, by names that do not say where the course lies on this machine."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in _SUFFIXES and path.is_file() and "__pycache__" not in path.parts:
                name = f"{folder.name}/{path.relative_to(folder)}"
                content = _digest(path.read_bytes())
                digest.update(f"{name}\0{content}\n".encode(errors="replace"))
    return digest.hexdigest()
