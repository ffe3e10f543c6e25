"""What a terminal sees of long work, and what nobody else does."""

import os
import pty
import subprocess
import sys

from autograder.commands.progress import tracked

PROGRAM = """
import threading
from autograder.commands.progress import tracked
for item in tracked("aab", 3, "work", {"a": "full", "b": "none"}.get):
    assert threading.active_count() == 1  # whoever has a thread is not to be forked
print("the end")
"""


class TestTracked:
    def test_a_terminal_shows_count_rate_and_tally(self):
        """How far it is, how fast, and what came out so far."""
        ours, theirs = pty.openpty()
        environment = os.environ | {"TERM": "xterm", "COLUMNS": "120"}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            stdout=subprocess.PIPE, stderr=theirs, env=environment, check=True,
        )  # fmt: skip
        os.close(theirs)

        told = os.read(ours, 1 << 16).decode()
        os.close(ours)

        assert "3/3" in told
        assert "/min" in told
        assert "2 full · 1 none" in told
        assert done.stdout == b"the end\n"

    def test_a_file_shows_nothing(self):
        """Logs are no place for a bar."""
        command = [sys.executable, "-c", PROGRAM]

        done = subprocess.run(command, capture_output=True, check=True)

        assert done.stderr == b""

    def test_what_was_done_before_is_not_counted(self):
        """An item of no kind passes all the same."""
        assert list(tracked(range(3), 3, "work", lambda _: None)) == [0, 1, 2]

    def test_whoever_stops_closes_what_works(self):
        """No process goes on grading for nobody."""
        closed = []

        def work():
            try:
                yield from range(3)
            finally:
                closed.append(True)

        items = tracked(work(), 3, "work", lambda _: "done")
        next(items)
        items.close()

        assert closed
