"""The part of an exception's message that a student may see.

Hidden inputs pass through student code, which may raise an exception whose text, type or line spells them
out. What is shown is therefore only what Python and numpy say by themselves: the message has to match a known
template in full, its numbers are short integers, and its names stand in the student's own source. What fits none
of these may still be one of the `frequent` sentences, which are shown without any part of their own.
"""

import builtins
import re
from collections.abc import Sequence
from types import MappingProxyType

from autograder.text.frequent import frequent_sentence
from layerlab.checking.alone import PROCESSES, THREADS
from layerlab.expect.student import StudentError

MAX_LENGTH = 200
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
# An indented line goes on with the one before it.
_TEMPLATES = r"""
operands could not be broadcast together with shapes S(?: S){1,3} ?
non-broadcastable output operand with shape S doesn't match the broadcast shape S
could not broadcast input array from shape S into shape S
shapes S and S not aligned: N \(dim N\) != N \(dim N\)
matmul: Input operand N has a mismatch in its core dimension N, with gufunc signature
  \(n\?,k\),\(k,m\?\)->\(n\?,m\?\) \(size N is different from N\)
matmul: Input operand N does not have enough dimensions \(has N, gufunc core with signature
  \(n\?,k\),\(k,m\?\)->\(n\?,m\?\) requires N\)
cannot reshape array of size N into shape S
cannot reshape array of size N into shape \(N,\)
total size of new array must be unchanged
can only specify one unknown dimension
index N is out of bounds for axis N with size N
too many indices for array: array is N-dimensional, but N were indexed
boolean index did not match indexed array along axis N; size of axis is N but size of
  corresponding boolean axis is N
shape mismatch: indexing arrays could not be broadcast together with shapes S(?: S){1,3} ?
arrays used as indices must be of integer \(or boolean\) type
only integers, slices \(`:`\), ellipsis \(`...`\), numpy.newaxis \(`None`\) and integer or
  boolean arrays are valid indices
only length-1 arrays can be converted to Python scalars
only 0-dimensional arrays can be converted to Python scalars
axis N is out of bounds for array of dimension N
axes don't match array
all the input array dimensions except for the concatenation axis must match exactly, but along
  dimension N, the array at index N has size N and the array at index N has size N
all the input arrays must have same number of dimensions, but the array at index N has N
  dimension\(s\) and the array at index N has N dimension\(s\)
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
not enough values to unpack \(expected N, got N\)
too many values to unpack \(expected N(?:, got N)?\)
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
W\(\) missing N required positional arguments?: 'W'(?:(?:,|, and| and) 'W')*
W\(\) takes N positional arguments? but N (?:was|were) given
W\(\) takes from N to N positional arguments but N were given
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


# Each pattern with the words that it says by itself.
_PATTERNS = tuple((_compile(template), _own_words(template)) for template in _lines())


def safe_type(error: StudentError) -> str:
    """Return the exception's type if it is one of Python's or numpy's, else words that say that it is not."""
    name = _NUMPYS.get(error.type_name, error.type_name)
    if name not in _BUILTIN and name not in _NUMPYS:
        return OWN
    return f"an {name}" if name[0] in "AEIOU" else f"a {name}"


def safe_message(text: str, sources: Sequence[str]) -> str | None:
    """Return what may be shown of `text` if it is what Python or numpy says of its own accord, else None."""
    return _with_own_names(text.strip(), sources) or frequent_sentence(text)


def _with_own_names(text: str, sources: Sequence[str]) -> str | None:
    """Return `text` if it fits a template, whose names have to stand in the student's own source."""
    if len(text) > MAX_LENGTH:
        return None
    in_message = set(_WORD.findall(text))
    for pattern, own in _PATTERNS:
        if pattern.fullmatch(text):
            foreign = in_message - own - _TYPES
            known = set(_WORD.findall("\n".join(sources)))
            return text if foreign <= known else None
    return None


def raised_sentence(error: StudentError, sources: Sequence[str], names: Sequence[str]) -> str:
    """Return a sentence on what a submission's function raised, and where.

    Args:
        error: what it raised.
        sources: the cells that ran, in order; `error.frames` counts them.
        names: what each of these cells is called, for the student.
    """
    sentence = f"Your code raised {safe_type(error)}"
    place = _innermost(error, sources)
    if place is not None:
        cell, line = place
        sentence += f" in line {line} of {names[cell]}"
    message = safe_message(error.text, sources)
    return f"{sentence}: {message}" if message else f"{sentence}."


def _innermost(error: StudentError, sources: Sequence[str]) -> tuple[int, int] | None:
    """Return the last place of the error that lies in a cell and on one of its lines."""
    for cell, line in reversed(error.frames):
        if 0 <= cell < len(sources) and 1 <= line <= len(sources[cell].splitlines()):
            return cell, line
    return None
