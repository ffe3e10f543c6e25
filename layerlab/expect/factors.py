"""One factor by which every entry of a result is off, and what is asked about it.

Eight times too much in a batch of eight is a sum where a mean belongs. A hundred times too much is a forgotten
learning rate as well: so the question after a mean is asked only where the factor is the size of something.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from math import isclose, prod

Shape = tuple[int, ...]

MAX_FACTOR = 1000  # a whole number up to here is a factor worth naming
CLOSE = 1e-6


@dataclass(frozen=True)
class Factor:
    """By how much every entry is off.

    Attributes:
        ratio: got / expected, the same for all entries.
        shape: of what was expected.
        one: whether there is one entry alone.
    """

    ratio: float
    shape: Shape
    one: bool

    @property
    def whole(self) -> int | None:
        """The factor as a whole number, or that of its reciprocal: 8 and 1/8 are 8; None if it is neither."""
        factor = max(self._magnitude, 1 / self._magnitude)
        whole = round(factor)
        is_whole = abs(factor - whole) < CLOSE * whole
        return whole if is_whole and 2 <= whole <= MAX_FACTOR else None

    @property
    def _magnitude(self) -> float:
        return abs(self.ratio)

    def sentence(self, sizes: Collection[int] = (), numbers: Iterable[float] = ()) -> str | None:
        """Return what everybody may read; of one number alone, only a whole factor is worth a sentence.

        Args:
            sizes: of the arrays at hand, besides that of the result.
            numbers: at hand, such as a learning rate. A factor that is one of them says nothing of a mean.
        """
        if self.whole is None:
            # Any two numbers are off by some factor.
            return None if self.one else f"Every entry is off by the same factor{self._sign}."
        known = self._is_size(sizes)
        # Any factor can be chosen. Twice, or as often as an axis is long, is what slips bring about.
        named = str(self.whole) if known or self.whole == 2 else None
        return self._said(named) + self._asked(sizes, numbers)

    def exact(self, sizes: Collection[int] = (), numbers: Iterable[float] = ()) -> str | None:
        """Return the same with the factor, whatever it is."""
        if self.whole is None:
            return None
        return self._said(str(self.whole)) + self._asked(sizes, numbers)

    @property
    def _sign(self) -> str:
        return ", with the sign flipped" if self.ratio < 0 else ""

    def _is_size(self, sizes: Collection[int]) -> bool:
        return self.whole in sizes or self.whole in sizes_of([self.shape])

    def _said(self, factor: str | None) -> str:
        subject = "It is" if self.one else "Every entry is"
        if self._magnitude > 1:
            times = f"{factor} times" if factor else "several times, by a whole number,"
            return f"{subject} {times} what it should be{self._sign}"
        part = f"1/{factor}" if factor else "a whole fraction"
        return f"{subject} {part} of what it should be{self._sign}"

    def _asked(self, sizes: Collection[int], numbers: Iterable[float]) -> str:
        if not self._is_size(sizes) or any(map(self._comes_of, numbers)):
            return "."
        if self._magnitude > 1:
            return "; should something be averaged?"
        return "; is something averaged that should be added up?"

    def _comes_of(self, number: float) -> bool:
        """Tell whether a factor is a number of the test's, or one divided by it: 10 of a learning rate of 0.1."""
        magnitude = abs(number)
        if not magnitude:
            return False
        return any(isclose(self._magnitude, of, rel_tol=CLOSE) for of in (magnitude, 1 / magnitude))


def sizes_of(shapes: Iterable[Shape]) -> frozenset[int]:
    """Return what a mean over some axes of arrays may be taken over.

    Of images of shape (N, C, H, W), that is each axis by itself, all entries, and N * H * W of a channel. Twice too
    much comes of so much else, as of the derivative of a square, that 2 is no such size.
    """
    sizes: set[int] = set()
    for shape in shapes:
        sizes.update(shape)
        sizes.add(prod(shape))
        sizes.update(prod(shape[:axis] + shape[axis + 1 :]) for axis in range(len(shape)))
    return frozenset(sizes - {0, 1, 2})
