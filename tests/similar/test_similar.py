"""`layerlab similar` finds what was copied, leaves out what is nobody's, and shows it harmlessly."""

import json
import re
import sys

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.errors import CourseError
from autograder.similar.compare import ClassComparison, Pair, PassageView, compare_class
from autograder.similar.page import base_rate, histogram, percent, similar_page
from autograder.similar.prints import common_hashes

ASSIGNMENT = "01_tiny"
STUB = 'def scale(x, a):\n    raise NotImplementedError("scale is not written yet")\n'
SOLUTION = """\
def scale(x, a):
    ### BEGIN SOLUTION
    out, cache = np.multiply(np.asarray(x, dtype=float), a), (np.array(x, copy=True), float(a))
    ### END SOLUTION
    return out, cache
"""
OWN = """\
def scale(x, a):
    # my own way
    rows = []
    for row in np.atleast_2d(x):
        rows.append([entry * a if entry else 0.0 for entry in row])
    total = sum(len(row) for row in rows)
    out = np.array(rows).reshape(np.shape(x))
    return out, (x, a, total)
"""
OTHER = """\
def scale(x, a):
    flat = np.ravel(x)
    out = np.empty(flat.size)
    index = 0
    while index < flat.size:
        out[index] = flat[index] * a
        index += 1
    return out.reshape(x.shape), {"x": x, "a": a}
"""
RENAMED = re.sub(r"\brows\b", "lines", re.sub(r"\bentry\b", "e", OWN)).replace("# my own way", "")
CLASS = {
    "ada": OWN,
    "bert": "# mine\n\n" + RENAMED,
    "cleo": OTHER,
    "dora": SOLUTION.replace("    ### BEGIN SOLUTION\n", "").replace("    ### END SOLUTION\n", ""),
    "emil": STUB,
}


def notebook(source, extra=()):
    """Return a notebook with the function's cell and cells of one's own."""
    cells = ["import numpy as np", source, 'check("scale")', *extra]
    return {
        "cells": [
            {"cell_type": "code", "metadata": {}, "source": cell, "outputs": []} for cell in cells
        ],
        "metadata": {}, "nbformat": 4, "nbformat_minor": 5,
    }  # fmt: skip


def write(folder, content):
    """Write a notebook into a folder."""
    folder.mkdir(parents=True)
    (folder / "scale.ipynb").write_text(json.dumps(content))


@pytest.fixture
def course(tmp_path):
    """A course with a release, a solution and five students."""
    course = Course(tmp_path)
    (course.solutions / ASSIGNMENT).mkdir(parents=True)
    write(course.release / ASSIGNMENT, notebook(STUB))
    write(course.source / ASSIGNMENT, notebook(SOLUTION))
    for name, source in CLASS.items():
        write(tmp_path / "submitted" / name / ASSIGNMENT, notebook(source))
    return course


def compare(course, **others):
    """Compare the class."""
    pytest.importorskip("copydetect", reason="comparing needs the extra `similar`")
    for name, content in others.items():
        write(course.root / "submitted" / name / ASSIGNMENT, content)
    students = sorted(path.name for path in (course.root / "submitted").iterdir())
    return compare_class(course, course.root / "submitted", ASSIGNMENT, students, 10)


class TestCompare:
    def test_a_copy_with_other_names_is_found(self, course):
        """Names, comments and layout do not matter; the passage stands side by side."""
        pair = compare(course).pairs[0]

        assert pair.students == ("ada", "bert")
        assert pair.share == 1
        assert "rows.append([entry * a" in pair.passages[0].codes[0]
        assert "lines.append([e * a" in pair.passages[0].codes[1]
        assert pair.passages[0].labels[0] == "scale.ipynb, code cell 2, lines 1 to 8"
        assert pair.passages[0].holders == 2

    def test_what_is_nobodys_is_left_out(self, course):
        """Who wrote what the solution has, or nothing, has nothing to compare."""
        found = compare(course)

        assert found.students == ("ada", "bert", "cleo")
        assert found.too_short == ("dora", "emil")

    def test_the_base_rate_is_of_all_pairs(self, course):
        """Three students are three pairs, in rising order."""
        found = compare(course)

        assert len(found.shares) == 3
        assert list(found.shares) == sorted(found.shares)
        assert found.shares[-1] == 1
        assert found.median == found.shares[1] < 0.5

    @pytest.mark.parametrize(
        ("shares", "high"),
        [((0.0, 0.0, 1.0), 1.0), ((0.0,) * 19 + (0.5,), 0.5), ((0.0,) * 20 + (0.5, 0.6), 0.5)],
    )
    def test_one_pair_in_twenty_shares_that_much(self, shares, high):
        """In a small class that is the pair that shares most: it is one in three."""
        assert ClassComparison(ASSIGNMENT, ("ada",), (), shares, ()).high == high

    def test_code_may_be_in_any_cell(self, course):
        """A helper of one's own counts, wherever it was put; two cells are never read as one."""
        found = compare(course, finn=notebook(STUB, ["1", OWN.replace("scale", "my_scale")]))
        pair = next(pair for pair in found.pairs if pair.students == ("ada", "finn"))

        assert pair.share == 1
        assert pair.passages[0].labels[1].startswith("scale.ipynb, code cell 5")

    def test_a_part_in_common(self, course):
        """The share says how much of each student's code the other has."""
        found = compare(course, gus=notebook(OWN, [OTHER.replace("scale", "other")]))
        pair = next(pair for pair in found.pairs if pair.students == ("ada", "gus"))

        assert pair.shares[0] == 1
        assert 0.3 < pair.shares[1] < 0.8

    @pytest.mark.parametrize(
        "content",
        [
            {"cells": 3},
            notebook("\0(((" + "x" * 30),
            notebook("%%bash\nrm -rf '" * 30),
            notebook("f'{" * 500 + "'''\\"),
            notebook(""),
        ],
    )
    def test_whatever_is_handed_in_can_be_compared(self, course, content):
        """It is code or it is not; nobody else's comparison depends on it."""
        assert compare(course, zoe=content).pairs[0].students == ("ada", "bert")

    def test_without_copydetect(self, monkeypatch):
        """The remedy is one command."""
        monkeypatch.setitem(sys.modules, "copydetect", None)

        with pytest.raises(CourseError, match=r"pip install 'layerlab\[similar\]'"):
            common_hashes(["x = 1"])


class TestPage:
    def comparison(self, text="ada"):
        """Return a comparison that says `text` wherever a student could."""
        passage = PassageView((text, text), (text, text), 2)
        pair = Pair((text, f"{text}2"), (0.5, 0.25), (passage,), 1)
        return ClassComparison(ASSIGNMENT, (text, f"{text}2"), (text,), (0.5,), (pair,))

    def test_it_accuses_nobody_and_shows_the_base_rate(self):
        """The sentence comes before any name."""
        page = similar_page(self.comparison())

        assert page.index("This page accuses nobody.") < page.index("The base rate") < page.index("ada")  # fmt: skip
        assert "2 submissions make 1 pair." in page.replace("\n", " ")

    def test_nothing_that_students_wrote_runs(self, attacks, dangers):
        """Names, labels and code are text."""
        for attack in attacks:
            assert dangers(similar_page(self.comparison(attack))) == []

    def test_a_class_with_nothing_to_compare(self):
        """The page says so."""
        page = similar_page(ClassComparison(ASSIGNMENT, ("ada",), ("bert",), (), ()))

        assert "There are not two submissions" in page
        assert "pair-1" not in page

    def test_a_class_that_shares_nothing(self):
        """The page says so, and names no share of 0 %."""
        page = similar_page(ClassComparison(ASSIGNMENT, ("ada", "bert"), (), (0.0,), ()))

        assert "2 submissions make 1 pair." in " ".join(page.split())
        assert "At least nineteen pairs in twenty share none" in page
        assert "No two submissions share a passage" in page

    @pytest.mark.parametrize(
        ("shares", "words"),
        [
            ((0.0, 0.0, 0.0), "hardly a pair shares anything"),
            ((0.0, 0.0, 0.0, 0.45, 0.5), "half share nothing, one in twenty 50 % or more"),
            ((0.2, 0.2, 0.2), "half share 20 % or more, one in twenty 20 % or more"),
        ],
    )
    def test_the_base_rate_in_words(self, shares, words):
        """A share of nothing is called so."""
        assert base_rate(ClassComparison(ASSIGNMENT, ("ada", "bert"), (), shares, ())) == words

    @pytest.mark.parametrize(
        ("share", "text"), [(0, "0 %"), (0.004, "0 %"), (0.996, "99 %"), (1.0, "100 %")]
    )
    def test_nearly_all_is_not_all(self, share, text):
        """100 % means every fingerprint."""
        assert percent(share) == text

    def test_the_histogram_has_every_pair(self):
        """The ends included."""
        bins = histogram((0.0, 0.049, 0.05, 0.99, 1.0))

        assert (bins[0], bins[1], bins[-1], sum(bins)) == (2, 1, 2, 5)


class TestCommand:
    def test_it_writes_a_page_for_each_assignment(self, course):
        """And says in a line what is in it."""
        pytest.importorskip("copydetect", reason="comparing needs the extra `similar`")

        result = CliRunner().invoke(cli, ["--course", str(course.root), "similar"])

        assert result.exit_code == 0, result.output
        assert "01_tiny: 3 submissions, 3 pairs; half share" in result.output
        assert "the page shows 1 pair and accuses nobody" in result.output
        page = (course.root / "similar" / "01_tiny.html").read_text()
        assert "<strong>ada</strong> and <strong>bert</strong>" in page
