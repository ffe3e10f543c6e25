"""Moodle's *Download all submissions*.

    Ada Lovelace_4711_assignsubmission_file_/affine.ipynb      in folders, as it is by default
    Ada Lovelace_4711_assignsubmission_file_affine.ipynb       without
    Ada Lovelace_4711_assignsubmission_onlinetext_/onlinetext.html
    Team red-Ada Lovelace_4711_assignsubmission_file_/...      in groups
    Participant 4711_assignsubmission_file_/...                while marking is blind

The number is the participant's in this assignment, which the grading worksheet has too. No time is in it: that of
a member is the time of the download.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from autograder.intake.downloads.deliveries import Delivery, Gathered, Inquiry
from autograder.intake.downloads.entries import DownloadedFile
from autograder.settings.roster import Somebody

_HANDED_IN = re.compile(
    r"(?P<name>.+?)[_ ](?P<number>\d+)_assignsubmission_(?P<kind>file|onlinetext)(?:_(?P<file>.*))?"
)


def moodle_deliveries(entries: Sequence[DownloadedFile], asked: Inquiry) -> Iterator[Delivery]:
    """Yield what each participant handed in."""
    del asked  # nothing of the course is needed to read these names
    found: dict[str, Gathered] = {}
    for entry in entries:
        place = _place(entry.path)
        if place is None:
            continue
        match, below = place
        number, name = match["number"], match["name"]
        # `Team red-Ada Lovelace`: with the group and without.
        names = (name, name.partition("-")[2]) if "-" in name else (name,)
        person = Somebody((f"participant {number}",), tuple(filter(None, names)))
        gathered = found.setdefault(number, Gathered(person))
        if match["kind"] == "file":
            gathered.files[below] = entry
    yield from (one.delivery() for one in found.values() if one.files)


def _place(path: PurePosixPath) -> tuple[re.Match[str], PurePosixPath] | None:
    """Return the part of a path that says whose it is, and what lies below it."""
    for index, part in enumerate(path.parts[:3]):
        match = _HANDED_IN.fullmatch(part)
        if match is None:
            continue
        below = path.parts[index + 1 :]
        if below:
            return match, PurePosixPath(*below)
        if match["file"]:
            return match, PurePosixPath(match["file"])
    return None
