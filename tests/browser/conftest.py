"""A browser for the tests of this room, or the reason why there is none."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("selenium", reason="no selenium here: pip install -e '.[dev]'")

from .browser import DESKTOP, Browser, Look, Page, complaints, programs


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one browser of this process."""
    found = programs()
    if found is None:
        pytest.skip("no Chromium with its driver here: tools/setup --browser installs them")
    browser = Browser(*found)
    yield browser
    browser.close()


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Callable[..., Page]:
    """Open HTML, or a file of it: `page(html, PHONE, policy=False)`."""

    def opened(source: str | Path, look: Look = DESKTOP, *, policy: bool = True) -> Page:
        return browser.open(_file(source, tmp_path), look, policy=policy)

    return opened


@pytest.fixture
def faults(browser: Browser, tmp_path: Path) -> Callable[..., list[str]]:
    """List all that is wrong with HTML, or a file of it, in light, in dark and on a phone."""

    def found(source: str | Path, prepare: Callable[[Page], None] = Page.unfold) -> list[str]:
        path = _file(source, tmp_path)
        return complaints(lambda look: browser.open(path, look), prepare)

    return found


def _file(source: str | Path, folder: Path) -> Path:
    if isinstance(source, Path):
        return source
    path = folder / "page.html"
    path.write_text(source, encoding="utf-8")
    return path
