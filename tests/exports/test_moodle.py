"""What Moodle would do with our files: its two importers, as far as their behaviour matters here."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.exports.interface import Export, ExportError
from autograder.record.report import Report
from tests.exports.conftest import earning

# Moodle's own words, by language: identifier, grade, when the grade was changed, the rest.
LANGUAGES = {
    "en": ("Identifier", "Grade", "Last modified (grade)", "Participant ", "Maximum Grade"),
    "de": ("ID", "Bewertung", "Zuletzt geändert (Bewertung)", "Teilnehmer/in", "Bestwertung"),
    "fr": ("Identifiant", "Note", "Dernière modification (note)", "Participant", "Note maximale"),
    "es": (
        *("Identificador", "Calificación", "Última modificación (calificación)", "Participante"),
        "Calificación máxima",
    ),
    "pt_br": ("Identificador", "Nota", "Última modificação (nota)", "Participante", "Nota máxima"),
    "it": (
        *("Identificativo", "Valutazione", "Ultima modifica (valutazione)", "Partecipante"),
        "Valutazione massima",
    ),
}
_DATE, _WORDS = "Monday, 5 January 2026, 9:00 AM", "Well\ndone, so far"
CLASS = (earning("ada@uni.example", 37.4567), earning("20260002", 50.0))


def worksheet(language: str = "en", delimiter: str = ",") -> str:
    """Return a worksheet as Moodle exports it; Boole has an older grade."""
    identifier, grade, modified, participant, most = LANGUAGES[language]
    rest = ["Grade can be changed", "Last modified (submission)", modified, "Feedback comments"]
    header = [identifier, "Full name", "ID number", "Email address", "Status", grade, most, *rest]
    table = [
        header,
        ["11", "Ada Lovelace", "20260001", "ada@uni.example", "Submitted", "", "-", ""],
        ["12", "George Boole", "20260002", "bob@uni.example", "Submitted", "12,50", _DATE, _WORDS],
        ["13", "Haskell Curry", "", "cyd@uni.example", "No submission", "", "-", ""],
    ]
    table[1:] = [
        [f"{participant}{row[0]}", *row[1:6], "50,00", "Yes", _DATE, *row[6:]] for row in table[1:]
    ]
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator="\n").writerows(table)
    return stream.getvalue()


def uploaded(data: bytes, language: str = "en", delimiter: str = ",") -> dict[str, str]:
    """Return what Moodle's offline importer takes over: grades by the number of the participant.

    It knows three columns, by their headers in the user's language, and strips the participant's title.
    Source: Moodle's assignfeedback_offline, which is public.
    """
    identifier, grade, modified, participant, _ = LANGUAGES[language]
    text = data.decode("utf-8-sig")
    header, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    where = {name: header.index(name) for name in (identifier, grade, modified)}
    return {
        row[where[identifier]][len(participant) :]: row[where[grade]]
        for row in rows
        if row[where[grade]]
    }


@pytest.fixture
def fill(export: Callable[..., Export], tmp_path: Path) -> Callable[..., Export]:
    """Fill a class into a file of Moodle's."""

    def run(name: str, text: str, reports: tuple[Report, ...] = CLASS, **options: object) -> Export:
        path = tmp_path / "moodle.csv"
        path.write_text(text, encoding="utf-8", newline="")
        return export(name, reports, **({"into": path} | options))

    return run


class TestWorksheet:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_is_filled_in_in_any_language(
        self, fill: Callable[..., Export], language: str
    ) -> None:
        """Headers stay as they are, for Moodle looks for them in the user's language."""
        done = fill("moodle-worksheet", worksheet(language))

        found = uploaded(done.files["worksheet.csv"], language)

        assert found == {"11": "37.4567", "12": "50"}
        assert done.left_out == ()

    def test_nothing_but_grades_changes(self, fill: Callable[..., Export]) -> None:
        """Feedback, dates and people without a report are as they were."""
        before = list(csv.reader(io.StringIO(worksheet(), newline="")))
        text = fill("moodle-worksheet", worksheet()).files["worksheet.csv"].decode()
        after = list(csv.reader(io.StringIO(text, newline="")))

        changed = {
            (row, column)
            for row, cells in enumerate(before)
            for column, cell in enumerate(cells)
            if after[row][column] != cell
        }
        assert changed == {(1, 5), (2, 5)}

    @pytest.mark.parametrize("delimiter", [";", "\t"])
    def test_separators_stay(self, fill: Callable[..., Export], delimiter: str) -> None:
        """Moodle asks for them when it reads the file."""
        data = fill("moodle-worksheet", worksheet(delimiter=delimiter)).files["worksheet.csv"]

        assert uploaded(data, delimiter=delimiter) == {"11": "37.4567", "12": "50"}

    @pytest.mark.parametrize(
        ("student", "participant"),
        [
            ("Ada Lovelace", "11"),
            ("ADA@uni.example", "11"),
            ("Participant 12", "12"),
            ("Ada Lovelace_13_assignsubmission_file_", "13"),
        ],
        ids=["full name", "address", "identifier", "the folder that Moodle makes"],
    )
    def test_a_student_is_found_by_what_moodle_says(
        self, fill: Callable[..., Export], student: str, participant: str
    ) -> None:
        """Any one of the columns, exactly."""
        done = fill("moodle-worksheet", worksheet(), (earning(student, 20.0),))

        assert uploaded(done.files["worksheet.csv"])[participant] == "20"

    @pytest.mark.parametrize("student", ["eve", "11", "Submitted", "Ada"])
    def test_who_is_not_certain_is_left_out(
        self, fill: Callable[..., Export], student: str
    ) -> None:
        """A student number is no participant number; and all keep their grades."""
        done = fill("moodle-worksheet", worksheet(), (earning(student, 20.0),))

        assert [left.student for left in done.left_out] == [student]
        assert uploaded(done.files["worksheet.csv"]) == {"12": "12,50"}

    @pytest.mark.parametrize(
        ("old", "new", "error"),
        [
            ("Last modified (grade)", "Laatst gewijzigd", r"which column is the grade's\? Name it"),
            ("Participant 11", "Ada", r"'Ada' is no identifier"),
            ('"50,00"', "100", r"worth 100 points there and 50 here"),
            ('"50,00"', "A to F", r"by a scale \(A to F\); set it to points there"),
        ],
        ids=["unknown language", "rearranged", "other points", "a scale"],
    )
    def test_what_is_no_such_worksheet_is_refused(
        self, fill: Callable[..., Export], old: str, new: str, error: str
    ) -> None:
        """With the remedy."""
        with pytest.raises(ExportError, match=error):
            fill("moodle-worksheet", worksheet().replace(old, new))

    def test_the_column_may_be_named(self, fill: Callable[..., Export]) -> None:
        """For languages that call a grade by two names."""
        text = worksheet().replace("Last modified (grade)", "Laatst gewijzigd (cijfer)")
        done = fill("moodle-worksheet", text, column="Grade")

        assert done.students == ("20260002", "ada@uni.example")

    def test_what_moodle_would_skip_in_silence_is_said(self, fill: Callable[..., Export]) -> None:
        """More than the maximum, as extra credit may make it."""
        report = earning("ada@uni.example", 55.0)
        done = fill("moodle-worksheet", worksheet(), (report,))

        assert [left.why for left in done.left_out] == ["more points than Moodle allows there"]


PEOPLE = (
    "Vorname,Nachname,Matrikelnummer,E-Mail-Adresse\n"
    "Ada,Lovelace,20260001,ada@uni.example\nGeorge,Boole,20260002,bob@uni.example\n"
)


class TestGeneralImporter:
    def test_only_people_whom_moodle_knows_go_along(self, fill: Callable[..., Export]) -> None:
        """It refuses the whole file for one unknown user; the column is the one that knows most."""
        reports = tuple(earning(name, 20.0) for name in ("20260001", "20260002", "eve"))
        done = fill("moodle", PEOPLE, reports)

        assert done.files["moodle.csv"].decode() == (
            "Matrikelnummer,01 Fully connected\n20260001,20\n20260002,20\n"
        )
        assert [left.student for left in done.left_out] == ["eve"]
        assert (
            done.notes[0]
            == "map 'Matrikelnummer' to the user, and '01 Fully connected' to the grade"
        )

    def test_the_column_may_be_named(self, fill: Callable[..., Export]) -> None:
        """And has to be there."""
        assert fill("moodle", PEOPLE, column="E-Mail-Adresse").students == ("ada@uni.example",)
        with pytest.raises(ExportError, match="there are: Vorname, Nachname"):
            fill("moodle", PEOPLE, column="Email")

    def test_without_a_list_everybody_goes_along(self, export: Callable[..., Export]) -> None:
        """With a warning; and no cell is a formula."""
        done = export("moodle", (earning("=cmd()", 20.0), earning("ada", 30.0)))

        assert done.files["moodle.csv"].decode() == (
            "username,01 Fully connected\n'=cmd(),20\nada,30\n"
        )
        assert "refuses the whole file" in done.notes[0]

    def test_more_points_than_moodle_makes_items_for(self, export: Callable[..., Export]) -> None:
        """A new grade item has 100."""
        assert "120 points" in export("moodle", (earning("ada", 20.0, 120.0),)).notes[-1]
