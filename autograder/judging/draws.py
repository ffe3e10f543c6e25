"""What a function draws by itself, in statistics: two that are alike return other numbers.

A mask is seen in `out / x`. Whoever drew it, by whatever generator:

    share kept      0.70, up to what chance allows for so many draws
    scale           all that is kept is times 1.4286
    shared          no axis along which all masks are one
    repeats         the mask of the second call is that of the first: they had one seed

Of its gradient, `dx / dout` is looked at where the forward kept and where it dropped: times 1.4286 and times 0.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from layerlab.expect.values import Floats

SIGMAS = 6.0  # as far as chance may lead: once in a thousand million
CLOSE = 1e-5  # of a scale: a mask in float32 is as good
NOTHING = 1.0  # the scale of a mask that changes nothing
FEW = 12  # draws, of which all may well fall on one side
Ratios = np.ndarray[Any, np.dtype[np.float64]]


class Drawn:
    """What stands in the place of a result that was drawn."""

    def is_like(self, other: object) -> bool:
        """Tell whether two may have been drawn in the same way."""
        raise NotImplementedError


@dataclass(frozen=True)
class Numbers(Drawn):
    """A sample, of which some numbers may be 0: how many were drawn, and what the others are like.

    `scale` is the one number that all others are; None if they differ.
    """

    count: int
    nonzero: float
    finite: float
    scale: float | None
    mean: float
    spread: float

    def is_like(self, other: object) -> bool:
        if not isinstance(other, Numbers):
            return False
        if not self.count or not other.count:
            return self.count == other.count
        shares = [(self.nonzero, other.nonzero), (self.finite, other.finite)]
        if not all(_same_share(one, two, self.count, other.count) for one, two in shares):
            return False
        if not self.nonzero or not other.nonzero:
            return True
        if self.scale is not None or other.scale is not None:
            return self.has_scale_of(other)
        return self._is_spread_like(other)

    def has_scale_of(self, other: "Numbers") -> bool:
        """Tell whether all that is not 0 is the same number in both."""
        # A single number is its own scale, and says little of others.
        if self.scale is None or other.scale is None:
            return False
        return abs(self.scale - other.scale) <= CLOSE * max(abs(self.scale), abs(other.scale))

    def _is_spread_like(self, other: "Numbers") -> bool:
        ours, theirs = (max(1.0, one.count * one.nonzero) for one in (self, other))
        error = np.sqrt(self.spread**2 / ours + other.spread**2 / theirs)
        if abs(self.mean - other.mean) > SIGMAS * error:
            return False
        # Of a spread, for distributions that are no wider than a normal one.
        wide = max(self.spread, other.spread)
        return bool(
            abs(self.spread - other.spread) <= SIGMAS * wide * np.sqrt((1 / ours + 1 / theirs) / 2)
        )


@dataclass(frozen=True)
class Mask(Drawn):
    """A result that is an argument times a mask.

    Attributes:
        shape: of the result.
        factors: the mask.
        shared: the axes along which all is one; None where nothing, or everything, is kept.
        repeats: the calls before it that left the same mask, counted from 0.
    """

    shape: tuple[int, ...]
    factors: Numbers
    shared: tuple[int, ...] | None
    repeats: tuple[int, ...]

    def is_like(self, other: object) -> bool:
        if not isinstance(other, Mask):
            return False
        ours, theirs = self.factors, other.factors
        # Of few draws, the same may well come twice.
        has_many = min(ours.count, theirs.count) > FEW
        if self.shape != other.shape or (has_many and self.repeats != other.repeats):
            return False
        if self.shared == other.shared and ours.is_like(theirs):
            return True
        # Where few numbers are drawn, all may fall on one side; that side is then all that is seen.
        drawn = [one for one in (self, other) if one.shared is not None]
        if len(drawn) == 2 or any(one.factors.count > FEW for one in drawn):
            return False
        # Of a mask that keeps everything as it is, nothing was drawn.
        if NOTHING in (ours.scale, theirs.scale) or ours.finite != theirs.finite:
            return False
        return not ours.nonzero or not theirs.nonzero or ours.has_scale_of(theirs)


@dataclass(frozen=True)
class Routed(Drawn):
    """A gradient that went back through a mask: by what it was multiplied where the mask kept, and where not.

    `rule` says what it is where that can be told exactly: ("masked", 1.0), or ("masked, summed over 0", 1.0).
    """

    shape: tuple[int, ...]
    rule: tuple[str, float] | None
    kept: Numbers
    dropped: Numbers

    def is_like(self, other: object) -> bool:
        if not isinstance(other, Routed) or self.shape != other.shape:
            return False
        if self.rule is not None or other.rule is not None:
            return self._has_rule_of(other)
        return self.kept.is_like(other.kept) and self.dropped.is_like(other.dropped)

    def _has_rule_of(self, other: "Routed") -> bool:
        if self.rule is None or other.rule is None:
            return False
        (ours, one), (theirs, two) = self.rule, other.rule
        return ours == theirs and abs(one - two) <= CLOSE * max(abs(one), abs(two))


@dataclass(frozen=True)
class Sample(Drawn):
    """An array of drawn numbers.

    Attributes:
        shape: of the array.
        numbers: what they are like.
        negative: whether there are any below 0.
        repeats: the calls before it that returned the same, counted from 0.
        echoes: the other arrays of the call that begin with the same numbers, up to a factor.
    """

    shape: tuple[int, ...]
    numbers: Numbers
    negative: bool
    repeats: tuple[int, ...]
    echoes: tuple[object, ...]

    def is_like(self, other: object) -> bool:
        if not isinstance(other, Sample) or self.shape != other.shape:
            return False
        same_facts = (self.repeats, self.echoes) == (other.repeats, other.echoes)
        if not same_facts or (self.negative != other.negative and self.numbers.count > FEW):
            return False
        return self.numbers.is_like(other.numbers)


def sample_of(values: Ratios, draws: int | None = None) -> Numbers:
    """Return what numbers are like, of which so many were drawn by themselves; all of them if that is not said."""
    count = values.size if draws is None else draws
    finite = values[np.isfinite(values)]
    others = finite[finite != 0]
    if not others.size:
        share = finite.size / values.size if values.size else 0.0
        return Numbers(count, 0.0, share, None, 0.0, 0.0)
    mean = float(others.mean())
    alike = np.ptp(others) <= CLOSE * float(np.abs(others).max())
    return Numbers(
        count=count,
        nonzero=others.size / values.size,
        finite=finite.size / values.size,
        scale=mean if alike else None,
        mean=mean,
        spread=float(others.std()),
    )


def mask_of(out: Floats, x: Floats, earlier: Sequence[Floats]) -> Mask:
    """Return what the mask is like that was laid on x, after others in earlier calls."""
    known = x != 0
    factors = np.divide(out, x, out=np.zeros(out.shape), where=known)
    kept = factors != 0
    shared = None
    if kept.any() and not kept[known].all():
        axes = range(kept.ndim)
        shared = tuple(axis for axis in axes if kept.shape[axis] > 1 and _is_one(kept, axis))
    draws = int(known.sum())
    for axis in shared or ():
        draws = max(1, draws // kept.shape[axis])
    repeats = [
        number
        for number, other in enumerate(earlier)
        if other.shape == out.shape and np.array_equal(other != 0, out != 0)
    ]
    return Mask(out.shape, sample_of(factors[known], draws), shared, tuple(repeats))


def routed(dx: Floats, dout: Floats, out: Floats, x: Floats) -> Routed:
    """Return how a gradient went back through the mask that is seen in `out / x`."""
    nothing = sample_of(np.zeros(0))
    mask = np.divide(out, x, out=np.zeros(out.shape), where=x != 0)
    rules = _rules(dout, mask, x) if dout.shape == mask.shape else ()
    for name, expected in rules:
        factor = _factor(dx, expected)
        if factor is not None:
            return Routed(dx.shape, (name, factor), nothing, nothing)
    if dx.shape != dout.shape or dx.shape != mask.shape:
        # Nothing is known of it: it is like nothing but what is the same number for number.
        return Routed(dx.shape, ("unknown", float(np.abs(dx).sum())), nothing, nothing)
    known = (dout != 0) & (x != 0)
    factors = np.divide(dx, dout, out=np.zeros(dx.shape), where=known)
    kept, dropped = known & (mask != 0), known & (mask == 0)
    return Routed(dx.shape, None, sample_of(factors[kept]), sample_of(factors[dropped]))


def _rules(dout: Floats, mask: Floats, x: Floats) -> Iterator[tuple[str, Floats]]:
    """Yield what may be made of a gradient and a mask, up to a factor."""
    yield "handed on", dout
    masked = dout * mask
    yield "masked", masked
    yield "times out", masked * x
    yield "times x", dout * x
    yield "the rest of it", dout * (mask == 0)
    for axis in range(dout.ndim):
        yield f"masked, summed over {axis}", masked.sum(axis=axis)


def _factor(array: Floats, expected: Floats) -> float | None:
    """Return the number by which an array is what is expected; None if there is none."""
    if array.shape != expected.shape or not np.isfinite(array).all():
        return None
    size = float((expected**2).sum())
    if not size or not array.any():
        return None
    factor = float((array * expected).sum()) / size
    largest = float(np.abs(array).max())
    apart = float(np.abs(array - factor * expected).max())
    return factor if apart <= CLOSE * largest else None


def _same_share(one: float, two: float, ours: int, theirs: int) -> bool:
    """Tell whether two shares of so many draws may be those of one probability."""
    pooled = (one * ours + two * theirs) / (ours + theirs)
    error = np.sqrt(pooled * (1 - pooled) * (1 / ours + 1 / theirs))
    return bool(abs(one - two) <= SIGMAS * error + 1e-12)


def _is_one(kept: np.ndarray[Any, np.dtype[np.bool_]], axis: int) -> bool:
    """Tell whether all slices along an axis are the same."""
    first = np.take(kept, [0], axis=axis)
    return bool((kept == first).all())
