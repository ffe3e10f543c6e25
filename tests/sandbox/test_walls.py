"""Six holes that earlier sandboxes had, or this one could have, each with the wall that closes it.

Each attack is run twice: with the wall, where it must fail, and without it, where it must succeed, so that
the test is known to notice. Both run in a jail that the test started and that ends with it.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

from autograder.sandbox import Level, Sandbox
from autograder.sandbox.inside import landlock

from .conftest import HASTY

KILL_THE_ZYGOTE = """
import os, signal
for pid in [os.getppid(), *range(2, 12)]:
    if pid > 1 and pid != os.getpid():
        try: os.kill(pid, signal.SIGKILL)
        except OSError: pass
"""
TRACE_THE_ZYGOTE = """
import ctypes, os
PTRACE_SEIZE = 0x4206
ctypes.CDLL(None, use_errno=True).ptrace(PTRACE_SEIZE, os.getppid(), 0, 0)
"""
# By its lower name: `os.fork` says by itself that nothing is started here.
LEAVE_A_SURVIVOR = """
import os, posix, time
if posix.fork() == 0:
    os.setsid()
    time.sleep(20)
    os._exit(0)
"""
CHANGE_A_FILE = """
import os
ways = {{
    "mode": lambda: os.chmod({path!r}, 0o777),
    "mode by descriptor": lambda: os.fchmod(os.open({path!r}, os.O_RDONLY), 0o777),
    "times": lambda: os.utime({path!r}, (0, 0)),
    "length": lambda: os.truncate({path!r}, 3),
    "length on opening": lambda: os.open({path!r}, os.O_RDONLY | os.O_TRUNC),
}}
changed = []
for name, way in ways.items():
    try: way(); changed.append(name)
    except OSError: pass
changed
"""
FILL_MEMFDS = """
import os
total = 0
for _ in range(6):
    fd = os.memfd_create("x")
    total += sum(os.write(fd, bytes(1 << 20)) for _ in range(15))
total
"""
POISON_THE_LOOP = """
import os
from IPython.core import async_helpers
loop = async_helpers.get_asyncio_loop()
loop._ssock.setblocking(True)
loop._csock.send(b"x")
os._exit(0)
"""

LISTEN = """
import socket
waits = socket.socket(socket.AF_UNIX)
waits.bind("\\0a meeting place")
waits.listen()
"""
CALL = """
import socket
socket.socket(socket.AF_UNIX).connect("\\0a meeting place")
"""
LEAVE_A_FILE = "open('a-message', 'w').write('x')"
LEAVE_SHARED_MEMORY = "import ctypes; ctypes.CDLL(None).shmget(4711, 4096, 0o1777)"
LOOK_AROUND = """
import ctypes, os
seen = [os.path.exists("a-message"), os.listdir("/proc"), ctypes.CDLL(None).shmget(4711, 4096, 0)]
print(seen)
"""

pytestmark = pytest.mark.usefixtures("full")


@pytest.fixture(scope="module")
def standing(limits) -> Iterator[Callable[..., Sandbox]]:
    """Return what starts a sandbox without some of its walls, once: an attack that fails leaves it as it was."""
    with ExitStack() as stack:
        yield cache(
            lambda *without: stack.enter_context(Sandbox(Level.FULL, limits, without=without))
        )


def descendants(pid):
    """Return the process ids below `pid`, as the host sees them."""
    children = [
        int(child)
        for task in Path(f"/proc/{pid}/task").glob("*/children")
        for child in task.read_text().split()
    ]
    return children + [deeper for child in children for deeper in descendants(child)]


def settled(count_of, wanted):
    """Return what `count_of` says once it is `wanted`, or after a second."""
    for _ in range(50):
        if (count := count_of()) == wanted:
            break
        time.sleep(0.02)
    return count


class TestZygote:
    """Hole one: killing or tracing what the next submissions come from."""

    @pytest.mark.parametrize("attack", [KILL_THE_ZYGOTE, TRACE_THE_ZYGOTE], ids=["kill", "ptrace"])
    def test_a_pid_namespace_hides_the_zygote(self, standing, attack):
        """With nothing but namespaces of its own, a submission cannot reach the zygote."""
        sandbox = standing("seccomp", "landlock")
        zygote = sandbox._jail.process.pid
        with sandbox.worker() as worker:
            worker.run_cells([attack])
        with sandbox.worker() as worker:
            assert worker.run_cells(["1"])[0].status == "ok"
        assert sandbox._jail.process.pid == zygote

    def test_without_it_the_zygote_is_killed(self, limits):
        """The attack is a real one."""
        walls = ("seccomp", "landlock", "namespaces")
        with Sandbox(Level.FULL, limits, without=walls) as sandbox:
            with sandbox.worker() as worker:
                worker.run_cells([KILL_THE_ZYGOTE])

            assert sandbox._jail.process.wait(5) is not None

    def test_the_filter_alone_stops_it_too(self, limits):
        """Where namespaces cannot be had, signals to others are refused."""
        with Sandbox(Level.FULL, limits, without=("namespaces", "landlock")) as sandbox:
            zygote = sandbox._jail.process.pid
            with sandbox.worker() as worker:
                worker.run_cells([KILL_THE_ZYGOTE, TRACE_THE_ZYGOTE])
            with sandbox.worker() as worker:
                assert worker.run_cells(["1"])[0].status == "ok"
            assert sandbox._jail.process.pid == zygote


class TestSurvivors:
    """Hole two: a process that outlives its submission."""

    @pytest.mark.parametrize(
        ("without", "left"), [(("seccomp",), 0), (("seccomp", "namespaces", "landlock"), 1)]
    )
    def test_a_pid_namespace_ends_with_its_first_process(self, limits, without, left):
        """What a submission forked dies with it; without namespaces it lives on."""
        with Sandbox(Level.FULL, limits, without=without) as sandbox:
            jail = sandbox._jail.process.pid
            before = len(descendants(jail))
            with sandbox.worker() as worker:
                worker.run_cells([LEAVE_A_SURVIVOR])

            assert settled(lambda: len(descendants(jail)) - before, left) == left

    def test_the_filter_forks_nothing_in_the_first_place(self, standing):
        """With every wall up there is no process to survive."""
        with standing().worker() as worker:
            assert worker.run_cells([LEAVE_A_SURVIVOR])[0].error.ename == "PermissionError"


class TestMemory:
    """Hole three: memory that no limit counts."""

    def test_memory_files_are_refused(self, standing):
        """No address-space limit counts a memfd; so there is none."""
        with standing().worker() as worker:
            assert worker.run_cells([FILL_MEMFDS])[0].error.ename == "PermissionError"

    def test_without_the_filter_they_are_filled(self, standing):
        """Ninety megabytes in files of memory, past every rlimit (bounded by the attack itself)."""
        with standing("seccomp").worker() as worker:
            (result,) = worker.run_cells([FILL_MEMFDS])

        assert str(90 << 20) in str(result.outputs)


class TestOwnedFiles:
    """Hole five: at the reduced level the grader's own files, which Landlock alone does not keep from changes."""

    def change(self, limits, path, without):
        """Return which ways of changing a file at `path` a submission found open."""
        with (
            Sandbox(Level.REDUCED, limits, without=without) as sandbox,
            sandbox.worker() as worker,
        ):
            (result,) = worker.run_cells([CHANGE_A_FILE.format(path=str(path))])
        return result.outputs[0]["data"]["text/plain"]

    def test_the_filter_keeps_modes_times_and_lengths(self, limits, tmp_path):
        """Even where Landlock does not, as before Linux 6.2, a file stays as it was."""
        path = tmp_path / "gradebook.db"
        path.write_bytes(b"grades")
        before = path.stat()

        assert self.change(limits, path, ("landlock",)) == "[]"
        assert path.stat() == before

    def test_without_it_they_change(self, limits, tmp_path):
        """The attack is a real one."""
        path = tmp_path / "gradebook.db"
        path.write_bytes(b"grades")

        changed = self.change(limits, path, ("landlock", "seccomp"))

        assert changed == "['mode', 'mode by descriptor', 'times', 'length', 'length on opening']"
        assert path.read_bytes() == b""


class TestEventLoop:
    """Hole four: an event loop that submissions share."""

    @pytest.mark.parametrize(
        ("without", "status"), [((), "ok"), (("fresh_loop", "fresh_descriptors"), "timeout")]
    )
    def test_the_next_submission_awaits_undisturbed(self, limits, without, status):
        """A loop inherited from the zygote is shared with every fork; each makes its own instead."""
        with Sandbox(Level.FULL, limits if status == "ok" else HASTY, without=without) as sandbox:
            with sandbox.worker() as first:
                first.run_cells([POISON_THE_LOOP])
            with sandbox.worker() as second:
                (result,) = second.run_cells(["import asyncio\nawait asyncio.sleep(0.01)"])

        assert result.status == status

    def test_nothing_is_inherited(self, standing):
        """A worker's descriptors are the standard streams and its channel."""
        look = "import os\nopen_ = []\nfor fd in range(64):\n    try: os.fstat(fd); open_.append(fd)\n    except OSError: pass\nlen(open_)"
        with standing().worker() as worker:
            (result,) = worker.run_cells([look])

        assert result.outputs[0]["data"]["text/plain"] == "4"


class TestTwoAtOnce:
    """Hole six: two submissions of one zygote, which the processes of a crew share."""

    def test_namespaces_keep_them_apart(self, standing):
        """One reaches neither process, file nor memory of the other, where nothing else would stop it."""
        sandbox = standing("seccomp", "landlock")
        with sandbox.worker() as one, sandbox.worker() as other:
            one.run_cells([LEAVE_A_FILE, LEAVE_SHARED_MEMORY, KILL_THE_ZYGOTE])
            (looked,) = other.run_cells([LOOK_AROUND])

        assert [output["text"] for output in looked.outputs] == ["[False, [], -1]\n"]

    @pytest.mark.parametrize(
        ("without", "meets"),
        [
            ((), False),
            (("landlock",), False),
            (("seccomp",), False),
            (("seccomp", "landlock"), True),
        ],
        ids=["all walls", "the filter", "Landlock", "neither"],
    )
    def test_they_cannot_meet_in_their_network(self, standing, without, meets):
        """It is the one that they share: the filter has no sockets, and Landlock none that have no file."""
        if without == ("seccomp",) and landlock.abi() < landlock.SCOPE_ABI:
            pytest.skip("this kernel's Landlock knows nothing of sockets")
        sandbox = standing(*without)
        with sandbox.worker() as one, sandbox.worker() as other:
            one.run_cells([LISTEN])
            (called,) = other.run_cells([CALL])

        assert (called.status == "ok") is meets
