"""What a notebook needs of the machine that it is opened on, and one sentence for what is not there.

Older Pythons read this file too, before they are told that they are too old: it keeps to their syntax.
"""

from __future__ import annotations

import os
import sys

PYTHON = (3, 11)
# Each package with the version that is needed; the requirements.txt of a release asks for no less.
PACKAGES = {"numpy": (2,), "matplotlib": (3, 8), "pytest": (8, 4)}
_REQUIREMENTS = "requirements.txt"
_ANY = "999"  # a package that somebody put there without a version


class Unprepared(ImportError):  # noqa: N818  # it is no error of a program
    """Something is missing or too old; the message says what, and what to do."""

    def _render_traceback_(self) -> list[str]:
        """Have IPython show the sentence alone: where it was raised is of no interest."""
        return [str(self)]


def require_python() -> None:
    """Go on if this Python is new enough.

    Raises:
        Unprepared: it is not.
    """
    if sys.version_info < PYTHON:
        here = _dotted(sys.version_info[:3])
        msg = (
            f"LayerLab needs Python {_dotted(PYTHON)} or newer, and this is Python {here}:"
            " choose another kernel, or install a newer Python."
        )
        raise Unprepared(_said(msg))


def require() -> None:
    """Go on if this Python and its packages will do.

    Raises:
        Unprepared: one of them is missing or too old.
    """
    require_python()
    sentence = missing()
    if sentence is not None:
        raise Unprepared(_said(sentence))


def require_in_a_terminal() -> None:
    """Go on if the Python of a command will do; it may be another one than that of the notebooks.

    Raises:
        Unprepared: a package is missing or too old; the message says in which Python, and how to ask the other.
    """
    sentence = missing()
    if sentence is None:
        return
    here = sys.executable
    other = (
        f"This is {here}: if your notebooks run in another Python,"
        " run `%run -m layerlab submit` in a cell of one."
    )
    raise Unprepared("\n".join(map(_said, (sentence, other))))


def _said(sentence: str) -> str:
    """Return a sentence in the language of the course."""
    from layerlab.words import say

    return say(sentence)


def missing() -> str | None:
    """Return the sentence about packages that are missing or too old; None if there is none."""
    wanting = [name for name, needed in PACKAGES.items() if _version(name) < needed]
    if not wanting:
        return None
    described = " and ".join(map(_described, wanting))
    return f"This notebook needs {described}: {_remedy(wanting)}."


def _described(name: str) -> str:
    here = _installed(name)
    found = "which is not installed" if here is None else f"and here is {here}"
    return f"{name} {_dotted(PACKAGES[name])} or newer, {found}"


def _remedy(wanting: list[str]) -> str:
    """Return what to do about it: in a notebook by a magic, in a terminal by a command."""
    packages = " ".join(f'"{name}>={_dotted(PACKAGES[name])}"' for name in wanting)
    if sys.platform == "emscripten":
        return _remedy_in_a_browser(wanting)
    if os.path.isfile(_REQUIREMENTS):  # noqa: PTH113  # one import fewer
        packages = f"-r {_REQUIREMENTS}"
    if "ipykernel" in sys.modules:
        return f"run `%pip install {packages}` in a cell, then restart the kernel"
    return f"run `pip install {packages}`"


def _remedy_in_a_browser(wanting: list[str]) -> str:
    """Return what to do where an import fetches a package by itself, and pip brings none that is compiled."""
    if any(_installed(name) is None for name in wanting):
        return "the browser could not fetch it; see that this computer is online, then restart the kernel"
    return "it came with this page's Python; open the notebook where there is a newer one"


def _installed(name: str) -> str | None:
    """Return a package's version, None if it is not there."""
    from importlib import metadata, util

    if util.find_spec(name) is None:
        return None
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return _ANY


def _version(name: str) -> tuple[int, ...]:
    """Return the numbers that a package's version begins with, (2, 4) for 2.4rc1; none if it is not there."""
    numbers = []
    for part in (_installed(name) or "").split("."):
        if not part.isdigit():
            break
        numbers.append(int(part))
    return tuple(numbers)


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
