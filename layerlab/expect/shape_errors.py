"""Hints at errors of shapes, by what numpy says of its own accord.

The commonest slip of a first layer, a reshape that was forgotten, ends in a sentence about gufunc signatures. Such a
sentence is known by its type and as a whole, and nothing of it is repeated: whoever raises the same words gets the
same hint, and no other.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

MAX_LENGTH = 400
_NUMBER = r"-?[0-9]{1,9}"
_SHAPE = r"\([0-9, newaxis]{0,80}\)"


@dataclass(frozen=True)
class _Kind:
    """One kind of error: its type, what numpy or Python says of it, and the hints, a question first."""

    type_name: str
    sayings: tuple[str, ...]
    hints: tuple[str, ...]


# In the sayings, N stands for a number, S for a shape and ... for anything.
_KINDS = (
    _Kind(
        "ValueError",
        (
            (
                "matmul: Input operand N has a mismatch in its core dimension N, with gufunc signature"
                " (n?,k),(k,m?)->(n?,m?) (size N is different from N)"
            ),
            "shapes S and S not aligned: N (dim N) != N (dim N)",
            (
                "matmul: Input operand N does not have enough dimensions (has N, gufunc core with signature"
                " (n?,k),(k,m?)->(n?,m?) requires N)"
            ),
        ),
        (
            "Which two shapes meet in this product?",
            "In a product of matrices `a @ b`, the last length of `a` has to be the first of `b`: (N, D) and (D, M) make (N, M).",
            (
                "Examples that are images have too many axes for that; `x.reshape(len(x), -1)` makes one row of each."
                " Two matrices that do not fit may want a `.T`."
            ),
        ),
    ),
    _Kind(
        "ValueError",
        (
            "operands could not be broadcast together with shapes ...",
            "non-broadcastable output operand with shape S doesn't match the broadcast shape S",
            "shape mismatch: objects cannot be broadcast to a single shape...",
        ),
        (
            "Which two shapes meet here?",
            "They are laid side by side from their last axes; each pair of lengths has to be equal, or one of them 1.",
            (
                "A sum over an axis keeps it, with length 1, by `keepdims=True`; `v[:, np.newaxis]` makes a column of a"
                " vector, which then goes with each row."
            ),
        ),
    ),
    _Kind(
        "ValueError",
        ("could not broadcast input array from shape S into shape S",),
        (
            "How large is the part that you assign to, and how large is what you assign?",
            "Their shapes have to be the same, but that what you assign is spread out along an axis of length 1.",
            "Print the shapes of both sides right before this line, for the first round of the loop.",
        ),
    ),
    _Kind(
        "ValueError",
        (
            "cannot reshape array of size N into shape S",
            "total size of new array must be unchanged",
        ),
        (
            "How many entries are there, and how many does the new shape have room for?",
            "A reshape keeps every entry; the product of the lengths stays the same.",
            "One length may be -1, and numpy works it out: `x.reshape(len(x), -1)`.",
        ),
    ),
    _Kind(
        "IndexError",
        (
            "axis N is out of bounds for array of dimension N",
            "too many indices for array: array is N-dimensional, but N were indexed",
        ),
        (
            "How many axes does this array have by now?",
            "Axes count from 0, and a sum or an index with a number takes one away.",
            "Print its shape right before this line; `keepdims=True`, or a slice in place of a number, keeps the axis.",
        ),
    ),
    _Kind(
        "IndexError",
        ("index N is out of bounds for axis N with size N",),
        (
            "Which is the last index of an axis of this length?",
            "Indices count from 0, so the last is one less than the length.",
            "See what the range of your loop runs over: is it the length of this very axis?",
        ),
    ),
    _Kind(
        "ValueError",
        (
            "too many values to unpack (expected N)",
            "too many values to unpack (expected N, got N)",
            "not enough values to unpack (expected N, got N)",
        ),
        (
            "How many values stand on the right, and how many names on the left?",
            "A shape has a length for each axis, a cache what forward has put there: look at how many there are.",
            "Of a shape, `N = x.shape[0]` takes one length, whatever comes after it; of a cache, take as many as forward returns.",
        ),
    ),
    _Kind(
        "ValueError",
        (
            "all the input array dimensions except for the concatenation axis must match exactly, ...",
            "all the input arrays must have same number of dimensions, ...",
            "all input arrays must have the same shape",
        ),
        (
            "Which shapes do you put together?",
            "They may differ along the axis along which they are put together, and along no other.",
            "Print the shapes of all of them right before this line.",
        ),
    ),
)


def shape_hints(type_names: Collection[str], text: str) -> tuple[str, ...]:
    """Return the hints at an error of shapes, a question first; none for any other error.

    Args:
        type_names: the names of the error's class and its base classes.
        text: its message.
    """
    if len(text) > MAX_LENGTH:
        return ()
    for kind, pattern in _PATTERNS:
        if kind.type_name in type_names and pattern.fullmatch(text.strip()):
            return kind.hints
    return ()


def _pattern(sayings: Collection[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(_said, sayings)))


def _said(saying: str) -> str:
    """Return the expression for a saying, whose parts stand as capital letters on their own."""
    literal = re.escape(saying).replace(re.escape("..."), ".{0,300}")
    with_shapes = re.sub(r"\bS\b", lambda _: _SHAPE, literal)
    return re.sub(r"\bN\b", lambda _: _NUMBER, with_shapes)


_PATTERNS = tuple((kind, _pattern(kind.sayings)) for kind in _KINDS)
