"""TeX as MathML, which a browser sets by itself: pages load nothing, so there is no MathJax on them.

math-core speaks MathML Core, the part that browsers have. What it does not know, and notebooks use all the same, is
written in its words before; its styles become classes, since the pages' policy lets no style of an element through.
It is compiled code that follows nested braces by calls, and a student's formula is a stranger's: what is long or deep is
not given to it, and definitions are expanded here, where they cannot grow beyond that.
"""

import re
from functools import cache, partial
from typing import Any

# Longer or deeper than this is no formula that anybody reads.
_CHARACTERS = 1_000
_DEPTH = 30
_EXPANSIONS = 100
# The words of packages that MathJax loads by itself, in words that math-core has.
_MACROS = {
    "mbox": r"\text{#1}",
    "hbox": r"\text{#1}",
    "textnormal": r"\text{#1}",
    "pmb": r"\boldsymbol{#1}",
    "bold": r"\mathbf{#1}",
    "mathds": r"\mathbb{#1}",
    "mathbbm": r"\mathbb{#1}",
    "smash": "#1",
    "rlap": "#1",
    "llap": "#1",
    "substack": r"\begin{matrix}#1\end{matrix}",
    "intop": r"\int",
    "dotsc": r"\ldots",
    "dotso": r"\ldots",
    "dotsb": r"\cdots",
    "dotsm": r"\cdots",
    "dotsi": r"\cdots",
    "lt": "<",
    "gt": ">",
}
# Environments that MathJax knows; numbers of equations are left out, as pages count nothing.
_ENVIRONMENTS = {
    "align": "aligned",
    "alignat": "alignedat",
    "split": "aligned",
    "gather": "gathered",
    "multline": "gathered",
    "equation": "matrix",
    "displaymath": "matrix",
    "math": "matrix",
    "smallmatrix": "matrix",
}
_ARRAY = re.compile(r"\\(begin|end)[ ]*\{eqnarray\*?\}")
# Distances and places, which MathML has no use for: `\\\\[4pt]` and `\begin{aligned}[t]`.
_DISTANCE = re.compile(r"(\\\\)[ ]*\[-?[0-9.]+[ ]*[a-z]{2}\]|(?<=ed\})\[[tcb]\]")
_OPERATOR = re.compile(r"\\DeclareMathOperator(\*?)[ ]*\{?(\\[A-Za-z]+)\}?[ ]*\{([^{}]*)\}")
_ENVIRONMENT = re.compile(r"\\(begin|end)[ ]*\{([A-Za-z]+)(\*?)\}")
_LABEL = re.compile(r"\\(?:label|require)[ ]*\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])")
_TAG = re.compile(r"\\tag(\*?)[ ]*\{([^{}]*)\}")
_DEFINES = re.compile(r"\\[a-z]*(?:def|command|let|DeclareMathOperator)\*?(?![A-Za-z])")
_TEXT = re.compile(r"\\(text[a-z]*|mbox|hbox)[ ]*\{((?:[^{}\\]|\\.)*)\}")
# What is between braces, with braces in it up to the third depth.
_BRACED = r"\{(?:[^{}\\]|\\.|\{(?:[^{}\\]|\\.|\{[^{}]*\})*\})*\}"
_DEFINITION = re.compile(
    rf"""\\(?:newcommand|renewcommand|providecommand|def)\*?\s*\{{?(?P<name>\\[A-Za-z]+)\}}?
    \s*(?:\[(?P<count>[1-9])\])?(?P<parameters>(?:\#[1-9])*)\s*(?P<body>{_BRACED})""",
    re.VERBOSE,
)
_ARGUMENT = re.compile(rf"\s*({_BRACED}|\\[A-Za-z]+|\\.|[^\s{{}}])")
_UNDER = re.compile(
    rf"\\mathop[ ]*({_BRACED})[ ]*(\\limits)?[ ]*_[ ]*({_BRACED}|[A-Za-z0-9]|\\[A-Za-z]+)"
)
_STYLED = re.compile(r'(<m[a-z]+(?: [a-z]+="[^"<>]*")*) style="([^"<>]*)"')
# The styles that a table of math-core's has, by the class that says the same in a page's own style sheet.
_CLASSES = {
    "text-align:right": "math-right",
    "text-align:left": "math-left",
    "padding-left:0": "math-flush-left",
    "padding-right:0": "math-flush-right",
    "padding-left:1em": "math-apart",
    "border-left": "math-line-left",
    "border-right": "math-line-right",
    "border-top": "math-line-top",
    "border-bottom": "math-line-bottom",
}
CLASSES = frozenset(_CLASSES.values())


def mathml(tex: str, *, displayed: bool) -> str | None:
    """Return TeX as MathML, which is not filtered yet; None for what is no TeX, or is more than anybody reads."""
    if len(tex) > _CHARACTERS:
        return None
    known = _known(_expanded(tex), displayed=displayed)
    if not known.strip() or not _is_small(known):
        return None
    from math_core import LatexError

    try:
        set_ = _converter().convert_with_local_state(known, displaystyle=displayed)
    except LatexError:
        return None
    return _STYLED.sub(_with_classes, str(set_))


def _is_small(tex: str) -> bool:
    """Tell whether TeX is short, nested as deep as people write, and defines nothing that could make it grow."""
    if len(tex) > 2 * _CHARACTERS or _DEFINES.search(tex):
        return False
    depth = 0
    for token in re.finditer(r"\\(?:begin|end|left|right)(?![A-Za-z])|\\.|[{}]", tex, re.DOTALL):
        depth += token[0] in {"{", "\\begin", "\\left"}
        depth -= token[0] in {"}", "\\end", "\\right"}
        if depth > _DEPTH:
            return False
    return True


def _expanded(tex: str) -> str:
    r"""Return TeX with its own definitions in place: `\newcommand{\R}{\mathbb{R}} x \in \R` is `x \in \mathbb{R}`.

    What grows without end is returned empty.
    """
    tex = _OPERATOR.sub(r"\\newcommand{\2}{\\operatorname\1{\3}}", tex)
    known = {found["name"]: found for found in _DEFINITION.finditer(tex)}
    if not known:
        return tex
    tex = _DEFINITION.sub("", tex)
    names = "|".join(re.escape(name) for name in known)
    use = re.compile(rf"(?:{names})(?![A-Za-z])")
    for _ in range(_EXPANSIONS):
        found = use.search(tex)
        if found is None:
            return tex
        body, end = _used(tex, found, known[found[0]])
        tex = f"{tex[: found.start()]}{body} {tex[end:]}"
        if len(tex) > _CHARACTERS:
            break
    return ""


def _used(tex: str, use: re.Match[str], definition: re.Match[str]) -> tuple[str, int]:
    """Return the body of a definition with its arguments in it, and where these end."""
    body, end = definition["body"][1:-1], use.end()
    count = int(definition["count"] or len(definition["parameters"]) // 2)
    for number in range(1, count + 1):
        argument = _ARGUMENT.match(tex, end)
        if argument is None:
            break
        end = argument.end()
        body = body.replace(f"#{number}", argument[1])
    return body, end


@cache
def _converter() -> Any:
    from math_core import LatexToMathML

    return LatexToMathML(
        macros=_MACROS,
        fancy_error=False,
        max_expansions=_EXPANSIONS,
        allow_unreliable_rendering=True,
    )


def _known(tex: str, *, displayed: bool) -> str:
    """Return TeX in the words that math-core has."""
    tex = _LABEL.sub("", tex)
    tex = _TAG.sub(_tag, tex)
    tex = _DISTANCE.sub(r"\1", tex)
    tex = _UNDER.sub(partial(_under, displayed), tex)
    tex = _ARRAY.sub(_array, tex)
    tex = _ENVIRONMENT.sub(_environment, tex)
    return _TEXT.sub(_text, tex)


def _tag(found: re.Match[str]) -> str:
    star, words = found[1], found[2]
    return rf"\qquad\text{{{words}}}" if star else rf"\qquad\text{{({words})}}"


def _under(displayed: bool, found: re.Match[str]) -> str:
    """Return an operator of one's own with its limit below it, where TeX sets it so."""
    operator, limits, below = found.groups()
    if not (displayed or limits):
        return rf"\mathop{operator}_{below}"
    return rf"\underset{{{below}}}{{\mathop{operator}}}"


def _array(found: re.Match[str]) -> str:
    return r"\begin{array}{rcl}" if found[1] == "begin" else r"\end{array}"


def _environment(found: re.Match[str]) -> str:
    edge, name, star = found.groups()
    return rf"\{edge}{{{_ENVIRONMENTS.get(name, name + star)}}}"


def _text(found: re.Match[str]) -> str:
    r"""Return a text piece by piece: `\text{if $x$}` is `\text{if }x`, and an underscore is one."""
    command, words = found[1], found[2]
    pieces = []
    for place, piece in enumerate(words.split("$")):
        if place % 2:
            pieces.append(f"{{{piece}}}")
        elif piece:
            plain = re.sub(r"(?<!\\)([_^&#%])", r"\\\1", piece)
            pieces.append(rf"\{command}{{{plain}}}")
    # One thing, as it was: an index may stand before it.
    return "{" + "".join(pieces) + "}"


def _with_classes(found: re.Match[str]) -> str:
    """Return the beginning of an element with classes in place of its style."""
    classes = []
    for declaration in found[2].split(";"):
        words = declaration.replace(" ", "")
        name = words.partition(":")[0]
        known = _CLASSES.get(words) or _CLASSES.get(name)
        if known:
            classes.append(known)
    return f'{found[1]} class="{" ".join(classes)}"' if classes else found[1]
