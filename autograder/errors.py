"""What a user can mend."""


class CourseError(Exception):
    """Something that a user can mend; the message says what, where and the remedy."""
