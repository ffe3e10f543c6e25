"""The part of an exception's message that a student may see.

Hidden inputs pass through student code, which may raise an exception whose text, type or line spells them
out. What is shown is therefore only what Python and numpy say by themselves: the message has to match a known
template in full, its names stand in the student's own source, and its numbers follow from the shapes of what
the test gave. Which line raised, and which name of the source is meant, remain the student's choice: of so
many lines and names at most that this says little. What fits none of the templates may still be one of the
`frequent` sentences, which are shown without any part of their own.
"""

import builtins
import re
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import repeat
from math import prod
from types import MappingProxyType
from typing import Self

from autograder.text.frequent import frequent_sentence
from layerlab.checking.alone import PROCESSES, THREADS
from layerlab.expect.student import StudentError
from layerlab.words import worded

Shape = tuple[int, ...]

MAX_LENGTH = 200
MAX_LINES = 2000  # of all cells; in a longer notebook, no line is named
MAX_WORDS = 2000  # different ones of all cells; with more, no name is told that is not on the line
MAX_ON_LINE = 30  # different ones; a line of more is like any other text
MAX_ELSEWHERE = 1  # names of a message that are not on the line that raised
MAX_SMALL = 3  # up to here, a number may be an axis or a count of results
MAX_SHAPES = 2  # different ones of a message
MAX_AXES = 2
OWN = "an exception of your own"
_BUILTIN = frozenset(
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
)
# numpy's own, by the name that a student knows.
_NUMPYS = MappingProxyType(
    {
        "AxisError": "AxisError",
        "LinAlgError": "LinAlgError",
        "TooHardError": "TooHardError",
        "UFuncTypeError": "TypeError",
        "_UFuncNoLoopError": "TypeError",
        "_UFuncBinaryResolutionError": "TypeError",
        "_UFuncInputCastingError": "TypeError",
        "_UFuncOutputCastingError": "TypeError",
        "_ArrayMemoryError": "MemoryError",
    }
)
_TYPES = frozenset(
    (
        *("NoneType", "tuple", "list", "dict", "set", "int", "float", "complex", "str", "bool"),
        *("function", "method", "module", "type", "slice", "range", "builtin_function_or_method"),
        *("numpy", "ndarray", "float64", "float32", "int64", "int32"),
    )
)
_NUMBER = r"-?[0-9]{1,4}"
_SIZE = rf"(?:{_NUMBER}|newaxis)"
_SHAPE = rf"\((?:{_SIZE},|{_SIZE}(?:,{_SIZE}){{1,5}})?\)"
_OPERATOR = r"(?:[-+*/@%&|^<>]{1,2}=?|\*\* or pow\(\)|==|!=|<=|>=)"

# N stands for an integer of at most 4 digits, S for a shape, W for a name, O for an operator.
# An indented line goes on with the one before it. Behind => stands what is said where a number may not be.
_TEMPLATES = r"""
operands could not be broadcast together with shapes S(?: S){1,3} ?
  => operands could not be broadcast together
non-broadcastable output operand with shape S doesn't match the broadcast shape S
  => an output operand doesn't match the broadcast shape
could not broadcast input array from shape S into shape S
  => could not broadcast the input array into the shape of what it is assigned to
shapes S and S not aligned: N \(dim N\) != N \(dim N\) => shapes not aligned
matmul: Input operand N has a mismatch in its core dimension N, with gufunc signature
  \(n\?,k\),\(k,m\?\)->\(n\?,m\?\) \(size N is different from N\)
  => matmul: the inner lengths of the two operands are different
matmul: Input operand N does not have enough dimensions \(has N, gufunc core with signature
  \(n\?,k\),\(k,m\?\)->\(n\?,m\?\) requires N\)
  => matmul: an input operand does not have enough dimensions
cannot reshape array of size N into shape S => cannot reshape the array into this shape
cannot reshape array of size N into shape \(N,\) => cannot reshape the array into this shape
total size of new array must be unchanged
can only specify one unknown dimension
index N is out of bounds for axis N with size N => an index is out of bounds for its axis
too many indices for array: array is N-dimensional, but N were indexed
  => too many indices for array
boolean index did not match indexed array along axis N; size of axis is N but size of
  corresponding boolean axis is N
  => a boolean index did not match the indexed array
shape mismatch: indexing arrays could not be broadcast together with shapes S(?: S){1,3} ?
  => shape mismatch: indexing arrays could not be broadcast together
arrays used as indices must be of integer \(or boolean\) type
only integers, slices \(`:`\), ellipsis \(`...`\), numpy.newaxis \(`None`\) and integer or
  boolean arrays are valid indices
only length-1 arrays can be converted to Python scalars
only 0-dimensional arrays can be converted to Python scalars
axis N is out of bounds for array of dimension N => an axis is out of bounds for its array
axes don't match array
all the input array dimensions except for the concatenation axis must match exactly, but along
  dimension N, the array at index N has size N and the array at index N has size N
  => all the input array dimensions except for the concatenation axis must match exactly
all the input arrays must have same number of dimensions, but the array at index N has N
  dimension\(s\) and the array at index N has N dimension\(s\)
  => all the input arrays must have same number of dimensions
setting an array element with a sequence\.
assignment destination is read-only
output array is read-only
The truth value of an array with more than one element is ambiguous\. Use a\.any\(\) or
  a\.all\(\)
Cannot cast ufunc 'W' output from dtype\('W'\) to dtype\('W'\) with casting rule 'same_kind'
name 'W' is not defined
cannot access local variable 'W' where it is not associated with a value
local variable 'W' referenced before assignment
cannot access free variable 'W' where it is not associated with a value in enclosing scope
not enough values to unpack \(expected N, got N\) => not enough values to unpack
too many values to unpack \(expected N(?:, got N)?\) => too many values to unpack
cannot unpack non-iterable W object
'W' object is not (?:callable|iterable|subscriptable|reversible)
'W' object does not support item (?:assignment|deletion)
'W' object has no attribute 'W'
module 'W' has no attribute 'W'
object of type 'W' has no len\(\)
unsupported operand type\(s\) for O: 'W' and 'W'
bad operand type for (?:unary O|abs\(\)): 'W'
'O' not supported between instances of 'W' and 'W'
can only concatenate W \(not "W"\) to W
can't multiply sequence by non-int of type 'W'
W\(\) missing N required positional arguments?: 'W'(?:(?:,|, and| and) 'W'){0,2}
  => a required positional argument is missing
W\(\) takes N positional arguments? but N (?:was|were) given
  => another number of positional arguments is taken than was given
W\(\) takes from N to N positional arguments but N were given
  => another number of positional arguments is taken than was given
W\(\) got an unexpected keyword argument 'W'
W\(\) got multiple values for argument 'W'
(?:list|tuple|string) index out of range
list assignment index out of range
(?:list|tuple) indices must be integers or slices, not W
string indices must be integers, not 'W'
'W'
maximum recursion depth exceeded(?: (?:in comparison|while calling a Python object))?
(?:float |integer )?(?:division or modulo|division|modulo) by zero
math domain error
No module named 'W'
"""


_PARTS = {"N": _NUMBER, "S": _SHAPE, "W": r"[A-Za-z_][A-Za-z0-9_.]*", "O": _OPERATOR}
_WORD = re.compile(r"[^\W\d]\w*")
_IN_SHAPE = re.compile(_SHAPE)
_IN_TEXT = re.compile(r"(?<![\w.])-?[0-9]+(?!\w)")


def _compile(template: str) -> re.Pattern[str]:
    """Fill in the parts, which stand as capital letters on their own."""
    return re.compile(
        re.sub(r"(?<![A-Za-z\\])[NSWO](?![A-Za-z])", lambda m: _PARTS[m[0]], template)
    )


def _lines() -> list[str]:
    return [*re.sub(r"\n +", " ", _TEMPLATES.strip()).splitlines(), THREADS, PROCESSES]


def _own_words(template: str) -> set[str]:
    words = set(_WORD.findall(template))
    return words | {word.removesuffix("s") for word in words} | {"newaxis"}


@dataclass(frozen=True)
class _Template:
    """What Python or numpy says of its own accord: with the words that are its own, and without numbers."""

    pattern: re.Pattern[str]
    own: frozenset[str]
    without_numbers: str | None

    @classmethod
    def of(cls, line: str) -> Self:
        """Return what a line of the table says."""
        told, _, without = line.partition(" => ")
        return cls(_compile(told), frozenset(_own_words(told)), without or None)


_ALL = tuple(map(_Template.of, _lines()))


def safe_type(error: StudentError) -> str:
    """Return the exception's type if it is one of Python's or numpy's, else words that say that it is not."""
    name = _NUMPYS.get(error.type_name, error.type_name)
    if name not in _BUILTIN and name not in _NUMPYS:
        return OWN
    return worded(f"an {name}" if name[0] in "AEIOU" else f"a {name}")


def safe_message(
    text: str, sources: Sequence[str], known: Collection[Shape] | None = None, line: str = ""
) -> str | None:
    """Return what may be shown of a message that Python or numpy says of its own accord, else None.

    Args:
        text: the message.
        sources: the cells that ran; names have to stand there, all but one of them in `line`.
        known: the shapes of what the test gave. What numbers cannot be told from these is left out; with None,
            no number can be one of the test's.
        line: the line of the sources that raised.
    """
    return _with_own_names(text.strip(), sources, known, line) or frequent_sentence(text)


def _with_own_names(
    text: str, sources: Sequence[str], known: Collection[Shape] | None, line: str
) -> str | None:
    """Return `text` if it fits a template, with its names and numbers as far as these may be told."""
    if len(text) > MAX_LENGTH:
        return None
    for template in _ALL:
        if template.pattern.fullmatch(text):
            foreign = set(_WORD.findall(text)) - template.own - _TYPES
            if not _stand_there(foreign, sources, line):
                return template.without_numbers
            if known is not None and not _follows(text, known):
                return template.without_numbers
            return text
    return None


def raised_sentence(
    error: StudentError,
    sources: Sequence[str],
    names: Sequence[str],
    known: Collection[Shape] | None = None,
) -> str:
    """Return a sentence on what a submission's function raised, and where.

    Args:
        error: what it raised.
        sources: the cells that ran, in order; `error.frames` counts them.
        names: what each of these cells is called, for the student.
        known: the shapes of what the test gave; None where it gave nothing, as to a cell.
    """
    kind = safe_type(error)
    sentence = f"Your code raised {kind}"
    place = _innermost(error, sources)
    text = ""
    if place is not None:
        cell, line = place
        sentence = f"Your code raised {kind} in line {line} of {names[cell]}"
        text = sources[cell].splitlines()[line - 1]
    message = safe_message(error.text, sources, known, text)
    return f"{sentence}: {message}" if message else f"{sentence}."


def _stand_there(words: AbstractSet[str], sources: Sequence[str], line: str) -> bool:
    """Tell whether names are the student's own: on the line that raised, or one of them elsewhere.

    An argument that is missing, or a key, may stand elsewhere. Of several such names, the choice says too much.
    """
    on_line = set(_WORD.findall(line))
    elsewhere = words - on_line if len(on_line) <= MAX_ON_LINE else words
    if not elsewhere:
        return True
    known = set(_WORD.findall("\n".join(sources)))
    return elsewhere <= known and len(elsewhere) <= MAX_ELSEWHERE and len(known) <= MAX_WORDS


def _follows(text: str, known: Collection[Shape]) -> bool:
    """Tell whether all numbers of a message are small, or follow from the shapes of what was given."""
    lengths = {length for shape in known for length in shape}
    sizes = {prod(shape[start:]) for shape in known for start in range(len(shape))}
    shapes = {_lengths(found) for found in _IN_SHAPE.findall(text)}
    numbers = {abs(int(number)) for number in _IN_TEXT.findall(_IN_SHAPE.sub(" ", text))}
    if len(shapes) > MAX_SHAPES or not numbers <= lengths | sizes | set(range(MAX_SMALL + 1)):
        return False
    kin = {akin for shape in known for akin in _kin(shape)}
    return all(shape in kin or _is_short(shape, lengths | sizes) for shape in shapes)


def follows_from(shape: Shape, known: Collection[Shape]) -> bool:
    """Tell whether a shape may be told to whoever knows these: it is one of them, or has their lengths."""
    lengths = {length for other in known for length in other}
    kin = {akin for other in known for akin in _kin(other)}
    return shape in kin or _is_short(shape, lengths)


def _is_short(shape: Shape, lengths: AbstractSet[int]) -> bool:
    """Tell whether a shape is of few axes, each as long as one that is known, or of length 1."""
    return len(shape) <= MAX_AXES and set(shape) <= lengths | {1}


def _kin(shape: Shape) -> Iterator[Shape]:
    """Yield a shape, its reverse and what is left of it without one axis."""
    yield shape
    yield shape[::-1]
    for axis in range(len(shape)):
        yield shape[:axis] + shape[axis + 1 :]


def _lengths(text: str) -> Shape:
    """Return the lengths in "(3,4)"; an axis that numpy was to find out counts as none."""
    return tuple(int(number) for number in _IN_TEXT.findall(text))


def _innermost(error: StudentError, sources: Sequence[str]) -> tuple[int, int] | None:
    """Return the last place of the error that lies in a cell and on one of its lines, if these are not too many."""
    if sum(map(str.count, sources, repeat("\n"))) > MAX_LINES:
        return None
    for cell, line in reversed(error.frames):
        if 0 <= cell < len(sources) and 1 <= line <= len(sources[cell].splitlines()):
            return cell, line
    return None
