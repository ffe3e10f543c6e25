"""tools/setup on machines that lack something, each made of a few small programs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ("bash", "cat", "cut", "dirname", "mkdir", "sh", "sha256sum", "timeout", "touch", "true")
# A Python that makes environments, installs all and says nothing.
GOOD_PYTHON = 'if [ "$2" = venv ]; then mkdir -p .venv/bin; cat "$0" > .venv/bin/python; chmod +x .venv/bin/python; fi'
NO_ENSUREPIP = 'case "$2" in *ensurepip*) exit 1;; esac'
SUDO = 'shift; exec "$@"'


class Machine:
    """A clone, and a PATH with nothing on it but what is put there."""

    def __init__(self, root: Path) -> None:
        self.programs = root / "bin"
        self.clone = root / "clone"
        self.programs.mkdir()
        (self.clone / "tools").mkdir(parents=True)
        shutil.copy(ROOT / "tools/setup", self.clone / "tools/setup")
        for name in ("pyproject.toml", "constraints.txt"):
            (self.clone / name).touch()
        for name in (*TOOLS, "chmod"):
            (self.programs / name).symlink_to(shutil.which(name) or name)

    def add(self, name: str, script: str) -> None:
        """Put a program on the PATH."""
        path = self.programs / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def setup(self, *options: str) -> tuple[int, str]:
        """Run tools/setup; return its exit code and what it said."""
        result = subprocess.run(
            [self.clone / "tools/setup", *options],
            env={"PATH": str(self.programs)},
            capture_output=True,
            text=True,
            check=False,
        )
        return result.returncode, result.stderr


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine without Python and without bubblewrap."""
    return Machine(tmp_path)


class TestSetup:
    def test_without_python(self, machine: Machine) -> None:
        """The message says which versions will do."""
        code, said = machine.setup()

        assert code == 1
        assert "no Python 3.11 to 3.14 found" in said

    def test_python_without_ensurepip(self, machine: Machine) -> None:
        """Debian packs it apart; the message names the package."""
        machine.add("python3", NO_ENSUREPIP)

        code, said = machine.setup()

        assert code == 1
        assert "sudo apt-get install python3-venv" in said

    def test_twice_in_a_row(self, machine: Machine) -> None:
        """The second time there is nothing to do or to say."""
        machine.add("python3", GOOD_PYTHON)
        machine.add("bwrap", "")

        first, second = machine.setup(), machine.setup()

        assert first[0] == 0, first[1]
        assert "installing the kit" in first[1]
        assert second == (0, "")

    def test_changed_versions_install_again(self, machine: Machine) -> None:
        """The stamp is a hash of what the environment was made from."""
        machine.add("python3", GOOD_PYTHON)
        machine.add("bwrap", "")
        machine.setup()
        (machine.clone / "constraints.txt").write_text("numpy==9\n", encoding="utf-8")

        assert "installing the kit" in machine.setup()[1]

    def test_bubblewrap_is_installed_where_allowed(self, machine: Machine) -> None:
        """As root, or with passwordless sudo."""
        machine.add("python3", GOOD_PYTHON)
        machine.add("sudo", SUDO)
        machine.add("apt-get", 'echo "$@" >> asked')

        code, said = machine.setup()

        assert code == 0, said
        assert (machine.clone / "asked").read_text() == "install -y bubblewrap\n"

    def test_bubblewrap_that_cannot_be_installed(self, machine: Machine) -> None:
        """The one command is named, once the attempt failed, and setup goes on."""
        machine.add("python3", GOOD_PYTHON)
        machine.add("sudo", SUDO)
        machine.add("apt-get", "exit 1")

        code, said = machine.setup()

        assert code == 0
        assert "sudo apt-get install -y bubblewrap; going on at the reduced level" in said

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may always")
    def test_bubblewrap_where_not_allowed(self, machine: Machine) -> None:
        """No password is asked for."""
        machine.add("python3", GOOD_PYTHON)
        machine.add("sudo", "exit 1")
        machine.add("apt-get", "")

        code, said = machine.setup()

        assert code == 0
        assert "run `sudo apt-get install -y bubblewrap` for the full sandbox" in said

    def test_a_browser_is_installed_for_the_tests_alone(self, machine: Machine) -> None:
        """Who only wants the demo does not wait for it; a second `make test` does not either."""
        machine.add("python3", GOOD_PYTHON)
        machine.add("bwrap", "")
        machine.add("sudo", SUDO)
        machine.add("apt-get", 'echo "$@" >> asked')

        machine.setup()

        assert not (machine.clone / "asked").exists()

        results = machine.setup("--browser"), machine.setup("--browser")

        assert results == ((0, "setup: installing chromium chromium-driver\n"), (0, ""))
        assert (machine.clone / "asked").read_text() == "install -y chromium chromium-driver\n"

    def test_a_browser_that_is_there(self, machine: Machine) -> None:
        """Nothing is installed."""
        for name in ("bwrap", "chromedriver"):
            machine.add(name, "")
        machine.add("python3", GOOD_PYTHON)
        machine.setup()

        assert machine.setup("--browser") == (0, "")

    def test_no_browser_and_no_way_to_one(self, machine: Machine) -> None:
        """The tests that need it are skipped; the others run."""
        machine.add("python3", GOOD_PYTHON)
        machine.add("bwrap", "")

        code, said = machine.setup("--browser")

        assert code == 0
        assert "chromium chromium-driver missing" in said
        assert "for the tests in a browser; going on without them" in said
