"""What a grade depends on, as one key: the same key means the same Report."""

import hashlib
import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType

import msgspec

from autograder.course import Course, derive
from autograder.sandbox import Level, Limits
from autograder.settings.packages import installed_versions
from autograder.settings.reading import read_course_settings
from autograder.settings.records import PointsSettings, Void

_PACKAGES = ("layerlab", "numpy", "pytest", "ipython", "matplotlib")
# Code, notebooks and data; a README may be reworded without a thought of grades.
_SUFFIXES = {".py", ".toml", ".ipynb", ".npz", ".csv", ".json"}
# What decides about a grade: from a submission's files to its Report.
_ROOMS = ("intake", "judging", "sandbox")
_MODULES = (
    "build/given.py",
    "roles.py",
    "known_outputs.py",
    "record/problems.py",
    "text/raised.py",
    "text/frequent.py",
    "text/bound.py",
    "text/wording.py",
)


@cache
def versions() -> Mapping[str, str]:
    """Return the versions that a grade may depend on."""
    found = {"python": platform.python_version()}
    for name in _PACKAGES:
        found[name] = version(name)
    # It is cached, and so handed out many times: nobody may change it.
    return MappingProxyType(found)


def context(  # each of them counts for a grade
    course: Course,
    assignment: str,
    level: Level,
    limits: Limits,
    *,
    reproduced: bool = False,
    voids: Sequence[Void] = (),
) -> Mapping[str, str]:
    """Return a digest of each thing, by name, that a Report depends on beside the submission."""
    bounds = [str(bound) for bound in astuple(limits)]
    # What follows from the secret for keys alone: a Report shows these digests.
    from_secret = derive(course.secret(), "key", assignment)
    texts = {
        "limits": repr((str(level), *bounds)),
        "versions": repr(sorted(versions().items())),
        "secret": repr(from_secret),
    }
    decided = read_course_settings(course)
    packages = decided.packages
    if packages:
        texts["packages"] = repr((packages, sorted(installed_versions(packages).items())))
    if reproduced:
        texts["reproductions"] = "code"
    # Said only where it differs from the usual: reports of courses that say nothing keep their keys.
    if decided.points != PointsSettings():
        texts["points policy"] = repr(msgspec.to_builtins(decided.points))
    if voids:
        texts["voided tests"] = repr([msgspec.to_builtins(void) for void in voids])
    digests: dict[str, str] = {}
    for name, text in texts.items():
        digests[name] = _digest(text.encode())
    for name, folders in _folders(course, assignment).items():
        digests[name] = _digest_files(folders)
    return digests


def context_key(  # each of them counts for a grade
    course: Course,
    assignment: str,
    level: Level,
    limits: Limits,
    *,
    reproduced: bool = False,
    voids: Sequence[Void] = (),
) -> str:
    """Return one digest of all that `context` names."""
    named = context(course, assignment, level, limits, reproduced=reproduced, voids=voids)
    return key_of(named, assignment)


def key_of(basis: Mapping[str, str], *more: str) -> str:
    """Return one digest of named digests and whatever else counts."""
    # Sorted, so that the order in which somebody named them counts for nothing.
    in_order = sorted(basis.items())
    text = repr((in_order, more))
    return _digest(text.encode())


def report_key(context: str, submission: str) -> str:
    """Return the key of the Report on a submission with digest `submission`."""
    text = f"{context}\0{submission}"
    return _digest(text.encode())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _folders(course: Course, assignment: str) -> Mapping[str, Sequence[Path]]:
    kit = Path(__file__).parents[1]
    # Named one by one, so that whoever asks why a grade is stale is told which of them changed.
    return {
        "hidden tests": (course.hidden / assignment,),
        "mistakes": (course.mistakes / assignment,),
        "solutions": (course.solutions / assignment,),
        "release": (course.release / assignment,),
        "data": (course.root / "data", kit.parent / "data"),
        "kit": tuple(_kit(kit)),
    }


def _kit(kit: Path) -> Iterator[Path]:
    """Yield the rooms and modules of ours that a grade goes through."""
    yield from (kit / room for room in _ROOMS)
    yield from (kit / module for module in _MODULES)
    # The banks of a course may lie in the same folder; they are counted for their own assignment.
    yield from sorted((kit / "mistakes").glob("*.py"))
    yield kit.parent / "layerlab"


def _digest_files(folders: Iterable[Path]) -> str:
    """Return a digest of all files in folders, and of files that are named themselves, by names that do not say where the course lies on this machine."""
    digest = hashlib.sha256()
    for folder in folders:
        paths = [folder] if folder.is_file() else sorted(folder.rglob("*"))
        for path in paths:
            if not _counts(path):
                continue
            name = f"{folder.name}/{path.relative_to(folder)}"
            content = _digest(path.read_bytes())
            line = f"{name}\0{content}\n"
            # A file's name may hold bytes that are no text.
            digest.update(line.encode(errors="replace"))
    return digest.hexdigest()


def _counts(path: Path) -> bool:
    """Tell whether a grade may depend on a file; what Python leaves behind says nothing new."""
    if path.suffix not in _SUFFIXES or "__pycache__" in path.parts:
        return False
    return path.is_file()
