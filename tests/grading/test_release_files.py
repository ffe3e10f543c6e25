"""What of a release folder is laid before a submission's cells."""

from pathlib import Path

import pytest

from autograder.judging.released import release_files

KITS = {
    "one file": "layerlab.py",
    "a folder, as it once was": "layerlab/__init__.py",
}


class TestReleaseFiles:
    @pytest.mark.parametrize("kit", KITS.values(), ids=KITS)
    def test_data_is_laid_there_and_the_kit_is_not(self, tmp_path: Path, kit: str) -> None:
        """A release of either form is graded with the kit that is installed."""
        for name in (kit, "digits.ipynb", "tests/test_digits.py", "data/digits.npz"):
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"bytes")

        assert release_files(tmp_path) == {"data/digits.npz": b"bytes"}
