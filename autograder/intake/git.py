"""Runs git on repositories that students control: no question, no checkout, no file without end."""

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

from autograder.errors import CourseError

SECONDS = 300.0
# In blocks of 512 bytes, half a GB: one student's repository shall not fill the disk of all.
_LIMITED = ("sh", "-c", 'ulimit -f 1000000 && exec git "$@"', "git")
_ENVIRONMENT = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "SSH_ASKPASS": "",
    "GIT_SSH_COMMAND": "ssh -oBatchMode=yes",
    "GIT_LFS_SKIP_SMUDGE": "1",
    "LC_ALL": "C",
}
# No program that an address names, and no other way that a server sends us on to; whatever is set outside.
_ALWAYS = {"GIT_ALLOW_PROTOCOL": "file:http:https:ssh"}
# Set where git runs us, in a hook for instance; they would have it work on that repository.
_FOREIGN = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")


class GitError(CourseError):
    """git could not do it; the message is one line of what it said."""


def git(
    *arguments: str,
    folder: Path | None = None,
    text: bytes = b"",
    environment: Mapping[str, str] | None = None,
) -> bytes:
    """Run git in `folder` with `text` as its input, and return what it printed.

    Raises:
        GitError: it failed, or took longer than `SECONDS`.
    """
    inherited = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    try:
        result = subprocess.run(
            [*_LIMITED, *arguments],
            cwd=folder,
            input=text,
            env={**_ENVIRONMENT, **inherited, **_ALWAYS, **(environment or {})},
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        msg = f"git {arguments[0]} did not end within {SECONDS:g} s"
        raise GitError(msg) from None
    if result.returncode:
        raise GitError(_reason(result.stderr) or f"git {arguments[0]} failed")
    return result.stdout


def _reason(stderr: bytes) -> str:
    """Return git's own complaint in one line; a server's words may come with it."""
    lines = stderr.decode(errors="replace").splitlines()
    complaints = [line for line in lines if line.startswith(("fatal:", "error:"))]
    text = " ".join(complaints or lines[-1:])
    return _CONTROL.sub(" ", text).strip()[:500]
