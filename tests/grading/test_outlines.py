"""Known mistakes in few numbers: they refute what a replay refutes, and say nothing against what fits."""

from dataclasses import replace

import numpy as np
import pytest

from autograder.judging.calls import OPAQUE, Call, Raised
from autograder.judging.likeness import Seen, alike, apart, off
from autograder.judging.outline import (
    as_bytes,
    of_bytes,
    outline_of,
    surely_alike,
    surely_apart,
    surely_unlike,
)
from autograder.judging.outlines import MAX_KNOWN, Outlines

RIGHT = np.linspace(-1.0, 1.0, 60).reshape(5, 12)


def seen(*results, args=(), written=frozenset(), ending=("values", "out")):
    """Return what a test saw: a call for each result."""
    return Seen([Call("f", args, result, written) for result in results], ending)


def changed(place, value):
    """Return the right array with another entry."""
    array = RIGHT.copy()
    array.flat[place] = value
    return array


RESULTS = {
    "an array": RIGHT,
    "half of it": 0.5 * RIGHT,
    "another shape": RIGHT.T,
    "one entry of many": changed(17, 9.0),
    "the first entry": changed(0, 9.0),
    "the last entry, not finite": changed(59, np.nan),
    "infinite": changed(59, np.inf),
    "less by rounding": RIGHT * (1 + 1e-9),
    "of integers": np.arange(60).reshape(5, 12),
    "of truth values": RIGHT > 0,
    "complex": RIGHT + 1j,
    "empty": np.zeros((0, 3)),
    "of texts": np.array(["a", "b"]),
    "a number": 2.5,
    "an array of one number": np.array(2.5),
    "none": None,
    "a text": "train",
    "a pair": (RIGHT, {"mean": RIGHT[0], 1: 2.0}),
    "another pair": (RIGHT, {"mean": 2 * RIGHT[0], 1: 2.0}),
    "a pair of other names": (RIGHT, {"var": RIGHT[0]}),
    "of a handle": (RIGHT, OPAQUE),
    "an error": Raised("ValueError", "no"),
    "the same error, told otherwise": Raised("ValueError", "never"),
    "another error": Raised("KeyError", "no"),
}


@pytest.mark.parametrize("theirs", RESULTS.values(), ids=RESULTS)
class TestOutline:
    def test_it_refutes_no_more_than_a_replay(self, theirs):
        """Of each pair of results; nor does it confirm more."""
        right = seen(np.zeros(2))
        mistake = seen(theirs)
        outline = outline_of(mistake, right, off(mistake, right))
        for ours in map(seen, RESULTS.values()):
            if surely_alike(ours, outline):
                assert alike(ours, mistake, right)
            if surely_unlike(ours, outline):
                assert not alike(ours, mistake, right)
            assert set(surely_apart(ours, outline)) <= apart(ours, mistake, right)

    def test_it_is_kept_as_it_is(self, theirs):
        """To bytes and back."""
        mistake = seen(theirs, theirs, args=({"w": RIGHT},), written=frozenset({(0, "w")}))
        outline = outline_of(mistake, seen(np.zeros(2)), off(mistake, seen(np.zeros(2))))

        again = of_bytes(as_bytes(outline))

        assert again.loud == outline.loud
        # nan is not equal to itself, and a set has no order.
        assert repr(replace(again, loud=frozenset())) == repr(replace(outline, loud=frozenset()))


class TestWhatItSees:
    @pytest.mark.parametrize("name", ["half of it", "another shape", "the first entry", "infinite"])
    def test_what_differs_at_a_glance_is_refuted(self, name):
        """Without a replay."""
        mistake = seen(RESULTS[name])
        outline = outline_of(mistake, seen(RIGHT), off(mistake, seen(RIGHT)))

        assert surely_unlike(seen(RIGHT), outline)
        assert not surely_unlike(mistake, outline)

    def test_written_arguments_count(self):
        """Those that the mistake wrote into."""
        theirs = seen(1.0, args=({"w": RIGHT},), written=frozenset({(0, "w")}))
        outline = outline_of(theirs, seen(1.0, args=({"w": 0 * RIGHT},)), frozenset())

        assert surely_unlike(seen(1.0, args=({"w": 2 * RIGHT},)), outline)
        assert not surely_unlike(seen(1.0, args=({"w": RIGHT, "own": 3.0},)), outline)

    def test_what_is_the_same_bit_by_bit_is_confirmed(self):
        """Without a replay; what differs in a last digit takes one."""
        mistake = seen(RIGHT, {"mean": RIGHT[0]}, Raised("ValueError", "no"), OPAQUE)
        outline = outline_of(mistake, seen(2 * RIGHT), frozenset())
        nearly = seen(RIGHT * (1 + 1e-15), *[call.results for call in mistake.calls[1:]])

        assert surely_alike(mistake, outline)
        assert not surely_alike(nearly, outline)
        assert not surely_unlike(nearly, outline)

    def test_another_number_of_calls_is_refuted(self):
        """A test came further with one than with the other."""
        outline = outline_of(seen(1.0, 2.0), seen(1.0, 1.0), frozenset())

        assert surely_unlike(seen(1.0), outline)


class TestOutlines:
    def an_outline(self):
        """Return any."""
        return outline_of(seen(RIGHT), seen(2 * RIGHT), frozenset({(0, "results")}))

    def test_processes_share_them(self, tmp_path):
        """What one has seen the others know."""
        one, other = (Outlines("basis", tmp_path / "outlines.sqlite") for _ in range(2))
        one.put(self.an_outline(), "f", "mistake", "test")

        assert other.get("f", "mistake", "test") == self.an_outline()
        assert other.get("f", "mistake", "another test") is None

    def test_they_go_with_what_they_follow_from(self, tmp_path):
        """Of tests, mistakes or a secret that are no more, nothing is left."""
        path = tmp_path / "state" / "outlines.sqlite"
        Outlines("basis", path).put(self.an_outline(), "f", "mistake", "test")

        assert Outlines("other", path).get("f", "mistake", "test") is None
        assert Outlines("basis", path).get("f", "mistake", "test") is None

    @pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0" + bytes(200)])
    def test_a_damaged_file_is_done_without(self, tmp_path, content):
        """So is a folder in its place."""
        path = tmp_path / "outlines.sqlite"
        path.write_bytes(content)
        for place in (path, tmp_path):
            outlines = Outlines("basis", place)
            outlines.put(self.an_outline(), "f", "mistake", "test")

            assert outlines.get("f", "mistake", "test") == self.an_outline()

    def test_a_changed_row_is_no_outline(self, tmp_path):
        """Whatever stands in it, the mistake is replayed."""
        for data in (b"", b"\xc1", b"\x01", b"\x95\x01\x90\x90\x91\x01\xc0"):
            one, other = (Outlines("basis", tmp_path / "outlines.sqlite") for _ in range(2))
            one.put(self.an_outline(), "f", "mistake", "test")
            one._do("UPDATE outlines SET outline = ?", [data])  # what somebody else may do

            assert other.get("f", "mistake", "test") is None

    def test_of_many_the_latest_are_at_hand(self, tmp_path):
        """The others are read from the file."""
        outlines = Outlines("basis", tmp_path / "outlines.sqlite")
        for number in range(MAX_KNOWN + 2):
            outlines.put(self.an_outline(), "f", "mistake", str(number))

        assert len(outlines._known) == MAX_KNOWN
        assert outlines.get("f", "mistake", "0") == self.an_outline()
