"""What the checks of a function's tests noticed, taken together: each pattern once, and none that another contradicts.

A check sees one result. That only the border of it is wrong may be said of a function if all its results say so.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from layerlab.expect.findings import Finding
from layerlab.expect.places import BORDER

MIN_TESTS = (
    2  # that say which lines are wrong: a single one may have made these lines what they are
)


@dataclass(frozen=True)
class Observed:
    """One pattern, and the ids of the tests that show it."""

    sentence: str
    tests: tuple[str, ...]


def observed(findings: Mapping[str, Finding]) -> list[Observed]:
    """Return the patterns, in the order in which they were noticed.

    "It is twice too large." about dx becomes "Look at dx: it is twice too large."

    Args:
        findings: of those tests of one function that a check ended, by the test's id.
    """
    sentences: dict[tuple[str, str], str] = {}
    tests: dict[tuple[str, str], list[str]] = {}
    for test_id, finding in findings.items():
        if not finding.observation or not _holds(finding, findings):
            continue
        lowered = finding.observation[0].lower() + finding.observation[1:]
        # "dx" and "dx of the second call" are one thing to look at.
        key = _subject(finding), finding.observation
        sentences.setdefault(key, f"Look at {finding.what}: {lowered}")
        tests.setdefault(key, []).append(test_id)
    return [Observed(sentence, tuple(tests[key])) for key, sentence in sentences.items()]


def _holds(finding: Finding, findings: Mapping[str, Finding]) -> bool:
    """Tell whether nothing speaks against what a finding says of a place."""
    place = finding.place
    if place is None:
        return True
    same = [other for other in findings.values() if _subject(other) == _subject(finding)]
    able = [other.places for other in same if other.places and place in other.places.possible]
    enough = 1 if place == BORDER else MIN_TESTS
    return len(able) >= enough and all(place in seen.seen for seen in able)


def _subject(finding: Finding) -> str:
    """Return what a finding is about: "dx" of "dx for a strided dout"."""
    return finding.what.partition(" ")[0]
