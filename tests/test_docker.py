"""The Dockerfile and its seccomp profile, as far as they can be proven without Docker."""

import fnmatch
import json
import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parents[1]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROFILE = json.loads((ROOT / "docker" / "seccomp.json").read_text(encoding="utf-8"))
REFUSED = {name for rule in PROFILE["syscalls"] for name in rule["names"]}
# What bubblewrap and the worker's own namespaces take, and the walls that a worker puts up.
NEEDED = {
    *("clone", "clone3", "unshare", "mount", "umount2", "pivot_root", "sethostname", "chdir"),
    *("capset", "prctl", "seccomp", "landlock_create_ruleset", "landlock_add_rule"),
    *("landlock_restrict_self", "pidfd_open", "pidfd_send_signal", "setrlimit", "prlimit64"),
}
DANGEROUS = {
    *("bpf", "ptrace", "process_vm_readv", "process_vm_writev", "perf_event_open", "userfaultfd"),
    *("init_module", "finit_module", "kexec_load", "open_by_handle_at", "io_uring_setup", "keyctl"),
}


def instructions():
    """Yield each instruction of the Dockerfile with its arguments, lines joined and comments left out."""
    lines = [line for line in DOCKERFILE.splitlines() if line and not line.startswith("#")]
    for line in "\n".join(lines).replace("\\\n", " ").splitlines():
        name, _, arguments = line.partition(" ")
        yield name, " ".join(arguments.split())


def let_in(path):
    """Whether .dockerignore lets the build see a file, by the last pattern that fits it or its folders."""
    parts = Path(path).parts
    paths = ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]
    seen = True
    for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines():
        pattern = line.removeprefix("!").removeprefix("**/")
        candidates = [*paths, *parts] if "**/" in line else paths
        if line and not line.startswith("#") and fnmatch.filter(candidates, pattern):
            seen = line.startswith("!")
    return seen


class TestDockerfile:
    def test_what_it_copies_is_there(self):
        """Each file of a COPY exists, and .dockerignore does not keep it out."""
        copied = [s for name, a in instructions() if name == "COPY" for s in a.split()[:-1]]

        for source in copied:
            path = ROOT / source
            sample = next(path.glob("*.*")) if path.is_dir() else path
            assert sample.exists()
            assert let_in(sample.relative_to(ROOT).as_posix())

    def test_nothing_hidden_gets_into_a_layer(self):
        """An image may be pushed; hidden tests, mistakes, solutions and the secret are not in it."""
        kept_out = [
            *(ROOT / "autograder" / "hidden").glob("*/*.py"),
            *(ROOT / "autograder" / "mistakes").glob("*/*.py"),
            *(ROOT / "solutions").glob("*/*.py"),
            *(
                ROOT / name
                for name in (".layerlab/secret", "gradebook.db", "submitted/ada/x.ipynb")
            ),
        ]

        assert [path for path in kept_out if let_in(path.relative_to(ROOT).as_posix())] == []
        assert let_in("autograder/mistakes/bank.py")

    def test_its_python_is_one_of_ours(self):
        """The base image's version is among those that pyproject.toml names."""
        (base,) = [arguments for name, arguments in instructions() if name == "FROM"]
        version = re.fullmatch(r"python:(\d+\.\d+)-slim", base)[1]

        assert f"{version}.0" in SpecifierSet(PROJECT["project"]["requires-python"])

    def test_it_installs_extras_that_exist(self):
        """What pip is told to install is this kit, with the versions of constraints.txt."""
        (install,) = [a for name, a in instructions() if name == "RUN" and "pip install" in a]
        extras = Requirement("layerlab" + re.search(r"'\.(\[.*\])'", install)[1]).extras

        assert extras <= set(PROJECT["project"]["optional-dependencies"])
        assert "-c constraints.txt" in install

    def test_it_runs_the_kit_as_an_ordinary_user(self):
        """The last word is a user's, and the command's."""
        last = dict(instructions())

        assert last["USER"] not in {"root", "0"}
        assert json.loads(last["ENTRYPOINT"]) == list(PROJECT["project"]["scripts"])


class TestWheel:
    def test_hidden_tests_are_not_installed(self):
        """Student code may read the environment that the kit is installed in."""
        wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]

        assert wheel["exclude"] == ["autograder/hidden", "autograder/mistakes/[0-9]*"]


class TestSeccompProfile:
    def test_it_lets_the_jail_be_made(self):
        """Namespaces, mounts and the walls of a worker are not refused."""
        assert PROFILE["defaultAction"] == "SCMP_ACT_ALLOW"
        assert NEEDED.isdisjoint(REFUSED)

    def test_it_refuses_what_is_dangerous(self):
        """It is no synonym of `unconfined`."""
        assert {rule["action"] for rule in PROFILE["syscalls"]} == {"SCMP_ACT_ERRNO"}
        assert REFUSED >= DANGEROUS

    def test_the_docs_use_it(self):
        """The command of docs/security.md names the file by its path."""
        assert "seccomp=docker/seccomp.json" in (ROOT / "docs/security.md").read_text("utf-8")
