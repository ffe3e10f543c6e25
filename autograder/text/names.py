"""The names of files and folders as text that can be stored and seen, and back to the names themselves.

Linux takes any bytes for a name. What is no text, and what cannot be seen, is written as `=` and two hexadecimal
digits for each of its bytes, as mail writes it (quoted-printable, RFC 2045):

    the folder                          as it is written
    ada                                 ada
    ada, with a byte FF behind          ada=FF
    a right-to-left override, then bob  =E2=80=AEbob
    a=3D, typed so by somebody          a=3D3D

Two names are never written alike, and `folder_name` finds the folder of what was written.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

# What shows nothing and is needed within names all the same, in Persian, Hindi and others: a zero-width
# non-joiner, and a joiner.
JOINERS = "\u200c\u200d"
# Control and format characters, ends of lines and paragraphs; a byte that is no text is a surrogate to Python.
_UNSEEN = {"Cc", "Cf", "Zl", "Zp", "Cs"}
_WRITTEN = re.compile(r"(?:=[0-9A-F]{2})+")
_LOOKS_WRITTEN = re.compile(r"=(?=[0-9A-F]{2})")


def written_name(name: str, keep: str = "") -> str:
    """Return a file's name as text in which everything can be seen, but for the characters in `keep`."""
    # An equals sign that would be read as one of ours becomes one of ours.
    unambiguous = _LOOKS_WRITTEN.sub("=3D", name)
    return "".join(c if c in keep else _written(c) for c in unambiguous)


def student_id(folder: str) -> str:
    """Return what the student is called whose folder has this name: in reports, feedback and the gradebook.

    Joiners stay, since they belong to the name: so the student is called as nbgrader calls them.
    """
    return written_name(folder, keep=JOINERS)


def folder_name(written: str) -> str:
    """Return the name that `written_name` or `student_id` was given."""
    return _WRITTEN.sub(_read, written)


def submission_folder(submitted: Path, student: str, assignment: str) -> Path:
    """Return where a student's submission lies, below the folder of all submissions."""
    return submitted / folder_name(student) / assignment


def student_named(text: str) -> str:
    """Return what the student is called whom a list names, as the folder is called or as reports do."""
    return text if _WRITTEN.search(text) else student_id(text)


def look_alikes(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return the names that a reader cannot tell from one another, together: `Zoë` may be four characters or five."""
    groups = defaultdict(list)
    for name in sorted(set(names)):
        shown = name.translate(dict.fromkeys(map(ord, JOINERS)))
        groups[unicodedata.normalize("NFKC", shown)].append(name)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _written(character: str) -> str:
    if unicodedata.category(character) not in _UNSEEN:
        return character
    data = character.encode("utf-8", "surrogateescape" if _is_byte(character) else "surrogatepass")
    return "".join(f"={byte:02X}" for byte in data)


def _is_byte(character: str) -> bool:
    """Say whether it stands for a byte that is no text."""
    return "\udc80" <= character <= "\udcff"


def _read(match: re.Match[str]) -> str:
    data = bytes.fromhex(match[0].replace("=", ""))
    return data.decode("utf-8", "surrogateescape")
