"""The site of the guides: built without a warning, from the pages that a forge shows as well."""

import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import click
import pytest

import layerlab
from autograder.cli import COMMANDS, cli

ROOT = Path(__file__).parents[2]
# What a browser would ask for by itself; a link waits for its reader.
LOADED = re.compile(
    r"<(?:script|img|iframe|source|video)\b[^>]*\bsrc=\"(?P<src>[^\"]+)\"", re.IGNORECASE
)
LINKED = re.compile(
    r"<link\b[^>]*\brel=\"(?:stylesheet|preload|icon)\"[^>]*\bhref=\"(?P<src>[^\"]+)\""
)
# A page, and what is wrong with it.
DEAD = {
    "a page": ("[x](gone.md)", "gone.md"),
    "a heading": ("[x](#gone)", "gone"),
    "a heading of another page": ("[x](other.md#gone)", "gone"),
    "a file of the repository": ("[x](../gone.toml)", "gone.toml"),
    "a folder": ("[x](gone/)", "gone/"),
    "a picture": ("![x](pictures/gone.png)", "gone.png"),
}


def build(source: Path, target: Path) -> str:
    """Build a site strictly, as `make docs` does; return what is complained of."""
    # The site of a few pages of a test is made by the settings of the real one.
    command = ["sphinx", "-b", "html", "-W", "--keep-going", "-n", "-q", "-c", ROOT / "docs"]
    done = subprocess.run(
        [sys.executable, "-m", *command, "-d", target / "doctrees", source, target / "html"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode == 0) == (not done.stderr)
    return done.stderr


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    """Return the folder of the site."""
    target = tmp_path_factory.mktemp("site")

    assert build(ROOT, target) == ""
    return target / "html"


def pages(site: Path) -> dict[str, str]:
    """Return the text of each page, by its path within the site."""
    found = sorted(site.rglob("*.html"))
    return {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in found}


class TestSite:
    def test_it_has_each_page_of_the_docs(self, site):
        """A page in no table of contents, and a dead link, are warnings; there was none."""
        written = [
            path.relative_to(ROOT).with_suffix(".html").as_posix()
            for path in (ROOT / "docs").glob("**/*.md")
            if "_build" not in path.parts
        ]

        assert [page for page in written if page not in pages(site)] == []
        assert 'url=docs/index.html"' in pages(site)["index.html"]

    def test_it_loads_nothing_from_elsewhere(self, site):
        """Neither fonts nor scripts: it is read without a network, and nobody is told that it is."""
        found = [
            (name, match["src"])
            for name, text in pages(site).items()
            for pattern in (LOADED, LINKED)
            for match in pattern.finditer(text)
            if match["src"].startswith(("http:", "https:", "//"))
        ]

        assert found == []

    def test_every_command_and_option_is_in_the_reference(self, site):
        """It is made of them: what `--help` says stands there."""
        page = unescape(re.sub(r"<[^>]+>", "", pages(site)["docs/reference/commands.html"]))
        context = click.Context(cli)
        missing = []
        for name in COMMANDS:
            command = cli.get_command(context, name)
            for parameter in command.params:
                missing += [
                    f"{name} {option}"
                    for option in parameter.opts
                    if option.startswith("-") and option not in page
                ]
            if f"layerlab {name}" not in page:
                missing.append(name)

        assert missing == []

    def test_every_public_name_is_in_the_reference(self, site):
        """With its docstring."""
        page = pages(site)["docs/reference/layerlab.html"]

        assert [name for name in layerlab.__all__ if f'id="layerlab.{name}"' not in page] == []

    @pytest.mark.long("the site is built once more")
    def test_it_is_the_same_again(self, site, tmp_path, monkeypatch):
        """In another zone of time and order of sets; nothing says when or where it was made."""
        monkeypatch.setenv("PYTHONHASHSEED", "7")
        monkeypatch.setenv("TZ", "Asia/Tokyo")

        assert build(ROOT, tmp_path) == ""
        assert content(tmp_path / "html") == content(site)


def content(folder: Path) -> dict[str, bytes]:
    """Return the bytes of each file, by its path within the folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


class TestDeadLinks:
    def test_each_is_a_warning(self, tmp_path):
        """Within a page, to another one, to a file, a folder or a picture of the repository."""
        folder = tmp_path / "docs"
        folder.mkdir()
        (folder / "other.md").write_text("# Other\n")
        lines = "\n\n".join(text for text, _ in DEAD.values())
        (folder / "index.md").write_text(f"# Site\n\n{lines}\n\n```{{toctree}}\nother\n```\n")

        said = build(tmp_path, tmp_path / "built")

        assert [name for name, (_, part) in DEAD.items() if part not in said] == []
        assert said.count("WARNING") == len(DEAD)
