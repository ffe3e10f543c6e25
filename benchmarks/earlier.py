"""An earlier build of layerlab, in a checkout with an environment of its own, for a comparison in one run.

    git worktree add ../earlier <commit> && (cd ../earlier && tools/setup)
    .venv/bin/python benchmarks/compare.py --beside ../earlier

Its own `benchmarks/classes.py` makes the class that both grade, since an older bank knows fewer mistakes; each grades
it by its own course, whose points may differ.
"""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from benchmarks.classes import run

HAND_IN = """\
import sys
from pathlib import Path
from benchmarks.classes import copy_course, hand_in
folder, assignment, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
course = copy_course(folder)
hand_in(folder / "submitted", course.release / assignment, assignment, count)
"""


COPY = """\
import sys
from pathlib import Path
from benchmarks.classes import copy_course
copy_course(Path(sys.argv[1]))
"""


@dataclass(frozen=True)
class Earlier:
    """A checkout of an earlier commit."""

    path: Path

    @property
    def name(self) -> str:
        """What it is called in the table."""
        commit = subprocess.run(
            ["git", "-C", str(self.path), "rev-parse", "--short", "HEAD"],  # noqa: S607  # the git of whoever measures
            capture_output=True,
            text=True,
            check=True,
        )
        return f"layerlab {commit.stdout.strip()}"

    def hand_in(self, folder: Path, assignment: str, count: int) -> None:
        """Make its course in `folder`, and a class that has handed in."""
        self._run("python", "-c", HAND_IN, str(folder), assignment, str(count), folder=self.path)

    def grade(self, folder: Path) -> None:
        """Grade the class."""
        self._run("layerlab", "grade", "submitted", "--sandbox", "full", folder=folder)

    def copy_course(self, folder: Path) -> None:
        """Make its course in `folder`."""
        self._run("python", "-c", COPY, str(folder), folder=self.path)

    def verify(self, folder: Path) -> None:
        """Prove the tests of its course, all assignments."""
        self._run("layerlab", "verify", folder=folder)

    def _run(self, command: str, *arguments: str, folder: Path) -> None:
        programs = self.path / ".venv" / "bin"
        run([command, *arguments], folder, programs, PYTHONPATH=str(self.path))
