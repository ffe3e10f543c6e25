"""What to teach again: the functions that cost those who tried them most points."""

from dataclasses import dataclass

from autograder.reports.class_report.records import ClassReport, FunctionRow, ItemRow, MistakeRow

# As many as a class can go through again in one session.
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
    by_cost = sorted(report.functions, key=lambda row: -row.lost)
    topics = []
    for row in by_cost[:_TOPICS]:
        # Nothing to teach again; and where nobody lost anything, a share would divide by zero.
        if row.lost <= 0:
            continue
        # Rows name mistakes and tests by their numbers, which count from 1.
        mistake = report.mistakes[row.mistake - 1] if row.mistake else None
        hardest = report.tests[row.hardest - 1] if row.hardest else None
        share = row.lost / everything
        topics.append(Topic(row, share, mistake, hardest))
    return tuple(topics)
