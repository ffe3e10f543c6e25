"""Reading what was handed in: whatever it is, it becomes a notebook or problems with their remedy."""

import json
import os

import pytest

from autograder.intake.files import MAX_FILE_MB, File
from autograder.intake.folder import Folder, read_folder
from autograder.intake.submission import read_submission, submission_of
from autograder.proof.samples import make_notebook

from .conftest import ASSIGNMENT


def handed(templates, files: dict[str, bytes | dict]):
    """Return the submission of a student who handed in these files."""
    read = tuple(
        File(name, data if isinstance(data, bytes) else json.dumps(data).encode())
        for name, data in sorted(files.items())
    )
    return submission_of(Folder("ada", ASSIGNMENT, read), templates)


def codes(submission) -> list[str]:
    """Return the codes of the problems."""
    return [problem.code for problem in submission.problems]


def cell(notebook: dict, grade_id: str) -> dict:
    """Return the cell that nbgrader knows by this name."""
    return next(c for c in notebook["cells"] if marks(c).get("grade_id") == grade_id)


def marks(cell: dict) -> dict:
    """Return what nbgrader knows of a cell."""
    return cell["metadata"].get("nbgrader", {})


def code(source: str, **metadata) -> dict:
    """Return a code cell."""
    return {
        "cell_type": "code",
        "source": source,
        "metadata": metadata,
        "outputs": [],
        "execution_count": None,
    }


# bytes of scale.ipynb, the code of the problem, a part of its message
UNREADABLE = {
    "empty": (b"", "empty-file", "empty"),
    "blank": (b" \n\t\n", "empty-file", "empty"),
    "zeros": (b"\0" * 100, "empty-file", "empty"),
    "prose": (b"This is my homework.", "not-json", "line 1"),
    "cut off": (b'{"cells": [\n{"cell_type": "co', "not-json", "line 2"),
    "latin-1": ('{"cells": ["café"]}'.encode("latin-1"), "not-text", "UTF-8"),
    "picture": (b"\x89PNG\r\n\x1a\n\xff\xfe\xfd", "not-text", "UTF-8"),
    "nested deeply": (b"[" * 200_000, "not-json", "nested"),
    "number of many digits": (b'{"nbformat": ' + b"4" * 10_000 + b"}", "old-format", "0"),
    "list": (b"[1, 2, 3]", "not-a-notebook", "not an object"),
    "no format": (b'{"cells": []}', "not-a-notebook", "format 4"),
    "cells that are no list": (b'{"nbformat": 4, "cells": {}}', "not-a-notebook", "no list"),
    "format 3": (b'{"nbformat": 3, "worksheets": []}', "old-format", "version 3"),
    "no cell": (b'{"nbformat": 4, "cells": []}', "no-cells", "no cell"),
    "too many cells": (
        json.dumps({"nbformat": 4, "cells": [{}] * 2001}).encode(),
        "not-a-notebook",
        "more than 2000",
    ),
    "too much text": (
        json.dumps({"nbformat": 4, "cells": [{"source": "x" * 2_000_001}]}).encode(),
        "too-much-text",
        "more than 2 MB",
    ),
}

# what happens to a solved notebook, and the codes of the problems
CHANGES = {
    "nothing": (lambda nb: None, []),
    "test cell edited": (
        lambda nb: cell(nb, "test_scale_forward").update(source="print('passed')"),
        ["edited-test"],
    ),
    "test cell deleted": (
        lambda nb: nb["cells"].remove(cell(nb, "test_scale_forward")),
        ["missing-test"],
    ),
    "points forged": (
        lambda nb: marks(cell(nb, "test_scale_forward")).update(points=1000),
        [],
    ),
    "test cell unlocked": (
        lambda nb: marks(cell(nb, "test_scale_forward")).update(locked=False, solution=True),
        ["forged-metadata"],
    ),
    "solution turned into prose": (
        lambda nb: cell(nb, "scale_forward").update(cell_type="markdown"),
        ["wrong-kind"],
    ),
    "written answer deleted": (
        lambda nb: nb["cells"].remove(cell(nb, "why")),
        ["missing-answer"],
    ),
    "solution copied": (
        lambda nb: nb["cells"].append(json.loads(json.dumps(cell(nb, "scale_forward")))),
        ["duplicated-cell"],
    ),
    "solution deleted": (
        lambda nb: nb["cells"].remove(cell(nb, "scale_forward")),
        ["missing-solution"],
    ),
    "metadata lost": (
        lambda nb: cell(nb, "scale_forward")["metadata"].clear(),
        [],
    ),
    "metadata and id lost": (
        lambda nb: cell(nb, "scale_forward").update(metadata={}, id="0f2a"),
        ["moved-solution"],
    ),
    "function renamed": (
        lambda nb: cell(nb, "scale_forward").update(source="def my_scale(x, a):\n    return a * x"),
        ["renamed-function"],
    ),
    "defined by assignment": (
        lambda nb: cell(nb, "scale_forward").update(
            source="scale_forward = lambda x, a: (a * x, 0)"
        ),
        [],
    ),
    "cell that is no object": (lambda nb: nb["cells"].append(7), ["bad-cell"]),
    "cell of unknown type": (
        lambda nb: nb["cells"].append({"cell_type": "heading", "source": "x"}),
        ["bad-cell"],
    ),
    "source that is a number": (
        lambda nb: nb["cells"].append({"cell_type": "code", "source": 7}),
        ["bad-cell"],
    ),
    "metadata that is a list": (
        lambda nb: nb["cells"].append({"cell_type": "code", "source": "1", "metadata": []}),
        [],
    ),
    "grade_id that is a list": (
        lambda nb: nb["cells"].append(code("1", nbgrader={"grade_id": ["scale_forward"]})),
        [],
    ),
}

# names of files: "solved", "other" (solved differently), "scratch" (no exercise of ours); which one
# is graded; the codes of the problems
NAMES = {
    "exact": ({"scale.ipynb": "solved"}, "scale.ipynb", []),
    "other case": ({"Scale.ipynb": "solved"}, "Scale.ipynb", ["wrong-name"]),
    "downloaded twice": ({"scale (1).ipynb": "solved"}, "scale (1).ipynb", ["wrong-name"]),
    "copy": ({"scale-Copy1.ipynb": "solved"}, "scale-Copy1.ipynb", ["wrong-name"]),
    "in a folder": ({"01_tiny/scale.ipynb": "solved"}, "01_tiny/scale.ipynb", ["wrong-name"]),
    "exact and a copy": (
        {"scale.ipynb": "solved", "scale-Copy1.ipynb": "other"},
        "scale.ipynb",
        ["extra-notebook"],
    ),
    "exact and the same again": (
        {"scale.ipynb": "solved", "scale-Copy1.ipynb": "solved"},
        "scale.ipynb",
        [],
    ),
    "exact and a scratch pad": (
        {"scale.ipynb": "solved", "scratch.ipynb": "scratch"},
        "scale.ipynb",
        [],
    ),
    "two that are not exact": (
        {"scale_final.ipynb": "solved", "scale_final2.ipynb": "other"},
        None,
        ["several-notebooks"],
    ),
    "two of the same bytes": (
        {"scale (1).ipynb": "solved", "scale (2).ipynb": "solved"},
        "scale (1).ipynb",
        ["wrong-name"],
    ),
    "a scratch pad alone": ({"scratch.ipynb": "scratch"}, None, ["missing-notebook"]),
}


class TestUnreadable:
    @pytest.mark.parametrize(("data", "code", "part"), UNREADABLE.values(), ids=UNREADABLE)
    def test_a_file_that_is_no_notebook_is_a_problem(self, templates, data, code, part):
        """The message says what is wrong, and the remedy what to do."""
        submission = handed(templates, {"scale.ipynb": data})

        (problem,) = submission.problems
        assert code == problem.code
        assert part in problem.message
        assert problem.remedy
        assert submission.notebooks == {}

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
    def test_other_encodings_of_unicode_are_read(self, templates, solved, encoding):
        """Some editors save JSON with a byte order mark."""
        submission = handed(templates, {"scale.ipynb": json.dumps(solved).encode(encoding)})

        assert codes(submission) == []
        assert "scale" in submission.notebooks

    def test_text_that_utf_8_cannot_say_is_replaced(self, templates, solved):
        """Half a surrogate pair would break every file that is written later."""
        cell(solved, "scale_forward")["source"] += "\n# \ud800"

        submission = handed(templates, {"scale.ipynb": solved})

        assert json.dumps(submission.notebooks["scale"].notebook, ensure_ascii=False).encode()


class TestCells:
    @pytest.mark.parametrize(("change", "expected"), CHANGES.values(), ids=CHANGES)
    def test_a_change_has_its_problem_and_is_undone(self, templates, solved, change, expected):
        """Every cell that nbgrader knows comes back as it was released, each once."""
        change(solved)

        submission = handed(templates, {"scale.ipynb": solved})

        assert expected == codes(submission)
        merged = submission.notebooks["scale"].notebook["cells"]
        found = {marks(c)["grade_id"]: c for c in merged if marks(c)}
        assert templates[0].graded.keys() == found.keys()
        assert len(found) == sum(bool(marks(c)) for c in merged)
        for name, original in templates[0].graded.items():
            assert original["metadata"] == found[name]["metadata"]
            assert original["cell_type"] == found[name]["cell_type"]
        assert "check" in found["test_scale_forward"]["source"]
        assert len({c["id"] for c in merged}) == len(merged)

    def test_own_cells_are_kept_and_run_in_order(self, templates, release, solution):
        """A helper in a cell of its own is part of the work."""
        notebook = make_notebook(release, solution, ["def helper(): return 1"])

        found = handed(templates, {"scale.ipynb": notebook}).notebooks["scale"]

        assert [c.grade_id for c in found.cells] == [None, None, "scale_forward", "scale_backward"]
        assert found.cells[1].source == "def helper(): return 1"
        assert found.notebook["cells"][found.cells[1].index]["source"] == found.cells[1].source

    def test_tests_and_demos_are_not_run(self, templates, solved):
        """They are the instructor's, and cost time."""
        found = handed(templates, {"scale.ipynb": solved}).notebooks["scale"]

        assert not any("check(" in c.source or "a demo" in c.source for c in found.cells)

    @pytest.mark.parametrize(
        ("source", "run"),
        [("print('mine')", False), ("def helper(): ...", True), ("import math", True)],
    )
    def test_an_edited_demo_is_run_if_others_may_need_it(self, templates, solved, source, run):
        """A student who writes a helper into a demo cell has written a helper."""
        demo = next(c for c in solved["cells"] if "demo" in c["metadata"].get("tags", []))
        demo["source"] += f"\n{source}"

        found = handed(templates, {"scale.ipynb": solved}).notebooks["scale"]

        assert run == any(source in c.source for c in found.cells)

    def test_an_untouched_copy_does_not_undo_the_work(self, templates, solved, release):
        """Whoever pastes the original cell below loses nothing."""
        solved["cells"].append(cell(release, "scale_forward"))

        found = handed(templates, {"scale.ipynb": solved}).notebooks["scale"]

        assert sum("def scale_forward" in c.source for c in found.cells) == 1

    def test_a_split_cell_runs_in_both_halves(self, templates, release, solution):
        """Jupyter copies the metadata when a cell is split."""
        notebook = make_notebook(release, {"scale_forward": "two = 2"})
        half = json.loads(json.dumps(cell(notebook, "scale_forward")))
        half["source"] = solution["scale_forward"]
        notebook["cells"].insert(3, half)

        submission = handed(templates, {"scale.ipynb": notebook})

        sources = [c.source for c in submission.notebooks["scale"].cells]
        assert sources.index("two = 2") < sources.index(solution["scale_forward"])
        assert codes(submission) == ["duplicated-cell"]

    def test_a_stub_that_is_put_back_is_not_run(self, templates, release, solution):
        """A deleted solution cell comes back for nbgrader's sake alone."""
        notebook = make_notebook(release, solution)
        notebook["cells"].remove(cell(notebook, "scale_forward"))

        found = handed(templates, {"scale.ipynb": notebook}).notebooks["scale"]

        assert "scale_forward" not in [c.grade_id for c in found.cells]

    def test_nothing_of_the_students_but_sources_is_kept(self, templates, solved):
        """Forged outputs and metadata have no way in."""
        forged = {"output_type": "execute_result", "data": {"text/plain": "9"}}
        for one in solved["cells"]:
            one["metadata"]["evil"] = "x"
            if one["cell_type"] == "code":
                one["outputs"] = [forged]
        solved["metadata"]["evil"] = "x"

        found = handed(templates, {"scale.ipynb": solved}).notebooks["scale"]

        assert "evil" not in json.dumps(found.notebook)
        assert all(c["outputs"] == [] for c in found.notebook["cells"] if c["cell_type"] == "code")


class TestNames:
    @pytest.mark.parametrize(("files", "graded", "expected"), NAMES.values(), ids=NAMES)
    def test_the_right_file_is_graded(self, templates, solved, release, files, graded, expected):
        """The exact name wins; without it, the only notebook that holds the exercise."""
        scratch = {"nbformat": 4, "cells": [code("1 + 1")]}
        contents = {"solved": solved, "other": release, "scratch": scratch}

        submission = handed(templates, {name: contents[kind] for name, kind in files.items()})

        found = submission.notebooks.get("scale")
        assert graded == (found and found.file)
        assert expected == codes(submission)


class TestFolder:
    def read(self, templates, root):
        return read_submission(root / "submitted", "ada", ASSIGNMENT, templates)

    def folder(self, root):
        path = root / "submitted" / "ada" / ASSIGNMENT
        path.mkdir(parents=True)
        return path

    def test_no_folder(self, templates, tmp_path):
        """A student who handed nothing in is told so."""
        assert codes(self.read(templates, tmp_path)) == ["no-folder"]

    def test_no_notebook(self, templates, tmp_path):
        """Other files are no submission, and neither are Jupyter's own copies."""
        folder = self.folder(tmp_path)
        (folder / "essay.docx").write_text("x")
        (folder / ".ipynb_checkpoints").mkdir()
        (folder / ".ipynb_checkpoints" / "scale-checkpoint.ipynb").write_text("{}")

        assert codes(self.read(templates, tmp_path)) == ["no-notebooks"]

    def test_links_out_of_the_folder_are_not_followed(self, templates, tmp_path, solved):
        """A link to a neighbour's work, or to the solutions, earns nothing."""
        (tmp_path / "other.ipynb").write_text(json.dumps(solved))
        (self.folder(tmp_path) / "scale.ipynb").symlink_to(tmp_path / "other.ipynb")

        submission = self.read(templates, tmp_path)

        assert codes(submission) == ["foreign-file"]
        assert submission.notebooks == {}

    def test_a_link_to_a_neighbours_folder_is_not_followed(self, templates, tmp_path, solved):
        """The folder itself may be the link."""
        neighbour = tmp_path / "submitted" / "bob" / ASSIGNMENT
        neighbour.mkdir(parents=True)
        (neighbour / "scale.ipynb").write_text(json.dumps(solved))
        (tmp_path / "submitted" / "ada").mkdir()
        (tmp_path / "submitted" / "ada" / ASSIGNMENT).symlink_to(neighbour)

        assert codes(self.read(templates, tmp_path)) == ["foreign-folder"]

    @pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: path.symlink_to(path)])
    def test_what_is_no_file_is_not_waited_for(self, templates, tmp_path, make):
        """A pipe would keep the grader waiting for ever."""
        make(self.folder(tmp_path) / "scale.ipynb")

        assert codes(self.read(templates, tmp_path))[0] in {"unreadable", "no-notebooks"}

    def test_a_file_that_is_too_large(self, templates, tmp_path):
        """A sparse file of a terabyte takes no memory here."""
        path = self.folder(tmp_path) / "scale.ipynb"
        path.touch()
        os.truncate(path, (MAX_FILE_MB + 1) * 10**6)

        assert codes(self.read(templates, tmp_path)) == ["too-large"]

    def test_the_digest_tells_submissions_apart(self, tmp_path, solved):
        """The same bytes under the same names, and only they, have the same digest."""
        path = self.folder(tmp_path) / "scale.ipynb"
        digests = set()
        for text in (json.dumps(solved), json.dumps(solved) + " "):
            path.write_text(text)
            digests.add(read_folder(tmp_path / "submitted", "ada", ASSIGNMENT).sha256)
        path.rename(path.with_name("Scale.ipynb"))
        digests.add(read_folder(tmp_path / "submitted", "ada", ASSIGNMENT).sha256)

        assert len(digests) == 3
