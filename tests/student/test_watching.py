"""`check --watch`: what it says after each save, and that nothing ends it."""

import io
import os
import queue
import threading
from _thread import interrupt_main

import pytest

from layerlab.checking import watching
from layerlab.checking.next_step import step
from layerlab.checking.watching import Watcher

from .conftest import CELLS


def data(*statuses, problems=(), **options):
    """Return a card's data: one function, its tests in these states."""
    tests = [
        {
            "function": "f", "sentence": f"Sentence {i}.", "status": status,
            "hint": f"Hint {i}.", "lines": ["why"],
        } | options
        for i, status in enumerate(statuses)
    ]  # fmt: skip
    return {"tests": tests, "problems": list(problems)}


class TestStep:
    def test_shows_the_first_thing_that_is_not_done(self):
        """How far each function is, then one test with all that is known of it."""
        said = step(data("passed", "not yet", "not yet"), None)

        assert said.lines == (
            "  f  ■□□  1 of 3",
            "",
            "Next: f",
            "  ✗ Sentence 1.",
            "      why",
        )
        assert said.hint == "Hint 1."

    def test_says_what_changed(self):
        """Progress is worth a line, and so is a step back."""
        said = step(data("passed", "not yet"), data("not yet", "passed"))

        assert "Passes now: Sentence 0." in said.lines
        assert "No longer passes: Sentence 1." in said.lines

    def test_ends_with_what_to_do_when_all_is_done(self):
        """A notebook that works in pieces may not work from top to bottom."""
        said = step(data("passed"), None)

        assert "Restart the kernel" in said.lines[-1]
        assert said.hint is None

    def test_a_broken_cell_comes_first(self):
        """All tests may pass while a cell does not run."""
        said = step(data("passed", problems=[{"message": "No.", "remedy": "Mend."}]), None)

        assert said.lines[0] == "No. Mend."
        assert not any("All of it is done" in line for line in said.lines)

    def test_shows_the_end_of_what_was_printed(self):
        """A print in a loop should not push everything away."""
        said = step(data("not yet"), None, [str(i) for i in range(100)])

        assert "  99" in said.lines
        assert "  ... (88 lines before)" in said.lines

    def test_says_that_a_function_is_not_there(self):
        """Nothing else is known about it."""
        assert step(data("not defined yet"), None).lines[2].endswith("which no cell defines yet.")


@pytest.fixture
def watch(write_notebook, monkeypatch):
    """Watch a notebook that changes after each run; return what was said."""
    out, saves, runs = io.StringIO(), [], []
    wishes = queue.SimpleQueue()

    def tell(*_):
        runs.append(True)
        if not saves:
            raise KeyboardInterrupt
        saves.pop(0)()

    def start(cells, *later, wish=False):
        path = write_notebook(cells)
        for number, source in enumerate(later, start=1):
            saves.append(lambda s=source, n=number: save(s, path, n))
        watcher = Watcher(path, [], out, wishes)
        told = watcher._tell
        monkeypatch.setattr(watcher, "_tell", lambda *found: (told(*found), tell()))
        with pytest.raises(KeyboardInterrupt):
            watcher.run()
        return out.getvalue()

    def save(cells, path, number):
        write_notebook(cells)
        os.utime(path, ns=(number, number))  # another time, however fast we are

    return start


WRONG = [cell.replace("x * factor", "x + factor") for cell in CELLS]
ENDLESS = [cell.replace("return x * factor, factor", "while True: pass") for cell in CELLS]


class TestWatcher:
    def test_checks_again_on_each_save(self, watch):
        """From a wrong notebook to a right one."""
        said = watch(WRONG, CELLS)

        assert said.index("Next: scale_forward") < said.index("Passes now: Two times three is six.")
        assert said.index("Passes now") < said.index("All of it is done.")

    def test_what_cannot_be_read_is_told_in_its_words(self, watch):
        """A notebook without code, or one that is half written."""
        assert "has no code cell" in watch([])

    def test_a_loop_without_end_is_left_by_the_next_save(self, write_notebook, monkeypatch):
        """And until then, somebody says that it takes long."""
        monkeypatch.setattr(watching, "PATIENCE", 0.0)
        path, out = write_notebook(ENDLESS), io.StringIO()
        watcher = Watcher(path, [], out, queue.SimpleQueue())
        stamp = watcher._stamp()
        threading.Timer(1.0, os.utime, [path], {"ns": (1, 1)}).start()

        watcher._check(stamp)

        assert out.getvalue() == (
            "This takes long. Does a loop never end? Save the notebook to start over.\n"
        )

    def test_shows_the_hint_to_whoever_asks(self, write_notebook, monkeypatch):
        """Once for each Enter."""
        out, wishes = io.StringIO(), queue.SimpleQueue()
        watcher = Watcher(write_notebook(WRONG), [], out, wishes)
        watcher._check(watcher._stamp())
        wishes.put(b"\n")
        monkeypatch.setattr(watcher, "_check", lambda stamp: None)
        monkeypatch.setattr(watching, "PAUSE", 0.01)
        monkeypatch.setattr(watcher, "_say", lambda line: (print(line, file=out), interrupt_main()))

        with pytest.raises(KeyboardInterrupt):
            watcher.run()

        assert "Enter shows a hint." in out.getvalue()
        assert out.getvalue().endswith("Hint: What is 2 times 3?\n")
