"""Files that are no notebooks, or too much of one: each is named as a problem, or graded as what it holds.

None of them takes more memory or time than an honest notebook of its size, whatever lies in the folder.
"""

import io
import json
import os
import pickle
import socket
import tarfile
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from autograder.course import Course
from autograder.intake.files import File
from autograder.intake.folder import MAX_NOTEBOOKS, MAX_TOTAL_MB, read_folder
from autograder.intake.notebook import MAX_CELLS, MAX_VALUES, parse_notebook
from autograder.intake.submission import read_submission
from autograder.intake.template import read_release, read_templates
from autograder.judging.solutions import read_exercises
from autograder.proof.samples import make_notebook, solution_sources
from autograder.record.report import to_json
from autograder.reports.cells import cell_views
from autograder.reports.feedback import feedback_page

from .conftest import ASSIGNMENT, ROOT, grade

MEGABYTE = 1 << 20
CELL = b'{"cell_type": "code", "source": "", "metadata": {}, "outputs": []}'
VALUES = b"[]," * MAX_VALUES + b"0"


def notebook_of(cells: bytes, rest: bytes = b"") -> bytes:
    """Return the bytes of a notebook with these cells."""
    return b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [%s]%s}' % (cells, rest)


def packed(kind: str) -> bytes:
    """Return an archive whose entries would land outside of the folder that it is unpacked in."""
    file = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("../../../release/slipped.ipynb", CELL)
            archive.writestr("zeros", bytes(10 * MEGABYTE), zipfile.ZIP_DEFLATED)
    else:
        with tarfile.open(fileobj=file, mode="w:gz") as archive:
            archive.addfile(tarfile.TarInfo("/slipped.ipynb"), io.BytesIO())
    return file.getvalue()


class Evil:
    """Unpickling this would make a file."""

    def __reduce__(self):
        return os.mkdir, ("unpickled",)


# bytes, the code of the problem
BOMBS = {
    "lists, a million deep": (b"[" * MEGABYTE, "not-json"),
    "objects, a million deep": (b'{"a":' * MEGABYTE, "not-json"),
    "deep within a notebook": (notebook_of(b'{"metadata":' * 100_000), "not-json"),
    "millions of empty lists": (b'{"nbformat": 4, "cells": [%s]}' % VALUES, "too-many-values"),
    "millions of keys": (b"{" + b'"":0,' * 2 * MAX_VALUES + b'"":0}', "too-many-values"),
    "millions of values in outputs": (
        notebook_of(CELL.replace(b"[]", b"[%s]" % VALUES)),
        "too-many-values",
    ),
    "a hundred thousand cells": (notebook_of(b",".join([CELL] * 100_000)), "not-a-notebook"),
    "a million empty cells": (notebook_of(b"{}," * 10**6 + b"{}"), "too-many-values"),
    "an endless number": (b'{"nbformat": %s}' % (b"4" * MEGABYTE), "old-format"),
    "an endless fraction": (b'{"nbformat": 4.%s}' % (b"0" * MEGABYTE), "not-a-notebook"),
    "an endless name": (b'{"%s": 1}' % (b"a" * 20 * MEGABYTE), "not-a-notebook"),
    "an endless cell": (
        notebook_of(CELL.replace(b'""', b'"%s"' % (b"#" * 3 * 10**6))),
        "too-much-text",
    ),
    "an endless list of lines": (
        notebook_of(CELL.replace(b'""', b'["%s"]' % b'","'.join([b"####"] * 600_000))),
        "too-much-text",
    ),
}
FORMATS = {
    "zip": (packed("zip"), "not-text"),
    "tar.gz": (packed("tar"), "not-text"),
    "pickle": (pickle.dumps(Evil()), "not-text"),
    "python": (b"import os\nos._exit(0)\n", "not-json"),
    "yaml": (b"!!python/object/apply:os.system ['true']", "not-json"),
    "html": (b"<html><script>alert(1)</script></html>", "page-not-notebook"),
    "latin-1": ('{"nbformat": 4, "cells": ["é"]}'.encode("latin-1"), "not-text"),
    "zeros between": (b'{"nbformat": 4,\0"cells": []}', "not-json"),
    "two notebooks in a row": (notebook_of(CELL) * 2, "not-json"),
    "format 3": (b'{"nbformat": 3, "worksheets": [{"cells": []}]}', "old-format"),
    "format 5": (notebook_of(CELL).replace(b"4", b"5", 1), "old-format"),
    "format minus four": (notebook_of(CELL).replace(b"4", b"-4", 1), "old-format"),
    "format true": (notebook_of(CELL).replace(b"4", b"true", 1), "not-a-notebook"),
    "format in quotes": (notebook_of(CELL).replace(b"4", b'"4"', 1), "not-a-notebook"),
    "format of infinite size": (notebook_of(CELL).replace(b"4", b"1e999", 1), "not-a-notebook"),
    "not a number": (notebook_of(CELL).replace(b"4", b"NaN", 1), "not-a-notebook"),
    "cells in an object": (b'{"nbformat": 4, "cells": {"0": %s}}' % CELL, "not-a-notebook"),
}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be")
NAMES = [
    "<script>alert(1)<|script>.ipynb",
    '" onerror="alert(1).ipynb',
    "affine.ipynb\n.ipynb",
    "\x1b]0;title\x07.ipynb",
    "\u202ebpyni.enid.ipynb",
    "-rf.ipynb",
    "$(true) `true` %s {} %(x)s.ipynb",
    "..\\..\\affine.ipynb",
    "a" * 240 + ".ipynb",
    "CON.ipynb",
    "affine .ipynb",
    os.fsdecode(b"\xff\xfe.ipynb"),
]
KINDS = {
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a link to itself": lambda path: path.symlink_to(path),
    "a socket": lambda path: socket.socket(socket.AF_UNIX).bind(str(path)),
}
EVIL = "<script>alert(1)</script>\"' onerror=alert(1) \x1b[2J\u202e"


@pytest.fixture(scope="module")
def templates():
    """Return the released notebooks."""
    return read_templates(Course(ROOT), ASSIGNMENT)


@pytest.fixture
def solved():
    """Return a complete, correct notebook of the affine layer."""
    release = read_release(ROOT / "release" / ASSIGNMENT)["affine"]
    exercise = read_exercises(Course(ROOT), ASSIGNMENT)["affine"]
    return make_notebook(release, solution_sources(exercise))


@pytest.fixture
def folder(tmp_path):
    """Return a student's empty folder."""
    path = tmp_path / "submitted" / "mallory" / ASSIGNMENT
    path.mkdir(parents=True)
    return path


def read(folder, templates):
    """Read what lies in a student's folder."""
    return read_submission(folder.parents[1], "mallory", ASSIGNMENT, templates)


def codes(submission):
    """Return the codes of a submission's problems."""
    return [problem.code for problem in submission.problems]


class TestBombs:
    """Little to send, much to read."""

    @pytest.mark.parametrize(("data", "code"), BOMBS.values(), ids=BOMBS)
    def test_it_is_refused_in_little_memory(self, data, code):
        """The problem is named, and reading took a small multiple of the file's size."""
        tracemalloc.start()
        notebook = parse_notebook(File("affine.ipynb", data))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

        assert [problem.code for problem in notebook.problems] == [code]
        assert notebook.cells == ()
        assert peak < 10 * len(data) + 10 * MEGABYTE

    def test_many_large_files_are_not_all_read(self, folder, templates):
        """Forty files of a hundred megabytes would not fit into memory together."""
        for number in range(4):
            path = folder / f"{number}.ipynb"
            path.touch()
            os.truncate(path, 60 * 10**6)

        files = read_folder(folder.parents[1], "mallory", ASSIGNMENT).files

        assert sum(len(file.data) for file in files) <= MAX_TOTAL_MB * 10**6
        assert {file.problem.code for file in files if file.problem} == {"too-large-together"}

    def test_huge_outputs_cost_nothing(self, folder, templates, solved):
        """A picture of thirty megabytes is an output like any other: it is not kept."""
        picture = {"image/png": "iVBORw0KGgo" + "A" * 30 * MEGABYTE}
        output = {"output_type": "display_data", "data": picture, "metadata": {}}
        solved["cells"][-1]["outputs"] = [output]
        (folder / "affine.ipynb").write_text(json.dumps(solved))

        found = read(folder, templates).notebooks["affine"]

        assert len(json.dumps(found.notebook)) < MEGABYTE

    def test_as_many_cells_as_allowed_are_read_quickly(self, folder, templates, solved):
        """Cells are looked at for each function, and none of them is parsed as Python."""
        deep = "(" * 900 + "\n" + "a = " * 25
        cells = [{"cell_type": "code", "source": deep, "metadata": {}}] * (MAX_CELLS - 100)
        (folder / "affine.ipynb").write_text(json.dumps({**solved, "cells": cells}))
        begun = time.process_time()

        submission = read(folder, templates)

        assert "missing-solution" in codes(submission)
        assert time.process_time() - begun < 5

    @pytest.mark.parametrize(
        ("kind", "source"),
        [("markdown", "$x$ " * 2400), ("markdown", "[a](b" * 1900), ("code", "(" * 9000)],
    )
    def test_a_page_of_slow_cells_is_made_quickly(self, kind, source):
        """Formulas, brackets and colours take time by the character; a page has so much of it."""
        cell = {"cell_type": kind, "source": source, "metadata": {}}
        begun = time.process_time()

        views = cell_views({"cells": [cell] * 300})

        assert len(views) == 300
        assert time.process_time() - begun < 10


class TestFormats:
    """What is no notebook of format 4."""

    @pytest.mark.parametrize(("data", "code"), FORMATS.values(), ids=FORMATS)
    def test_the_problem_is_named(self, folder, templates, data, code, tmp_path, monkeypatch):
        """Nothing is unpacked, unpickled or run, and nothing appears beside the file."""
        (folder / "affine.ipynb").write_bytes(data)
        monkeypatch.chdir(tmp_path)

        submission = read(folder, templates)

        assert code in codes(submission)
        assert submission.notebooks == {}
        assert sorted(path.name for path in tmp_path.rglob("*")) == sorted(
            ["submitted", "mallory", ASSIGNMENT, "affine.ipynb"]
        )

    @pytest.mark.parametrize("encoding", ENCODINGS)
    def test_any_encoding_of_json_is_read(self, folder, templates, solved, encoding):
        """An editor may have saved it so; the work is the same."""
        (folder / "affine.ipynb").write_bytes(json.dumps(solved).encode(encoding))

        submission = read(folder, templates)

        assert set(submission.notebooks) == {"affine"}
        assert submission.notebooks["affine"].problems == ()

    def test_half_characters_and_odd_kinds_are_replaced(self, folder, templates, solved):
        """What UTF-8 cannot say, and cells of no known kind, do not get any further."""
        solved["cells"][0]["source"] = "\ud800"
        solved["cells"] += [
            {"cell_type": "\udfff"},
            None,
            7,
            [],
            {"cell_type": "code", "source": {}},
        ]
        (folder / "affine.ipynb").write_text(json.dumps(solved))

        submission = read(folder, templates)

        assert codes(submission).count("bad-cell") == 5
        json.dumps(submission.notebooks["affine"].notebook).encode()

    def test_of_two_keys_the_last_counts(self, folder, templates, solved):
        """Whoever says everything twice is graded once."""
        text = json.dumps(solved)
        twice = f'{text[:-1]}, "cells": [], {text[1:]}'
        (folder / "affine.ipynb").write_text(twice)

        (found,) = read(folder, templates).notebooks.values()

        assert found.problems == ()


class TestPaths:
    """What else than files a folder may hold."""

    def test_links_to_devices_and_secrets_are_not_followed(self, folder, templates, tmp_path):
        """Neither endless files nor others' files are opened."""
        (tmp_path / "secret").write_text("{}")
        targets = ("/dev/zero", "/dev/stdin", "/proc/self/environ", tmp_path / "secret", "..", ".")
        for number, target in enumerate(targets):
            (folder / f"{number}.ipynb").symlink_to(target)

        submission = read(folder, templates)

        assert submission.notebooks == {}
        assert {"foreign-file", "unreadable", "missing-notebook", "no-notebooks"} >= set(
            codes(submission)
        )

    @pytest.mark.parametrize("make", KINDS.values(), ids=KINDS)
    def test_what_is_no_file_is_not_waited_for(self, folder, templates, make, monkeypatch):
        """A pipe without a writer would keep the grader for ever."""
        monkeypatch.chdir(folder)  # a socket's path may not be long
        make(Path("affine.ipynb"))

        submission = read(folder, templates)

        assert submission.notebooks == {}
        assert codes(submission)

    def test_names_are_text_and_nothing_else(self, folder, templates, dangers):
        """Names that are markup, options, orders to a terminal or no text at all are shown as text."""
        for name in NAMES:
            (folder / name.replace("|", "\u2215")).write_bytes(b"{}")

        submission = read(folder, templates)

        told = json.dumps([problem.where + problem.message for problem in submission.problems])
        assert submission.notebooks == {}
        assert "\\u001b" not in told
        assert "\\u202e" not in told

    def test_a_flood_of_files_and_folders_is_cut(self, folder, templates):
        """Six thousand files and a path of a hundred folders are a problem, not a wait."""
        for number in range(6000):
            (folder / f"{number}.ipynb").touch()
        deep = folder
        for _ in range(100):
            deep /= "d"
            deep.mkdir()
        (deep / "affine.ipynb").write_text("{}")
        begun = time.process_time()

        submission = read(folder, templates)

        assert "too-many" in codes(submission)
        assert len(submission.problems) <= MAX_NOTEBOOKS + len(templates) + 1
        assert time.process_time() - begun < 5


class TestGraded:
    """Broken files next to a whole one, through the engine and onto the page."""

    def test_the_whole_one_is_graded_as_alone(self, engine, course, honest, dangers):
        """Names, cell ids, tags and attachments that are markup change nothing and run nowhere."""
        folder = course.root / "submitted" / "mallory" / ASSIGNMENT
        folder.mkdir(parents=True, exist_ok=True)
        for name in NAMES:
            (folder / name.replace("|", "\u2215")).write_bytes(packed("zip"))
        notebooks = json.loads(json.dumps(honest))
        for number, cell in enumerate(notebooks["affine"]["cells"]):
            cell["id"] = EVIL
            cell["metadata"] |= {"tags": [EVIL], "name": EVIL, EVIL: EVIL}
            if cell["cell_type"] == "markdown":
                cell["attachments"] = {EVIL: {"image/svg+xml": EVIL, EVIL: EVIL}}
            if number % 3 == 0 and "nbgrader" not in cell["metadata"]:
                cell["metadata"]["nbgrader"] = {"grade_id": EVIL, "points": 1e9, "solution": True}

        graded = grade(engine, course, "mallory", notebooks)

        page = feedback_page(graded.report, graded.notebooks)
        assert graded.report.earned == graded.report.points
        assert dangers(page) == []
        assert "\x1b" not in page + to_json(graded.report).decode()
        assert "\u202e" not in page
