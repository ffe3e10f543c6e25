"""Where an installed kit keeps its course: a folder of shared data, which is no part of any package.

An environment is what student code may read and import from, and hidden tests and solutions are neither:
the sandbox leaves this folder out of what it shows.
"""

from pathlib import Path

# Below the environment's root, as `pyproject.toml` has it.
SHARED = Path("share") / "layerlab"


def shared_folders() -> tuple[Path, ...]:
    """Return the folders of shared data that belong to this kit; none in a clone.

    An environment has its packages in `lib/python3.12/site-packages`, and a folder that was named with
    `pip install --target` has them at its top: the data lies below one of the folders above them.
    """
    above = Path(__file__).resolve().parents
    return tuple(folder / SHARED for folder in above if (folder / SHARED).is_dir())
