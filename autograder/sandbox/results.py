"""How cells ran, as their process tells it: rebuilt from what is known and of the right type."""

import sys
from dataclasses import dataclass, replace
from typing import Any

from autograder.sandbox.cells import lines_in
from autograder.sandbox.errors import WireError
from layerlab.expect.crossing import sayable


@dataclass(frozen=True)
class CellError:
    """What a cell raised."""

    ename: str
    evalue: str
    traceback: tuple[str, ...]


@dataclass(frozen=True)
class CellResult:
    """How one cell ran: `ok`, `error`, `timeout`, `crashed` or `not run`; outputs in nbformat's form.

    `stopped` has the lines without which a cell that failed was run all the same.
    """

    status: str
    outputs: tuple[dict[str, Any], ...] = ()
    error: CellError | None = None
    seconds: float = 0.0
    stopped: tuple[int, ...] = ()


def result_in(header: dict[str, Any], index: int, seconds: float) -> CellResult:
    """Return what a process says of the cell with an index, which took some seconds.

    Raises:
        WireError: it breaks the protocol, as do KeyError, TypeError and ValueError.
    """
    if (
        header["op"] != "cell"
        or header["index"] != index
        or header["status"] not in ("ok", "error")
    ):
        msg = "an answer to something else"
        raise WireError(msg)
    outputs = tuple(_output(output) for output in header["outputs"])
    stopped = lines_in(header.get("stopped"))
    errors = [output for output in outputs if output["output_type"] == "error"]
    if not errors:
        return CellResult(header["status"], outputs, None, seconds, stopped)
    first = errors[0]
    error = CellError(first["ename"], first["evalue"], tuple(first["traceback"]))
    return CellResult(header["status"], outputs, error, seconds, stopped)


def with_output(result: CellResult, place: int, data: dict[str, Any]) -> CellResult:
    """Return a result in which one output shows other data; only what was a display is one."""
    outputs = list(result.outputs)
    if not 0 <= place < len(outputs) or "data" not in outputs[place]:
        return result
    outputs[place] = _output({**outputs[place], "data": data})
    return replace(result, outputs=tuple(outputs))


def _output(output: dict[str, Any]) -> dict[str, Any]:
    """Return one output rebuilt from what is known and of the right type; nothing else passes."""
    match output:
        case {"output_type": "stream", "name": ("stdout" | "stderr") as name, "text": str(text)}:
            return {"output_type": "stream", "name": name, "text": sayable(text)}
        case {"output_type": ("display_data" | "execute_result") as kind, "data": dict(data)}:
            # Whatever is no text here was no output of a shell's.
            texts = {sayable(k): sayable(v) for k, v in data.items() if isinstance(v, str)}
            result: dict[str, Any] = {"output_type": kind, "data": texts, "metadata": {}}
            return result | ({"execution_count": None} if kind == "execute_result" else {})
        case {"output_type": "error", "ename": str(n), "evalue": str(v), "traceback": list(lines)}:
            trace = [sayable(line) for line in lines if isinstance(line, str)]
            known = {"ename": sayable(n), "evalue": sayable(v), "traceback": trace}
            return {"output_type": "error", **known}
    msg = "an output of no known form"
    raise WireError(msg)


def weight_of(value: object) -> int:
    """Return how many bytes the texts in outputs take: with one emoji in it, each letter of a text takes four."""
    if isinstance(value, dict):
        return sum(map(weight_of, value.values()))
    if isinstance(value, tuple | list):
        return sum(map(weight_of, value))
    return sys.getsizeof(value)
