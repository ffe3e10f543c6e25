"""Keys with names in braces, and the sentences that were made of them: which, and what stood in the braces."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    class Tongue(Protocol):
        """What a template asks of a language."""

        def say(self, text: str) -> str:
            """Return a text in it."""

        def knows(self, text: str) -> bool:
            """Tell whether a text is known."""


PLACE = re.compile(r"\{(\w+)\}")
_LETTERS = re.compile(r"[A-Za-z]+")
# A number, a shape, a list of numbers: what needs no translation, and is no word.
_VALUE = re.compile(r"[\d.,:+\- e%/()\[\]]*\d[\d.,:+\- e%/()\[\]]*")
STOPS = {":": "：", ";": "；", ".": "。"}
# Between Chinese characters no space is set, and one is where other writing begins or ends.
_HAN = "\u3400-\u9fff"
_WITHIN = re.compile(f"(?<=[{_HAN}]) +(?=[{_HAN}])")
_BETWEEN = re.compile(f"(?<=[{_HAN}])(?=[A-Za-z0-9`])|(?<=[A-Za-z0-9`])(?=[{_HAN}])")
_IS_HAN = re.compile(f"[{_HAN}]")
# Names that stand for whole sentences.
_SENTENCES = frozenset({"message", "sentence", "reason", "error", "remedy", "lowered"})
# Names that stand for numbers alone.
_NUMBERS = frozenset({"numbers", "last", "shape"})
# Names that stand for one whole number, and not for a shape: of `3 of 12`, but not of `x of (2, 3)`.
_COUNTS = frozenset({"bar"})
FEW_LETTERS = 8
MAX_STEPS = 300  # until it is given up to tell what was put into a sentence


class SentenceTemplate:
    """One key with names in braces, and what it is called."""

    def __init__(self, key: str, said: str) -> None:
        # "{what} is {words}." is ["", " is ", "."] around ["what", "words"].
        pieces = PLACE.split(key)
        self._literal, self._names = pieces[::2], pieces[1::2]
        self.letters = sum(map(len, _LETTERS.findall(" ".join(self._literal))))
        self._longest = max(self._literal, key=len)
        self._said = said

    def said(self, text: str, language: Tongue, *, is_strict: bool) -> str | None:
        """Return a text that was made of this key in the other language; None if it was not."""
        if not is_strict and self.letters < FEW_LETTERS:
            return None
        first, last = self._literal[0], self._literal[-1]
        # As it goes on after a colon.
        if first[:1].isupper():
            text = text[:1].upper() + text[1:]
        if self._longest not in text or not text.startswith(first) or not text.endswith(last):
            return None
        search = _Search((self._literal, self._names), text, language, is_strict=is_strict)
        parts = search.best()
        if parts is None:
            return None
        # Of "{what} is {words}." nearly anything could be made; of "an {name}" a name alone.
        is_short = bool(first) and not any(" " in part for part in parts)
        if self.letters < FEW_LETTERS and not is_short and not any(map(search.is_known, parts)):
            return None
        values = dict(zip(self._names, parts))  # noqa: B905  # older Pythons know no strict
        made = PLACE.sub(lambda name: language.say(values.get(name[1], name[0])), self._said)
        return _set(made)


class _Search:
    """Looks for what was put between the words of a key, in the way that leaves least unknown.

    Args:
        key: the words of a key around its names, and the names.
        text: what may have been made of it.
        language: says of a part whether it is known.
        is_strict: whether every part has to be, or be a name.
    """

    def __init__(
        self, key: tuple[list[str], list[str]], text: str, language: Tongue, *, is_strict: bool
    ) -> None:
        self._literal, self._names = key
        self._text = text
        self._language = language
        self._is_strict = is_strict
        self._steps = 0
        self._best: tuple[int, list[str]] | None = None

    def best(self) -> list[str] | None:
        """Return the parts, None if there are none."""
        self._go_on(1, len(self._literal[0]), [], 0)
        if self._best is None:
            return None
        return self._best[1]

    def _go_on(self, number: int, start: int, parts: list[str], cost: int) -> None:
        """Put what lies before the next words of the key into a part, in every way there is."""
        self._steps += 1
        if self._steps > MAX_STEPS or (self._best is not None and self._best[0] <= cost):
            return
        if number == len(self._literal):
            if start == len(self._text):
                self._best = cost, parts
            return
        for end in self._places(number, start):
            part = self._text[start:end]
            more = self._cost(part, self._names[number - 1])
            if more and self._is_strict:
                continue
            self._go_on(number + 1, end + len(self._literal[number]), [*parts, part], cost + more)

    def _places(self, number: int, start: int) -> Iterator[int]:
        """Yield where the next words of the key may begin."""
        words, text = self._literal[number], self._text
        if number == len(self._literal) - 1:
            if len(text) - len(words) >= start:
                yield len(text) - len(words)
            return
        if not words:
            # Two names side by side: the longer part first, but only where a word ends.
            ends = [found.start() for found in re.finditer(r"(?=[ ,;:])|$", text[start:])]
            yield from (start + end for end in reversed([0, *ends]))
            return
        place = text.find(words, start)
        while place >= 0:
            yield place
            place = text.find(words, place + 1)

    def is_known(self, part: str) -> bool:
        """Tell whether a part is a number, or something that is known."""
        return bool(_VALUE.fullmatch(part)) or self._language.knows(part)

    def _cost(self, part: str, name: str) -> int:
        if name in _COUNTS and not part.isdecimal():
            return 1
        if name in _NUMBERS and not (part == "()" or _VALUE.fullmatch(part)):
            return 1
        if part.endswith(tuple(STOPS)) and name not in _SENTENCES:
            return 1
        is_plain = not part or (" " not in part.strip() and part == part.strip())
        return 0 if is_plain or self.is_known(part) else 1


def _set(text: str) -> str:
    """Return what was put together as it is set: a space between two writings, and none within one."""
    text = _WITHIN.sub("", text)
    text = _BETWEEN.sub(" ", text)
    return text[:-1] + stop(text, ".") if text.endswith(".") else text


def stop(text: str, mark: str) -> str:
    """Return a mark as the writing of a text has it."""
    return STOPS[mark] if _IS_HAN.search(text) else mark
