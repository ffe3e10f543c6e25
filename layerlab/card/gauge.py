"""A scaled error beside its tolerance, on a logarithmic scale: how far is it to the goal?"""

from dataclasses import dataclass
from math import ceil, floor, isfinite, log10

from layerlab.expect.findings import Finding
from layerlab.words import say

BELOW = 2  # decades of the scale below the tolerance
HIGHEST = 3  # an error beyond 1000 times the largest value is off the scale
CHARACTERS = 3  # of a decade, as text


@dataclass(frozen=True, kw_only=True)
class Gauge:
    """A scale from `10 ** low` to `10 ** high`; tolerance and error are shares of its length."""

    low: int
    high: int
    tolerance: float
    error: float

    @property
    def ends(self) -> tuple[str, str]:
        """The numbers at both ends."""
        return f"{10.0**self.low:.0e}", "1" if self.high == 0 else f"{10.0**self.high:g}"

    def as_text(self) -> str:
        """Return the scale as one line: `┼` is the tolerance, `●` the error."""
        length = CHARACTERS * (self.high - self.low)
        marks = ["─"] * (length + 1)
        tolerance = round(self.tolerance * length)
        marks[tolerance] = "┼"
        marks[max(round(self.error * length), tolerance + 1)] = "●"  # never within what passes
        return f"{self.ends[0]} ├{''.join(marks)}┤ {self.ends[1]}"


def gauge(finding: Finding) -> Gauge | None:
    """Return the scale of a finding that has an error and a tolerance; None for any other."""
    error, tolerance = finding.scaled_error, finding.tolerance
    if not error or not tolerance or not isfinite(error) or not isfinite(tolerance):
        return None
    # For a tolerance of 1e-8 and an error of 0.5, from 1e-10 to 1.
    low = floor(log10(tolerance)) - BELOW
    wanted = min(HIGHEST, max(0, ceil(log10(error))))
    high = max(low + BELOW + 1, wanted)

    def share(value: float) -> float:
        """Return how far along the scale a value is; what lies beyond an end stands at it."""
        along = (log10(value) - low) / (high - low)
        return min(1.0, max(0.0, along))

    return Gauge(low=low, high=high, tolerance=share(tolerance), error=share(error))


def distance(finding: Finding) -> str:
    """Return the scaled error, its tolerance and what lies between them, in words."""
    error, tolerance = finding.scaled_error or 0.0, finding.tolerance or 0.0
    return say(f"scaled error {error:.2g}, tolerance {tolerance:.2g}")
