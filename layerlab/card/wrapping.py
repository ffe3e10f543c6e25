"""Lines of text in a terminal: `textwrap`'s, and for writing that is two columns wide a character, lines that fit."""

import re
import textwrap
from collections.abc import Iterator
from unicodedata import east_asian_width

_NEVER_FIRST = "，。；：？！、）」』”’》"
_NEVER_LAST = "（「『“‘《"
# A word of narrow characters with its spaces, or one wide character with the marks that belong to it.
_PIECE = re.compile(
    rf"\s+|[^\s\u2e80-\uffef]+[{_NEVER_FIRST}]*|[{_NEVER_LAST}]*[\u2e80-\uffef][{_NEVER_FIRST}]*"
)


def breadth(text: str) -> int:
    """Return how many columns a text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def padded(text: str, width: int) -> str:
    """Return a text with spaces behind it, up to a width in columns."""
    return text + " " * (width - breadth(text))


def wrap(
    text: str, width: int, *, initial_indent: str = "", subsequent_indent: str = ""
) -> list[str]:
    """Return the lines of a text, each at most so many columns wide, but for words that are wider."""
    if breadth(text) == len(text):
        return textwrap.wrap(
            text, width, initial_indent=initial_indent, subsequent_indent=subsequent_indent
        )
    return list(_lines(text, width, initial_indent, subsequent_indent))


def _lines(text: str, width: int, first: str, further: str) -> Iterator[str]:
    line, used = first, breadth(first)
    is_begun = False
    for piece in _PIECE.findall(" ".join(text.split())):
        wide = breadth(piece)
        if is_begun and used + breadth(piece.rstrip()) > width:
            yield line.rstrip()
            line, used, is_begun = further, breadth(further), False
        # A space where a line begins is left out.
        if is_begun or not piece.isspace():
            line, used, is_begun = line + piece, used + wide, True
    if is_begun:
        yield line.rstrip()
