"""Make the pictures of docs/pictures/ anew, of real pages in Chromium: `.venv/bin/python -m tools.pictures demo`.

The folder is what `layerlab demo` left, with the assignment 01 among its own; `layerlab report` has to have been
run in it, and `layerlab verify 04_batch_normalization` in the course that this repository is. Only how-it-works.svg
is drawn by hand.
"""

import asyncio
import base64
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import nbformat
from click.testing import CliRunner
from nbclient import NotebookClient
from nbconvert import HTMLExporter

from autograder.build.translations import language_of
from autograder.cli import cli
from autograder.course import Course
from autograder.record.report import Report
from autograder.reports.feedback import feedback_page
from benchmarks import course_page
from layerlab.words import speaking
from tests.browser.browser import Browser, Look, Page, programs

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
# Wide enough for the code to stand beside its tests.
PAGE = Look("page", 1280, 960)
WIDE = Look("wide", 1040, 900)
PHONE = Look("phone", 390, 844)
# Whose page has a mistake that is named, and all else right.
STUDENT = "mistake_affine_forward_bias_forgotten"
# The slip of many a first convolution: where windows overlap, only the last one is left.
SLIP = ("dpadded[window] +=", "dpadded[window] =")


def dark(look: Look) -> Look:
    """Return the same window in the dark."""
    return Look(f"{look.name}, dark", look.width, look.height, dark=True)


def main(demo: Path) -> None:
    """Make all of them."""
    found = programs()
    if found is None:
        sys.exit("Chromium and chromedriver are missing: tools/setup --browser")
    feedback = demo / "feedback" / STUDENT / "01_fully_connected" / "index.html"
    report = demo / "class" / "01_fully_connected.html"
    with opened(*found) as browser, TemporaryDirectory() as folder:
        card(browser, Path(folder))
        take(browser, feedback, PAGE, "feedback.png")
        take(browser, feedback, dark(PAGE), "feedback-dark.png")
        take(browser, feedback, PHONE, "feedback-phone.png")
        take(browser, chinese(demo, Path(folder)), PAGE, "feedback-zh.png")
        on_paper(browser, feedback, Path(folder), "feedback-print.png")
        take(browser, over_time(Path(folder)), Look("course", 1280, 900), "course.png")
        take(browser, report, WIDE, "class.png")
        take(browser, report, dark(WIDE), "class-map-dark.png", at="#map")
        matrix = ROOT / ".layerlab" / "verify" / "04_batch_normalization.html"
        take(browser, matrix, Look("matrix", 1264, 960), "matrix.png")


def over_time(folder: Path) -> Path:
    """Make up a course and the one before it; return where the page of the course is."""
    for name, count, seed in (("2025", 50, 7), ("course", 60, 1)):
        course_page.make(folder / name, count, seed)
    options = ["report", "--course", "--last-year", str(folder / "2025"), "--quiet"]
    CliRunner().invoke(cli, ["--course", str(folder / "course"), *options], catch_exceptions=False)
    return folder / "course" / "class" / "course.html"


def chinese(demo: Path, folder: Path) -> Path:
    """Write the student's page in Chinese; return where it is."""
    data = (demo / "reports" / "01_fully_connected" / f"{STUDENT}.json").read_bytes()
    ran = demo / "autograded" / STUDENT / "01_fully_connected"
    notebooks = {path.name: json.loads(path.read_bytes()) for path in ran.glob("*.ipynb")}
    with speaking(language_of(Course(ROOT), "01_fully_connected", "zh")):
        page = feedback_page(msgspec.json.decode(data, type=Report), notebooks)
    path = folder / "feedback-zh.html"
    path.write_text(page, encoding="utf-8")
    return path


@contextmanager
def opened(chromium: str, driver: str) -> Iterator[Browser]:
    """Give a browser, and close it in any case."""
    browser = Browser(chromium, driver)
    try:
        yield browser
    finally:
        browser.close()


def take(browser: Browser, path: Path, look: Look, name: str, at: str | None = None) -> None:
    """Take a picture of what the window shows, from the element `at` on."""
    page = browser.open(path, look)
    if at is not None:
        page.run("document.querySelector(arguments[0]).scrollIntoView()", at)
    # A bar at the side is the machine's, and not the page's.
    page.run("document.documentElement.style.scrollbarWidth = 'none'")
    page.picture(PICTURES / name)
    print(name)


def on_paper(browser: Browser, path: Path, folder: Path, name: str) -> None:
    """Take a picture of the first printed page; poppler's pdftoppm makes it of the PDF."""
    if shutil.which("pdftoppm") is None:
        print(f"{name} is left as it is: pdftoppm is missing (apt-get install poppler-utils)")
        return
    browser.open(path, PAGE).pdf(folder / "page.pdf")
    target = PICTURES / name
    command = ["pdftoppm", "-png", "-singlefile", "-r", "87", folder / "page.pdf"]
    subprocess.run([*command, target.with_suffix("")], check=True)
    print(name)


def card(browser: Browser, folder: Path) -> None:
    """Take a picture of the card in a notebook that was run, of a function with a slip."""
    shutil.copytree(ROOT / "release" / "06_convolution", folder / "release")
    text = (ROOT / "source" / "06_convolution" / "convolution.ipynb").read_text(encoding="utf-8")
    notebook = nbformat.reads(text.replace(*SLIP), as_version=4)
    until_checked(notebook, 'check("conv_backward_naive")')
    client = NotebookClient(notebook, resources={"metadata": {"path": str(folder / "release")}})
    asyncio.run(client.async_execute())
    html, _ = HTMLExporter(template_name="lab").from_notebook_node(notebook)
    path = folder / "notebook.html"
    path.write_text(html, encoding="utf-8")
    page = browser.open(path, Look("notebook", 1000, 900), policy=False)
    clip(page, PICTURES / "card.png")
    print("card.png")


def until_checked(notebook: Any, check: str) -> None:
    """Leave out the cells behind the one that checks, and demonstrations before it."""
    end = next(i for i, cell in enumerate(notebook.cells) if cell.source.strip() == check)
    kept = notebook.cells[: end + 1]
    notebook.cells = [cell for cell in kept if "demo" not in cell.metadata.get("tags", ())]


def clip(page: Page, path: Path) -> None:
    """Take a picture of the last cell, as much as a window shows of it."""
    place = json.loads(
        page.run(
            "const cells = document.querySelectorAll('.jp-Cell'); const last = cells[cells.length - 1];"
            "const folded = last.querySelectorAll('details.test'); folded[folded.length - 1].open = true;"
            "last.scrollIntoView(); const r = last.getBoundingClientRect();"
            "const right = last.querySelector('ol.tests').getBoundingClientRect().right + 12;"
            "return JSON.stringify({x: r.x, y: r.y + scrollY, width: right - r.x, height: Math.min(r.height, 860)})"
        )
    )
    command = {"format": "png", "captureBeyondViewport": True, "clip": {**place, "scale": 1}}
    taken = page.driver.execute_cdp_cmd("Page.captureScreenshot", command)
    path.write_bytes(base64.b64decode(taken["data"]))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
