"""`layerlab init`: a course that builds, checks and knows what it is; what is there stays as it is."""

import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.scaffold.builtin import builtin_course, handed_out

ROOT = Path(__file__).parents[2]
TITLE = 'Ada\'s "layers", by hand \\ 2 é'


def run(*arguments, course=ROOT):
    """Run a command as a user would."""
    return CliRunner().invoke(cli, ["--course", str(course), *map(str, arguments)])


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    """Return a course that was begun with two assignments, and what was said."""
    folder = tmp_path_factory.mktemp("begun") / "course"
    result = run("init", folder, "--with", "2, 03_optimizers", "--title", TITLE)
    assert result.exit_code == 0, result.output
    return Course(folder), result.output


class TestBegun:
    """A course with assignments of the built-in one."""

    def test_it_has_the_assignments_whole(self, begun):
        """Text, tests, mistakes and data of those that were named, and nothing of others."""
        course, _ = begun

        assert course.assignments() == ("02_losses", "03_optimizers")
        for folder in (course.hidden, course.mistakes, course.release):
            assert sorted(path.name for path in folder.iterdir()) == ["02_losses", "03_optimizers"]
        known = sorted(path.name for path in (course.root / "data/known_outputs").iterdir())
        assert known == ["02_losses.npz", "03_optimizers.npz"]

    def test_it_is_fresh_and_the_doctor_agrees(self, begun):
        """Build, check and doctor say the same of a new course."""
        course, _ = begun

        assert run("build", "--check", course=course.root).exit_code == 0
        found = run("doctor", "--json", course=course.root)
        rows = yaml.safe_load(found.stdout)
        amiss = [row for row in rows if row["group"] == "course" and row["state"] != "ok"]
        assert amiss == []

    def test_it_says_what_is_handed_out_of_earlier_ones(self, begun):
        """Whoever releases 03 too early gives 02 away."""
        _, said = begun

        assert "03_optimizers hands out 4 functions of 01_fully_connected, 1 function of 02" in said

    def test_its_title_is_kept_whatever_it_holds(self, begun):
        """Quotes, backslashes and accents are a title's own business."""
        course, _ = begun
        settings = tomllib.loads((course.root / "layerlab.toml").read_text(encoding="utf-8"))

        assert settings["title"] == TITLE
        assert (course.root / "README.md").read_text(encoding="utf-8").startswith(f"# {TITLE}\n")

    def test_its_ci_installs_the_kit_as_a_package(self, begun):
        """There is no kit in the course's repository."""
        course, _ = begun
        text = (course.root / ".github/workflows/grade.yml").read_text(encoding="utf-8")

        assert "constraints.txt" not in text
        assert "-e ." not in text
        assert text.count("pip install --quiet -r requirements.txt") == 3
        assert yaml.safe_load(text)["jobs"].keys() == {"collect", "grade", "handback"}

    def test_git_takes_the_course_and_leaves_its_secrets(self, begun, tmp_path):
        """The state, the gradebook and submissions are nobody else's business."""
        course, _ = begun
        for name in LEFT_BY_COMMANDS:
            path = course.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        git = ["git", f"--git-dir={tmp_path / 'git'}", f"--work-tree={course.root}"]
        subprocess.run([*git, "init", "--quiet"], check=True)
        command = [*git, "ls-files", "--others", "--exclude-standard"]
        listed = subprocess.run(
            command, cwd=course.root, capture_output=True, text=True, check=True
        )
        tops = {name.split("/")[0] for name in listed.stdout.splitlines()}

        assert {"solutions", "release", "layerlab.toml", ".gitignore"} <= tops
        assert tops.isdisjoint(name.split("/")[0] for name in LEFT_BY_COMMANDS)


# What grading a class, showing it and exporting it leave, `nbgrader export` among them.
LEFT_BY_COMMANDS = (
    ".layerlab/secret",
    "gradebook.db",
    "grades.csv",
    *(f"{name}/x" for name in ("submitted", "autograded", "feedback", "nbgrader_feedback")),
    *(f"{name}/x" for name in ("reports", "exports", "similar", "site", "class")),
)


class TestEmpty:
    """A course without any assignment of ours."""

    def test_a_first_exercise_builds(self, tmp_path):
        """`init --empty`, `new`, `build`: three commands to a release."""
        folder = tmp_path / "course"

        assert run("init", folder, "--empty", "--ci", "none").exit_code == 0
        nothing = run("build", course=folder)
        assert "layerlab new" in nothing.output
        assert run("new", "01_attention", "factor", course=folder).exit_code == 0
        assert run("build", course=folder).exit_code == 0
        assert (folder / "release/01_attention/factor.ipynb").is_file()
        # What students may import is a matter of their requirements, and a change there is one of the release's.
        settings = folder / "layerlab.toml"
        settings.write_text('packages = ["scipy>=1"]\n' + settings.read_text())
        assert run("build", "--check", course=folder).exit_code == 1
        assert run("build", course=folder).exit_code == 0
        requirements = (folder / "release/01_attention/requirements.txt").read_text()
        assert requirements.splitlines()[-1] == "scipy>=1"
        assert not (folder / ".github").exists()

    def test_a_repository_without_files_is_empty_enough(self, tmp_path):
        """Whoever made a repository first has a `.git` there."""
        subprocess.run(["git", "init", "--quiet", tmp_path], check=True)

        assert run("init", tmp_path, "--empty").exit_code == 0


REFUSED = {
    "an assignment that is not there": (("--with", "01,17"), "has no assignment '17'; it has: 01_"),
    "a part of a name": (("--with", "fully"), "has no assignment 'fully'"),
    "no assignment at all": (("--with", " , "), "--with names no assignment"),
    "two wishes at once": (("--with", "01", "--empty"), "leave one of them out"),
    "a place that is none": (("--empty", "--timezone", "Europe/Atlantis"), "no timezone"),
    "a path as a timezone": (("--empty", "--timezone", "../etc"), "no timezone"),
    "a title of two lines": (("--empty", "--title", "a\nb"), "one line of text"),
    "a title of blanks": (("--empty", "--title", "  "), "one line of text"),
}
IN_THE_WAY = ("thesis.tex", "solutions/x.py", ".gitignore", ".github/workflows/other.yml")


class TestRefused:
    """Nothing is written where something could be lost or would be wrong."""

    @pytest.mark.parametrize(("options", "said"), REFUSED.values(), ids=REFUSED)
    def test_a_wrong_wish_is_told_and_nothing_is_written(self, tmp_path, options, said):
        """The message says what there is instead."""
        folder = tmp_path / "course"
        result = run("init", folder, *options)

        assert result.exit_code == 2
        assert said in result.output
        assert not folder.exists()

    @pytest.mark.parametrize("name", IN_THE_WAY)
    def test_what_is_there_stays(self, tmp_path, name):
        """A folder with files in it is refused, and so is what only looks empty."""
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("years of work")
        result = run("init", tmp_path, "--empty")

        assert result.exit_code == 2
        assert str(tmp_path) in result.output
        assert [p for p in tmp_path.rglob("*") if p.is_file()] == [path]

    def test_a_dry_run_writes_nothing(self, tmp_path):
        """It says what would be there."""
        result = run("init", tmp_path / "course", "--with", "1", "--dry-run")

        assert "with 1 assignment: 01_fully_connected" in result.output
        assert not (tmp_path / "course").exists()


class TestBuiltin:
    """What is known of the course that comes with the kit."""

    def test_every_assignment_that_hands_out_is_named(self):
        """03, 07 and 08 say so in their text, and nothing else does."""
        course = builtin_course()
        names = [line.split()[0] for line in handed_out(course, course.assignments())]

        assert names == ["03_optimizers", "07_spatial_normalization", "08_digits"]


class TestHub:
    """`--hub`: what a shared machine needs."""

    WRONG = (
        ("a relative path", "exchange", "write it from the root"),
        ("in the course", "{course}/exchange", "it lies in the course"),
        ("a file", "{course}/../file", "it is a file"),
    )

    @pytest.mark.parametrize(("_", "place", "error"), WRONG, ids=[one[0] for one in WRONG])
    def test_an_exchange_that_cannot_be(self, _, place, error, tmp_path):
        """It is told before anything is written."""
        (tmp_path / "file").touch()
        course = tmp_path / "course"
        place = place.format(course=course).replace("course/../", "")

        result = run("init", course, "--empty", "--hub", place)

        assert result.exit_code == 2
        assert error in result.output
        assert not course.exists()

    def test_the_course_is_closed_and_hub_says_what_to_install(self, tmp_path):
        """Its id is its own, as other courses have the hub too; students' file names nothing of the course."""
        course = tmp_path / "deep nets 1"
        exchange = tmp_path / "it's" / "exchange"
        result = run("init", course, "--empty", "--ci", "none", "--hub", exchange)
        assert result.exit_code == 0, result.output
        settings = tomllib.loads((course / "layerlab.toml").read_text())
        student = (course / "hub/nbgrader_config.py").read_text()

        assert course.stat().st_mode & 0o777 == 0o700
        assert (settings["id"], settings["exchange"]) == ("deep_nets_1", str(exchange))
        assert str(course) not in student
        scope = {}
        config = {"CourseDirectory": type("", (), {}), "Exchange": type("", (), {})}
        exec(student, {"get_config": lambda: type("c", (), config)}, scope)
        assert scope["c"].Exchange.root == str(exchange)
        assert scope["c"].CourseDirectory.course_id == "deep_nets_1"
        subprocess.run(["sh", "-n", course / "hub/prepare.sh"], check=True)
        # The doctor says what is still to be done, and what to type.
        amiss = run("doctor", course=course)
        assert "there is no such folder yet" in amiss.output

    def test_the_exchange_lies_outside_unless_told(self, begun):
        """Of the folders that students enter, none holds a hidden test."""
        from traitlets.config import Config

        from autograder.nbgrader.configure import configure

        course, _ = begun
        config = Config()
        configure(config, course.root)

        assert config.Exchange.root == str(course.root.parent / "course_exchange")
