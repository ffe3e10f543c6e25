"""`check` in IPython, in a terminal, and the same tests under plain pytest."""

import json
import subprocess
import sys

import pytest

from layerlab.__main__ import check_notebook, main
from layerlab.notebook import NotebookError, read_cells

from .conftest import CELLS, unasked

SESSION = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
seen = []
for cell in json.loads(sys.stdin.read()):
    result = shell.run_cell(cell, store_history=True).result
    seen.append([repr(result), result._repr_html_()] if hasattr(result, "_repr_html_") else None)
print("SEEN" + json.dumps(seen))
"""
IN_CELL = [
    *CELLS[:2],
    'check("scale_forward")',
    "def scale_forward(x, factor):\n    y = x.missing\n    return y, 0\n",
    "check(scale_forward)",
    "def scale_forward(x, factor):\n    return x * factor, factor",
    "check()",
    "import os; os.chdir('/')",
    "check('scale_forward')",
]


def python(release, *args, text=None):
    """Run this Python in a release folder."""
    return subprocess.run(
        [sys.executable, "-B", *args],
        cwd=release, input=text, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


class TestIPython:
    @pytest.fixture
    def seen(self, release):
        """What cells of a session displayed."""
        done = python(release, "-c", SESSION, text=json.dumps(IN_CELL))

        return json.loads(done.stdout.rpartition("SEEN")[2])

    def test_a_session(self, seen):
        """Functions are found in the shell, changes are picked up, and lines are named by cell."""
        texts = [card and card[0] for card in seen]

        assert "all 2 tests passed" in texts[2]
        assert "AttributeError" in texts[4]
        assert "In[4], line 2, in scale_forward:  y = x.missing" in texts[4]
        assert "scale_forward  ■■  all 2 tests passed" in texts[6]
        assert "scale_backward  □  not defined yet" in texts[6]
        assert "There is no folder tests/" in texts[8]
        assert all('<div class="layerlab-card"' in card[1] for card in seen if card)


class TestTerminal:
    def test_a_right_notebook(self, write_notebook, capsys):
        """All is well: exit code 0, and the functions come in the notebook's order."""
        assert main(["check", str(write_notebook())]) == 0
        assert "scale_backward  ■  its test passed" in capsys.readouterr().out

    def test_one_function(self, write_notebook, capsys):
        """One function can be named."""
        arguments = ["check", str(write_notebook()), "--function", "scale_forward"]

        assert main(arguments) == 0
        assert "scale_backward" not in capsys.readouterr().out

    def test_a_wrong_notebook(self, write_notebook, capsys):
        """A failed test: exit code 1."""
        cells = [cell.replace("x * factor", "x + factor") for cell in CELLS]

        assert main(["check", str(write_notebook(cells))]) == 1
        assert "✗ Two times three is six." in capsys.readouterr().out

    def test_nothing_to_run(self, write_notebook, capsys):
        """An unknown function: exit code 2."""
        assert main(["check", str(write_notebook()), "--function", "scale"]) == 2
        assert "There are: scale_forward" in capsys.readouterr().out.replace("\n", " ")

    def test_a_broken_cell_stops_itself_alone(self, write_notebook):
        """The cells after it run, and the card says which one it was."""
        card = check_notebook(write_notebook([CELLS[0], "print(", "undefined", *CELLS[1:]]))

        assert len([verdict for verdict in card.verdicts if verdict.status == "passed"]) == 3
        assert [p.message[:10] for p in card.problems] == ["Cell In[2]", "Cell In[3]"]
        assert "NameError" in card.problems[1].message

    @pytest.mark.parametrize("cell", ["exit", "exit()", "quit()"])
    def test_a_cell_that_says_exit_ends_nothing(self, write_notebook, cell):
        """The cells after it run, and the tests too."""
        assert check_notebook(write_notebook([cell, *CELLS])).passed

    def test_a_syntax_error_has_its_line(self, write_notebook):
        """Without its line, it is hard to find."""
        card = check_notebook(write_notebook([*CELLS, "x = 1\ny = ("]))

        assert "stopped in line 2 with SyntaxError" in card.problems[0].message

    def test_without_check_cells_the_names_tell(self, write_notebook):
        """A notebook whose check cells were deleted has the tests of the file of its name."""
        cells = [cell for cell in CELLS if not cell.startswith("check")]

        card = check_notebook(write_notebook(cells))

        assert list(card.functions) == ["scale_forward", "scale_backward"]
        assert card.passed

    def test_demos_do_not_run(self, write_notebook):
        """Plots cost time and prove nothing."""
        card = check_notebook(write_notebook([*CELLS, "1 / 0"], demos=["1 / 0"]))

        assert card.passed

    def test_magics_and_files_beside_the_notebook(self, write_notebook, release):
        """IPython's own language works, and so do the notebook's neighbours."""
        (release / "factors.py").write_text("two = 2\n")
        magics = "%matplotlib inline\nfrom factors import two\nopen('factors.py').read()\n!true"
        done = python(
            release, "-m", "layerlab", "check", str(write_notebook([magics, *CELLS])),
        )  # fmt: skip

        assert (done.returncode, unasked(done.stderr)) == (0, "")

    def test_without_ipython(self, write_notebook, monkeypatch):
        """Magics are skipped where there is no IPython."""
        monkeypatch.setitem(sys.modules, "layerlab.checking.quiet_shell", None)
        cells = ["%matplotlib inline\nx = 1", "%%bash\nexit 1", *CELLS]

        assert check_notebook(write_notebook(cells)).passed

    def test_where_ipython_may_write_nothing(self, write_notebook, monkeypatch):
        """A shell without a folder for its files is done without."""
        monkeypatch.setenv("IPYTHONDIR", "/proc/nowhere")

        assert check_notebook(write_notebook()).passed

    def test_imports_nothing_slow(self, write_notebook, release):
        """IPython, numpy and pytest are needed; what takes seconds to import beside them is not."""
        notebook = write_notebook().name
        done = python(release, "-X", "importtime", "-m", "layerlab", "check", notebook)

        imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
        assert done.returncode == 0
        assert {"IPython", "numpy", "pytest"} <= imported
        assert imported.isdisjoint({"nbformat", "jsonschema", "jupyter_client", "jedi", "scipy"})


class TestJson:
    def test_says_what_the_card_says(self, write_notebook, release):
        """Each test with its status and its lines; what functions print goes its own way."""
        forward = "def scale_forward(x, factor):\n    print('hello')\n    return x, factor"
        path = write_notebook([CELLS[0], forward, *CELLS[2:]])
        done = python(release, "-m", "layerlab", "check", str(path), "--json", "-")

        *printed, answer = done.stdout.splitlines()
        data = json.loads(answer)
        assert set(printed) == {"hello"}
        assert (done.returncode, data["passed"], data["problems"]) == (1, False, [])
        assert [test["status"] for test in data["tests"]] == ["not yet", "passed", "not yet"]
        assert data["tests"][0]["hint"] == "What is 2 times 3?"
        assert "worst at [0]: expected 6, got 3" in data["tests"][0]["lines"]

    def test_goes_to_a_file(self, write_notebook, tmp_path, capsys):
        """Then nothing is printed."""
        assert main(["check", str(write_notebook()), "--json", str(tmp_path / "card.json")]) == 0
        assert json.loads((tmp_path / "card.json").read_text())["passed"]
        assert capsys.readouterr().out == ""


class TestHints:
    @pytest.mark.parametrize(
        ("terminal", "options", "shown"),
        [(False, [], True), (True, [], False), (True, ["--hints"], True)],
    )
    def test_wait_in_a_terminal(
        self, write_notebook, capsys, monkeypatch, terminal, options, shown
    ):
        """Nobody can unfold anything in a log; in a terminal, one asks."""
        monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
        cells = [cell.replace("x * factor", "x + factor") for cell in CELLS]

        main(["check", str(write_notebook(cells)), *options])

        said = capsys.readouterr().out
        assert ("Hint: What is 2 times 3?" in said) is shown
        assert ("2 hints are folded; --hints shows them." in said) is not shown


BROKEN = {
    "no such file": (None, "no such file"),
    "no JSON": ("{", "it is not JSON"),
    "no text": (b"\xff\xfe\x00\x01", "it is not JSON"),
    "nested beyond reason": ("[" * 100_000, "it is not JSON"),
    "no object": ("[]", "no list of cells"),
    "format 3": ('{"worksheets": []}', "no list of cells"),
    "no cells": ('{"cells": []}', "no code cell"),
    "odd cells": ('{"cells": [1, {"cell_type": "markdown"}]}', "no code cell"),
}


class TestBrokenNotebooks:
    @pytest.mark.parametrize(("content", "words"), BROKEN.values(), ids=BROKEN)
    def test_one_line_says_what_and_the_remedy(self, tmp_path, capsys, content, words):
        """Nothing that is not a notebook leads to a traceback."""
        path = tmp_path / "affine.ipynb"
        if content is not None:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

        assert main(["check", str(path)]) == 2

        line = capsys.readouterr().err
        assert line.count("\n") == 1
        assert words in line
        assert f"{path}: " in line
        assert "; " in line

    def test_a_folder_is_none(self, tmp_path):
        """A folder cannot be read as a notebook."""
        with pytest.raises(NotebookError, match="name a notebook file"):
            read_cells(tmp_path)

    def test_odd_cells_are_read_as_far_as_possible(self, tmp_path):
        """Sources are text or lists of lines; anything else does no harm."""
        path = tmp_path / "odd.ipynb"
        cells = [
            {"cell_type": "code", "source": "x = 1", "metadata": None},
            {"cell_type": "code", "source": ["x", " = 1"], "metadata": {"tags": "demo"}},
            {"cell_type": "code"},
        ]
        path.write_text(json.dumps({"cells": cells}))

        assert [cell.source for cell in read_cells(path)] == ["x = 1", "x = 1", ""]


class TestPlainPytest:
    def test_the_functions_come_from_the_notebooks(self, write_notebook, release):
        """With one line in conftest.py, pytest runs the same tests."""
        write_notebook()
        (release / "tests" / "conftest.py").write_text("from layerlab.plugin import *\n")
        options = ("-q", "-p", "no:cacheprovider", "--import-mode=importlib")
        done = python(release, "-m", "pytest", *options, "tests")

        assert "3 passed, 1 error" in done.stdout
        assert "shift.ipynb: no such file" in done.stdout

    def test_a_conftest_does_not_disturb_the_notebook(self, write_notebook, release):
        """In a kernel, the kernel's functions are tested all the same."""
        (release / "tests" / "conftest.py").write_text("from layerlab.plugin import *\n")

        assert check_notebook(write_notebook()).passed
