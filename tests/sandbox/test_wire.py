"""The wire format: what travels arrives, and nothing else is let in."""

import contextlib
import datetime as dt
import json
import math
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.sandbox import framing, wire
from autograder.sandbox.decoding import Decoder
from autograder.sandbox.encoding import Encoder
from autograder.sandbox.errors import WireError

VALUES = {
    "none": None,
    "true": True,
    "int": -7,
    "largest int": 2**63 - 1,
    "float": 0.1,
    "infinity": -math.inf,
    "an enormous integer": -(7**300),
    "set": {1, "a", (2.5, None)},
    "date": dt.date(1, 1, 1),
    "time": dt.time(23, 59, 59, 999_999),
    "moment": dt.datetime(2026, 3, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=-3))),
    "span": dt.timedelta(days=-3, microseconds=1),
    "text": "naïve \u2713",
    "complex": 1 - 2j,
    "list": [1, [2.5, "a"]],
    "tuple": (1, (None,)),
    "dict": {"mode": "train", "eps": 1e-5, "nested": {"a": [1]}},
    "keys of all kinds": {1: 2, 0.5: 3, None: [], ("W", (1, -math.inf)): 4},
}

REFUSED = {
    "an unknown tag": (["pickle", "gASV"], "no known form"),
    "an object": ({"a": 1}, "no known form"),
    "an empty list": ([], "no known form"),
    "a dtype of objects": (["a", "object", [1], "C"], "dtype"),
    "a structured dtype": (["a", "i4,i4", [1], "C"], "dtype"),
    "a negative length": (["a", "float64", [-1], "C"], "shape"),
    "a length that is no number": (["a", "float64", ["1"], "C"], "shape"),
    "a length that is a boolean": (["a", "float64", [True], "C"], "shape"),
    "too many dimensions": (["a", "float64", [1] * 33, "C"], "shape"),
    "more elements than bytes": (["a", "float64", [9], "C"], "larger than the bytes"),
    "a shape that overflows": (["a", "bool", [2**31 - 1] * 8, "C"], "more elements"),
    "a shape that overflows through zero": (["a", "bool", [0, 2**31 - 1, 2**31 - 1], "C"], "more"),
    "long axes and no entries": (["a", "float64", [0, 2**26], "C"], "more"),
    "an unknown layout": (["a", "float64", [1], "X"], "no known form"),
    "an array that was not sent": (["r", 0], "no known form"),
    "a range, whose length is anybody's guess": (["g", 0, 10**18, 1], "no known form"),
    "a negative reference": (["r", -1], "no known form"),
    "a handle without a number": (["h", "0", "tuple"], "no known form"),
    "an enormous integer": (2**64, "64 bits"),
    "digits that are none": (["i", "0x10"], "no known form"),
    "an integer without digits": (["i", "-"], "no known form"),
    "an integer of a million digits": (["i", "f" * 1_000_000], "no known form"),
    "digits with a line end": (["i", "ff\n"], "no known form"),
    "digits of another script": (["i", "\u0661"], "no known form"),
    "a set of lists": (["s", ["l", 1]], "dict's key"),
    "a set of arrays": (["s", ["a", "float64", [0], "C"]], "dict's key"),
    "a set of a handle": (["s", ["h", 1, "x", "a set"]], "dict's key"),
    "a moment of another kind": (["m", "tzinfo", "UTC"], "no known form"),
    "a moment without an end": (["m", "date", "2026-03-01" * 1000], "no known form"),
    "a day that is none": (["m", "date", "2026-02-30"], "no known form"),
    "a span of enormous numbers": (["m", "timedelta", "9" * 60 + " 0 0"], "no known form"),
    "a span of two numbers": (["m", "timedelta", "1 2"], "no known form"),
    "items of what has none": (["x", "a number", True, 1], "no known form"),
    "items that are whole or not": (["x", "a generator", 1, 1], "no known form"),
    "items without words": (["x"], "no known form"),
    "a float by name": (["f", "1.0"], "no known form"),
    "a complex number of texts": (["c", "1", "2"], "no known form"),
    "a dict with a list as key": (["d", [["l", 1], 2]], "pairs"),
    "a dict with an array as key": (["d", [["a", "float64", [1], "C"], 2]], "pairs"),
    "a dict with a handle as key": (["d", [["h", 1, "x", "a set"], 2]], "pairs"),
    "a collection that was made of what is not here": (["o", 1], "no known form"),
    "a number that was a collection": (["o", 1, 2], "no known form"),
    "a collection twice over": (["o", 1, ["o", 2, ["l", 1]]], "no known form"),
}


def travel(value):
    """Encode, frame, parse and decode."""
    encoder = Encoder()
    node = encoder.encode(value)
    data = framing.frame({"value": node}, encoder.buffers)
    header, _ = framing.sizes(data[: framing.PREFIX.size])
    text, body = data[framing.PREFIX.size :][:header], data[framing.PREFIX.size + header :]
    decoder = Decoder(body)
    arrived = decoder.decode(framing.parse_header(text)["value"])
    decoder.finish()
    return arrived


class TestTravel:
    """What is sent arrives."""

    @pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
    def test_plain_values_arrive(self, value):
        """What JSON or a tag can say arrives as it left, types included."""
        arrived = travel(value)

        assert value == arrived
        assert type(value) is type(arrived)

    def test_nan_arrives(self):
        """JSON has no word for it; the format has."""
        assert math.isnan(travel(math.nan))

    @pytest.mark.parametrize("name", wire.DTYPES)
    @pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3, 4)], ids=str)
    def test_arrays_arrive(self, name, shape):
        """Every dtype and shape arrives bit for bit, writable."""
        array = np.asarray(np.arange(math.prod(shape)).reshape(shape) % 2, name)

        arrived = travel(array)

        assert array.dtype == arrived.dtype
        assert array.shape == arrived.shape
        assert array.tobytes() == arrived.tobytes()
        assert arrived.flags.writeable

    def test_layouts_arrive(self):
        """A Fortran-ordered array stays so, and a strided view arrives strided."""
        x = np.arange(24.0).reshape(4, 6)

        fortran, strided = travel(np.asfortranarray(x)), travel(x[:, ::2])

        assert fortran.flags.f_contiguous
        assert not strided.flags.c_contiguous
        assert np.array_equal(x, fortran)
        assert np.array_equal(x[:, ::2], strided)

    def test_big_endian_arrives_as_numbers(self):
        """A foreign byte order is translated."""
        assert travel(np.array([1.5, 2.0], ">f8")).tolist() == [1.5, 2.0]

    def test_numpy_scalars_keep_their_dtype(self):
        """A loss may well be a numpy.float32."""
        assert travel(np.float32(0.5)).dtype == np.float32

    @pytest.mark.parametrize("words", ["a matrix", "a generator", "some other object"])
    def test_a_handle_arrives_with_its_words(self, words):
        """What stays on the other side is described."""
        assert travel(wire.Handle(3, "Odd", words)) == wire.Handle(3, "Odd", words)

    @pytest.mark.parametrize("words", ["3.25 is the answer", "", "a matrix <b>"])
    def test_a_handle_says_nothing_of_its_own(self, words):
        """Only words that we know are shown to anybody."""
        assert travel(wire.Handle(3, "Odd", words)).words == "some other object"

    @pytest.mark.parametrize("value", [{"a": (1,)}, [np.ones(2)], ({},)], ids=["d", "l", "t"])
    def test_what_a_collection_was_made_of_goes_along_as_a_number(self, value):
        """The other side has it, and gets the number alone when it comes back."""
        there = Encoder(number_of=lambda part: 7 if part is value else None)
        decoder = Decoder(b"".join(there.buffers) or np.ones(2).tobytes())
        decoder.decode(there.encode(value))
        back = Encoder(number_of=lambda part: 7 if part is value else None, alone=True)

        assert [number for _, number in decoder.made_plain] == [7]
        assert Decoder(b"", find={7: "itself"}.get).decode(back.encode(value)) == "itself"

    def test_what_cannot_travel_is_refused_by_name(self):
        """A test's author is told what to send instead."""
        with pytest.raises(WireError, match="a function cannot be sent"):
            Encoder().encode(travel)


FRAME = {
    "names": ["a"],
    "over": [None],
    "columns": [[1]],
    "index": {"names": [None], "levels": [[0]]},
}
BAD_FRAMES = {
    "no parts": {},
    "columns without names": {**FRAME, "names": []},
    "a name that is a list": {**FRAME, "names": [["a"]]},
    "columns of several lengths": {**FRAME, "columns": [[1, 2]]},
    "a column of two axes": {**FRAME, "columns": [np.ones((1, 1))]},
    "a column that is a number": {**FRAME, "columns": [1]},
    "a unit of objects": {**FRAME, "columns": [{"unit": "O", "ticks": np.ones(1, np.int64)}]},
    "ticks that are text": {**FRAME, "columns": [{"unit": "datetime64[s]", "ticks": "1"}]},
    "no index": {**FRAME, "index": None},
    "an index without levels": {**FRAME, "index": {"names": [], "levels": []}},
    "levels without names": {**FRAME, "index": {"names": [], "levels": [[0], [1]]}},
    "more names above than there are": {**FRAME, "over": [1, 2]},
}
BAD_SPARSE = {
    "a shape that is huge": {"shape": (2**40, 2**40)},
    "a negative shape": {"shape": (-1, -1)},
    "a shape of text": {"shape": ("1", "1")},
    "places beyond it": {"rows": np.array([5])},
    "negative places": {"rows": np.array([-1])},
    "fewer places than entries": {"data": np.ones(3)},
    "entries of two axes": {"data": np.ones((1, 1))},
}


class TestTables:
    """Tables of pandas and sparse matrices, where the packages are here and the course has them."""

    def arrived(self, kind, parts, packages=("pandas", "scipy")):
        pytest.importorskip("pandas", reason="the extra `frames` has it")
        pytest.importorskip("scipy", reason="the extra `frames` has it")
        encoder = Encoder()
        node = ["p", kind, encoder.encode(parts)]
        return Decoder(b"".join(encoder.buffers), packages=packages).decode(node)

    @pytest.mark.parametrize("parts", BAD_FRAMES.values(), ids=BAD_FRAMES)
    def test_parts_that_make_no_table_are_refused(self, parts):
        """Whatever pandas would say of them."""
        with pytest.raises(WireError, match="put together"):
            self.arrived("frame", parts)

    @pytest.mark.parametrize("change", BAD_SPARSE.values(), ids=BAD_SPARSE)
    def test_parts_that_make_no_matrix_are_refused(self, change):
        """Above all one that a test could not make an array of."""
        one = np.zeros(1, np.int64)
        parts = {"shape": (2, 2), "data": np.ones(1), "rows": one, "columns": one, "matrix": False}

        assert self.arrived("sparse", parts).shape == (2, 2)
        with pytest.raises(WireError, match="put together"):
            self.arrived("sparse", {**parts, **change})

    @pytest.mark.parametrize("kind", ["frame", "series", "sparse", "panel"])
    def test_what_the_course_does_not_have_is_no_form(self, kind):
        """A submission does not choose what is imported here."""
        with pytest.raises(WireError, match="no known form"):
            self.arrived(kind, FRAME, packages=())

    def test_a_table_arrives_as_it_was(self):
        """Columns of every plain kind, gaps, moments, two levels of names."""
        pd = pytest.importorskip("pandas", reason="the extra `frames` has it")
        frame = pd.DataFrame(
            {
                ("a", 1): [1, 2],
                ("a", 2): [0.5, np.nan],
                ("b", 1): ["x", None],
                ("b", 2): pd.to_datetime(["2026-03-01", None]),
            },
            index=pd.Index([3, 5], name="row"),
        )
        encoder = Encoder()
        node = encoder.encode((frame, frame[("a", 2)]))
        decoder = Decoder(b"".join(encoder.buffers), packages=("pandas",))

        arrived, column = decoder.decode(node)
        decoder.finish()

        pd.testing.assert_frame_equal(arrived, frame, check_dtype=False)
        assert column.name == ("a", 2)


class TestRefusals:
    """What is forged does not."""

    @pytest.mark.parametrize(("node", "why"), REFUSED.values(), ids=REFUSED)
    def test_a_forged_node_is_refused(self, node, why):
        """Only the forms that the format names are decoded."""
        with pytest.raises(WireError, match=why):
            Decoder(b"12345678").decode(node)

    def test_depth_is_limited(self):
        """A deeply nested value is refused before the interpreter's stack ends."""
        node = ["l", 1]
        for _ in range(100):
            node = ["l", node]

        with pytest.raises(WireError, match="deeply"):
            Decoder(b"").decode(node)

    def test_the_number_of_parts_is_limited(self):
        """A value of millions of parts is refused."""
        with pytest.raises(WireError, match="too many parts"):
            Decoder(b"").decode(["l", *[1] * (wire.MAX_NODES + 1)])

    def test_left_over_bytes_are_refused(self):
        """A body holds exactly what its header names."""
        decoder = Decoder(b"1")

        with pytest.raises(WireError, match="longer"):
            decoder.finish()

    @pytest.mark.parametrize(
        "text", [b"", b"[]", b"nonsense", b"\xff", b"[" * 100_000, b'{"a": NaN}', b"9" * 10_000]
    )
    def test_a_header_that_is_no_object_is_refused(self, text):
        """Whatever is wrong with it, the error is the declared one."""
        with pytest.raises(WireError, match="header"):
            framing.parse_header(text)

    @pytest.mark.parametrize(
        "text",
        [
            b"[" + b"[]," * framing.MAX_PARTS + b"0]",
            b"{" + b'"":0,' * 2 * framing.MAX_PARTS + b'"":0}',
        ],
    )
    def test_a_header_of_too_many_parts_is_not_even_parsed(self, text):
        """Millions of empty lists take a hundred times the memory that they travel in."""
        tracemalloc.start()
        with pytest.raises(WireError, match="too many parts"):
            framing.parse_header(text)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

        assert peak < 4 * len(text)

    @pytest.mark.parametrize(
        "encoding", ["utf-16", "utf-16-be", "utf-32", "utf-32-le", "utf-8-sig"]
    )
    @pytest.mark.parametrize("header", ['{"op": "reply"}', '{"op": "\u2222[[[\u2222"}'])
    def test_a_header_has_one_encoding(self, encoding, header):
        """A reader that guesses the encoding would find other quotes and brackets than were counted."""
        with pytest.raises(WireError, match="header"):
            framing.parse_header(header.encode(encoding))

    def test_letters_beyond_ascii_are_escaped(self):
        """What both sides send is ASCII, so text in UTF-8 is none of theirs; escaped, any text arrives."""
        text = {"text": "\u2222 \u00e9 \U0001f600"}
        plain = json.dumps(text, ensure_ascii=False).encode()

        assert framing.parse_header(json.dumps(text).encode()) == text
        with pytest.raises(WireError, match="not ASCII"):
            framing.parse_header(plain)

    @pytest.mark.parametrize("text", ["[," * framing.MAX_PARTS, '\\",[{\\\\' * framing.MAX_PARTS])
    def test_what_stands_in_strings_is_no_part(self, text):
        """A page of output may hold any number of commas and brackets."""
        assert framing.parse_header(json.dumps({"text": text}).encode()) == {"text": text}

    @pytest.mark.parametrize(
        "prefix", [b"LLB2" + bytes(12), framing.PREFIX.pack(b"LLB1", framing.MAX_HEADER + 1, 0)]
    )
    def test_a_foreign_or_oversized_frame_is_refused(self, prefix):
        """Size is judged before a byte of it is read."""
        with pytest.raises(WireError, match="frame"):
            framing.sizes(prefix)

    def test_a_boolean_is_one_or_zero(self):
        """A byte of 2 that calls itself a boolean becomes True, nothing stranger."""
        assert Decoder(b"\x02").decode(["a", "bool", [1], "C"]).tobytes() == b"\x01"

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
            lambda inner: st.lists(st.sampled_from([*"anrfchltd", "float64", "C"]) | inner),
            max_leaves=20,
        ),
        st.binary(max_size=32),
    )
    def test_no_node_escapes_the_declared_error(self, node, body):
        """Whatever JSON says, decoding gives a value or a WireError."""
        with contextlib.suppress(WireError):
            Decoder(body).decode(json.loads(json.dumps(node, allow_nan=True)))
