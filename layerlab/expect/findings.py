"""What a check found wrong, as a record that different readers may see different parts of."""

from dataclasses import dataclass, replace
from typing import Self

from layerlab.expect.factors import Factor
from layerlab.expect.places import Places
from layerlab.expect.values import show


@dataclass(frozen=True, eq=False, kw_only=True)
class Finding:
    """One thing that is not as it should be.

    `what`, `message`, `observation` and `follow_through` hold no value of a result or an input, nor a number that
    only the student's code chose, and may be read by anyone: a count of wrong entries can be chosen so that it says
    something. `exact`, `noticed`, `expected` and `got` are for whoever may know the test's numbers.

    Attributes:
        kind: shape, dtype, type, values, nonfinite, changed, raised, gradient or advice.
        what: the thing that was looked at, as its test calls it.
        message: one sentence that says what is wrong.
        exact: the same with counts and shapes of the result, where it has any.
        scaled_error: the largest difference, as a share of the largest expected value.
        tolerance: what the scaled error may be.
        worst: the index of the entry that differs most.
        observation: a pattern in the differences, which often names the slip.
        noticed: the same with all its numbers, where it has any.
        factor: by which everything is off, if the observation says so.
        place: the key of the place that holds all wrong entries, if the observation says so.
        places: all places that do, and those that could.
        follow_through: why a result that is not the expected one deserves credit all the same.
        made_up: whether it would deserve it, but for a forward whose gradient takes no thought.
    """

    kind: str
    what: str
    message: str
    exact: str | None = None
    expected: object = None
    got: object = None
    scaled_error: float | None = None
    tolerance: float | None = None
    worst: tuple[int, ...] | None = None
    observation: str | None = None
    noticed: str | None = None
    factor: Factor | None = None
    place: str | None = None
    places: Places | None = None
    follow_through: str | None = None
    made_up: bool = False

    @property
    def full_message(self) -> str:
        """The message for whoever may know the numbers."""
        return self.exact or self.message

    @property
    def full_observation(self) -> str | None:
        """The observation for whoever may know the numbers."""
        return self.noticed or self.observation

    def in_words(self) -> Self:
        """Return what sentences need: no values, whose arrays may be large."""
        return replace(self, expected=None, got=None, exact=None, noticed=None, factor=None)


class CheckFailed(AssertionError):  # noqa: N818  # tests fail; nothing is in error
    """A check found something wrong; its text shows everything, values included."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding

    def __str__(self) -> str:
        return "\n".join(_lines(self.finding))


def _lines(finding: Finding) -> list[str]:
    lines = [finding.full_message]
    lines += [text for text in (finding.full_observation, finding.follow_through) if text]
    if finding.expected is not None:
        lines += _indented("expected", finding.expected) + _indented("got", finding.got)
    if finding.scaled_error is not None:
        lines.append(f"scaled error {finding.scaled_error:.2g}, tolerance {finding.tolerance:.2g}")
    return lines


def _indented(label: str, value: object) -> list[str]:
    head = f"{label + ':':<10}"
    first, *rest = show(value).splitlines() or [""]
    return [head + first, *(" " * len(head) + line for line in rest)]
