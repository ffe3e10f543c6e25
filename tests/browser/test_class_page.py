"""The class report in a browser: nothing is wrong with it, nothing runs in it, and its map obeys."""

import dataclasses
import random
import re

import pytest

from autograder.record.kept import KeptGrade
from autograder.record.report import (
    Answered,
    Diagnosis,
    FunctionResult,
    Outcome,
    Report,
    TestResult,
)
from autograder.reports.class_report.build import class_report
from autograder.reports.class_report.overview import overview_page
from autograder.reports.class_report.page import class_page
from autograder.reports.class_report.people import Roster
from autograder.reports.class_report.records import Example, Person
from autograder.reports.course_report.comebacks import comebacks
from autograder.reports.course_report.compare import compared
from autograder.reports.course_report.earlier import Earlier
from autograder.reports.course_report.page import CourseView, course_page
from autograder.reports.course_report.records import ClassSample
from autograder.reports.course_report.standings import standings

from .browser import PHONE, Look

SHOWN = "return [...document.querySelectorAll('#grid tbody tr:not([hidden]) th')].map(e => e.textContent)"
DRAWN = "return document.documentElement.dataset.drawn === 'all'"


def a_report(student, chance, sentence="You left the bias out."):
    """Return a report on two functions of twenty tests each, with random outcomes."""
    tests, functions = [], []
    for function in ("forward", "backward"):
        own = [
            TestResult(
                id=f"{function}::{number}",
                exercise="affine",
                function=function,
                sentence=f"{sentence} {number}",
                outcome=outcome,
                points=1.0,
                earned=float(outcome is Outcome.PASSED),
                seconds=0.1,
            )
            for number, outcome in enumerate(
                chance.choices(list(Outcome), [9, 2, 1, 1, 1, 1], k=20)
            )
        ]
        tests += own
        functions.append(
            FunctionResult(
                exercise="affine",
                function=function,
                grade_id=function,
                points=20.0,
                earned=sum(test.earned for test in own),
                diagnoses=(Diagnosis(mistake=None, sentence=sentence),) * chance.randrange(2),
                answered=Answered(form=chance.choice("ab"), values=(1.0,), differs=sentence),
            )
        )
    return Report(
        assignment="01_fully_connected",
        student=student,
        key="",
        sandbox="full",
        versions={},
        graded_at="2026-01-31T12:00:00+00:00",
        seconds=0.1,
        problems=(),
        notebooks=(),
        functions=tuple(functions),
        tests=tuple(tests),
    )


def a_page(students, sentence="You left the bias out.", pages=None):
    """Return the page on a class of these students; `zoe` handed in nothing."""
    return class_page(a_class(students, sentence), pages)


def an_overview(students, sentence="You left the bias out."):
    """Return the page on a course of three assignments; its links lead to places on it, of which there is none."""
    first = a_class(students, sentence)
    others = [dataclasses.replace(first, assignment=name) for name in ("02_losses", "08_digits")]
    pages = {f.assignment: f"#{{}}.{f.assignment}" for f in (first, *others)}
    return overview_page([first, *others], pages)


ASSIGNMENTS = (
    "01_fully_connected", "02_losses", "03_optimizers", "04_batch_normalization",
    "05_dropout_and_layer_normalization", "06_convolution", "07_spatial_normalization", "08_digits",
)  # fmt: skip


def over_time(students, sentence="You left the bias out.", *, last_year=True):
    """Return the page on a course of eight assignments; its links lead to places on it, of which there is none."""
    first = a_class(students, sentence)
    known = dataclasses.replace(first.mistakes[0], name="bias_forgotten")
    first = dataclasses.replace(first, mistakes=(known, *first.mistakes[1:]))
    reports = [dataclasses.replace(first, assignment=name) for name in ASSIGNMENTS]
    half = {name: ClassSample((0.1, 0.2) * 20) for name in ASSIGNMENTS}
    earlier = Earlier(half, {(name, "affine"): half[name] for name in ASSIGNMENTS[:4]}, 1)
    late = {ASSIGNMENTS[1]: {students[0]: KeptGrade(3.0, 40.0, waiting=True, seconds_late=60.0)}}
    rows = standings(reports, late, {"08_digits"})
    view = CourseView(
        title=sentence, reports=reports, standings=rows, behind=len([r for r in rows if r.behind]),
        comebacks=comebacks(reports), compared=compared(reports, earlier if last_year else None),
        last_year=sentence if last_year else None, left_out=1, has_gradebook=True,
        still_open=frozenset({"08_digits"}),
    )  # fmt: skip
    return course_page(view, {name: f"#{{}}.{name}" for name in ASSIGNMENTS})


def a_class(students, sentence):
    """Return what the pages show of these students and of `zoe`."""
    chance = random.Random(4)
    reports = [a_report(student, chance, sentence) for student in students]
    roster = Roster(tuple(map(Person, [*students, "zoe"])), "a list")
    example = Example(students[0], f"def forward(x):\n    return {sentence!r}")
    change = f"-    return x\n+    return {sentence}"
    return class_report(
        reports, roster, example=lambda *about: example, change=lambda *about: change
    )


@pytest.fixture
def small(page):
    """Open the page on a class of six."""
    return page(a_page(["ada", "bob", "cyd", "dot", "eve", "fay"]))


class TestPage:
    """Whoever opens it, and however."""

    def test_nothing_is_wrong_with_it(self, faults):
        """In light, in the dark and on a phone, folded and unfolded, and by keyboard."""
        assert faults(a_page(["ada", "bob", "cyd"])) == []

    @pytest.mark.parametrize("policy", [True, False], ids=["policy", "no policy"])
    def test_nothing_runs_that_a_student_wrote(self, page, attacks, policy):
        """As a name, in a sentence or in code; the script's rows are text as well."""
        for attack in attacks:
            opened = page(a_page([attack, "ada"], attack), policy=policy)
            opened.provoke()

            assert (opened.ran(), opened.requests()) == ([], [])

    def test_a_long_name_does_not_widen_it(self, page):
        """Students name their folders as they like."""
        opened = page(a_page(["a" * 200, "bob"], "b" * 200), PHONE)
        opened.unfold()

        assert opened.overflow() == 0

    def test_a_phone_shows_each_test_whole(self, page):
        """Share and power beside the sentence, and what the other columns say below it."""
        opened = page(a_page(["ada", "bob"], "A sentence that is as long as sentences are."), PHONE)
        wider = "const e = document.getElementById('items').parentElement; return e.scrollWidth - e.clientWidth"

        assert opened.run(wider) == 0
        assert "passed by 2 of 2" in opened.run("return document.getElementById('items').innerText")

    def test_a_thousand_students_open_in_time(self, page):
        """Two seconds of one processor, to the last row, and three megabytes."""
        text = a_page([f"student {number}" for number in range(1000)])
        opened = page(text)

        assert opened.comes(DRAWN)
        assert len(opened.run(SHOWN)) == 1000
        assert 0 < opened.work() < 2
        assert len(text.encode()) < 3_000_000


def here(text):
    """Return a page whose links to class reports stay on it: they are ours, and what is provoked would follow them."""
    return re.sub(r'href="([0-9]{2}_[a-z_]+|index)\.html', r'href="#\1', text)


class TestOverview:
    """All assignments on one page."""

    def test_nothing_is_wrong_with_it(self, faults):
        """In light, in the dark and on a phone, and by keyboard."""
        assert faults(an_overview(["ada", "bob", "cyd", "a" * 200])) == []

    @pytest.mark.parametrize("policy", [True, False], ids=["policy", "no policy"])
    def test_nothing_runs_that_a_student_wrote(self, page, attacks, policy):
        """As a name, and in a sentence."""
        for attack in attacks:
            opened = page(here(an_overview([attack, "ada"], attack)), policy=policy)
            opened.provoke()

            assert (opened.ran(), opened.requests()) == ([], [])

    def test_a_thousand_students_open_in_time(self, page):
        """Two seconds of one processor, and three megabytes."""
        text = an_overview([f"student {number}" for number in range(1000)])
        opened = page(text)

        assert 0 < opened.work() < 2
        assert len(text.encode()) < 3_000_000


class TestCourse:
    """All assignments over time."""

    @pytest.mark.parametrize("last_year", [True, False])
    def test_nothing_is_wrong_with_it(self, faults, last_year):
        """In light, in the dark and on a phone, unfolded, and by keyboard."""
        students = ["ada", "bob", "cyd", "a" * 200]

        assert faults(over_time(students, last_year=last_year)) == []

    @pytest.mark.parametrize("policy", [True, False], ids=["policy", "no policy"])
    def test_nothing_runs_that_a_student_wrote(self, page, attacks, policy):
        """Names and sentences are text, with the page's policy and without it."""
        for attack in attacks:
            opened = page(here(over_time([attack, "ada"], attack)), policy=policy)
            opened.provoke()

            assert opened.ran() == []
            assert opened.requests() == []

    def test_a_thousand_students_and_eight_assignments_open_at_once(self, page):
        """Two seconds of one processor, and three megabytes."""
        text = over_time([f"student {number}" for number in range(1000)])
        opened = page(text)
        opened.unfold()

        assert 0 < opened.work() < 2
        assert len(text.encode()) < 3_000_000


class TestMap:
    """Students and tests."""

    def test_a_name_that_is_cut_is_said_whole(self, page):
        """With its points, to whoever points at it; it stays hidden where names are."""
        opened = page(a_page(["Ada " * 20]))
        point = "document.querySelector('#grid tbody th').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))"
        said = "return document.getElementById('say').textContent"

        assert opened.run(said) == "1 of 1 student shown."
        opened.run(point)
        assert opened.run(said).startswith("Ada " * 19)
        opened.run("document.getElementById('hide').click()")
        opened.run(point)
        assert opened.run(said).startswith("student 1: ")

    @pytest.mark.parametrize(
        "names",
        [
            [f"{'Wolfeschlegelsteinhausenbergerdorff' * 3} {n}" for n in range(3)],
            [f"{'Maria del Carmen ' * 4}{n}{' de la Santisima Trinidad' * 3}" for n in "abc"],
            [f"{'欧阳' * 20}{name}" for name in ("一", "二", "三")],
            ["short", "Anna Maria Antonia Josepha", "Anna Maria Antonia Johanna"],
        ],
        ids=["ends", "middles", "Chinese", "a little too long"],
    )
    # A phone's window changes while it opens, and the other one's does not.
    @pytest.mark.parametrize("look", [PHONE, Look("narrow", 520, 800)], ids=["phone", "narrow"])
    def test_long_names_can_be_told_apart(self, page, names, look):
        """However long they are and wherever they differ; nothing of what stands there is cut off."""
        opened = page(a_page(names), look)

        assert len(set(opened.run(SHOWN))) == len(names)
        cut = "return [...document.querySelectorAll('#grid tbody th')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)"
        assert opened.run(cut) == []

    def test_a_heading_sorts(self, small):
        """By name, and back."""
        for expected in (
            ["ada", "bob", "cyd", "dot", "eve", "fay"],
            ["fay", "eve", "dot", "cyd", "bob", "ada"],
        ):
            small.run("document.querySelector('#grid .n button').click()")

            assert small.run(SHOWN) == expected

    def test_filters_leave_who_is_meant(self, small):
        """By name, and by a mistake from the list of mistakes."""
        small.run("const e = document.getElementById('find'); e.value = 'CY'; e.oninput()")
        assert small.run(SHOWN) == ["cyd"]

        small.run("const e = document.getElementById('find'); e.value = ''; e.oninput()")
        small.run("document.querySelector('[data-mistake]').click()")
        made = "return [...document.querySelectorAll('#m1 .who li')].map(e => e.textContent)"
        assert sorted(small.run(SHOWN)) == small.run(made) != []

    def test_a_function_is_looked_at_alone(self, small):
        """The squares of the other are gone."""
        small.run("const e = document.getElementById('part'); e.value = 'forward'; e.onchange()")
        squares = (
            "return document.querySelectorAll('#grid tbody tr:first-child td:not([hidden])').length"
        )

        assert small.run(squares) == 21

    def test_names_are_hidden_and_come_back(self, small):
        """Everywhere on the page."""
        text = "return document.body.innerText"
        small.unfold()
        assert "fay" in small.run(text)

        small.run("document.getElementById('hide').click()")
        assert not [name for name in ("ada", "bob", "fay", "zoe") if name in small.run(text)]

        small.run("document.getElementById('hide').click()")
        assert "fay" in small.run(text)
        assert "zoe" in small.run(text)

    def test_arrow_keys_walk_the_squares(self, small):
        """And the line above says what is there."""
        small.run("document.querySelector('#grid tbody td').focus()")
        for key in ("ArrowRight", "ArrowDown", "End"):
            small.run(
                "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: arguments[0], bubbles: true}))",
                key,
            )

        assert "test 40: " in small.run("return document.getElementById('say').textContent")

    @pytest.mark.parametrize(
        ("place", "address"),
        [
            (("th", 0), "feedback/mo%20%26%20co/01.html"),
            (("td", 0), "feedback/mo%20%26%20co/01.html"),
            (("td", 1), "feedback/mo%20%26%20co/01.html#affine."),
        ],
    )
    def test_a_square_leads_to_what_the_student_reads(self, page, place, address):
        """To the function that the test is about; nowhere while names are hidden."""
        opened = page(a_page(["mo & co"], pages="feedback/{}/01.html"))
        leads = "return page([...document.querySelectorAll('#grid tbody ' + arguments[0])][arguments[1]])"

        assert opened.run(leads, *place).startswith(address)
        opened.run("document.getElementById('hide').click()")
        assert opened.run(leads, *place) is None
