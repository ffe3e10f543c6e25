"""What Canvas would do with our file: its importer, as far as its behaviour matters here."""

import csv
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from autograder.exports.interface import Export, ExportError, Options
from autograder.exports.scaling import scaled
from autograder.record.report import Report
from autograder.record.totals import Total
from tests.exports.conftest import earning

HEADER = "Student,ID,SIS User ID,SIS Login ID,Section,Notes,Essay (5),01 Fully connected (77),Final Score"
POINTS = "    Points Possible,,,,,,10,50,(read only)"
ROWS = (
    '"Lovelace, Ada",1001,s1,ada@uni.example,A,,9,,90',
    '"Boole, George",1002,s2,bob,A,,8,12.5,80',
    '"Curry, H, B",1003,s3,cyd,B,late,7,EX,70',
    '"Dijkstra, E",1004,s4,dij,B,,6,40,60',
    '"Student, Test",1005,,0123abc,A,,,,',
)
FILE = "\n".join((HEADER, ",,,,,,,Manual Posting,", POINTS, *ROWS)) + "\n"
NOW = {"1001": "", "1002": "12.5", "1003": "EX", "1004": "40", "1005": ""}
CLASS = (earning("ada@uni.example", 37.4567), earning("S2", 50.0))


@dataclass
class Canvas:
    """A course: its assignments by ID, its people, and what it makes of a file.

    Source: Canvas's gradebook importer, which is public.
    """

    assignments: Mapping[str, str] = field(
        default_factory=lambda: {"5": "Essay", "77": "01 Fully connected"}
    )
    new: list[str] = field(default_factory=list)
    grades: dict[str, dict[str, str]] = field(default_factory=dict)

    def load(self, data: bytes) -> None:
        """Read a file as the importer does: each column an assignment, each cell a grade."""
        text = data.decode("utf-8")
        delimiter = ";" if text.splitlines()[0].count(";") > 3 else ","
        header, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        assert "Student" in header[0]
        assert "ID" in header[1]
        first = header.index("Section") + 1
        for column in range(first, len(header)):
            found = re.fullmatch(r"(.*)\s\((\d+)\)", header[column])
            if found is None or found[2] not in self.assignments:
                self.new.append(header[column])
                continue
            for row in rows:
                nobody = all(re.fullmatch(r"\s*(Manual Posting.*)?\s*", cell) for cell in row)
                if "Points Possible" not in row[0] and not nobody:
                    self.grades.setdefault(found[2], {})[row[1]] = row[column]


@pytest.fixture
def fill(export: Callable[..., Export], tmp_path: Path) -> Callable[..., Export]:
    """Fill a class into a file of Canvas's."""

    def run(text: str = FILE, reports: tuple[Report, ...] = CLASS, **options: object) -> Export:
        path = tmp_path / "canvas.csv"
        path.write_bytes(text.encode())
        return export("canvas", reports, **({"into": path} | options))

    return run


class TestImport:
    def test_each_student_gets_their_grade_and_nobody_else_is_touched(
        self, fill: Callable[..., Export]
    ) -> None:
        """By ID of any kind; those without a report keep what they have."""
        canvas = Canvas()
        canvas.load(fill().files["canvas.csv"])

        assert canvas.grades == {"77": NOW | {"1001": "37.4567", "1002": "50"}}
        assert canvas.new == []

    def test_other_assignments_are_not_set_back(self, fill: Callable[..., Export]) -> None:
        """Their columns stay out, as do notes and totals."""
        header = fill().files["canvas.csv"].decode().splitlines()[0]

        assert header == "Student,ID,SIS User ID,SIS Login ID,Section,01 Fully connected (77)"

    def test_rows_about_the_column_stay(self, fill: Callable[..., Export]) -> None:
        """Points, and how grades are posted."""
        lines = fill().files["canvas.csv"].decode().splitlines()

        assert lines[1:3] == [",,,,,Manual Posting", "    Points Possible,,,,,50"]

    def test_an_excused_student_stays_excused(self, fill: Callable[..., Export]) -> None:
        """And is named."""
        done = fill(reports=(earning("cyd", 50.0),))

        assert [left.why for left in done.left_out] == ["excused in Canvas, and stays so"]
        assert b"Curry" in done.files["canvas.csv"]
        assert b",EX\n" in done.files["canvas.csv"]

    @pytest.mark.parametrize(
        ("spell", "sign"),
        [
            (lambda text: text.replace("\n", "\r\n"), b"\r\n"),
            (lambda text: "\ufeff" + text, b"\xef\xbb\xbf"),
            (lambda text: text.replace('"', "").replace(", ", " ").replace(",", ";"), b";"),
        ],
        ids=["line ends", "byte order mark", "semicolons"],
    )
    def test_the_file_is_written_as_it_came(
        self, fill: Callable[..., Export], spell: Callable[[str], str], sign: bytes
    ) -> None:
        """Whatever Canvas was told about files."""
        canvas = Canvas()
        data = fill(spell(FILE)).files["canvas.csv"]
        canvas.load(data)

        assert sign in data
        assert canvas.grades["77"]["1001"] == "37.4567"


class TestUnmatched:
    @pytest.mark.parametrize(
        ("names", "why"),
        [
            (("eve",), "canvas.csv has nobody called 'eve'; --roster says who it is"),
            (("Boole, George",), "canvas.csv has nobody called 'Boole, George'"),
            (("bob", "BOB"), "bob, BOB are one row of canvas.csv; keep one of them"),
            (("s2", "1002"), "s2, 1002 are one row of canvas.csv"),
        ],
        ids=["unknown", "by name", "upper case", "two of a kind"],
    )
    def test_they_are_named_and_change_nothing(
        self, fill: Callable[..., Export], names: tuple[str, ...], why: str
    ) -> None:
        """What is not certain is left alone."""
        canvas = Canvas()
        done = fill(reports=tuple(earning(name, 50.0) for name in names))
        canvas.load(done.files["canvas.csv"])

        assert canvas.grades["77"] == NOW
        assert done.students == ()
        assert [left.student for left in done.left_out] == [*names]
        assert why in done.left_out[0].why

    def test_two_rows_for_one_student(self, fill: Callable[..., Export]) -> None:
        """As in a file of two courses."""
        done = fill(FILE + ROWS[1].replace("1002", "1009").replace("s2", "s9") + "\n")
        done = fill(
            FILE + ROWS[1].replace("1002", "1009").replace("s2", "s9") + "\n",
            (earning("bob", 50.0),),
        )

        assert [left.why for left in done.left_out] == ["canvas.csv has 2 rows for 'bob'"]

    def test_an_id_counts_before_a_login(self, fill: Callable[..., Export]) -> None:
        """As in Canvas: `1001` is Ada, whoever logs in by that."""
        canvas = Canvas()
        canvas.load(
            fill(FILE.replace("0123abc", "1001"), (earning("1001", 50.0),)).files["canvas.csv"]
        )

        assert canvas.grades["77"] == NOW | {"1001": "50"}

    def test_a_roster_says_who_is_who(self, fill: Callable[..., Export]) -> None:
        """For folders that are named otherwise."""
        done = fill(reports=(earning("team 7", 50.0),), roster={"team 7": "1001"})

        assert (done.students, done.left_out) == (("team 7",), ())


class TestColumn:
    @pytest.mark.parametrize(
        "column", ["77", "01 Fully connected", "01 Fully connected (77)", "01_fully_connected"]
    )
    def test_it_may_be_named(self, fill: Callable[..., Export], column: str) -> None:
        """By ID, or by title."""
        assert len(fill(column=column).students) == 2

    @pytest.mark.parametrize(
        ("text", "column", "error"),
        [
            (FILE, "Essays", r"no column is called 'Essays'; .* --column: Essay \(5\); 01 Fully"),
            (FILE, "Final Score", r"no column is called"),
            (FILE, "6", r"no column is called"),
            (FILE.replace("Essay", "01 Fully connected"), None, r"2 columns are called"),
            (FILE.replace(" (77)", ""), None, r"no column is called '01 Fully connected'"),
            (FILE.replace("Section", "Group"), None, r"it is no gradebook of Canvas"),
            ("a,b\n", None, r"it is no gradebook of Canvas"),
            ("", None, r"it is empty; export it again"),
            (FILE.replace(",10,50,", ",10,100,"), None, r"worth 100 points there and 50 here"),
            (FILE.replace(",10,50,", ",10,(read only),"), None, r"is read only"),
        ],
        ids=[
            *("unknown", "a total", "an unknown ID", "two", "without an ID", "no section"),
            *("no gradebook", "nothing", "other points", "read only"),
        ],
    )
    def test_no_assignment_is_made_by_accident(
        self, fill: Callable[..., Export], text: str, column: str | None, error: str
    ) -> None:
        """What is not certain is an error that lists what there is."""
        with pytest.raises(ExportError, match=error):
            fill(text, column=column)

    def test_points_that_a_person_gives_are_no_other_points(self) -> None:
        """Where written answers make the difference, the gradebook has them; converting would be wrong."""
        total = Total("ada", 40.0, 46.0)

        with pytest.raises(ExportError, match=r"4 of which a person gives; say --gradebook"):
            scaled(total, 50.0, Options(), "grades.csv", by_hand=4.0)
        with pytest.raises(ExportError, match=r"say --rescale"):
            scaled(total, 100.0, Options(), "grades.csv", by_hand=4.0)

    def test_points_may_be_converted(self, fill: Callable[..., Export]) -> None:
        """When that is asked for."""
        canvas = Canvas()
        text = FILE.replace(",10,50,", ",10,100,")
        canvas.load(fill(text, rescale=True).files["canvas.csv"])

        assert canvas.grades["77"] == NOW | {"1001": "74.9134", "1002": "100"}

    def test_without_a_file(self, export: Callable[..., Export]) -> None:
        """The message says where to get it."""
        with pytest.raises(ExportError, match="Grades, Export, Export Entire Gradebook"):
            export("canvas")
