"""Formulas in markdown: found where Jupyter finds them, and kept away from the parser of markdown.

What stands between dollars is TeX, in which stars, bars, underscores and lines that begin with a plus are no markdown.
Jupyter takes formulas out, has the rest parsed, and puts them back; so does this.

    >>> text, formulas = set_aside("Of $a_1 * b$ and `$5`.")
    >>> formulas
    (Formula(tex='a_1 * b', displayed=False, source='$a_1 * b$'),)
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

# Stand for a formula while markdown is parsed: characters that no font has, taken out of what was written.
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_CODE = re.compile(r"<code\b.*?</code>", re.DOTALL)
_BEGINS = re.compile(
    r"""
    ^[ ]{0,3}(?P<fence>`{3,}|~{3,})   # a block of code
    | (?P<ticks>`+)                   # code in a line
    | \\\\(?P<bracket>[(\[])          # \\( and \\[, as markdown has to write them
    | \\begin[ ]*\{(?P<name>[A-Za-z]+\*?)\}
    | \\[^\n]                         # an escaped dollar is a dollar
    | (?P<dollars>\$\$?)
    """,
    re.VERBOSE | re.MULTILINE,
)
# What counts within a formula: braces, what is escaped, ends of all kinds, and an empty line.
_WITHIN = re.compile(
    r"\n[ \t]*\n|(?P<ticks>`+)|\\\\[)\]]|\\(?:begin|end)[ ]*\{[A-Za-z]+\*?\}|\\.|[{}]|\$\$?",
    re.DOTALL,
)
_CHARACTERS = 4_000  # in which a formula ends, if it is one
_BRACKETS = {"(": r"\\)", "[": r"\\]"}


@dataclass(frozen=True)
class Formula:
    """One formula: its TeX, whether it stands on a line of its own, and how it was written, with its dollars."""

    tex: str
    displayed: bool
    source: str


def set_aside(markdown: str) -> tuple[str, tuple[Formula, ...]]:
    """Return markdown with a mark in place of each formula, and the formulas."""
    markdown = markdown.replace(_OPEN, "").replace(_CLOSE, "")
    pieces = []
    formulas: list[Formula] = []
    position = 0
    while found := _BEGINS.search(markdown, position):
        pieces.append(markdown[position : found.start()])
        formula = _formula_at(markdown, found)
        position = found.end() if formula is None else found.start() + len(formula.source)
        if formula is not None:
            pieces.append(f"{_OPEN}{len(formulas)}{_CLOSE}")
            formulas.append(formula)
            continue
        if found["fence"] or found["ticks"]:
            position = _end_of_code(markdown, found)
        pieces.append(markdown[found.start() : position])
    pieces.append(markdown[position:])
    return "".join(pieces), tuple(formulas)


def put_back(
    html: str,
    formulas: tuple[Formula, ...],
    shown: Callable[[Formula], str],
    plain: Callable[[str], str],
) -> str:
    """Return HTML with each formula in the place of its mark: as `shown` makes it, or in code as it was written.

    Args:
        html: what became of the markdown.
        formulas: those of `set_aside`.
        shown: makes HTML of a formula.
        plain: makes HTML of a text.
    """

    def as_written(found: re.Match[str]) -> str:
        return plain(formulas[int(found[1])].source)

    def in_code(found: re.Match[str]) -> str:
        return _MARK.sub(as_written, found[0])

    def set_as_formula(found: re.Match[str]) -> str:
        return shown(formulas[int(found[1])])

    return _MARK.sub(set_as_formula, _CODE.sub(in_code, html))


def _formula_at(markdown: str, found: re.Match[str]) -> Formula | None:
    """Return the formula that begins here; None where none begins, or where it has no end."""
    if name := found["name"]:
        end = _end(markdown, found.end(), f"\\end{{{name}}}")
        # The environment belongs to its TeX.
        whole = end and markdown[found.start() : end[1]]
        return Formula(whole, displayed=True, source=whole) if whole else None
    if opening := found["dollars"] or found["bracket"]:
        end = _end(markdown, found.end(), _BRACKETS.get(opening, opening))
        if end:
            tex = markdown[found.end() : end[0]].strip()
            whole = markdown[found.start() : end[1]]
            return Formula(tex, displayed=opening in {"$$", "["}, source=whole)
    return None


def _end(markdown: str, position: int, closing: str) -> tuple[int, int] | None:
    r"""Return where the closing of a formula begins and ends; None if an empty line comes first.

    As in Jupyter a closing within braces is none: `$\text{if $x$}$` is one formula.
    """
    limit = position + _CHARACTERS
    if markdown.find(closing, position, limit) < 0:
        return None
    depth = nested = 0
    beginning = closing.replace("\\end", "\\begin")
    while token := _WITHIN.search(markdown, position, limit):
        position = token.end()
        word = token[0]
        if word.startswith("\n"):
            return None
        if word.startswith("`"):
            # A dollar in code ends nothing.
            position = _end_of_ticks(markdown, token)
            continue
        if word.startswith(("\\begin", "\\end")):
            word = word.replace(" ", "")
        if word == closing and depth <= 0 and not nested:
            return token.start(), token.end()
        if word == "$$" and closing == "$" and depth <= 0:
            # Of two dollars the first one is enough.
            return token.start(), token.start() + 1
        depth += (word == "{") - (word == "}")
        nested += (word == beginning) - (word == closing)
    return None


def _end_of_code(markdown: str, found: re.Match[str]) -> int:
    """Return where code ends: at as many backticks as it began with, and a block that has none at the end of all."""
    if fence := found["fence"]:
        end = re.compile(rf"^ {{0,3}}{fence}", re.MULTILINE).search(markdown, found.end())
        return end.end() if end else len(markdown)
    return _end_of_ticks(markdown, found)


def _end_of_ticks(markdown: str, found: re.Match[str]) -> int:
    """Return where code in a line ends; behind its backticks if as many do not come again."""
    ticks = found["ticks"]
    end = re.compile(rf"(?<!`){ticks}(?!`)").search(markdown, found.end())
    return end.end() if end else found.end()
