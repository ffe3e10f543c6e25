"""One warm sandbox a level for all tests of this folder: starting one takes seconds."""

from contextlib import ExitStack
from functools import cache

import pytest

from autograder.sandbox import Level, Limits, Sandbox, probe

# What is to end by itself has time for that on the busiest of machines; what never ends is stopped soon.
LIMITS = Limits(cell_seconds=30, cells_seconds=90, call_seconds=30, memory_mb=256, disk_mb=16)
HASTY = Limits(cell_seconds=1.5, cells_seconds=6.0, call_seconds=1.5, memory_mb=256, disk_mb=16)
LEVELS = (Level.FULL, Level.REDUCED)


@pytest.fixture(scope="session")
def limits():
    """Return limits that nothing but memory and disk run into."""
    return LIMITS


@pytest.fixture
def hasty(sandbox, monkeypatch):
    """Return the sandbox with limits of time that a test can afford to run into."""
    monkeypatch.setattr(sandbox, "limits", HASTY)
    return sandbox


@pytest.fixture(scope="session")
def sandboxes():
    """Return what starts the sandbox of a level once: pytest ends a fixture that has cases with each case."""
    with ExitStack() as stack:
        yield cache(lambda level: stack.enter_context(Sandbox(level, LIMITS)))


@pytest.fixture(scope="session", params=LEVELS, ids=str)
def sandbox(request, sandboxes):
    """Return a sandbox at each level that this machine offers."""
    skip_unless_offered(request.param)
    return sandboxes(request.param)


@pytest.fixture
def full():
    """Skip the test where the full level cannot be had."""
    skip_unless_offered(Level.FULL)


@pytest.fixture
def worker(sandbox):
    """Return a fresh worker."""
    with sandbox.worker(seed=1) as worker:
        yield worker


def skip_unless_offered(level):
    """Skip the running test if this machine has no sandbox of this level, saying why."""
    found = probe()
    if found.level is None or (level is Level.FULL and found.level is not Level.FULL):
        pytest.skip(f"no {level} sandbox here: {'; '.join(found.reasons)}; {found.remedy}")
