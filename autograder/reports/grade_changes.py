"""Scores that moved when a class was graded again, as lines for a terminal."""

from collections.abc import Iterator, Sequence

from autograder.record.changes import Change
from autograder.text.wording import points_text

# What fits on a screen: more students, or more tests of one of them, are counted.
_SHOWN = 20
_TESTS = 4


def change_lines(changes: Sequence[Change]) -> Iterator[str]:
    """Yield whose score moved, from what to what, by which tests and why; the largest moves first."""
    if not changes:
        return
    yield f"scores that moved: {len(changes)}"
    ordered = sorted(changes, key=_largest_first)
    for change in ordered[:_SHOWN]:
        before = points_text(change.before)
        after = points_text(change.after)
        reasons = "; ".join(change.reasons)
        yield f"  {change.student}: {before} -> {after}, since {reasons}"
        tests = _tests_of(change)
        yield f"    {tests}"
    more = len(ordered) - _SHOWN
    if more > 0:
        yield f"  and {more} more; --json names them all"


def _largest_first(change: Change) -> tuple[float, str]:
    """Order by how far a score moved, up or down alike; of equals, by who it is."""
    distance = abs(change.after - change.before)
    return -distance, change.student


def _tests_of(change: Change) -> str:
    """Name the tests that moved a score: `test_values 2 -> 0, test_shapes 1 -> 0 and 3 more`."""
    named = []
    for test in change.tests[:_TESTS]:
        # Of `test_affine.py::TestAffine::test_values` a reader needs the end.
        name = test.id.rpartition("::")[2]
        before = points_text(test.before)
        after = points_text(test.after)
        named.append(f"{name} {before} -> {after}")
    listed = ", ".join(named)
    more = len(change.tests) - _TESTS
    if more > 0:
        return f"{listed} and {more} more"
    return listed
