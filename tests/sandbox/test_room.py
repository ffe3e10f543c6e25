"""How much of a submission's answers is held: what nothing refers to any more counts no more."""

import numpy as np
import pytest

from autograder.sandbox.decoding import Decoder
from autograder.sandbox.errors import TooLargeError
from autograder.sandbox.room import Room
from layerlab.expect.crossing import MAX_NUMBERS

SIZE = 1 << 20


@pytest.fixture
def room():
    """Return room for three arrays of a megabyte."""
    return Room(3 * SIZE + 1000)


def decoded(room, node, size=SIZE):
    """Return an array as it comes over the wire."""
    return Decoder(bytes(size), room=room).decode(node)


# Arrays of a megabyte on the wire, in each way in which they are made.
MADE = {
    "a vector": ["a", "int8", [SIZE], "C"],
    "a matrix": ["a", "float64", [2, SIZE // 16], "C"],
    "column by column": ["a", "float32", [2, SIZE // 8], "F"],
    "truth values": ["a", "bool", [SIZE], "C"],
}


class TestRoom:
    @pytest.mark.parametrize("node", MADE.values(), ids=MADE)
    def test_three_are_held_and_no_fourth(self, room, node):
        """Whatever way an array is made, it counts while it is there, and frees its room when it goes."""
        held = [decoded(room, node) for _ in range(3)]

        with pytest.raises(TooLargeError, match="at once"):
            room.expect(SIZE)
        del held[0]
        room.expect(SIZE)

    def test_an_array_with_gaps_takes_twice_its_size(self, room):
        """The gaps are memory too."""
        held = decoded(room, ["a", "int8", [SIZE], "S"])

        room.expect(SIZE)
        with pytest.raises(TooLargeError):
            room.expect(2 * SIZE)
        assert held.shape == (SIZE,)

    @pytest.mark.parametrize(
        "view", [np.ndarray.ravel, lambda a: a[:1], lambda a: a.T, lambda a: a.view(np.uint8)]
    )
    def test_a_view_holds_all_of_it(self, room, view):
        """The first entry of a large array keeps the large array."""
        held = [view(decoded(room, ["a", "int8", [SIZE // 2, 2], "C"])) for _ in range(3)]

        with pytest.raises(TooLargeError):
            room.expect(SIZE)
        held.clear()
        room.expect(3 * SIZE)

    def test_what_refers_to_itself_is_let_go(self, room):
        """The verdict does not depend on when Python looks for such things."""
        for _ in range(5):
            room.expect(SIZE)
            knot = [decoded(room, MADE["a vector"])]
            knot.append(knot)

    @pytest.mark.parametrize("dtype", ["int8", "bool", "complex128"])
    def test_numbers_are_counted_whatever_their_size(self, dtype):
        """A test that computes with single bytes makes eight of each."""
        node = ["a", dtype, [MAX_NUMBERS + 1], "C"]

        with pytest.raises(TooLargeError, match="numbers"):
            Decoder(b"", room=Room()).decode(node)

    def test_many_arrays_are_counted_together(self):
        """Ten of a tenth are one of all."""
        part = ["a", "int8", [MAX_NUMBERS // 4], "C"]
        decoder = Decoder(bytes(2 * MAX_NUMBERS), room=Room())

        decoder.decode(["t", part, part, part, part])
        with pytest.raises(TooLargeError):
            decoder.decode(["n", "int8"])
