"""nbgrader's own export: its gradebook is brought up to date with reports, then its exporter is run.

The gradebook keeps what graders gave by hand, and late penalties; so does what nbgrader exports. The
exporter is the plugin that `nbgrader_config.py` names, and nbgrader's CSV if it names none.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from autograder.course import Course
from autograder.gradebook.ledger import Ledger
from autograder.gradebook.settings import LedgerError
from autograder.record.report import Report

_SECONDS = 600
# `python -m nbgrader`, without what takes seconds to import.
_NBGRADER = """
from autograder.gradebook.api import skip_slow_formats
skip_slow_formats()
from nbgrader.apps.nbgraderapp import main
main()
"""


def record_and_write(
    course: Course, assignment: str, submitted: Path, reports: Sequence[Report], path: Path
) -> None:
    """Record the reports of one assignment, and have nbgrader write its grades to `path`.

    Raises:
        LedgerError: the gradebook cannot be written, or nbgrader's exporter fails.
    """
    with Ledger(course, submitted=submitted) as ledger:
        for report in reports:
            ledger.record(report)
    path.parent.mkdir(parents=True, exist_ok=True)
    wanted = [f"--to={path.resolve()}", f"--assignment={assignment}"]
    result = subprocess.run(
        [sys.executable, "-c", _NBGRADER, "export", *wanted],
        cwd=course.root,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )
    if result.returncode:
        last = (result.stderr.strip() or "it says nothing").splitlines()[-1]
        msg = f"{course.root}: nbgrader export failed: {last}; the grades are in the gradebook, run it there yourself"
        raise LedgerError(msg)
