"""The sandbox as the grader uses it, at every level that this machine offers."""

import sys
from pathlib import Path

import numpy as np
import pytest

from autograder.sandbox import (
    AnswerTooLarge,
    Handle,
    Level,
    Sandbox,
    SandboxError,
    StudentCrashed,
    StudentTimeout,
)
from layerlab.expect.kinds import LARGE_ARRAY
from layerlab.expect.student import MissingFunction, NotAttempted, StudentError

CELLS = {
    "a value": ("1 + 1", "execute_result", "2"),
    "a magic": ("%timeit -n1 -r1 1", "stream", "per loop"),
    "top-level await": (
        "import asyncio\nawait asyncio.sleep(0)\n'slept'",
        "execute_result",
        "slept",
    ),
    "rich display": (
        "from IPython.display import HTML\ndisplay(HTML('<b>x</b>'))",
        "display_data",
        "<b>x</b>",
    ),
    "an inline figure": (
        "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 2]);",
        "display_data",
        "image/png",
    ),
    "standard error": ("import sys\nprint('oh', file=sys.stderr)", "stream", "oh"),
}

ENDS = {
    "os._exit": "import os\nos._exit(0)",
    "a segmentation fault": "import ctypes\nctypes.string_at(0)",
    "an abort": "import os\nos.abort()",
    "closed descriptors": "import os\nos.closerange(0, 100)",
    "a forged frame": "import os\nfor fd in range(3, 100):\n    try: os.write(fd, b'LLB1' * 9)\n    except OSError: pass",
}

LOOPS = {
    "python": "while True: pass",
    "a loop that catches everything": (
        "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
    ),
    "C that holds the interpreter": "sum(range(10**12))",
    "a stopped process": "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)\nsignal.pause()",
}

# The kernel's numbers of advice about memory (madvise), and of what can be asked of a descriptor (fcntl).
ADVICE = {
    "NORMAL": 0,
    "SEQUENTIAL": 2,
    "DONTNEED": 4,
    "HUGEPAGE": 14,
    "WILLNEED": 3,
    "REMOVE": 9,
    "MERGEABLE": 12,
    "COLD": 20,
    "PAGEOUT": 21,
    "POPULATE_READ": 22,
}
COMMANDS = {
    "asking for locks": 5,
    "asking for locks of open files": 36,
    "a lease": 1024,
    "asking for a lease": 1025,
    "notices of a folder": 1026,
    "asking for a hint": 1035,
    "a hint": 1036,
}


class TestCells:
    """What cells do, and what is left of it."""

    @pytest.mark.parametrize(("source", "kind", "text"), CELLS.values(), ids=CELLS)
    def test_cells_run_as_in_a_notebook(self, worker, source, kind, text):
        """Magics, rich display, await and figures are IPython's own."""
        (result,) = worker.run_cells([source])

        assert result.status == "ok"
        assert any(kind == out["output_type"] and text in str(out) for out in result.outputs)

    def test_an_error_is_kept_and_the_next_cell_runs(self, worker):
        """One cell's exception is that cell's alone."""
        failed, after = worker.run_cells(["1/0", "'still here'"])

        assert failed.error.ename == "ZeroDivisionError"
        assert "1/0" in "".join(failed.error.traceback)
        assert after.status == "ok"

    @pytest.mark.parametrize(
        "source", ["%%bash\nls", "%%script sh\nls", "!ls", "x = !ls", "%sx ls"]
    )
    def test_programs_are_passed_over_every_time(self, worker, source):
        """A shell's command does nothing and says so, and so does the next one."""
        results = worker.run_cells([source, source, "1"])

        assert [result.status for result in results] == ["ok", "ok", "ok"]
        assert "does nothing while grading: no program is started" in str(results[1].outputs)

    def test_leaving_is_an_error_of_the_cell(self, worker):
        """`sys.exit()` ends a script, not a notebook."""
        left, after = worker.run_cells(["import sys\nsys.exit()", "1"])

        assert left.error.ename == "SystemExit"
        assert after.status == "ok"

    def test_a_flood_of_output_is_cut(self, worker):
        """Fifty megabytes of printing cost neither memory nor time."""
        (result,) = worker.run_cells(["for _ in range(500): print('x' * 100_000)"])

        assert result.status == "ok"
        assert len(str(result.outputs)) < 250_000
        assert "left out" in str(result.outputs)

    @pytest.mark.parametrize("source", ENDS.values(), ids=ENDS)
    def test_an_end_of_the_process_is_told(self, worker, source):
        """However it ends, the cell is named, the rest is `not run`, and nothing hangs."""
        results = worker.run_cells(["1", source, "2"])

        assert [r.status for r in results] == ["ok", "crashed", "not run"]
        assert not worker.alive

    @pytest.mark.parametrize("source", LOOPS.values(), ids=LOOPS)
    def test_a_loop_is_stopped(self, hasty, source):
        """A cell that never ends is killed at its deadline, whatever it ignores."""
        with hasty.worker() as worker:
            results = worker.run_cells([source, "1"])

        assert [r.status for r in results] in (["timeout", "not run"], ["error", "ok"])

    def test_memory_is_limited(self, worker):
        """An array of a gigabyte is a MemoryError, and the cell after it runs."""
        hog, after = worker.run_cells(["import numpy as np\nnp.ones(2**27)", "1"])

        assert "MemoryError" in hog.error.ename
        assert after.status == "ok"

    @pytest.mark.parametrize(
        "source",
        [
            "import os\nos.fork()",
            "import subprocess\nsubprocess.run(['true'])",
            "import threading\nthreading.Thread(target=print).start()",
            # These are refused before they get as far as the walls; so, by their lower names:
            "import posix\nposix.fork()",
            "import posix\nposix.posix_spawn('/bin/true', ['true'], {})",
            "import threading\nthreading._start_new_thread(print, ())",
            "import socket\nsocket.socket()",
            "import socket\nsocket.create_connection(('127.0.0.1', 9))",
            "open('/etc/passwd').read()",
            "open('/proc/self/environ').read()",
            "open('/usr/evil', 'w')",
            "import os\nos.kill(os.getppid(), 9)",
            "import os\nos.kill(-1, 9)",
            "import resource\nresource.getrusage(resource.RUSAGE_SELF)",
            "import fcntl, os\nfcntl.flock(open(os.__file__), fcntl.LOCK_EX | fcntl.LOCK_NB)",
        ],
    )
    def test_what_no_exercise_needs_is_refused(self, worker, source):
        """Processes, threads, sockets, foreign files and signals end in an ordinary exception."""
        refused, after = worker.run_cells([source, "1"])

        assert refused.status == "error"
        assert after.status == "ok"


class TestSharedFiles:
    """Submissions read the same files; what the kernel knows of these is no mailbox between them."""

    @pytest.mark.parametrize(
        "advice", ["WILLNEED", "MERGEABLE", "REMOVE", "COLD", "PAGEOUT", "POPULATE_READ"]
    )
    def test_no_page_of_a_file_is_fetched_or_put_out(self, worker, advice):
        """Advice about memory that reaches beyond the process is refused."""
        assert advised(worker, ADVICE[advice]) == "EPERM"

    @pytest.mark.parametrize("advice", ["NORMAL", "SEQUENTIAL", "DONTNEED", "HUGEPAGE"])
    def test_advice_for_oneself_is_taken(self, worker, advice):
        """What numpy and the C library ask for stays possible; a kernel may know no huge pages."""
        assert advised(worker, ADVICE[advice]) in {"taken", "EINVAL"}

    def test_nobody_is_told_which_pages_are_in_memory(self, worker):
        """Asking is refused, of one's own memory too."""
        source = """
import ctypes, errno, mmap
memory = mmap.mmap(-1, mmap.PAGESIZE)
address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
found = ctypes.create_string_buffer(1)
libc = ctypes.CDLL(None, use_errno=True)
result = libc.mincore(ctypes.c_void_p(address), ctypes.c_size_t(mmap.PAGESIZE), found)
"taken" if result == 0 else errno.errorcode[ctypes.get_errno()]
"""
        assert "EPERM" in shown(worker, source)

    @pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
    def test_nothing_is_left_at_a_descriptor(self, worker, command):
        """Locks that others see, leases, hints and notices are refused."""
        source = f"""
import errno, fcntl, os, struct
try:
    result = fcntl.fcntl(open(os.__file__, "rb"), {command}, struct.pack("hhqqi4x", 1, 0, 0, 0, 0))
except OSError as error:
    result = errno.errorcode[error.errno]
result
"""
        assert "EPERM" in shown(worker, source)

    @pytest.mark.parametrize(
        "magic", ["%time 1", "%%time\n1", "%timeit -n1 -r1 1", "%timeit -c -n1 -r1 1"]
    )
    def test_time_is_measured_all_the_same(self, worker, magic):
        """IPython's magics ask the clock that is left."""
        (result,) = worker.run_cells([magic])

        assert result.status == "ok", result.error

    def test_a_file_of_ones_own_can_be_locked(self, full, limits):
        """A database in the submission's own folder needs that."""
        source = """
import sqlite3
with sqlite3.connect("marks.db") as database:
    database.execute("create table marks (value)")
    database.execute("insert into marks values (7)")
sqlite3.connect("marks.db").execute("select value from marks").fetchone()
"""
        with Sandbox(Level.FULL, limits) as sandbox, sandbox.worker() as worker:
            assert "(7,)" in shown(worker, source)


def advised(worker, advice):
    """Return what became of advice about a page of a file that all submissions read."""
    source = f"""
import errno, mmap, os
with open(os.__file__, "rb") as file:
    memory = mmap.mmap(file.fileno(), mmap.PAGESIZE, prot=mmap.PROT_READ)
try:
    memory.madvise({advice})
    result = "taken"
except OSError as error:
    result = errno.errorcode[error.errno]
result
"""
    text = shown(worker, source)
    return text.strip("'")


def shown(worker, source):
    """Return the text of the value that a cell ends with."""
    (result,) = worker.run_cells([source])
    assert result.status == "ok", result.error
    return result.outputs[-1]["data"]["text/plain"]


class TestCalls:
    """Calls to the student's functions."""

    def test_values_come_back_and_caches_stay(self, worker):
        """Arrays come out; a cache of any form stays there and can be passed back."""
        worker.run_cells(
            [
                "def forward(x, w): return x @ w, [x, w, lambda: 1]",
                "def backward(dout, cache): return dout @ cache[1].T, cache[2]()",
            ]
        )
        student = worker.student(cache_of={"forward": -1}.get)
        x, w = np.ones((2, 3)), np.arange(12.0).reshape(3, 4)

        out, cache = student.forward(x, w)
        dx, one = student.backward(out, cache)

        assert isinstance(cache, Handle)
        assert np.array_equal(x @ w, out)
        assert np.array_equal(out @ w.T, dx)
        assert one == 1

    def test_changes_to_arguments_are_seen(self, worker):
        """An in-place change and a new entry look as in one process; aliases stay aliases."""
        worker.run_cells(
            [
                "def f(x, p, items):\n    x += 1; p['k'] *= 2; p['new'] = x * 1; items.append(3)\n    return x"
            ]
        )
        x, k, items = np.zeros(2), np.ones(2), [1]
        p = {"k": k}

        result = worker.student().f(x, p, items)

        assert x.tolist() == [1, 1]
        assert result is x
        assert p["k"] is k
        assert k.tolist() == [2, 2]
        assert p["new"].tolist() == [1, 1]
        assert items == [1, 3]

    @pytest.mark.parametrize(
        ("x", "change", "seen"),
        [
            (np.arange(12.0).reshape(2, 3, 2), "x.shape = len(x), -1", (2, 6)),
            (np.arange(6.0), "x.shape = 2, 3; x += 1", (2, 3)),
            (np.asfortranarray(np.ones((3, 2))), "x.shape = 3, 1, 2", (3, 1, 2)),
            # Its rows lie apart: what is one axis in the copy could be none here.
            (np.ones((4, 6))[:, ::2], "x[0] = 5", (4, 3)),
        ],
        ids=["flattened", "and written into", "an axis more", "strided"],
    )
    def test_a_shape_given_in_place_is_seen(self, worker, x, change, seen):
        """`x.shape = ...` changes no number, and yet the caller's array."""
        alone = x.copy(order="K")
        exec(change, {"x": alone})
        worker.run_cells([f"def f(x):\n    {change}"])

        worker.student().f(x)

        assert x.shape == alone.shape == seen
        assert np.array_equal(x, alone)

    def test_their_exception_is_told_with_its_place(self, worker):
        """The cell and line of the student's own code are known."""
        worker.run_cells(["1", "def f(x):\n    y = x\n    return y / 0"])

        with pytest.raises(StudentError) as caught:
            worker.student().f(1)

        assert caught.value.type_names[:2] == ("ZeroDivisionError", "ArithmeticError")
        assert caught.value.frames == ((1, 3),)

    @pytest.mark.parametrize(
        ("source", "error"),
        [("pass", MissingFunction), ("def f(): raise NotImplementedError('x')", NotAttempted)],
    )
    def test_what_is_not_there_is_not_attempted(self, worker, source, error):
        """A stub and a missing function are told apart from an error."""
        worker.run_cells([source])

        with pytest.raises(error):
            worker.student().f()

    @pytest.mark.parametrize("source", ENDS.values(), ids=ENDS)
    def test_an_end_in_a_call_is_a_crash(self, worker, source):
        """A call from which the process does not return costs that call, not the grader."""
        body = source.replace("\n", "\n    ")
        worker.run_cells([f"def f():\n    {body}"])

        with pytest.raises(StudentCrashed):
            worker.student().f()
        with pytest.raises(StudentCrashed):
            worker.student().f()

    def test_a_call_that_does_not_return_is_a_timeout(self, hasty):
        """The deadline counts for the whole call."""
        with hasty.worker() as worker:
            worker.run_cells(["def f():\n    while True: pass"])

            with pytest.raises(StudentTimeout):
                worker.student().f()

    def test_a_lying_object_stays_a_handle(self, worker):
        """An object that calls itself an array does not cross."""
        worker.run_cells(
            [
                "import numpy as np",
                "class Liar(np.ndarray):\n    __class__ = np.ndarray",
                "def f(): return np.ones(3).view(Liar)",
            ]
        )

        assert isinstance(worker.student().f(), Handle)

    def test_an_answer_larger_than_can_travel_is_named(self, sandbox):
        """A huge result is no crash, and the next call is answered."""
        source = """
import numpy as np
def numbers(): return np.zeros((1 << 21) + 1, np.int8)
def several(): return [np.zeros(1 << 20, np.float32)] * 3
def size(): return np.zeros(1 << 20, complex), np.zeros(1 << 10)
def text(): return ["x" * (1 << 20)] * 9
def right(): return np.ones(1 << 21)
"""
        with sandbox.worker() as worker:
            worker.run_cells([source])
            student = worker.student()
            assert student.numbers().words == LARGE_ARRAY
            for name in ("several", "size", "text"):
                with pytest.raises(AnswerTooLarge, match="too large"):
                    getattr(student, name)()
            assert student.right().sum() == 1 << 21

    @pytest.mark.parametrize(
        ("header", "body"), [(2, (16 << 20) + 1), ((8 << 20) + 1, 0), (2, 2**63)]
    )
    def test_an_announced_flood_is_not_read(self, worker, header, body):
        """A worker that ignores the limits is cut off before any of it comes."""
        forge = f"""
import gc, os, struct
channel = next(o for o in gc.get_objects() if type(o).__name__ == "Channel")
def f(): os.write(channel._descriptor, struct.pack("<4sIQ", b"LLB1", {header}, {body}))
"""
        worker.run_cells([forge])

        with pytest.raises(StudentCrashed, match="too large"):
            worker.student().f()
        assert not worker.alive

    def test_answers_that_are_held_have_a_budget(self, worker):
        """Fifteen megabytes are fine any number of times, but not all at once."""
        worker.run_cells(["import numpy as np\ndef f(): return np.ones(15 << 17)"])
        student = worker.student()
        for _ in range(5):
            assert student.f()[0] == 1.0

        kept = [student.f() for _ in range(4)]
        with pytest.raises(AnswerTooLarge, match="held at once"):
            student.f()
        assert len(kept) == 4
        assert not worker.alive

    def test_calls_are_observed(self, worker):
        """The diagnosis sees each call's arguments and outcome."""
        seen = []
        worker.run_cells(["def f(x): return x * 2"])

        worker.student(lambda *call: seen.append(call)).f(21)

        assert seen == [("f", (21,), 42)]


class TestSandbox:
    """What outlasts a worker: nothing."""

    def test_a_worker_starts_clean(self, sandbox):
        """Nothing that one submission did is there for the next."""
        spoil = (
            "import os, random, sys, numpy as np, builtins\nnp.sum = None; builtins.leak = 1\n"
            "os.environ['LEAK'] = '1'; sys.path.insert(0, '/leak'); random.seed(3)\nx = 1"
        )
        look = "import os, sys, builtins, numpy as np\n[np.sum is None, hasattr(builtins, 'leak'), 'LEAK' in os.environ, '/leak' in sys.path, 'x' in dir()]"

        with sandbox.worker() as first:
            first.run_cells([spoil])
        with sandbox.worker() as second:
            (result,) = second.run_cells([look])

        assert "[False, False, False, False, False]" in str(result.outputs)

    def test_random_numbers_repeat_by_seed(self, sandbox):
        """The same seed gives the same submission the same numbers; another seed others."""
        source = "import numpy as np, random\n(float(np.random.rand()), random.random())"
        seen = []
        for seed in (1, 1, 2):
            with sandbox.worker(seed=seed) as worker:
                seen.append(str(worker.run_cells([source])[0].outputs))

        assert seen[0] == seen[1] != seen[2]

    def test_files_are_laid_beside(self, sandbox):
        """A notebook finds the files that come with its assignment."""
        with sandbox.worker(files={"data/a.txt": b"hello"}) as worker:
            (result,) = worker.run_cells(["open('data/a.txt').read()"])

        assert "hello" in str(result.outputs)

    def test_a_path_that_leaves_the_folder_is_refused(self, sandbox):
        """Files are laid below the working folder only."""
        with pytest.raises(SandboxError, match="relative"):
            sandbox.worker(files={"../x": b""})

    def test_private_folders_must_be_out_of_reach(self, sandbox):
        """A course that lies where student code may read is refused, not graded."""
        with pytest.raises(SandboxError, match="may read"):
            Sandbox(sandbox.level, private=(Path(sys.prefix) / "course",))

    def test_a_dead_zygote_is_replaced(self, limits, sandbox):
        """Whatever killed it, the next submission is graded."""
        with Sandbox(sandbox.level, limits) as own:
            own._jail.process.kill()
            own._jail.process.wait()
            with own.worker() as worker:
                assert worker.run_cells(["1"])[0].status == "ok"

    def test_nothing_is_left(self, limits, sandbox):
        """Closing removes every process and file."""
        own = Sandbox(sandbox.level, limits)
        folder, process = own._jail._folder, own._jail.process
        own.worker()

        own.close()

        assert not folder.exists()
        assert process.poll() is not None

    def test_the_files_that_are_read_are_few(self, sandbox):
        """Neither this repository's tests nor its solutions can be listed or read."""
        here = __file__
        source = f"import os\n[os.access({here!r}, os.R_OK), os.path.exists('/root/.ssh')]"
        with sandbox.worker() as worker:
            opened, _ = worker.run_cells([f"open({here!r}).read()", source])

        assert opened.error.ename in ("PermissionError", "FileNotFoundError")


class TestLevel:
    """No worker at less than its level."""

    def test_the_level_in_force_is_checked(self, full, limits):
        """A worker that lacks a wall is refused, not used."""
        with Sandbox(Level.FULL, limits, without=("landlock",)) as sandbox:
            sandbox._without = ()
            with pytest.raises(SandboxError, match="asked for"):
                sandbox.worker()


NOTHINGS = {
    "displays": "for _ in range(200_000): get_ipython().display_pub.publish({})",
    "names of formats": "display({str(n) * 100: '' for n in range(100_000)}, raw=True)",
    "streams in turn": "import sys\nfor _ in range(50_000): print(end='x'); print(end='y', file=sys.stderr)",
    "an exception's name": "raise type('E' * 10_000_000, (Exception,), {})",
}


class TestFloods:
    """What a compromised worker could send without end."""

    @pytest.mark.parametrize("source", NOTHINGS.values(), ids=NOTHINGS)
    def test_nothings_add_up(self, worker, source):
        """Outputs, however empty, and the names in them count as output too."""
        (result,) = worker.run_cells([source])

        assert len(result.outputs) < 50_000
        assert len(str(result.outputs)) < 4_000_000

    def test_many_forged_outputs_are_too_much_output(self, worker):
        """Keeping an output costs more than the bytes that it comes in."""
        forge = (
            "import gc\n"
            "worker = next(o for o in gc.get_objects() if type(o).__name__ == 'Worker')\n"
            "outputs = [{'output_type': 'display_data', 'data': {}}] * 90_000\n"
            "worker._channel.send({'op': 'cell', 'index': 0, 'status': 'ok', 'outputs': outputs})"
        )
        (result,) = worker.run_cells([forge])

        assert result.status == "crashed"

    def test_the_output_of_all_cells_together_is_limited(self, sandbox):
        """A worker that ignores its own caps is cut off by the host."""
        forge = (
            "import gc\n"
            "worker = next(o for o in gc.get_objects() if type(o).__name__ == 'Worker')\n"
            "text = {'output_type': 'stream', 'name': 'stdout', 'text': 'x' * (20 << 20)}\n"
            "for index in range(9):\n"
            "    worker._channel.send({'op': 'cell', 'index': index, 'status': 'ok', 'outputs': [text]})"
        )
        with sandbox.worker() as worker:
            results = worker.run_cells([forge, *["1"] * 8])

        assert "crashed" in [result.status for result in results]
        assert not worker.alive
