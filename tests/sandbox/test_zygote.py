"""What a zygote has made ready, and that submissions notice nothing of how."""

import sys

import pytest

from autograder.sandbox.jail import compile_once


class TestWarmth:
    """What was put off or done once while warming up is as ever afterwards."""

    def test_garbage_is_looked_for(self, worker):
        """A submission's circles go, and what the zygote imported is not looked through for them."""
        source = (
            "import gc, weakref\n"
            "class Circle: pass\n"
            "circle = Circle()\n"
            "circle.itself, seen = circle, weakref.ref(circle)\n"
            "del circle\n"
            "many = [[] for _ in range(100_000)]\n"
            "[gc.isenabled(), seen() is None, gc.get_freeze_count() > 50_000]"
        )

        (result,) = worker.run_cells([source])

        assert "[True, True, True]" in str(result.outputs)

    def test_docstrings_are_whole(self, worker):
        """Matplotlib writes its own while it is imported; Python cleans others as ever."""
        source = (
            "import inspect\nfrom matplotlib.lines import Line2D\n"
            "doc = inspect.getdoc(Line2D.set)\n"
            "['linewidth' in doc, '%(' in doc, type(inspect.cleandoc).__name__]"
        )

        (result,) = worker.run_cells([source])

        assert "[True, False, 'function']" in str(result.outputs)


class TestBytecode:
    """What only zygotes import is compiled once, and not by each of them."""

    @pytest.mark.parametrize("forbidden", [False, True])
    def test_it_is_written_unless_that_is_forbidden(self, tmp_path, monkeypatch, forbidden):
        """Where Python may keep what it compiled, a zygote finds it."""
        monkeypatch.setattr(sys, "dont_write_bytecode", forbidden)
        (tmp_path / "inner").mkdir()
        (tmp_path / "inner" / "module.py").write_text("answer = 42\n")

        compile_once(tmp_path)

        assert bool(list(tmp_path.rglob("*.pyc"))) is not forbidden

    def test_a_folder_that_takes_none_is_left_alone(self, tmp_path, monkeypatch, capfd):
        """An installation that belongs to somebody else costs each zygote its time, and no word is said."""
        monkeypatch.setattr(sys, "dont_write_bytecode", False)
        (tmp_path / "module.py").write_text("answer = 42\n")
        (tmp_path / "__pycache__").write_text("a file, where the folder would be made")

        compile_once(tmp_path)

        assert capfd.readouterr() == ("", "")
