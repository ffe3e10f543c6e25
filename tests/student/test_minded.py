"""What a notebook's session hides is said below the card, and nothing of one that runs from top to bottom."""

import json
from pathlib import Path

import pytest

from layerlab import check
from layerlab.card.card import Card
from layerlab.checking import checker, session
from layerlab.checking.minded import CellRun, hidden_by, of_demos
from layerlab.checking.quiet_shell import QuietShell
from layerlab.checking.session import KernelSession
from layerlab.notebook import CodeCell

SAVED = 100.0
FUNCTION = "def f(x):\n    return a * x"


def told(
    ran: str, file: str, *, demo: str = "", late: str = "", checked: tuple[str, ...] = ()
) -> list[str]:
    """Return what is said of cells that are named by letters: as they ran, and as they stand in the file.

    Those in `late` ran after the file was saved.
    """
    cells = [
        CodeCell(number=number, source=CELLS[name], is_demo=name in demo)
        for number, name in enumerate(file, start=1)
    ]
    runs = [
        CellRun(number=number, source=CELLS[name], time=200.0 if name in late else 1.0)
        for number, name in enumerate(ran, start=1)
    ]
    return list(hidden_by(runs, cells, SAVED, checked))


CELLS = {
    "a": "a = 1",
    "A": "a = 2  # anew",
    "b": "b = a + 1",
    "c": "[a for _ in range(2)]",
    "f": FUNCTION,
    "F": "f(3)",
    "i": "import numpy as np",
    "n": "np.zeros(3)",
    "s": "from numpy import *",
    "g": "def g():\n    global a\n    a = 3",
    "u": "a = a + 1",
    "x": "b = a +",
    "m": "%matplotlib inline\n!ls",
    "k": "# @title LayerLab: this cell brings check().\ndef _bring(): exec('')\n_bring()\ndel _bring",
    "S": "def f(x):\n    raise NotImplementedError('f is not written yet')\n    return a",
    "h": "def f(x):\n    return x",
    "r": "def renamed(x):\n    return x",
    "l": "f = lambda x: x",
    "t": "try:\n    a\nexcept NameError:\n    a = 0",
}
BELOW = "Cell In[2] needs `a`, and cell In[1], which defines it, stands below"
GONE = "Cell In[2] needs `a`, which no cell defines any more"
CASES = {
    "from top to bottom": ("abf", "abf", "", "", []),
    "below": ("ab", "ba", "", "", [BELOW]),
    "below, in a comprehension": ("ac", "ca", "", "", [BELOW]),
    "below, and above too": ("ab", "Aba", "", "", []),
    "an import below": ("in", "ni", "", "", ["Cell In[2] needs `np`"]),
    "run again from above": ("aba", "ab", "", "", []),
    "a function may come before what it reads": ("faF", "faF", "", "", []),
    "taken out": ("ab", "b", "", "", [GONE]),
    "written and not yet saved": ("ab", "b", "", "a", []),
    "changed and not yet saved": ("Ab", "ab", "", "A", []),
    "changed, and saved": ("Ab", "ab", "", "", []),
    "a function's name, taken out": ("af", "f", "", "", ["`f` reads `a`, which no cell defines any more"]),
    "a function's name, in a demo": ("af", "af", "a", "", ["`f` reads `a`, which only a demo cell defines"]),
    "a stub, which returns what a demo has": ("aS", "aS", "a", "", []),
    "a demo's own order": ("ab", "ba", "b", "", []),
    "a star hides names": ("sab", "sba", "", "", []),
    "what is changed in place": ("au", "ua", "", "", []),
    "what is no Python yet": ("ax", "xa", "", "", []),
    "magics": ("mab", "mab", "", "", []),
    "what minds itself": ("at", "ta", "", "", []),
    "the same text twice": ("ab", "bab", "", "", []),
    "a name bound by a call": ("gb", "gb", "", "", []),
    "the cell that brings the kit": ("kab", "kba", "", "", [BELOW.replace("2", "3").replace("1", "2")]),
    "never run here": ("", "ba", "", "", []),
}  # fmt: skip


class TestHidden:
    @pytest.mark.parametrize(
        ("ran", "file", "demo", "late", "sentences"), CASES.values(), ids=CASES
    )
    def test_what_a_fresh_kernel_would_stop_at(self, ran, file, demo, late, sentences) -> None:
        """It needs the file, the session and the order of both; where one is unsure, nothing is said."""
        found = told(ran, file, demo=demo, late=late)

        assert len(found) == len(sentences), found
        assert all(one.startswith(said) for one, said in zip(found, sentences, strict=True))


MISSING = "No cell defines `f` any more"
TWO = (
    "Two cells define `f`: here it is that of cell In[2], and in a fresh kernel that of cell In[1]"
)
LEFT = "`f` is that of a cell that is gone, and in a fresh kernel that of cell In[1]"
CHECKED = {
    "from top to bottom": ("h", "h", "", "", []),
    "renamed, and saved": ("hr", "r", "", "", [MISSING]),
    "renamed, and not yet saved": ("hr", "r", "", "h", []),
    "taken out": ("h", "i", "", "", [MISSING]),
    "left in a demo alone": ("hl", "l", "l", "", []),
    "changed, saved and not yet run": ("h", "l", "", "", []),
    "copied, and the upper one run last": ("lh", "hl", "", "", [TWO]),
    "copied, and the lower one run last": ("hl", "hl", "", "", []),
    "copied, and the lower one not yet run": ("h", "hl", "", "", []),
    "copied into a demo": ("lh", "hl", "l", "", []),
    "a stub below": ("Sh", "hS", "", "", [TWO]),
    "a stub was run last": ("hS", "Sh", "", "", []),
    "the copy taken out again": ("lh", "l", "", "", [LEFT]),
    "the copy taken out, not yet saved": ("lh", "l", "", "h", []),
    "run in both orders": ("lhl", "hl", "", "", []),
    "a star hides names": ("slh", "shl", "", "", []),
}  # fmt: skip


class TestChecked:
    @pytest.mark.parametrize(
        ("ran", "file", "demo", "late", "sentences"), CHECKED.values(), ids=CHECKED
    )
    def test_a_function_that_a_fresh_kernel_has_not(self, ran, file, demo, late, sentences) -> None:
        """The card is about what the kernel still holds; what is graded is what the notebook says."""
        found = told(ran, file, demo=demo, late=late, checked=("f",))

        assert len(found) == len(sentences), found
        assert all(one.startswith(said) for one, said in zip(found, sentences, strict=True))

    def test_of_others_nothing_is_said(self) -> None:
        """A helper that was tried out and taken out is nobody's concern."""
        assert told("hr", "r", checked=("g",)) == []


class TestDemos:
    @pytest.mark.parametrize(
        ("file", "demo", "sentences"),
        [
            ("fa", "a", 1),
            ("faA", "a", 0),
            ("Sa", "a", 0),
            ("sfa", "a", 0),
            ("kfa", "a", 1),
            ("f", "", 0),
        ],
    )
    def test_a_function_that_reads_what_only_a_demo_defines(self, file, demo, sentences) -> None:
        """It is told before it is handed in, by the text alone."""
        cells = [
            CodeCell(number=number, source=CELLS[name], is_demo=name in demo)
            for number, name in enumerate(file, start=1)
        ]

        assert len(list(of_demos(cells))) == sentences


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """A shell of its own whose session is kept, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    shell = QuietShell.new()
    kept = KernelSession(shell)
    shell.events.register("post_run_cell", kept.after)
    monkeypatch.setattr(session, "_session", kept)
    monkeypatch.setattr(checker, "current_shell", lambda: shell)
    shell.user_ns["check"] = check
    return shell


def save(folder: Path, *sources: str) -> Path:
    """Write a notebook of code cells."""
    cells = [{"cell_type": "code", "source": source, "metadata": {}} for source in sources]
    path = folder / "work.ipynb"
    path.write_text(json.dumps({"cells": cells}))
    return path


def run(shell: QuietShell, *sources: str) -> None:
    """Run cells as a notebook does."""
    for source in sources:
        shell.run_cell(source, store_history=True)


class TestInAShell:
    def test_a_cell_that_works_out_of_order_alone(self, shell, monkeypatch, tmp_path) -> None:
        """The card says so, by the numbers that the notebook shows."""
        path = save(tmp_path, "half = one / 2", "one = 1", "card = check()")
        monkeypatch.setenv("JPY_SESSION_NAME", str(path))

        run(shell, "one = 1", "half = one / 2", "card = check()")

        (note,) = shell.user_ns["card"].notes
        assert note.startswith(
            "Cell In[2] needs `one`, and cell In[1], which defines it, stands below"
        )

    def test_where_no_file_is_known_nothing_is_guessed(self, shell, monkeypatch) -> None:
        """As in Colab."""
        monkeypatch.delenv("JPY_SESSION_NAME", raising=False)

        run(shell, "one = 1", "half = one / 2", "card = check()")

        assert shell.user_ns["card"].notes == ()

    def test_another_notebook_is_not_looked_at(self, shell, monkeypatch, tmp_path) -> None:
        """A kernel that one of its cells started has its variables."""
        path = save(tmp_path, "half = one / 2", "one = 1")
        monkeypatch.setenv("JPY_SESSION_NAME", str(path))

        run(shell, "one = 1", "half = one / 2", "card = check()")

        assert shell.user_ns["card"].notes == ()

    def test_vs_code_tells_its_file_in_another_way(self, shell, tmp_path) -> None:
        """Its kernels have it among the notebook's names."""
        path = save(tmp_path, "half = one / 2", "one = 1", "card = check()")
        shell.user_ns["__vsc_ipynb_file__"] = str(path)

        run(shell, "one = 1", "half = one / 2", "card = check()")

        assert len(shell.user_ns["card"].notes) == 1

    def test_imports_that_the_grader_may_lack(self, shell, monkeypatch, tmp_path) -> None:
        """Said once where only the session is known; it cannot be taken back there."""
        monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
        (tmp_path / "requirements.txt").write_text("numpy\n")

        run(shell, "import colorsys, yaml", "first = check()", "second = check()")

        assert shell.user_ns["first"].notes == (
            "yaml is not in requirements.txt: the grader may not have it.",
        )
        assert shell.user_ns["second"].notes == ()


class TestShown:
    def test_a_note_stands_below_the_card(self) -> None:
        """As text and as HTML, escaped."""
        card = Card(notes=("`a < b` stands below.",))

        assert repr(card) == "Mind: `a < b` stands below."
        assert "<b>Mind:</b> <code>a &lt; b</code> stands below." in card._repr_html_()
