"""The calls of a test with statistics in the place of what was drawn, as the roles of the functions declare it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from autograder.judging.calls import Call
from autograder.judging.draws import Mask, Sample, mask_of, routed, sample_of
from autograder.roles import MASK, NUMBERS, Roles
from layerlab.expect.values import Floats


def in_statistics(calls: Sequence[Call], right: Sequence[Call], roles: Roles) -> list[Call]:
    """Return calls of one function in a form that does not hang on what was drawn.

    Args:
        calls: in the order of the test.
        right: those of the solution, in the same test, whose arguments are as the test gave them.
        roles: what each function draws.
    """
    found: list[Call] = []
    # Whatever numbers a submission returns, nobody has to read what numpy thinks of them.
    with np.errstate(all="ignore"):
        for number, call in enumerate(calls):
            given = right[number].args if number < len(right) else call.args
            found.append(_in_statistics(call, given, calls[:number], roles))
    return found


def _in_statistics(
    call: Call, given: Sequence[object], before: Sequence[Call], roles: Roles
) -> Call:
    draws = roles.of(call.function).draws
    if draws == MASK:
        return _masked(call, given, before)
    if draws == NUMBERS:
        return _sampled(call, before)
    if call.forward is not None and roles.of(call.forward.function).draws == MASK:
        return _routed(call, given)
    return call


def _masked(call: Call, given: Sequence[object], before: Sequence[Call]) -> Call:
    """Return a call with a statistic of its mask in place of its output, and of an argument that was masked."""
    out = first_array(call.results)
    x = _array(given[0]) if given else None
    if x is None:
        return call
    args = call.args
    written = first_array(args)
    if written is not None and written.shape == x.shape and not np.array_equal(written, x):
        args = (mask_of(written, x, ()), *args[1:])
    results = call.results
    # One that was flattened has another shape, and each entry its own x all the same.
    if out is not None and out.size == x.size:
        earlier = [array for array in map(_result, before) if array is not None]
        results = _with_first(results, mask_of(out, x.reshape(out.shape), earlier))
    return replace(call, args=args, results=results)


def _routed(call: Call, given: Sequence[object]) -> Call:
    """Return a call of a backward function with a statistic of its gradient, and of a dout that was written into."""
    if call.forward is None:
        return call
    out, x = first_array(call.forward.results), first_array(call.forward.args)
    dx, dout = first_array(call.results), _array(given[0]) if given else None
    if out is None or x is None or dout is None or out.shape != x.shape:
        return call
    if not x.all():
        # What a mask did to 0 is not seen; the gradient shows a mask of its own.
        return _masked(call, given, ())
    args, results = call.args, call.results
    written = first_array(args)
    if written is not None and written.shape == dout.shape and not np.array_equal(written, dout):
        args = (routed(written, dout, out, x), *args[1:])
    if dx is not None:
        results = _with_first(results, routed(dx, dout, out, x))
    return replace(call, args=args, results=results)


def _sampled(call: Call, before: Sequence[Call]) -> Call:
    """Return a call with a statistic in the place of each array that it returned."""
    return replace(call, results=_sample(call.results, [one.results for one in before], ()))


def _sample(
    value: object, before: Sequence[object], beside: Sequence[tuple[object, Floats]]
) -> object:
    if isinstance(value, Mapping):
        arrays = [
            (key, array) for key, item in value.items() if (array := _array(item)) is not None
        ]
        sampled = {}
        for key, item in value.items():
            earlier = [one.get(key) if isinstance(one, Mapping) else None for one in before]
            others = [(name, array) for name, array in arrays if name != key]
            sampled[key] = _sample(item, earlier, others)
        return sampled
    array = _array(value)
    if array is None:
        return value
    arrays_before = map(_array, before)
    repeats = [
        number
        for number, other in enumerate(arrays_before)
        if other is not None and np.array_equal(other, array)
    ]
    echoes = [name for name, other in beside if _begins_like(array, other)]
    negative = bool((array < 0).any())
    return Sample(array.shape, sample_of(array.ravel()), negative, tuple(repeats), tuple(echoes))


def _begins_like(one: Floats, other: Floats) -> bool:
    """Tell whether two arrays begin with the same numbers, up to a factor: drawn from one seed."""
    length = min(one.size, other.size)
    ours, theirs = one.ravel()[:length], other.ravel()[:length]
    if length < 4 or not theirs.all():
        return False
    ratios = ours / theirs
    return bool(ratios.any() and np.ptp(ratios) <= 1e-9 * np.abs(ratios).max())


def first_array(values: object) -> Floats | None:
    """Return the first of several values, or the only one, as numbers; None if it is no array."""
    if isinstance(values, tuple):
        return _array(values[0]) if values else None
    return _array(values)


def _result(call: Call) -> Floats | None:
    return first_array(call.results)


def _array(value: object) -> Floats | None:
    if not isinstance(value, np.ndarray) or value.dtype.kind not in "fiub":
        return None
    return value.astype(np.float64)


def _with_first(values: object, statistic: Mask | object) -> object:
    return (statistic, *values[1:]) if isinstance(values, tuple) else statistic
