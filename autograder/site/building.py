"""A site is laid out as JupyterLite wants it, built by JupyterLite, and swapped in once it is whole."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.course import Course
from autograder.errors import CourseError
from autograder.settings.reading import read_course_settings
from autograder.site.kernel import Kernel, series
from autograder.site.pyodide import LOCK, Pyodide, Say
from autograder.site.wheels import KERNEL, OF_OLDER_PYODIDES, STUDENTS, Placed, lock_with, placed

# What says of a folder that `layerlab site` made it, and may make it anew.
_MARK = "layerlab-site.json"
_PLUGIN = "@jupyterlite/pyodide-kernel-extension:kernel"
_LEFT = ("__pycache__", ".ipynb_checkpoints", ".pytest_cache")
_SECONDS = 600


@dataclass(frozen=True, kw_only=True)
class SitePlan:
    """What a site is made of."""

    assignments: tuple[str, ...]
    pyodide: Pyodide
    kernel: Kernel
    wheels: Path | None
    output: Path


@dataclass(frozen=True, kw_only=True)
class Site:
    """A site that was built."""

    output: Path
    packages: tuple[Placed, ...]
    notebooks: tuple[str, ...]

    @property
    def fetched(self) -> tuple[str, ...]:
        """The packages that a student's browser has to fetch from elsewhere."""
        return tuple(one.name for one in self.packages if one.wheel is None)


def check(course: Course, plan: SitePlan) -> None:
    """See that a site can be made as planned.

    Raises:
        CourseError: there is no release, another folder in its place, or a Pyodide that the kernel does not run on.
    """
    for assignment in plan.assignments:
        if not any((course.release / assignment).glob("*.ipynb")):
            msg = f"{course.release / assignment}: no notebook there; run layerlab build first"
            raise CourseError(msg)
    if series(plan.pyodide.version) != plan.kernel.series:
        msg = (
            f"{plan.pyodide.folder} is Pyodide {plan.pyodide.version}, and jupyterlite-pyodide-kernel {plan.kernel.version}"
            f" is made for {plan.kernel.pyodide}: name a folder with that one, or install the kernel's version that fits"
        )
        raise CourseError(msg)
    output = plan.output
    if output.exists() and not (output / _MARK).is_file() and any(output.iterdir()):
        msg = f"{output}: not made by layerlab site, and not empty; name another folder with --into, or remove it"
        raise CourseError(msg)


def build_site(course: Course, plan: SitePlan, say: Say) -> Site:
    """Build a site; the old one stays until the new one is whole.

    Raises:
        CourseError: it cannot be built; the message says why.
    """
    check(course, plan)
    older = [name for name in OF_OLDER_PYODIDES if name in plan.pyodide.packages]
    first = (*KERNEL, *older)
    wanted = (*first, *STUDENTS, *_own_packages(course, plan.pyodide))
    packages = placed(plan.pyodide, plan.wheels, wanted, say)
    plan.output.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".layerlab-site-", dir=plan.output.parent) as folder:
        place = Path(folder)
        _lay(course, plan, packages, place / "lite", first)
        say("building the site ...")
        _build(place / "lite", plan.kernel, place / "site")
        (place / "site" / _MARK).write_text(_told(plan, packages), encoding="utf-8")
        _swap(place / "site", plan.output, place / "old")
    notebooks = (
        f"{assignment}/{path.name}"
        for assignment in plan.assignments
        for path in sorted((course.release / assignment).glob("*.ipynb"))
    )
    return Site(output=plan.output, packages=tuple(packages), notebooks=tuple(notebooks))


def _own_packages(course: Course, pyodide: Pyodide) -> list[str]:
    """Return the packages that the course gives its students, as far as Pyodide has them."""
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    named = map(Requirement, read_course_settings(course).packages)
    names = [canonicalize_name(requirement.name) for requirement in named]
    return [name for name in names if name in pyodide.packages]


def _lay(
    course: Course, plan: SitePlan, packages: Sequence[Placed], lite: Path, first: Sequence[str]
) -> None:
    """Lay out what JupyterLite builds from: the release, Pyodide with its wheels, and two files of settings."""
    for assignment in plan.assignments:
        target = lite / "files" / assignment
        ignored = shutil.ignore_patterns(*_LEFT)
        shutil.copytree(course.release / assignment, target, ignore=ignored)
    python = lite / "static" / "pyodide"
    python.mkdir(parents=True)
    for path in (*plan.pyodide.core, *(one.wheel for one in packages if one.wheel is not None)):
        shutil.copy(path, python)
    lock = lock_with(plan.pyodide, packages)
    (python / LOCK).write_text(json.dumps(lock, indent=1), encoding="utf-8")
    options = {"loadPyodideOptions": {"packages": list(first)}}
    settings = {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {"litePluginSettings": {_PLUGIN: options}},
    }
    (lite / "jupyter-lite.json").write_text(json.dumps(settings), encoding="utf-8")


def _time_of(files: Path) -> int:
    """Return the time that all of a site is said to be of, so that the same release makes the same bytes."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    return int(max(path.stat().st_mtime for path in files.rglob("*") if path.is_file()))


def _build(lite: Path, kernel: Kernel, output: Path) -> None:
    """Have JupyterLite build a site.

    Raises:
        CourseError: it fails; the message ends with what it said.
    """
    config = {
        "apps": ["lab"],
        "contents": ["files"],
        "no_sourcemaps": True,
        # Else every extension of this environment would be in it, nbgrader's among them, which needs a server.
        "ignore_sys_prefix": ["federated_extensions"],
        "federated_extensions": [str(kernel.extension)],
        "cache_dir": str(lite.parent / "cache"),
        "output_dir": str(output),
        "source_date_epoch": _time_of(lite / "files"),
    }
    (lite / "jupyter_lite_config.json").write_text(json.dumps({"LiteBuildConfig": config}))
    try:
        done = subprocess.run(
            [sys.executable, "-m", "jupyterlite_core", "build"],
            cwd=lite,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        msg = f"JupyterLite did not end within {_SECONDS} s; try again on a quieter machine"
        raise CourseError(msg) from error
    if done.returncode or not (output / "lab" / "index.html").is_file():
        lines = (done.stdout + done.stderr).strip().splitlines()
        telling = [line for line in lines if "error" in line.lower()] or lines[-15:]
        msg = "JupyterLite could not build the site; it said:\n" + "\n".join(telling)
        raise CourseError(msg)


def _told(plan: SitePlan, packages: Sequence[Placed]) -> str:
    """Return what is in a site, for whoever finds it."""
    told = {
        "assignments": plan.assignments,
        "pyodide": plan.pyodide.version,
        "python": plan.pyodide.python,
        "kernel": plan.kernel.version,
        "packages": {one.name: f"{one.entry['version']}, from {one.source}" for one in packages},
    }
    return json.dumps(told, indent=1) + "\n"


def _swap(new: Path, output: Path, old: Path) -> None:
    if output.exists():
        output.rename(old)
    try:
        new.rename(output)
    except OSError:
        if old.exists():
            old.rename(output)
        raise
