"""Fuzz the wire's decoder with coverage as guide: `python tools/fuzz/fuzz_wire.py [options of libFuzzer]`."""

import contextlib
import sys

import atheris

with atheris.instrument_imports(
    include=[
        "autograder.sandbox.framing",
        "autograder.sandbox.decoding",
        "autograder.sandbox.calling",
        "autograder.sandbox.results",
    ]
):
    from autograder.sandbox import framing
    from autograder.sandbox.calling import decode_reply
    from autograder.sandbox.decoding import Decoder
    from autograder.sandbox.errors import WireError
    from autograder.sandbox.results import result_in

import numpy as np

from layerlab.expect.originals import Originals

DECLARED = (WireError, KeyError, TypeError, ValueError)


def one_input(data: bytes) -> None:
    """Split `data` into a header and a body at its first newline, and take it as each kind of answer."""
    text, _, body = data.partition(b"\n")
    with contextlib.suppress(WireError):
        framing.sizes(data[: framing.PREFIX.size].ljust(framing.PREFIX.size))
    with contextlib.suppress(*DECLARED):
        header = framing.parse_header(text)
        with contextlib.suppress(*DECLARED):
            result_in(header, 0, 0.0)
        x = np.zeros((4, 3))
        decoder = Decoder(body, given=[x])
        decode_reply(header, decoder, [x], (x, {"mode": "train"}, [1.0]), Originals())


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
