"""Sentences in the language of the course: looked up where they are shown, and nowhere before.

The kit thinks in English. Whatever it finds is written down in English, compared in English and kept in English; only
what is about to be read passes through here. So a language changes no verdict, and a report can be read in any.

A table has sentences by how they stand in the code. Where that is an f-string, such as

    f"{what} is {distance} in {count} of {size} entries."

the key has the names in braces, and so has the translation, in the order of its own language. A sentence that was made
of it is recognised by the words between, and what stood in the braces is looked up in turn:

    "dx is far off in 3 of 12 entries."  ->  "dx ..." with "far off" in the other language as well

What is not in the table is shown as it is: English is better than nothing.
"""

from __future__ import annotations

import re
from contextlib import contextmanager

from layerlab.templates import STOPS, SentenceTemplate, stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ENDS = re.compile(r"(?<=[.?!:;]) +|\n+| +(?=[(\[])")
_WIDE_END = "，。；：？！）」”、"
MAX_LENGTH = 1000  # nobody's sentence is longer; what is longer is somebody's output
MAX_PARTS = 12  # of one text, in how many ways it is taken apart
MAX_REMEMBERED = 5000


class Language:
    """One language.

    Args:
        code: its code by BCP 47, such as "zh".
        table: what each sentence is called in it.
    """

    def __init__(self, code: str, table: Mapping[str, str]) -> None:
        self.code = code
        self._table = dict(table)
        # What joins two things: " and ", ", and at "; the longer ones first.
        joints = [key for key in table if key[:1] in " ," and key.endswith(" ") and key.strip(" ,")]
        self._joints = sorted(joints, key=len, reverse=True)
        self._templates: list[SentenceTemplate] | None = None
        self._said: dict[str, str] = {}
        self._known: dict[tuple[str, bool], str | None] = {}

    def say(self, text: str) -> str:
        """Return a text in this language, as far as it is known."""
        if not self._table or not text or len(text) > MAX_LENGTH:
            return text
        if text not in self._said:
            if len(self._said) > MAX_REMEMBERED:
                self._said.clear()
                self._known.clear()
            self._said[text] = self._sentence(text) or text
        return self._said[text]

    def whole(self, text: str) -> str:
        """Return a text that stands in a table as it is: prose, in which nothing was put."""
        return self._table.get(text, text)

    def knows(self, text: str) -> bool:
        """Tell whether a text as a whole is known."""
        return self._found(text) is not None

    def _sentence(self, text: str) -> str | None:
        # First by keys whose names stand for what is known as well; then by any that says enough by itself.
        for is_strict in (True, False):
            said = self._found(text, is_strict=is_strict)
            said = said or self._in_parts(text, is_strict=is_strict)
            if said is not None:
                return said
        return None

    def _found(self, text: str, *, is_strict: bool = True) -> str | None:
        asked = text, is_strict
        if asked not in self._known:
            self._known[asked] = None  # what is asked for within itself is not known
            self._known[asked] = self._looked_up(text, is_strict=is_strict)
        return self._known[asked]

    def _looked_up(self, text: str, *, is_strict: bool) -> str | None:
        # As it stands, or as it goes on after a colon.
        for key in (text, text[:1].upper() + text[1:]):
            if key in self._table:
                return self._table[key]
        parts = self._pair(text, ",")
        if parts is not None:
            return parts
        for template in self._all_templates():
            said = template.said(text, self, is_strict=is_strict)
            if said is not None:
                return said
        return self._without_stop(text, is_strict=is_strict) or self._pair(text, " ")

    def _without_stop(self, text: str, *, is_strict: bool) -> str | None:
        """Return what is known but for the mark at its end: what is said, and why."""
        core = self._found(text[:-1], is_strict=is_strict) if text[-1:] in STOPS else None
        return None if core is None else core + stop(core, text[-1])

    def _pair(self, text: str, mark: str) -> str | None:
        """Return two things that are known, or names, with what joins them and begins so: `nan and inf`."""
        for joint in self._joints:
            if not joint.startswith(mark):
                continue
            first, between, second = text.partition(joint)
            is_fit = self.knows if mark == "," else self._is_plain
            if between and all(map(is_fit, (first, second))):
                return self.say(first) + self._table[joint] + self.say(second)
        return None

    def _is_plain(self, part: str) -> bool:
        return " " not in part or self.knows(part)

    def _in_parts(self, text: str, *, is_strict: bool) -> str | None:
        """Return a text that is several sentences, or what is said and why; None if no part of it is known."""
        ends = list(_ENDS.finditer(text))[:MAX_PARTS]
        for end in reversed(ends):
            # What is asked behind it: `It is 8 times what it should be` `; should something be averaged?`
            mark = end.start() - 1
            first, second = self._found(text[:mark]), self._found(text[mark:])
            if first is not None and second is not None:
                return first + second
            first = self._found(text[: end.start()], is_strict=is_strict)
            if first is not None:
                return _joined(first, end[0], self.say(text[end.end() :]))
        of_something = self._of_something(text)
        if of_something is not None:
            return of_something
        # A beginning that is not known: a name of a file, or what a student's code said.
        for end in ends:
            rest = text[end.end() :]
            said = self.say(rest)
            if said != rest:
                return _joined(text[: end.start()], end[0], said)
        return None

    def _of_something(self, text: str) -> str | None:
        """Return a sentence whose end is known, and that begins with what it is about: `dx` `has no entries`."""
        for space in list(re.finditer(" ", text))[:MAX_PARTS]:
            about, rest = text[: space.start()], text[space.end() :]
            said = self._found(rest) if " " in rest and self._is_plain(about) else None
            if said is not None:
                return f"{self.say(about)} {said}"
        return None

    def _all_templates(self) -> list[SentenceTemplate]:
        if self._templates is None:
            made = [SentenceTemplate(key, said) for key, said in self._table.items() if "{" in key]
            # What says more is asked for before what fits more.
            self._templates = sorted(made, key=lambda template: -template.letters)
        return self._templates


def _joined(first: str, between: str, rest: str) -> str:
    # Where a sentence ends with a wide stop, the space is in it.
    is_wide = first.endswith(tuple(_WIDE_END)) and "\n" not in between
    return first + ("" if is_wide else between) + rest


def headed(title: str, rest: str) -> str:
    """Return what stands behind a title, with the colon that the title's writing has: `Next: f`, `接下来：f`."""
    mark = stop(title, ":")
    return title + mark + ("" if mark in _WIDE_END else " ") + rest


def side_by_side(first: str, second: str) -> str:
    """Return two things with the comma that the first one's writing has: `expected 1, got 2`, `期望 1，得到 2`."""
    is_wide = stop(first, ".") in _WIDE_END
    return f"{first}，{second}" if is_wide else f"{first}, {second}"


_current: Language | None = None


def current() -> Language:
    """Return the language that is spoken."""
    global _current  # noqa: PLW0603  # a process speaks one language at a time
    if _current is None:
        from layerlab.spoken import LANGUAGE, TABLE

        _current = Language(LANGUAGE, TABLE)
    return _current


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language meanwhile."""
    global _current  # noqa: PLW0603  # see above
    before = current()
    _current = language
    try:
        yield
    finally:
        _current = before


def worded(word: str) -> str:
    """Return a word as it is: it is shown by `say` later, and a key of the catalogues until then."""
    return word


def say(text: str) -> str:
    """Return a text in the language that is spoken; in English, and where it has no translation, the text itself."""
    return current().say(text)
