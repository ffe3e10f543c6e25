"""One submission that was graded: its Report, with the notebooks as they ran."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from autograder.record.report import Report


@dataclass(frozen=True)
class GradedSubmission:
    """A Report, and the notebooks as they ran by file name; `kept`: the Report was there already."""

    report: Report
    notebooks: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    kept: bool = False
