"""What a killed grader leaves on the disk and among the processes, and who clears it away."""

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from autograder.sandbox import Level, Sandbox, leftovers, probe

KILLED = """
import sys, time
from autograder.sandbox import Level, Sandbox
sandbox = Sandbox(Level(sys.argv[1]))
print("ready", flush=True)
time.sleep(60)
"""
# At each of so many moments, from the first call to the last one, somebody changes their mind; and at last nobody
# closes what was begun.
INTERRUPTED = """
import signal, sys
from autograder.sandbox import Level, Sandbox

def begin(moment=None):
    count = 0
    def look(*_):
        nonlocal count
        count += 1
        if count == moment:
            sys.setprofile(None)
            signal.raise_signal(signal.SIGINT)
    sys.setprofile(look)
    try:
        return Sandbox(Level(sys.argv[1]), wait=False)
    finally:
        sys.setprofile(None)
        moments.append(count)

moments = []
begin().close()
(last,) = moments
interrupted = 0
for moment in range(1, last, last // int(sys.argv[2])):
    try:
        begin(moment).close()
    except KeyboardInterrupt:
        interrupted += 1
begin()
print(interrupted)
"""
MOMENTS = 40
# A bubblewrap whose second process waits for the first one: its first moment, made to last. The first one
# reads from the zygote's end of the control socket, on which nothing comes.
WAITING = """\
#!/bin/sh
for word; do
    test "$before" = autograder.sandbox.inside.zygote && control=$word
    before=$word
done
exec {bwrap} --info-fd 2 --userns-block-fd $control "$@"
"""
YOUNG, OLD = 1.0, 2 * leftovers.YOUNG  # seconds ago


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """Return a temporary folder of the test's own."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def make(temporary):
    """Return a function that leaves a folder as a jail might be found, and how long ago it was made."""

    def make(name, age, *, lock=True):
        folder = temporary / f"layerlab-jail-{name}"
        (folder / "kit" / "layerlab").mkdir(parents=True)
        if lock:
            (folder / "lock").touch()
        when = time.time() - age
        os.utime(folder, (when, when))
        return folder

    return make


@pytest.fixture
def begin(temporary):
    """Return a function that begins a process by the name of bubblewrap which says that it serves a folder."""
    begun = []

    def begin(folder, name="bwrap"):
        command = [name, "-c", "import time; time.sleep(60)", "--ro-bind", f"{folder}/kit", "/kit"]
        process = subprocess.Popen(command, executable=sys.executable)
        begun.append(process)
        return process

    yield begin
    for process in begun:
        process.kill()
        process.wait()


@pytest.fixture
def waiting_bubblewrap(temporary, monkeypatch):
    """Put a bubblewrap into the way that stays in its first moment."""
    if probe().level is not Level.FULL:
        pytest.skip("no full sandbox here")
    program = temporary / "bin" / "bwrap"
    program.parent.mkdir()
    program.write_text(WAITING.format(bwrap=shutil.which("bwrap")))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")


def serving(folder: Path) -> set[int]:
    """Return the bubblewraps of a temporary folder's jails."""
    found = set()
    for path in Path("/proc").glob("[0-9]*"):
        try:
            command = (path / "cmdline").read_bytes()
            state = (path / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if bytes(folder) in command and command.split(b"\0")[0].endswith(b"bwrap") and state != "Z":
            found.add(int(path.name))
    return found


def wait_until(condition, seconds=120.0):
    """Wait for what is bound to happen; it takes as long as the machine is slow."""
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.01)


class TestLeftovers:
    def test_the_next_sandbox_sweeps_up_after_a_killed_one(self, temporary):
        """The folder of a process that lives, or that has just begun, is left alone."""
        level = probe().level
        if level is None:
            pytest.skip("no sandbox here")
        command = [sys.executable, "-c", KILLED, level]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, env=os.environ | {"TMPDIR": str(temporary)}
        )
        process.stdout.readline()
        (left,) = temporary.glob("layerlab-jail-*")
        os.utime(left, (0, 0))

        with Sandbox(level):
            assert left.exists()
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        with Sandbox(level):
            assert not left.exists()
        assert not list(temporary.glob("layerlab-jail-*"))

    def test_whoever_is_interrupted_leaves_nothing(self, temporary):
        """At whatever moment: before a folder has an owner, while the zygote begins, while others' are swept up."""
        level = probe().level
        if level is None:
            pytest.skip("no sandbox here")

        ended = subprocess.run(
            [sys.executable, "-c", INTERRUPTED, level, str(MOMENTS)],
            capture_output=True,
            text=True,
            env=os.environ | {"TMPDIR": str(temporary)},
            check=False,
        )

        assert (ended.returncode, ended.stderr) == (0, "")
        assert int(ended.stdout) > MOMENTS // 2
        wait_until(lambda: not serving(temporary))
        assert not list(temporary.glob("layerlab-jail-*"))


class TestFolders:
    @pytest.mark.parametrize("lock", [True, False])
    @pytest.mark.parametrize("age", [OLD, -OLD])
    def test_what_nobody_holds_is_removed(self, make, lock, age):
        """Whoever was killed before the folder got its lock, or after it lost it, whatever the clock did."""
        folder = make("left", age, lock=lock)

        leftovers.sweep()

        assert not folder.exists()

    def test_what_is_in_use_or_just_made_stays(self, make):
        """A jail that lives, and one that is to get its lock in the next moment."""
        held, young = make("held", OLD), make("young", YOUNG, lock=False)
        with (held / "lock").open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)

            leftovers.sweep()

        assert held.exists()
        assert young.exists()

    def test_what_is_no_jail_of_ours_stays(self, make, temporary):
        """Other people's things, links and files may have such names."""
        elsewhere = temporary / "elsewhere"
        elsewhere.mkdir()
        link, file = temporary / "layerlab-jail-link", temporary / "layerlab-jail-file"
        link.symlink_to(elsewhere)
        file.touch()
        os.utime(elsewhere, (0, 0))
        os.utime(file, (0, 0))

        leftovers.sweep()

        assert link.is_symlink()
        assert elsewhere.is_dir()
        assert file.is_file()

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
    def test_what_is_another_users_stays(self, make):
        """Root, who may remove everything, leaves it to them."""
        folder = make("theirs", OLD)
        os.chown(folder, 4321, 4321)

        leftovers.sweep()

        assert folder.exists()


class TestProcesses:
    @pytest.mark.parametrize("exists", [True, False])
    def test_one_that_nobody_waits_for_is_ended(self, make, begin, exists, monkeypatch):
        """Its folder may have been swept up before it."""
        monkeypatch.setattr(leftovers, "YOUNG", -1.0)
        folder = make("left", OLD)
        process = begin(folder)
        wait_until(lambda: process.pid in serving(folder))
        if not exists:
            shutil.rmtree(folder)

        leftovers.sweep()

        assert process.wait() == -signal.SIGKILL

    def test_one_that_is_in_use_young_or_something_else_goes_on(
        self, make, begin, temporary, monkeypatch
    ):
        """A jail that lives, one that has just begun, and whatever else has such a folder in its command."""
        young = begin(make("young", OLD))
        wait_until(lambda: young.pid in serving(temporary))
        leftovers.sweep()
        assert young.poll() is None
        young.kill()
        young.wait()
        monkeypatch.setattr(leftovers, "YOUNG", -1.0)
        held = make("held", OLD)
        others = [begin(held), begin(temporary / "layerlab-jail-x", name="editor")]
        wait_until(lambda: others[0].pid in serving(temporary))
        with (held / "lock").open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)

            leftovers.sweep()

        assert [process.poll() for process in others] == [None, None]

    def test_a_jail_that_is_closed_in_its_first_moment_leaves_none(
        self, waiting_bubblewrap, temporary
    ):
        """Both halves of bubblewrap end, though the second one does not wait for the first one's end yet."""
        sandbox = Sandbox(Level.FULL, wait=False)
        wait_until(lambda: len(serving(temporary)) == 2)

        sandbox.close()

        wait_until(lambda: serving(temporary) == set())
        assert not list(temporary.glob("layerlab-jail-*"))

    def test_a_half_that_was_left_is_swept_up(self, waiting_bubblewrap, temporary, monkeypatch):
        """Who killed the first half, with or without its grader, need not know of the second."""
        sandbox = Sandbox(Level.FULL, wait=False)
        wait_until(lambda: len(serving(temporary)) == 2)
        (first,) = {sandbox.zygote} & serving(temporary)
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: first not in serving(temporary))
        sandbox.close()
        assert len(serving(temporary)) == 1

        monkeypatch.setattr(leftovers, "YOUNG", -1.0)
        leftovers.sweep()

        wait_until(lambda: serving(temporary) == set())
