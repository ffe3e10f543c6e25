"""The kit as one file: made the same way everywhere, and the whole package to whoever imports it."""

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import layerlab
from autograder.build.kit.packing import FILE, kit_sources, packed, unpacked

ROOT = Path(__file__).parents[2]
Python = Callable[..., "subprocess.CompletedProcess[str]"]

TESTS = '''\
from layerlab import expect_close


class TestDoubleAll:
    def test_known_output(self, student):
        """One doubles to two."""
        expect_close(student.double_all(1.0), 2.0, what="out")
'''
# What two modules become, the empty a/ and an __init__.py of one line.
PACKED = "LRx4!F+o`-Q(1ZrR{a0~7Mp-j1)vfD1fU^AY9IhHOqiJlMhR5?Q}qxVMp46D>d_@Lq71euu|{shj?GCTFGt({F64@Ep&;}et@;"
WRONG = """\
import traceback
from layerlab import expect_close

try:
    expect_close(1.0, 2.0, what="out")
except AssertionError:
    print(traceback.format_exc())
"""
NOTEBOOK = """\
{"cells": [{"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null,
"source": ["from layerlab import check\\n", "def double_all(x):\\n", "    return FACTOR * x"]}],
"metadata": {}, "nbformat": 4, "nbformat_minor": 5}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder but for the kit."""
    (tmp_path / FILE).write_bytes(packed(kit_sources()))
    return tmp_path


@pytest.fixture
def python(folder: Path) -> Python:
    """Run Python in the folder, where the package of this repository is out of reach.

    Without `site` no .pth file leads to it, while the libraries are found as ever.
    """

    def call(*arguments: str) -> "subprocess.CompletedProcess[str]":
        environment = os.environ | {"PYTHONPATH": sysconfig.get_path("purelib")}
        return subprocess.run(
            [sys.executable, "-S", "-s", *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return call


@pytest.fixture
def exercise(folder: Path) -> Callable[[int], None]:
    """Lay an exercise beside the kit, whose function multiplies by `factor`."""

    def lay(factor: int) -> None:
        text = NOTEBOOK.replace("FACTOR", str(factor))
        (folder / "doubling.ipynb").write_text(text, encoding="utf-8")
        tests = folder / "tests"
        tests.mkdir()
        (tests / "conftest.py").write_text("from layerlab.plugin import *\n", encoding="utf-8")
        (tests / "test_doubling.py").write_text(TESTS, encoding="utf-8")

    return lay


class TestBytes:
    """What stands in the file."""

    def test_the_same_sources_give_the_same_bytes(self) -> None:
        """In another process too, with another order of names in its sets."""
        code = (
            "import sys; from autograder.build.kit.packing import kit_sources, packed;"
            " sys.stdout.buffer.write(packed(kit_sources()))"
        )
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": "7"},
            cwd=ROOT,
            capture_output=True,
            check=True,
        )

        assert packed(kit_sources()) == done.stdout

    def test_the_order_of_the_sources_does_not_matter(self) -> None:
        """A file system lists a folder as it likes."""
        sources = kit_sources()
        backwards = dict(reversed(sources.items()))

        assert packed(sources) == packed(backwards)

    def test_packed_bytes_are_these(self) -> None:
        """Another version of the compressor would be noticed here, and not in every release."""
        file = packed({"__init__.py": b"x = 1\n", "a/__init__.py": b""}).decode("utf-8")

        block = re.search(r'_PACKED = """\n(.*?)\n"""', file, re.DOTALL)

        assert block is not None
        assert block[1] == PACKED

    def test_what_goes_in_comes_out(self) -> None:
        """The scan for leaks sees every line that a release holds."""
        sources = kit_sources()
        found = unpacked(packed(sources))

        loader = found.pop(FILE)
        assert found == {f"{FILE}/{path}": data for path, data in sources.items()}
        assert b"class _Kit" in loader

    def test_it_is_small_and_ascii(self) -> None:
        """Every editor opens it, and a notebook cell could hold it."""
        file = packed(kit_sources())

        assert len(file) < 120_000
        assert file.isascii()
        assert max(map(len, file.splitlines())) <= 120

    def test_its_first_lines_say_what_it_is(self) -> None:
        """Whoever opens it learns where to read it."""
        first = packed(kit_sources()).decode("utf-8").partition('"""\n\n')[0]

        assert "`layerlab/` of the course's\nrepository" in first

    def test_the_version_is_the_projects(self) -> None:
        """Two places say it, since a file that stands alone has no metadata."""
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

        assert layerlab.__version__ == project["version"]


# what a student's code says, what it prints
IMPORTED = {
    "the package": ("import layerlab; print(layerlab.__file__)", "{folder}/layerlab.py"),
    "its version": ("import layerlab; print(layerlab.__version__)", layerlab.__version__),
    "names": ("from layerlab import check, expect_close; print(check.__module__)", "layerlab.checking.checker"),
    "all names": ("from layerlab import *; print(expect_close.__name__)", "expect_close"),
    "fixtures": ("from layerlab.plugin import *; print(SEED if 'SEED' in dir() else 'no SEED')", "no SEED"),
    "a module": ("import layerlab.expect.findings as f; print(f.__file__)", "{folder}/layerlab.py/expect/findings.py"),
    "a package": ("import layerlab.expect as e; print(e.__path__[0])", "{folder}/layerlab.py/expect"),
    "a source": ("import inspect, layerlab; print(inspect.getsource(layerlab.check)[:10])", "def check("),
    "after a cache was dropped": ("import layerlab, sys, importlib; sys.path_importer_cache.clear(); importlib.invalidate_caches(); import layerlab.card.text as t; print(t.__name__)", "layerlab.card.text"),
    "again": ("import layerlab, importlib; importlib.reload(layerlab); print(layerlab.check.__name__)", "check"),
    "no module": ("import importlib.util, layerlab; print(importlib.util.find_spec('layerlab.nothing'))", "None"),
    "no other folder": ("import layerlab, tests; print(list(tests.__path__)[0])", "{folder}/tests"),
    "in a cell, without a file": ("import types, sys; text = open('layerlab.py').read(); m = sys.modules['layerlab'] = types.ModuleType('layerlab'); exec(text, vars(m)); from layerlab.expect import expect_close; print(m.check.__name__)", "check"),
}  # fmt: skip


class TestImport:
    """The file alone in a folder, in a new process."""

    @pytest.mark.parametrize(("code", "printed"), IMPORTED.values(), ids=IMPORTED)
    def test_it_is_the_package(self, folder: Path, python: Python, code: str, printed: str) -> None:
        """Whatever the package offers, the file offers."""
        (folder / "tests").mkdir()

        done = python("-c", code)

        assert done.stderr == ""
        assert done.stdout.strip() == printed.format(folder=folder)

    def test_a_traceback_shows_the_source(self, folder: Path, python: Python) -> None:
        """Somebody who looks for a fault can read the kit's own lines, as in a notebook or in pytest."""
        (folder / "wrong.py").write_text(WRONG, encoding="utf-8")

        done = python("wrong.py")

        shown = r'layerlab\.py/expect/checks\.py", line \d+, in expect_close\n +raise '
        assert re.search(shown, done.stdout), done.stdout

    def test_nothing_is_unpacked(self, folder: Path, python: Python) -> None:
        """A folder that may only be read is enough."""
        before = set(folder.iterdir())

        done = python("-B", "-c", "import layerlab.plugin")

        assert done.returncode == 0
        assert set(folder.iterdir()) == before

    def test_without_bz2_the_message_has_the_remedy(self, python: Python) -> None:
        """Some Pythons are compiled on a machine that lacks a library."""
        done = python("-c", "import sys; sys.modules['bz2'] = None; import layerlab")

        assert "ImportError: this Python was built without bz2" in done.stderr
        assert "use another installation of Python" in done.stderr


class TestUse:
    """The file beside a notebook and its tests."""

    @pytest.mark.parametrize(
        "start", [("-m", "layerlab"), ("layerlab.py",), ("-P", "layerlab.py")], ids=" ".join
    )
    @pytest.mark.parametrize(("factor", "code"), [(2, 0), (3, 1)], ids=["right", "wrong"])
    def test_the_command_line(
        self,
        python: Python,
        exercise: Callable[[int], None],
        start: tuple[str, ...],
        factor: int,
        code: int,
    ) -> None:
        """`check` runs, and its exit code is the verdict."""
        exercise(factor)

        done = python(*start, "check", "doubling.ipynb")

        assert (done.returncode, done.stderr) == (code, "")
        assert "One doubles to two." in done.stdout

    @pytest.mark.parametrize(("factor", "code"), [(2, 0), (3, 1)], ids=["right", "wrong"])
    def test_pytest(
        self, python: Python, exercise: Callable[[int], None], factor: int, code: int
    ) -> None:
        """The fixtures come by way of conftest.py."""
        exercise(factor)

        done = python("-m", "pytest", "-q", "tests/")

        assert done.returncode == code, done.stdout
        assert ("CheckFailed" in done.stdout) is (factor == 3)
