"""What the kit can do with more installed than it needs; nothing here is wrong."""

import shutil
from collections.abc import Iterator

from autograder.course import Course
from autograder.doctor.condition import Condition, State
from autograder.doctor.python import amiss_with, installed, requirements

_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")


def git_program(_: Course) -> Iterator[Condition]:
    """Two commands talk to repositories."""
    path = shutil.which("git")
    if path:
        yield Condition("git", State.OK, "layerlab collect and handback", where=path)
    else:
        text = "not installed; layerlab collect and handback need it"
        yield Condition("git", State.NOTE, text, "apt-get install git")


def cluster(_: Course) -> Iterator[Condition]:
    """Grading on many machines."""
    yield from _extra("cluster", "layerlab grade --scheduler")


def similar(_: Course) -> Iterator[Condition]:
    """Comparing submissions."""
    yield from _extra("similar", "layerlab similar")


def site(_: Course) -> Iterator[Condition]:
    """Notebooks in the browser alone."""
    yield from _extra("site", "layerlab site")


def browser(_: Course) -> Iterator[Condition]:
    """The kit's own tests open its pages."""
    chromium = next(filter(None, map(shutil.which, _CHROMIUMS)), None)
    if chromium and shutil.which("chromedriver"):
        yield Condition("Chromium", State.OK, "the tests of pages", where=chromium)
        return
    missing = "chromedriver" if chromium else "Chromium"
    text = f"{missing} is not installed; the kit's own tests skip its pages"
    yield Condition("Chromium", State.NOTE, text, "apt-get install chromium chromium-driver")


def _extra(name: str, used: str) -> Iterator[Condition]:
    """Yield one answer for an extra, which is called as its package where it has one alone."""
    needed = tuple(requirements(name))
    what = needed[0].name if len(needed) == 1 else name
    amiss = [said for one in needed if (said := amiss_with(one))]
    if amiss:
        text, remedy = f"{'; '.join(amiss)}; {used} needs it", f"pip install 'layerlab[{name}]'"
        yield Condition(what, State.NOTE, text, remedy)
    else:
        versions = ", ".join(f"{installed(one.name)}" for one in needed)
        yield Condition(what, State.OK, f"{versions}: {used}")


checks = (git_program, cluster, similar, site, browser)
