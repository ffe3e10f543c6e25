"""The README of a release: what each course and assignment says in it."""

from pathlib import Path

import pytest

from autograder.build.errors import BuildError
from autograder.build.exercise import exercises_of
from autograder.build.readme import ForStudents, readme, told_by
from autograder.course import Course

ROOT = Path(__file__).parents[2]
EXERCISES = tuple(exercises_of(ROOT / "solutions" / "02_losses"))
SETTINGS = """\
timezone = "Europe/Berlin"
repository = "https://github.com/ada/layers/tree/main/release"

[assignments.02_losses]
due = 2026-12-01 23:59:00
"""


class TestReadme:
    def test_says_what_to_do(self) -> None:
        """What to write where, to install, to start, to check and to hand in."""
        text = readme("02_losses", EXERCISES, ForStudents())

        assert "| `softmax.ipynb` | `softmax_loss` |" in text
        for command in (
            "python -m pip install -r requirements.txt",
            "jupyter lab softmax.ipynb",
            "python -m layerlab check softmax.ipynb --watch",
            "python -m layerlab submit",
        ):
            assert f"\n{command}\n" in text
        assert "packs `02_losses.zip`. Hand that in.\n" in text
        assert text.endswith("run `%run -m layerlab submit` in a cell of a notebook.\n")

    @pytest.mark.parametrize(
        ("note", "begins"),
        [
            ("# Losses\n\nRead {this} first.\n", "# Losses\n\nRead {this} first.\n\n| notebook |"),
            ("Read this.", "# 02_losses\n\nRead this.\n\n| notebook |"),
            ("", "# 02_losses\n\n| notebook |"),
        ],
    )
    def test_begins_with_the_authors_note(self, note: str, begins: str) -> None:
        """Under its own title, or the assignment's name."""
        text = readme("02_losses", EXERCISES, ForStudents(note=note))

        assert text.startswith(begins)

    @pytest.mark.parametrize(
        ("repository", "colab", "binder"),
        [
            (
                "https://github.com/ada/layers",
                "github/ada/layers/blob/main/02_losses/svm.ipynb",
                "gh/ada/layers/main?labpath=02_losses%2Fsvm.ipynb",
            ),
            (
                "https://github.com/ada/layers.git",
                "github/ada/layers/blob/main/02_losses/svm.ipynb",
                "gh/ada/layers/main?labpath=02_losses%2Fsvm.ipynb",
            ),
            (
                "https://github.com/a-b/c.d/tree/v2/to/release/",
                "github/a-b/c.d/blob/v2/to/release/02_losses/svm.ipynb",
                "gh/a-b/c.d/v2?labpath=to%2Frelease%2F02_losses%2Fsvm.ipynb",
            ),
        ],
    )
    def test_badges_open_each_notebook(self, repository: str, colab: str, binder: str) -> None:
        """In Colab and in Binder, wherever the releases lie in the repository."""
        text = readme("02_losses", EXERCISES, ForStudents(repository=repository))

        assert f"](https://colab.research.google.com/{colab})" in text
        assert f"](https://mybinder.org/v2/{binder})" in text

    def test_without_a_repository_there_are_none(self) -> None:
        """Nothing is linked that nobody can open."""
        assert "http" not in readme("02_losses", EXERCISES, ForStudents())


class TestToldBy:
    @pytest.fixture
    def course(self, tmp_path: Path) -> Course:
        """A course that has one assignment, with a note."""
        (tmp_path / "solutions" / "02_losses").mkdir(parents=True)
        (tmp_path / "solutions" / "02_losses" / "README.md").write_text("# X\n\nNote.\n")
        return Course(tmp_path)

    def test_is_in_the_courses_own_time(self, course: Course) -> None:
        """Students read the moment as their clocks show it, with its zone."""
        (course.root / "layerlab.toml").write_text(SETTINGS)

        told = told_by(course, "02_losses")

        assert told.due == "2026-12-01 23:59 (Europe/Berlin)"
        assert told.note == "# X\n\nNote.\n"
        assert "Hand that in until 2026-12-01 23:59 (Europe/Berlin)." in readme(
            "02_losses", EXERCISES, told
        )

    def test_a_course_that_decided_nothing_says_nothing(self, course: Course) -> None:
        """The note stands alone."""
        assert told_by(course, "02_losses") == ForStudents(note="# X\n\nNote.\n")

    @pytest.mark.parametrize(
        "repository",
        [
            "ada/layers",
            "https://gitlab.com/ada/layers",
            "https://github.com/ada/layers/blob/main/x?y",
        ],
    )
    def test_another_address_is_refused(self, course: Course, repository: str) -> None:
        """A badge that opens nothing is worse than none."""
        (course.root / "layerlab.toml").write_text(f'repository = "{repository}"\n')

        with pytest.raises(
            BuildError, match=r"layerlab\.toml: repository: .* is no folder at GitHub"
        ):
            told_by(course, "02_losses")
