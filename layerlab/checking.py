"""Runs public tests (being written)."""

enabled = True


def check(name: str | None = None) -> object:
    """Do nothing yet."""
    return name
