"""What a killed grader leaves on the disk, and who clears it away."""

import os
import signal
import subprocess
import sys
import tempfile

import pytest

from autograder.sandbox import Sandbox, probe

KILLED = """
import sys, time
from autograder.sandbox import Level, Sandbox
sandbox = Sandbox(Level(sys.argv[1]))
print("ready", flush=True)
time.sleep(60)
"""


class TestLeftovers:
    def test_the_next_sandbox_sweeps_up_after_a_killed_one(self, tmp_path, monkeypatch):
        """The folder of a process that lives, or that has just begun, is left alone."""
        level = probe().level
        if level is None:
            pytest.skip("no sandbox here")
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
        command = [sys.executable, "-c", KILLED, level]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, env=os.environ | {"TMPDIR": str(tmp_path)}
        )
        process.stdout.readline()
        (left,) = tmp_path.glob("layerlab-jail-*")
        os.utime(left / "lock", (0, 0))

        with Sandbox(level):
            assert left.exists()
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        with Sandbox(level):
            assert not left.exists()
        assert not list(tmp_path.glob("layerlab-jail-*"))
