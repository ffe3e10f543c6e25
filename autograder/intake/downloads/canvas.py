"""Canvas's *Download Submissions*.

    lovelaceada_31_207_affine.ipynb            last name and first in one word, number of the user, of the file
    lovelaceada_LATE_31_208_affine-1.ipynb     handed in late; a file of this name had been handed in before

No time is in it, but whether it was late.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from autograder.intake.downloads.deliveries import Delivery, Gathered, Inquiry
from autograder.intake.downloads.entries import DownloadedFile
from autograder.settings.roster import Somebody

_HANDED_IN = re.compile(
    r"(?P<name>[^/]+?)(?P<late>_LATE)?_(?P<user>\d+)_(?P<number>\d+)_(?P<file>.+)"
)
_AGAIN = re.compile(r"(?P<stem>.+)-\d+(?P<ending>\.\w+)")


def canvas_deliveries(entries: Sequence[DownloadedFile], asked: Inquiry) -> Iterator[Delivery]:
    """Yield what each user handed in; of two files with one name the one that came later."""
    found: dict[str, Gathered] = {}
    newest: dict[tuple[str, PurePosixPath], int] = {}
    for entry in entries:
        match = _HANDED_IN.fullmatch(entry.path.name)
        if match is None:
            continue
        user = match["user"]
        person = Somebody((user,), (match["name"],))
        gathered = found.setdefault(user, Gathered(person))
        gathered.late |= match["late"] is not None
        place = PurePosixPath(_own_name(match["file"], asked.exercises))
        # Files are numbered as they come.
        number = int(match["number"])
        if newest.get((user, place), -1) < number:
            newest[user, place] = number
            gathered.files[place] = entry
    yield from (one.delivery() for one in found.values())


def _own_name(name: str, exercises: Sequence[str]) -> str:
    """Return what a file was called before Canvas numbered it; only a notebook's own name is certain."""
    match = _AGAIN.fullmatch(name)
    if match is not None and match["stem"] in exercises:
        return match["stem"] + match["ending"]
    return name
