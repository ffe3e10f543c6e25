"""Threads and processes, which student code cannot start: neither here nor while it is graded."""

import subprocess
import sys
import threading

import pytest

from layerlab.card.records import Status
from layerlab.checking.alone import PROCESSES, THREADS, alone, places
from layerlab.checking.checker import check_functions

BY_THREADS = {
    "a thread": "threading.Thread(target=print).start()",
    "a timer": "threading.Timer(0, print).start()",
    "a thread of a class": "Own().start()",
    "the lowest way": "_thread.start_new_thread(print, ())",
    "a pool": "list(futures.ThreadPoolExecutor(2).map(abs, x))",
    "a coroutine's": "asyncio.run(asyncio.to_thread(abs, 1))",
}
BY_PROCESSES = {
    "a process": "multiprocessing.Process(target=print).start()",
    "a pool of processes": "multiprocessing.Pool(2).map(abs, x)",
    "a pool of threads": "ThreadPool(2).map(abs, x)",
    "a program": "subprocess.run(['true'])",
    "a program's output": "os.popen('true').read()",
    "a program by the system": "os.system('true')",
    "a fork": "os.fork() or os._exit(0)",
}
STARTS = {name: (code, THREADS) for name, code in BY_THREADS.items()} | {
    name: (code, PROCESSES) for name, code in BY_PROCESSES.items()
}
SOURCE = """\
import _thread, asyncio, multiprocessing, os, subprocess, threading
from concurrent import futures
from multiprocessing.pool import ThreadPool

class Own(threading.Thread):
    def run(self):
        pass

def scale_forward(x, factor):
    {}
    return x * factor, factor
"""


class TestCheck:
    @pytest.mark.parametrize(("code", "words"), STARTS.values(), ids=STARTS)
    def test_what_cannot_run_while_grading_is_refused(self, release, code, words):
        """In the words of the page, at the student's own line."""
        namespace = {}
        exec(compile(SOURCE.format(code), "In[1]", "exec"), namespace)
        verdict = check_functions(release / "tests", ["scale_forward"], namespace).verdicts[0]

        assert verdict.status is Status.ERROR
        assert verdict.message.endswith(words)
        assert verdict.place.function == "scale_forward"
        assert verdict.place.line == 10

    def test_all_is_as_it_was_afterwards(self, release):
        """A notebook may start what it likes outside of a check."""
        namespace = {}
        exec(SOURCE.format("raise ValueError"), namespace)
        check_functions(release / "tests", ["scale_forward"], namespace)
        threads = [threading.Thread(target=int)]
        threads[0].start()
        threads[0].join()

        assert subprocess.run(["true"], check=False).returncode == 0

    @pytest.mark.parametrize("module", ["multiprocessing.synchronize", "subprocess", "_thread"])
    def test_what_is_not_there_needs_no_refusing(self, monkeypatch, module):
        """A browser's Python has no processes; student code runs there all the same."""
        monkeypatch.setitem(sys.modules, module, None)
        places.cache_clear()
        try:
            with alone():
                owners = [owner for owner, *_ in places()]
        finally:
            places.cache_clear()

        assert owners
        assert None not in owners

    def test_other_threads_go_on(self):
        """A kernel has threads of its own, which may start others meanwhile."""
        started = []

        def start():
            inner = threading.Thread(target=lambda: started.append(True))
            inner.start()
            inner.join()

        outer = threading.Thread(target=start)
        go = threading.Event()
        waiting = threading.Thread(target=lambda: (go.wait(), start()))
        waiting.start()
        with alone():
            go.set()
            waiting.join()
            with pytest.raises(RuntimeError, match=THREADS):
                outer.start()

        assert started == [True]
