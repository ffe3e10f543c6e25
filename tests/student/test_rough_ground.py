"""`check` in folders that are not as the release has them, and in processes without IPython."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from layerlab.card.card import Card
from layerlab.card.records import Status
from layerlab.checking.checker import check_functions

from .conftest import unasked

NAMESPACE = {"scale_forward": lambda x, factor: (x * factor, factor)}
FUNCTIONS = ["scale_forward"]
FOLDER_NAMES = ("deep learning [2026]", "a::b", "[all]", "größe", "-n auto", "%d {x} $HOME")
UNUSABLE_TESTS = {
    "a syntax error": ("\ndef (", "cannot be read: SyntaxError"),
    "a missing module": ("\nimport no_such_module", "No module named 'no_such_module'"),
    "an error of its own": ("\n1 / 0", "cannot be read: ZeroDivisionError"),
}
WITHOUT_IPYTHON = """
import sys
sys.modules["IPython"] = None
from layerlab import check

def scale_forward(x, factor):
    return x.missing, None

print(check("scale_forward"))
"""


def watched(scandir: Callable[[str], Any], listed: list[Path]) -> Callable[[str], Any]:
    """Return `scandir`, which says in `listed` what is asked of it."""

    def scan(folder: str) -> Any:
        listed.append(Path(folder).resolve())
        return scandir(folder)

    return scan


def run(folder: Path) -> Card:
    """Check the right function with the tests in a release folder."""
    return check_functions(folder / "tests", FUNCTIONS, NAMESPACE)


class TestFolders:
    @pytest.mark.parametrize("name", FOLDER_NAMES)
    def test_a_folder_may_have_any_name(self, release, name, monkeypatch):
        """What pytest would read as a case, an option or a test's name is a folder's name here."""
        folder = release / name
        folder.mkdir()
        (release / "tests").rename(folder / "tests")
        monkeypatch.chdir(folder)

        assert run(folder).passed

    @pytest.mark.parametrize(("text", "words"), UNUSABLE_TESTS.values(), ids=UNUSABLE_TESTS)
    def test_a_file_that_cannot_be_read_is_named(self, release, capfd, text, words):
        """The card says which file and why, what to do, and nothing is printed beside it."""
        with (release / "tests" / "test_scale.py").open("a", encoding="utf-8") as file:
            file.write(text)
        card = run(release)

        assert "test_scale.py" in card.problems[0].message
        assert words in card.problems[0].message
        assert "fresh copy" in card.problems[0].remedy
        assert capfd.readouterr() == ("", "")

    def test_another_file_that_cannot_be_read_does_not_matter(self, release):
        """Only the file of the wanted tests is read by pytest."""
        (release / "tests" / "test_shift.py").write_text("def (", encoding="utf-8")

        assert run(release).passed

    def test_a_broken_conftest_is_a_problem(self, release):
        """A card without tests is never shown as if all were well."""
        (release / "tests" / "conftest.py").write_text("import no_such_module\n", encoding="utf-8")
        card = run(release)

        assert not card.passed
        assert "could not be started" in card.problems[0].message

    def test_what_lies_in_a_folder_above_is_not_looked_at(self, release, monkeypatch):
        """A home folder may hold a conftest.py of other work, and more files than pytest lists in no time."""
        above = release / "home"
        (above / "course").mkdir(parents=True)
        (release / "tests").rename(above / "course" / "tests")
        (above / "conftest.py").write_text("raise SystemExit\n", encoding="utf-8")
        listed = []
        monkeypatch.setattr(os, "scandir", watched(os.scandir, listed))

        assert run(above / "course").passed
        assert set(listed) <= {above / "course" / "tests"}

    def test_a_class_without_tests_is_a_problem(self, release):
        """Nothing that was run proves nothing."""
        (release / "tests" / "test_none.py").write_text("class TestNone:\n    pass\n")

        card = check_functions(release / "tests", ["none"], {})

        assert not card.passed
        assert "TestNone" in card.problems[0].message


class TestProcesses:
    def test_without_ipython_the_line_is_named_all_the_same(self, release):
        """A plain script has its file's name where a notebook has a cell's."""
        script = release / "affine.py"
        script.write_text(WITHOUT_IPYTHON, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-B", script.name],
            cwd=release, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip

        assert "affine.py, line 7, in scale_forward:  return x.missing, None" in done.stdout
        assert unasked(done.stderr) == ""

    def test_the_last_error_stays_the_students(self, release, monkeypatch):
        """Who debugs an error of their own finds it, whatever was checked since."""
        own = ValueError("mine")
        monkeypatch.setattr(sys, "last_value", own, raising=False)
        monkeypatch.delattr(sys, "last_traceback", raising=False)
        card = check_functions(release / "tests", FUNCTIONS, {"scale_forward": lambda: 1})

        assert card.verdicts[0].status is Status.ERROR
        assert sys.last_value is own
        assert not hasattr(sys, "last_traceback")
