"""The class report says what to teach again, counts everyone once, and runs nothing that a student wrote."""

import csv
import io
import json
import random
import re
from html.parser import HTMLParser

import msgspec
import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.errors import CourseError
from autograder.gradebook.settings import read_settings
from autograder.gradebook.students import gradebook_students
from autograder.record.history import NAME, EarlierSubmission, keep_replaced, read_history
from autograder.record.report import (
    Answered,
    Diagnosis,
    FunctionResult,
    Outcome,
    Problem,
    TestResult,
    to_json,
)
from autograder.reports.class_report.anonymous import without_names
from autograder.reports.class_report.build import class_report
from autograder.reports.class_report.examples import find_example
from autograder.reports.class_report.items import corrected_item_total, item_verdict
from autograder.reports.class_report.page import class_page, page_data
from autograder.reports.class_report.people import Roster, read_roster
from autograder.reports.class_report.records import Absence, Example, Person
from autograder.reports.class_report.tables import report_csv, report_json
from autograder.reports.class_report.teach import teach_again

ASSIGNMENT = "01_fully_connected"


def known_to_gradebook(course):
    """Return who is in the course by its gradebook."""
    return Roster.of_gradebook(gradebook_students(read_settings(Course(course))))


LETTERS = {
    "P": Outcome.PASSED,
    "F": Outcome.FAILED,
    "f": Outcome.FAILED,
    "E": Outcome.ERROR,
    "T": Outcome.TIMEOUT,
    "C": Outcome.CRASHED,
    "N": Outcome.NOT_ATTEMPTED,
}


def a_result(number, function, letter):
    """Return one test worth 2 points; `f` is credited with 1 although it failed."""
    return TestResult(
        id=f"test_{function}.py::test_{number}",
        exercise="affine",
        function=function,
        sentence=f"Sentence {number} of `{function}`.",
        outcome=LETTERS[letter],
        points=2.0,
        earned={"P": 2.0, "f": 1.0}.get(letter, 0.0),
        seconds=0.01,
        follow_through="It follows from your forward." if letter == "f" else None,
        detail="SECRET-DETAIL",
    )


@pytest.fixture
def hand_in(make_report):
    """Make the report of a student; each keyword is a function with a letter for each of its tests."""

    def made(student, *, mistakes=(), submission="", problems=(), unknown=None, **letters):
        tests = [
            a_result(number, function, letter)
            for function, word in letters.items()
            for number, letter in enumerate(word)
        ]
        functions = [
            FunctionResult(
                exercise="affine",
                function=function,
                grade_id=f"test_{function}",
                points=2.0 * len(word),
                earned=sum(test.earned for test in tests if test.function == function),
                diagnoses=tuple(
                    Diagnosis(mistake=name, sentence=f"You did {name}.")
                    for where, name in mistakes
                    if where == function
                ),
                answered=(unknown or {}).get(function),
            )
            for function, word in letters.items()
        ]
        return make_report(
            student=student,
            basis={"submission": submission or student},
            problems=tuple(problems),
            functions=tuple(functions),
            tests=tuple(tests),
        )

    return made


@pytest.fixture
def reports(hand_in):
    """Four students: all right, one mistake, two mistakes and credit, nothing."""
    return [
        hand_in("ada", forward="PPP", backward="PP"),
        hand_in("bob", forward="PPP", backward="FP", mistakes=[("backward", "slip")]),
        hand_in(
            "cyd",
            forward="PFT",
            backward="fP",
            mistakes=[("backward", "slip"), ("forward", "lapse")],
        ),
        hand_in("dot", forward="NNN", backward="NN"),
    ]


class Texts(HTMLParser):
    """Collects the scripts of a page, and the text outside them."""

    def __init__(self, page):
        super().__init__()
        self.scripts, self.text, self._within = [], "", False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self._within = tag in {"script", "style"}
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_endtag(self, tag):
        self._within = False

    def handle_data(self, data):
        if self._within and self.scripts:
            attrs, text = self.scripts[-1]
            self.scripts[-1] = (attrs, text + data)
        elif not self._within:
            self.text += data


def embedded(page):
    """Return what the page's script reads."""
    return json.loads(Texts(page).scripts[0][1])


class TestCounts:
    """What a class did, in numbers."""

    def test_students_come_best_first(self, reports):
        """With their points and the numbers of their mistakes."""
        found = class_report(reversed(reports), Roster())

        assert [(row.student.id, row.earned) for row in found.students] == [
            ("ada", 10.0),
            ("bob", 8.0),
            ("cyd", 5.0),
            ("dot", 0.0),
        ]
        assert [row.mistakes for row in found.students] == [(), (1,), (1, 2), ()]

    def test_the_most_frequent_mistake_comes_first(self, reports):
        """Each with everyone who made it."""
        found = class_report(reports, Roster())

        assert [(row.name, row.students) for row in found.mistakes] == [
            ("slip", ("bob", "cyd")),
            ("lapse", ("cyd",)),
        ]

    def test_what_costs_most_is_taught_first(self, reports):
        """Points count that were lost by trying; who tried nothing says nothing about a function."""
        first, second = teach_again(class_report(reports, Roster()))

        assert (first.row.function, first.row.lost, first.incomplete) == ("forward", 4.0, 1)
        assert (second.row.function, second.row.lost, second.incomplete) == ("backward", 3.0, 2)
        assert second.mistake.name == "slip"
        assert second.hardest.sentence == "Sentence 0 of `backward`."

    def test_what_a_victim_costs_is_its_forwards(self, hand_in):
        """A backward that fails since its forward is wrong is not what should be taught again."""

        def victim(report):
            (found,) = [f for f in report.functions if f.function == "backward"]
            first = Diagnosis(mistake=None, sentence="Mend forward first.", forward="forward")
            kept = tuple(f for f in report.functions if f is not found)
            blamed = msgspec.structs.replace(found, diagnoses=(first,))
            return msgspec.structs.replace(report, functions=(*kept, blamed))

        lapse = [("forward", "lapse")]
        reports = [
            victim(hand_in("ada", forward="PF", backward="FFF", mistakes=lapse)),
            victim(hand_in("bob", forward="PF", backward="FFP", mistakes=lapse)),
            hand_in("cyd", forward="PP", backward="PPF", mistakes=[("backward", "slip")]),
        ]
        found = class_report(reports, Roster())
        first, second = teach_again(found)

        assert (first.row.function, first.row.lost, first.mistake.name) == (
            "forward",
            14.0,
            "lapse",
        )
        assert (second.row.function, second.row.lost, second.mistake.name) == (
            "backward",
            2.0,
            "slip",
        )
        assert [row.name for row in found.mistakes] == ["lapse", "slip"]

    def test_a_known_mistake_says_more_than_an_observation(self, hand_in):
        """It is shown even where a few more students share a pattern; where many more do, that is."""
        for seen, shown in ((2, "slip"), (3, None)):
            reports = [hand_in("ada", forward="F", mistakes=[("forward", "slip")])]
            reports += [
                hand_in(f"bob {number}", forward="F", mistakes=[("forward", None)])
                for number in range(seen)
            ]

            (topic,) = teach_again(class_report(reports, Roster()))

            assert topic.mistake.name == shown

    def test_a_perfect_class_is_taught_nothing_again(self, hand_in):
        """No empty heading, no division by nothing."""
        found = class_report([hand_in("ada", forward="PP")], Roster())

        assert teach_again(found) == ()
        text = class_page(found)
        assert "nobody who tried a function lost a point" in text
        assert "1 student earned everything, nobody nothing." in text
        assert "<strong>Everybody</strong> who tried passes every test." in text

    def test_a_class_without_a_grade_is_not_called_perfect(self, hand_in):
        """Where the grader failed for all there is no mean, and nothing to praise."""
        fault = Problem(code="grader-failed", where="", message="", remedy="")

        text = class_page(class_report([hand_in("ada", forward="N", problems=[fault])], Roster()))

        assert "Nobody has a grade yet" in text
        assert "lost a point" not in text
        assert "of 0" not in text

    def test_who_is_missing_has_a_reason(self, reports, hand_in):
        """A fault of ours is no grade, and neither is a report that cannot be read."""
        fault = Problem(code="grader-failed", where="", message="", remedy="")
        roster = Roster(tuple(map(Person, ["ada", "bob", "cyd", "dot", "eve"])), "a list")

        found = class_report(
            [*reports, hand_in("gil", forward="N", problems=[fault])],
            roster,
            waiting=["fay", "ada"],
            unreadable=["hal"],
        )

        assert {one.student.id: one.why for one in found.absent} == {
            "eve": Absence.NOTHING,
            "fay": Absence.WAITING,
            "gil": Absence.OURS,
            "hal": Absence.UNREADABLE,
        }
        assert len(found.students) == 4
        assert found.unlisted == ("gil",)

    def test_a_class_on_which_the_grader_failed_has_a_page(self, hand_in):
        """Nobody graded is no error."""
        fault = Problem(code="grader-ended", where="", message="", remedy="")

        found = class_report([hand_in("ada", forward="N", problems=[fault])], Roster())

        assert "Not graded, by a fault of the grader" in class_page(found)


def unknown(form, differs="out[0] is 1; 2 was expected"):
    """Return what is kept of a function that failed without a name."""
    return Answered(form=form, values=(0.5, 0.25), differs=differs)


class TestGroups:
    """Unknown mistakes, by those who made the same."""

    @pytest.fixture
    def report(self, hand_in):
        """A class of four: two who fail alike, one who fails otherwise, one who is right."""
        reports = [
            hand_in("ada", forward="PP"),
            hand_in("bob", forward="PF", unknown={"forward": unknown("one")}),
            hand_in("cyd", forward="FF", unknown={"forward": unknown("other", "<b>it</b> is `x`")}),
            hand_in("dot", forward="PF", unknown={"forward": unknown("one")}),
        ]
        code = {("bob", "dot"): "def forward(x): ..."}

        def example(exercise, function, students):
            return Example(students[-1], code[students]) if students in code else None

        def change(group, first):
            assert first == ("dot" if len(group.students) > 1 else None)
            return "-    return <x>\n+    return y" if len(group.students) > 1 else None

        return class_report(reports, Roster(), example=example, change=change)

    def test_a_group_has_its_members_tests_and_code(self, report):
        """The largest first, with the number that the page and `layerlab learn` know it by."""
        first, second = report.groups

        assert (first.number, first.name) == (1, "group of 2 on forward")
        assert first.students == ("bob", "dot")
        assert [report.tests[number - 1].id for number in first.failing] == [
            "test_forward.py::test_1"
        ]
        assert first.example == Example("dot", "def forward(x): ...")
        assert (second.name, second.example) == ("one alone on forward", None)

    def test_the_page_shows_it(self, report):
        """With the first difference and the command that names it; what a student wrote is escaped."""
        text = class_page(report)

        assert "Group of 2 on <code>forward</code>: out[0] is 1; 2 was expected" in text
        assert "The code of one of them" in text
        assert f"layerlab learn {ASSIGNMENT} 1" in text
        assert "With this change all of its tests pass" in text
        assert "-    return &lt;x&gt;\n+    return y" in text
        assert "&lt;b&gt;it&lt;/b&gt; is <code>x</code>" in text

    def test_nobody_is_named_where_names_are_hidden(self, report):
        """Groups keep their size, and code its text; what tests expect is not for everybody."""
        hidden = without_names(report)

        assert [row.students for row in hidden.groups] == [
            ("student 2", "student 3"),
            ("student 4",),
        ]
        assert hidden.groups[0].example.student == "student 3"
        assert {(row.differs, row.change) for row in hidden.groups} == {(None, None)}
        assert not {"bob", "dot"} & set(re.findall(r"\w+", class_page(hidden)))

    def test_a_class_without_any_has_no_such_heading(self, reports):
        """Where everything that fails has a name."""
        assert "Unknown mistakes" not in class_page(class_report(reports, Roster()))

    def test_small_groups_are_folded(self, hand_in):
        """The eight largest are there at once, and no page holds the code of a thousand."""
        reports = [
            hand_in(f"{number:03}", forward="F", unknown={"forward": unknown(str(number // 2))})
            for number in range(100)
        ]
        found = class_report(reports, Roster(), example=lambda *_: Example("000", "code"))

        page = class_page(found)

        assert "42 others, groups of at most 2 students" in page
        assert len([row for row in found.groups if row.example]) == 40


class TestItems:
    """How well a test tells strong work from weak."""

    def test_the_item_is_left_out_of_the_total(self):
        """A test that goes with the others has 1, one that goes against them -1; alone it agrees with nothing."""
        strong = [0.0] * 5 + [1.0] * 5
        weak = strong[::-1]

        assert corrected_item_total(strong, [2 * one for one in strong]) == pytest.approx(1)
        assert corrected_item_total(
            strong, [a + 3 * b for a, b in zip(strong, weak, strict=True)]
        ) == pytest.approx(-1)
        assert corrected_item_total(strong, strong) is None

    def test_it_is_the_point_biserial_correlation(self):
        """It is (M1 - M0) / s * sqrt(p q), with the mean of the others' points of those who pass and fail."""
        item = [1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0]
        rest = [9.0, 3.0, 7.0, 8.0, 5.0, 4.0, 2.0, 9.0, 6.0, 6.0]
        mean = [sum(r for i, r in zip(item, rest, strict=True) if i == k) for k in (0.0, 1.0)]
        spread = (sum(r * r for r in rest) / 10 - (sum(rest) / 10) ** 2) ** 0.5
        expected = (mean[1] / 6 - mean[0] / 4) / spread * (0.6 * 0.4) ** 0.5

        found = corrected_item_total(item, [i + r for i, r in zip(item, rest, strict=True)])

        assert found == pytest.approx(expected)

    @pytest.mark.parametrize("item", [[1.0] * 9, [1.0] * 20], ids=["too few", "all alike"])
    def test_without_evidence_there_is_none(self, item):
        """Chance is not told as if it were something."""
        assert corrected_item_total(item, list(map(float, range(len(item))))) is None

    @pytest.mark.parametrize(
        ("passed", "attempted", "power", "words"),
        [
            (0, 0, None, ""),
            (0, 9, None, "nobody passes"),
            (9, 9, 0.3, "everybody passes"),
            (5, 9, None, ""),
            (5, 9, 0.5, ""),
            (50, 90, 0.1, "tells little"),
            (50, 90, -0.5, "stronger work fails it more often"),
        ],
    )
    def test_what_is_remarkable_is_said(self, passed, attempted, power, words):
        """And what is not, is not."""
        assert item_verdict(passed, attempted, power).value == words


class TestRosters:
    """Who is in the course."""

    @pytest.mark.parametrize(
        ("text", "people"),
        [
            ("id,first_name,last_name\nada,Ada,Lovelace\n", [("ada", "Ada Lovelace")]),
            ("\ufeffName,Username\nAda L,ada\n,bob\n", [("ada", "Ada L"), ("bob", None)]),
            ("student\n\nada\n", [("ada", None)]),
        ],
    )
    def test_common_headers_are_understood(self, tmp_path, text, people):
        """The file that nbgrader imports is one of them."""
        path = tmp_path / "roster.csv"
        path.write_text(text)

        assert [(one.id, one.name) for one in read_roster(path).people] == people

    @pytest.mark.parametrize(
        ("data", "error"),
        [
            (b"", "roster.csv:1: no column"),
            (b"given,family\na,b\n", "roster.csv:1: no column is called id"),
            (b"id\nada\nada\n", "roster.csv:3: 'ada' is there twice"),
            (b"\xff\xfe", "give a CSV file in UTF-8"),
        ],
    )
    def test_a_bad_list_is_said_with_its_line(self, tmp_path, data, error):
        """And with the remedy."""
        path = tmp_path / "roster.csv"
        path.write_bytes(data)

        with pytest.raises(CourseError, match=error):
            read_roster(path)

    def test_the_gradebook_knows_names(self, tmp_path):
        """Students whom nbgrader knows are expected, by their names; reading makes no gradebook."""
        from nbgrader.api import Base, Student
        from sqlalchemy import create_engine
        from sqlalchemy.orm import Session

        assert known_to_gradebook(tmp_path) == Roster()
        assert list(tmp_path.iterdir()) == []
        engine = create_engine(f"sqlite:///{tmp_path}/gradebook.db")
        Base.metadata.create_all(engine)
        with Session(engine) as session:
            session.add(Student(id="ada", first_name="Ada", last_name="Lovelace"))
            session.add(Student(id="bob"))
            session.commit()
        engine.dispose()

        assert known_to_gradebook(tmp_path).people == (
            Person("ada", "Ada Lovelace"),
            Person("bob"),
        )

    def test_a_broken_gradebook_is_said(self, tmp_path):
        """Nobody is taken for missing, or for present, on a guess."""
        (tmp_path / "gradebook.db").write_bytes(b"no database")

        with pytest.raises(CourseError, match="the gradebook cannot be read"):
            known_to_gradebook(tmp_path)


class TestHistory:
    """What earlier submissions earned."""

    def test_only_another_submission_is_one_more(self, tmp_path, hand_in):
        """Grading the same files again, or for the first time, adds nothing."""
        first = hand_in("ada", forward="FF", submission="one")
        again = hand_in("ada", forward="FP", submission="one")
        second = hand_in("ada", forward="PP", submission="two")

        for old, new in [(None, first), (first, again), (again, second)]:
            keep_replaced(tmp_path, old, new)

        assert [kept.earned for kept in read_history(tmp_path)["ada"]] == [2.0]

    def test_a_line_that_was_cut_costs_no_other(self, tmp_path, hand_in):
        """A full disk leaves half a line; the next one begins anew."""
        one, two = (hand_in("ada", forward="P", submission=name) for name in ("one", "two"))
        keep_replaced(tmp_path, one, two)
        with (tmp_path / NAME).open("ab") as file:
            file.write(b'{"schema":"layerlab/his')

        keep_replaced(tmp_path, two, one)

        assert [kept.submission for kept in read_history(tmp_path)["ada"]] == ["one", "two"]

    def test_the_fault_of_the_grader_is_no_attempt(self, tmp_path, hand_in):
        """Its zero says nothing about the student."""
        fault = Problem(code="grader-failed", where="", message="", remedy="")

        keep_replaced(
            tmp_path, hand_in("ada", forward="N", problems=[fault], submission="a"), hand_in("ada")
        )

        assert read_history(tmp_path) == {}

    def test_progress_is_shown(self, reports):
        """From the first submission to the last; the same files are no attempt of their own."""
        entries = [
            EarlierSubmission(
                student="ada", submission=name, graded_at=f"2026-01-0{day}", earned=e, points=10
            )
            for day, (name, e) in enumerate([("x", 1.0), ("ada", 10.0), ("y", 4.5)], 1)
        ]

        found = class_report(reports, Roster(), history={"ada": tuple(entries)})

        assert [one.earned for one in found.students[0].earlier] == [1.0, 4.5]
        assert "1 student handed in more than once. It brought 9 points." in class_page(found)
        assert "1 → 4.5 → 10" in class_page(found)

    def test_of_several_it_says_how_many_gained(self, reports):
        """Each has the points of all submissions, and a line drawn through them."""
        history = {
            name: (
                EarlierSubmission(
                    student=name, submission="x", graded_at="2026-01-01", earned=e, points=10
                ),
            )
            for name, e in (("ada", 1.0), ("bob", 9.0))
        }

        text = class_page(class_report(reports, Roster(), history=history))

        assert "2 students handed in more than once; 1 of them gained by it. On average" in text
        assert "it brought 4 points." in " ".join(text.split())
        assert text.count("<polyline") == 2
        assert "\N{MINUS SIGN}1" in text

    def test_where_there_is_none_the_page_says_so(self, reports):
        """Silence would look like a class that never tried again."""
        assert "there is no progress to show" in class_page(class_report(reports, Roster()))


class TestExamples:
    """A student's code beside the mistake."""

    def test_the_shortest_cell_that_defines_the_function_is_shown(self, tmp_path):
        """Of several students one is enough, and a broken notebook is none."""
        for student, source in [
            ("ada", "def forward(x):\n    y = x\n    return y"),
            ("bob", "def forward(x):\n    return x"),
            ("cyd", None),
        ]:
            folder = tmp_path / student / ASSIGNMENT
            folder.mkdir(parents=True)
            cells = [{"cell_type": "code", "source": source}, {"cell_type": "code", "source": "0"}]
            text = json.dumps({"cells": cells}) if source else "no notebook"
            (folder / "affine.ipynb").write_text(text)

        found = find_example(tmp_path, ASSIGNMENT, "affine", "forward", ["ada", "bob", "cyd"])

        assert found == Example("bob", "def forward(x):\n    return x")
        assert find_example(tmp_path, ASSIGNMENT, "affine", "backward", ["ada", "eve"]) is None

    @pytest.mark.parametrize(
        "text", ["[]", '{"cells": 3}', '{"cells": [3, {"cell_type": "code"}]}', "[" * 100_000]
    )
    def test_strange_notebooks_are_passed_over(self, tmp_path, text):
        """Students hand in what they like."""
        folder = tmp_path / "ada" / ASSIGNMENT
        folder.mkdir(parents=True)
        (folder / "affine.ipynb").write_text(text)

        assert find_example(tmp_path, ASSIGNMENT, "affine", "forward", ["ada"]) is None


class TestPage:
    """What the instructor sees."""

    def test_everything_is_there_without_a_script(self, reports):
        """The tables and lists; of what is for the grader alone, nothing."""
        roster = Roster((Person("ada", "Ada Lovelace"), Person("eve")), "a list")
        found = class_report(
            reports, roster, example=lambda *about: Example(about[2][0], "def backward(): ...")
        )

        page = class_page(found)
        text = " ".join(Texts(page).text.split())

        for said in (
            "Teach again forward",
            "1 of 3 who tried it lost points",
            "You did slip.",
            "def backward(): ...",
            "There is no test that nobody passes. Everybody who tried passes",
            "Nothing handed in: 1",
            "Ada Lovelace",
            "corrected item-total",
        ):
            assert said in text
        assert "SECRET-DETAIL" not in page

    def test_the_script_gets_a_letter_a_test(self, reports):
        """With what follow-through earned."""
        data = embedded(class_page(class_report(reports, Roster())))

        assert data["mistakes"] == [["backward", "You did slip."], ["forward", "You did lapse."]]
        assert [row[3] for row in data["students"]] == ["PPPPP", "PPPFP", "PFTfP", "NNNNN"]
        assert data["students"][2][4] == {"3": 1.0}
        assert len(data["tests"]) == 5

    def test_its_script_knows_every_letter(self, reports):
        """Each way that a test ends has its sign and its words."""
        report = class_report(reports, Roster())
        script = Texts(class_page(report)).scripts[1][1]
        words = re.search(r"const WORDS = \{(.*?)\};", script, re.DOTALL)
        order = re.search(r'const ORDER = "(.*?)";', script)

        assert words is not None
        assert order is not None
        for letter in [*LETTERS, "-"]:
            assert letter in page_data(report)["signs"]
            assert re.search(rf'"?{letter}"?:', words[1])
            assert letter in order[1]

    def test_the_policy_allows_our_script_and_style_alone(self, reports):
        """By their hashes; nothing is loaded, sent or framed."""
        page = class_page(class_report(reports, Roster()))
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)

        assert policy is not None
        assert "unsafe" not in policy[1]
        assert policy[1].startswith("default-src 'none'; style-src 'sha256-")
        assert policy[1].count("'sha256-") == 2

    def test_hostile_text_stays_text(self, reports, hand_in, attacks, dangers):
        """Names, sentences, messages and code are escaped, in the page and in the script's data."""
        nasty = [
            msgspec.structs.replace(
                hand_in(
                    attack,
                    forward="FTE",
                    backward="fC",
                    mistakes=[("forward", attack)],
                    problems=[Problem(code=attack, where=attack, message=attack, remedy=attack)],
                ),
                graded_at=attack,
                sandbox=attack,
            )
            for attack in attacks
        ]
        roster = Roster((Person(attacks[0], attacks[1]), Person("eve", attacks[2])), attacks[3])
        found = class_report(
            [*reports, *nasty],
            roster,
            waiting=attacks,
            unreadable=[f"{attack}!" for attack in attacks],
            example=lambda *about: Example(about[2][0], "\n".join(attacks)),
        )
        clean = dangers(class_page(class_report(reports, Roster())))

        page = class_page(found)

        assert dangers(page) == clean == ["input", "script", "script"]
        assert len(Texts(page).scripts) == 2
        assert {row[0][:30] for row in embedded(page)["students"]} >= {a[:30] for a in attacks[1:]}

    def test_hidden_names_are_not_in_the_file(self, reports):
        """Neither in the page, nor in its data, nor in the tables for programs."""
        roster = Roster((Person("bob", "Bob Builder"), Person("zoe", "Zoe Zed")), "a list")
        found = without_names(
            class_report(
                reports, roster, example=lambda *about: Example(about[2][0], "def backward(): ...")
            )
        )

        for made in (class_page(found), report_csv(found).decode(), report_json(found).decode()):
            assert re.search(r"\b(ada|bob|cyd|dot|zoe|builder|zed)\b", made, re.IGNORECASE) is None
            assert "student 3" in made

    def test_a_thousand_students_fit(self, hand_in):
        """Under 3 MB, with a long name, mistakes and a crash for each of them."""
        chance = random.Random(1)
        words = [
            {f"function_{n}": "".join(chance.choices("PPPPFfETCN", k=9)) for n in range(5)}
            for _ in range(1000)
        ]
        made = [
            hand_in(
                f"student.with.a.long.name.{n:04}",
                mistakes=[(f, f"mistake_{chance.randrange(12)}") for f in letters],
                **letters,
            )
            for n, letters in enumerate(words)
        ]
        roster = Roster(tuple(Person(r.student, f"Name {r.student}") for r in made), "a list")

        page = class_page(class_report(made, roster))

        assert len(embedded(page)["students"]) == 1000
        assert len(page.encode()) < 3_000_000


class TestTables:
    """The same for programs."""

    def test_csv_has_a_line_for_each_student(self, reports):
        """Those without a grade say why; a name cannot be a formula."""
        roster = Roster((Person("bob", "=HYPERLINK(1)"), Person("eve")), "a list")

        rows = list(csv.DictReader(io.StringIO(report_csv(class_report(reports, roster)).decode())))

        assert [row["student"] for row in rows] == ["ada", "bob", "cyd", "dot", "eve"]
        assert rows[1]["name"] == "'=HYPERLINK(1)"
        assert rows[1]["mistakes"] == "backward: slip"
        assert (rows[2]["earned"], rows[2]["test_backward.py::test_0"]) == ("5", "1")
        assert (rows[4]["status"], rows[4]["earned"]) == ("nothing handed in", None)

    def test_json_has_everything(self, reports):
        """Under a name and version."""
        found = class_report(reports, Roster())

        data = json.loads(report_json(found))

        assert data["schema"] == "layerlab/class-report/v1"
        assert data["mistakes"][0]["students"] == ["bob", "cyd"]
        assert sum(row["earned"] for row in data["students"]) == 23.0
        assert page_data(found)["students"][0][2] == data["students"][0]["earned"]


def run(course, *arguments):
    """Run `layerlab report` on a course."""
    words = ["--course", str(course), "report", *map(str, arguments)]
    return CliRunner().invoke(cli, words)


class TestCommand:
    """`layerlab report`."""

    @pytest.fixture
    def course(self, tmp_path, reports):
        """A course with four reports, one that is broken, and a submission that waits."""
        folder = tmp_path / "reports" / ASSIGNMENT
        folder.mkdir(parents=True)
        for report in reports:
            (folder / f"{report.student}.json").write_bytes(to_json(report))
        (folder / "hal.json").write_text("{")
        (tmp_path / "submitted" / "ida" / ASSIGNMENT).mkdir(parents=True)
        return tmp_path

    def test_the_courses_own_list_says_who_is_expected(self, course):
        """Once somebody stands in it; a list of columns alone is a new course's."""
        (course / "students.csv").write_text("student, name, repository\n\n")
        assert "4 graded, 2 without a grade" in run(course).stderr
        (course / "students.csv").write_text("student,name\nada,Ada Lovelace\nzoe,Zoe New\n")

        result = run(course)

        assert "4 graded, 3 without a grade" in result.stderr
        assert "Zoe New" in (course / "class" / f"{ASSIGNMENT}.html").read_text()

    def test_who_is_expected_for_some_assignments_alone(self, course):
        """Who is excused, or came later, is not missing; whoever hands in all the same has a name."""
        (course / "students.csv").write_text(
            "student,name,assignments\n"
            f"ada,Ada Lovelace,09_other\nzoe,Zoe New,09_other\nkim,Kim Now,09_x {ASSIGNMENT}\n"
        )

        result = run(course)

        page = (course / "class" / f"{ASSIGNMENT}.html").read_text()
        assert "4 graded, 3 without a grade" in result.stderr  # kim, hal and ida
        assert "Zoe New" not in page
        assert "Ada Lovelace" in page

    def test_it_writes_the_page_and_says_what_to_teach(self, course):
        """Whoever has no report that counts is named."""
        result = run(course, "--csv", course / "c.csv", "--json", "-")

        assert result.exit_code == 0, result.output
        page = (course / "class" / f"{ASSIGNMENT}.html").read_text()
        assert "Handed in, not graded yet: 1" in page
        assert "The report cannot be read; grade the submission again: 1" in page
        assert "4 graded, 2 without a grade; mean 5.75" in result.stderr
        assert (
            "teach again forward; 1 of 3 who tried it lost points: You did lapse." in result.stderr
        )
        assert len(json.loads(result.stdout)["students"]) == 4
        assert (course / "c.csv").read_text().startswith("student,name,")

    def test_one_page_leads_to_all(self, course):
        """To class reports that are there, and from a student's number to what the student reads."""
        result = run(course, "--quiet")
        page = (course / "class" / "index.html").read_text()

        assert result.stderr == f"open {course / 'class' / 'index.html'}\n"
        assert f'href="{ASSIGNMENT}.html"' in page
        assert f'href="../feedback/cyd/{ASSIGNMENT}/index.html"' in page
        assert "../feedback/{}/" in (course / "class" / f"{ASSIGNMENT}.html").read_text()

        run(course, "--link-base", "https://example.edu/pages/")
        page = (course / "class" / "index.html").read_text()
        assert f'href="https://example.edu/pages/cyd/{ASSIGNMENT}/index.html"' in page

        run(course, "--hide-names")
        assert "cyd" not in (course / "class" / "index.html").read_text()

    @pytest.mark.parametrize(
        ("arguments", "error"),
        [
            (["-a", "09_nothing"], "09_nothing: there is no report; run `layerlab grade"),
            (["--reports", "elsewhere"], "there is no report; run `layerlab grade` first"),
            (["-a", ASSIGNMENT, "--csv", "-", "--json", "-"], "cannot both be printed"),
            (["--csv", "c.csv"], "c.csv: for which assignment? Name one"),
        ],
    )
    def test_what_cannot_be_is_said(self, course, arguments, error):
        """In one line, with the remedy."""
        other = course / "reports" / "02_losses"
        other.mkdir()
        (other / "ada.json").write_text("{}")

        result = run(course, *arguments)

        assert result.exit_code == 2
        assert error in result.stderr
        assert not (course / "c.csv").exists()

    def test_names_can_be_left_out(self, course):
        """Of all that is written."""
        result = run(course, "--hide-names", "--html", course / "p.html")

        assert result.exit_code == 0, result.output
        assert "cyd" not in (course / "p.html").read_text()
