"""The kit in a browser's Python: real Pyodide under node, where there are no processes and no threads.

Its npm package brings no numpy; a stand-in lets the kit be imported, and the tests compute nothing with it.
"""

import shutil
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.build.kit.packing import FILE, kit_sources, packed

HERE = Path(__file__).parent / "pyodide"
VERSION = "314.0.7"
# What check() needs and is pure Python, as Pyodide's own distribution has it.
PURE = ("pytest", "_pytest", "pluggy", "iniconfig", "packaging", "pygments")
TESTS = '''\
from layerlab import hint


class TestDoubleAll:
    @hint("What is twice two?")
    def test_two(self, student):
        """Two becomes four."""
        assert student.double_all(2) == 4

    def test_three(self, student):
        """Three becomes six."""
        assert student.double_all(3) == 6
'''
CODE = """\
from layerlab import check


def double_all(x):
    return 2 * x


print(check("double_all"))


def double_all(x):
    return x + 2


print(check("double_all"))


def double_all(x):
    import threading
    threading.Thread(target=print).start()


print(check("double_all"))
"""

pytestmark = pytest.mark.long("fetches Pyodide from npm's registry, and starts a browser's Python")


@pytest.fixture(scope="module")
def pyodide(npm: Callable[..., tuple[Path, str]]) -> Path:
    """Return the module that loads Pyodide, of a fresh installation."""
    folder, _ = npm("install", "--no-audit", "--no-fund", f"pyodide@{VERSION}")
    return folder / "node_modules" / "pyodide" / "pyodide.mjs"


@pytest.fixture(scope="module")
def shown(pyodide: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the three cards that the code shows there."""
    folder = tmp_path_factory.mktemp("browser")
    work, pure = folder / "work", folder / "pure"
    (work / "tests").mkdir(parents=True)
    (work / "tests" / "test_doubling.py").write_text(TESTS)
    (work / FILE).write_bytes(packed(kit_sources()))
    (folder / "code.py").write_text(CODE)
    purelib = Path(sysconfig.get_path("purelib"))
    ignored = shutil.ignore_patterns("__pycache__")
    for name in PURE:
        shutil.copytree(purelib / name, pure / name, ignore=ignored)
    shutil.copy(purelib / "py.py", pure)
    places = [str(path) for path in (work, HERE, pure)]
    done = subprocess.run(
        ["node", str(HERE / "run.mjs"), str(pyodide), str(folder / "code.py"), *places],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    cards = done.stdout.split("double_all  ")
    assert len(cards) == 4, done.stdout
    return cards[1:]


class TestInABrowser:
    def test_what_is_right_passes(self, shown: list[str]) -> None:
        """The kit is imported, tests are found and run."""
        assert shown[0].startswith("■■  all 2 tests passed")

    def test_what_is_wrong_is_explained(self, shown: list[str]) -> None:
        """With its call, as anywhere."""
        assert "1 of 2 tests passed" in shown[1]
        assert "double_all(x=3)" in shown[1]

    def test_threads_are_refused_in_the_same_words(self, shown: list[str]) -> None:
        """As where it is graded."""
        assert "threads cannot be started in graded code" in shown[2]
