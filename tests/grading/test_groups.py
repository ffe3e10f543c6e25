"""Functions that fail without a name come together by what they answered."""

import msgspec
import numpy as np
import pytest

from autograder.judging.answered import Resemblance, is_unknown
from autograder.judging.calls import OPAQUE, Call, Raised
from autograder.judging.diagnosis import TestRun
from autograder.judging.differing import first_difference
from autograder.judging.likeness import Seen
from autograder.publish.gate import published_notebook, published_page
from autograder.record.explanation import Explained, ExplanationStore, Repair, SmallChange
from autograder.record.groups import groups_of, is_alike, repair_of
from autograder.record.report import (
    Answered,
    Diagnosis,
    FunctionResult,
    Outcome,
    Report,
    TestResult,
)
from layerlab.expect.findings import Finding

from .test_engine import grade

__all__ = ["grade"]  # a fixture

SEED = 7
# Three writings of one mistake each, none of which the bank knows.
HALVED = (
    "def scale_forward(x, a):\n    return a * x / 2, (x, a)\n",
    "def scale_forward(values, factor):\n    half = 0.5 * values\n    return half * factor, (values, factor)\n",
    """\
def scale_forward(x, a):
    out = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        out[i] = x[i] * (a / 3) * 1.5
    return out, (x, a)
""",
)
SHIFTED = (
    "def scale_forward(x, a):\n    return a * x + 0.1, (x, a)\n",
    "def scale_forward(x, a):\n    return 0.3 * a / 0.3 * x + 0.3 / 3, None\n",
)
# Between these two stands no more than the order of entries.
REVERSED = ("def scale_forward(x, a):\n    return (a * x)[::-1], (x, a)\n",)
ERRORS = (
    "def scale_forward(x, a):\n    return missing * x, (x, a)\n",
    "def scale_forward(x, a):\n    y = missing\n    return y, (x, a)\n",
)
OTHER_ERRORS = ("def scale_forward(x, a):\n    return absent * x, (x, a)\n",)


def a_test(**changes):
    """Return the record of a test that lost its points."""
    values = {
        "id": "test_scale.py::test",
        "exercise": "scale",
        "function": "f",
        "sentence": "It scales.",
        "outcome": Outcome.FAILED,
        "points": 1.0,
        "earned": 0.0,
        "seconds": 0.1,
        "message": "out is wrong.",
    }
    return TestResult(**(values | changes))


def a_finding(what="out", **changes):
    """Return what a check found."""
    return Finding(**({"kind": "values", "what": what, "message": "It is off."} | changes))


def answered(*results, seed=SEED, **changes):
    """Return what is kept of a function that gave these results to one test."""
    run = TestRun(a_test(**changes), [Call("f", (), result) for result in results])
    return Resemblance(seed).of("f", [run], {})


def a_report(student, kept, function="f"):
    """Return the report on a student whose function left this behind."""
    result = FunctionResult(
        exercise="scale",
        function=function,
        grade_id=f"test_{function}",
        points=1.0,
        earned=0.0,
        answered=kept,
    )
    return Report(
        assignment="01_tiny",
        student=student,
        key="",
        sandbox="full",
        versions={},
        graded_at="2026-01-31T12:00:00+00:00",
        seconds=0.1,
        problems=(),
        notebooks=(),
        functions=(result,),
        tests=(a_test(),),
    )


class TestTogether:
    """End to end: in the sandbox, by hidden tests."""

    def test_writings_of_one_mistake_come_together_and_others_do_not(self, grade):
        """Whatever names, steps and loops it was written in."""
        reports = []
        written = (HALVED, SHIFTED, REVERSED, ERRORS, OTHER_ERRORS)
        for number, sources in enumerate(written):
            for letter, source in zip("abc", sources, strict=False):
                graded = grade({"scale_forward": source}).report
                reports.append(_renamed(graded, f"{number}{letter}"))

        found = [
            group.students for group in groups_of(reports) if group.function == "scale_forward"
        ]

        assert found == [("0a", "0b", "0c"), ("1a", "1b"), ("3a", "3b"), ("2a",), ("4a",)]

    def test_the_first_wrong_value_is_kept(self, grade):
        """With what was expected, for the instructor."""
        (group,) = groups_of([grade({"scale_forward": SHIFTED[0]}).report])

        assert group.name == "one alone on scale_forward"
        assert group.differs.startswith("out[0, 0] is ")
        assert group.differs.endswith(" was expected")
        assert len(group.failing) == 1

    def test_what_has_a_name_or_is_right_belongs_nowhere(self, grade):
        """Nobody has to look for its like; nor for that of a function that works with a wrong cache."""
        known = "def scale_forward(x, a):\n    return x + a, (x, a)\n"
        twice = "def scale_forward(x, a):\n    return a * x - 1, (2 * x, a)\n"

        assert groups_of([grade().report, grade({"scale_forward": known}).report]) == ()
        (group,) = groups_of([grade({"scale_forward": twice}).report])
        assert group.function == "scale_forward"

    def test_it_is_the_same_each_time(self, grade):
        """A Report is equal however often, and after whatever else, it is made."""
        first, _, again = (
            grade({"scale_forward": source}).report.functions
            for source in (HALVED[2], SHIFTED[0], HALVED[2])
        )

        assert first == again

    def test_nothing_of_it_is_published(self, grade, release):
        """The page and the notebook that a student gets do not have it."""
        graded = grade({"scale_forward": SHIFTED[0]})
        (kept,) = [f.answered for f in graded.report.functions if f.answered]
        ran = graded.notebooks["scale.ipynb"]

        published = (
            str(published_notebook(graded.report, "scale", ran, release)),
            published_page(graded.report, graded.notebooks),
        )

        assert not [text for text in published if kept.form in text or kept.differs in text]


def _renamed(report, student):
    """Return the report as if it were another student's."""
    return msgspec.structs.replace(report, student=student)


ALIKE = {
    "rounding": (np.array([0.1 + 0.2, 1.0]), np.array([0.3, 1.0])),
    "a sum that ought to be 0": (np.zeros(3), np.array([1e-17, -3e-18, 0.0])),
    "single precision": (np.float32([1.1, 2.2]), np.array([1.1, 2.2])),
    "a number of any kind": (np.array(2), 2.0),
    "nan in the same place": (np.array([np.nan, 1.0]), np.array([np.nan, 1.0 + 1e-15])),
    "the order of keys": ({"a": 1.0, "b": 2.0}, {"b": 2.0, "a": 1.0}),
    "a list and a tuple": ((np.ones(2), OPAQUE), (np.ones(2), OPAQUE)),
}
DIFFERENT = {
    "the order of entries": (np.array([1.0, 2.0]), np.array([2.0, 1.0])),
    "a factor": (np.array([1.0, 2.0]), np.array([3.0, 6.0])),
    "the sign": (np.array([1.0, 2.0]), np.array([-1.0, -2.0])),
    "one entry of many": (np.ones(10_000), np.r_[np.ones(9_999), 0.5]),
    "the shape": (np.ones((2, 3)), np.ones((3, 2))),
    "nan in another place": (np.array([np.nan, 1.0]), np.array([1.0, np.nan])),
    "infinity of another sign": (np.array([np.inf, 1.0]), np.array([-np.inf, 1.0])),
    "the imaginary part": (np.array([1 + 1j]), np.array([1 + 2j])),
    "a key": ({"a": 1.0}, {"b": 1.0}),
    "a text": ("train", "test"),
    "nothing": (None, 0.0),
    "another error": (Raised("ValueError", ""), Raised("KeyError", "")),
}


class TestNumbers:
    """What counts as the same answer."""

    @pytest.mark.parametrize(("one", "other"), ALIKE.values(), ids=ALIKE)
    def test_rounding_parts_nobody(self, one, other):
        """The order of a sum, a dtype, a kind of number are no mistake of their own."""
        reports = [
            a_report("ada", answered(one)),
            a_report("bob", answered(other)),
        ]

        assert [group.students for group in groups_of(reports)] == [("ada", "bob")]

    @pytest.mark.parametrize(("one", "other"), DIFFERENT.values(), ids=DIFFERENT)
    def test_another_value_is_another_mistake(self, one, other):
        """However small a part of the answers it is."""
        reports = [
            a_report("ada", answered(one)),
            a_report("bob", answered(other)),
        ]

        assert [group.students for group in groups_of(reports)] == [("ada",), ("bob",)]

    def test_messages_count_where_nothing_else_was_seen(self):
        """Every function that raises would otherwise have made the same mistake; beside values, lines differ."""
        alone = [answered(Raised("NameError", text)).form for text in ("name 'a'", "name 'b'")]
        beside = [answered(Raised("E", text), np.ones(2)).form for text in ("line 1", "line 2")]

        assert len(set(alone)) == 2
        assert len(set(beside)) == 1

    def test_how_a_test_ended_counts(self):
        """Equal answers that one test refused and another did not are no equal failures."""
        forms = {answered(np.ones(2), outcome=outcome).form for outcome in Outcome}

        assert len(forms) == len(Outcome)

    def test_another_secret_tells_nothing(self):
        """Neither digest nor number can be compared with what somebody makes without it."""
        one, other = (answered(np.arange(5.0), seed=seed) for seed in (1, 2))

        assert one.form != other.form
        assert abs(one.values[0] - other.values[0]) > 1e-3

    @pytest.mark.parametrize(
        "values",
        [
            np.array([1e308, -1e308]),
            np.full(3, np.nan),
            np.array([], dtype=float),
            np.array(["text"]),
            10**400,
            np.longdouble(1) / 3,
            {1: "\ud800", "x": (None, True)},
        ],
        ids=repr,
    )
    def test_any_answer_has_numbers(self, values):
        """Whatever a submission returns, they are finite and can be written down."""
        found = answered(values)

        assert np.isfinite(found.values).all()

    @pytest.mark.parametrize(
        "diagnosis",
        [
            Diagnosis(mistake="known", sentence="You did."),
            Diagnosis(mistake=None, sentence="Mend g first.", forward="g"),
        ],
    )
    def test_what_is_explained_needs_no_like(self, diagnosis):
        """By name, or by another function."""
        runs = [TestRun(a_test(), [Call("f", (), 1.0)])]

        assert is_unknown(runs, [Diagnosis(mistake=None, sentence="Look at out.")])
        assert not is_unknown(runs, [diagnosis])

    def test_what_passed_needs_no_like(self):
        """Whatever else was seen."""
        assert not is_unknown([TestRun(a_test(earned=1.0))], [])

    @pytest.mark.parametrize(("written", "alike"), [((), True), (((0, "mean"),), False)])
    def test_of_arguments_that_counts_which_the_solution_writes(self, written, alike):
        """What a function alone leaves in the caller's dict is its own affair."""
        right = {"test_scale.py::test": Seen([Call("f", (), None, frozenset(written))])}
        one, other = (
            Resemblance(SEED).of(
                "f", [TestRun(a_test(), [Call("f", ({"mean": mean},), np.ones(2))])], right
            )
            for mean in (1.0, 2.0)
        )

        assert is_alike(one, other) is alike

    def test_what_answers_otherwise_each_time_is_left_out(self):
        """A Report on the same work would be another one, and nobody would be like anybody."""
        drawn = [
            {
                number: TestRun(a_test(id=number), [Call("f", (), result)])
                for number, result in (("a", np.ones(2)), ("b", np.full(2, noise)))
            }
            for noise in (0.1, 0.2, 0.3, 0.4)
        ]
        one, other = (
            Resemblance(SEED).of("f", list(first.values()), {}, again)
            for first, again in (drawn[:2], drawn[2:])
        )

        assert one == other
        assert one.values[0] != one.values[1] == 0.0

    def test_what_a_test_objects_to_counts(self):
        """Two that return the same, and of which one changes x and the other its copy of w."""
        forms = {
            Resemblance(SEED)
            .of("f", [TestRun(a_test(), [Call("f", (), 1.0)], a_finding(what))], {})
            .form
            for what in ("x", "w")
        }

        assert len(forms) == 2

    def test_what_was_never_called_has_answered_nothing(self):
        """A missing function, a cell that failed."""
        assert answered() is None


class TestDifferences:
    """What the instructor reads of the first wrong value."""

    @pytest.mark.parametrize(
        ("got", "expected", "sentence"),
        [
            (np.array([1.0, 2.5]), np.array([1.0, 2.0]), "out[1] is 2.5; 2 was expected"),
            (np.float64(3), np.float64(4), "out is 3; 4 was expected"),
            (np.array([[0.0, np.nan]]), np.array([[0.0, 1.0]]), "out[0, 1] is nan; 1 was expected"),
            (np.ones(2), np.ones(3), "It has another shape."),
            (None, np.ones(3), "It has another shape."),
            ("text", "texts", "It has another shape."),
        ],
    )
    def test_the_first_one_that_is_off_is_told(self, got, expected, sentence):
        """Or what was found, where entries cannot be compared."""
        finding = Finding(
            kind="values",
            what="out",
            message="It has another shape.",
            got=got,
            expected=expected,
            tolerance=1e-8,
        )

        assert first_difference(finding) == sentence

    def test_an_argument_that_was_changed_is_told_as_such(self):
        """Nothing was expected of it but to stay."""
        finding = Finding(
            kind="changed", what="x", message="x was changed.", got=np.ones(2), expected=np.zeros(2)
        )

        assert first_difference(finding) == "x[0] is 1 after the call; it was 0"


class TestGroups:
    """How they are put together."""

    def test_the_largest_comes_first(self):
        """Of equals, those of the earlier function."""
        one, other, third = (
            Answered(form=form, values=(1.0,)) for form in ("one", "other", "third")
        )
        reports = [
            a_report("ada", one),
            a_report("bob", other),
            a_report("cyd", other),
            a_report("dot", third, function="g"),
        ]

        found = [(group.name, group.students) for group in groups_of(reversed(reports))]

        assert found == [
            ("group of 2 on f", ("bob", "cyd")),
            ("one alone on f", ("ada",)),
            ("one alone on g", ("dot",)),
        ]

    @pytest.mark.parametrize(("apart", "groups"), [(0.0, 1), (5e-6, 1), (2e-5, 2), (1.0, 2)])
    def test_numbers_are_near_or_not(self, apart, groups):
        """No grid has lines between which two equal answers may fall."""
        reports = [
            a_report(name, Answered(form="", values=(0.5, 0.25 + shift)))
            for name, shift in (("ada", 0.0), ("bob", apart))
        ]

        assert len(groups_of(reports)) == groups

    @pytest.mark.parametrize(
        ("student", "function", "key", "found"),
        [
            ("bob", "f", "key", True),
            ("ada", "f", "key", True),
            ("ada", "g", "key", False),
            ("ada", "f", "older", False),
            ("cyd", "f", "key", False),
        ],
    )
    def test_what_repair_found_for_one_holds_for_all(self, tmp_path, student, function, key, found):
        """As long as it was found for the work that was graded."""
        reports = [
            msgspec.structs.replace(a_report(name, answered(1.0)), key="key")
            for name in ("ada", "bob")
        ]
        (group,) = groups_of(reports)
        change = SmallChange(line=2, kind="axis")
        repair = Repair(exercise="scale", function=function, edited=function, changes=(change,))
        store = ExplanationStore(tmp_path)
        store.keep_student(
            msgspec.structs.replace(a_report(student, None), key=key),
            [Explained(cell=1, digest="", explanation=repair)],
        )

        assert repair_of(group, store) == (repair if found else None)

    def test_the_change_is_that_of_the_code_that_is_shown(self, tmp_path):
        """If there is one; else anybody's."""
        reports = [a_report(name, answered(1.0)) for name in ("ada", "bob", "cyd")]
        (group,) = groups_of(reports)
        store = ExplanationStore(tmp_path)
        for report in reports[:2]:
            change = SmallChange(line=2, kind="axis")
            repair = Repair(
                exercise="scale",
                function="f",
                edited="f",
                changes=(change,),
                diff=report.student,
            )
            store.keep_student(report, [Explained(cell=1, digest="", explanation=repair)])

        found = {first: repair_of(group, store, first).diff for first in ("ada", "bob", "cyd")}

        assert found == {"ada": "ada", "bob": "bob", "cyd": "ada"}

    def test_answers_to_other_tests_are_not_compared(self):
        """A report from before a test was added stands apart."""
        reports = [
            a_report("ada", Answered(form="", values=(0.5,))),
            a_report("bob", Answered(form="", values=(0.5, 0.5))),
            a_report("cyd", Answered(form="", values=())),
            a_report("dot", Answered(form="", values=())),
        ]

        assert [group.students for group in groups_of(reports)] == [
            ("cyd", "dot"),
            ("ada",),
            ("bob",),
        ]
