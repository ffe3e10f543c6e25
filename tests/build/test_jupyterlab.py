"""Authors may edit an exercise in JupyterLab: saving it there changes nothing but what they changed."""

from difflib import unified_diff
from pathlib import Path

import jupytext
import pytest
from jupytext.config import load_jupytext_configuration_file

SOLUTIONS = Path(__file__).resolve().parents[2] / "solutions"
EXERCISES = sorted(SOLUTIONS.glob("*/*.py"))


@pytest.mark.parametrize("path", EXERCISES, ids=[path.stem for path in EXERCISES])
def test_saving_in_jupyterlab_changes_nothing(path: Path) -> None:
    """With the course's jupytext.toml no header and no cell id gets into the text."""
    settings = load_jupytext_configuration_file(str(SOLUTIONS / "jupytext.toml"))

    saved = jupytext.writes(jupytext.read(path, config=settings), fmt="py:percent", config=settings)

    assert list(unified_diff(path.read_text("utf-8").splitlines(), saved.splitlines())) == []
