"""What a notebook carries is there where it is missed, and nowhere else."""

from base64 import b85encode
from bz2 import compress
from pathlib import Path

import pytest

from layerlab import carried, needs
from layerlab.carried import carry, content, folder_of_tests
from layerlab.needs import Unprepared

TEST = b"class TestLine: ...\n"
POINTS = b"x,y\n1,2\n"


def packed(data: bytes) -> str:
    """Return bytes as a notebook carries them, on several lines."""
    text = b85encode(compress(data)).decode()
    return f"\n{text[:20]}\n{text[20:]}\n"


FILES = {"tests/test_line.py": packed(TEST), "data/points.csv": packed(POINTS)}


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(carried, "_files", {})


class TestTests:
    def test_a_notebook_that_carries_none_has_those_beside_it(self) -> None:
        """As every release did before."""
        assert folder_of_tests() == Path("tests")

    def test_alone_it_has_its_own(self, tmp_path: Path) -> None:
        """In a folder that is not the student's, with the data that tests read from there."""
        carry({"tests/test_line.py": FILES["tests/test_line.py"]})

        folder = folder_of_tests()

        assert (folder / "test_line.py").read_bytes() == TEST
        assert list(tmp_path.iterdir()) == []

    def test_tests_of_other_work_are_not_taken_for_its_own(self, tmp_path: Path) -> None:
        """A kernel may have been started in any folder."""
        (tmp_path / "tests").mkdir()
        (tmp_path / "tests" / "test_something.py").touch()
        carry(FILES)

        assert folder_of_tests() != Path("tests")
        assert (folder_of_tests().parent / "data" / "points.csv").read_bytes() == POINTS

    def test_those_beside_it_come_first(self, tmp_path: Path) -> None:
        """A student may have read and changed them."""
        (tmp_path / "tests").mkdir()
        (tmp_path / "tests" / "test_line.py").write_bytes(b"# mine\n")
        carry(FILES)

        assert folder_of_tests() == Path("tests")

    def test_a_second_notebook_brings_others(self) -> None:
        """In one kernel, what is carried last is what is checked."""
        carry(FILES)
        folder_of_tests()
        carry({"tests/test_curve.py": packed(b"class TestCurve: ...\n")})

        assert [path.name for path in folder_of_tests().iterdir()] == ["test_curve.py"]

    def test_they_are_there_where_something_else_is_missing(self, tmp_path: Path, monkeypatch):
        """A check then names what the machine lacks, and no folder that nobody needs."""
        monkeypatch.setitem(needs.PACKAGES, "pytest", (999,))

        with pytest.raises(Unprepared, match="needs pytest 999 or newer"):
            carry(FILES)

        assert (folder_of_tests() / "test_line.py").read_bytes() == TEST
        assert list(tmp_path.iterdir()) == []


class TestData:
    def test_is_laid_where_code_opens_it(self, tmp_path: Path, capsys) -> None:
        """And it is said."""
        carry(FILES)

        assert (
            (tmp_path / "data" / "points.csv").read_bytes() == POINTS == content("data/points.csv")
        )
        assert capsys.readouterr().out == "data/points.csv was laid beside the notebook.\n"

    def test_what_lies_there_stays(self, tmp_path: Path) -> None:
        """Nothing of a student's is written over."""
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "points.csv").write_bytes(b"mine")

        carry(FILES)

        assert (tmp_path / "data" / "points.csv").read_bytes() == b"mine"

    def test_where_nothing_can_be_written_it_says_so(self, tmp_path: Path) -> None:
        """With the remedy."""
        (tmp_path / "data").write_text("a file of that name")

        with pytest.raises(
            Unprepared, match=r"cannot be written in .*: open the notebook in a folder"
        ):
            carry(FILES)
