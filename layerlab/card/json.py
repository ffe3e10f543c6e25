"""The report card as plain data, for programs: what it says, without the arrays."""

import json
from typing import Any

from layerlab.card.card import Card
from layerlab.card.records import CardVerdict, Status
from layerlab.card.text import reason

FORMAT = "layerlab/card/v1"


def as_data(card: Card) -> dict[str, Any]:
    """Return the card as a dict that JSON can hold.

    `tests` are in the order in which they ran; `lines` is what the card says about one, its hints apart:
    `hint` is the first of them, and `more_hints` those after it.
    """
    return {
        "format": FORMAT,
        "passed": card.passed,
        "problems": [
            {"message": problem.message, "remedy": problem.remedy} for problem in card.problems
        ],
        "tests": [_verdict(verdict) for verdict in card.verdicts],
    }


def as_json(card: Card) -> str:
    """Return the card as one line of JSON, in ASCII."""
    return json.dumps(as_data(card))


def _verdict(verdict: CardVerdict) -> dict[str, Any]:
    passed = verdict.status is Status.PASSED
    return {
        "function": verdict.function,
        "sentence": verdict.sentence,
        "status": verdict.status.value,
        "hint": verdict.hint,
        "more_hints": list(verdict.more_hints),
        "call": verdict.call,
        "code": verdict.code,
        "lines": [] if passed else [line.rstrip() for line in reason(verdict, hints=False)],
    }
