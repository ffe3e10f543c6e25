"""The packages that a course's students may import beside those of every release."""

from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version

from autograder.course import Course
from autograder.settings.reading import COURSE_FILE, SettingsError, read_course_settings


def packages_amiss(packages: tuple[str, ...]) -> Iterator[str]:
    """Say which packages student code would not find here, or in another version than asked for."""
    from packaging.requirements import Requirement

    for text in packages:
        needed = Requirement(text)
        if needed.marker is not None and not needed.marker.evaluate():
            continue
        try:
            found = version(needed.name)
        except PackageNotFoundError:
            yield f"{needed.name} is missing"
            continue
        if not needed.specifier.contains(found, prereleases=True):
            yield f"{needed.name} is {found} and should be {needed.specifier}"


def installed_versions(packages: tuple[str, ...]) -> dict[str, str]:
    """Return the versions of those packages that are there."""
    from packaging.requirements import Requirement

    found = {}
    for text in packages:
        name = Requirement(text).name
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def check_packages(course: Course) -> None:
    """See that student code finds what the course promised, before anybody loses points for it.

    Raises:
        SettingsError: a package is missing, or another version of it is there.
    """
    packages = read_course_settings(course).packages
    amiss = tuple(packages_amiss(packages))
    if amiss:
        wanted = " ".join(f'"{text}"' for text in packages)
        msg = f"{course.root / COURSE_FILE}: {'; '.join(amiss)}; install what students may import: python -m pip install {wanted}"
        raise SettingsError(msg)
