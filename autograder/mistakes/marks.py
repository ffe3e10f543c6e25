"""The two decorators of a bank; `load_bank` reads them from the text, so they do nothing."""

from collections.abc import Callable
from typing import TypeVar

# What stands for a sentence that is still to be written: a drafted entry has it, and no bank is read with it.
UNWRITTEN = "You ..."

Definition = TypeVar("Definition", bound=Callable[..., object])


def mistake(
    function: str, sentence: str, *, hidden_only: bool = False
) -> Callable[[Definition], Definition]:
    """Mark a wrong implementation of `function`; its own name is the mistake's name.

    `sentence` is said to the student and starts with "You". `hidden_only` claims that the public
    tests pass in spite of the mistake.
    """
    return lambda definition: definition


def unusual(function: str, what: str) -> Callable[[Definition], Definition]:
    """Mark a right implementation of `function`; `what` says in which way it is unusual."""
    return lambda definition: definition
