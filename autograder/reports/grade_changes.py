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
    ordered = sorted(changes, key=lambda c: (-abs(c.after - c.before), c.student))
    for change in ordered[:_SHOWN]:
        before, after = points_text(change.before), points_text(change.after)
        yield f"  {change.student}: {before} -> {after}, since {'; '.join(change.reasons)}"
        tests = [
            f"{test.id.rpartition('::')[2]} {points_text(test.before)} -> {points_text(test.after)}"
            for test in change.tests
        ]
        more = f" and {len(tests) - _TESTS} more" if len(tests) > _TESTS else ""
        yield f"    {', '.join(tests[:_TESTS])}{more}"
    if len(ordered) > _SHOWN:
        yield f"  and {len(ordered) - _SHOWN} more; --json names them all"
