"""Failing tests stand under the reason that is known for them, and that is said once."""

import re

import msgspec
import pytest

from autograder.record.report import Diagnosis, Outcome
from autograder.reports.feedback import feedback_page
from autograder.reports.reasons import reasons_of, without_reason

from .conftest import a_test

FORGOTTEN = Diagnosis(mistake="bias_forgotten", sentence="You forgot `b`.")
ADDED_TWICE = Diagnosis(mistake="bias_twice", sentence="You added `b` twice.", tests=("b",))
FORWARD = Diagnosis(mistake=None, sentence="Mend f first.", forward="f")
PROVEN = Diagnosis(mistake=None, sentence="Look at line 3 of cell 2.", proven=True)
SEEN = Diagnosis(mistake=None, sentence="Look at dx: it is 0.", tests=("a", "c"))
SEEN_BEFORE = Diagnosis(mistake=None, sentence="Look at dx: it is 0.")
FAILED, ERROR, PASSED = Outcome.FAILED, Outcome.ERROR, Outcome.PASSED
WAITING = Outcome.NOT_ATTEMPTED
# what is said of tests a, b, c and d, how these ended, and which stand under what
REASONS = {
    "one mistake": ([FORGOTTEN], (FAILED, PASSED, ERROR, FAILED), ["acd"], "b"),
    "a wrong forward": ([FORWARD], (FAILED, FAILED, PASSED, FAILED), ["abd"], "c"),
    "a proven change, and what was seen": ([PROVEN, SEEN], (FAILED,) * 4, ["abcd", ""], ""),
    "two that cannot be told apart": (
        [FORGOTTEN, msgspec.structs.replace(FORGOTTEN, mistake="another")],
        (FAILED, FAILED, PASSED, PASSED),
        ["ab"],
        "cd",
    ),
    "one that explains a part": ([ADDED_TWICE], (FAILED, FAILED, FAILED, PASSED), ["b"], "acd"),
    "a part and what was seen": ([ADDED_TWICE, SEEN], (FAILED,) * 4, ["b", "ac"], "d"),
    "what was seen by a grader that did not say where": (
        [SEEN_BEFORE],
        (FAILED,) * 4,
        [""],
        "abcd",
    ),
    "no reason": ([], (FAILED, FAILED, PASSED, PASSED), [], "abcd"),
    "an error alike": ([], (ERROR, PASSED, ERROR, FAILED), ["ac"], "bd"),
    "not written": ([FORGOTTEN], (WAITING,) * 4, [""], "abcd"),
}
FOLDED = {
    "a cause": ([FORGOTTEN], (FAILED,) * 4, "3 more tests fail for this"),
    "a cause of two": ([FORGOTTEN], (FAILED, FAILED, PASSED, PASSED), "1 more test fails for this"),
    "a proven change": ([PROVEN], (FAILED,) * 4, "3 more tests fail for this"),
    "what was seen": ([SEEN], (FAILED,) * 4, "1 more test shows the same"),
    "an error": ([], (ERROR,) * 4, "3 more tests end like this"),
}


def results(outcomes):
    """Return tests a, b, c and d that ended so."""
    hints = {"hint": "Which axis?", "more_hints": ("The first.", "`axis=0`.")}
    return [
        a_test(outcome, id=name, sentence=f"Test {name}.", call=f"f(x of (2, {name}))", **hints)
        for name, outcome in zip("abcd", outcomes, strict=True)
    ]


@pytest.fixture
def page_of(make_report):
    """Return a function that makes the page of one function."""

    def page(diagnoses, outcomes):
        report = make_report(tests=tuple(results(outcomes)))
        function = msgspec.structs.replace(report.functions[0], diagnoses=tuple(diagnoses))
        page = feedback_page(msgspec.structs.replace(report, functions=(function,)), {})
        # What stands above is the summary for paper.
        return page.partition("<main>")[2]

    return page


class TestReasons:
    @pytest.mark.parametrize(
        ("diagnoses", "outcomes", "groups", "left"), REASONS.values(), ids=REASONS
    )
    def test_each_test_stands_under_what_explains_it(self, diagnoses, outcomes, groups, left):
        """Once, under the first that does; what nothing explains stands by itself."""
        tests = results(outcomes)
        found = reasons_of(diagnoses, tests)

        assert ["".join(test.id for test in reason.tests) for reason in found] == groups
        assert "".join(test.id for test in without_reason(tests, found)) == left


class TestPage:
    @pytest.mark.parametrize(("diagnoses", "outcomes", "words"), FOLDED.values(), ids=FOLDED)
    def test_all_but_the_first_are_folded(self, page_of, diagnoses, outcomes, words):
        """The reason is said once, and how many there are."""
        page = page_of(diagnoses, outcomes)

        assert page.count(words) == 1
        for diagnosis in diagnoses:
            assert page.count(diagnosis.sentence.replace("`b`", "<code>b</code>")) == 1

    def test_hints_of_tests_whose_reason_is_known_are_left_out(self, page_of):
        """They may speak of something else. What nothing explains keeps its own."""
        explained = page_of([FORGOTTEN], (FAILED, FAILED, PASSED, PASSED))
        in_part = page_of([ADDED_TWICE], (FAILED, FAILED, PASSED, PASSED))

        assert "Which axis?" not in explained
        assert in_part.count("Which axis?") == 1

    def test_an_error_that_all_share_has_its_message_and_its_hints_once(self, page_of):
        """However many tests end with it."""
        page = page_of([], (ERROR,) * 4)

        assert page.count("The output has shape (3, 1); (3,) was asked for.") == 1
        assert page.count("Which axis?") == 1

    def test_a_reason_leaves_the_message_where_it_is(self, page_of):
        """Of the first test; the folded ones would repeat it."""
        page = page_of([FORGOTTEN], (ERROR,) * 4)

        assert page.count("The output has shape (3, 1); (3,) was asked for.") == 1

    def test_hints_are_a_ladder(self, page_of):
        """Each stands within the one before, folded, and no script unfolds it."""
        page = page_of([], (FAILED, PASSED, PASSED, PASSED))
        words = re.sub(r"\s+", " ", re.sub(r"</?(?:p|summary|code)[^>]*>", " ", page))
        folded = '<details class="aside hint"> '

        assert (
            f"{folded}Hint 1 of 3 Which axis? {folded}Hint 2 of 3 The first."
            f" {folded}Hint 3 of 3 axis=0 . </details> </details> </details>"
        ) in words

    def test_the_call_is_shown_of_what_fails(self, page_of):
        """With names and shapes, and no numbers."""
        page = page_of([], (FAILED, PASSED, ERROR, PASSED))

        assert re.findall(r"The call: <code>(.*?)</code>", page) == [
            "f(x of (2, a))",
            "f(x of (2, c))",
        ]
