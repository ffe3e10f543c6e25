"""The smallest change with which a failing function's tests pass."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.intake.files import File
from autograder.intake.folder import Folder
from autograder.intake.submission import submission_of
from autograder.intake.template import read_release
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.solutions import read_exercises
from autograder.mistakes import read_bank
from autograder.proof.samples import (
    entry_sources,
    make_notebook,
    solution_sources,
    write_submission,
)
from autograder.record.explanation import WORDS, ExplanationStore
from autograder.record.report import from_json
from autograder.repair.code import read_basis
from autograder.repair.plan import nameless
from autograder.repair.repairing import repair
from autograder.repair.search import Budget
from autograder.sandbox.drafts import KINDS

from .conftest import ASSIGNMENT

ROOT = Path(__file__).parents[2]
# What no bank has: what the solution says, what is handed in, and what the student is told to look at.
SLIPS = {
    "three times": ("01", "affine_backward", "dout.sum(axis=0)", "dout.sum(axis=0) * 3", "factor"),
    "a shift": ("01", "relu_forward", "np.maximum(x, 0)", "np.maximum(x, 0) + 0.25", "term"),
    "not zero": ("01", "relu_backward", "x > 0", "x != 0", "comparison"),
    "taken off": ("01", "two_layer_forward", "@ w1 + b1", "@ w1 - b1", "sign"),
    "half of the loss": ("02", "softmax_loss", "].mean()", "].mean() / 2", "factor"),
    "a margin of two": ("02", "svm_loss", "+ 1)", "+ 2)", "constant"),
    "the mean added": ("04", "batchnorm_forward", "x - mean", "x + mean", "sign"),
    "a sum over features": (
        "04",
        "batchnorm_backward",
        "np.sum(dout, axis=0)",
        "np.sum(dout, axis=1)",
        "axis",
    ),
    "wide windows": ("06", "max_pool_forward_naive", "left + width", "left + height", "name"),
    "taken away": ("06", "max_pool_backward_naive", "] += dout", "] -= dout", "assignment"),
}
# Two of one function at once.
BOTH = (("dout @ w.T", "dout @ w.T * 3"), ("dout.sum(axis=0)", "dout.sum(axis=0) * 5"))
HOPELESS = "def scale_forward(x, a):\n    return np.sort(np.ravel(x))[:2], (x, a)\n"
THREE_TIMES = "def scale_forward(x, a):\n    out = a * x * 3\n    return out, (x, a)\n"


class Class:
    """Hands in notebooks of the real assignments, and has them repaired."""

    def __init__(self, level):
        self.course = Course(ROOT, secret_number=1)
        self.sandbox = sandbox_for(self.course, level)
        self._engines = {}

    def engine(self, number):
        """Return the engine of an assignment, by its number."""
        (name,) = [one for one in self.course.assignments() if one.startswith(number)]
        if name not in self._engines:
            self._engines[name] = Engine(self.course, name, self.sandbox)
        return self._engines[name]

    def notebook(self, number, function, changes):
        """Return the notebook of a function in which parts of the solution are changed."""
        engine = self.engine(number)
        for name, exercise in read_exercises(self.course, engine.assignment).items():
            if function in exercise.functions:
                sources = solution_sources(exercise)
                for before, after in changes:
                    assert before in sources[function]
                    sources[function] = sources[function].replace(before, after, 1)
                return self.submitted(engine, name, sources)
        raise AssertionError(function)

    def submitted(self, engine, name, sources, helpers=()):
        """Return the notebook of an exercise with these cells."""
        folder = self.course.release / engine.assignment
        made = make_notebook(read_release(folder)[name], sources, helpers)
        files = (File(f"{name}.ipynb", json.dumps(made).encode()),)
        read = Folder("ada", engine.assignment, files)
        return submission_of(read, engine.templates).notebooks[name]

    def repaired(self, number, function, changes, **budget):
        """Return what is found of a function with these changes."""
        notebook = self.notebook(number, function, changes)
        return repair(self.engine(number), notebook, function, Budget(**budget))


@pytest.fixture(scope="module")
def handed(level):
    """Return the real assignments, with one sandbox for all of them."""
    made = Class(level)
    yield made
    made.sandbox.close()


class TestRepair:
    """What is found, and that it is true."""

    @pytest.mark.parametrize(
        ("number", "function", "before", "after", "kind"), SLIPS.values(), ids=SLIPS
    )
    def test_a_slip_is_found_where_it_is(self, handed, number, function, before, after, kind):
        """The line, the kind, and the change back."""
        found = handed.repaired(number, function, [(before, after)])

        notebook = handed.notebook(number, function, [(before, after)])
        (cell,) = [cell for cell in notebook.cells if cell.grade_id == function]
        (change,) = found.changes
        assert after in cell.source.splitlines()[change.line - 1]
        assert change.kind == kind
        assert f"-{cell.source.splitlines()[change.line - 1]}" in found.diff.splitlines()

    def test_it_is_the_same_each_time(self, handed):
        """Nothing of it depends on how busy the machine is."""
        _, function, *change, _ = SLIPS["three times"]

        first, second = (handed.repaired("01", function, [change]) for _ in range(2))

        assert first == second
        assert first.changes

    def test_two_slips_are_found_together(self, handed):
        """Singles say which edits get anywhere; the second is looked for with each of these."""
        found = handed.repaired("01", "affine_backward", BOTH)

        assert [change.kind for change in found.changes] == ["factor", "factor"]
        assert len({change.line for change in found.changes}) == 2

    def test_a_budget_is_counted_in_edits(self, handed):
        """What is not found by then is not looked for, and that is said."""
        _, function, *change, _ = SLIPS["three times"]

        found = handed.repaired("01", function, [change], edits=3)

        assert (found.changes, found.is_exhausted, found.tried) == ((), False, 3)

    def test_what_holds_is_left_alone(self, handed):
        """The solution has no failing test, so nothing is tried."""
        found = handed.repaired("01", "affine_backward", [])

        assert (found.changes, found.tried) == ((), 0)

    def test_unusual_answers_are_left_alone(self, handed):
        """They are right in their own way, whatever an edit would make of them."""
        engine = handed.engine("01")
        exercise = read_exercises(handed.course, engine.assignment)["relu"]
        bank = read_bank(handed.course.mistakes / engine.assignment, exercise)
        for entry in bank.unusual[:4]:
            notebook = handed.submitted(engine, "relu", *entry_sources(exercise, entry))

            assert repair(engine, notebook, entry.function, Budget(edits=5)).tried == 0

    def test_a_training_is_left_alone(self, handed):
        """It ends well in many a way, so that a change which its tests accept need not be what was wrong."""
        before, after = "= rng.permutation", "= 0 * rng.permutation"

        found = handed.repaired("08", "train", [(before, after)])

        assert (found.changes, found.tried) == ((), 0)

    def test_every_kind_has_its_words(self):
        """A student is told what to look at, whatever it is."""
        assert set(WORDS) == set(KINDS)


class TestCode:
    """Which functions are the same, and repaired once."""

    def digests(self, handed, changes):
        """Return the digests of both affine functions of a notebook."""
        engine = handed.engine("01")
        basis = read_basis(handed.course, engine.assignment, engine.key)
        notebook = handed.notebook("01", *changes)
        return [basis.digest(notebook, name) for name in ("affine_forward", "affine_backward")]

    def test_a_backward_depends_on_its_forward_and_not_the_other_way_round(self, handed):
        """Its tests call both; a repair that holds with one forward may not with another."""
        forward, backward = self.digests(handed, ("affine_forward", []))
        other_forward, same_backward = self.digests(
            handed, ("affine_backward", [("dout @ w.T", "dout @ w")])
        )
        changed = self.digests(handed, ("affine_forward", [("@ w + b", "@ w")]))

        # Docstrings speak of the other function; that is no call.
        assert other_forward == forward
        assert same_backward != backward
        assert changed[0] != forward
        assert changed[1] != backward


class TestUnexplained:
    """Which functions are asked about at all."""

    def test_only_what_fails_without_a_name(self, engine, templates, release, solution):
        """Not what holds, is named, was never written, or only hangs."""

        def asked(changes):
            notebook = make_notebook(release, changes)
            files = (File("scale.ipynb", json.dumps(notebook).encode()),)
            report = engine.grade(submission_of(Folder("ada", ASSIGNMENT, files), templates)).report
            return [function.function for function in nameless(report)]

        added = "def scale_forward(x, a):\n    return x + a, (x, a)\n"
        endless = "def scale_forward(x, a):\n    while True:\n        pass\n"
        assert asked(solution) == []
        assert asked({}) == []
        assert asked({**solution, "scale_forward": added}) == []
        assert asked({**solution, "scale_forward": endless}) == []
        assert asked({**solution, "scale_forward": THREE_TIMES}) == ["scale_forward"]


@pytest.fixture
def explain(own_course, release, solution, level):
    """Return a function that calls a command in a course where two students handed in the same."""
    for student in ("ann", "bob"):
        wrong = make_notebook(release, {**solution, "scale_forward": THREE_TIMES})
        write_submission(own_course.root / "submitted" / student / ASSIGNMENT, {"scale": wrong})

    def explain(command, *options):
        limits = ("--call-timeout=0.5", f"--sandbox={level}", "--jobs=1")
        result = CliRunner().invoke(
            cli, ["--course", str(own_course.root), command, *limits, *options]
        )
        assert result.exit_code == 0, result.output
        return result

    return explain


@pytest.fixture
def hopeless(own_course, release, solution):
    """Have a third student hand in what no small change repairs."""
    notebook = make_notebook(release, {**solution, "scale_forward": HOPELESS})
    write_submission(own_course.root / "submitted" / "cleo" / ASSIGNMENT, {"scale": notebook})


class TestExplainCommand:
    """`layerlab explain`, and `layerlab grade --explain`."""

    @pytest.mark.usefixtures("hopeless")
    def test_equal_code_is_explained_once(self, explain, own_course):
        """Two students are told after one search, what most wrote comes first, and no report is changed."""
        root = own_course.root
        explain("grade", "--no-gradebook")
        place = root / "reports" / ASSIGNMENT
        before = {path.name: path.read_bytes() for path in place.glob("*.json")}

        told = explain("explain", "--limit=1", "--edits=20").output
        further = explain("explain", "--edits=20").output
        planned = explain("explain", "--edits=20", "--dry-run").output

        assert "scale, scale_forward: ann, bob\n" in told
        assert "-    out = a * x * 3\n" in told
        assert "+    out = a * x\n" in told
        assert "1 explained" in told
        assert "1 left for another run" in told
        assert "3 failing functions without a name, 2 distinct codes, 1 known before" in further
        assert "1 left at the end of their budget" in further
        assert "2 known before; 0 to search" in planned
        assert before == {path.name: path.read_bytes() for path in place.glob("*.json")}
        pages = [
            (root / "feedback" / student / ASSIGNMENT / "index.html").read_text()
            for student in ("ann", "bob")
        ]
        assert all("One small change there makes all tests of" in page for page in pages)
        # What to write is for the instructor.
        assert not any("out = a * x\n" in page for page in pages)

    def test_grading_may_explain_at_once(self, explain, own_course):
        """And what was found is there when the same submission is graded again."""
        told = explain("grade", "--no-gradebook", "--explain").output
        explain("grade", "--no-gradebook", "--regrade")

        root = own_course.root
        assert "1 explained" in told
        page = root / "feedback" / "ann" / ASSIGNMENT / "index.html"
        assert "One small change there makes" in page.read_text()
        report = from_json((root / "reports" / ASSIGNMENT / "ann.json").read_bytes())
        assert all("small change" not in d.sentence for f in report.functions for d in f.diagnoses)

    def test_a_setting_hides_it_from_students(self, explain, own_course):
        """The instructor reads it all the same, and another run shows it from a moment on."""
        root = own_course.root
        config, page = root / "nbgrader_config.py", root / "feedback" / "ann" / ASSIGNMENT
        config.write_text('c = get_config()\nc.LayerLab.explanations = "nothing"\n')
        told = explain("grade", "--no-gradebook", "--explain").output

        assert "1 explained" in told
        assert "small change" not in (page / "index.html").read_text()

        since = 'c = get_config()\nc.LayerLab.explanations_from = "2020-01-01 12:00 UTC"\n'
        config.write_text(since)
        explain("explain")

        assert "small change" in (page / "index.html").read_text()

    def test_there_is_nothing_to_explain_before_grading(self, own_course):
        """What to do first is said in one line."""
        options = ["--course", str(own_course.root), "explain", ASSIGNMENT]
        result = CliRunner().invoke(cli, options)

        assert result.exit_code == 2
        assert "there is no report; run `layerlab grade` first" in result.output

    def test_what_was_changed_since_is_left_out(self, explain, own_course, release, solution):
        """A line of another submission would be a wrong one; nor is a notebook made up that is gone."""
        explain("grade", "--no-gradebook")
        changed = make_notebook(release, {**solution, "scale_forward": "\n" + THREE_TIMES})
        write_submission(own_course.root / "submitted" / "ann" / ASSIGNMENT, {"scale": changed})
        (own_course.root / "autograded" / "bob" / ASSIGNMENT / "scale.ipynb").unlink()

        told = explain("explain", "--edits=20").output

        assert "ann: changed since it was graded; grade it again" in told
        assert "bob: " in told
        assert "grade it again with --regrade" in told
        assert ExplanationStore(own_course.root / "reports" / ASSIGNMENT).of_student("ann") is None
