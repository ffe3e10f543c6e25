"""Gradescope's *Export Submissions*: a folder for each submission, and one file that says whose it is.

    assignment_12_export/submission_metadata.yml
    assignment_12_export/submission_345/affine.ipynb

    submission_345:
      :submitters:
      - :name: Ada Lovelace
        :sid: '31'
        :email: ada@example.org
      :created_at: 2026-11-29 10:00:00.123456000 -08:00

Only the submission that counts is in it. Several submitters are a group.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any

from autograder.intake.downloads.deliveries import Delivery, Inquiry, lifted
from autograder.intake.downloads.entries import DownloadedFile, DownloadError
from autograder.settings.roster import Somebody

METADATA = "submission_metadata.yml"
_MOST = (
    60_000_000  # bytes of the metadata, which hold earlier submissions and their results as well
)
_TIME = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)[ T](?P<time>\d\d:\d\d:\d\d)(?:\.\d+)? ?(?P<zone>Z|UTC|[+-]\d\d:?\d\d)"
)


def gradescope_deliveries(entries: Sequence[DownloadedFile], asked: Inquiry) -> Iterator[Delivery]:
    """Yield what each student or group handed in.

    Raises:
        DownloadError: the file that says whose is what cannot be read.
    """
    del asked  # times there have their zone
    for metadata in (entry for entry in entries if entry.path.name == METADATA):
        top = metadata.path.parent
        known = _read_metadata(metadata)
        below: dict[str, dict[PurePosixPath, DownloadedFile]] = {}
        for entry in entries:
            if entry.path.is_relative_to(top) and len(entry.path.relative_to(top).parts) > 1:
                folder, *rest = entry.path.relative_to(top).parts
                below.setdefault(folder, {})[PurePosixPath(*rest)] = entry
        for folder, files in below.items():
            said = known.get(folder)
            persons = tuple(_persons(said)) if isinstance(said, dict) else ()
            when = _moment(str(said.get(":created_at", ""))) if isinstance(said, dict) else None
            if persons:
                yield Delivery(persons, lifted(files), when)
            else:
                doubt = f"{METADATA} does not say whose {folder} is"
                yield Delivery((Somebody(names=(folder,)),), lifted(files), doubt=doubt)


def _read_metadata(entry: DownloadedFile) -> dict[str, Any]:
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        # The base loader makes text of everything: no number loses its zeros, and nothing is built.
        found = yaml.load(entry.read(_MOST), Loader=loader)  # noqa: S506  # it is the safest of all
    except (yaml.YAMLError, OSError, ValueError, RuntimeError, RecursionError) as error:
        msg = f"{entry.path}: cannot be read ({type(error).__name__}); export the submissions again"
        raise DownloadError(msg) from error
    if not isinstance(found, dict):
        msg = f"{entry.path}: it names no submission; export the submissions again"
        raise DownloadError(msg)
    return found


def _persons(said: dict[str, Any]) -> Iterator[Somebody]:
    submitters = said.get(":submitters", ())
    for one in submitters if isinstance(submitters, list) else ():
        if isinstance(one, dict):
            texts = {key: value for key, value in one.items() if isinstance(value, str)}
            ids = (texts.get(":email", ""), texts.get(":sid", ""))
            yield Somebody(tuple(filter(None, ids)), tuple(filter(None, (texts.get(":name", ""),))))


def _moment(text: str) -> datetime | None:
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    zone = "+00:00" if match["zone"] in ("Z", "UTC") else match["zone"]
    try:
        return datetime.fromisoformat(f"{match['day']} {match['time']}{zone}").astimezone(UTC)
    except ValueError:
        return None
