"""The language between the two sides: nodes of JSON, and raw little-endian buffers.

A message is a JSON header and a body (`framing`). The body holds the arrays' bytes one after another, in the order in
which the header names them. Plain values are themselves; everything else is a JSON list that begins with its tag:

    ["f", "nan"]                     a float that JSON has no word for
    ["c", re, im]                    a complex number
    ["l", ...] ["t", ...]            a list, a tuple
    ["d", [key, value], ...]         a dict; its keys are text, numbers, None or tuples of such
    ["s", ...]                       a set; what is in it is like a dict's keys
    ["i", digits]                    an integer of more than 64 bits, in hexadecimal digits
    ["m", kind, text]                a date, a time or a span of time
    ["x", words, whole, ...]         what an iterator gave, and whether that was all
    ["p", kind, parts]               a table of pandas or a sparse matrix, as a dict of plain columns
    ["a", dtype, shape, layout]      an array, its bytes next in the body; layout is C, F or S (strided)
    ["n", dtype]                     a numpy scalar, its bytes next in the body
    ["r", index]                     the very array that came as number `index` of the request
    ["h", number, type name, words]  a handle: an object that stays in the submission's process
    ["o", number, value]             a value that was made plain, and the number of what it was made of
    ["o", number]                    that one again, on the way back

`encoding` makes them of values, and `decoding` knows these forms and no others. Nothing is ever unpickled, evaluated or imported.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from layerlab.expect.kinds import OTHER, Kept

DTYPES = {
    name: np.dtype(name).newbyteorder("<")
    for name in (
        *("bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
        *("float16", "float32", "float64", "complex64", "complex128"),
    )
}
MAX_NODES = 200_000
MAX_NAME = 200

Node = Any  # what the json module makes of a header


@dataclass(frozen=True)
class Handle(Kept):
    """An object that stays in the submission's process; it can only be passed back to it."""

    number: int
    type_name: str
    words: str = OTHER

    def __repr__(self) -> str:
        return f"<a {self.type_name} of the submission's>"
