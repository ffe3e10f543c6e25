"""Of a backward function that fails, tell whether its forward is what to look at first, as the grader does."""

from collections.abc import Callable, Container, Iterator
from dataclasses import replace

from layerlab.card.card import Card
from layerlab.card.records import CardVerdict, Status
from layerlab.expect.backward import mend_first, usual_forward

# What is wrong with an output may be wrong with the cache. That an input was changed, or an unknown mode taken,
# is wrong with neither.
_REACHES = frozenset({"values", "shape", "dtype", "type", "nonfinite"})


def with_forward_first(card: Card, known: Container[str], run: Callable[[str], Card]) -> Card:
    """Return the card, with a word about its forward at each backward function that fails.

    Args:
        card: what was found.
        known: the functions that have public tests.
        run: runs those of one function, for a forward that is not on the card.
    """
    named = {}
    for function in card.functions:
        forward = usual_forward(function)
        if forward is None or forward not in known or not _fails(card, function):
            continue
        other = card if forward in card.functions else run(forward)
        if _is_wrong(other, forward):
            named[function] = forward
    if not named:
        return card
    return replace(card, verdicts=tuple(_pointing(card, named)))


def _fails(card: Card, function: str) -> bool:
    return any(verdict.status is Status.FAILED for verdict in card.functions[function])


def _is_wrong(card: Card, forward: str) -> bool:
    """Tell whether a check found an output of `forward` wrong."""
    for verdict in card.functions.get(forward, ()):
        finding = verdict.finding
        if verdict.status is Status.FAILED and finding and finding.kind in _REACHES:
            return True
    return False


def _pointing(card: Card, named: dict[str, str]) -> Iterator[CardVerdict]:
    for verdict in card.verdicts:
        forward = named.get(verdict.function)
        if forward is None or verdict.status is not Status.FAILED:
            yield verdict
            continue
        msg = mend_first(forward, verdict.function)
        # A hint at the gradient would send them the wrong way.
        said = f"{msg} {verdict.message or ''}".strip()
        yield replace(verdict, message=said, hint=None, more_hints=())
