"""The sign by which each page shows how a test ended: one for one ending, wherever it stands."""

from typing import Final

from autograder.record.report import Outcome

SIGNS: Final = {
    Outcome.PASSED: "✓",
    Outcome.FAILED: "✗",
    Outcome.ERROR: "!",
    Outcome.TIMEOUT: "◷",
    Outcome.CRASHED: "☇",
    Outcome.NOT_ATTEMPTED: "○",
}
# It failed, and is credited since it follows from what failed before.
FOLLOWED: Final = "↪"
