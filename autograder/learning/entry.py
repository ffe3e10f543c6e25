"""Writes a drafted entry into a bank, as a whole function under `@mistake`."""

import json
import re
import textwrap
from collections.abc import Collection
from pathlib import Path

from autograder.errors import CourseError
from autograder.learning.proposal import Proposal
from autograder.mistakes.marks import UNWRITTEN
from autograder.text.atomic import write_atomically

_BEGINNING = '''\
"""Mistakes of {exercise} that classes made."""

import numpy as np

from autograder.mistakes import mistake
'''
_MARKS = re.compile(r"^from autograder\.mistakes import (?P<names>[\w, ]+)$", re.MULTILINE)
_LEARNED = "learned"


def free_name(taken: Collection[str], asked: str | None = None) -> str:
    """Return the name that an entry gets: the one that is asked for, or `learned_1`, `learned_2` and so on.

    Raises:
        CourseError: the one that is asked for is taken, or is no name.
    """
    if asked is None:
        numbers = (f"{_LEARNED}_{number}" for number in range(1, len(taken) + 2))
        return next(name for name in numbers if name not in taken)
    if re.fullmatch(r"[a-z][a-z0-9_]*", asked) is None:
        msg = f"--name {asked}: an entry is called by small letters, digits and underscores, like a function"
        raise CourseError(msg)
    if asked in taken:
        msg = f"--name {asked}: the bank has an entry of that name; choose another"
        raise CourseError(msg)
    return asked


def checked_sentence(sentence: str | None) -> str:
    """Return a sentence as it is written down; a placeholder where there is none yet.

    Raises:
        CourseError: it is none that a student could be told.
    """
    told = " ".join((sentence or "").split())
    if not told:
        return UNWRITTEN
    if not told.startswith("You ") or not told.isprintable():
        msg = f"--sentence {told!r}: it speaks to the student; start it with You"
        raise CourseError(msg)
    return told


def entry_text(proposal: Proposal, name: str, sentence: str) -> str:
    """Return the entry as it stands in the file: one function, or a class of all that it needs."""
    lines = [f"# What has to be changed: {line}" for line in (proposal.change or "").splitlines()]
    # A JSON string is a Python string, too, and has double quotes.
    told = json.dumps(sentence, ensure_ascii=False)
    lines.append(f'@mistake("{proposal.function}", {told})')
    if proposal.sources.keys() == {proposal.function}:
        source = proposal.sources[proposal.function]
        # The first line of its own definition; it may call itself by the old name, which every notebook has.
        lines.append(re.sub(r"\Adef\s+\w+", f"def {name}", source).rstrip("\n"))
    else:
        parts = [
            textwrap.indent(source.rstrip("\n"), "    ") for source in proposal.sources.values()
        ]
        lines += [f"class {name}:", "\n\n".join(parts)]
    return "\n".join(lines) + "\n"


def add_entry(path: Path, text: str) -> int:
    """Write an entry at the end of a bank's file, which is made if it is not there; return its line.

    Raises:
        CourseError: the file cannot be read or written.
    """
    try:
        before = path.read_text(encoding="utf-8") if path.is_file() else ""
        before = before or _BEGINNING.format(exercise=path.stem)
        before = _MARKS.sub(_with_mistake, before, count=1).rstrip("\n") + "\n\n\n"
        write_atomically(path, (before + text).encode())
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: the entry cannot be written ({error})"
        raise CourseError(msg) from error
    return before.count("\n") + 1


def _with_mistake(found: re.Match[str]) -> str:
    """Return the import of the decorators with `mistake` among them."""
    names = {name.strip() for name in found["names"].split(",")} | {"mistake"}
    return f"from autograder.mistakes import {', '.join(sorted(names))}"
