"""What students wrote, made fit for a page of HTML: text is escaped, markup filtered, images checked.

Each function takes anything and returns what cannot run, load or imitate anything in a browser.
"""

import base64
import binascii
import re
import struct
import zlib
from functools import cache, lru_cache
from typing import Any

import nh3
from markupsafe import Markup, escape

from autograder.text.formulas import Formula, put_back, set_aside
from autograder.text.mathematics import CLASSES, mathml
from autograder.text.plain import INVISIBLE, joined, plain_text
from layerlab.card.backticks import code_pieces

# Longer than this, a cell is shown as plain text: highlighting and markdown take time per character.
RICH_CHARACTERS = 10_000
# Most cells of a class are the release's, and so the same: this many texts are kept with what they became.
_REMEMBERED = 256
TAGS = frozenset(
    [
        "b",
        "blockquote",
        "br",
        "caption",
        "code",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "kbd",
        "li",
        "ol",
        "p",
        "pre",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
    ]
)
_MATH_TAGS = frozenset(
    [
        "math",
        "mfrac",
        "mi",
        "mn",
        "mmultiscripts",
        "mo",
        "mover",
        "mpadded",
        "mphantom",
        "mprescripts",
        "mroot",
        "mrow",
        "mspace",
        "msqrt",
        "msub",
        "msubsup",
        "msup",
        "mtable",
        "mtd",
        "mtext",
        "mtr",
        "munder",
        "munderover",
    ]
)
_ATTRIBUTES: dict[str, set[str]] = {
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "math": {"display"},
    "mfrac": {"linethickness", "displaystyle"},
    "mi": {"mathvariant"},
    "mo": {"stretchy", "fence", "form", "minsize", "maxsize", "lspace", "rspace", "movablelimits"},
    "mover": {"accent"},
    "mpadded": {"height"},
    "mrow": {"displaystyle", "scriptlevel"},
    "mspace": {"width"},
    "mtable": {"displaystyle", "scriptlevel"},
    "mtext": {"mathvariant"},
    "munder": {"accentunder"},
}
_CLASSES = {"div": {"math"}, "span": {"math"}, "mtd": set(CLASSES), "mpadded": set(CLASSES)}
# Lengths in a formula, which would push a page aside if they were any.
_LENGTHS = frozenset(["height", "linethickness", "lspace", "maxsize", "minsize", "rspace", "width"])
_LENGTH = re.compile(r"0|[0-3](\.[0-9]{1,8})?em")
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_BYTES = 4_000_000
_PNG_PIXELS = 40_000_000


def with_code(text: str) -> Markup:
    """Return a sentence with what stands between backticks set as code; all else is escaped."""
    code = Markup("<code>{}</code>")
    return Markup("").join(
        code.format(piece) if is_code else escape(piece) for piece, is_code in code_pieces(text)
    )


def safe_html(value: Any) -> Markup:
    """Return HTML with nothing but text, tables and emphasis in it: no link, image or style."""
    text = joined(value)
    if len(text) > 5 * RICH_CHARACTERS:
        return preformatted(text)
    return _filtered(text)


def safe_markdown(value: Any) -> Markup:
    """Return markdown as filtered HTML, with its formulas as MathML."""
    text = joined(value)
    return _rich(text) if len(text) <= RICH_CHARACTERS else preformatted(text)


def _filtered(html: str) -> Markup:
    # nh3 is the filter; what it returns is safe by its contract.
    clean = nh3.clean(
        html,
        tags=set(TAGS | _MATH_TAGS),
        attributes=_ATTRIBUTES,
        attribute_filter=_bounded,
        allowed_classes=_CLASSES,
    )
    return Markup(INVISIBLE.sub("", clean))  # noqa: S704  # see above


def _bounded(_: str, attribute: str, value: str) -> str | None:
    """Return an attribute's value; None for a length that no formula needs."""
    if attribute in _LENGTHS and not _LENGTH.fullmatch(value):
        return None
    return value


def preformatted(value: Any) -> Markup:
    """Return text as it stands, lines and spaces included."""
    return Markup("<pre>{}</pre>").format(plain_text(value))


def highlighted(value: Any) -> Markup:
    """Return Python code with its tokens in spans of pygments' short classes."""
    text = plain_text(value, limit=4 * RICH_CHARACTERS)
    return _coloured(text) if len(text) <= RICH_CHARACTERS else escape(text)


def png_uri(value: Any) -> str | None:
    """Return a base64 PNG as a data URI, or None when it is no whole PNG of a sane size."""
    text = joined(value)
    if len(text) > 2 * _PNG_BYTES:
        return None
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    if not _is_png(data):
        return None
    return "data:image/png;base64," + base64.b64encode(data).decode("ascii")


@lru_cache(_REMEMBERED)
def _rich(markdown: str) -> Markup:
    try:
        text, formulas = set_aside(markdown)
        html = put_back(_markdown()(text), formulas, _formula, escape)
        return _filtered(html)
    except Exception:  # noqa: BLE001  # a student's text may trip the parser in any way
        return preformatted(markdown)


@lru_cache(_REMEMBERED)
def _coloured(code: str) -> Markup:
    from pygments import highlight  # type: ignore[import-untyped]  # it has no types

    lexer, formatter = _pygments()
    # pygments escapes the code; only its own spans are markup.
    return Markup(highlight(code, lexer, formatter)).rstrip("\n")  # noqa: S704


@cache
def _markdown() -> Any:
    import mistune

    return mistune.create_markdown(escape=True, plugins=["strikethrough", "table"])


def _formula(formula: Formula) -> str:
    """Return a formula as MathML, which is not filtered yet; what is no TeX stays as it was written."""
    set_ = mathml(formula.tex, displayed=formula.displayed)
    return set_ or f'<span class="math">{escape(formula.source)}</span>'


@cache
def _pygments() -> tuple[Any, Any]:
    from pygments.formatters.html import HtmlFormatter  # type: ignore[import-untyped]  # it has no types
    from pygments.lexers.python import PythonLexer  # type: ignore[import-untyped]  # it has no types

    return PythonLexer(stripnl=False), HtmlFormatter(nowrap=True)


def _is_png(data: bytes) -> bool:
    """Walk the chunks: a header of a sane size first, each checksum right, the end at the end."""
    if len(data) > _PNG_BYTES or not data.startswith(_PNG):
        return False
    position, kinds = len(_PNG), []
    while position + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, position)
        end = position + 12 + length
        if end > len(data):
            return False
        content = data[position + 4 : end - 4]
        if struct.unpack_from(">I", data, end - 4) != (zlib.crc32(content),):
            return False
        kinds.append(content[:4])
        position = end
    return (
        position == len(data)
        and kinds[:1] == [b"IHDR"]
        and kinds[-1:] == [b"IEND"]
        and _has_sane_size(data)
    )


def _has_sane_size(data: bytes) -> bool:
    if len(data) < 24:
        return False
    width, height = struct.unpack_from(">II", data, 16)
    return bool(width and height and width * height <= _PNG_PIXELS)
