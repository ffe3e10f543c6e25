"""What this machine and this course can do, what is wrong, and the remedy."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Literal

from autograder.build.pipeline import check
from autograder.course import SECRET_VARIABLE, Course, CourseError
from autograder.sandbox.level import Level, probe

GRADEBOOK = "gradebook.db"
_PYTHONS = ((3, 11), (3, 13))


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; a `note` works, but not as well as it might."""

    what: str
    state: Literal["ok", "note", "wrong"]
    text: str
    remedy: str | None = None


def examine(course: Course) -> Iterator[Finding]:
    """Look at everything, the quick things first; nothing but caches is written."""
    yield _python()
    yield _packages()
    yield _sandbox()
    yield _alembic()
    checks: tuple[Callable[[Course], Finding], ...] = (_secret, _gradebook, _releases)
    for look in checks:
        try:
            yield look(course)
        except (CourseError, OSError) as error:
            yield Finding(look.__name__.lstrip("_"), "wrong", str(error))


def _python() -> Finding:
    found = ".".join(map(str, sys.version_info[:3]))
    if _PYTHONS[0] <= sys.version_info[:2] <= _PYTHONS[1]:
        return Finding("Python", "ok", found)
    remedy = (
        "make the environment anew with Python 3.11, 3.12 or 3.13: remove .venv, then make setup"
    )
    return Finding("Python", "wrong", f"{found} is not supported", remedy)


def _packages() -> Finding:
    names = sorted(_needed(), key=str.lower)
    versions = {name: _version(name) for name in names}
    missing = [name for name, found in versions.items() if found is None]
    if missing:
        return Finding("packages", "wrong", f"missing: {', '.join(missing)}", "make setup")
    return Finding(
        "packages", "ok", ", ".join(f"{name} {found}" for name, found in versions.items())
    )


def _needed() -> Iterator[str]:
    for requirement in requires("layerlab") or ():
        if "extra ==" not in requirement:
            yield requirement.partition(">")[0].partition("=")[0].partition("<")[0].strip()


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _sandbox() -> Finding:
    found = probe()
    reasons = "; ".join(found.reasons)
    if found.level is None:
        return Finding("sandbox", "wrong", f"none: {reasons}", found.remedy)
    if found.level is Level.FULL:
        return Finding("sandbox", "ok", "full: jail, namespaces, Landlock, seccomp, limits")
    text = f"reduced: Landlock, seccomp, limits, without a jail ({reasons})"
    return Finding("sandbox", "note", text, found.remedy)


def _alembic() -> Finding:
    path = shutil.which("alembic")
    if path:
        return Finding("alembic", "ok", path)
    folder = Path(sys.executable).parent
    remedy = f"put {folder} on the PATH before you call nbgrader: its database needs the program"
    return Finding("alembic", "note", "not on the PATH", remedy)


def _secret(course: Course) -> Finding:
    path = course.state / "secret"
    if SECRET_VARIABLE in os.environ:
        course.secret()
        return Finding("secret", "ok", f"from the environment variable {SECRET_VARIABLE}")
    if not path.exists():
        return Finding("secret", "ok", "none yet; it is made when something is first graded")
    course.secret()
    if path.stat().st_mode & 0o077:
        return Finding("secret", "wrong", f"others may read {path}", f"chmod 600 {path}")
    return Finding("secret", "ok", str(path))


def _gradebook(course: Course) -> Finding:
    path = course.root / GRADEBOOK
    if not path.exists():
        return Finding("gradebook", "ok", "none yet; it is made when something is first recorded")
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=1)) as database:
            database.execute("BEGIN IMMEDIATE")
            (answer,) = database.execute("PRAGMA quick_check").fetchone()
    except sqlite3.Error as error:
        remedy = "close the program that has it open (formgrader?), or restore it from a backup"
        return Finding("gradebook", "wrong", f"{path}: {error}", remedy)
    if answer != "ok":
        return Finding(
            "gradebook", "wrong", f"{path} is damaged: {answer}", "restore it from a backup"
        )
    return Finding("gradebook", "ok", str(path))


def _releases(course: Course) -> Finding:
    results = tuple(check(course, course.assignments()))
    stale = [result.assignment for result in results if result.stale]
    if stale:
        return Finding("releases", "wrong", f"not fresh: {', '.join(stale)}", "layerlab build")
    return Finding("releases", "ok", f"fresh: {', '.join(result.assignment for result in results)}")
