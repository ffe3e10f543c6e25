"""What lies in an environment and student code may not read: the course that an installed kit brings."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path


def allowed_without(folders: Iterable[Path], withheld: Sequence[Path]) -> Iterator[Path]:
    """Yield what has to be allowed so that all of `folders` is, but for what is withheld.

    Landlock allows a folder with all that is below it and forbids nothing, so the folders on the way to
    what is withheld are not allowed, but what else lies in them: of /env without /env/share/layerlab

        /env/bin  /env/lib  /env/pyvenv.cfg  /env/share/jupyter
    """
    for folder in folders:
        yield from _allowed(folder, [path for path in withheld if path.is_relative_to(folder)])


def _allowed(folder: Path, withheld: Sequence[Path]) -> Iterator[Path]:
    if not withheld:
        yield folder
    elif folder not in withheld:
        yield from allowed_without(sorted(folder.iterdir()), withheld)


def inside(folders: Iterable[Path], withheld: Iterable[Path]) -> list[Path]:
    """Return what of `withheld` lies in one of the folders, and has to be covered there."""
    shown = tuple(folders)
    return [path for path in withheld if any(path.is_relative_to(folder) for folder in shown)]
