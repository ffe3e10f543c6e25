"""The site of the guides, as a browser has it: for eyes, keys and a phone, and without a network."""

import subprocess
import sys
from pathlib import Path

import pytest

from .browser import complaints

pytestmark = pytest.mark.long("a site is built and read")
ROOT = Path(__file__).parents[2]
# A page of tables, of commands, of definitions, of a picture, and one with pictures in a table.
PAGES = (
    "docs/security",
    "docs/write-an-exercise",
    "docs/reference/commands",
    "docs/reference/layerlab",
    "docs/how-it-works",
    "README",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    """Return the folder of the site."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-b", "html", "-q", "-c", ROOT / "docs"]
    subprocess.run([*command, "-d", folder / "doctrees", ROOT, folder / "html"], check=True)
    return folder / "html"


class TestGuidesSite:
    @pytest.mark.parametrize("name", PAGES)
    def test_nothing_is_wrong_with_it(self, browser, site, name):
        """In light, in the dark and on a phone; all that it asks for is its own."""
        path = site / f"{name}.html"
        own = f"request: {site.resolve().as_uri()}/"

        found = complaints(lambda look: browser.open(path, look))

        assert [said for said in found if own not in said] == []
