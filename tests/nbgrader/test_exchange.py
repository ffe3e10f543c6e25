"""nbgrader's exchange, there and back: from the release to the feedback that a student fetches."""

import json
import os
import pwd
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

import pytest

from autograder.demo.kit import ASSIGNMENT
from autograder.publish.folders import _exchange_files
from autograder.sandbox import probe

ROOT = Path(__file__).parents[2]
# Each command in a fork of one process: nbgrader's imports take longer than what it does. A command comes with the
# folder that it is given in.
SCRIPT = """
import os, subprocess, sys
sys.modules["rfc3987_syntax"] = None  # jsonschema would build grammars for seconds
from nbgrader.apps.nbgraderapp import NbGraderApp
for line in sys.argv[1:]:
    folder, program, *words = line.split()
    if program == "layerlab":
        code = subprocess.run([sys.executable, "-m", "autograder.cli", *words], cwd=folder).returncode
    else:
        if os.fork() == 0:
            os.chdir(folder)
            NbGraderApp.launch_instance(words)
            sys.exit(0)
        code = os.waitstatus_to_exitcode(os.wait()[1])
    if code:
        sys.exit(f"{line} ended with {code}")
"""
# `python -m nbgrader`, without what takes two seconds and is not asked for.
NBGRADER = """
import sys
sys.modules["rfc3987_syntax"] = None  # see above
from nbgrader.apps.nbgraderapp import main
main()
"""


@pytest.fixture
def course(demo, tmp_path):
    """A course of one assignment that nobody has handed anything in for."""
    source, _ = demo
    root = tmp_path / "course"
    for name in ("autograder", "release", "solutions", "source"):
        shutil.copytree(source.root / name, root / name)
    shutil.copytree(source.root / ".layerlab", root / ".layerlab")
    config = (source.root / "nbgrader_config.py").read_text()
    exchange = tmp_path / "exchange"
    exchange.mkdir()
    (root / "nbgrader_config.py").write_text(f"{config}\nc.Exchange.root = {str(exchange)!r}\n")
    student = tmp_path / "student"
    student.mkdir()
    text = f"c = get_config()\nc.Exchange.root = {str(exchange)!r}\n"
    (student / "nbgrader_config.py").write_text(text)
    return root, student


# nbgrader looks for the program alembic, which lies beside the interpreter.
PROGRAMS = os.pathsep.join((str(Path(sys.executable).parent), os.defpath))


class TestExchange:
    def test_there_and_back(self, course, tmp_path):
        """Released, fetched, submitted, collected, graded by us, and the feedback is fetched."""
        if probe().level is None:
            pytest.skip("no sandbox here")
        root, student = course
        commands = (
            f"{root} nbgrader release_assignment {ASSIGNMENT}",
            f"{student} nbgrader fetch_assignment {ASSIGNMENT} --course=layerlab",
            f"{student} nbgrader submit {ASSIGNMENT} --course=layerlab",
            f"{root} nbgrader collect {ASSIGNMENT}",
            f"{root} layerlab grade --sandbox={probe().level}",
            f"{root} nbgrader generate_feedback {ASSIGNMENT}",
            f"{root} nbgrader release_feedback {ASSIGNMENT}",
            f"{student} nbgrader fetch_feedback {ASSIGNMENT} --course=layerlab",
        )

        ended = subprocess.run(
            [sys.executable, "-c", SCRIPT, *commands],
            env={**os.environ, "HOME": str(tmp_path), "PATH": PROGRAMS},
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )

        assert ended.returncode == 0, ended.stdout + ended.stderr
        pages = sorted(path.name for path in student.rglob("feedback/**/*.html"))
        assert pages == ["affine.html", "relu.html", "sandwich.html"]


@pytest.fixture
def hub():
    """A folder that other users may enter, and who they are: pytest's own folders are closed to them."""
    if os.geteuid() != 0:
        pytest.skip("another user can be played by root alone")
    folder = Path(tempfile.mkdtemp(prefix="layerlab-hub-"))
    folder.chmod(0o755)
    other = pwd.getpwnam("nobody")
    names = (sys.executable, f"/usr/bin/python{sys.version_info[0]}.{sys.version_info[1]}")
    packages = os.pathsep.join((str(ROOT), sysconfig.get_path("purelib")))
    home = folder / "home"
    home.mkdir()
    os.chown(home, other.pw_uid, other.pw_gid)
    variables = {
        "HOME": str(home), "USER": "nobody", "LOGNAME": "nobody", "PATH": os.defpath,
        "PYTHONPATH": packages, "JUPYTER_CONFIG_PATH": str(folder / "etc"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip

    def as_student(*words, check=True):
        return subprocess.run(
            list(map(str, words)), cwd=home, env=variables, user=other.pw_uid, group=other.pw_gid,
            extra_groups=[], capture_output=True, text=True, timeout=600, check=check,
        )  # fmt: skip

    def can_run(name):
        try:
            return not as_student(name, "-c", NBGRADER, "--version", check=False).returncode
        except OSError:
            return False

    python = next(filter(can_run, names), None)
    try:
        if python is None:
            pytest.skip("no Python here that another user may run with these packages")
        yield folder, python, as_student
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class TestHub:
    """`layerlab init --hub`, and what another user of the machine can do then."""

    def test_a_student_fetches_and_submits_and_sees_nothing_else(self, hub):
        """From the release to what is collected, by a second user of the system."""
        folder, python, as_student = hub
        course, exchange = folder / "course", folder / "shared" / "exchange"
        environment = {**os.environ, "JUPYTER_CONFIG": str(folder / "etc"), "HOME": str(folder)}

        def as_teacher(*words, cwd=course):
            return subprocess.run(
                list(map(str, words)), cwd=cwd, env=environment, capture_output=True, text=True,
                timeout=600, check=True,
            )  # fmt: skip

        layerlab = (sys.executable, "-m", "autograder.cli")
        as_teacher(*layerlab, "init", course, "--empty", "--ci=none", "--hub", exchange, cwd=folder)
        as_teacher(*layerlab, "new", "01_warm", "factor")
        as_teacher(*layerlab, "build")
        as_teacher("sh", "hub/prepare.sh")
        as_teacher(sys.executable, "-c", NBGRADER, "release_assignment", "01_warm")

        as_student(python, "-c", NBGRADER, "fetch_assignment", "01_warm")
        as_student(python, "-c", NBGRADER, "submit", "01_warm")
        collected = as_teacher(*layerlab, "collect", exchange, "-a", "01_warm")
        examined = as_teacher(*layerlab, "doctor", "--json").stdout

        assert "nobody: factor.ipynb" in collected.stdout
        for words in (
            ("ls", course),
            ("cat", course / "autograder/hidden/01_warm/test_factor.py"),
            ("cat", course / "submitted/nobody/01_warm/factor.ipynb"),
            ("ls", exchange / "course/inbound"),
            ("mv", exchange / "course", exchange / "mine"),
            ("touch", exchange / "course/outbound/01_warm/factor.ipynb"),
        ):
            assert as_student(*words, check=False).returncode != 0, words
        (found,) = [row for row in json.loads(examined) if row["what"] == "exchange"]
        assert found["state"] == "ok", found


class TestExchangeFiles:
    """What the exchange laid into a student's folder goes along, and nothing else."""

    def test_files_of_the_exchange(self, tmp_path):
        """Time and secret, as they are."""
        (tmp_path / "timestamp.txt").write_text("2026-01-31 23:59:00 UTC")
        (tmp_path / "submission_secret.txt").write_text("abc")
        (tmp_path / "notes.txt").write_text("mine")

        found = dict(_exchange_files(tmp_path))

        assert found == {
            "timestamp.txt": b"2026-01-31 23:59:00 UTC",
            "submission_secret.txt": b"abc",
        }

    @pytest.mark.parametrize("kind", ["a link", "a pipe", "a folder", "a large file", "nothing"])
    def test_what_is_no_such_file_stays(self, tmp_path, kind):
        """A student may lay anything there."""
        path = tmp_path / "timestamp.txt"
        if kind == "a link":
            (tmp_path / "other").write_text("not for students")
            path.symlink_to(tmp_path / "other")
        elif kind == "a pipe":
            os.mkfifo(path)
        elif kind == "a folder":
            path.mkdir()
        elif kind == "a large file":
            path.write_bytes(b"x" * 10_000)

        assert dict(_exchange_files(tmp_path)) == {}
