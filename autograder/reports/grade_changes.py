"""Scores that moved when a class was graded again, as lines for a terminal."""

from collections.abc import Iterator, Sequence

from autograder.record.changes import Change
from autograder.text.wording import points_text

_SHOWN = 20
_TESTS = 4


def change_lines(changes: Sequence[Change]) -> Iterator[str]:
    """Yield whose score moved, from what to what, by which tests and why; the largest moves first."""
    if not changes:
        return
    yield f"scores that moved: {len(changes)}"
    ordered = sorted(
        changes, key=lambda change: (-abs(change.after - change.before), change.student)
    )
    for change in ordered[:_SHOWN]:
        before = points_text(change.before)
        after = points_text(change.after)
        reasons = "; ".join(change.reasons)
        yield f"  {change.student}: {before} -> {after}, since {reasons}"
        yield f"    {_tests_of(change)}"
    if len(ordered) > _SHOWN:
        yield f"  and {len(ordered) - _SHOWN} more; --json names them all"


def _tests_of(change: Change) -> str:
    """Name the tests that moved a score: `test_values 2 -> 0, test_shapes 1 -> 0 and 3 more`."""
    named = []
    for test in change.tests[:_TESTS]:
        # Of `test_affine.py::TestAffine::test_values` a reader needs the end.
        name = test.id.rpartition("::")[2]
        named.append(f"{name} {points_text(test.before)} -> {points_text(test.after)}")
    more = len(change.tests) - _TESTS
    return ", ".join(named) + (f" and {more} more" if more > 0 else "")
