"""Fuzz the wire's decoder with coverage as guide: `python tools/fuzz/fuzz_wire.py [options of libFuzzer]`."""

import contextlib
import sys

import atheris

with atheris.instrument_imports(include=["autograder.sandbox.wire", "autograder.sandbox.worker"]):
    from autograder.sandbox import wire
    from autograder.sandbox.errors import WireError
    from autograder.sandbox.worker import _cell_result, _decode_reply

import numpy as np

DECLARED = (WireError, KeyError, TypeError, ValueError)


def one_input(data: bytes) -> None:
    """Split `data` into a header and a body at its first newline, and take it as each kind of answer."""
    text, _, body = data.partition(b"\n")
    with contextlib.suppress(WireError):
        wire.sizes(data[: wire.PREFIX.size].ljust(wire.PREFIX.size))
    with contextlib.suppress(*DECLARED):
        header = wire.parse_header(text)
        with contextlib.suppress(*DECLARED):
            _cell_result(header, 0, 0.0)
        x = np.zeros((4, 3))
        _decode_reply(header, body, 1, [x], (x, {"mode": "train"}, [1.0]))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
