"""Where everything of a course lies, and its secret."""

import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import CourseError

SECRET_VARIABLE = "LAYERLAB_SECRET"  # noqa: S105  # the name of a variable
# Where nbgrader looks, in a submission's folder, for the time at which it was handed in.
TIMESTAMP = "timestamp.txt"
ASSIGNMENT = re.compile(r"\d\d_[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class Course:
    """The folders of a course below `root`; nothing here touches the disk until asked to."""

    root: Path
    # Not 0: its secret is another one, made of its own and this number, for a proof that can be repeated.
    secret_number: int = 0

    @property
    def solutions(self) -> Path:
        return self.root / "solutions"

    @property
    def source(self) -> Path:
        return self.root / "source"

    @property
    def release(self) -> Path:
        return self.root / "release"

    @property
    def hidden(self) -> Path:
        return self.root / "autograder" / "hidden"

    @property
    def mistakes(self) -> Path:
        return self.root / "autograder" / "mistakes"

    @property
    def translations(self) -> Path:
        """What students read, in other languages; none of it is taken to where student code runs."""
        return self.root / "translations"

    @property
    def state(self) -> Path:
        """Git-ignored: the secret and the caches."""
        return self.root / ".layerlab"

    def assignments(self) -> tuple[str, ...]:
        """Names of all assignments, in order.

        Raises:
            CourseError: there is no `solutions/` folder.
        """
        if not self.solutions.is_dir():
            msg = f"{self.solutions}: no such folder, so this is no course; go to a course's folder or name it with --course, or begin one: layerlab init my_course"
            raise CourseError(msg)
        return tuple(
            sorted(p.name for p in self.solutions.iterdir() if ASSIGNMENT.fullmatch(p.name))
        )

    def assignment(self, name: str) -> str:
        """Return `name` if there is such an assignment.

        Raises:
            CourseError: there is none; the message lists those there are.
        """
        known = self.assignments()
        if name not in known:
            msg = f"there is no assignment {name!r} in {self.solutions}; there are: {', '.join(known) or 'none'}"
            if name and any((self.source / name).glob("*.ipynb")):
                msg = f"{name} is nbgrader's own, in {self.source}: `nbgrader autograde {name}` grades it, `layerlab adopt {self.source} {name}` makes exercises of it"
            raise CourseError(msg)
        return name

    def chosen(self, names: Sequence[str]) -> tuple[str, ...]:
        """Return the assignments that are named, or all if none is.

        Raises:
            CourseError: one of them does not exist.
        """
        return tuple(map(self.assignment, names)) or self.assignments()

    def exercises(self, assignment: str) -> tuple[str, ...]:
        """Names of an assignment's exercises (its notebooks)."""
        return tuple(
            sorted(p.stem for p in (self.solutions / self.assignment(assignment)).glob("*.py"))
        )

    def secret(self) -> bytes:
        """Return the course secret, as bytes that are made of its text, and of its number if it has one.

        Raises:
            CourseError: the secret is shorter than 16 characters or its file cannot be made or read.
        """
        own = hashlib.sha256(self.secret_text().encode()).digest()
        if not self.secret_number:
            return own
        return derive(own, "another secret", str(self.secret_number)).to_bytes(16, "little")

    def secret_text(self) -> str:
        """Return the course secret: `LAYERLAB_SECRET`, or a file that is made on first use.

        Raises:
            CourseError: the secret is shorter than 16 characters or its file cannot be made or read.
        """
        path = self.state / "secret"
        text = os.environ.get(SECRET_VARIABLE)
        where = f"the environment variable {SECRET_VARIABLE}" if text is not None else str(path)
        if text is None:
            text = _read_or_make(path)
        if len(text.strip()) < 16:
            msg = f"{where}: a course secret has at least 16 characters; remove it to have one made"
            raise CourseError(msg)
        return text.strip()


def derive(secret: bytes, *names: str) -> int:
    """Return a 128-bit seed for `names` that tells nothing about `secret` (HMAC-SHA-256)."""
    digest = hmac.new(secret, "\0".join(names).encode(), hashlib.sha256).digest()
    return int.from_bytes(digest[:16], "little")


def _read_or_make(path: Path) -> str:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return path.read_text(encoding="utf-8")
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text := secrets.token_hex(32) + "\n")
        return text
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: the course secret cannot be made or read ({error}); mend the file or set {SECRET_VARIABLE}"
        raise CourseError(msg) from error
