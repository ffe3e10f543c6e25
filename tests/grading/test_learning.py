"""An unknown mistake of a class becomes an entry of the bank, and has a name from then on."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.template import read_release
from autograder.judging.course_sandbox import sandbox_for
from autograder.learning.entry import add_entry, checked_sentence, entry_text, free_name
from autograder.learning.proposal import Proposal, ProposalError, proposed, words_of
from autograder.learning.proposing import propose
from autograder.mistakes import load_bank
from autograder.mistakes.marks import UNWRITTEN
from autograder.proof.samples import make_notebook, write_submission
from autograder.record.explanation import Explained, ExplanationStore, Repair, SmallChange
from autograder.record.report import from_json
from autograder.record.stored import read_report

from .conftest import ASSIGNMENT
from .test_groups import HALVED, SHIFTED

SENTENCE = "You halved the output."
KNOWN = ("scale_forward", "scale_backward", "np")
# The shortest of the group; what is no computation, and whom it speaks of, is not for the bank.
BY_ADA = """\
def scale_forward(x, a):
    '''Ada Lovelace wrote this.'''
    adas_out = a * x / HALF  # by Ada
    print(adas_out)
    return adas_out, (x, a)
"""
LONGER = "# a comment that makes it longer than the first one, whatever else is in it, by far\n"


def runner(course, level):
    """Return a function that calls `layerlab` in a course."""
    walls = [f"--sandbox={level}", "--jobs=1"]

    def run(command, *options, **more):
        sandboxed = walls if command in {"grade", "learn"} else []
        arguments = ["--course", str(course.root), command, *sandboxed, *options]
        return CliRunner().invoke(cli, arguments, **more)

    return run


class TestEndToEnd:
    """A class is graded, its groups are seen, one is learned, and the next run names it."""

    @pytest.fixture(scope="class")
    @classmethod
    def at_first(cls, course, solution, level, tmp_path_factory):
        """Return a graded course of five, three of whom fail alike; no test changes it."""
        folder = tmp_path_factory.mktemp("learning") / "course"
        shutil.copytree(course.root, folder)
        course = Course(folder)
        release = read_release(course.release / ASSIGNMENT)["scale"]
        wrong = {
            "ada.lovelace": BY_ADA,
            "bob": LONGER + HALVED[1],
            "cyd": LONGER + HALVED[2],
            "dot": SHIFTED[0],
        }
        for student, source in wrong.items():
            cells = ["HALF = 2.0"]
            notebook = make_notebook(release, {**solution, "scale_forward": source}, cells)
            write_submission(course.root / "submitted" / student / ASSIGNMENT, {"scale": notebook})
        solved = make_notebook(release, solution)
        write_submission(course.root / "submitted" / "eve" / ASSIGNMENT, {"scale": solved})
        assert runner(course, level)("grade").exit_code == 0
        return course

    @pytest.fixture
    def graded(self, at_first, level, tmp_path):
        """Return a function that calls `layerlab` in a copy of that course, and the copy."""
        shutil.copytree(at_first.root, tmp_path / "course")
        course = Course(tmp_path / "course")
        return runner(course, level), course

    def test_a_mistake_is_learned(self, graded):
        """Page, list, question, bank, and the next grade, for all who made it."""
        run, course = graded
        page = course.root / "class" / f"{ASSIGNMENT}.html"
        bank = course.mistakes / ASSIGNMENT / "scale.py"
        before = bank.read_text()

        reported = run("report")

        assert "Group of 3 on <code>scale_forward</code>: out[0, 0] is " in page.read_text()
        assert "unknown so far: group of 3 on scale_forward" in reported.output
        listed = run("learn").output
        assert "1  group of 3 on scale_forward: out[0, 0] is " in listed
        assert "2  one alone on scale_forward" in listed

        refused = run("learn", ASSIGNMENT, "1", "--sentence", SENTENCE, input="n\n")

        assert refused.exit_code == 1
        assert "    value_1 = a * x / 2.0\n    return (value_1, (x, a))\n" in refused.output
        assert "the grader runs it outside\nof the sandbox" in refused.output
        assert bank.read_text() == before

        learned = run("learn", ASSIGNMENT, "1", "--sentence", SENTENCE, "--yes")

        assert learned.exit_code == 0, learned.output
        assert "learned_1 is in the bank" in learned.output
        assert bank.read_text().startswith(before)
        assert "ada" not in bank.read_text().removeprefix(before).lower()

        again = run("grade")

        assert again.exit_code == 0, again.output
        for student, sentences in {
            "ada.lovelace": [SENTENCE],
            "bob": [SENTENCE],
            "cyd": [SENTENCE],
            "eve": [],
        }.items():
            assert self.told(course, student) == sentences
        run("report")
        assert SENTENCE in page.read_text()
        assert "Group of 3" not in page.read_text()

    def told(self, course, student):
        """Return what a student is told of the forward function."""
        report = from_json((course.root / "reports" / ASSIGNMENT / f"{student}.json").read_bytes())
        (result,) = [one for one in report.functions if one.function == "scale_forward"]
        return [diagnosis.sentence for diagnosis in result.diagnoses]

    def test_without_a_sentence_the_bank_is_refused(self, graded):
        """With the line at which it is to be written; what repair knows helps to write it."""
        run, course = graded

        report = read_report(course.root / "reports" / ASSIGNMENT / "bob.json")
        change = SmallChange(line=2, kind="factor")
        found = Repair(
            exercise="scale",
            function="scale_forward",
            changes=(change,),
            diff="- half\n+ whole",
        )
        store = ExplanationStore(course.root / "reports" / ASSIGNMENT)
        store.keep_student(report, [Explained(cell=1, digest="", explanation=found)])

        drafted = run("learn", ASSIGNMENT, "1", "--name", "halved", "--yes")
        refused = run("grade")

        assert "With this change all of its tests pass:\n\n- half\n+ whole\n" in drafted.output
        assert "# What has to be changed: the factors, and what is divided by\n" in drafted.output
        assert "Write its sentence there, in place of 'You ...'" in drafted.output
        assert refused.exit_code == 2
        path = course.mistakes / ASSIGNMENT / "scale.py"
        line = path.read_text().splitlines().index(f'@mistake("scale_forward", "{UNWRITTEN}")') + 1
        assert f"{path}:{line}: halved has no sentence yet" in refused.output

    @pytest.mark.parametrize(
        ("options", "part"),
        [
            (("9",), "there is no group 9; there are 2"),
            (("1", "--sentence", "It is halved."), "start it with You"),
            (("1", "--name", "added"), "the bank has an entry of that name"),
            (("1", "--name", "Two Words"), "an entry is called by small letters"),
        ],
    )
    def test_what_cannot_be_is_said_first(self, graded, options, part):
        """Before any code is shown."""
        run, _ = graded

        result = run("learn", ASSIGNMENT, *options)

        assert result.exit_code == 2
        assert part in result.output

    def test_code_that_answers_otherwise_is_not_learned(self, graded, release, solution):
        """What the notebook says now is not what was graded: the group's answers decide."""
        run, course = graded
        for student in ("ada.lovelace", "bob", "cyd"):
            other = {**solution, "scale_forward": SHIFTED[0]}
            folder = course.root / "autograded" / student / ASSIGNMENT
            write_submission(folder, {"scale": make_notebook(release, other)})

        result = run("learn", ASSIGNMENT, "1", "--yes")

        assert result.exit_code == 2
        assert "does not answer as the group did" in result.output


def sources(cells, function="f", known=("f", "g", "np"), also=(), people=()):
    """Return what is drafted of these cells: sources by name, or the reason why not."""
    found = propose(function, list(cells), list(known), list(also), list(people))
    return found if isinstance(found, str) else dict(found)


KEPT = {
    "comments and docstrings": (
        ['def f(x):\n    """Mine."""\n    # so\n    return x  # and so'],
        {"f": "def f(x):\n    return x\n"},
    ),
    "types": (
        ["def f(x: float, y: 'Ada' = 2) -> int:\n    z: int = x\n    return z"],
        {"f": "def f(x, y=2):\n    z = x\n    return z\n"},
    ),
    "printing": (
        ["def f(x):\n    if x:\n        print(x)\n    print(x)\n    return x"],
        {"f": "def f(x):\n    if x:\n        pass\n    return x\n"},
    ),
    "helpers": (
        ["def h(x): return x", "def f(x): return h(x)", "def unused(): pass"],
        {"f": "def f(x):\n    return h(x)\n", "h": "def h(x):\n    return x\n"},
    ),
    "the last definition": (
        ["def f(x): return 1", "def f(x): return 2"],
        {"f": "def f(x):\n    return 2\n"},
    ),
    "numpy, where it computes": (
        ["def f(x): return np.linalg.norm(x) + np.random.rand() + np.sum(x) + np.missing"],
        {
            "f": "def f(x):\n    return np.linalg.norm(x) + np.random.rand() + np.sum(x) + np.missing\n"
        },
    ),
    "constants": (
        ["EPS = 1e-8", "def f(x): return x + EPS"],
        {"f": "def f(x):\n    return x + 1e-08\n"},
    ),
    "another word for numpy": (
        ["import numpy as xp\nfrom numpy import sqrt", "def f(x): return xp.sum(sqrt(x))"],
        {"f": "def f(x):\n    return np.sum(np.sqrt(x))\n"},
    ),
    "magics beside it": (
        ["%matplotlib inline\ndef f(x):\n    return x", "!ls", "this is no Python"],
        {"f": "def f(x):\n    return x\n"},
    ),
    "the exercise's other functions": (
        ["def g(x): return 7", "def f(x): return g(x)"],
        {"f": "def f(x):\n    return g(x)\n"},
    ),
    "what nobody defines": (
        ["def f(x): return missing + x"],
        {"f": "def f(x):\n    return missing + x\n"},
    ),
}
REFUSED = {
    "imports something": "import os",
    "uses open, which": "open('x')",
    "uses exec, which": "exec('x')",
    "uses eval, which": "(lambda: eval('x'))()",
    "uses getattr, which": "getattr(x, 'y')",
    "uses print, which": "y = [print(x)]",
    "uses __builtins__, which belongs": "__builtins__",
    "looks at __class__, which belongs": "x.__class__",
    "uses np._core, which": "np._core",
    "uses np.lib": "np.lib.npyio",
    "uses np, which": "y = np",
    "uses np.linalg, which": "y = np.linalg",
    "uses np.testing, which": "y = np.testing.suppress_warnings",
    "uses load, which": "np.load('x')",
    "uses tofile, which": "x.tofile('x')",
    "uses seed, which": "np.random.seed(1)",
    "holds a Global": "global y",
    "reads data, which is bound outside": "data",
    "has a decorator": "@g\n    def y(): pass",
    "is longer than": "y = '" + "z" * 20_001 + "'",
}


class TestDrafting:
    """What of a student's cells becomes an entry; read, and never run."""

    @pytest.mark.parametrize(("cells", "expected"), KEPT.values(), ids=KEPT)
    def test_what_computes_is_kept(self, cells, expected):
        """And with it all that it needs."""
        assert sources(cells) == expected

    @pytest.mark.parametrize(("reason", "line"), REFUSED.items(), ids=REFUSED)
    def test_what_does_more_is_refused(self, reason, line):
        """A fence around what the grader itself will run; in a helper as well."""
        cells = ["data = [1]", f"def h(x):\n    {line}\n    return x", "def f(x): return h(x)"]

        assert sources(cells).startswith(reason)

    def test_the_students_own_functions_come_along_when_asked(self):
        """A backward function may need the cache of its own forward."""
        cells = ["def g(x): return 7", "def f(x): return x"]

        assert list(sources(cells, also=["g"])) == ["f", "g"]

    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            ("def f(x, ada): return ada * x", "def f(x, value_1):\n    return value_1 * x\n"),
            (
                "def f(x):\n    lovelaceBatch = x\n    return lovelaceBatch",
                "def f(x):\n    value_1 = x\n    return value_1\n",
            ),
            ("def f(x): return x or 'Ada'", "def f(x):\n    return x or ''\n"),
            ("def f(\u03b3): return \u03b3", "def f(value_1):\n    return value_1\n"),
            (
                "def f(x, ada):\n    value_1 = x\n    return value_1 * ada * value_2",
                "def f(x, value_3):\n    value_1 = x\n    return value_1 * value_3 * value_2\n",
            ),
            ("def f(x): return np.canada(x)", "def f(x):\n    return np.canada(x)\n"),
        ],
        ids=["argument", "within a word", "text", "other letters", "taken", "part of a word"],
    )
    def test_people_are_not_named(self, source, expected):
        """Neither by a variable nor in a text."""
        assert sources([source], people=["ada", "lovelace"])["f"] == expected

    def test_a_helper_that_is_called_like_a_person_gets_another_name(self):
        """Wherever it is called."""
        cells = ["def adas_mean(x): return x", "def f(x): return adas_mean(x)"]

        assert sources(cells, people=["adas"]) == {
            "f": "def f(x):\n    return value_1(x)\n",
            "value_1": "def value_1(x):\n    return x\n",
        }

    def test_names_are_words_of_three_letters_or_more(self):
        """`bo` and `x` stand in any code."""
        assert words_of(["Ada Lovelace", "bo.7", "\u00c5sa_m"]) == {"ada", "lovelace", "\u00e5sa"}


@pytest.fixture(scope="module")
def walls(course, level):
    """Return a sandbox."""
    with sandbox_for(course, level) as sandbox:
        yield sandbox


class TestInTheSandbox:
    """Student code is read there and nowhere else."""

    def test_it_is_read_and_not_run(self, walls):
        """What stands outside of functions would stop it, or never end."""
        cells = ["while True: pass", "raise SystemExit", "def f(x): return x"]

        found = proposed(walls, "f", cells, known=["f"])

        assert found.sources == {"f": "def f(x):\n    return x\n"}

    @pytest.mark.parametrize(
        ("source", "reason"),
        [
            ("def f(x): return " + "(" * 150 + "x" + ")" * 150 + "[0]" * 2000, "cannot|nested"),
            ("def f(x):\n" + "    x = x\n" * 301 + "    return x", "shown whole, in 300 lines"),
            ("x = 1", "has no definition of f"),
            ("def f(x): return open(x)", "uses open"),
        ],
        ids=["deep", "long", "missing", "refused"],
    )
    def test_what_cannot_be_an_entry_is_said(self, walls, source, reason):
        """With the remedy, and nothing of it harms this process."""
        with pytest.raises(ProposalError, match=f"({reason}).*write its entry by hand"):
            proposed(walls, "f", [source], known=["f"])


class TestEntry:
    """How it stands in the file."""

    def text(self, tmp_path, proposal, sentence=SENTENCE):
        """Write it into a new bank, and return the path."""
        path = tmp_path / "scale.py"
        add_entry(path, entry_text(proposal, "learned_1", sentence))
        return path

    @pytest.mark.parametrize(
        "sources",
        [
            {"f": "def f(x):\n    return f(x - 1)\n"},
            {"f": "def f(x):\n    return h(x)\n", "h": "def h(x):\n    return x\n"},
            {"f": "def f(x):\n    return '''a\nb'''\n"},
        ],
        ids=["one function", "with a helper", "a text of two lines"],
    )
    def test_it_is_read_as_it_was_drafted(self, tmp_path, sources):
        """Alone, or with what it needs in a class."""
        path = self.text(tmp_path, Proposal("f", sources, change="the axis"))

        (entry,) = load_bank(path).mistakes

        assert (entry.name, entry.function, entry.sentence) == ("learned_1", "f", SENTENCE)
        assert entry.sources == sources
        assert "# What has to be changed: the axis\n" in path.read_text()

    def test_a_file_that_is_there_goes_on(self, tmp_path):
        """Its import of the decorators says the new one, too."""
        path = tmp_path / "scale.py"
        path.write_text(
            'from autograder.mistakes import unusual\n\n\n@unusual("f", "so")\ndef so(x):\n    return x\n'
        )

        line = add_entry(
            path, entry_text(Proposal("f", {"f": "def f(x):\n    pass\n"}), "n", "You.")
        )

        text = path.read_text()
        assert "from autograder.mistakes import mistake, unusual\n" in text
        assert text.splitlines()[line - 1] == '@mistake("f", "You.")'

    def test_a_sentence_may_hold_any_signs(self, tmp_path):
        """Quotes and backslashes are written so that they are read again."""
        sentence = 'You wrote "axis" as \\t, not `0`: \u00e4.'

        path = self.text(tmp_path, Proposal("f", {"f": "def f():\n    pass\n"}), sentence)

        assert load_bank(path).mistakes[0].sentence == sentence

    @pytest.mark.parametrize(
        ("sentence", "written"),
        [(None, UNWRITTEN), ("  ", UNWRITTEN), (" You  did\nit. ", "You did it.")],
    )
    def test_no_sentence_is_a_place_for_one(self, sentence, written):
        """Space is no sentence."""
        assert checked_sentence(sentence) == written

    def test_names_are_counted_on(self):
        """Where nobody asks for one."""
        assert free_name({"a", "learned_1"}) == "learned_2"
        assert free_name({"a"}, "halved") == "halved"
        with pytest.raises(CourseError, match="is called by"):
            free_name(set(), "class A")

    def test_a_table_without_a_sentence_is_refused(self, tmp_path):
        """A draft may be rewritten as an edit before it has one."""
        path = tmp_path / "scale.toml"
        path.write_text(f'[f.slip]\nsays = "{UNWRITTEN}"\nbefore = "x"\nafter = "y"\n')

        with pytest.raises(CourseError, match=r"scale.toml:1: slip has no sentence yet"):
            load_bank(path.with_suffix(".py"), {"f": "def f(x):\n    return x\n"})


def test_the_program_needs_nothing_of_ours():
    """What runs in the sandbox is the text of one module; there is no course to import there."""
    path = Path(sys.modules[propose.__module__].__file__)
    code = f"import runpy; runpy.run_path({str(path)!r})['propose']('f', [], [], [], [])"

    # Isolated, and elsewhere: nothing of this course can be found.
    subprocess.run([sys.executable, "-I", "-c", code], check=True, cwd="/")

    assert "autograder" not in path.read_text(encoding="utf-8")
