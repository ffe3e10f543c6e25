"""Whether a wrong forward is one that somebody may have meant: what follow-through is for.

A gradient may fit a forward that was made up for its sake. So the credit stays only where the forward is explained:

- it returns what a known mistake returns, or two of them together;
- or it returns what is right up to one factor or one shift;
- or half of its own tests hold, by their points;
- or a fifth of them, and its outputs move with those inputs with which they do in the solution or with
  a known mistake.

And it has to answer the same after backward was called as before; else it could become, afterwards, whatever fits
the numbers that backward returned.
"""

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.judging.calls import OPAQUE, Call
from autograder.judging.diagnosis import TestRun
from autograder.judging.patterns import Pattern, flat, float_arrays, pattern
from autograder.judging.solutions import Namespace
from autograder.mistakes import Bank, Entry, pairs
from autograder.roles import Roles
from autograder.sandbox import SandboxError, StudentTimeout
from layerlab.expect.values import Floats

PLACES = 2  # where forwards are compared, and as often nearby
NEARLY_RIGHT = 0.5  # of its own tests' points
PARTLY_RIGHT = 0.2  # those of tests that refuse and leave alone come to less
SAME = 1e-6  # of the largest entry
JITTER = 0.1
STEP = 1e-3  # from one point to another nearby, as derivatives are taken
Arguments = list[Any]


@dataclass
class Forwards:
    """The forwards of one exercise: the solution's and those of the known mistakes.

    Attributes:
        solutions: what the solution defines.
        bank: the known mistakes.
        roles: what each function returns.
    """

    solutions: Namespace
    bank: Bank
    roles: Roles
    _namespaces: dict[tuple[str, str], Mapping[str, Any]] = field(default_factory=dict)
    _pairs: dict[str, Sequence[Entry]] = field(default_factory=dict)

    def explain(
        self, function: str, runs: Sequence[TestRun], student: Any, rng: np.random.Generator
    ) -> bool:
        """Tell whether the forward that belongs to `function` is explained, and stays what it is.

        Args:
            function: whose tests gave credit: a backward function, or a loss that returns its own gradients.
            runs: all runs of the exercise.
            student: its functions, alive; it may be called.
            rng: draws where the forwards are compared.

        Raises:
            StudentTimeout: it did not answer in time, which says nothing of the forward.
        """
        name = self.roles.of(function).forward or function
        points = _points(name, [run for run in runs if run.result.function == function], rng)
        if not points:
            return False
        forward = getattr(student, name)
        backward = getattr(student, function) if name != function else None
        try:
            if not self._stays(name, forward, backward, points[-1], rng):
                return False
            outs = [self._out(name, forward, args) for args in points]
            if self._is_known(name, outs, points):
                return True
            held = _held(name, runs)
            if held >= NEARLY_RIGHT:
                return True
            return held >= PARTLY_RIGHT and self._moves_likewise(name, forward, points[0])
        except (SandboxError, StudentTimeout):
            raise
        except Exception:  # noqa: BLE001  # a forward that cannot be called where it was before
            return False

    def _stays(
        self,
        name: str,
        forward: Callable[..., Any],
        backward: Callable[..., Any] | None,
        args: Arguments,
        rng: np.random.Generator,
    ) -> bool:
        """Tell whether forward answers nearby as it did before backward was called."""
        nearby = _moved(args, STEP, rng)
        before = self._out(name, forward, nearby)
        result = forward(*copy.deepcopy(args))
        if backward is not None:
            out = np.asarray(self._without_cache(name, result)[0])
            kept = result[self._cache_place(name)]
            backward(rng.normal(size=out.shape), kept)
        after = self._out(name, forward, nearby)
        return _close(after, before)

    def _is_known(self, name: str, outs: Sequence[Floats], points: Sequence[Arguments]) -> bool:
        """Tell whether these are the outputs of a known mistake, or the right ones up to a factor or a shift."""
        right = self._outs_of(self.solutions, name, points)
        if right is not None and _factor_or_shift(outs, right):
            return True
        return any(self._fits(entry, outs, points) for entry in self._entries(name))

    def _entries(self, name: str) -> Iterator[Entry]:
        """Yield the known mistakes of one function, then two at once."""
        yield from (entry for entry in self.bank.mistakes if entry.function == name)
        # Hundreds, each of them parsed; and whatever is made up asks for all.
        if name not in self._pairs:
            self._pairs[name] = tuple(pairs(self.bank, name))
        yield from self._pairs[name]

    def _fits(self, entry: Entry, outs: Sequence[Floats], points: Sequence[Arguments]) -> bool:
        namespace = self._namespace(entry)
        for out, args in zip(outs, points, strict=True):
            # One by one: the first point tells most of them apart.
            theirs = self._outs_of(namespace, entry.function, [args])
            if theirs is None or not _close(out, theirs[0]):
                return False
        return True

    def _namespace(self, entry: Entry) -> Mapping[str, Any]:
        # Mistakes of two functions may have one name.
        key = (entry.function, entry.name)
        if key not in self._namespaces:
            self._namespaces[key] = entry.namespace(self.solutions)
        return self._namespaces[key]

    def _moves_likewise(self, name: str, forward: Callable[..., Any], args: Arguments) -> bool:
        """Tell whether outputs move with those inputs with which they do in the solution or a mistake."""

        def pattern_of(function: Callable[..., Any]) -> Pattern:
            def results(*given: object) -> Sequence[object]:
                with np.errstate(all="ignore"):
                    return self._without_cache(name, function(*given))

            # The same entries are nudged, whoever is asked.
            return pattern(results, copy.deepcopy(args), np.random.default_rng(0))

        own = pattern_of(forward)
        for namespace in self._known_namespaces(name):
            try:
                if own and own == pattern_of(namespace[name]):
                    return True
            except Exception:  # noqa: BLE001, S112  # a mistake may raise there
                continue
        return False

    def _known_namespaces(self, name: str) -> Iterator[Mapping[str, Any]]:
        yield self.solutions
        for entry in self.bank.mistakes:
            if entry.function == name:
                yield self._namespace(entry)

    def _outs_of(
        self, namespace: Mapping[str, Any], name: str, points: Sequence[Arguments]
    ) -> list[Floats] | None:
        """Return what a function of ours returns at each point; None if it raises."""
        try:
            return [self._out(name, namespace[name], args) for args in points]
        except Exception:  # noqa: BLE001  # many a mistake is one that raises
            return None

    def _out(self, name: str, function: Callable[..., Any], args: Arguments) -> Floats:
        """Return the output of a forward, of a loss the loss alone."""
        with np.errstate(all="ignore"):
            result = function(*copy.deepcopy(args))
        return np.asarray(self._without_cache(name, result)[0], dtype=np.float64)

    def _without_cache(self, name: str, result: object) -> Sequence[object]:
        results = result if isinstance(result, tuple | list) else (result,)
        return self.roles.of(name).without_cache(results)

    def _cache_place(self, name: str) -> int:
        place = self.roles.of(name).cache
        return -1 if place is None else place


def _points(name: str, runs: Sequence[TestRun], rng: np.random.Generator) -> list[Arguments]:
    """Return where forwards are compared: where credit was given, and nearby."""
    found = []
    for run in runs:
        if not run.result.follow_through:
            continue
        args = _arguments(name, run.calls)
        if args is not None:
            found.append(args)
    if not found:
        return []
    points = []
    for number in range(PLACES):
        args = found[number % len(found)]
        # A place and one nearby, side by side: a factor may be another where a batch has another size.
        points += [args, _moved(args, JITTER, rng)]
    return points


def _arguments(name: str, calls: Sequence[Call]) -> Arguments | None:
    """Return what the forward was called with first, in one test; None if that was not kept."""
    for call in calls:
        if call.function == name:
            has_all = call.args and not any(arg is OPAQUE for arg in call.args)
            return list(copy.deepcopy(call.args)) if has_all else None
    return None


def _moved(args: Arguments, share: float, rng: np.random.Generator) -> Arguments:
    """Return arguments nearby: each array of floats is moved by a share of its size."""
    moved = copy.deepcopy(args)
    for array in float_arrays(moved):
        size = float(np.abs(array).max()) or 1.0
        step = share * size * rng.standard_normal(array.shape)
        array[...] = array + step
    return moved


def _held(name: str, runs: Sequence[TestRun]) -> float:
    """Return the share of a function's points that its own tests gave without any credit."""
    results = [run.result for run in runs if run.result.function == name]
    worth = sum(result.points for result in results)
    earned = sum(result.earned for result in results if not result.follow_through)
    return earned / worth if worth else 0.0


def _close(one: Floats, other: Floats) -> bool:
    if one.shape != other.shape:
        return False
    largest = float(np.abs(other).max(initial=0.0))
    with np.errstate(all="ignore"):
        apart = float(np.abs(one - other).max(initial=0.0))
    return apart <= SAME * largest + 1e-12


def _factor_or_shift(outs: Sequence[Floats], right: Sequence[Floats]) -> bool:
    """Tell whether outputs are the right ones times one number, or plus one number, there and nearby."""
    if any(out.shape != target.shape for out, target in zip(outs, right, strict=True)):
        return False
    for place in range(0, len(outs), 2):
        ours = flat(tuple(outs[place : place + 2]))
        theirs = flat(tuple(right[place : place + 2]))
        factor = float(ours @ theirs) / (float(theirs @ theirs) or 1.0)
        shift = float((ours - theirs).mean())
        # A level output would fit by a shift whatever it is.
        if not np.ptp(theirs) or not factor:
            return False
        if not _close(ours, factor * theirs) and not _close(ours, theirs + shift):
            return False
    return True
