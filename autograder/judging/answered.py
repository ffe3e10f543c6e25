"""What a function answered, in a few numbers that two writings of one mistake share.

A Report holds no arrays, and needs none to tell whether two functions answered alike. Of each test there is one
number, a sum of all entries with secret random weights: equal answers give equal numbers up to rounding, whatever
way they were computed, and others hardly ever do. What has to agree exactly (how each test ended, shapes, names of
keys, where something is nan, which exceptions came) is one keyed digest.

The weights and the key follow from the course's secret, and none of it is published: nobody finds out by it what a
hidden test gave to a function.
"""

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from autograder.judging.calls import Call, Raised, calls_of
from autograder.judging.diagnosis import TestRun
from autograder.judging.likeness import Seen, objection
from autograder.judging.parts import at
from autograder.record.report import Answered, Diagnosis, Outcome

Floats = npt.NDArray[np.float64]
_NUMERIC = "biufc"  # kinds of dtypes
# Beside it an entry is rounding noise, as what is left of a sum that ought to be 0.
_FLOOR = 1e-9
# As many digits as rounding leaves alone; the last ones say how a sum was taken.
_DIGITS = 7
_FORM_BYTES = 12
_AT_ONCE = 1 << 16  # entries
_NEVER: Mapping[str, TestRun] = {}


@dataclass
class Resemblance:
    """Makes the numbers of one assignment's functions; `seed` is a secret of the course."""

    seed: int
    _weights: Floats = field(default_factory=lambda: np.empty(0))

    def of(
        self,
        function: str,
        runs: Sequence[TestRun],
        right: Mapping[str, Seen],
        again: Mapping[str, TestRun] = _NEVER,
    ) -> Answered | None:
        """Return what `function` answered in its tests; None where no test saw an answer.

        Args:
            function: which one.
            runs: its tests, in order.
            right: what each of them sees of the solution, by the test's id.
            again: some of them once more, by the test's id. What answers otherwise each time is left out, or
                two Reports on the same work would differ.
        """
        traces = [calls_of(function, run.calls) for run in runs]
        if not any(traces):
            return None
        only_raised = all(isinstance(call.results, Raised) for trace in traces for call in trace)
        form: list[str] = []
        values = []
        # Answers may be as large as numbers can be.
        with np.errstate(all="ignore"):
            for run, trace in zip(runs, traces, strict=True):
                form += [run.result.id, run.result.outcome.value]
                # What a test had to object to tells of arguments that were changed and are not compared.
                if run.result.outcome is not Outcome.PASSED:
                    form += objection(run.finding)
                expected = right.get(run.result.id, Seen())
                value, own = self._told(trace, expected, with_texts=only_raised)
                if run.result.id in again:
                    once_more = calls_of(function, again[run.result.id].calls)
                    if (value, own) != self._told(once_more, expected, with_texts=only_raised):
                        value, own = 0.0, ["another answer each time"]
                form += own
                values.append(value)
        return Answered(form=self._digest(form), values=tuple(values), differs=_difference(runs))

    def _told(
        self, calls: Sequence[Call], right: Seen, *, with_texts: bool
    ) -> tuple[float, list[str]]:
        """Return the number of one test, and what has to agree exactly."""
        form: list[str] = []
        value = self._value(_values(calls, right), form, with_texts=with_texts)
        return value, form

    def _digest(self, form: Sequence[str]) -> str:
        key = self.seed.to_bytes(16, "little")
        digest = hashlib.blake2b(key=key, digest_size=_FORM_BYTES)
        for word in form:
            # With its length, so that no two lists of words read alike.
            encoded = word.encode(errors="replace")
            digest.update(len(encoded).to_bytes(8, "little") + encoded)
        return digest.hexdigest()

    def _value(self, seen: Iterable[object], form: list[str], *, with_texts: bool) -> float:
        """Return the number of one test, and add to `form` what has to agree exactly."""
        parts: list[Floats] = []
        waiting: list[Floats] = []
        count = 0
        for value in seen:
            form.append("value")
            for array in _numbers(value, form, with_texts=with_texts):
                waiting.append(array)
                count += array.size
                # As floats they may take eight times their memory, and a thousand small ones much time.
                if count > _AT_ONCE:
                    parts.append(self._parts(waiting))
                    waiting, count = [], 0
        if waiting:
            parts.append(self._parts(waiting))
        if not parts:
            return 0.0
        # By the root, or a test of a thousand calls would have numbers larger than all others.
        every = np.concatenate(parts)
        total = float(self._first_weights(every.size) @ every)
        return round(total / math.sqrt(every.size), _DIGITS)

    def _parts(self, arrays: Sequence[Floats]) -> Floats:
        """Return two numbers for each array that say all that counts of it: how large it is, and the proportions of its entries.

        All arrays are laid end to end, since there may be thousands of a few entries each:

            arrays    [1, 2], [3, 4, 5]
            flat      1 2 3 4 5
            starts    0   2
            places    0 1 0 1 2      in its own array, and so the weight of each entry
        """
        sizes = np.array([array.size for array in arrays])
        starts = np.cumsum(sizes) - sizes
        flat = np.concatenate(arrays)
        places = np.arange(flat.size) - np.repeat(starts, sizes)
        # Where something is not finite is part of the form.
        flat[~np.isfinite(flat)] = 0.0
        largest = np.maximum.reduceat(np.abs(flat), starts) + _FLOOR
        flat /= np.repeat(largest, sizes)
        flat *= self._first_weights(int(sizes.max()))[places]
        proportions = np.add.reduceat(flat, starts) / np.sqrt(sizes)
        return np.stack([proportions, np.log10(largest)], axis=1).ravel()

    def _first_weights(self, count: int) -> Floats:
        """Return the first `count` secret weights; none is so small that its entry would count for nothing."""
        if len(self._weights) < count:
            # Drawn anew from the first one: each has its own place, however many were asked for before.
            rng = np.random.default_rng(self.seed)
            drawn = rng.random(max(2 * count, 1024))
            self._weights = np.where(drawn < 0.5, drawn - 1.5, drawn + 0.5)
        return self._weights[:count]


def is_unknown(runs: Sequence[TestRun], diagnoses: Sequence[Diagnosis]) -> bool:
    """Tell whether somebody has to look for the like of a function: it lost points, and nothing has a name for why.

    Where another function is to be mended first, that one is looked at.
    """
    if all(run.result.earned >= run.result.points for run in runs):
        return False
    return not any(diagnosis.mistake or diagnosis.forward for diagnosis in diagnoses)


def _values(calls: Sequence[Call], right: Seen) -> Iterator[object]:
    """Yield what counts of some calls: all results, and those parts of arguments into which the solution writes too.

    What else a function writes is its own affair, as `config.setdefault("epsilon", 1e-8)`; or a test objects to it.
    """
    for number, call in enumerate(calls):
        yield call.results
        if number < len(right.calls):
            for path in sorted(right.calls[number].written, key=repr):
                yield at(call.args, path)


def _numbers(value: object, form: list[str], *, with_texts: bool) -> Iterator[Floats]:
    """Yield the arrays and numbers in a value, as floats, and add to `form` what is around them."""
    match value:
        case Raised():
            form += ["raised", value.type_name]
            # Messages name values and lines, which differ where the mistake is the same; without them a
            # function that does nothing but raise says too little of itself.
            if with_texts:
                form.append(value.text)
        case tuple():
            form += ["tuple", str(len(value))]
            for item in value:
                yield from _numbers(item, form, with_texts=with_texts)
        case dict():
            form += ["dict", str(len(value))]
            for key in sorted(value, key=repr):
                form.append(repr(key))
                yield from _numbers(value[key], form, with_texts=with_texts)
        case np.ndarray() | np.generic() | int() | float():
            yield from _number(value, form)
        case str():
            form += ["text", value]
        case _:
            form.append(type(value).__name__)


def _number(value: object, form: list[str]) -> Iterator[Floats]:
    """Yield one array as floats in a row, and add to `form` its shape and where it is not finite."""
    array = np.asarray(value)
    form += ["array", str(array.shape)]
    kind = array.dtype.kind
    if kind not in _NUMERIC:
        form.append("no numbers")
        return
    if not array.size:
        return
    halves = [array.real, array.imag] if kind == "c" else [array]
    for half in halves:
        flat = half.astype(np.float64).ravel()
        if not np.isfinite(flat).all():
            for odd in (np.isnan(flat), flat == np.inf, flat == -np.inf):
                form.append(np.packbits(odd).tobytes().hex())
        yield flat


def _difference(runs: Sequence[TestRun]) -> str | None:
    """Return what is told of the first test that shows a wrong value, or of the first that lost points."""
    lost = [run for run in runs if run.result.earned < run.result.points]
    for run in lost:
        if run.differs:
            return run.differs
    told = [run.result.message for run in lost if run.result.outcome is not Outcome.NOT_ATTEMPTED]
    return next((message for message in told if message), None)
