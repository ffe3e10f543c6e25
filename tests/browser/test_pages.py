"""Our pages in a browser: nothing is wrong with them, and nothing that a student wrote runs."""

import re
import tomllib
from pathlib import Path

import msgspec
import numpy as np
import pytest
from click.testing import CliRunner

from autograder.commands.grade import command as grade
from autograder.course import Course
from autograder.demo.course import make_course, write_files
from autograder.demo.kit import ASSIGNMENT, read_kit
from autograder.demo.members import ordinary_members
from autograder.demo.troubles import troubled_members
from autograder.intake.template import read_release
from autograder.mistakes import Entry
from autograder.proof.matrix_page import page as matrix_page
from autograder.proof.samples import make_notebook, write_submission
from autograder.proof.verify import Row, Verification
from autograder.record.report import (
    Diagnosis,
    FunctionResult,
    Problem,
    Report,
    TestResult,
    from_json,
)
from autograder.reports.feedback import feedback_page
from autograder.sandbox import Level, probe
from autograder.similar.compare import ClassComparison, Pair, PassageView, compare_class
from autograder.similar.page import similar_page
from layerlab.card.card import Card
from layerlab.card.records import CardProblem, CardVerdict, Place, Status
from layerlab.expect.findings import Finding

from .browser import PHONE

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "hostile" / "corpus"
# One of each kind that a page shows in its own way.
MEMBERS = (
    "solution_2_with_notes_and_pictures",
    "mistake_affine_forward_bias_forgotten",
    "loop_forever_in_cell",
    "crash_segfault",
)
# axe-core takes seconds for a notebook.
LOOKED_AT = ("loop_forever_in_cell", "solution_2_with_notes_and_pictures", "script_in_outputs")
SCRIPTS = ("script_in_outputs", "script_in_errors")
SMALL = np.arange(6.0).reshape(2, 3)


@pytest.fixture(scope="session")
def course(tmp_path_factory):
    """Return a course with a small class, graded: every kind of page, and the corpus's scripts."""
    if probe().level is not Level.FULL:
        pytest.skip("no full sandbox here")
    course = make_course(Course(ROOT), tmp_path_factory.mktemp("course") / "demo")
    kit = read_kit(course, ASSIGNMENT)
    submitted = course.root / "submitted"
    for member in (*ordinary_members(kit), *troubled_members(kit)):
        if member.name in MEMBERS:
            write_files(submitted / member.name / ASSIGNMENT, member.files(kit))
    release = read_release(course.release / ASSIGNMENT)
    for name in SCRIPTS:
        attack = tomllib.loads((CORPUS / name / "attack.toml").read_text())
        notebook = make_notebook(release["affine"], attack.get("functions", {}), [attack["cell"]])
        write_submission(submitted / name / ASSIGNMENT, release | {"affine": notebook})
    result = CliRunner().invoke(
        grade, ["--cell-timeout=1", "--call-timeout=1", "--no-gradebook"], obj=course
    )
    assert result.exit_code == 0, result.output
    return course


@pytest.fixture(scope="session")
def pages(course):
    """Return the file of each student's feedback page."""
    return {
        path.parent.parent.name: path
        for path in course.root.glob(f"feedback/*/{ASSIGNMENT}/index.html")
    }


@pytest.fixture(scope="session")
def attack(attacks):
    """All attacks in one text."""
    return "\n\n".join(attacks)


def hostile_feedback(course, attack):
    """Return a feedback page with the attack in each string of the report."""
    path = course.root / "reports" / ASSIGNMENT / "crash_segfault.json"
    report = from_json(path.read_bytes())
    told = {"sentence": attack, "message": attack, "hint": attack, "follow_through": attack}
    told |= {"call": attack, "more_hints": (attack, attack)}
    found = Diagnosis(mistake=None, sentence=attack)
    replace = msgspec.structs.replace
    report = replace(
        report,
        student=attack,
        problems=(Problem(code="x", where=attack, message=attack, remedy=attack),),
        versions={attack: attack},
        tests=tuple(replace(test, **told) for test in report.tests),
        functions=tuple(replace(f, diagnoses=(found,)) for f in report.functions),
    )
    cells = [
        {"cell_type": kind, "metadata": {}, "source": attack, "outputs": hostile_outputs(attack)}
        for kind in ("markdown", "code", "raw")
    ]
    return feedback_page(report, {"affine.ipynb": {"cells": cells}})


def hostile_outputs(attack):
    """Return the attack as each kind of output that a notebook has."""
    kinds = ("text/html", "text/markdown", "text/plain", "text/latex", "image/svg+xml", "image/png")
    shown = [{"output_type": "display_data", "data": {kind: attack}} for kind in kinds]
    return [
        *shown,
        {"output_type": "stream", "name": "stdout", "text": attack},
        {"output_type": "error", "ename": attack, "evalue": attack, "traceback": [attack]},
    ]


def matrix(text="wrong_sign"):
    """Return verify's page with a text in each string."""
    entry = Entry(
        name=text, function=text, sentence=text, exercise="small",
        unusual=False, hidden_only=False, sources={},
    )  # fmt: skip
    result = FunctionResult(exercise="small", function=text, grade_id=text, points=2, earned=1)
    test = msgspec.convert(
        {
            "id": f"test_small.py::TestF::{text}", "exercise": "small", "function": text,
            "sentence": text, "outcome": "failed", "points": 1.0, "earned": 0.0, "seconds": 0.0,
        },
        type=TestResult,
    )  # fmt: skip
    row = Row(entry, result, (test,) * 12, whole=False, public=())
    return matrix_page(Verification(text, (text,), (row,), (text,), (text,)))


def similar(text="ada"):
    """Return similar's page with a text in each string."""
    passage = PassageView((text, text), (text, text), 2)
    pair = Pair((text, f"{text}2"), (0.5, 0.25), (passage,), 1)
    return similar_page(ClassComparison(ASSIGNMENT, (text, f"{text}2"), (text,), (0.5,), (pair,)))


def card(text="It holds.", right=SMALL):
    """Return a page with a report card that has a text in each string, and `right` for what was expected."""
    finding = Finding(
        kind="values", what=text, message=text, expected=right, got=right + 1,
        scaled_error=0.5, tolerance=1e-6, worst=tuple(n - 1 for n in right.shape),
        observation=text, follow_through=text,
    )  # fmt: skip
    place = Place(label=text, line=3, function=text, source=text)
    verdicts = [
        CardVerdict(
            function=name,
            sentence=text,
            status=status,
            message=text,
            hint=text,
            more_hints=(text, text),
            call=text,
            code=f"x = 1\n{text}",
            **more,
        )
        for name in ("f", text)
        for status, more in (
            (Status.PASSED, {}),
            (Status.FAILED, {"finding": finding}),
            (Status.ERROR, {"place": place}),
            (Status.NOT_WRITTEN, {}),
        )
    ]
    shown = Card(verdicts=tuple(verdicts), problems=(CardProblem(message=text, remedy=text),))
    return (
        "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>A notebook</title>"
        "<meta name='viewport' content='width=device-width'><meta name='color-scheme' content='light dark'>"
        f"</head><body><main><h1>A notebook</h1>{shown._repr_html_()}</main></body></html>"
    )


REPRODUCED = """\
x = np.array([[1.0, 2.0]])
out, cache = affine_forward(x, w, b)
expected = np.array([[3.0, 4.0]])
"""


def with_reasons():
    """Return a feedback page with a known mistake, an error that tests share, and a result without a reason."""
    found = Diagnosis(mistake="bias", sentence="You left `b` out.", tests=("0", "1", "2"))
    raised = {
        "outcome": "error",
        "message": "Your code raised a ValueError.",
        "hint": "Which shapes?",
    }
    endings = [
        {"reproduced": REPRODUCED},
        *[{}] * 2,
        raised,
        raised,
        {"hint": "Which axis?"},
        {"outcome": "passed", "earned": 1},
    ]
    told = {"exercise": "affine", "function": "affine_forward", "seconds": 0.0, "points": 1.0}
    told |= {"outcome": "failed", "earned": 0.0, "message": "out is far off.", "hint": "Unsaid?"}
    told |= {"call": "affine_forward(x of (4, 3), w of (3, 2), b)"}
    told |= {"more_hints": ["A pointer to `x`.", "The idea."]}
    tests = [
        msgspec.convert({**told, "id": str(i), "sentence": f"Test {i}.", **more}, type=TestResult)
        for i, more in enumerate(endings)
    ]
    function = FunctionResult(
        exercise="affine", function="affine_forward", grade_id="test_affine_forward",
        points=7, earned=1, diagnoses=(found,),
    )  # fmt: skip
    report = Report(
        assignment=ASSIGNMENT, student="ada", key="", sandbox="full", versions={}, graded_at="",
        seconds=0.1, problems=(), notebooks=(), functions=(function,), tests=tuple(tests),
    )  # fmt: skip
    return feedback_page(report, {})


SEEN = """
return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).map(e => e.innerText);
"""
OPEN_NEXT = """
const next = [...document.querySelectorAll(arguments[0])].find(e => e.checkVisibility() && !e.parentElement.open);
next.focus();
return document.activeElement === next;
"""


class TestLadder:
    """Hints, one after the other; reasons, with the tests that fail for them; the call that failed."""

    @pytest.mark.parametrize("make", [with_reasons, card])
    def test_nothing_is_wrong_with_it(self, make, faults):
        """All unfolded, in light, in dark and on a phone."""
        assert faults(make()) == []

    @pytest.mark.parametrize(
        ("make", "hints"),
        [
            (with_reasons, [("Which shapes?", "Which axis?"), "A pointer to x.", "The idea."]),
            (card, [("It holds.",), "It holds.", "It holds."]),
        ],
    )
    def test_each_hint_is_opened_by_hand(self, make, hints, page):
        """With the keyboard alone, and no script: the second is there when the first was read."""
        opened = page(make())
        for number, words in enumerate(hints):
            assert len(opened.run(SEEN, ".hint > p")) == number
            assert opened.run(OPEN_NEXT, ".hint > summary")
            opened.enter()
            seen = opened.run(SEEN, ".hint > p")
            assert len(seen) == number + 1
            assert seen[number] in words

    def test_a_reason_is_said_once_and_its_tests_are_folded(self, page):
        """The first is there with its call, the others where they are asked for."""
        opened = page(with_reasons())

        assert opened.run(SEEN, ".diagnosis") == ["What we see\n\nYou left b out."]
        assert opened.run(SEEN, ".sentence") == ["Test 0.", "Test 3.", "Test 5.", "Test 6."]
        folded = [text.partition(",")[0].strip() for text in opened.run(SEEN, ".folded > summary")]
        assert folded == ["2 more tests fail for this", "1 more test ends like this"]
        assert len(opened.run(SEEN, ".call")) == 3
        opened.run("document.querySelector('.folded > summary').click()")
        assert opened.run(SEEN, ".sentence")[:3] == ["Test 0.", "Test 1.", "Test 2."]
        assert "Unsaid?" not in opened.run("return document.body.textContent")

    def test_the_card_gives_the_call_as_code(self, page):
        """One click takes all of it."""
        opened = page(card())

        assert opened.run(SEEN, ".call")[0] == "The call: It holds."
        opened.run("document.querySelector('.snippet > summary').click()")
        assert opened.run(SEEN, ".snippet > pre") == ["x = 1\nIt holds."]
        style = "return getComputedStyle(document.querySelector('.snippet > pre')).userSelect"
        assert opened.run(style) == "all"

    def test_the_page_gives_a_hidden_failure_as_code(self, page):
        """Folded away until it is asked for; one click takes all of it."""
        opened = page(with_reasons())

        assert opened.run(SEEN, ".snippet > pre") == []
        assert opened.run(OPEN_NEXT, ".snippet > summary")
        opened.enter()
        assert opened.run(SEEN, ".snippet > pre") == [REPRODUCED]
        style = "return getComputedStyle(document.querySelector('.snippet > pre')).userSelect"
        assert opened.run(style) == "all"

    def test_a_graded_page_has_them(self, pages, page):
        """As the grader makes it."""
        opened = page(pages["mistake_affine_forward_bias_forgotten"])

        assert "3 more tests fail for this" in opened.run(SEEN, ".folded > summary")[0]
        assert opened.run(SEEN, ".call")[0].startswith("The call: affine_forward(x of ")


class TestFeedback:
    """What each student gets."""

    @pytest.mark.parametrize("student", LOOKED_AT)
    def test_nothing_is_wrong_with_it(self, pages, faults, student):
        """Console, requests, accessibility, keyboard and width, in light, dark and on a phone."""
        assert faults(pages[student]) == []

    def test_a_link_to_code_opens_the_notebook_and_leads_back(self, pages, page):
        """From a test to its cell, which is folded away, and from the cell to its tests."""
        opened = page(pages["mistake_affine_forward_bias_forgotten"])
        for there in ("cell.affine.affine_forward", "affine.affine_forward"):
            opened.run(f"document.querySelector('a[href=\"#{there}\"]:not(table a)').click()")

            assert opened.run(SHOWN, there), there

    def test_a_stopped_cell_is_one_click_away(self, pages, page):
        """From what is said of the cell to the cell."""
        opened = page(pages["loop_forever_in_cell"])
        there = opened.run("return document.querySelector('.problem a').getAttribute('href')")
        opened.run("document.querySelector('.problem a').click()")

        assert opened.run(SHOWN, there[1:])
        assert "while True" in opened.run("return document.querySelector(':target').innerText")

    def test_print_shows_what_is_folded(self, pages, page, tmp_path):
        """Paper cannot be unfolded; it takes pages for the notebooks."""
        opened = page(pages["mistake_affine_forward_bias_forgotten"])
        opened.pdf(tmp_path / "whole.pdf")
        opened.run("document.querySelector('.notebooks').remove()")
        opened.pdf(tmp_path / "short.pdf")
        count = {path.stem: count_pages(path) for path in tmp_path.glob("*.pdf")}

        assert count["short"] <= 4
        assert count["whole"] > count["short"] + 3

    def test_the_first_page_on_paper_is_a_summary(self, pages, page, tmp_path):
        """Points by function and why some were lost stand on one page, and nothing else does."""
        path = pages["mistake_affine_forward_bias_forgotten"]
        count = {}
        for name, left_out in (("whole", ".none"), ("summary", "main, footer"), ("rest", "header")):
            opened = page(path)
            opened.run("document.querySelectorAll(arguments[0]).forEach(e => e.remove())", left_out)
            opened.pdf(tmp_path / f"{name}.pdf")
            count[name] = count_pages(tmp_path / f"{name}.pdf")

        assert count["summary"] == 1
        assert count["whole"] == 1 + count["rest"]
        opened = page(path)
        assert opened.run(SEEN, ".why") == []
        opened.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        assert opened.run(SEEN, ".why")[0].strip().startswith("You left the bias out")
        opened.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})

    def test_code_stands_beside_its_tests_where_there_is_room(self, pages, page):
        """On a wide screen in sight, on a phone folded below them."""
        path = pages["mistake_affine_forward_bias_forgotten"]
        wide = page(path).run(BESIDE)
        narrow = page(path, PHONE).run(BESIDE)

        assert wide == {"right of its tests": True, "below them": False, "in sight": True}
        assert narrow == {"right of its tests": False, "below them": True, "in sight": False}


SHOWN = """
const place = document.getElementById(arguments[0]).getBoundingClientRect();
return place.height > 0 && place.top > -2 && place.top < innerHeight;
"""


BESIDE = """
const [tests, code] = document.querySelector('.beside').children;
const [one, other] = [tests.getBoundingClientRect(), code.getBoundingClientRect()];
return {
  "right of its tests": other.left >= one.right,
  "below them": other.top >= one.bottom,
  "in sight": code.querySelector('pre').checkVisibility({contentVisibilityAuto: true}),
};
"""


def count_pages(path):
    """Return how many pages a PDF of Chromium's has."""
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


class TestOtherPages:
    """Verify's matrix, similar work, and the card as a notebook shows it."""

    def test_the_matrix(self, faults):
        """Mistakes and tests, wide as they are."""
        assert faults(matrix()) == []

    def test_similar_work_of_the_class(self, course, faults):
        """Pairs with their passages side by side."""
        students = sorted(path.name for path in (course.root / "submitted").iterdir())
        found = compare_class(course, course.root / "submitted", ASSIGNMENT, students, 30)

        assert faults(similar_page(found)) == []

    def test_passages_side_by_side(self, faults):
        """Whatever the class wrote, there is a pair."""
        assert faults(similar()) == []

    def test_the_card(self, faults):
        """In a page of its own."""
        assert faults(card()) == []

    def test_the_caption_of_one_number_is_not_broken(self, page):
        """However narrow the table below it."""
        opened = page(card(right=np.zeros(1)))
        opened.unfold()
        lines = (
            "return Math.max(...[...document.querySelectorAll('caption')].map(e => e.offsetHeight))"
        )

        assert 0 < opened.run(lines) < 30


class TestLongWords:
    @pytest.mark.parametrize("make", [matrix, similar, card])
    def test_a_long_name_does_not_widen_a_page(self, page, make):
        """Students' names and authors' have no spaces, and a phone is narrow."""
        opened = page(make("Ada_Lovelace_" * 8), PHONE)
        opened.unfold()

        assert opened.overflow() == 0

    def test_nor_the_feedback(self, course, page):
        """Any string of the report may be one word."""
        opened = page(hostile_feedback(course, "Ada_Lovelace_" * 8), PHONE)
        opened.unfold()

        assert opened.overflow() == 0


class TestScripts:
    """Cross-site cases do nothing; without the page's policy the cleaning alone must do."""

    @pytest.fixture(params=["feedback", "matrix", "similar", "card"])
    def hostile(self, request, attack):
        """Each page with all attacks in all strings."""
        if request.param == "feedback":
            return hostile_feedback(request.getfixturevalue("course"), attack)
        return {"matrix": matrix, "similar": similar, "card": card}[request.param](attack)

    @pytest.mark.parametrize("policy", [True, False], ids=["with policy", "cleaning alone"])
    def test_nothing_runs(self, hostile, page, policy):
        """No dialog, no frame, no request, no other page, whatever a reader touches."""
        opened = page(hostile, policy=policy)
        opened.provoke()

        assert opened.ran() == []
        assert opened.requests() == []
        assert opened.errors() == []

    @pytest.mark.parametrize("student", SCRIPTS)
    @pytest.mark.parametrize("policy", [True, False], ids=["with policy", "cleaning alone"])
    def test_nothing_of_the_corpus_runs(self, pages, page, student, policy):
        """The same from real submissions, graded."""
        opened = page(pages[student], policy=policy)
        opened.provoke()

        assert opened.ran() == []
        assert opened.requests() == []
        assert opened.errors() == []
