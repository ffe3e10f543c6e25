"""nbgrader's own commands on a course of ours: the same grades, feedback in which nothing runs."""

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.build.tree import read_tree
from autograder.demo.kit import ASSIGNMENT
from autograder.record.report import from_json
from autograder.sandbox import Level, probe

STUDENTS = (
    "solution_1",
    "untouched",
    "partial_affine_only",
    "mistake_affine_forward_bias_forgotten",
    "crash_segfault",
    "not_json",
    "empty_file",
    "wrong_name",
    "missing_notebook",
    "duplicate_ids",
    "deleted_test_cell",
    "attack_forges_marks",
)
# Each command in a fork of one process: nbgrader's imports take longer than what it does.
SCRIPT = """
import os, sys
sys.modules["rfc3987_syntax"] = None  # jsonschema would build grammars for seconds
from nbgrader.apps.nbgraderapp import NbGraderApp
for line in sys.argv[1:]:
    if os.fork() == 0:
        NbGraderApp.launch_instance(line.split())
        sys.exit(0)
    _, status = os.wait()
    print(line.split()[0], "ended with", os.waitstatus_to_exitcode(status), flush=True)
"""
SCORES = """
select student_id, base_cell.name, auto_score from grade
join submitted_notebook on submitted_notebook.id = grade.notebook_id
join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
join base_cell on base_cell.id = grade.cell_id
"""


def scores(gradebook):
    """Return what each student has for each test cell."""
    with sqlite3.connect(gradebook) as connection:
        return {(s, cell): score for s, cell, score in connection.execute(SCORES)}


@pytest.fixture(scope="module")
def graded(demo, tmp_path_factory, attacks):
    """Grade a part of the demo's class with nbgrader, in a course that never saw a gradebook."""
    course, _ = demo
    root = tmp_path_factory.mktemp("nbgrader") / "course"
    kept = ("autograder", "release", "solutions", "source", ".layerlab", "nbgrader_config.py")
    for name in kept:
        path = course.root / name
        (shutil.copytree if path.is_dir() else shutil.copy)(path, _made(root / name))
    for student in STUDENTS:
        shutil.copytree(course.root / "submitted" / student, root / "submitted" / student)
    _write_hostile(root / "submitted" / "hostile" / ASSIGNMENT, course, attacks)
    sandbox = probe().level or Level.FULL
    commands = [
        f"autograde {ASSIGNMENT} --Grade.sandbox={sandbox}",
        f"generate_feedback {ASSIGNMENT}",
        "export",
        f"generate_assignment {ASSIGNMENT} --force",
    ]
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, *commands],
        cwd=root,
        env={**os.environ, "HOME": str(root.parent), "PATH": os.defpath},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    return root, ended


def _made(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _write_hostile(folder, course, attacks):
    """Hand in the solution with attacks in markdown, in outputs and in what code prints as HTML."""
    folder.mkdir(parents=True)
    for path in (course.root / "submitted" / "solution_1" / ASSIGNMENT).glob("*.ipynb"):
        notebook = json.loads(path.read_text())
        attack = "\n\n".join(attacks)
        show = f"from IPython.display import HTML, Javascript, display\ndisplay(HTML({attack!r}))"
        notebook["cells"] += [
            {"cell_type": "markdown", "id": "m", "metadata": {"tags": [attack]}, "source": attack},
            {
                "cell_type": "code",
                "id": "c",
                "metadata": {},
                "source": f"{show}\ndisplay(Javascript('alert(1)'))\nprint({attack!r})",
                "outputs": [],
                "execution_count": None,
            },
        ]
        notebook["metadata"]["title"] = attack
        (folder / path.name).write_text(json.dumps(notebook))


class TestAutograde:
    """`nbgrader autograde` on a fresh course."""

    def test_the_whole_class_is_graded(self, graded):
        """Files that are no notebooks, crashes and forged marks do not end the run."""
        _, ended = graded

        assert "autograde ended with 0" in ended.stdout, ended.stderr[-3000:]

    def test_its_scores_are_those_of_layerlab_grade(self, graded, demo):
        """Cell by cell, nbgrader has what our reports say."""
        root, _ = graded
        course, _ = demo
        found = {k: v for k, v in scores(root / "gradebook.db").items() if k[0] in STUDENTS}
        reports = [
            from_json((course.root / "reports" / ASSIGNMENT / f"{student}.json").read_bytes())
            for student in STUDENTS
        ]

        assert found == {(r.student, f.grade_id): f.earned for r in reports for f in r.functions}

    def test_layerlab_recorded_the_same(self, graded, demo):
        """The ledger and nbgrader's own writing agree."""
        root, _ = graded
        course, _ = demo
        ours, theirs = scores(course.root / "gradebook.db"), scores(root / "gradebook.db")

        shared = {key: score for key, score in theirs.items() if key[0] in STUDENTS}
        assert shared == {key: score for key, score in ours.items() if key[0] in STUDENTS}

    def test_its_notebooks_are_those_of_layerlab_grade(self, graded, demo):
        """Formgrader shows the same, whoever graded."""
        root, _ = graded
        course, _ = demo
        place = Path("autograded", "mistake_affine_forward_bias_forgotten", ASSIGNMENT)
        name = place / "affine.ipynb"

        ours, theirs = (_outputs(folder / name) for folder in (course.root, root))
        assert ours
        assert ours == theirs


def _outputs(path):
    """Return what a notebook's cells say; text may be one string or a list of lines."""
    cells = json.loads(path.read_text())["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", ())]
    data = [(output.get("text", ""), output.get("data", {})) for output in outputs]
    return [("".join(text), {k: "".join(v) for k, v in found.items()}) for text, found in data]


class TestFeedbackAndExport:
    """What comes after grading works unmodified."""

    def test_feedback_is_made_for_everyone(self, graded):
        """A page for each released notebook, of each student."""
        root, ended = graded
        pages = {path.parent.parent.name for path in root.glob("nbgrader_feedback/*/*/relu.html")}

        assert "generate_feedback ended with 0" in ended.stdout
        assert pages == {*STUDENTS, "hostile"}

    def test_feedback_is_our_page(self, graded):
        """The notebook's part of the report: sentences, diagnosis, code and links both ways."""
        root, _ = graded
        student = "mistake_affine_forward_bias_forgotten"
        page = (root / "nbgrader_feedback" / student / ASSIGNMENT / "affine.html").read_text()

        assert "You left the bias out" in page
        assert 'href="#cell.affine.affine_forward"' in page
        assert 'id="cell.affine.affine_forward"' in page
        assert "relu_forward" not in page.partition('class="notebooks"')[0]
        assert "<script" not in page

    def test_nothing_that_a_student_wrote_runs_in_feedback(self, graded, dangers):
        """A page with attacks has nothing that could run, load or send."""
        root, _ = graded
        pages = list((root / "nbgrader_feedback" / "hostile" / ASSIGNMENT).glob("*.html"))

        assert pages
        assert [danger for path in pages for danger in dangers(path.read_text())] == []

    def test_grades_are_exported(self, graded):
        """`nbgrader export` writes everyone's sum."""
        root, _ = graded
        with (root / "grades.csv").open() as file:
            rows = {row["student_id"]: row for row in csv.DictReader(file)}

        assert {*STUDENTS, "hostile"} == set(rows)
        assert (rows["solution_1"]["score"], rows["solution_1"]["max_score"]) == ("50.0", "50.0")
        assert rows["attack_forges_marks"]["score"] == "0.0"

    def test_a_release_that_nbgrader_makes_is_ours(self, graded, demo):
        """Formgrader's button for it does not take the public tests and the kit away."""
        root, ended = graded
        course, _ = demo

        assert "generate_assignment ended with 0" in ended.stdout
        ours, theirs = read_tree(course.release), read_tree(root / "release")
        assert ours.keys() == theirs.keys()
        assert [
            name for name in ours if name.endswith(".ipynb") and ours[name] != theirs[name]
        ] == []

    def test_no_stray_gradebook_is_left(self, graded):
        """The only gradebook is the course's."""
        root, _ = graded

        assert [path.parent for path in root.parent.rglob("gradebook.db")] == [root]
