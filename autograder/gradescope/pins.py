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
    # Packages need each other in circles, and extras of one that was seen already.
    asked: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        text = str(requirement)
        if text in asked:
            continue
        asked.add(text)
        name = canonicalize_name(requirement.name)
        found[name] = version(requirement.name)
        waiting += _needs(requirement)
    return [f"{name}=={found[name]}" for name in sorted(found)]


def _needs(requirement: Requirement) -> Iterator[Requirement]:
    """Yield what a package needs here: a marker may ask for another system, or for an extra."""
    # Where no extra is asked for, a marker is to find an empty one: without any it would raise.
    extras = requirement.extras or {""}
    needs = distribution(requirement.name).requires or []
    for text in needs:
        need = Requirement(text)
        # Such as `sys_platform == "win32"` or `extra == "test"`.
        marker = need.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in extras):
            yield need
