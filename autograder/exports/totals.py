"""What each student gets in all: from the report, or from nbgrader's gradebook."""

from collections.abc import Iterator
from dataclasses import dataclass

from autograder.exports.interface import LeftOut, Options, Source
from autograder.text.plain import number_text


@dataclass(frozen=True)
class Total:
    """One student's points for the assignment."""

    student: str
    earned: float
    points: float


@dataclass(frozen=True)
class Totals:
    """Those who have a total, those who have none, and what to know about them."""

    totals: tuple[Total, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...] = ()


def totals(source: Source, options: Options) -> Totals:
    """Return the total of each student who has a report.

    Raises:
        ExportError: the gradebook was asked for and cannot be read.
    """
    if options.gradebook:
        return _from_gradebook(source)
    found = tuple(Total(r.student, r.earned, r.points) for r in source.reports)
    return Totals(found, source.left_out, tuple(_notes(source, found)))


def _notes(source: Source, found: tuple[Total, ...]) -> Iterator[str]:
    """Say what a report cannot know: what graders give by hand."""
    from autograder.gradebook.settings import LedgerError
    from autograder.gradebook.structure import read_structure

    try:
        rows = read_structure(source.course.release / source.assignment)
    except LedgerError:
        return
    worth = sum(cell.points for row in rows for cell in row.cells if cell.grade)
    by_hand = worth - max((total.points for total in found), default=worth)
    if by_hand > 1e-6:
        yield (
            f"{number_text(by_hand)} points of {source.assignment} are given by hand and are not in these "
            "totals; --gradebook takes them from nbgrader's gradebook"
        )


def _from_gradebook(source: Source) -> Totals:
    from autograder.gradebook.totals import read_totals

    kept = read_totals(source.course, source.assignment)
    found, left = [], list(source.left_out)
    for report in source.reports:
        entry = kept.get(report.student)
        if entry is None:
            left.append(
                LeftOut(report.student, "not in nbgrader's gradebook; run `layerlab grade`")
            )
        elif entry.waiting:
            left.append(
                LeftOut(report.student, "a grader has yet to look at it; see nbgrader's formgrader")
            )
        else:
            found.append(Total(report.student, entry.score, entry.max_score))
    return Totals(tuple(found), tuple(left))
