"""Which reports go along, what students are called elsewhere, and where totals come from."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from autograder.exports.interface import Export, ExportError
from autograder.exports.names import read_names
from autograder.exports.scaling import number
from autograder.record.report import Problem, to_json
from autograder.record.stored import StoreError, graded_assignments, read_reports
from autograder.text.wording import number_text
from tests.exports.conftest import ASSIGNMENT, earning
from tests.exports.test_all_formats import rows


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A folder with the reports of two students."""
    folder = tmp_path / "reports"
    (folder / ASSIGNMENT).mkdir(parents=True)
    for student in ("bob", "ada"):
        (folder / ASSIGNMENT / f"{student}.json").write_bytes(to_json(earning(student, 1.0)))
    return folder


class TestReadSource:
    def test_all_come_in_the_order_of_their_names(self, reports: Path) -> None:
        """Unless some are named."""
        source = read_reports(reports, ASSIGNMENT)
        one = read_reports(reports, ASSIGNMENT, ["bob"])

        assert [report.student for report in source.reports] == ["ada", "bob"]
        assert [report.student for report in one.reports] == ["bob"]
        assert graded_assignments(reports) == (ASSIGNMENT,)

    def test_a_report_that_cannot_be_read_costs_nobody_else(self, reports: Path) -> None:
        """Its student is named."""
        (reports / ASSIGNMENT / "eve.json").write_text("{}")
        (reports / ASSIGNMENT / "mallory.json").write_bytes(to_json(earning("ada", 50.0)))

        source = read_reports(reports, ASSIGNMENT)

        assert [report.student for report in source.reports] == ["ada", "bob"]
        assert [left.student for left in source.left_out] == ["eve", "mallory"]
        assert "grade it again" in source.left_out[0].why
        assert "is about ada" in source.left_out[1].why

    def test_a_zero_by_the_graders_fault_is_no_grade(self, reports: Path) -> None:
        """It would cover one that is."""
        fault = Problem(code="grader-failed", where="w", message="m", remedy="r")
        report = msgspec.structs.replace(earning("bob", 0.0), problems=(fault,))
        (reports / ASSIGNMENT / "bob.json").write_bytes(to_json(report))

        source = read_reports(reports, ASSIGNMENT)

        assert [left.student for left in source.left_out] == ["bob"]
        assert "its zero is no grade" in source.left_out[0].why

    def test_what_is_not_there_is_said(self, reports: Path) -> None:
        """A student, an assignment, all reports."""
        with pytest.raises(StoreError, match=r"eve\.json: there is no such report"):
            read_reports(reports, ASSIGNMENT, ["eve"])
        with pytest.raises(StoreError, match="layerlab grade --assignment 02_losses"):
            read_reports(reports, "02_losses")
        with pytest.raises(StoreError, match="there is no report"):
            graded_assignments(reports / ASSIGNMENT)


class TestRoster:
    @pytest.mark.parametrize(
        "text",
        ["student,id\nada,1\nbob,2\n", "ada;1\nbob;2", "\ufeffada,1\n\nbob, 2 \nada,1"],
        ids=["header", "semicolons", "mark and blanks"],
    )
    def test_it_says_who_is_who(self, tmp_path: Path, text: str) -> None:
        """With or without a header."""
        (tmp_path / "roster.csv").write_text(text)

        assert read_names(tmp_path / "roster.csv") == {"ada": "1", "bob": "2"}

    @pytest.mark.parametrize(
        ("text", "error"),
        [
            (b"ada,1\nbob\n", r"roster\.csv:2: two columns belong here"),
            (b"ada,1\nada,2\n", r"roster\.csv:2: ada is there twice"),
            (b"ada,\n", r"roster\.csv:1: two columns"),
            (b"\xff\xfe", r"roster\.csv: it is not text in UTF-8"),
        ],
        ids=["one column", "twice", "empty", "no text"],
    )
    def test_an_error_says_its_line(self, tmp_path: Path, text: bytes, error: str) -> None:
        """A grade for the wrong person is worse than none."""
        (tmp_path / "roster.csv").write_bytes(text)

        with pytest.raises(ExportError, match=error):
            read_names(tmp_path / "roster.csv")


class TestNumbers:
    @pytest.mark.parametrize(
        ("points", "text"),
        [(0.0, "0"), (-0.0, "0"), (7.0, "7"), (4.5, "4.5"), (1.33333, "1.3333"), (100.0, "100")],
    )
    def test_points_are_written_with_what_reports_have(self, points: float, text: str) -> None:
        """Four decimals at most, and none for nothing."""
        assert number_text(points) == text

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            *(("50", 50.0), ("50.00", 50.0), ("50,5", 50.5), ("1.234,5", 1234.5), (" 7 ", 7.0)),
            *(("", None), ("EX", None), ("nan", None), ("A to F", None)),
        ],
    )
    def test_numbers_are_read_as_platforms_write_them(
        self, text: str, expected: float | None
    ) -> None:
        """With a point or a comma."""
        assert number(text) == expected


class TestSpreadsheet:
    def test_it_has_points_alone(self, export: Callable[..., Export]) -> None:
        """A column a function; one that an assignment of others has is empty."""
        header, *lines = rows(export("csv").files["grades.csv"])

        assert header[:5] == ["student", "assignment", "earned", "points", "graded_at"]
        assert header[5:] == ["affine.affine_forward", "relu.relu_forward"]
        assert [line[0] for line in lines] == ["ada", "bob", "cyd"]
        assert lines[0][2:4] + lines[0][5:] == ["3.8333", "17.5", "2.5", "1.3333"]
        assert lines[1][5:] == ["15", ""]

    def test_instructors_see_what_went_wrong(self, export: Callable[..., Export]) -> None:
        """Problems, mistakes and outcomes."""
        header, first, *_ = rows(export("csv", instructor=True).files["grades.csv"])

        found = dict(zip(header, first, strict=True))
        assert (found["problems"], found["sandbox"]) == ("wrong-name", "full")
        assert found["diagnoses"] == "affine_forward:bias_forgotten"
        assert (found["passed"], found["failed"], found["not_attempted"]) == ("1", "2", "1")

    def test_no_cell_is_a_formula(self, export: Callable[..., Export]) -> None:
        """A folder may be called anything."""
        done = export("csv", (earning("=cmd|x", 1.0), earning("@x", 1.0)))

        assert [line[0] for line in rows(done.files["grades.csv"])[1:]] == ["'=cmd|x", "'@x"]
