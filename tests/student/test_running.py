"""What a check says and does about code that never ends."""

import io
import signal
import subprocess
import sys
import threading
import time

import pytest

from layerlab.__main__ import main
from layerlab.checking import running
from layerlab.checking.checker import check
from layerlab.checking.running import Running, TookTooLong, doing

from .conftest import CELLS

FUNCTION, BODY = CELLS[1], "return x * factor, factor"
# Each stands in a function; all but the last can be stopped by themselves.
ENDLESS = {
    "a loop": "while True: pass",
    "a wait": "import time; time.sleep(1000)",
    "a loop that catches its errors": "\n    while True:\n        try: 1 / 0\n        except Exception: pass",
    "a lock that nobody opens": "import threading; threading.Lock().acquire(timeout=1000) and 0 or "
    "threading.Event().wait(1000)",
}
STUBBORN = "import signal; signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])\n    while True: pass"
# The command, less patient than for people.
COMMAND = """
import sys
from layerlab.checking import running
running.PATIENCE, running.GRACE, running.INSISTENCE = {patience}, 0.5, 0.05
from layerlab.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def command(write_notebook):
    """Return a function that checks a notebook in a process of its own, with code in place of a function's."""

    def command(cells, *options, patience=0.1):
        path = write_notebook(cells)
        code = COMMAND.format(patience=patience)
        arguments = [sys.executable, "-c", code, "check", str(path), *options]
        return subprocess.run(arguments, capture_output=True, text=True, timeout=100, check=False)

    return command


def in_function(code):
    """Return the cells of a notebook whose first function runs `code`."""
    return [cell.replace(BODY, code) for cell in CELLS]


def wait_until(condition, seconds=120.0):
    """Wait for what is bound to happen."""
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.005)


class TestCommand:
    @pytest.mark.parametrize("code", ENDLESS.values(), ids=ENDLESS)
    def test_a_function_that_never_ends_is_told_and_stopped(self, command, code):
        """The card says so, at its line; it is not called again, and what does not need it is judged."""
        done = command(in_function(code), "--limit=0.5")

        assert done.returncode == 1, done.stderr
        assert 'scale_forward ("Two times three is six.") has been running since ' in done.stderr
        assert "Ctrl-C stops it, or --limit after 0.5 s." in done.stderr
        assert "It did not end within 0.5 s and was stopped. Does a loop never end?" in done.stdout
        assert "scale_forward did not end before and was not called again." in done.stdout
        assert done.stdout.count("and was stopped") == 1

    def test_a_cell_that_never_ends_costs_itself_alone(self, command):
        """The functions of the others are judged."""
        done = command([*CELLS, "while True: pass"], "--limit=2")

        assert done.returncode == 1
        assert "Cell In[6] has been running since " in done.stderr
        assert "Cell In[6]: It did not end within 2 s and was stopped." in done.stdout
        assert "Two times three is six." in done.stdout

    def test_what_cannot_be_stopped_alone_ends_the_command(self, command):
        """A loop that is deaf to whatever it is told."""
        done = command(in_function(STUBBORN), "--limit=0.5")

        assert done.returncode == 2
        assert "did not end within 0.5 s, and cannot be stopped alone." in done.stderr

    def test_it_can_be_silent(self, command):
        """For programs that read what is printed."""
        done = command(in_function(ENDLESS["a loop"]), "--limit=0.5", "--quiet")

        assert done.stderr == ""

    def test_what_ends_in_time_says_nothing(self, command):
        """Neither that it runs, nor that it could have been stopped."""
        done = command(CELLS, patience=300.0)

        assert done.returncode == 0, done.stdout
        assert done.stderr == ""

    @pytest.mark.parametrize("limit", ["-1", "soon", "nan", "1e9"])
    def test_a_limit_is_a_number_of_seconds(self, write_notebook, limit, capsys):
        """Anything else is refused with the option's name."""
        with pytest.raises(SystemExit):
            main(["check", str(write_notebook(CELLS)), f"--limit={limit}"])

        assert "--limit" in capsys.readouterr().err


class TestNotebook:
    def test_check_says_what_is_running(self, release, monkeypatch, capsys):
        """Within ten seconds, and how to stop it."""
        assert running.PATIENCE < 9
        monkeypatch.setattr(running, "PATIENCE", 0.0)
        monkeypatch.chdir(release)
        told = []

        def scale_forward(x, factor):
            wait_until(lambda: told.append(capsys.readouterr().err) or any(told))
            return x * factor, factor

        monkeypatch.setattr(sys.modules["__main__"], "scale_forward", scale_forward, raising=False)

        card = check("scale_forward")

        assert card.passed
        assert "".join(told).startswith("scale_forward (")
        assert "Interrupt the kernel (the square button) to stop it." in "".join(told)

    def test_without_threads_it_is_checked_all_the_same(self, release, monkeypatch):
        """A browser's Python can start none."""

        def refuse(_):
            msg = "can't start new thread"
            raise RuntimeError(msg)

        monkeypatch.setattr(threading.Thread, "start", refuse)
        monkeypatch.chdir(release)
        monkeypatch.setattr(
            sys.modules["__main__"], "scale_forward", lambda x, f: (x * f, f), raising=False
        )

        assert check("scale_forward").passed


class TestSteps:
    def test_each_step_is_told_once(self, monkeypatch):
        """And one that has ended no more."""
        monkeypatch.setattr(running, "PATIENCE", 0.0)
        out = io.StringIO()

        with Running(out, "Wait."):
            for what in ("one", "two"):
                with doing(what):
                    wait_until(lambda: what in out.getvalue())  # noqa: B023  # it is called in here alone

        lines = out.getvalue().splitlines()
        assert [line.partition(" ")[0] for line in lines] == ["one", "two"]
        assert all(line.endswith("Does a loop never end? Wait.") for line in lines)

    def test_what_was_there_before_is_there_afterwards(self):
        """The handler of the signal, and whoever looked before."""
        before = signal.getsignal(signal.SIGALRM)

        with Running(None, "", 60.0), Running(None, "", 60.0):
            assert signal.getsignal(signal.SIGALRM) != before

        assert signal.getsignal(signal.SIGALRM) == before
        with doing("nobody looks"):
            pass

    def test_a_signal_for_a_step_that_has_ended_stops_nothing(self):
        """It may come late."""
        with Running(None, "", 60.0), doing("another"):
            signal.raise_signal(signal.SIGALRM)

    def test_without_signals_the_interrupt_becomes_the_limit(self, monkeypatch):
        """As on Windows."""
        monkeypatch.setattr(Running, "_listen", lambda self: None)
        # A shell's background job ignores Ctrl-C, and so would this test in one.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)

        try:
            with (
                pytest.raises(TookTooLong, match=r"within 0\.01 s"),
                Running(None, "", 0.01),
                doing("x"),
            ):
                wait_until(lambda: False)
        finally:
            signal.signal(signal.SIGINT, before)

    def test_ctrl_c_stays_ctrl_c(self):
        """Whoever interrupts, interrupts."""
        with pytest.raises(KeyboardInterrupt), Running(None, "", 60.0), doing("x"):
            raise KeyboardInterrupt
