"""The list of this machine's fonts, kept from one jail to the next.

matplotlib opens every font of a machine to make its list, and keeps that among the user's files, of which a jail has
none. So it made the list anew in each jail: a seventh of what a zygote takes to warm up where there are a hundred
fonts, and seconds where there are thousands. The first jail of a machine tells what it found, and later ones get it.
"""

import contextlib
import os
import re
import shutil
from pathlib import Path

# Of fonts that student code can see; what lies in somebody's home is none.
PLACES = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
_NAME = re.compile(r"fontlist-v[\w.]{1,20}\.json")


def kept_lists() -> Path:
    """Return the folder of the lists, each by the name under which its version of matplotlib looks for it."""
    caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(caches) / "layerlab" / "fonts"


def lay_lists(target: Path) -> None:
    """Lay the lists into a folder, without those that are older than the fonts; what cannot be read is made anew there."""
    with contextlib.suppress(OSError, RuntimeError):  # a user without a home
        newest = _newest()
        for path in kept_lists().iterdir():
            if _NAME.fullmatch(path.name) and path.stat().st_mtime > newest:
                target.mkdir(exist_ok=True)
                shutil.copy(path, target)


def keep_list(told: bytes) -> None:
    """Keep a list, told as its name, a line's end and its text; where nothing can be kept, the next jail makes it too."""
    said, _, text = told.partition(b"\n")
    name = said.decode("ascii", "replace")
    if not _NAME.fullmatch(name):
        return
    with contextlib.suppress(OSError, RuntimeError):
        kept_lists().mkdir(parents=True, exist_ok=True)
        # Whole or not there: another jail may be looking for it.
        unfinished = kept_lists() / f".{name}.{os.getpid()}"
        unfinished.write_bytes(text)
        unfinished.replace(kept_lists() / name)


def _newest() -> float:
    """Return when a font came or went last: the time of the folder that it lies in."""
    folders = (folder for place in PLACES for folder, _, _ in os.walk(place))
    return max((os.stat(folder).st_mtime for folder in folders), default=0.0)  # noqa: PTH116  # of thousands, a Path each takes longer
