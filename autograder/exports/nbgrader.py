"""nbgrader: brings its gradebook up to date with the reports, then runs its own exporter.

The gradebook keeps what graders gave by hand, and late penalties; so does what nbgrader exports. The
exporter is the plugin that `nbgrader_config.py` names, and nbgrader's CSV if it names none.
"""

import subprocess
import sys
from functools import partial
from pathlib import Path

from autograder.exports.interface import Export, ExportError, Options, Source
from autograder.gradebook.ledger import Ledger

_SECONDS = 600


def export(source: Source, options: Options) -> Export:  # noqa: ARG001  # the interface of all formats
    """Record the reports, and have nbgrader write `grades.csv` for the assignment.

    Raises:
        LedgerError: the gradebook cannot be written; raised by `finish`, as is
        ExportError: nbgrader's exporter fails.
    """
    return Export(
        files={},
        students=tuple(report.student for report in source.reports),
        left_out=source.left_out,
        notes=("into nbgrader's gradebook, and from there into grades.csv",),
        finish=partial(_finish, source=source),
    )


def _finish(folder: Path, *, source: Source) -> None:
    with Ledger(source.course, submitted=source.submitted) as ledger:
        for report in source.reports:
            ledger.record(report)
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [f"--to={folder.resolve() / 'grades.csv'}", f"--assignment={source.assignment}"]
    result = subprocess.run(
        [sys.executable, "-m", "nbgrader", "export", *wanted],
        cwd=source.course.root,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )
    if result.returncode:
        last = (result.stderr.strip() or "it says nothing").splitlines()[-1]
        msg = f"{source.course.root}: nbgrader export failed: {last}; the grades are in the gradebook, run it there yourself"
        raise ExportError(msg)
