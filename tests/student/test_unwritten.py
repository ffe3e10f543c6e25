"""What stands in a notebook where a cell calls a function that is not written yet."""

import pytest

from layerlab.checking import switch, unwritten

STUB = 'def {0}(x):\n    raise NotImplementedError("{0} is not written yet")'
SENTENCE = "This comes to life when `square` is written."


@pytest.fixture
def cells(monkeypatch):
    """Run cells in a shell like a notebook's; return for each whether it ran well, and what it showed."""
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.utils.capture import capture_output

    monkeypatch.setattr(switch, "enabled", True)
    shell = InteractiveShell()
    unwritten.begin(shell)

    def run(*sources):
        found = []
        for source in sources:
            with capture_output() as shown:
                result = shell.run_cell(source)
            found.append((result.success, shown.stdout.strip()))
        return found

    yield run
    shell.history_manager.end_session()
    InteractiveShell.clear_instance()


class TestWaitingCells:
    """Cells of a notebook that is not done."""

    def test_a_sentence_takes_the_place_of_the_traceback(self, cells):
        """The cell counts as one that ran, so that the run goes on."""
        _, shown = cells(STUB.format("square"), "square(3)")

        assert shown == (True, SENTENCE)

    def test_those_who_read_what_it_leaves_wait_as_well(self, cells):
        """Their own error is told too: it may be a mistake that has nothing to do with the function."""
        *_, empty, missing = cells(
            STUB.format("square"),
            "found = {}\nfor n in range(3):\n    found[n] = square(n)\nlast = n",
            "first = found[0]",
            "last + 1",
        )

        assert empty == (True, f"{SENTENCE} Until then it stops with KeyError: 0.")
        assert missing == (
            True,
            f"{SENTENCE} Until then it stops with NameError: name 'last' is not defined.",
        )

    def test_a_written_function_has_nobody_wait(self, cells):
        """What fails then fails for its own reason, which is shown."""
        *_, rerun, own = cells(
            STUB.format("square"),
            "found = [square(3)]",
            "def square(x):\n    return x * x",
            "found = [square(3)]",
            "found[7]",
        )

        assert rerun == (True, "")
        assert own[0] is False
        assert "IndexError" in own[1]

    def test_before_a_demo_is_run_again_its_names_show_their_own_errors(self, cells):
        """The sentence would be untrue: the function is written by now."""
        *_, own = cells(
            STUB.format("square"),
            "found = [square(3)]",
            "def square(x):\n    return x * x",
            "found[0]",
        )

        assert own[0] is False
        assert "NameError" in own[1]

    @pytest.mark.parametrize(
        "source",
        ["1 / 0", "raise NotImplementedError('later')", "raise NotImplementedError", "nowhere"],
    )
    def test_other_errors_stay_what_they_are(self, cells, source):
        """Only the line of a stub is known to wait."""
        (shown,) = cells(source)

        assert shown[0] is False
        assert "comes to life" not in shown[1]
        assert "Traceback" in shown[1]

    def test_no_half_picture_stands_above_the_sentence(self, cells):
        """The figures that the cell began are closed, older ones stay."""
        pyplot = pytest.importorskip("matplotlib.pyplot")
        pyplot.switch_backend("Agg")
        before = pyplot.figure().number

        cells(
            STUB.format("square"),
            "import matplotlib.pyplot as plt\nplt.subplots(2)\nplt.plot(square(3))",
        )

        assert pyplot.get_fignums() == [before]
        pyplot.close("all")

    def test_where_cells_are_judged_errors_stay_errors(self, cells, monkeypatch):
        """The grader and `layerlab check` have to see which cell stopped."""
        from IPython.core.interactiveshell import InteractiveShell

        monkeypatch.setattr(switch, "enabled", False)
        shell = InteractiveShell()
        unwritten.begin(shell)

        assert shell.custom_exceptions == ()
