"""Whatever bytes come out of a submission's process, the host decodes a value or says what is wrong."""

import contextlib
import json
import struct
import tracemalloc

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from autograder.sandbox import framing, wire
from autograder.sandbox.calling import decode_reply
from autograder.sandbox.decoding import Decoder
from autograder.sandbox.encoding import Encoder
from autograder.sandbox.errors import WireError
from autograder.sandbox.results import result_in
from layerlab.expect.originals import Originals

# What the host takes for a submission's fault; anything else would be its own.
DECLARED = (WireError, KeyError, TypeError, ValueError)
SENT = (4, 3)

plain = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=5) | st.floats()
)
numbers = arrays.arrays(
    st.sampled_from(sorted(wire.DTYPES)), arrays.array_shapes(min_dims=0, max_dims=4, max_side=4)
)
names = st.text(max_size=3)
keys = names | st.integers(-9, 9) | st.none() | st.floats() | st.tuples(names, st.integers(0, 9))
values = st.recursive(
    plain | st.complex_numbers() | numbers,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(keys, inner, max_size=4)
    ),
    max_leaves=8,
)
words = st.sampled_from([*"ltdanrhofcCFS", "nan", "inf", "float64", "bool", "object", "ValueError"])
lengths = st.sampled_from([0, 1, 2, 3, 12, -1, 2**16, 2**26, 2**31, 2**63, 2**200, True, 1.5, "1"])
arrays_as_said = st.tuples(
    st.sampled_from(["a", "n", "r", "h", "o"]),
    st.sampled_from([*wire.DTYPES, "object", "M8[s]", "f4,f4", 0]),
    st.lists(lengths, max_size=4),
    st.sampled_from(["C", "F", "S", "X", None]),
).map(list)
nodes = st.recursive(
    plain | words | lengths | arrays_as_said,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.builds(lambda tag, rest: [tag, *rest], words, st.lists(inner, max_size=4))
        | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=15,
)
replies = st.fixed_dictionaries(
    {"op": st.just("reply") | nodes, "seq": st.just(1) | nodes},
    optional={
        "result": nodes,
        "changed": st.lists(st.tuples(lengths, nodes).map(list), max_size=3) | nodes,
        "args": st.lists(nodes, max_size=3) | nodes,
        "kwargs": st.lists(nodes, max_size=3) | nodes,
        "missing": st.booleans() | nodes,
        "error": nodes
        | st.fixed_dictionaries(
            {
                "names": st.lists(words, max_size=3) | nodes,
                "text": st.text() | nodes,
                "frames": st.lists(st.lists(lengths, max_size=3), max_size=3) | nodes,
            }
        ),
    },
)
cells = st.fixed_dictionaries(
    {"op": st.just("cell") | nodes, "index": st.just(0) | nodes, "status": words | st.just("ok")},
    optional={
        "outputs": nodes
        | st.lists(
            st.dictionaries(
                st.sampled_from(
                    [
                        *("output_type", "name", "text", "data", "metadata"),
                        *("ename", "evalue", "traceback"),
                    ]
                ),
                nodes
                | st.sampled_from(["stream", "stdout", "display_data", "execute_result", "error"])
                | st.dictionaries(st.text(max_size=3), nodes, max_size=2),
            ),
            max_size=3,
        )
    },
)


def framed(header, body=b"") -> bytes:
    """Return a frame, as a worker that bends the rules would send it."""
    text = json.dumps(header).encode()
    return framing.PREFIX.pack(framing.MAGIC, len(text), len(body)) + text + body


def take(data: bytes) -> None:
    """Take a frame as the host does, first as the answer to a call, then as that of a cell."""
    header, size = framing.sizes(data[: framing.PREFIX.size].ljust(framing.PREFIX.size, b"\0"))
    text = data[framing.PREFIX.size :][:header]
    body = data[framing.PREFIX.size + header :][:size]
    answer = framing.parse_header(text)
    args = (np.zeros(SENT), {"mode": "train"}, [1.0])
    with contextlib.suppress(*DECLARED):
        decode_reply(answer, Decoder(body, given=[args[0]]), [args[0]], args, Originals())
    result_in(answer, 0, 0.0)


class TestFuzz:
    """Only the declared errors come out."""

    @given(values)
    def test_what_is_sent_arrives(self, value):
        """Any value of any form, and any number of them, is the same on the other side."""
        encoder = Encoder()
        node = encoder.encode(value)
        data = framing.frame({"value": node}, encoder.buffers)
        header, _ = framing.sizes(data[: framing.PREFIX.size])
        text = data[framing.PREFIX.size :][:header]
        decoder = Decoder(data[framing.PREFIX.size + header :])

        arrived = decoder.decode(framing.parse_header(text)["value"])

        decoder.finish()
        again = Encoder()
        assert again.encode(arrived) == node
        assert again.buffers == encoder.buffers

    @given(st.binary(max_size=200))
    def test_any_bytes(self, data):
        """Noise is no frame."""
        with contextlib.suppress(*DECLARED):
            take(data)

    @given(st.binary(max_size=60), st.binary(max_size=40))
    def test_any_header(self, text, body):
        """Noise in a frame is no header."""
        with contextlib.suppress(*DECLARED):
            take(framing.PREFIX.pack(framing.MAGIC, len(text), len(body)) + text + body)

    @given(values, st.data())
    def test_a_valid_frame_with_changed_bytes(self, value, data):
        """A frame of which bytes were changed, left out, put in or said twice."""
        encoder = Encoder()
        reply = {
            "op": "reply",
            "seq": 1,
            "result": encoder.encode(value),
            "changed": [],
            "args": [],
        }
        frame = bytearray(framing.frame({**reply, "kwargs": []}, encoder.buffers))
        for _ in range(data.draw(st.integers(1, 4))):
            place = data.draw(st.integers(0, len(frame)))
            length = data.draw(st.integers(0, 4))
            frame[place : place + length] = data.draw(
                st.binary(max_size=4) | st.just(bytes(frame[:place][-9:]))
            )

        with contextlib.suppress(*DECLARED):
            take(bytes(frame))

    @settings(max_examples=300)
    @given(replies | cells, st.binary(max_size=96))
    def test_a_lying_header(self, header, body):
        """Every field of a reply may be anything that JSON can say."""
        with contextlib.suppress(*DECLARED):
            take(framed(header, body))

    @settings(max_examples=60, deadline=None)
    @given(st.lists(arrays_as_said | nodes, max_size=5), st.binary(max_size=64))
    def test_no_lie_about_sizes_takes_memory(self, parts, body):
        """An announced terabyte is refused by the bytes that came."""
        data = framed({"op": "reply", "seq": 1, "result": ["l", *parts]}, body)
        tracemalloc.start()
        with contextlib.suppress(*DECLARED):
            take(data)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

        assert peak < 1 << 20

    @given(st.binary(max_size=16), st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1))
    def test_no_announced_length_is_believed(self, magic, header, body):
        """A length beyond the limits is refused before anything is read."""
        prefix = struct.pack("<4sIQ", magic[:4].ljust(4), header, body)
        for data in (prefix, framing.MAGIC + prefix[4:]):
            with contextlib.suppress(WireError):
                said = framing.sizes(data)
                assert said[0] <= framing.MAX_HEADER
                assert said[1] <= framing.MAX_BODY
