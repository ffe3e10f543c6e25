"""Whether a function behaved as a known mistake does, in all that a test asked about.

Results count, each of them. Of the arguments that part counts into which the solution or the mistake writes:
`bn_param["running_mean"]` in batch normalization, `x` where the mistake is `x -= mean`. What the function alone wrote
is its own affair as long as the test ends as it does for the mistake. `config.setdefault("epsilon", 1e-8)` changes the
caller's dict, and no name is lost by it unless a test forbids that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from autograder.judging.calls import Call
from autograder.judging.draws import Drawn
from autograder.judging.parts import MISSING, Place, at, unlike_parts
from autograder.judging.same_calls import same_value
from layerlab.expect.findings import Finding

# The number of a call, "results" or "args", and the path to a part of them: (0, "args", 3, "running_mean").
Key = tuple[object, ...]
RESULTS = "results"
ARGS = "args"
Objection = tuple[str, ...]
NO_CALLS: Sequence[Call] = ()


@dataclass(frozen=True)
class Seen:
    """What a test saw of one function: its calls, and what it had to object to, if anything."""

    calls: Sequence[Call] = NO_CALLS
    ending: Objection = ()


def objection(finding: Finding | None) -> Objection:
    """Return what a test that failed had to object to: the kind of a finding, and of what."""
    return ("raised",) if finding is None else (finding.kind, finding.what)


def alike(ours: Seen, theirs: Seen, right: Seen) -> bool:
    """Tell whether a test saw of a submission what it sees of a mistake.

    Args:
        ours: of the submission.
        theirs: of the mistake.
        right: of the solution.
    """
    if not _as_many(ours, theirs):
        return False
    # One part settles it; most mistakes differ from a submission in the first.
    if any(True for _ in _parts_apart(ours, theirs, right)):
        return False
    # Other arguments may have been written into, which this test then did not mind.
    wrote_more = any(
        not same_value(our_call.args, their_call.args)
        for our_call, their_call in zip(ours.calls, theirs.calls, strict=False)
    )
    return not wrote_more or ours.ending == theirs.ending


def apart(ours: Seen, theirs: Seen, right: Seen) -> frozenset[Key]:
    """Return the parts in which a submission is not as the mistake is, of those that count."""
    return frozenset(_parts_apart(ours, theirs, right))


def off(seen: Seen, right: Seen) -> frozenset[Key]:
    """Return the parts that are not as the solution leaves them, of the calls that both made."""
    found: set[Key] = set()
    for number, (call, right_call) in enumerate(zip(seen.calls, right.calls, strict=False)):
        found.update((number, RESULTS, *path) for path in _results(call, right_call))
        changed = unlike_parts(call.args, right_call.args, same_value)
        found.update((number, ARGS, *path) for path in changed)
    return frozenset(found)


def part(seen: Seen, key: Key) -> object:
    """Return what stands at a key."""
    number, where, *path = key
    if not isinstance(number, int) or number >= len(seen.calls):
        return MISSING
    call = seen.calls[number]
    return at(call.results if where == RESULTS else call.args, tuple(path))


def covers(keys: frozenset[Key], key: Key) -> bool:
    """Tell whether a key is among keys, or is a part of one of them."""
    return any(key[:length] in keys for length in range(1, len(key) + 1))


def _parts_apart(ours: Seen, theirs: Seen, right: Seen) -> Iterator[Key]:
    for number, (our_call, their_call) in enumerate(zip(ours.calls, theirs.calls, strict=False)):
        for path in _results(our_call, their_call):
            yield (number, RESULTS, *path)
        for path in written_in(number, theirs, right):
            if not same_value(at(our_call.args, path), at(their_call.args, path)):
                yield (number, ARGS, *path)


def _as_many(ours: Seen, theirs: Seen) -> bool:
    """Tell whether a test came as far with both; where they draw, chance may end one of them early.

    A mask of twelve draws keeps everything once in five hundred times, and the test objects to that one.
    """
    if len(ours.calls) == len(theirs.calls):
        return True
    drawn = (call.results for call in (*ours.calls, *theirs.calls))
    return bool(ours.ending or theirs.ending) and any(map(_is_drawn, drawn))


def _is_drawn(results: object) -> bool:
    if isinstance(results, tuple):
        return any(map(_is_drawn, results))
    return isinstance(results, Drawn)


def _results(one: Call, other: Call) -> Iterator[Place]:
    return unlike_parts(one.results, other.results, same_value)


def written_in(number: int, theirs: Seen, right: Seen) -> frozenset[Place]:
    """Return the parts of the arguments into which the mistake or the solution writes."""
    written = theirs.calls[number].written
    if number < len(right.calls):
        written |= right.calls[number].written
    return written
