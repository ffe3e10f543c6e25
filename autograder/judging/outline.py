"""What a test saw of a known mistake, in a few numbers: enough to say that a submission is surely otherwise.

A mistake's arrays are large, and hardly any submission answers as it does. Eight entries of each array tell nearly all
apart, and take no memory; where they are as the submission's, the mistake is replayed and all entries decide.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec
import numpy as np

from autograder.judging.calls import Call, Opaque, Raised
from autograder.judging.likeness import ARGS, RESULTS, Key, Objection, Seen, written_in
from autograder.judging.parts import Place, at, unlike_parts
from autograder.judging.remembered import digest_of
from autograder.judging.same_calls import NUMERIC, SAME, TINY, same_value
from layerlab.expect.values import Floats

SAMPLED = 8  # entries of an array
MAX_CALLS = 40  # a numeric gradient makes hundreds; what differs does so in the first ones


@dataclass(frozen=True)
class FewNumbers:
    """An array or a number, by some of its entries; `scale` is its largest finite one."""

    shape: tuple[int, ...]
    numeric: bool
    scale: float
    sample: tuple[float, ...]


@dataclass(frozen=True)
class Unknown:
    """A value that is not told in few numbers."""


UNKNOWN = Unknown()


@dataclass(frozen=True)
class OutlinedCall:
    """A call of a mistake: its results, and those parts of the arguments that it or the solution wrote into."""

    results: object
    written: Mapping[Place, object]


@dataclass(frozen=True)
class Outline:
    """What a test saw of a mistake: how many calls, and the first of them.

    `loud` are the parts in which it differs from the solution, in all calls. `exact` tells all calls, bit by bit, from
    all others; it is empty where a value has no such digest.
    """

    count: int
    calls: tuple[OutlinedCall, ...]
    ending: Objection
    loud: frozenset[Key]
    exact: bytes


def outline_of(theirs: Seen, right: Seen, loud: frozenset[Key]) -> Outline:
    """Return the outline of what a test saw of a mistake, and of the solution."""
    calls = tuple(
        _outlined(call, number, theirs, right)
        for number, call in enumerate(theirs.calls[:MAX_CALLS])
    )
    return Outline(len(theirs.calls), calls, theirs.ending, loud, exact_digest(theirs))


def surely_unlike(ours: Seen, outline: Outline) -> bool:
    """Tell whether a submission is not as a mistake, as far as the outline shows."""
    if len(ours.calls) != outline.count:
        return True
    return any(True for _ in surely_apart(ours, outline))


def surely_alike(ours: Seen, outline: Outline) -> bool:
    """Tell whether a submission is, bit by bit, what a mistake is: most who write it compute it in the same way."""
    if not outline.exact or ours.ending != outline.ending:
        return False
    return exact_digest(ours) == outline.exact


def exact_digest(seen: Seen) -> bytes:
    """Return what tells the calls of a test from all others; empty where a value is compared in a way of its own."""
    parts: list[bytes] = []
    for call in seen.calls:
        if not _add(parts, (call.args, call.results)):
            return b""
    return digest_of(*parts)


def _add(parts: list[bytes], value: object) -> bool:
    """Add a value to what is digested; return whether it is one that is equal to itself."""
    match value:
        case tuple() | dict():
            items = list(value.items()) if isinstance(value, dict) else value
            parts.append(f"{type(value).__name__}{len(items)}".encode())
            return all(_add(parts, item) for item in items)
        case np.ndarray() | np.generic() if value.dtype.kind in NUMERIC:
            parts += [f"{value.dtype.str}{value.shape}".encode(), value.tobytes()]
            return True
        case None | str() | bool() | int() | float() | Raised():
            parts.append(repr(value).encode(errors="replace"))
            return True
    parts.append(b"a value that stays where it is")
    return isinstance(value, Opaque)


def surely_apart(ours: Seen, outline: Outline) -> Iterator[Key]:
    """Yield parts in which a submission is not as a mistake is; there may be more."""
    for number, (our_call, their_call) in enumerate(zip(ours.calls, outline.calls, strict=False)):
        for path in unlike_parts(our_call.results, their_call.results, _may_be_same):
            yield (number, RESULTS, *path)
        for path, value in their_call.written.items():
            if not _may_be_same(at(our_call.args, path), value):
                yield (number, ARGS, *path)


def _outlined(call: Call, number: int, theirs: Seen, right: Seen) -> OutlinedCall:
    paths = sorted(written_in(number, theirs, right), key=repr)
    written = {path: _in_few_numbers(at(call.args, path)) for path in paths}
    return OutlinedCall(_in_few_numbers(call.results), written)


def _in_few_numbers(value: object) -> object:
    match value:
        case tuple():
            return tuple(map(_in_few_numbers, value))
        case dict() if all(type(key) in (str, int) for key in value):
            return {key: _in_few_numbers(item) for key, item in value.items()}
        case np.ndarray() | np.generic() | int() | float():
            return _numbers(np.asarray(value))
        case None | str() | Raised():
            return value
    return UNKNOWN


def _numbers(array: np.ndarray[Any, Any]) -> object:
    kind = array.dtype.kind
    if kind == "c":
        return UNKNOWN
    if kind not in NUMERIC:
        return FewNumbers(array.shape, numeric=False, scale=0.0, sample=())
    sample = _sample(array)
    finite = array[np.isfinite(array)].astype(np.float64)
    scale = float(np.abs(finite).max(initial=0.0))
    return FewNumbers(array.shape, numeric=True, scale=scale, sample=tuple(sample.tolist()))


def _sample(array: np.ndarray[Any, Any]) -> Floats:
    """Return some entries, evenly spread, always the same ones of a shape."""
    sample: Floats = array.reshape(-1)[_places(array.size)].astype(np.float64)
    return sample


@lru_cache(maxsize=1000)
def _places(size: int) -> np.ndarray[Any, np.dtype[np.intp]]:
    """Return which entries are looked at of so many."""
    return np.linspace(0, max(size - 1, 0), min(SAMPLED, size)).astype(np.intp)


def _may_be_same(one: object, other: object) -> bool:
    """Tell whether a part may be as one that is given by few numbers."""
    if isinstance(other, Unknown):
        return True
    if not isinstance(other, FewNumbers):
        return same_value(one, other)
    if not isinstance(one, np.ndarray | np.generic | int | float):
        return False
    array = np.asarray(one)
    if array.shape != other.shape or array.dtype.kind not in NUMERIC or not other.numeric:
        return False
    return array.dtype.kind == "c" or _may_be_close(_sample(array), other)


def _may_be_close(x: Floats, other: FewNumbers) -> bool:
    """Tell whether entries are as near as those of one array may be to those of another."""
    y = np.array(other.sample)
    finite = np.isfinite(y)
    odd_alike = np.array_equal(x[~finite], y[~finite], equal_nan=True)
    if not odd_alike or not np.isfinite(x[finite]).all():
        return False
    apart = float(np.abs(x[finite] - y[finite]).max(initial=0.0))
    return apart <= SAME * other.scale + TINY


def as_bytes(outline: Outline) -> bytes | None:
    """Return an outline as it is kept; None where a name in it is neither text nor a number."""
    calls = []
    for call in outline.calls:
        written = [[list(path), _node(value)] for path, value in call.written.items()]
        calls.append([_node(call.results), written])
    loud = sorted(map(list, outline.loud), key=repr)
    named = [*loud, *(list(path) for call in outline.calls for path in call.written)]
    if not all(type(part) in (str, int) for path in named for part in path):
        return None
    return msgspec.msgpack.encode([outline.count, calls, list(outline.ending), loud, outline.exact])


def of_bytes(data: bytes) -> Outline:
    """Return an outline that was kept.

    Raises:
        ValueError: it is none, as do KeyError, TypeError and IndexError.
    """
    count, calls, ending, loud, exact = msgspec.msgpack.decode(data)
    outlined = []
    for results, written in calls:
        values = {tuple(path): _value(node) for path, node in written}
        outlined.append(OutlinedCall(_value(results), values))
    return Outline(count, tuple(outlined), tuple(ending), frozenset(map(tuple, loud)), exact)


def _node(value: object) -> list[object]:
    match value:
        case tuple():
            return ["t", *map(_node, value)]
        case dict():
            return ["d", *([key, _node(item)] for key, item in value.items())]
        case FewNumbers():
            return ["n", value.shape, value.numeric, value.scale, value.sample]
        case Raised():
            return ["r", value.type_name, value.text]
        case None | str():
            return ["v", value]
    return ["u"]


def _value(node: Any) -> object:
    match node:
        case ["t", *items]:
            return tuple(map(_value, items))
        case ["d", *items]:
            return {key: _value(item) for key, item in items}
        case ["n", shape, numeric, scale, sample]:
            return FewNumbers(tuple(shape), numeric, scale, tuple(sample))
        case ["r", type_name, text]:
            return Raised(type_name, text)
        case ["v", value]:
            return value
    return UNKNOWN
