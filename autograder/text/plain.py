"""Plain text that no format can mistake for its own signs."""

from autograder.text.sanitizing import plain_text


def number_text(points: float) -> str:
    """Return points with the four decimals that reports have, as programs read them: `7`, `4.5`."""
    text = f"{round(points, 4):.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def plain(text: str, limit: int = 4_000) -> str:
    """Return text without control characters, changes of direction and halves of characters."""
    return plain_text(text.encode("utf-8", "replace").decode("utf-8"), limit)


def one_line(text: str, limit: int = 400) -> str:
    """Return `plain` text on one line."""
    return " ".join(plain(text, limit).split())
