"""What a verdict hangs on beside the answers: nothing, whether the code takes a logarithm, or all of its text."""

from collections.abc import Sequence

import msgspec

from autograder.judging.attempt import Attempt
from autograder.judging.diagnosis import TestRun
from autograder.judging.judge import cell_names, sources
from autograder.judging.remembered import digest_of
from autograder.judging.session import Ending
from autograder.sandbox import StudentGone, WireError
from layerlab.expect.circumstances import takes_log
from layerlab.expect.findings import CheckFailed

NOTHING, LOGARITHM, TEXT = "nothing", "logarithm", "text"


def needs_of(ending: Ending) -> str | None:
    """Return what a verdict hangs on; None where another run of the same may end in another one."""
    match ending.error:
        case None:
            return NOTHING
        case CheckFailed():
            return LOGARITHM
        case StudentGone() | WireError() | MemoryError():
            # Time and memory decided.
            return None
    # The sentence names lines and cells, and looks at what stands there.
    return TEXT


def around_of(needs: str, attempt: Attempt) -> bytes:
    """Return a digest of what a verdict hangs on, of one submission."""
    if needs == NOTHING:
        return b""
    if needs == LOGARITHM:
        return b"log" if takes_log(sources(attempt)) else b"no log"
    cells = attempt.results.items()
    ran = [(place, result.status, result.error) for place, result in cells]
    grade_ids = [(cell.grade_id, cell.index) for cell in attempt.notebook.cells]
    text = repr((list(sources(attempt)), cell_names(attempt), grade_ids, ran, attempt.bindings))
    return digest_of(text.encode(errors="replace"))


def explained_key(function: str, forward: str | None, runs: Sequence[TestRun]) -> bytes:
    """Return a digest of all that an explanation of a function hangs on; empty where that is not known."""
    if not all(run.transcript for run in runs):
        return b""
    parts = [function.encode(), (forward or "").encode()]
    for run in runs:
        # With what it earned: that may hang on other tests.
        result = msgspec.structs.replace(run.result, seconds=0.0)
        parts += [run.transcript, msgspec.json.encode(result)]
    return digest_of(*parts)
