"""What lies in a submission beside notebooks, or in place of them: taken where it can be, else named."""

import io
import json
import os
import re
import zipfile

import pytest

from autograder.intake.archives import MAX_MEMBERS
from autograder.intake.beside import MAX_MODULES, modules_beside, with_released
from autograder.intake.files import MOST, File
from autograder.intake.folder import read_folder
from autograder.intake.notebook import parse_notebook
from autograder.intake.scripts import parse_script
from autograder.intake.submission import read_submission
from autograder.proof.samples import make_notebook
from autograder.sandbox import Level, probe

from .conftest import ASSIGNMENT

PERCENT = """\
# ---
# jupyter:
#   kernelspec:
#     name: python3
# ---

# %% [markdown]
# # Scaling
# My work.

# %%
import numpy as np

# %%
def scale_forward(x, a):
    return a * x, (x, a)

# %% tags=["mine"]
def scale_backward(dout, cache):
    x, a = cache
    return a * dout, np.sum(x * dout)
"""
PLAIN = '''\
"""My layers."""
import numpy as np


def scale_forward(x, a):
    return a * x, (x, a)


def scale_backward(dout, cache):
    x, a = cache
    return a * dout, np.sum(x * dout)


if __name__ == "__main__":
    print(scale_forward(np.ones(2), 3.0))
'''
CONVERTED = """\
#!/usr/bin/env python
# coding: utf-8

# In[1]:


import numpy as np
get_ipython().run_line_magic('matplotlib', 'inline')


# In[ ]:


def scale_forward(x, a):
    return a * x, (x, a)
"""
CONFLICT = """\
{
 "cells": [
<<<<<<< HEAD
  {"cell_type": "code", "source": "a = 1"}
=======
  {"cell_type": "code", "source": "a = 2"}
>>>>>>> 8ab686e (Try again)
 ],
 "nbformat": 4
}
"""


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip file of these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def locked(data: bytes) -> bytes:
    """Return a zip file that says that its only member is encrypted."""
    made = bytearray(packed({"scale.ipynb": data}))
    made[made.index(b"PK\x03\x04") + 6] |= 1
    made[made.index(b"PK\x01\x02") + 8] |= 1
    return bytes(made)


def bare(notebook: dict, *, ids: bool = False) -> dict:
    """Return a notebook without any metadata of cells, as tools or copying by hand leave it."""
    cells = []
    for number, cell in enumerate(notebook["cells"]):
        name = cell["id"] if ids else f"c{number}"
        cells.append({**cell, "metadata": {}, "id": name})
    return {**notebook, "cells": cells}


@pytest.fixture
def folder(tmp_path):
    """Return an empty folder of a student's."""
    path = tmp_path / "submitted" / "ada" / ASSIGNMENT
    path.mkdir(parents=True)
    return path


@pytest.fixture
def read(folder, templates):
    """Write files into the folder and read it as a submission."""

    def write_and_read(files):
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data.encode() if isinstance(data, str) else data)
        return read_submission(folder.parents[1], "ada", ASSIGNMENT, templates)

    return write_and_read


@pytest.fixture
def solved_json(solved):
    """Return the notebook of a student who solved everything, as bytes."""
    return json.dumps(solved).encode()


def codes(submission) -> list[str]:
    """Return the codes of the problems."""
    return [problem.code for problem in submission.problems]


def functions(submission) -> list[str]:
    """Return the functions that the graded notebook has cells of."""
    (found,) = submission.notebooks.values()
    return [cell.grade_id for cell in found.cells if cell.grade_id]


BOTH = ["scale_forward", "scale_backward"]


class TestTaken:
    """A file that is another kind of file, but holds the exercise."""

    @pytest.mark.parametrize(
        "name", ["scale.ipynb.txt", "scale.json", "scale.ipynb.json", "work/scale.txt"]
    )
    def test_a_notebook_under_another_ending(self, read, solved_json, name):
        """Mail programs and browsers change endings; the content is what counts."""
        submission = read({name: solved_json})

        assert functions(submission) == BOTH
        assert codes(submission) == ["wrong-name"]

    @pytest.mark.parametrize(
        "name", ["Copy of scale.ipynb", "scale (1).ipynb", "Untitled3.ipynb", "loesung/x.ipynb"]
    )
    def test_a_copy_without_marks(self, read, solved, name):
        """Its cells are known by what they define, and it is said once that the marks are gone."""
        submission = read({name: json.dumps(bare(solved))})

        assert functions(submission) == BOTH
        assert codes(submission) == ["wrong-name", "no-marks"]

    def test_the_last_definition_counts_and_a_stub_does_not(self, read, solved, release):
        """Of several cells that define a function, the last with work in it holds."""
        early = {"cell_type": "code", "metadata": {}, "source": "def scale_forward(x, a): ..."}
        stubs = [cell for cell in release["cells"] if "def scale_forward" in cell["source"]]
        solved["cells"] = [early, *solved["cells"], *stubs]

        submission = read({"my copy.ipynb": json.dumps(bare(solved))})

        (found,) = submission.notebooks.values()
        own = [cell.source for cell in found.cells if cell.grade_id == "scale_forward"]
        assert own == [
            cell["source"] for cell in solved["cells"] if "out, cache = a * x" in cell["source"]
        ]

    @pytest.mark.parametrize(
        ("text", "cells"), [(PERCENT, 3), (PLAIN, 4)], ids=["percent", "plain"]
    )
    def test_a_script_that_defines_the_functions(self, read, text, cells):
        """Percent cells stay cells; any other script is cut between its statements."""
        submission = read({"my_layers.py": text})

        (found,) = submission.notebooks.values()
        assert codes(submission) == ["script", "missing-answer"]
        assert len(found.cells) == cells
        assert found.file == "my_layers.py"

    @pytest.mark.parametrize(
        "path", ["scale.ipynb", "hw/scale.ipynb", "ada/01_tiny/deeper/still/scale.ipynb"]
    )
    def test_a_notebook_in_a_zip_file(self, read, solved_json, path):
        """Wherever it lies in there."""
        submission = read({"work.zip": packed({path: solved_json})})

        assert functions(submission) == BOTH
        assert codes(submission) == ["from-archive"]
        assert submission.notebooks["scale"].file == f"work.zip/{path}"

    def test_a_zip_file_as_submit_packs_it(self, read, solved_json):
        """Called as the assignment, with the notebook at its top: there is nothing to say about it."""
        submission = read({"01_tiny.zip": packed({"scale.ipynb": solved_json})})

        assert functions(submission) == BOTH
        assert codes(submission) == []

    def test_a_zip_file_as_it_comes_from_a_mac(self, read, solved_json):
        """Its shadows of files and Jupyter's own copies are no notebooks."""
        members = {
            "scale.ipynb": solved_json,
            "__MACOSX/._scale.ipynb": b"\0\5",
            "__MACOSX/scale.ipynb": b"\0",
            ".ipynb_checkpoints/scale-checkpoint.ipynb": b"{}",
        }

        assert codes(read({"work.zip": packed(members)})) == ["from-archive"]

    def test_cell_ids_name_cells_and_written_answers(self, read, solved):
        """nb-clean takes all metadata and leaves ids: nothing is lost, whatever the answer says now."""
        for cell in solved["cells"]:
            if cell["id"] == "why":
                cell["source"] = "Because of the chain rule."

        submission = read({"scale.ipynb": json.dumps(bare(solved, ids=True))})

        assert codes(submission) == ["no-marks"]
        (found,) = submission.notebooks.values()
        (answer,) = [cell for cell in found.notebook["cells"] if cell["id"] == "why"]
        assert answer["source"] == "Because of the chain rule."
        assert answer["metadata"]["nbgrader"]["grade_id"] == "why"


class TestChoice:
    """Which file counts if several could."""

    def test_the_proper_name_wins_and_the_page_says_so(self, read, solved_json, release):
        """Among the files of an archive too."""
        members = {"scale.ipynb": solved_json, "scale-Copy1.ipynb": json.dumps(release).encode()}

        submission = read({"work.zip": packed(members)})

        assert submission.notebooks["scale"].file == "work.zip/scale.ipynb"
        assert codes(submission) == ["from-archive", "extra-notebook"]
        assert "work.zip/scale.ipynb was graded" in submission.problems[1].message

    @pytest.mark.parametrize(
        "data", [b"", b"{", CONFLICT.encode()], ids=["empty", "cut", "conflict"]
    )
    def test_a_file_that_cannot_be_read_hides_no_other(self, read, solved_json, data):
        """The work is in the copy beside it; both things are said."""
        submission = read({"scale.ipynb": data, "scale (1).ipynb": solved_json})

        assert functions(submission) == BOTH
        assert codes(submission)[1:] == ["wrong-name"]

    def test_marks_are_worth_more_than_definitions(self, read, solved, solved_json):
        """A scratch pad that defines the functions too is no candidate beside a marked notebook."""
        scratch = json.dumps(bare(solved))

        submission = read({"final.ipynb": solved_json, "scratch.ipynb": scratch})

        assert submission.notebooks["scale"].file == "final.ipynb"
        assert codes(submission) == ["wrong-name", "extra-notebook"]

    def test_a_paired_script_is_no_second_notebook(self, read, solved_json):
        """Jupytext keeps one beside each notebook."""
        assert codes(read({"scale.ipynb": solved_json, "scale.py": PERCENT})) == []

    def test_of_two_scripts_none_is_guessed(self, read):
        """The student has to say which one is meant."""
        submission = read({"a.py": PLAIN, "b.py": PERCENT})

        assert submission.notebooks == {}
        assert codes(submission) == ["several-notebooks"]

    def test_a_notebook_that_defines_nothing_is_not_taken(self, read):
        """Notes are no work on the exercise."""
        notes = {"nbformat": 4, "cells": [{"cell_type": "code", "source": "x = 1", "metadata": {}}]}

        assert codes(read({"notes.ipynb": json.dumps(notes)})) == ["missing-notebook"]


class TestNamed:
    """What cannot be taken says why, and what to do."""

    @pytest.mark.parametrize(
        ("name", "code", "part"),
        [
            ("scale.html", "exported-page", "File and Download"),
            ("Scale.HTM", "exported-page", "File and Download"),
            ("scale.pdf", "exported-page", "File and Download"),
            ("work.rar", "other-archive", ".zip"),
            ("work.tar.gz", "other-archive", ".zip"),
            ("work.7z", "other-archive", ".zip"),
        ],
    )
    def test_a_file_of_no_use(self, read, name, code, part):
        """Nothing is opened; beside a whole submission it would need no word."""
        submission = read({name: b"x"})

        assert codes(submission) == ["no-notebooks", code]
        assert part in submission.problems[1].remedy

    def test_beside_a_whole_submission_it_needs_no_word(self, read, solved_json):
        """Whoever hands in the page as well has done nothing wrong."""
        files = {
            "scale.ipynb": solved_json,
            "scale.html": b"",
            "old.zip": b"no zip",
            "d.json": b"{}",
        }

        assert codes(read(files)) == []

    @pytest.mark.parametrize(
        ("data", "code"),
        [
            (b"PK\x03\x04 and then nothing", "bad-archive"),
            (b"", "bad-archive"),
            (packed({"photo.jpg": b"x"}), "empty-archive"),
            (packed({f"{n}.txt": b"" for n in range(MAX_MEMBERS + 1)}), "bad-archive"),
        ],
        ids=["damaged", "empty", "other things", "too many"],
    )
    def test_an_archive_that_holds_no_notebook(self, read, data, code):
        """It is not the notebook that is missing alone."""
        assert codes(read({"work.zip": data})) == ["no-notebooks", code]

    @pytest.mark.parametrize(
        ("data", "part"),
        [
            (locked(b"{}"), "password"),
            (packed({"scale.ipynb": b"{}"}, zipfile.ZIP_LZMA), "few programs"),
            (packed({"scale.ipynb": b"{}" * 99}).replace(b"\xab\xae", b"\xff\xff"), "damaged"),
        ],
        ids=["locked", "lzma", "damaged"],
    )
    def test_a_member_that_cannot_be_read(self, read, data, part):
        """The member is named, and why."""
        submission = read({"work.zip": data})

        assert submission.notebooks == {}
        assert part in " ".join(problem.message for problem in submission.problems)

    @pytest.mark.parametrize(
        "text",
        [
            CONFLICT,
            CONFLICT.replace("HEAD", "ours").replace("8ab686e (Try again)", "theirs"),
            re.sub("=======\n", "||||||| base\n  {}\n=======\n", CONFLICT).replace("\n", "\r\n"),
        ],
        ids=["merge", "rebase", "diff3"],
    )
    def test_conflict_markers_are_called_so(self, read, text):
        """The remedy is git's, not JupyterLab's alone."""
        (problem,) = read({"scale.ipynb": text}).problems

        assert problem.code == "conflict-markers"
        assert "git" in problem.remedy

    @pytest.mark.parametrize(
        "text", ["<!DOCTYPE html>\n<html>", "\n <html lang='en'>", "<!doctype HTML><title>x"]
    )
    def test_a_web_page_under_a_notebooks_name(self, read, text):
        """It was saved from a site that shows notebooks."""
        assert codes(read({"scale.ipynb": text})) == ["page-not-notebook"]


class TestScripts:
    @pytest.mark.parametrize(
        ("text", "cells"),
        [
            (PERCENT, ["markdown", "code", "code", "code"]),
            (PLAIN, ["code"] * 4),
            ("a = 1\nb = 2\n\n# c\n", ["code"]),
            ('def f():\n    """A\n\nB"""\n\n    return 1\n\nf()', ["code", "code"]),
            ("if a:\n    b\n\nelse:\n    c\n\nx = [\n\n]\n", ["code", "code"]),
            ("x = '''\n\n\"\"\"\n\nb\n'''\n\n@d\ndef f(): ...", ["code", "code"]),
            (CONVERTED, ["code", "code", "code"]),
            ("#%%\na = 1\n#%% two\n# b\n", ["code", "code"]),
            ("", []),
        ],
        ids=[
            "percent",
            "plain",
            "comment",
            "docstring",
            "goes on",
            "quotes",
            "converted",
            "editor's",
            "empty",
        ],
    )
    def test_cells_are_cut_at_their_marks(self, text, cells):
        """Those of jupytext, nbconvert and editors."""
        found = parse_script(File("x.py", text.encode()))

        assert [cell.kind for cell in found.cells] == cells
        assert not any("jupyter:" in cell.source for cell in found.cells)

    @pytest.mark.parametrize("data", [b"\xff\xfea", b"a\0b", "é".encode("latin-1")])
    def test_what_is_no_text_has_no_cells(self, data):
        """It is a problem, as of a notebook."""
        found = parse_script(File("x.py", data))

        assert found.cells == ()
        assert [problem.code for problem in found.problems] == ["not-text"]


class TestBounds:
    """Little to send, much to read; many files around few."""

    def test_a_member_that_unpacks_to_gigabytes_is_not_unpacked(self, read):
        """Neither what the archive says of its size nor its content is believed."""
        made = packed({"scale.ipynb": b" " * (101 * 10**6)})

        submission = read({"work.zip": made})

        assert codes(submission) == ["missing-notebook", "too-large"]

    def test_all_members_together_have_a_bound(self, folder):
        """Each is within its own, and their sum is not."""
        members = {f"{n}.ipynb": b" " * (60 * 10**6) for n in range(4)}
        (folder / "work.zip").write_bytes(packed(members))

        files = read_folder(folder.parents[1], "ada", ASSIGNMENT).files

        assert sum(len(file.data) for file in files) <= 150 * 10**6
        assert "too-large-together" in {file.problem.code for file in files if file.problem}

    @pytest.mark.parametrize("path", ["../../scale.ipynb", "/etc/scale.ipynb", "a\x1b[2J/x.ipynb"])
    def test_nothing_is_written_wherever_a_path_leads(self, read, folder, solved_json, path):
        """What is in an archive is read in memory."""
        before = sorted(str(path) for path in folder.parents[2].rglob("*"))

        submission = read({"work.zip": packed({path: solved_json})})

        assert functions(submission) == BOTH
        assert "\x1b" not in str(submission.problems)
        after = sorted(str(path) for path in folder.parents[2].rglob("*"))
        assert sorted([*before, str(folder / "work.zip")]) == after

    def test_thousands_of_files_hide_no_notebook(self, folder, templates, solved_json):
        """Not beside it, not in folders before it, and not notebooks of other names."""
        (folder / "aaa").mkdir()
        for number in range(6000):
            os.close(os.open(folder / f"frame{number}.png", os.O_CREAT))
            os.close(os.open(folder / "aaa" / f"{number}.csv", os.O_CREAT))
        for number in range(2 * MOST["notebook"]):
            (folder / "aaa" / f"{number}.ipynb").touch()
            (folder / f"a{number}.ipynb").touch()
        (folder / "scale.ipynb").write_bytes(solved_json)

        submission = read_submission(folder.parents[1], "ada", ASSIGNMENT, templates)

        assert functions(submission) == BOTH
        assert codes(submission) == ["too-many"]


def script(name: str, text: str = "x = 1\n") -> File:
    """Return a script of a submission."""
    return File(name, text.encode())


# the notebook, its only cell, the scripts that lie there, the places where they are laid, the problems
BESIDE = {
    "a helper": ("scale.ipynb", "import helpers", ["helpers.py"], ["helpers.py"], 0),
    "a package": (
        "scale.ipynb",
        "from mine.layers import f",
        ["mine/__init__.py", "mine/layers.py"],
        ["mine/__init__.py", "mine/layers.py"],
        0,
    ),
    "in the notebook's folder": (
        "hw/scale.ipynb",
        "import h",
        ["hw/h.py", "g.py"],
        ["g.py", "h.py"],
        0,
    ),
    "in an archive": ("w.zip/a/scale.ipynb", "import h", ["w.zip/a/h.py"], ["h.py"], 0),
    "python's name": ("scale.ipynb", "import random", ["random.py"], [], 1),
    "numpy's name": ("scale.ipynb", "import numpy as np", ["numpy.py"], [], 1),
    "python's name, not imported": ("scale.ipynb", "1", ["random.py"], [], 0),
    "our names": (
        "scale.ipynb",
        "from layerlab import check",
        ["layerlab/x.py", "autograder.py"],
        [],
        0,
    ),
    "public tests": ("scale.ipynb", "1", ["tests/conftest.py", "tests/helpers.py"], [], 0),
    "out of the folder": ("scale.ipynb", "import h", ["w.zip/../../h.py"], [], 0),
    "run by name": ("scale.ipynb", "%run random.py", ["random.py"], [], 1),
}


class TestBeside:
    """The student's own modules."""

    @pytest.mark.parametrize(
        ("notebook", "source", "scripts", "laid", "problems"), BESIDE.values(), ids=BESIDE
    )
    def test_what_is_laid_beside_a_notebook(self, notebook, source, scripts, laid, problems):
        """Modules that nothing else is called like, as the notebook sees them."""
        found, notes = modules_beside(notebook, [source], [script(name) for name in scripts])

        assert sorted(found) == laid
        assert len(notes) == problems

    def test_there_is_room_for_so_many(self):
        """Those that a cell imports come first; of one that is left out it is said."""
        scripts = [script(f"a{number}.py") for number in range(2 * MAX_MODULES)]
        scripts += [script("zz.py"), script("big.py", "#" * 2_000_000)]

        found, notes = modules_beside("scale.ipynb", ["import zz\nimport big"], scripts)

        assert len(found) == MAX_MODULES
        assert "zz.py" in found
        assert [problem.where for problem in notes] == ["big.py"]

    def test_the_releases_files_stand_for_a_students(self):
        """A file where the release has a folder, or the other way round, is left out."""
        own = {"data/x.py": b"1", "layers.py": b"2", "given/x.py": b"3", "mine.py": b"4"}
        released = {"data/digits.csv": b"5", "layers.py": b"6", "given": b"7"}

        laid = with_released(own, released)

        assert laid == {**released, "data/x.py": b"1", "mine.py": b"4"}


HELPERS = """\
import numpy as np

def scaled(x, a):
    return a * np.asarray(x)
"""


@pytest.fixture(scope="module", params=(Level.FULL, Level.REDUCED), ids=str)
def engine_at(request, course, limits):
    """Return an engine at each level that this machine offers."""
    from autograder.judging.course_sandbox import sandbox_for
    from autograder.judging.engine import Engine

    found = probe()
    if found.level is None or (request.param is Level.FULL and found.level is not Level.FULL):
        pytest.skip("; ".join(found.reasons))
    with sandbox_for(course, request.param, limits) as sandbox:
        yield Engine(course, ASSIGNMENT, sandbox)


class TestGraded:
    """Right work in other files, through the engine."""

    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("from helpers import scaled", "helpers.py"),
            ("import mine.helpers as h; scaled = h.scaled", "mine/helpers.py"),
            ("%run helpers.py", "helpers.py"),
            ("import sys; sys.path.insert(0, 'src'); from helpers import *", "src/helpers.py"),
        ],
    )
    def test_a_module_beside_the_notebook(self, engine_at, read, release, solution, line, name):
        """It is imported as it is at home."""
        source = f"{line}\ndef scale_forward(x, a):\n    return scaled(x, a), (x, a)"
        notebook = make_notebook(release, {**solution, "scale_forward": source})

        report = engine_at.grade(read({"scale.ipynb": json.dumps(notebook), name: HELPERS})).report

        assert report.earned == report.points == 5
        assert report.problems == ()

    @pytest.mark.parametrize("name", ["random.py", "numpy/__init__.py", "layerlab.py", "json.py"])
    def test_it_stands_for_no_other_module(self, engine_at, read, solved_json, name):
        """Whatever it is called, what everybody has is what counts."""
        files = {"scale.ipynb": solved_json, name: "raise SystemExit('hijacked')"}

        report = engine_at.grade(read(files)).report

        assert report.earned == report.points == 5

    @pytest.mark.parametrize("text", [PLAIN, PERCENT], ids=["plain", "percent"])
    def test_a_script_earns_what_its_functions_earn(self, engine_at, read, text):
        """It is no notebook, and it is said; its functions are right all the same."""
        report = engine_at.grade(read({"layers.py": text})).report

        assert report.earned == report.points == 5

    def test_the_end_of_a_script_may_hang(self, engine_at, read):
        """What trains a network below the functions costs none of them."""
        text = f"{PLAIN}\n\nwhile True:\n    pass\n"

        report = engine_at.grade(read({"layers.py": text})).report

        assert report.earned == report.points == 5
        assert "cell-timeout" in [problem.code for problem in report.problems]

    def test_the_same_files_read_the_same(self, folder, read, solved_json):
        """A module that changed is another submission."""
        digests = []
        for text in ("a = 1", "a = 1", "a = 2"):
            read({"scale.ipynb": solved_json, "helpers.py": text})
            digests.append(read_folder(folder.parents[1], "ada", ASSIGNMENT).sha256)

        assert digests[0] == digests[1] != digests[2]


def test_the_version_of_python_is_read(solved):
    """As far as it is one."""
    found = []
    for version in ("3.14.2", "3.9", "3.14.2; rm -rf", None, ["3.14"]):
        notebook = {**solved, "metadata": {"language_info": {"version": version}}}
        found.append(parse_notebook(File("x.ipynb", json.dumps(notebook).encode())).python)

    assert found == ["3.14.2", "3.9", None, None, None]
