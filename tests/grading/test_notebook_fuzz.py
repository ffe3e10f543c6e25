"""Whatever is handed in, reading it gives notebooks that can be run and shown, and problems with remedies."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.course import Course
from autograder.intake.files import File
from autograder.intake.folder import Folder
from autograder.intake.submission import submission_of
from autograder.intake.template import read_templates
from autograder.reports.cells import cell_views

ROOT = Path(__file__).parents[2]
ASSIGNMENT = "01_fully_connected"
RELEASED = json.loads((ROOT / "release" / ASSIGNMENT / "affine.ipynb").read_bytes())
IDS = [
    cell["metadata"]["nbgrader"]["grade_id"]
    for cell in RELEASED["cells"]
    if "nbgrader" in cell["metadata"]
]

plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
anything = st.recursive(
    plain | st.sampled_from(["code", "markdown", "raw", *IDS]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("cells", "source", "metadata", "nbgrader", "grade_id", "cell_type"),
                    *("attachments", "tags", "outputs", "nbformat", "image/png"),
                ]
            )
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
paths = st.lists(st.integers(0, 30), max_size=5)

several = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def templates():
    """Return the released notebooks of an assignment."""
    return read_templates(Course(ROOT), ASSIGNMENT)


def replaced(node, path, value):
    """Return a copy of JSON in which the node at `path`, as far as there is one, is `value`."""
    if not path or not isinstance(node, dict | list) or not node:
        return value
    keys = list(node) if isinstance(node, dict) else list(range(len(node)))
    key = keys[path[0] % len(keys)]
    copy = dict(node) if isinstance(node, dict) else list(node)
    copy[key] = replaced(node[key], path[1:], value)
    return copy


def read(templates, data):
    """Read a file as a submission and show what came of it."""
    submission = submission_of(Folder("ada", ASSIGNMENT, (File("affine.ipynb", data),)), templates)
    for found in submission.notebooks.values():
        text = json.dumps(found.notebook, allow_nan=False)
        text.encode()
        views = cell_views(found.notebook)
        assert len(views) <= len(found.notebook["cells"])
        released = {cell.grade_id for cell in found.cells if cell.grade_id}
        assert released <= set(IDS)
    for problem in submission.problems:
        assert problem.message
        assert problem.remedy
        problem.message.encode()
    return submission


class TestFuzz:
    """Nothing but notebooks and problems come out."""

    @several
    @given(data=st.binary(max_size=300))
    def test_any_bytes(self, templates, data):
        """Noise is a problem."""
        assert read(templates, data).notebooks == {}

    @several
    @given(content=anything, encoding=st.sampled_from(["utf-8", "utf-16", "utf-32-le"]))
    def test_any_json(self, templates, content, encoding):
        """JSON that is no notebook is a problem."""
        read(templates, json.dumps(content).encode(encoding))

    @several
    @given(changes=st.lists(st.tuples(paths, anything), min_size=1, max_size=4))
    def test_a_notebook_with_changed_parts(self, templates, changes):
        """Any part of a released notebook may be anything that JSON can say."""
        content = RELEASED
        for path, value in changes:
            content = replaced(content, path, value)

        read(templates, json.dumps(content).encode())

    @several
    @given(data=st.data())
    def test_a_notebook_with_changed_bytes(self, templates, data):
        """An editor that crashes leaves half a file, or two halves."""
        text = bytearray(json.dumps(RELEASED).encode())
        for _ in range(data.draw(st.integers(1, 3))):
            place = data.draw(st.integers(0, len(text)))
            text[place : place + data.draw(st.integers(0, 50))] = data.draw(st.binary(max_size=9))

        read(templates, bytes(text))
