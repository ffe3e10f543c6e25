"""What students wrote as plain text: nothing of it that steers a terminal, or hides from a reader, is left."""

import re
from typing import Any

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])")
# Control characters, and those that change the direction of what follows.
INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def joined(value: Any) -> str:
    """Return notebook text, which may be a list of lines; anything else is no text."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(line for line in value if isinstance(line, str))
    return ""


def plain_text(value: Any, limit: int = 8_000) -> str:
    """Return what a terminal would show, cut in the middle when it is longer than `limit`."""
    text = joined(value)
    if len(text) > 2 * limit:
        text = text[:limit] + text[-limit:]
    text = INVISIBLE.sub("", _ESCAPES.sub("", text.replace("\r\n", "\n")))
    if len(text) <= limit:
        return text
    return f"{text[: limit // 2]}\n… cut here …\n{text[-limit // 2 :]}"


def encodable(text: str, limit: int = 4_000) -> str:
    """Return text without control characters, changes of direction and halves of characters."""
    return plain_text(text.encode("utf-8", "replace").decode("utf-8"), limit)


def one_line(text: str, limit: int = 400) -> str:
    """Return `plain` text on one line."""
    return " ".join(encodable(text, limit).split())
