"""What goes wrong between the author's text and the release."""

from pathlib import Path

from autograder.errors import CourseError


class ParseError(CourseError):
    """The author's text breaks a rule; `str()` reads `path:line: message`."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.path = path
        self.line = line
        self.message = message


class BuildError(CourseError):
    """An assignment cannot be built; the message says what, where and the remedy."""
