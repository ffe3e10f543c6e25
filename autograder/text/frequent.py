"""What Python and numpy say most often, as it may be shown: with the types that they name, and nothing else of it.

A message is student code's to choose, and a number or a name in it could spell out a hidden input. Here the only
parts that vary are words of fixed lists; every other part is shown as an ellipsis.
"""

import re
from collections.abc import Iterator
from functools import cache

MAX_LENGTH = 600
HIDDEN = "\N{HORIZONTAL ELLIPSIS}"
_TYPES = (
    *(
        "NoneType",
        "ellipsis",
        "tuple",
        "list",
        "dict",
        "set",
        "frozenset",
        "int",
        "float",
        "complex",
    ),
    *("str", "bytes", "bool", "function", "method", "module", "type", "object", "slice", "range"),
    *("map", "filter", "zip", "enumerate", "generator", "reversed", "dict_keys", "dict_values"),
    *("dict_items", "builtin_function_or_method", "list_iterator", "coroutine", "property"),
    *("ndarray", "matrix", "MaskedArray", "ufunc", "bool_", "float16", "float32", "float64"),
    *("longdouble", "complex64", "complex128", "int8", "int16", "int32", "int64", "uint8"),
    *("uint16", "uint32", "uint64", "Generator", "RandomState"),
)
# Functions of numpy that name themselves in what they say.
_FUNCTIONS = (
    *("add", "subtract", "multiply", "divide", "floor_divide", "remainder", "power", "maximum"),
    *("minimum", "fmax", "fmin", "exp", "log", "log2", "log10", "log1p", "expm1", "sqrt", "square"),
    *("abs", "absolute", "negative", "sign", "tanh", "sin", "cos", "isnan", "isinf", "isfinite"),
    *(
        "logaddexp",
        "matmul",
        "logical_and",
        "logical_or",
        "logical_not",
        "greater",
        "less",
        "equal",
    ),
    *(
        "greater_equal",
        "less_equal",
        "not_equal",
        "invert",
        "bitwise_and",
        "bitwise_or",
        "true_divide",
    ),
    *("argmax", "argmin", "max", "min", "sum", "mean", "int", "float", "complex", "len", "range"),
)
# Names that numpy had once.
_GONE = (
    *("float", "int", "bool", "object", "str", "complex", "long", "unicode", "float_", "complex_"),
    *("NaN", "Inf", "NAN", "infty", "PINF", "NINF", "product", "cumproduct", "alltrue", "sometrue"),
    *("row_stack", "in1d", "trapz", "msort", "round_", "asfarray", "find_common_type", "cast"),
    *("obj2sctype", "string_", "unicode_", "mat", "asscalar"),
)

# <type>, <function> and <gone> stand for words of the lists above and are shown; ... stands for anything short,
# and is not. An indented line goes on with the one before it.
_SENTENCES = """
'<type>' object cannot be interpreted as an integer
'<type>' object is not an iterator
'<type>' object is not a mapping
'<type>' object does not support the context manager protocol
'<type>' object doesn't support item deletion
'<type>' object does not support the asynchronous context manager protocol
object <type> can't be used in 'await' expression
unhashable type: '<type>'
cannot use '<type>' as a dict key (unhashable type: '<type>')
cannot use '<type>' as a set element (unhashable type: '<type>')
slice indices must be integers or None or have an __index__ method
<type> indices must be integers or slices, not <type>
<type> indices must be integers, not '<type>'
can only concatenate <type> (not "<type>") to <type>
can't concat <type> to <type>
sequence item ...: expected str instance, <type> found
must be real number, not <type>
must be str, not <type>
a float is required
an integer is required (got type <type>)
float() argument must be a string or a real number, not '<type>'
int() argument must be a string, a bytes-like object or a real number, not '<type>'
complex() first argument must be a string or a number, not '<type>'
could not convert string to float: ...
invalid literal for int() with base ...: ...
cannot convert float NaN to integer
cannot convert float infinity to integer
cannot convert complex to float
can't convert complex to float
type <type> doesn't define __round__ method
<function>() arg is an empty sequence
<function>() iterable argument is empty
<function> expected at least 1 argument, got 0
<function>() arg 3 must not be zero
<function> expected at least ... argument..., got ...
<function>() takes exactly one argument (... given)
<function>() takes no keyword arguments
zip() argument ... is shorter than argument...
zip() argument ... is longer than argument...
pop from empty list
pop from an empty set
pop from an empty deque
popitem(): dictionary is empty
pop index out of range
list.remove(x): x not in list
list.index(x): x not in list
... is not in list
substring not found
tuple.index(x): x not in tuple
dictionary changed size during iteration
dictionary keys changed during iteration
Set changed size during iteration
attempt to assign sequence of size ... to extended slice of size ...
must assign iterable to extended slice
can only assign an iterable
dictionary update sequence element #... has length ...; 2 is required
cannot convert dictionary update sequence element #... to a sequence
negative shift count
math range error
expected a positive input...
expected a nonnegative input...
0.0 cannot be raised to a negative power
zero to a negative power
0.0 to a negative power
Integers to negative integer powers are not allowed.
int too large to convert to float
integer division result too large for a float
Python int too large to convert to C long
Python int too large to convert to C ssize_t
Python integer ... out of bounds for <type>
(34, 'Numerical result out of range')
generator raised StopIteration
asyncio.run() cannot be called from a running event loop
super(): no arguments
super(type, obj): obj must be an instance or subtype of type
No active exception to reraise
exceptions must derive from BaseException
catching classes that do not inherit from BaseException is not allowed
isinstance() arg 2 must be a type, a tuple of types, or a union
unsupported format string passed to <type>.__format__
Unknown format code ... for object of type '<type>'
not all arguments converted during string formatting
not enough arguments for format string
attempted relative import with no known parent package
can't start new thread
zero-size array to reduction operation <function> which has no identity
zero-size array to reduction operation ... which has no identity
attempt to get <function> of an empty sequence
setting an array element with a sequence.
setting an array element with a sequence. The requested array has an inhomogeneous shape after ... dimensions.
  The detected shape was ... + inhomogeneous part.
setting an array element with a sequence. The requested array would exceed the maximum number of dimension of ....
The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.
only integer scalar arrays can be converted to a scalar index
only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
an index can only have a single ellipsis ('...')
len() of unsized object
iteration over a 0-d array
invalid index to scalar variable.
'numpy.<type>' object does not support item assignment
'numpy.<type>' object cannot be interpreted as an integer
'numpy.<type>' object is not iterable
'numpy.<type>' object is not callable
'numpy.<type>' object is not subscriptable
cannot unpack non-iterable numpy.<type> object
unhashable type: 'numpy.<type>'
need at least one array to concatenate
need at least one array to stack
all input arrays must have the same shape
zero-dimensional arrays cannot be concatenated
repeated axis in transpose
repeated axis in `...` argument
duplicate value in 'axis'
axis ... is out of bounds for array of dimension ...
cannot select an axis to squeeze out which has size not equal to one
negative dimensions are not allowed
expected a sequence of integers or a single integer, got ...
maximum supported dimension for an ndarray is ..., found ...
array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.
Unable to allocate ... for an array with shape ... and data type ...
index can't contain negative values
repeats may not contain negative values.
pad_width must be of integral type.
operands could not be broadcast together with remapped shapes [original->remapped]: ...
shape mismatch: objects cannot be broadcast to a single shape...
shape mismatch: value array of shape ... could not be broadcast to indexing result of shape ...
NumPy boolean array indexing assignment cannot assign ... input values to the ... output values where the mask is true
input operand has more dimensions than allowed by the axis remapping
einstein sum subscripts string contains too many subscripts for operand ...
einstein sum subscripts string included output subscript ... which never appeared in an input
einstein sum subscripts string included output subscript ... multiple times
operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the
  extra dimensions.
more operands provided to einstein sum function than specified in the subscripts string
fewer operands provided to einstein sum function than specified in the subscripts string
shape-mismatch for sum
Last 2 dimensions of the array must be square
...-dimensional array given. Array must be at least two-dimensional
Singular matrix
SVD did not converge
numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the
  logical_xor function instead.
The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function
  instead.
ufunc '<function>' not supported for the input types, and the inputs could not be safely coerced to any supported
  types according to the casting rule ''safe''
ufunc '<function>' did not contain a loop with signature matching types ...
loop of ufunc does not support argument ... of type <type> which has no callable <function> method
loop of ufunc does not support argument ... of type numpy.<type> which has no callable <function> method
ufunc '<function>' output (typecode ...) could not be coerced to provided output parameter (typecode ...)
  according to the casting rule ''same_kind''
Cannot cast ufunc '<function>' output from dtype('<type>') to dtype('<type>') with casting rule 'same_kind'
Cannot cast ufunc '<function>' input ... from dtype('<type>') to dtype('<type>') with casting rule 'same_kind'
Cannot cast array data from dtype('<type>') to dtype('<type>') according to the rule 'safe'
Cannot interpret ... as a data type
data type ... not understood
operand '<type>' does not support ufuncs ...
<function>() takes from ... to ... positional arguments but ... were given
return arrays must be of ArrayType
output parameter for reduction operation <function> has ...
object too deep for desired array
object of too small depth for desired array
x and y must have same first dimension, but have shapes ... and ...
probabilities do not sum to 1
probabilities contain NaN
'a' and 'p' must have same size
a must be greater than 0 unless no samples are taken
a must be 1-dimensional or an integer
'a' cannot be empty unless no samples are taken
Cannot take a larger sample than population when 'replace=False'
Cannot take a larger sample than population when replace is False
high <= 0
low >= high
scale < 0
n < 0
p < 0, p > 1 or p is NaN
maximum recursion depth exceeded...
can't multiply sequence by non-int of type '<type>'
can't multiply sequence by non-int of type 'numpy.<type>'
unsupported operand type(s) for ...: '<type>' and '<type>'
module 'numpy' has no attribute '<gone>'
module 'numpy' has no attribute '<gone>'. Did you mean: ...
`np.<gone>` was removed in the NumPy 2.0 release. ...
No module named ...
cannot import name ... from ...
invalid syntax
invalid syntax. Perhaps you forgot a comma?
invalid syntax. Maybe you meant '==' or ':=' instead of '='?
invalid decimal literal
invalid character ... (...)
invalid non-printable character ...
unexpected indent
unexpected character after line continuation character
unindent does not match any outer indentation level
inconsistent use of tabs and spaces in indentation
expected an indented block...
expected ':'
expected '('
expected 'except' or 'finally' block
incomplete input
unterminated string literal...
unterminated triple-quoted string literal...
unterminated f-string literal...
unmatched ...
'...' was never closed
closing parenthesis '...' does not match opening parenthesis '...'...
f-string: ...
'return' outside function
'yield' outside function
'break' outside loop
'continue' not properly in loop
'await' outside function
positional argument follows keyword argument
non-default argument follows default argument
parameter without a default follows parameter with a default
cannot assign to ... here. Maybe you meant '==' instead of '='?
cannot assign to ...
cannot delete ...
Missing parentheses in call to 'print'. Did you mean print(...)?
Did you mean print(...)?
multiple exception types must be parenthesized
Generator expression must be parenthesized
keyword argument repeated: ...
duplicate argument ... in function definition
name ... is assigned to before global declaration
name ... is used prior to global declaration
leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
"""
# Of a syntax error: `invalid syntax (cell 3, line 7)`.
_PLACE = re.compile(r" \([^()]{0,100}, line [0-9]+\)$")
_MARK = re.compile(r"<(?:type|function|gone)>|\.\.\.")
_SHOWN = {"<type>": _TYPES, "<function>": _FUNCTIONS, "<gone>": _GONE}


def frequent_sentence(text: str) -> str | None:
    """Return what of `text` may be shown, if it is one of the frequent sentences; else None."""
    text = text.strip()
    if len(text) > MAX_LENGTH:
        return None
    # numpy explains at length what became of a name that it had once.
    first, _, more = text.partition("\n")
    if more and not first.startswith("module 'numpy'"):
        return None
    first = first.removesuffix(".") if more else _PLACE.sub("", first)
    for parts in _sentences():
        # Most are told apart by how they begin, and their patterns are never made.
        found = _pattern(parts).fullmatch(first) if first.startswith(parts[0]) else None
        if found:
            return _filled(parts, found.groups())
    return None


def _filled(parts: tuple[str, ...], words: tuple[str, ...]) -> str:
    """Return a sentence with its words of fixed lists, and an ellipsis for all else."""
    remaining = iter(words)
    shown = (next(remaining) if part in _SHOWN else _hidden(part) for part in parts)
    return "".join(shown)


def _hidden(part: str) -> str:
    return HIDDEN if part == "..." else part


def _parts(sentence: str) -> Iterator[str]:
    """Yield the fixed and the varying parts of a sentence, in their order."""
    end = 0
    for mark in _MARK.finditer(sentence):
        yield sentence[end : mark.start()]
        yield mark[0]
        end = mark.end()
    yield sentence[end:]


@cache
def _pattern(parts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("".join(map(_as_pattern, parts)))


def _as_pattern(part: str) -> str:
    if part in _SHOWN:
        words = "|".join(map(re.escape, _SHOWN[part]))
        return f"({words})"
    # Longer than most that numpy puts there; none of it is shown.
    return ".{0,200}" if part == "..." else re.escape(part)


@cache
def _sentences() -> tuple[tuple[str, ...], ...]:
    joined = re.sub(r"\n +", " ", _SENTENCES.strip())
    return tuple(tuple(_parts(line)) for line in joined.splitlines())
