"""The packages that notebooks import, as `layerlab.toml` names them."""

import re
from collections.abc import Iterable, Sequence
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
