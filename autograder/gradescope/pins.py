"""The exact versions of packages and of all that they need, as they are installed here."""

from collections.abc import Iterable, Iterator
from importlib.metadata import distribution, version

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def pinned(names: Iterable[str]) -> list[str]:
    """Return `name==version` for each package and for each that it needs on this machine, sorted.

    Raises:
        PackageNotFoundError: one of them is not installed.
    """
    found: dict[str, str] = {}
    waiting = [Requirement(name) for name in names]
    asked: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        if str(requirement) in asked:
            continue
        asked.add(str(requirement))
        found[canonicalize_name(requirement.name)] = version(requirement.name)
        waiting += _needs(requirement)
    return [f"{name}=={release}" for name, release in sorted(found.items())]


def _needs(requirement: Requirement) -> Iterator[Requirement]:
    for text in distribution(requirement.name).requires or []:
        need = Requirement(text)
        extras = requirement.extras or {""}
        if need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in extras):
            yield need
