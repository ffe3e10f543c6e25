"""What a grade depends on, as one key: the same key means the same Report."""

import hashlib
import platform
from collections.abc import Iterator, Mapping
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


def context_key(course: Course, assignment: str, level: Level, limits: Limits) -> str:
    """Return a digest of everything but the submission that its Report depends on."""
    digest = hashlib.sha256()
    told = (assignment, str(level), *map(str, astuple(limits)), *sorted(versions().items()))
    digest.update(repr(told).encode())
    digest.update(repr(derive(course.secret(), "key", assignment)).encode())
    for name, path in _files(course, assignment):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{name}\0{content}\n".encode(errors="replace"))
    return digest.hexdigest()


def report_key(context: str, submission: str) -> str:
    """Return the key of the Report on a submission with digest `submission`."""
    return hashlib.sha256(f"{context}\0{submission}".encode()).hexdigest()


def _files(course: Course, assignment: str) -> Iterator[tuple[str, Path]]:
    """Yield each file with a name that does not say where the course lies on this machine."""
    kit = Path(__file__).parents[1]
    for folder in (
        course.hidden / assignment,
        course.mistakes / assignment,
        course.solutions / assignment,
        course.release / assignment,
        course.root / "data",
        kit.parent / "data",
        kit / "grading",
        kit / "sandbox",
        kit.parent / "layerlab",
    ):
        for path in sorted(folder.rglob("*")):
            if path.suffix in _SUFFIXES and path.is_file() and "__pycache__" not in path.parts:
                yield f"{folder.name}/{path.relative_to(folder)}", path
