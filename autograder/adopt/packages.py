"""The packages that notebooks import, as `layerlab.toml` names them."""

import re
import sys
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from importlib.metadata import packages_distributions

import msgspec

from autograder.settings.records import CourseSettings

# What every release asks for.
_EVERYWHERE = frozenset(("numpy", "matplotlib", "jupyter", "pytest"))
_LINE = re.compile(r"^packages\s*=\s*\[(?P<inside>[^\]]*)\]", re.MULTILINE)


def sorted_out(
    modules: Iterable[str], settings: CourseSettings
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the packages of modules that the course does not name yet, and the modules that nothing installed has."""
    from packaging.requirements import Requirement

    known = {_normal(Requirement(text).name) for text in settings.packages}
    installed = packages_distributions()
    wanted: dict[str, None] = {}
    missing: list[str] = []
    for module in sorted(modules):
        found = installed.get(module, [])
        if not found:
            missing.append(module)
        elif not any(_normal(name) in known | _EVERYWHERE for name in found):
            wanted[found[0]] = None
    return tuple(wanted), tuple(missing)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def is_installed(module: str) -> bool:
    """Tell whether a module is Python's own, or of a package that is installed here."""
    return module in sys.stdlib_module_names or module in _installed()


@cache
def _installed() -> frozenset[str]:
    return frozenset(packages_distributions())


@cache
def star_names(module: str) -> frozenset[str]:
    """Return what `from module import *` binds: of Python's own and of what is installed, and nothing of a course's.

    That imports it, as the tests that use it do where they are run.
    """
    if not is_installed(module.partition(".")[0]):
        return frozenset()
    try:
        found = import_module(module)
    except Exception:  # noqa: BLE001  # whatever it does when it is imported, its names are not known
        return frozenset()
    public = getattr(found, "__all__", None) or [name for name in vars(found) if name[0] != "_"]
    return frozenset(map(str, public))


def with_packages(text: str, wanted: Sequence[str]) -> str:
    """Return the text of a `layerlab.toml` that names more packages; what else it says stays."""
    if not wanted:
        return text
    match = _LINE.search(text)
    added = ", ".join(msgspec.json.encode(name).decode() for name in wanted)
    if match is None:
        return f"packages = [{added}]\n{text}"
    inside = match["inside"].strip().rstrip(",")
    whole = f"packages = [{inside}, {added}]" if inside else f"packages = [{added}]"
    return text[: match.start()] + whole + text[match.end() :]
