"""Rules that hold for the whole repository."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]

# Written in pieces, so that this file does not name what no file may name.
INDEX_HOSTS = (
    "py" + "pi.",
    "python" + "hosted.",
    "ana" + "conda.",
    "download." + "pytorch",
    "npm" + "js.",
)
INDEX = re.compile(
    "|".join(map(re.escape, INDEX_HOSTS)) + r"|^\s*--(?:extra-)?(?:index-url|find-links)",
    re.MULTILINE,
)
# A path below a home folder or a workplace, unless it is the end of a longer path or of an address.
MACHINE = re.compile(r"(?<![\w./~-])/(?:work|root|home/\w+|Users/\w+)/\w")
REASONLESS = re.compile(
    r"# *(?:noqa(?::[A-Z0-9, ]+)?|type: *ignore(?:\[[a-z, -]+\])?) *$", re.MULTILINE
)


@cache
def files() -> tuple[Path, ...]:
    """Everything that is committed, or would be by `git add .`."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if result.returncode:
        pytest.skip("not a git checkout")
    return tuple(path for name in result.stdout.split("\0") if (path := ROOT / name).is_file())


def texts(*suffixes: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of committed files; with `suffixes`, of such files only."""
    for path in files():
        if not suffixes or path.suffix in suffixes:
            try:
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
            except (UnicodeDecodeError, FileNotFoundError):
                continue


def imports(path: Path) -> Iterator[str]:
    """Yield the names of all modules that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom(module=str(module)):
                yield module


class TestCommittedFiles:
    """What a clone on any machine may rely on."""

    def test_none_names_a_package_index(self) -> None:
        """Where packages come from is the machine's business."""
        assert [name for name, text in texts() if INDEX.search(text)] == []

    def test_none_names_a_path_of_the_machine_it_was_made_on(self) -> None:
        """A clone works wherever it lies."""
        assert [name for name, text in texts() if MACHINE.search(text) or str(ROOT) in text] == []

    def test_every_exception_to_a_rule_has_its_reason(self) -> None:
        """`noqa` and `type: ignore` say why, behind them or in a comment above."""
        found = [
            f"{name}: {line.strip()}"
            for name, text in texts(".py")
            for above, line in pairwise(["", *text.splitlines()])
            if REASONLESS.search(line) and not above.lstrip().startswith("#")
        ]

        assert found == []

    def test_scripts_may_be_run(self) -> None:
        """A lost executable bit stops every newcomer."""
        scripts = [path for path in files() if path.read_bytes()[:2] == b"#!"]

        assert [path for path in scripts if not path.stat().st_mode & 0o100] == []
        assert {"run", "setup"} <= {path.name for path in scripts}


class TestDependencies:
    """pyproject.toml, constraints.txt and their reasons agree."""

    PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    WANTED = (
        *PROJECT["dependencies"],
        *(
            requirement
            for extra in PROJECT["optional-dependencies"].values()
            for requirement in extra
            if not requirement.startswith("layerlab[")
        ),
    )
    PINS = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()

    def test_constraints_are_exact_versions_and_nothing_else(self) -> None:
        """No index line, no range, no marker."""
        assert [pin for pin in self.PINS if not re.fullmatch(r"[a-z0-9-]+==[0-9][\w.]*", pin)] == []
        assert sorted(self.PINS, key=lambda pin: pin.split("==")[0]) == self.PINS

    def test_every_dependency_is_pinned_within_its_bounds(self) -> None:
        """What we ask for and what we install do not drift apart."""
        versions = dict(pin.split("==") for pin in self.PINS)
        for requirement in map(Requirement, self.WANTED):
            assert requirement.specifier.contains(versions[requirement.name.lower()]), requirement

    def test_torch_is_for_developers_alone(self) -> None:
        """Known outputs are made with it once; nobody needs it to teach or to learn."""
        assert not any(pin.startswith("torch") for pin in self.PINS)

    def test_every_dependency_has_its_reason(self) -> None:
        """A dependency that nobody can explain is one to remove."""
        reasons = (ROOT / "docs/decisions/0001-dependencies.md").read_text(encoding="utf-8")

        assert [w for w in self.WANTED if f"| {Requirement(w).name} |" not in reasons] == []


# room, the rooms that it must not know
WALLS = {
    "layerlab": ("autograder",),
    "autograder/sandbox": (
        "autograder.grading",
        "autograder.build",
        "autograder.reports",
        "pytest",
    ),
    "autograder/reports": ("autograder.sandbox", "nbgrader"),
    "autograder/build": ("autograder.sandbox", "autograder.grading"),
}


@pytest.mark.parametrize(("room", "unknown"), WALLS.items(), ids=WALLS)
def test_rooms_keep_to_themselves(room: str, unknown: tuple[str, ...]) -> None:
    """A line of code knows its room, and a room its neighbours."""
    found = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sorted((ROOT / room).rglob("*.py"))
        for name in imports(path)
        if any(f"{name}.".startswith(f"{module}.") for module in unknown)
    ]

    assert found == []


def test_help_works_in_a_process_of_its_own() -> None:
    """The installed command answers, and imports no subcommand to do so."""
    code = (
        "import sys; sys.argv = ['layerlab', '--help']; from autograder.cli import main\n"
        "try: main()\n"
        "except SystemExit: print([m for m in ('numpy', 'nbformat', 'rich') if m in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert "Usage: layerlab" in result.stdout
    assert result.stdout.endswith("[]\n")
