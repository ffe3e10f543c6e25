"""One catalogue: a gettext `.po` file, read and brought up to date by Babel, and written the same on every machine.

A sentence that changed keeps its translation, marked as fuzzy with the sentence that it was made for: that is a stale
one. Nothing that is fuzzy or empty is ever shown.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from autograder.errors import CourseError
from autograder.text.atomic import write_atomically

# No date: who changed what, and when, is for version control to know.
_HEADER = """\
# {title}
#
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
_WIDTH = 100


class CatalogueError(CourseError):
    """A catalogue cannot be read; the message says where and why."""


@dataclass(frozen=True)
class Key:
    """A sentence to be translated, and the file in which it stands."""

    text: str
    file: str


@dataclass(frozen=True)
class Lacking:
    """What a catalogue lacks of the sentences that there are now.

    Attributes:
        missing: sentences without a translation.
        stale: translations of sentences that have changed or are gone.
    """

    missing: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()


def translations(path: Path) -> Mapping[str, str]:
    """Return what a catalogue can say, by the sentence; nothing where there is no such file.

    Raises:
        CatalogueError: it is no catalogue.
    """
    try:
        return _translations(path, path.stat().st_mtime_ns)
    except FileNotFoundError:
        return {}


# Pages of a class ask for the same few files.
@lru_cache(maxsize=64)
def _translations(path: Path, _changed: int) -> Mapping[str, str]:
    return {
        str(message.id): str(message.string)
        for message in _read(path)
        if message.id and message.string and not message.fuzzy
    }


def state(path: Path, keys: Iterable[Key]) -> Lacking:
    """Return what a catalogue lacks.

    Raises:
        CatalogueError: it is no catalogue.
    """
    wanted = dict.fromkeys(key.text for key in keys)
    known = translations(path)
    there = [message for message in _read(path) if message.id] if path.is_file() else []
    stale = [
        _of(message.previous_id) or str(message.id)
        for message in there
        if message.string and (message.fuzzy or message.id not in wanted)
    ]
    return Lacking(tuple(key for key in wanted if key not in known), tuple(stale))


def brought_up_to_date(path: Path, keys: Iterable[Key], language: str, title: str) -> bytes:
    """Return the text of a catalogue that has these sentences, with the translations that it had.

    The translation of a sentence that changed a little is kept as a stale one, for whoever translates it anew.

    Raises:
        CatalogueError: there is a file, and it is no catalogue.
    """
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import write_po

    template = Catalog(locale=language)
    for key in keys:
        template.add(key.text, locations=[(key.file, 0)])
    catalogue = _read(path) if path.is_file() else Catalog(locale=language)
    # A sentence that was gone and is there again has its translation still.
    for message in list(catalogue.obsolete.values()):
        if message.id in template:
            catalogue[message.id] = catalogue.obsolete.pop(message.id)
    made_for = {message.id: message.previous_id for message in catalogue if message.fuzzy}
    catalogue.update(template, update_header_comment=False)
    for message in catalogue:
        if message.fuzzy and not message.previous_id:
            message.previous_id = made_for.get(message.id, [])
    out = BytesIO()
    # Without numbers of lines: a line that is put in far above would change them all.
    write_po(
        out,
        catalogue,
        width=_WIDTH,
        omit_header=True,
        include_previous=True,
        include_lineno=False,
    )
    return _HEADER.format(title=title, language=language).encode() + out.getvalue()


def write_catalogue(path: Path, data: bytes) -> None:
    """Write a catalogue as a whole, its folder made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, data)


def _read(path: Path) -> Any:
    from babel.messages.pofile import PoFileError, read_po

    try:
        with path.open("rb") as file:
            catalogue = read_po(file, abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        msg = f"{path}: no catalogue of gettext: {error}; mend it, or have `layerlab translate` begin it anew"
        raise CatalogueError(msg) from error
    for message in catalogue:
        _take_previous(message)
    return catalogue


def _take_previous(message: Any) -> None:
    """Take from a message's comments the sentence that a stale translation was made for: Babel writes it, and reads it as a comment."""
    from babel.messages.pofile import denormalize

    lines = [line[1:].strip() for line in message.user_comments if line.startswith("|")]
    message.user_comments = [line for line in message.user_comments if not line.startswith("|")]
    if lines and lines[0].startswith("msgid ") and message.fuzzy:
        message.previous_id = [denormalize("\n".join([lines[0][6:], *lines[1:]]))]


def _of(previous: object) -> str:
    """Return the sentence that a stale translation was made for."""
    return str(previous[0]) if isinstance(previous, list | tuple) and previous else ""
