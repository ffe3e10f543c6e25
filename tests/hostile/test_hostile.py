"""Submissions that attack the grader: none earns a point, reads a secret or disturbs its neighbours.

Each folder of `corpus/` holds one attack: `sentence` says what it tries, `cell` is put before the first
function of `exercise` (the affine layer by default), `functions` replace stubs; all other functions stay
stubs, so that every point would be unearned.
`outcomes` are those that its tests may have (`not attempted` by default), `problem` one that must be named,
`raises` how the exception's name begins that ends the cell, if one is meant to.
Everything runs against loopback and processes of the jail that the test itself started.
"""

import ast
import re
import socket
import time
import tomllib
from pathlib import Path

import msgspec
import pytest

from autograder.intake.template import read_release
from autograder.proof.samples import make_notebook
from autograder.record.report import to_json
from autograder.reports.feedback import feedback_page

from .conftest import ASSIGNMENT, CANARY, grade

CORPUS = {
    path.parent.name: path for path in sorted(Path(__file__).parent.glob("corpus/*/attack.toml"))
}
# What changes a terminal or the direction of a line; tabs and line ends do not.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def alone(engine, honest, course):
    """Return the Report of the honest submission, graded before any attack."""
    report = grade(engine, course, "honest", honest).report
    assert report.earned == report.points
    return report


def findings(report, exercise=None):
    """Return what of a Report must not depend on the submissions around it, of one exercise or of all."""
    return [
        (test.id, test.outcome, test.earned, test.message)
        for test in report.tests
        if exercise in {None, test.exercise}
    ]


def state(path):
    """Return what of a file must not change."""
    status = path.stat()
    return path.read_bytes(), status.st_mode, status.st_mtime_ns


def attack_notebooks(course, attack):
    """Return the release with the attack in one of its notebooks."""
    release = read_release(course.release / ASSIGNMENT)
    exercise = attack.get("exercise", "affine")
    cell = f"COURSE = {str(course.root)!r}\n{attack['cell']}"
    return release | {
        exercise: make_notebook(release[exercise], attack.get("functions", {}), [cell])
    }


class TestAttacks:
    """The corpus, at every level that this machine offers."""

    @pytest.mark.parametrize("path", CORPUS.values(), ids=CORPUS)
    def test_it_gains_nothing(self, engine, course, honest, alone, dangers, path):
        """No point is earned, nothing hidden is read, and the next honest submission grades as alone."""
        attack = tomllib.loads(path.read_text(encoding="utf-8"))
        exercise = attack.get("exercise", "affine")
        hidden = [course.state / "secret", course.root / "gradebook.db"]
        before = [state(file) for file in hidden]

        # One notebook each: what is handed in along with it is the release.
        attacking = {exercise: attack_notebooks(course, attack)[exercise]}
        graded = grade(engine, course, "attacker", attacking)
        after = grade(engine, course, "honest", {exercise: honest[exercise]}).report

        seen = to_json(graded.report).decode() + msgspec.json.encode(graded.notebooks).decode()
        begun = time.process_time()
        page = feedback_page(graded.report, graded.notebooks)
        seconds = time.process_time() - begun
        outcomes = {str(t.outcome) for t in graded.report.tests if t.exercise == exercise}
        assert graded.report.earned == 0
        assert outcomes <= set(attack.get("outcomes", ["not attempted"]))
        assert attack.get("problem") in {None, *(p.code for p in graded.report.problems)}
        assert slip(graded, attack) is None
        assert CANARY not in seen + page
        assert "OPENED" not in str(list(outputs(graded)))
        assert seconds < 8
        assert dangers(page) == []
        assert CONTROL.findall(page) == []
        assert findings(after, exercise) == findings(alone, exercise)
        assert [state(file) for file in hidden] == before

    def test_what_is_hidden_is_really_there(self, course):
        """The canaries that no attack finds lie where the attacks look."""
        assert CANARY in (course.state / "secret").read_text()
        assert CANARY in (course.hidden / ASSIGNMENT / "test_affine.py").read_text()

    def test_every_attack_is_python(self):
        """An attack that fails for a slip of its author proves nothing."""
        for path in CORPUS.values():
            attack = tomllib.loads(path.read_text(encoding="utf-8"))
            for source in (attack["cell"], *attack.get("functions", {}).values()):
                ast.parse(source)


class TestStashedInputs:
    """Hidden inputs reach student code; they must not leave it."""

    def test_nothing_that_a_call_prints_or_raises_is_shown(self, engine, course):
        """Neither output nor messages nor invented exception names of a call reach the student."""
        attack = tomllib.loads(CORPUS["stashed_inputs"].read_text(encoding="utf-8"))

        graded = grade(engine, course, "stasher", attack_notebooks(course, attack))

        shown = [(t.message, t.hint, t.follow_through) for t in graded.report.tests]
        assert "HIDDEN" not in str(shown)
        assert "HIDDEN" not in str(list(outputs(graded)))

    def test_no_number_of_its_own_making_is_told(self, engine, course):
        """Numpy's own sentences are told, without the numbers that somebody else has put in."""
        attack = tomllib.loads(CORPUS["telling_errors"].read_text(encoding="utf-8"))

        graded = grade(engine, course, "teller", attack_notebooks(course, attack))

        messages = [t.message for t in graded.report.tests if t.exercise == "affine"]
        told = {message.partition(": ")[2] for message in messages}
        assert told == {"operands could not be broadcast together"}
        assert not re.search("[0-9]{4}", str(messages))

    def test_an_answer_that_is_too_large_is_named_so(self, engine, course):
        """It costs its own tests; the process goes on, and other functions are judged as ever."""
        attack = tomllib.loads(CORPUS["huge_answers"].read_text(encoding="utf-8"))
        several = "[np.ones(many // 2)] * 4"
        attack["functions"]["affine_forward"] = (
            f"def affine_forward(x, w, b):\n    return {several}"
        )

        graded = grade(engine, course, "spender", attack_notebooks(course, attack))

        messages = {t.message for t in graded.report.tests if t.function == "affine_forward"}
        (message,) = messages
        assert message.startswith("What affine_forward returned is too large to be looked at:")
        assert "2 million numbers and 16 MB from one call" in message


class TestAfterwards:
    def test_the_honest_submission_is_graded_as_before_all_attacks(
        self, engine, course, honest, alone
    ):
        """All of it, by the sandbox and the engine that judged them."""
        after = grade(engine, course, "honest", honest).report

        assert findings(after) == findings(alone)
        assert after.earned == after.points


class TestNetwork:
    """A listener that the test itself started hears nothing."""

    def test_loopback_is_out_of_reach(self, engine, course):
        """Not even a port of this very machine can be reached."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(0.2)
            port = listener.getsockname()[1]
            cell = f"import socket\nsocket.create_connection(('127.0.0.1', {port}), 1).send(b'x')"
            grade(engine, course, "caller", attack_notebooks(course, {"cell": cell}))

            with pytest.raises(TimeoutError):
                listener.accept()


class TestForgedNotebooks:
    """What a notebook says about itself earns nothing."""

    def test_outputs_and_metadata_are_not_believed(self, engine, course):
        """A test cell that claims its points, in outputs and metadata, gets none."""
        notebooks = read_release(course.release / ASSIGNMENT)
        for notebook in notebooks.values():
            for cell in notebook["cells"]:
                marks = cell["metadata"].get("nbgrader", {})
                if marks.get("grade"):
                    marks |= {"points": 1000, "grade": False, "solution": True, "locked": False}
                    cell["source"] = "50.0"
                    data = {"text/plain": "50.0"}
                    result = {"output_type": "execute_result", "data": data, "metadata": {}}
                    cell["outputs"] = [result | {"execution_count": 1}]

        report = grade(engine, course, "forger", notebooks).report

        assert report.earned == 0
        assert report.points == 50
        assert report.problems

    def test_metadata_of_another_cell_gains_nothing(self, engine, course, honest):
        """A right answer copied under other grade_ids earns its points once."""
        notebook = honest["affine"]
        twice = {**notebook, "cells": [*notebook["cells"], *notebook["cells"]]}

        report = grade(engine, course, "doubler", {**honest, "affine": twice}).report

        assert report.earned <= report.points


def slip(graded, attack):
    """Return the exception that ended an attack's cell against its author's will, if one did."""
    for notebook in graded.notebooks.values():
        for cell in notebook["cells"]:
            if "".join(cell["source"]).startswith("COURSE ="):
                errors = [o for o in cell["outputs"] if o["output_type"] == "error"]
                meant = attack.get("raises", " ")
                return next((e for e in errors if not e["ename"].startswith(meant)), None)
    return "the attack's cell is not there"


def outputs(graded):
    """Return every output of the notebooks as they ran."""
    for notebook in graded.notebooks.values():
        for cell in notebook["cells"]:
            yield from cell.get("outputs", [])
