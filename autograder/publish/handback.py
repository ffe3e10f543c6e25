"""Hands feedback back: one branch of a student's repository for each assignment, of one commit.

The commit is made from our files alone and replaces what the branch held. Nothing of the student's
repository is read, so there is nothing in it to fall for; the same feedback gives the same commit.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from autograder.intake.git import git
from autograder.record.report import Report
from autograder.text.wording import points_text, title

BRANCH = "feedback-{assignment}"
_README = """\
# {title}: {earned} of {points} points

`index.html` beside this file says which tests passed, what the others expect, and shows your notebooks as they
ran. Download it and open it in a browser; it needs nothing else.

Graded {graded_at}. Your next feedback on this assignment replaces this branch.
"""


@dataclass(frozen=True)
class Feedback:
    """What one student gets on one assignment: the report, and the page that was made from it."""

    report: Report
    page: bytes

    @property
    def branch(self) -> str:
        return BRANCH.format(assignment=self.report.assignment)

    @property
    def readme(self) -> bytes:
        report = self.report
        return _README.format(
            title=title(report.assignment),
            earned=points_text(report.earned),
            points=points_text(report.points),
            graded_at=report.graded_at,
        ).encode()


def hand_back(feedback: Feedback, repository: str) -> str:
    """Push the feedback to its branch of the repository, and return the commit.

    Raises:
        GitError: the repository cannot be pushed to.
    """
    with tempfile.TemporaryDirectory(prefix="layerlab-") as folder:
        clone = Path(folder)
        git("init", "--bare", "--quiet", str(clone))
        commit = _commit(clone, feedback)
        refspec = f"+{commit}:refs/heads/{feedback.branch}"
        git("push", "--quiet", "--", repository, refspec, folder=clone)
    return commit


def _commit(clone: Path, feedback: Feedback) -> str:
    """Write the commit, which has no parent, and return its name."""
    files = {"README.md": feedback.readme, "index.html": feedback.page}
    lines = []
    # `git mktree` wants them in a line each, and sorts them itself.
    for name, data in files.items():
        blob = _run(clone, "hash-object", "-w", "--stdin", text=data)
        lines.append(f"100644 blob {blob}\t{name}\n")
    tree = _run(clone, "mktree", text="".join(lines).encode())
    message = f"Feedback on {title(feedback.report.assignment)}"
    return _run(clone, "commit-tree", tree, "-m", message, date=feedback.report.graded_at)


def _run(clone: Path, *arguments: str, text: bytes = b"", date: str | None = None) -> str:
    """Run git in the clone, and return what it says.

    Who commits does not depend on the machine's own settings of git: the same feedback gives the same
    commit, and no instructor's address goes to a student.
    """
    environment = {}
    for person in ("AUTHOR", "COMMITTER"):
        environment[f"GIT_{person}_NAME"] = "LayerLab"
        environment[f"GIT_{person}_EMAIL"] = "feedback@layerlab.invalid"
        if date is not None:
            environment[f"GIT_{person}_DATE"] = date
    output = git(*arguments, folder=clone, text=text, environment=environment)
    return output.decode().strip()
