"""Signals that end a command: each does what Ctrl-C does, and nothing is left running or said besides."""

import os
import signal
import subprocess
import sys
import threading
import time

import psutil
import pytest
from click.testing import CliRunner

from autograder.cli import LazyGroup, cli
from autograder.commands.stopping import Stopped, stopped_by_signals

from .test_faults import descendants, lay_out, wait_until

OFTENER = pytest.mark.long("the same with another signal")
SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


@pytest.fixture(autouse=True)
def heard():
    """Hear all signals: what runs in a shell's background or under nohup ignores some, and so does all that it starts."""
    before = {number: signal.getsignal(number) for number in (*SIGNALS, signal.SIGINT)}
    for number in SIGNALS:
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def temporary(tmp_path):
    """Return the temporary folder of the commands that are started."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(course, solution, level, tmp_path):
    """Return a course in which eight students handed in."""
    return lay_out(course, tmp_path / "course", solution, level)


@pytest.fixture
def start(desk, temporary):
    """Return a function that starts the command as the first process of a terminal would be."""
    started = []

    def start(*options, before=()):
        command = [sys.executable, "-m", "autograder.cli", "--course", str(desk.course.root)]
        command += ["grade", f"--sandbox={desk.level}", "--jobs=2", *options]
        process = subprocess.Popen(
            [*before, *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            env=os.environ | {"TMPDIR": str(temporary)},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def end(process, number, *, everybody):
    """Send a signal to the command, or to all of its terminal's programs; return what it says to that."""
    running = [psutil.Process(process.pid), *descendants(process)]
    (os.killpg if everybody else os.kill)(process.pid, number)
    _, told = process.communicate(timeout=1200)
    _, alive = psutil.wait_procs(running, timeout=120)
    assert alive == []
    return told


class TestGrade:
    # A service manager's signal, and what a terminal sends to all of its programs: Ctrl-C, its quit key, its end.
    @pytest.mark.parametrize(
        ("number", "everybody"),
        [
            (signal.SIGTERM, True),
            pytest.param(signal.SIGTERM, False, marks=OFTENER),
            pytest.param(signal.SIGHUP, True, marks=OFTENER),
        ],
    )
    def test_what_is_graded_is_kept_and_nothing_else_is_said(
        self, start, desk, temporary, number, everybody
    ):
        """One line, no process and no file of a sandbox; Python complains of nothing."""
        process = start()
        wait_until(desk.reports)

        told = end(process, number, everybody=everybody)

        kept = len(desk.reports())
        assert process.returncode == 128 + number
        # One may have been written that was not counted yet.
        assert told in {
            f"stopped; {count} graded submissions are kept: the same command goes on from there\n"
            for count in (kept - 1, kept)
        }
        assert list(temporary.iterdir()) == []
        assert desk.run().stdout.count(f"{kept} of them were graded already") == 1
        assert len(desk.reports()) == 8

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGQUIT])
    def test_processes_that_are_only_beginning_say_nothing(self, start, temporary, number):
        """Somebody changes their mind at once: neither Python nor its helpers have begun to listen."""
        process = start()
        wait_until(lambda: descendants(process))

        told = end(process, number, everybody=True)

        assert told.startswith("stopped; 0 graded submissions are kept")
        assert told.count("\n") == 1
        assert list(temporary.iterdir()) == []


class TestSignals:
    @pytest.mark.parametrize("number", SIGNALS)
    def test_it_is_raised_as_ctrl_c_is(self, number):
        """Whoever cleans up after a `KeyboardInterrupt` cleans up."""
        with pytest.raises(KeyboardInterrupt) as raised, stopped_by_signals():
            signal.raise_signal(number)

        assert isinstance(raised.value, Stopped)
        assert raised.value.number == number

    @pytest.mark.parametrize("number", [*SIGNALS, signal.SIGINT])
    def test_it_is_asked_again_where_python_ignores_it(self, number, capfd):
        """What is raised while something is cleared away is ignored, and complained of."""

        class Cleared:
            def __del__(self):
                signal.raise_signal(number)

        def clear_away():
            made = Cleared()
            del made
            # It is bound to come, or this test fails here.
            time.sleep(60)

        before = signal.getsignal(signal.SIGALRM)
        with pytest.raises(KeyboardInterrupt), stopped_by_signals():
            clear_away()

        assert "ignored" not in capfd.readouterr().err
        assert signal.getsignal(signal.SIGALRM) == before
        assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)

    def test_what_else_python_ignores_is_told_as_ever(self, capfd):
        """By whoever told it before."""
        told = []
        hook, sys.unraisablehook = sys.unraisablehook, told.append

        class Wrong:
            def __del__(self):
                raise ValueError

        try:
            with stopped_by_signals():
                Wrong()
        finally:
            sys.unraisablehook = hook

        assert [ignored.exc_type for ignored in told] == [ValueError]

    @pytest.mark.parametrize("number", SIGNALS)
    def test_what_was_there_before_is_there_afterwards(self, number):
        """Also where it was ignored."""
        before = signal.signal(number, signal.SIG_IGN)
        try:
            with stopped_by_signals():
                signal.raise_signal(number)

            assert signal.getsignal(number) is signal.SIG_IGN
        finally:
            signal.signal(number, before)

    def test_a_command_may_be_called_from_a_thread(self):
        """Signals are the main thread's alone, which is no reason to refuse."""
        results = []
        thread = threading.Thread(
            target=lambda: results.append(CliRunner().invoke(cli, ["--version"]))
        )
        thread.start()
        thread.join()

        assert results[0].exit_code == 0

    @pytest.mark.parametrize("number", [*SIGNALS, signal.SIGINT])
    def test_any_command_says_that_it_was_stopped(self, number, monkeypatch, tmp_path):
        """With the status that a shell gives to it, and without a traceback."""
        raised = KeyboardInterrupt() if number == signal.SIGINT else Stopped(number)

        def stop(*_):
            raise raised

        monkeypatch.setattr(LazyGroup, "get_command", stop)
        result = CliRunner().invoke(cli, ["--course", str(tmp_path), "build"])

        assert result.exit_code == 128 + number
        assert result.stderr == "stopped\n"
        assert signal.getsignal(signal.SIGINT) is not signal.SIG_IGN
