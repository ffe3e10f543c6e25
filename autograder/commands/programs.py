"""Programs beside the interpreter: nbgrader looks for them on the PATH, and people type them."""

import os
import shutil
import sys
from pathlib import Path

# The PATH of whoever called us, which is the one that they type in.
_CALLERS_PATH = "LAYERLAB_CALLERS_PATH"


def add_to_path() -> None:
    """Put the interpreter's folder on the PATH of this process, and remember what it was."""
    programs = str(Path(sys.executable).parent)
    path = os.environ.get("PATH", os.defpath)
    if programs not in path.split(os.pathsep):
        os.environ[_CALLERS_PATH] = path
        os.environ["PATH"] = os.pathsep.join((programs, path))


def typed(program: str) -> str:
    """Return what to type for a program of this environment: its name, or its path where the shell would not find it."""
    own = Path(sys.executable).parent / program
    found = shutil.which(program, path=os.environ.get(_CALLERS_PATH))
    is_found = found is not None and Path(found).resolve() == own.resolve()
    return program if is_found or not own.exists() else str(own)
