"""The list of fonts, which one jail makes and those after it find."""

import json
import os

import pytest

from autograder.sandbox import Sandbox, fonts, probe
from autograder.sandbox.fonts import keep_list, kept_lists, lay_lists

NAME = "fontlist-v999.json"
COUNT = "from matplotlib.font_manager import fontManager\nlen(fontManager.ttflist)"


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Return the folder of the lists, among caches of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return kept_lists()


@pytest.fixture
def places(tmp_path, monkeypatch):
    """Return a folder of fonts that stands for the machine's."""
    place = tmp_path / "machine"
    (place / "truetype").mkdir(parents=True)
    monkeypatch.setattr(fonts, "PLACES", (place, tmp_path / "missing"))
    return place


class TestList:
    """What is kept, and laid into a jail."""

    def test_is_laid_as_it_was_told(self, kept, places, tmp_path):
        """The next jail gets the bytes that the first one told."""
        keep_list(NAME.encode() + b"\n" + b'{"a\\n": 1}\n')
        lay_lists(tmp_path / "laid")
        assert (tmp_path / "laid" / NAME).read_bytes() == b'{"a\\n": 1}\n'

    def test_is_made_anew_when_a_font_came(self, kept, places, tmp_path):
        """A list that is older than a folder of fonts says too little, or names what is gone."""
        keep_list(NAME.encode() + b"\n{}")
        (places / "truetype" / "new.ttf").touch()
        os.utime(kept / NAME, (1, 1))
        lay_lists(tmp_path / "laid")
        assert not (tmp_path / "laid").exists()

    @pytest.mark.parametrize(
        "name", ["../fontlist-v1.json", "fontlist-v1.json/x", "other.json", "", "fontlist-vé.json"]
    )
    def test_is_kept_under_matplotlibs_names_alone(self, kept, name):
        """Nothing is written elsewhere, whatever a jail says."""
        keep_list(name.encode() + b"\n{}")
        assert not kept.exists()

    def test_costs_nothing_where_no_file_can_be_kept(self, kept, tmp_path):
        """A home that cannot be written makes the next jail slower, and that is all."""
        (tmp_path / "caches").write_text("no folder")
        keep_list(NAME.encode() + b"\n{}")
        lay_lists(tmp_path / "laid")
        assert not (tmp_path / "laid").exists()


class TestJails:
    """Two of them, one after the other."""

    def test_the_second_finds_the_list_of_the_first(self, kept):
        """A list of one font stands in place of the one that would be made."""
        level = probe().level
        with Sandbox(level) as first, first.worker() as worker:
            (result,) = worker.run_cells([COUNT])
            assert int(result.outputs[0]["data"]["text/plain"]) > 1
        (path,) = kept.iterdir()
        known = json.loads(path.read_text())
        path.write_text(json.dumps(known | {"ttflist": known["ttflist"][:1]}))
        with Sandbox(level) as second, second.worker() as worker:
            (result,) = worker.run_cells([COUNT])
            assert result.outputs[0]["data"]["text/plain"] == "1"
