"""Paths that a terminal makes a link of, where it knows links."""

import os
import sys
from pathlib import Path
from typing import TextIO

# Terminals that show the codes of links, or that cannot show any code.
_PLAIN = {"dumb", "linux", ""}


def linked(path: Path, stream: TextIO | None = None) -> str:
    """Return a path as it was typed, which a click opens where the stream is a terminal that knows links.

    Source: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
    """
    stream = sys.stderr if stream is None else stream
    if not stream.isatty() or os.environ.get("TERM", "") in _PLAIN:
        return str(path)
    return f"\033]8;;{path.resolve().as_uri()}\033\\{path}\033]8;;\033\\"
