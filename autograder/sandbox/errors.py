"""What can go wrong with the sandbox itself, and with a submission's process."""

from autograder.errors import CourseError


class SandboxError(CourseError):
    """The sandbox could not be had or kept; the message says what, where and the remedy."""


class WireError(Exception):
    """A frame was not what the protocol allows."""


class TooLargeError(WireError):
    """A frame or a value is larger than allowed."""


class StudentGone(Exception):  # noqa: N818  # what happened to the submission, no error of ours
    """The submission's process is no more; a new one is needed for whatever comes next."""


class StudentTimeout(StudentGone):
    """The submission's process did not answer in time and was killed."""


class AnswerTooLarge(StudentGone):
    """The submission's answer takes more memory than a test may spend on it; its process may go on."""


class StudentCrashed(StudentGone):
    """The submission's process ended, or said something that the protocol does not allow."""
