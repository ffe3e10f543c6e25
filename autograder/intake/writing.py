"""Writes what was collected for one student, whole or not at all."""

import shutil
import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path, PurePosixPath

from autograder.course import TIMESTAMP


def replace_folder(
    target: Path, files: Iterable[tuple[PurePosixPath, bytes]], when: datetime | str | None
) -> None:
    """Replace the folder `target`, once all of it has been read; `when` becomes the time of submission.

    Raises:
        OSError: it cannot be written.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=target.parent, prefix="."))
    try:
        fresh.chmod(0o755)
        for place, data in files:
            path = fresh / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        if when is not None:
            said = when if isinstance(when, str) else when.isoformat(sep=" ")
            (fresh / TIMESTAMP).write_text(f"{said}\n", encoding="utf-8")
        if target.is_symlink():
            target.unlink()
        shutil.rmtree(target, ignore_errors=True)
        fresh.replace(target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
