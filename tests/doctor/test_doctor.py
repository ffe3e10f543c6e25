"""Each thing that can be wrong on a machine is found, and told with its remedy."""

import json
import os
import sqlite3
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from packaging.requirements import Requirement

from autograder import doctor
from autograder.build.freshness import Stamp, inputs_hash, outputs_hash, write_stamps
from autograder.cli import cli
from autograder.course import Course
from autograder.doctor import decided, extras, gradebook, machine, places, python, walls
from autograder.doctor.condition import Condition, State, worst
from autograder.gradebook.api import schema_version
from autograder.sandbox.level import Level, Probe

ROOT = Path(__file__).parents[2]


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course with one assignment, which is fresh by its stamp."""
    course = Course(tmp_path)
    for folder in ("solutions", "source", "release"):
        (tmp_path / folder / "01_a").mkdir(parents=True)
    course.state.mkdir()
    write_stamps(course, {"01_a": Stamp(inputs_hash(course), outputs_hash(course, "01_a"))})
    (tmp_path / "nbgrader_config.py").write_bytes((ROOT / "nbgrader_config.py").read_bytes())
    return course


def run(course: Course, *options: str) -> Result:
    """Call `layerlab doctor`."""
    return CliRunner().invoke(cli, ["--course", str(course.root), "doctor", *options])


def look(check, course: Course) -> Condition:
    """Do a check that finds one thing."""
    (condition,) = check(course)
    return condition


class TestCommand:
    """What is printed, and the exit code."""

    @pytest.fixture(autouse=True)
    def _at_the_full_level(self, monkeypatch):
        monkeypatch.setattr(walls, "probe", lambda: Probe(Level.FULL))

    def test_a_line_a_group_while_all_is_well(self, course, monkeypatch):
        """The whole fits a small terminal."""
        monkeypatch.setattr(machine, "checks", ())
        monkeypatch.setattr(gradebook, "checks", ())
        monkeypatch.setattr(python, "checks", (python.python, python.packages))
        monkeypatch.setattr(walls, "abandoned_folders", lambda _: ())
        monkeypatch.setattr(walls, "orphans", lambda *_: ())

        lines = run(course).output.splitlines()

        assert len(lines) == len(doctor.GROUPS) + 2
        assert max(map(len, lines)) <= 80

    def test_verbose_shows_all(self, course):
        """What was found, and where."""
        output = run(course, "--verbose").output

        assert f"version: {sys.version.split()[0]}" in output
        assert f"in {sys.executable}" in output

    def test_json_is_alone_on_the_output(self, course):
        """Whatever the course's configuration prints."""
        with (course.root / "nbgrader_config.py").open("a") as file:
            file.write("print('hello')\n")

        found = json.loads(run(course, "--json").stdout)

        assert {condition["group"] for condition in found} == set(doctor.GROUPS)
        assert set(found[0]) == {"group", "what", "state", "where", "text", "remedy"}

    @pytest.mark.parametrize(
        ("probe", "line", "code"),
        [
            (Probe(Level.REDUCED, ("no bubblewrap",), "install it"), "warning level: reduced", 0),
            (Probe(None, ("no Landlock",), "install it"), "error   level: none: no Landlock", 1),
        ],
        ids=["warning", "error"],
    )
    def test_an_error_fails_and_a_warning_does_not(self, course, monkeypatch, probe, line, code):
        """Either is told with its remedy."""
        monkeypatch.setattr(walls, "probe", lambda: probe)

        result = run(course)

        assert line in result.output
        assert "-> install it" in result.output
        assert result.exit_code == code

    @pytest.mark.parametrize("error", [RuntimeError("odd"), SystemExit(3), ImportError("no numpy")])
    def test_a_check_that_fails_is_a_condition(self, course, monkeypatch, error):
        """The others are done all the same."""

        def broken(_):
            raise error
            yield

        monkeypatch.setattr(machine, "checks", (broken, machine.clock))

        (found,) = (found for group, found in doctor.examine(course) if group == "machine")

        assert [(f.what, f.state) for f in found] == [
            ("broken", State.ERROR),
            ("clock", State.OK),
        ]

    def test_a_folder_that_is_no_course(self, tmp_path):
        """It is told what is missing, without a traceback."""
        result = run(Course(tmp_path))

        assert "solutions: no such folder" in result.output
        assert result.exit_code == 1


class TestPython:
    """The interpreter and its packages."""

    def test_a_python_that_is_too_old(self, course, monkeypatch):
        """The remedy is another environment."""
        monkeypatch.setattr(sys, "version_info", (3, 9, 1))

        assert look(python.python, course).state is State.ERROR

    @pytest.mark.parametrize(
        ("needed", "amiss"),
        {
            "fits": ("click>=8", None),
            "too old": ("click>=1000", "click is {} and should be >=1000"),
            "too new": ("click<1", "click is {} and should be <1"),
            "missing": ("layerlab-nowhere>=1", "layerlab-nowhere is missing"),
        }.values(),
    )
    def test_versions_are_held_to_their_bounds(self, needed, amiss):
        """By the kit's own metadata."""
        expected = amiss and amiss.format(python.installed("click"))

        assert python.amiss_with(Requirement(needed)) == expected

    def test_extras_are_no_requirements(self):
        """What one extra needs is neither needed nor another's."""
        assert "numpy" in {needed.name for needed in python.requirements(None)}
        assert {needed.name for needed in python.requirements("similar")} == {"copydetect"}

    def test_a_missing_extra_is_a_note(self, course, monkeypatch):
        """Nothing is wrong without it."""
        monkeypatch.setattr(extras, "amiss_with", lambda needed: f"{needed.name} is missing")

        condition = look(extras.similar, course)

        assert (condition.state, condition.remedy) == (
            State.NOTE,
            "pip install 'layerlab[similar]'",
        )

    @pytest.mark.parametrize("check", [python.alembic, extras.git_program, extras.browser])
    def test_a_missing_program(self, course, monkeypatch, check):
        """Its remedy is told."""
        monkeypatch.setenv("PATH", "")

        condition = look(check, course)

        assert condition.state in {State.NOTE, State.WARNING}
        assert condition.remedy

    def test_another_encoding(self, course, monkeypatch):
        """Names would be lost."""
        monkeypatch.setattr("locale.getpreferredencoding", lambda **_: "ISO-8859-1")

        assert "the locale is ISO-8859-1" in look(python.encoding, course).text


CAUSES = {
    "AppArmor": (
        {"sys/kernel/apparmor_restrict_unprivileged_userns": "1\n"},
        "apparmor_restrict_unprivileged_userns=0",
    ),
    "none allowed": ({"sys/user/max_user_namespaces": "0\n"}, "user.max_user_namespaces="),
    "Debian's switch": ({"sys/kernel/unprivileged_userns_clone": "0\n"}, "userns_clone=1"),
    "masked /proc": (
        {"self/mountinfo": "9 8 0:5 /null /proc/kcore rw - devtmpfs dev rw\n"},
        "systempaths=unconfined",
    ),
    "filter": ({"self/status": "Name:\tx\nSeccomp:\t2\n"}, "seccomp=docker/seccomp.json"),
    "docker-default": ({"self/attr/current": "docker-default (enforce)\n"}, "apparmor=unconfined"),
    "SELinux": ({"self/attr/current": "system_u:system_r:container_t:s0\0"}, "label=disable"),
}


def write_proc(folder: Path, files: dict[str, str]) -> Path:
    """Make what a check reads of /proc."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


class TestWalls:
    """Why there is no better level, and what killed runs left."""

    @pytest.mark.parametrize(("files", "remedy"), CAUSES.values(), ids=CAUSES)
    def test_each_cause_has_its_remedy(self, tmp_path, files, remedy):
        """That of docs/security.md."""
        (condition,) = walls.causes(write_proc(tmp_path, files))

        assert remedy in condition.remedy

    def test_a_machine_that_forbids_nothing(self, tmp_path):
        """No cause is made up."""
        files = {
            "sys/kernel/unprivileged_userns_clone": "1\n",
            "sys/user/max_user_namespaces": "9999\n",
            "self/mountinfo": "22 27 0:21 / /proc rw - proc proc rw\n",
            "self/status": "Seccomp:\t0\n",
        }

        assert list(walls.causes(write_proc(tmp_path, files))) == []

    @pytest.mark.parametrize(
        ("abi", "modules", "text"),
        [
            (4, "", "version 4"),
            (0, "capability,yama", "not among"),
            (0, "capability,landlock", "may not use it"),
            (0, "", "there is none"),
        ],
    )
    def test_landlock(self, abi, modules, text):
        """Its absence is an error, whose cause is told as far as it is known."""
        condition = walls.landlock_condition(abi, modules)

        assert text in condition.text
        assert condition.state is (State.OK if abi else State.ERROR)

    @pytest.mark.parametrize(
        ("first", "parent", "user", "found"),
        [
            ("systemd", 1, os.getuid(), [7]),
            ("systemd", 5, os.getuid(), []),
            ("python3", 1, os.getuid(), []),
            ("systemd", 1, os.getuid() + 1, []),
        ],
        ids=["orphan", "at work", "the grader comes first", "another's"],
    )
    def test_processes_without_a_grader(self, tmp_path, first, parent, user, found):
        """Only our own zygotes whose parent is gone."""
        zygote = "python\0-m\0autograder.sandbox.inside.zygote\x003\0"
        files = {"1/comm": first, "7/cmdline": zygote, "7/status": f"PPid:\t{parent}\n"}

        assert list(walls.orphans(write_proc(tmp_path, files), user)) == found


class TestMachine:
    """Disk, memory, limits, clock."""

    @pytest.mark.parametrize(
        ("condition", "state"),
        {
            "room": (machine.disk_condition("disk", ROOT, 9000, 99999), State.OK),
            "any number of files": (machine.disk_condition("disk", ROOT, 9000, None), State.OK),
            "little room": (machine.disk_condition("disk", ROOT, 500, None), State.WARNING),
            "no room": (machine.disk_condition("disk", ROOT, 5, None), State.ERROR),
            "no files": (machine.disk_condition("disk", ROOT, 9000, 12), State.WARNING),
            "memory": (machine.memory_condition(4000, 4), State.OK),
            "little memory": (machine.memory_condition(900, 4), State.WARNING),
            "clock": (machine.clock_condition(1e9, 1e9, 0), State.OK),
            "a clock before the kit": (machine.clock_condition(1e9, 2e9, 0), State.WARNING),
            "a clock before a report": (machine.clock_condition(1e9, 0, 2e9), State.WARNING),
        }.values(),
    )
    def test_a_figure_is_judged(self, condition, state):
        """What is not well has a remedy."""
        assert condition.state is state
        assert bool(condition.remedy) is (state is not State.OK)

    def test_a_low_limit(self, course, monkeypatch):
        """The shell's own command is the remedy."""
        monkeypatch.setattr("resource.getrlimit", lambda _: (64, 64))

        assert "ulimit -n 1024" in [condition.remedy for condition in machine.limits(course)]

    def test_a_report_of_tomorrow(self, course):
        """The clock went back."""
        (course.root / "reports" / "01_a").mkdir(parents=True)
        report = course.root / "reports" / "01_a" / "ada.json"
        report.touch()
        os.utime(report, (time.time() + 86400,) * 2)

        assert "before the newest report" in look(machine.clock, course).text


class TestPlaces:
    """The course's folders, secret and releases."""

    def test_a_folder_that_cannot_be_written(self, course, monkeypatch):
        """It is named."""
        monkeypatch.setattr("os.access", lambda path, _: path != course.release)

        assert look(places.folders, course).where == str(course.release)

    def test_a_secret_that_others_may_read(self, course):
        """Its mode is the remedy."""
        course.secret()
        (course.state / "secret").chmod(0o644)

        condition = look(places.secret, course)

        assert condition.state is State.ERROR
        assert condition.remedy == f"chmod 600 {course.state / 'secret'}"

    def test_no_secret_is_made(self, course):
        """A doctor changes nothing."""
        assert look(places.secret, course).state is State.OK
        assert not (course.state / "secret").exists()

    @pytest.mark.parametrize(
        ("change", "state"),
        {
            "fresh": (lambda root: None, State.OK),
            "edited release": (lambda root: (root / "release/01_a/x").touch(), State.ERROR),
            "newer solution": (lambda root: (root / "solutions/01_a/x.py").touch(), State.WARNING),
            "no release": (lambda root: (root / "release/01_a").rmdir(), State.ERROR),
            "no stamp": (lambda root: (root / ".layerlab/build.json").unlink(), State.NOTE),
        }.values(),
    )
    def test_releases(self, course, change, state):
        """Judged by the stamps of the last build."""
        change(course.root)

        assert look(places.releases, course).state is state


class TestDecided:
    """What `layerlab.toml` says of assignments that went, or have another name."""

    @pytest.mark.parametrize(
        ("said", "state"),
        [("", State.OK), ("due = 2026-12-01 23:59:00", State.ERROR)],
        ids=["nothing", "a date"],
    )
    def test_only_dates_are_missed(self, tmp_path, said, state):
        """The empty table that a new course has for each is in nobody's way."""
        (tmp_path / "solutions").mkdir()
        (tmp_path / "layerlab.toml").write_text(f"[assignments.02_losses]\n{said}\n")

        (found,) = decided.settings(Course(tmp_path))

        assert found.state is state
        assert ("02_losses" in found.text) == (state is State.ERROR)


class TestNbgrader:
    """Its configuration, gradebook and pages."""

    @pytest.mark.parametrize(
        ("text", "state"),
        {
            "none": (None, State.WARNING),
            "another's": ("c = get_config()\n", State.ERROR),
        }.values(),
    )
    def test_configuration(self, course, text, state):
        """Without our judges nbgrader would run student code as it is."""
        path = course.root / "nbgrader_config.py"
        path.unlink() if text is None else path.write_text(text)

        assert look(gradebook.configuration, course).state is state

    def test_a_configuration_that_does_not_run(self, course):
        """What it raises is told."""
        (course.root / "nbgrader_config.py").write_text("1 / 0")

        assert "ZeroDivisionError" in run(course).output

    def test_a_gradebook_that_is_locked(self, course):
        """Another program holds it."""
        with sqlite3.connect(course.root / "gradebook.db") as holder:
            holder.execute("BEGIN IMMEDIATE")

            condition = look(gradebook.database, course)
        holder.close()

        assert "locked" in condition.text

    @pytest.mark.parametrize(
        ("version", "state"), [("0", State.ERROR), (schema_version(), State.OK)]
    )
    def test_a_gradebook_of_another_schema(self, course, version, state):
        """The remedy is nbgrader's upgrade."""
        with sqlite3.connect(course.root / "gradebook.db") as made:
            made.execute("CREATE TABLE alembic_version (version_num TEXT)")
            made.execute("INSERT INTO alembic_version VALUES (?)", (version,))
        made.close()

        assert look(gradebook.database, course).state is state

    def test_a_gradebook_that_is_none(self, course):
        """A damaged file is said to be damaged."""
        (course.root / "gradebook.db").write_bytes(b"no database at all, but long enough to see")

        assert look(gradebook.database, course).state is State.ERROR

    @pytest.mark.parametrize(
        ("values", "text"),
        [
            ((None, True), "enabled in Jupyter"),
            ((None, None), "not enabled in Jupyter"),
            ((False, True), "disabled in Jupyter"),
        ],
        ids=["enabled", "absent", "switched off by the user"],
    )
    def test_formgrader_in_jupyter(self, tmp_path, values, text):
        """The first folder has the last word."""
        folders = [tmp_path / "user", tmp_path / "environment"]
        for folder, value in zip(folders, values, strict=True):
            (folder / "jupyter_server_config.d").mkdir(parents=True)
            switch = {} if value is None else {gradebook._EXTENSION: value}
            config = json.dumps({"ServerApp": {"jpserver_extensions": switch}})
            (folder / "jupyter_server_config.d" / "nbgrader.json").write_text(config)

        assert gradebook.extension_condition(folders).text == text


class TestConditions:
    """How a group stands."""

    def test_the_worst_of_a_group(self):
        """None are well."""
        found = tuple(Condition("x", state, "") for state in (State.NOTE, State.ERROR, State.OK))

        assert (worst(found), worst(())) == (State.ERROR, State.OK)
