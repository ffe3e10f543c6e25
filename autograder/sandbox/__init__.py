"""The sandbox: student code runs in it; calls go in by name, plain values come out.

Many modules: what starts a jail, what speaks with a process in it and what a test holds of that process are kept
apart, so that each wall can be read, and attacked, by itself.
"""

from autograder.sandbox.cells import Binding, Given, Reading
from autograder.sandbox.drafts import SmallEdit, Splice, edited
from autograder.sandbox.errors import (
    AnswerTooLarge,
    SandboxError,
    StudentCrashed,
    StudentGone,
    StudentTimeout,
    WireError,
)
from autograder.sandbox.level import Level, Probe, probe
from autograder.sandbox.limits import Limits
from autograder.sandbox.results import CellError, CellResult
from autograder.sandbox.sandbox import Sandbox, StudentProcess, best_sandbox_level
from autograder.sandbox.student import RemoteStudent
from autograder.sandbox.wire import Handle

__all__ = [
    "AnswerTooLarge",
    "Binding",
    "CellError",
    "CellResult",
    "Given",
    "Handle",
    "Level",
    "Limits",
    "Probe",
    "Reading",
    "RemoteStudent",
    "Sandbox",
    "SandboxError",
    "SmallEdit",
    "Splice",
    "StudentCrashed",
    "StudentGone",
    "StudentProcess",
    "StudentTimeout",
    "WireError",
    "best_sandbox_level",
    "edited",
    "probe",
]
