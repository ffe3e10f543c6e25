"""What the kit can do with more installed than it needs; nothing here is wrong."""

import shutil
from collections.abc import Iterator

from autograder.course import Course
from autograder.doctor.finding import Finding, State
from autograder.doctor.python import amiss_with, installed, requirements

_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")


def git(_: Course) -> Iterator[Finding]:
    """Two commands talk to repositories."""
    path = shutil.which("git")
    if path:
        yield Finding("git", State.OK, "layerlab collect and handback", where=path)
    else:
        text = "not installed; layerlab collect and handback need it"
        yield Finding("git", State.NOTE, text, "apt-get install git")


def cluster(_: Course) -> Iterator[Finding]:
    """Grading on many machines."""
    yield from _extra("cluster", "layerlab grade --scheduler")


def similar(_: Course) -> Iterator[Finding]:
    """Comparing submissions."""
    yield from _extra("similar", "layerlab similar")


def browser(_: Course) -> Iterator[Finding]:
    """The kit's own tests open its pages."""
    chromium = next(filter(None, map(shutil.which, _CHROMIUMS)), None)
    if chromium and shutil.which("chromedriver"):
        yield Finding("Chromium", State.OK, "the tests of pages", where=chromium)
        return
    missing = "chromedriver" if chromium else "Chromium"
    text = f"{missing} is not installed; the kit's own tests skip its pages"
    yield Finding("Chromium", State.NOTE, text, "apt-get install chromium chromium-driver")


def _extra(name: str, used: str) -> Iterator[Finding]:
    for needed in requirements(name):
        amiss = amiss_with(needed)
        if amiss:
            text, remedy = f"{amiss}; {used} needs it", f"pip install 'layerlab[{name}]'"
            yield Finding(needed.name, State.NOTE, text, remedy)
        else:
            yield Finding(needed.name, State.OK, f"{installed(needed.name)}: {used}")


checks = (git, cluster, similar, browser)
