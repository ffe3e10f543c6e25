"""`layerlab verify`: green on a course that holds, red on one that does not."""

import json
import re

import pytest
from click.testing import CliRunner

from autograder.commands.verify import command
from autograder.crews.crew import Setup
from autograder.mistakes import Entry
from autograder.proof import verify as module
from autograder.proof.matrix import plain
from autograder.proof.matrix_page import page, without_mistakes
from autograder.proof.verify import Row, Verification, verify
from autograder.record.report import FunctionResult, Outcome, TestResult

from .conftest import ASSIGNMENT

# the file, a text in it and what takes its place, a part of the complaint
SPOILED = {
    "hidden test weakened": (
        "autograder/hidden/01_tiny/test_scale.py",
        'expect_close(out, expected, what="out")',
        "assert out.shape == expected.shape",
        "added (scale_forward) is caught by no test",
    ),
    "hidden test too strict": (
        "autograder/hidden/01_tiny/test_scale.py",
        "_, cache = student.scale_forward(x, a)",
        "_, (_, _) = _, cache = student.scale_forward(x, a)",
        "object_as_cache (scale_backward) is correct, but loses points",
    ),
    "solution wrong": (
        "solutions/01_tiny/scale.py",
        "da = a * dout, np.sum(x * dout)",
        "da = a * dout, np.sum(x + dout)",
        "object_as_cache (scale_backward) is correct, but loses points",
    ),
    "public test too strict": (
        "solutions/01_tiny/tests/test_scale.py",
        "expect_close(out, np.array([2.0, 2.0])",
        "expect_close(out, np.array([2.0, 3.0])",
        "the solution of scale fails the public test",
    ),
    "public test refuses the unusual": (
        "solutions/01_tiny/tests/test_scale.py",
        "dx, _ = student.scale_backward(np.ones(2), cache)",
        "dx, _ = student.scale_backward(np.ones(2), tuple(cache))",
        "object_as_cache (scale_backward) is correct, but fails the public test",
    ),
    "mistake no mistake": (
        "autograder/mistakes/01_tiny/scale.py",
        "return x + a, (x, a)",
        "return x * a, (x, a)",
        "added (scale_forward) is caught by no test",
    ),
    "claim wrong": (
        "autograder/mistakes/01_tiny/scale.py",
        'multiplying by it.")',
        'multiplying by it.", hidden_only=True)',
        "added (scale_forward) is said to pass the public tests",
    ),
}


@pytest.fixture
def setup(own_course, level, limits, monkeypatch):
    """Return a course of the test's own; whether its release is fresh is the build's to test."""
    monkeypatch.setattr(module, "check", lambda course, names: [])
    return Setup(own_course, ASSIGNMENT, level, limits)


class TestVerify:
    def test_a_course_that_holds_is_green(self, setup):
        """Every mistake is caught and named, every unusual entry earns everything."""
        found = verify(setup, jobs=1)

        assert found.complaints == ()
        assert all(row.named for row in found.rows if not row.entry.unusual)
        assert "5 of 5 mistakes are diagnosed by name" in found.notes
        assert "hidden alone: in_place (scale_forward)" in found.notes
        page = plain(found)
        assert "2 test_leaves_x_alone" in page
        assert page.endswith("01_tiny: everything holds\n")

    @pytest.mark.parametrize(
        ("path", "old", "new", "part"),
        SPOILED.values(),
        ids=SPOILED,
    )
    def test_a_course_that_does_not_is_red(self, setup, path, old, new, part):
        """Each complaint names what does not hold."""
        file = setup.course.root / path
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new))

        found = verify(setup, jobs=1)

        assert any(part in complaint for complaint in found.complaints), found.complaints


class TestCommand:
    def test_it_is_red_when_a_hidden_test_is_weakened(self, setup):
        """The exit code is what CI looks at; the matrix is kept."""
        path, old, new, part = SPOILED["hidden test weakened"]
        file = setup.course.root / path
        file.write_text(file.read_text().replace(old, new))

        result = CliRunner().invoke(
            command, ["--jobs=1", f"--sandbox={setup.level}"], obj=setup.course
        )

        assert result.exit_code == 1
        assert part in " ".join(result.output.split())
        assert part in (setup.course.state / "verify" / "01_tiny.txt").read_text()

    def test_json_is_all_that_it_prints(self, setup):
        """Counts for programs, whatever tests print; the exit code is the same."""
        file = setup.course.solutions / ASSIGNMENT / "tests" / "test_scale.py"
        line = "        expect_close(out, np.array([2.0, 2.0])"
        file.write_text(file.read_text().replace(line, f'        print("so far")\n{line}'))

        result = CliRunner().invoke(
            command, ["--json", "--jobs=1", f"--sandbox={setup.level}"], obj=setup.course
        )

        (told,) = json.loads(result.stdout)
        assert "so far" in result.stderr
        assert result.exit_code == 0
        assert (told["assignment"], told["green"], told["complaints"]) == ("01_tiny", True, [])
        assert told["caught"] == told["mistakes"] > 0
        assert told["kept"] == told["unusual"]


def a_row(name, *outcomes, sentence="You swap a sign.", unusual=False):
    """Return a row of an entry whose tests ended so; it keeps its points where all passed."""
    entry = Entry(
        name=name,
        function="f",
        sentence=sentence,
        exercise="small",
        unusual=unusual,
        hidden_only=False,
        sources={},
    )
    whole = set(outcomes) == {Outcome.PASSED}
    result = FunctionResult(
        exercise="small", function="f", grade_id="test_f", points=2.0, earned=1.0 + whole
    )
    tests = tuple(
        TestResult(
            id=f"test_small.py::TestF::test_{number}",
            exercise="small",
            function="f",
            sentence="The sign is right.",
            outcome=outcome,
            points=1.0,
            earned=float(outcome is Outcome.PASSED),
            seconds=0.0,
        )
        for number, outcome in enumerate(outcomes)
    )
    return Row(entry, result, tests, whole=whole, public=())


class TestPage:
    """The matrix as a page."""

    def test_names_and_sentences_are_shown_and_escaped(self):
        """Each entry and test has its sentence, and what an author wrote stays text."""
        row = a_row("wrong_sign", Outcome.FAILED, sentence="You <b>swap</b> a `-`.")

        text = page(Verification("01_small", ("f",), (row,), ("something is <off>",)))

        for said in ("01 Small", "wrong_sign", "test_0", "The sign is right.", "1 complaint<"):
            assert said in text.replace("<wbr>", "")
        assert "You &lt;b&gt;swap&lt;/b&gt; a <code>-</code>." in text
        assert "something is &lt;off&gt;" in text

    def test_functions_that_nobody_knows_a_mistake_of_are_named(self):
        """An empty matrix is no proof, as a page and as text."""
        some = Verification("01_small", ("f", "g"), (a_row("one", Outcome.FAILED),))
        none = Verification("01_small", ("f", "g"))

        for found, names in ((some, ["g"]), (none, ["f", "g"])):
            assert list(without_mistakes(found)) == names
            assert plain(found).count("no mistake is known of it") == len(names)
            assert "<code>g</code>: no mistake is known of it" in page(found)

    def test_it_counts_what_each_test_catches(self):
        """A test that catches nothing is seen at its foot; unusual answers do not count."""
        passed, failed = Outcome.PASSED, Outcome.FAILED
        rows = (
            a_row("one", passed, failed),
            a_row("two", passed, Outcome.ERROR),
            a_row("unusual", failed, failed, unusual=True),
        )

        text = page(Verification("01_small", ("f",), rows))

        foot = text.partition("<tfoot>")[2].partition("</tfoot>")[0]
        assert re.findall(r"<td class=\"sign\">(\d+)</td>", foot) == ["0", "2"]
        assert '<dd>2<span class="soft"> of 2</span></dd>' in text
        assert '<dd>0<span class="soft"> of 1</span></dd>' in text

    def test_a_row_that_is_not_as_it_should_be_has_a_mark(self):
        """A mistake that keeps its points, and an unusual answer that loses some."""
        rows = (
            a_row("missed", Outcome.PASSED),
            a_row("caught", Outcome.FAILED),
            a_row("refused", Outcome.FAILED, unusual=True),
            a_row("kept", Outcome.PASSED, unusual=True),
        )

        text = page(Verification("01_small", ("f",), rows))

        assert re.findall(r'<th scope="row"><div><i class="breaks">✗</i> (\w+)', text) == [
            "missed",
            "refused",
        ]
