"""What to teach again: the functions that cost those who tried them most points."""

from dataclasses import dataclass

from autograder.reports.class_report.records import ClassReport, FunctionRow, ItemRow, MistakeRow

_TOPICS = 3


@dataclass(frozen=True)
class Topic:
    """A function to teach again; `share` is its part of all points that the class lost by trying."""

    row: FunctionRow
    share: float
    mistake: MistakeRow | None
    hardest: ItemRow | None

    @property
    def incomplete(self) -> int:
        """How many tried it and lost points."""
        return self.row.attempted - self.row.full


def teach_again(report: ClassReport) -> tuple[Topic, ...]:
    """Return at most three functions, the most costly first; none where nobody lost a point."""
    everything = sum(row.lost for row in report.functions)
    costly = sorted(report.functions, key=lambda row: -row.lost)
    return tuple(
        Topic(
            row=row,
            share=row.lost / everything,
            mistake=report.mistakes[row.mistake - 1] if row.mistake else None,
            hardest=report.tests[row.hardest - 1] if row.hardest else None,
        )
        for row in costly[:_TOPICS]
        if row.lost > 0
    )
