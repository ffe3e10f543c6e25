"""Small sources of other systems, made as their authors' tools leave them."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from autograder.cli import cli
from autograder.course import Course

Cell = dict[str, Any]
Adopt = Callable[..., Result]


def code(source: str, shown: str = "", **metadata: Any) -> Cell:
    """Return a cell of code that showed something."""
    outputs = []
    if shown:
        result = {"output_type": "execute_result", "data": {"text/plain": shown}}
        outputs = [result | {"metadata": {}, "execution_count": 1}]
    cell = {"cell_type": "code", "source": source, "metadata": metadata}
    return cell | {"outputs": outputs, "execution_count": None}


def prose(source: str, kind: str = "markdown", **metadata: Any) -> Cell:
    """Return a cell of prose, or a raw one."""
    return {"cell_type": kind, "source": source, "metadata": metadata}


def marks(grade_id: str, flags: str = "", points: float | None = None) -> dict[str, Any]:
    """Return nbgrader's metadata; `flags` are s(olution), g(rade), l(ocked), t(ask)."""
    words = {"s": "solution", "g": "grade", "l": "locked", "t": "task"}
    found: dict[str, Any] = {word: flag in flags for flag, word in words.items()}
    found |= {"grade_id": grade_id, "schema_version": 3, "checksum": "0"}
    if points is not None:
        found["points"] = points
    return {"nbgrader": found}


def notebook(cells: Sequence[Cell]) -> bytes:
    """Return a notebook's bytes."""
    content = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 2}
    return json.dumps(content).encode()


def nbgrader_source(folder: Path) -> Path:
    """Write a course of nbgrader's with one assignment of most kinds of cells; return its source folder."""
    cells = [
        prose("# Week 1\n\n![a line](line.png)"),
        code("%matplotlib inline\nimport numpy as np\nfactor = 3"),
        code(
            'def scaled(x):\n    """Return `x` times the factor."""\n    #-- ANSWER\n    return factor * x\n    #-- END',
            **marks("cell-0123456789abcdef", "s"),
        ),
        code(
            "x = np.arange(3)\nassert (scaled(x) == [0, 3, 6]).all(), 'it scales'\n"
            "### BEGIN HIDDEN TESTS\nassert scaled(2) == 6\n### END HIDDEN TESTS",
            **marks("scaled_tests", "gl", 2),
        ),
        code(
            "#-- ANSWER\ndef area(w, h):\n    return w * h\n\ndef edge(w, h):\n    return 2 * (w + h)\n#-- END",
            **marks("two", "s"),
        ),
        code("assert area(2, 3) == 6\nassert edge(2, 3) == 10", **marks("two_tests", "gl", 3)),
        code("#-- ANSWER\ntotal = sum(range(5))\n#-- END", **marks("total", "s")),
        code("assert total == 10", **marks("total_tests", "gl", 1)),
        code("total = 0"),
        code("#-- ANSWER\nnp.zeros(3)\n#-- END", **marks("picture", "sg", 4)),
        prose("Because.", **marks("why", "sg", 2)),
        prose(
            "Find another.\n### BEGIN MARK SCHEME\nAny.\n### END MARK SCHEME",
            **marks("find", "tl", 5),
        ),
        code("#-- ANSWER\nwarm = 1\n#-- END", **marks("warm_up", "s")),
    ]
    assignment = folder / "source" / "ps1"
    assignment.mkdir(parents=True)
    (assignment / "week 1.ipynb").write_bytes(notebook(cells))
    (assignment / "line.png").write_bytes(b"png")
    (folder / "nbgrader_config.py").write_text(
        "c = get_config()\nc.ClearSolutions.begin_solution_delimeter = '-- ANSWER'\n"
        "c.ClearSolutions.end_solution_delimeter = '-- END'\nraise SystemExit\n"
    )
    return folder / "source"


def otter_source(folder: Path) -> Path:
    """Write a master notebook of otter's; return the folder that it lies in."""
    cells = [
        prose("# ASSIGNMENT CONFIG\nname: hw1\nfiles:\n    - data.csv", "raw"),
        code("import numpy as np"),
        prose("# BEGIN QUESTION\nname: q1\npoints: 3", "raw"),
        prose("Write `square`, and its value `nine`."),
        prose("# BEGIN SOLUTION", "raw"),
        code(
            "def square(x):\n    y = x * x # SOLUTION\n    return y # SOLUTION\n\nnine = square(3) # SOLUTION"
        ),
        prose("# END SOLUTION", "raw"),
        prose("# BEGIN TESTS", "raw"),
        code("square(4)", "16"),
        code("# HIDDEN\nnine == 9", "True"),
        code(
            '""" # BEGIN TEST CONFIG\npoints: 1\nhidden: true\n""" # END TEST CONFIG\nsquare(5)',
            "25",
        ),
        prose("# END TESTS", "raw"),
        prose("# END QUESTION", "raw"),
        prose("```otter\n# BEGIN QUESTION\nname: q2\nmanual: true\npoints: 2\n```"),
        prose("Why?"),
        prose("# BEGIN SOLUTION", "raw"),
        prose("Because."),
        prose("# END SOLUTION", "raw"),
        prose("# END QUESTION", "raw"),
    ]
    (folder / "hw1" / "dist").mkdir(parents=True)
    (folder / "hw1" / "dist" / "answers.zip").write_bytes(b"zip")
    (folder / "hw1" / "data.csv").write_bytes(b"1")
    (folder / "hw1" / "hw1.ipynb").write_bytes(notebook(cells))
    return folder


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course without an assignment."""
    for name in ("solutions", "autograder/hidden", "autograder/mistakes"):
        (tmp_path / "ours" / name).mkdir(parents=True)
    return Course(tmp_path / "ours")


@pytest.fixture
def sources(tmp_path: Path) -> dict[str, Path]:
    """Source folders by the system they are of."""
    return {
        "nbgrader": nbgrader_source(tmp_path / "theirs"),
        "otter": otter_source(tmp_path / "otters"),
    }


Say = Callable[..., str]


@pytest.fixture
def adopt(course: Course) -> Adopt:
    """Run the command in the course."""

    def run(*words: object) -> Result:
        return CliRunner().invoke(cli, ["--course", str(course.root), "adopt", *map(str, words)])

    return run
