"""What tests of several rooms need."""

import fcntl
import gc
import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner

from autograder.course import Course
from autograder.gradebook.api import skip_slow_formats
from tests.warm import Shelf

skip_slow_formats()  # as the command does, before tests import what leads there

ROOT = Path(__file__).parents[1]

# The files that take longest, the longest first; `pytest --durations=50` tells.
LONGEST = (
    "hostile/test_hostile.py",
    "grading/test_ours.py",
    "content/test_notebooks.py",
    "browser/test_class_page.py",
    "grading/test_faults.py",
    "nbgrader/test_exchange.py",
    "browser/test_pages.py",
    "sandbox/test_sandbox.py",
    "kinds/test_courses.py",
    "grading/test_decided.py",
    "grading/test_cluster.py",
    "ci/test_templates.py",
    "browser/test_every_assignment.py",
    "grading/test_pool.py",
    "guides/test_guides.py",
    "nbgrader/test_stock.py",
    "adopt/test_adopt.py",
    "sandbox/test_walls.py",
    "grading/test_repair.py",
    "nbgrader/test_nbgrader.py",
)

_ENDING = (signal.SIGINT, signal.SIGALRM, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)
_RUNNING = {
    "script",
    "iframe",
    "object",
    "embed",
    "form",
    "input",
    "base",
    "link",
    "frame",
    "video",
}
_LOCAL = ("#", "data:image/png;base64,")


class _Elements(HTMLParser):
    """Collects what a browser would see as elements and attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def _dangers(page: str) -> list[object]:
    found: list[object] = []
    for tag, attributes in _Elements(page).found:
        if tag in _RUNNING:
            found.append(tag)
        for name, value in attributes.items():
            target = re.sub(r"\s", "", (value or "").lower())
            if name.startswith("on") or name in {"style", "srcdoc", "action"}:
                found.append((tag, name, value))
            if name in {"href", "src"} and not target.startswith(_LOCAL):
                found.append((tag, name, value))
    return found


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --all, which `make test-all` gives."""
    parser.addoption("--all", action="store_true", help="run the tests marked `long`, too")


def pytest_configure(config: pytest.Config) -> None:
    """Name our own mark, and look for no garbage among what is collected: thousands of tests, all of which stay."""
    gc.disable()
    config.addinivalue_line(
        "markers", "long(reason): takes long and says little that others do not; needs --all"
    )


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Return half as many processes again as there are processors: many a test waits for a limit, or for another process."""
    processors = len(os.sched_getaffinity(0))
    return processors + (processors + 1) // 2


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what takes long unless all is asked for, and begin with the longest files."""
    if not config.getoption("--all"):
        long = [item for item in items if item.get_closest_marker("long")]
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if not item.get_closest_marker("long")]
    # A file that takes minutes and begins last keeps one process at work while the others have nothing left.
    items.sort(key=_place)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Look for garbage from now on, and never again among what is there already."""
    gc.freeze()
    gc.enable()


def _place(item: pytest.Item) -> int:
    """Return where the file of a test stands among the longest; files keep their order otherwise."""
    path = item.path.relative_to(ROOT / "tests").as_posix()
    return LONGEST.index(path) if path in LONGEST else len(LONGEST)


@pytest.fixture(scope="session", autouse=True)
def interruptible() -> None:
    """Hear Ctrl-C, which a shell's background job ignores: what never ends is stopped by it, in tests as well."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def shelf() -> Iterator[Shelf]:
    """Hand the sandboxes on that commands start in this process; a test that starts its own asks `Sandbox` for it."""
    patch = pytest.MonkeyPatch()
    shelf = Shelf()
    patch.setattr("autograder.judging.course_sandbox.Sandbox", shelf)
    yield shelf
    patch.undo()
    shelf.close()


@pytest.fixture(autouse=True)
def hearing() -> Iterator[None]:
    """Hear after each test what was heard before: a command that was stopped is deaf until its process ends."""
    before = {number: signal.getsignal(number) for number in _ENDING}
    yield
    for number, handler in before.items():
        if signal.getsignal(number) is not handler:
            signal.signal(number, handler)


@pytest.fixture(scope="session")
def npm(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[Path, str]]:
    """Run npm in a new folder; return it, with what was said. What cannot be had is skipped, with its reason."""

    def run(*arguments: str) -> tuple[Path, str]:
        if shutil.which("npm") is None:
            pytest.skip("there is no npm on this machine")
        folder = tmp_path_factory.mktemp("npm")
        (folder / "package.json").write_text("{}")
        done = subprocess.run(
            ["npm", *arguments],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        if done.returncode:
            pytest.skip(f"npm's registry cannot be reached: {done.stderr.strip()[-200:]}")
        return folder, done.stdout

    return run


@pytest.fixture(scope="session")
def dangers() -> Callable[[str], list[object]]:
    """List every element or attribute of a page that could run, load or send something."""
    return _dangers


@pytest.fixture(scope="session")
def attacks() -> tuple[str, ...]:
    """Texts that run in a browser where a page takes them for markup."""
    return (
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "</pre></style></title><script>alert(1)</script>",
        "<a href='javascript:alert(1)'>x</a> [x](javascript:alert(1)) ![x](javascript:alert(1))",
        "\"><iframe srcdoc='<script>alert(1)</script>'>",
        "<math><mtext><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
        "<form action='https://evil.example'><input name=x autofocus onfocus=alert(1)>",
        "<meta http-equiv=refresh content='0;url=https://evil.example'>",
        "<base href='https://evil.example'><link rel=stylesheet href='https://evil.example/x.css'>",
        "<style>*{background:url(//evil.example)}</style>",
        "{{ 7 * 7 }}{% raw %}${7*7}",
        "<https://evil.example/pixel.png> ![](https://evil.example/pixel.png)",
    )


class Ran(NamedTuple):
    """What a command came to."""

    exit_code: int
    output: str


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Course, Ran]:
    """Run `layerlab demo` once, whichever process asks first: the course that it leaves, and what it said."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # of all processes of this run
    said = folder / "demo.json"
    with (folder / "demo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not said.exists():
            said.write_text(json.dumps(_run_demo(folder / "demo")))
    return Course(folder / "demo"), Ran(*json.loads(said.read_text()))


def _run_demo(folder: Path) -> Ran:
    from autograder.commands.demo import command

    arguments = [str(folder), "--assignment", "01_fully_connected"]
    # What never ends is at work until it is stopped, and three seconds of it are as good as five.
    options = ("--cell-timeout=3", "--call-timeout=3", "--memory=512")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("autograder.commands.demo._GRADE_OPTIONS", options)
        result = CliRunner().invoke(command, arguments, obj=Course(ROOT))
    return Ran(result.exit_code, result.output)
