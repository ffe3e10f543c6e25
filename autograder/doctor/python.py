"""The interpreter, its packages and programs, and how it writes text."""

import locale
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.course import Course
from autograder.doctor.condition import Condition, State

if TYPE_CHECKING:
    from packaging.requirements import Requirement

_PYTHONS = ((3, 11), (3, 14))
_SETUP = "make setup in a clone, elsewhere pip install --upgrade layerlab"


def python(_: Course) -> Iterator[Condition]:
    """The interpreter is one that the kit was tried with."""
    found = ".".join(map(str, sys.version_info[:3]))
    if _PYTHONS[0] <= sys.version_info[:2] <= _PYTHONS[1]:
        yield Condition("version", State.OK, found, where=sys.executable)
        return
    remedy = "make the environment anew with Python 3.11 to 3.14"
    yield Condition(
        "version", State.ERROR, f"{found} is not supported", remedy, where=sys.executable
    )


def packages(_: Course) -> Iterator[Condition]:
    """Every package that the kit needs is there, in a version that it knows."""
    needed = sorted(requirements(None), key=lambda needed: needed.name.lower())
    amiss = [text for text in map(amiss_with, needed) if text]
    if amiss:
        yield Condition("packages", State.ERROR, "; ".join(amiss), _SETUP, where=sys.prefix)
        return
    text = ", ".join(f"{needed.name} {installed(needed.name)}" for needed in needed)
    yield Condition("packages", State.OK, text, where=sys.prefix)


def alembic(_: Course) -> Iterator[Condition]:
    """The program that nbgrader calls when it makes or upgrades its database."""
    path = shutil.which("alembic")
    if path:
        yield Condition("alembic", State.OK, "nbgrader finds it", where=path)
        return
    folder = Path(sys.executable).parent
    remedy = f"put {folder} on the PATH before you call nbgrader: its database needs the program"
    yield Condition("alembic", State.WARNING, "not on the PATH", remedy)


def encoding(_: Course) -> Iterator[Condition]:
    """Files and pages are UTF-8; a name in another encoding would be lost."""
    said = {
        "the locale": locale.getpreferredencoding(do_setlocale=False),
        "file names": sys.getfilesystemencoding(),
        "output": sys.stdout.encoding or "ascii",
    }
    verbs = {"file names": "are"}
    others = [
        f"{what} {verbs.get(what, 'is')} {name}" for what, name in said.items() if not is_utf8(name)
    ]
    if others:
        remedy = "export PYTHONUTF8=1, or a locale such as LANG=C.UTF-8; unset PYTHONIOENCODING"
        yield Condition("UTF-8", State.WARNING, "; ".join(others), remedy)
        return
    yield Condition("UTF-8", State.OK, f"{', '.join(said)}")


def is_utf8(name: str) -> bool:
    """Whether an encoding is UTF-8 under one of its names."""
    return name.lower().replace("-", "").replace("_", "") == "utf8"


def requirements(extra: str | None) -> "Iterator[Requirement]":
    """Yield what the kit requires, or what one of its extras does on top of that."""
    from packaging.requirements import Requirement

    for line in requires("layerlab") or ():
        needed = Requirement(line)
        # `dask; extra == "cluster"` has a marker that holds if we say that the extra is asked for.
        always = _holds(needed, "")
        chosen = always if extra is None else _holds(needed, extra) and not always
        if chosen:
            yield needed


def _holds(needed: "Requirement", extra: str) -> bool:
    return needed.marker is None or needed.marker.evaluate({"extra": extra})


def amiss_with(needed: "Requirement") -> str | None:
    """Say how what is installed differs from what is needed."""
    found = installed(needed.name)
    if found is None:
        return f"{needed.name} is missing"
    if not needed.specifier.contains(found, prereleases=True):
        return f"{needed.name} is {found} and should be {needed.specifier}"
    return None


def installed(name: str) -> str | None:
    """Return the version of a package, None where there is none."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


checks = (python, packages, alembic, encoding)
