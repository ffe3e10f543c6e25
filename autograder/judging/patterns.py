"""Which results of a function move with which inputs: what tells a made-up layer from a nearly right one.

For `affine_forward(x, w, b)`, row n of `out` moves with row n of `x`, column m with column m of `w` and with `b[m]`.
A forward with a mistake in it mostly moves likewise; one that was made up for its gradient's sake moves as a whole.
"""

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from layerlab.expect.values import Floats, is_single

ENTRIES = 12  # of each array that are nudged; some suffice, since layers treat all alike
FAR = 2.0  # as a multiple of an array's size: so far that a gate opens or closes
# Of the largest move; what moves by less is rounding's doing. A square of a small number moves by little, too.
MOVED, MOVED_SINGLE = 1e-11, 1e-7
Pattern = list[tuple[bool, ...]]  # for each nudged entry: which entries of the results move
Results = Callable[..., Sequence[object]]


def pattern(results_of: Results, args: Sequence[object], rng: np.random.Generator) -> Pattern:
    """Return which results move with which inputs, near `args`.

    Args:
        results_of: called with a copy of such arguments; returns the results that count.
        args: arrays, dicts of arrays and whatever else; floats alone are nudged.
        rng: draws which entries are nudged; the same for two functions that are compared.

    Raises:
        Exception: the function raises.
    """
    results = results_of(*copy.deepcopy(args))
    share = MOVED_SINGLE if any(map(is_single, _numbers(results))) else MOVED
    before = flat(results)
    found: Pattern = []
    for array, index in _places(args, rng):
        kept = array[index]
        far = FAR * float(np.abs(array).max()) or 1.0
        moves = np.zeros(before.size)
        # On both sides: what is shut on one is open on the other.
        for step in (far, -far):
            array[index] = kept + step
            after = flat(results_of(*copy.deepcopy(args)))
            array[index] = kept
            if after.shape != before.shape:
                return []
            moves = np.maximum(moves, np.abs(after - before))
        least = max(share * moves.max(initial=0.0), 1e-12)
        found.append(tuple((moves > least).tolist()))
    return found


def flat(results: object) -> Floats:
    """Return all numbers in results, one after the other; dicts by their keys' order."""
    parts = [np.asarray(number, dtype=np.float64).ravel() for number in _numbers(results)]
    return np.nan_to_num(np.concatenate(parts)) if parts else np.zeros(0)


def float_arrays(args: Sequence[object]) -> Iterator[np.ndarray[Any, Any]]:
    """Yield the arrays of floats among arguments, those in a dict of parameters too."""
    for arg in args:
        values = arg.values() if isinstance(arg, Mapping) else [arg]
        for value in values:
            if isinstance(value, np.ndarray) and value.dtype.kind == "f" and value.size:
                yield value


def _places(
    args: Sequence[object], rng: np.random.Generator
) -> Iterator[tuple[np.ndarray[Any, Any], tuple[int, ...]]]:
    """Yield some entries of each array of floats: the array and the entry's index."""
    for array in float_arrays(args):
        count = min(ENTRIES, array.size)
        for number in rng.choice(array.size, size=count, replace=False):
            index = np.unravel_index(int(number), array.shape)
            yield array, tuple(int(part) for part in index)


def _numbers(results: object) -> Iterator[object]:
    if isinstance(results, Mapping):
        for key in sorted(results, key=str):
            yield from _numbers(results[key])
    elif isinstance(results, tuple | list):
        for result in results:
            yield from _numbers(result)
    elif isinstance(results, np.ndarray | np.generic | int | float):
        yield results
