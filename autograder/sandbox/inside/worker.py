"""One submission's process: it runs the cells, then answers calls to the functions they defined."""

import os
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from autograder.sandbox import wire
from autograder.sandbox.errors import TooLargeError, WireError
from autograder.sandbox.inside.channel import Channel
from autograder.sandbox.inside.clocks import use_allowed_clocks
from autograder.sandbox.inside.confine import (
    SCRATCH,
    Confinement,
    close_descriptors,
    limit_resources,
    lock,
    mount_private,
)
from autograder.sandbox.inside.shell import (
    Shell,
    Stream,
    forget_event_loop,
    make_shell,
    run_cell,
    safe_text,
)
from autograder.sandbox.room import MAX_NUMBERS

# What all submissions need, and what only those need that draw: the second takes a third of a second.
WARMING = (
    "import asyncio\nimport numpy as np\nimport matplotlib.pyplot as plt",
    "np.random.rand(), np.random.default_rng(0).normal(), np.linalg.norm(np.ones(2))",
    "await asyncio.sleep(0)",
    "1 / 0",
    "%timeit -n1 -r1 1\n1 + 1",
)
WARMING_FURTHER = (
    "import numpy as np\nimport matplotlib.pyplot as plt",
    "fig, ax = plt.subplots()\nax.plot([1, 2], label='a')\nax.legend()\nax.set_title('$x$')",
    "plt.imshow(np.zeros((2, 2)))\nplt.colorbar();",
)


def warm_up() -> Shell:
    """Import and set up all that each submission would otherwise wait for."""
    import layerlab.checking.checker  # these imports are the zygote's work, not the module's
    import layerlab.checking.switch

    layerlab.checking.switch.enabled = False
    use_allowed_clocks()
    shell = make_shell()
    shell.enable_matplotlib("inline")  # type: ignore[no-untyped-call]  # IPython's has no types
    _run_and_forget(shell, WARMING)
    return shell


def warm_up_further(shell: Shell) -> None:
    """Do once what only some submissions would wait for."""
    _run_and_forget(shell, WARMING_FURTHER)


def _run_and_forget(shell: Shell, sources: tuple[str, ...]) -> None:
    for source in sources:
        run_cell(shell, 0, source)
    shell.reset(new_session=True)  # type: ignore[no-untyped-call]  # IPython's has no types
    shell.execution_count = 1


def serve(descriptor: int, shell: Any, confinement: Confinement) -> None:
    """Say hello, be told what to do, give up every privilege, then do it until the host hangs up."""
    if confinement.fresh_descriptors:
        close_descriptors(keep=descriptor)
    if confinement.fresh_loop:
        forget_event_loop()
    channel = Channel(descriptor)
    channel.send({"op": "hello"})
    try:
        in_force = _prepare(*channel.receive(), confinement)
    except Exception as error:
        channel.send({"op": "failed", "why": f"{type(error).__name__}: {error}"})
        raise
    channel.send({"op": "ready", "in_force": in_force})
    sys.stdout, sys.stderr = Stream(shell.outputs, "stdout"), Stream(shell.outputs, "stderr")
    Worker(channel, shell).run()


def _prepare(
    order: dict[str, wire.Node], body: bytes, confinement: Confinement
) -> dict[str, object]:
    limit_resources(confinement)  # first: it reads /proc, which mount_private hides
    decoder = wire.Decoder(body)
    files, folder = decoder.decode(order["files"]), order["folder"]
    if confinement.namespaces:
        mount_private(SCRATCH, confinement.disk_mb)
        folder = SCRATCH
    _lay_files(folder, files)
    _seed(int(order["seed"]))
    return lock(confinement)


class Worker:
    """Answers the host's requests one after another."""

    def __init__(self, channel: Channel, shell: Shell) -> None:
        self._channel = channel
        self._shell = shell
        self._kept: list[object] = []

    def run(self) -> None:
        """Answer until the host hangs up."""
        while True:
            header, body = self._channel.receive()
            if header["op"] == "cells":
                self._run_cells(header["sources"])
            else:
                self._call(header, body)

    def _run_cells(self, sources: list[str]) -> None:
        for index, source in enumerate(sources):
            result = {"op": "cell", "index": index, **run_cell(self._shell, index, source)}
            try:
                self._channel.send(result)
            except WireError as error:
                self._channel.send({**result, "status": "error", "outputs": [_complaint(error)]})

    def _call(self, header: dict[str, Any], body: bytes) -> None:
        """Call a function; answer with its result, and with what it changed of its arguments.

        The arguments are copies that came over the wire. That a function changed them in place is told in two
        ways: of the arrays, those whose bytes differ are sent back; of the lists and dicts, all, since they may
        have lost items or got new ones. An array that the host has already goes as its number.
        """
        decoder = wire.Decoder(body, find=self._find)
        args = [decoder.decode(node) for node in header["args"]]
        kwargs = {name: decoder.decode(node) for name, node in header["kwargs"]}
        before = [array.tobytes() for array in decoder.arrays]
        self._shell.outputs.start()
        reply: dict[str, Any] = {"op": "reply", "seq": header["seq"]}
        known = {id(array): index for index, array in enumerate(decoder.arrays)}
        encoder = wire.Encoder(self._keep, known)
        try:
            function = self._shell.user_ns.get(header["name"])
            if function is None:
                reply["missing"] = True
            else:
                reply["result"] = encoder.encode_result(function(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001  # whatever student code raises is an answer
            encoder = wire.Encoder(self._keep, known)
            reply["error"] = _describe(error)
        fresh = wire.Encoder(self._keep)
        reply["changed"] = [
            [index, fresh.encode(array)]
            for index, array in enumerate(decoder.arrays)
            if array.tobytes() != before[index]
        ]
        # Buffers travel in the order of their nodes: result, changed arrays, containers.
        containers = wire.Encoder(self._keep, known)
        reply["args"] = [_container(containers, value) for value in args]
        reply["kwargs"] = [_container(containers, value) for value in kwargs.values()]
        encoders = (encoder, fresh, containers)
        try:
            _check_numbers(encoders)
            self._channel.answer(reply, [data for one in encoders for data in one.buffers])
        except TooLargeError:
            kept = {key: reply[key] for key in ("op", "seq")}
            empty: dict[str, Any] = {"changed": [], "args": [], "kwargs": []}
            self._channel.answer({**kept, **empty, "too_large": True}, [])

    def _keep(self, value: object) -> wire.Handle:
        self._kept.append(value)
        return wire.Handle(len(self._kept) - 1, type(value).__name__[: wire.MAX_NAME])

    def _find(self, handle: wire.Handle) -> object:
        return self._kept[handle.number]


def _check_numbers(encoders: Sequence[wire.Encoder]) -> None:
    """See that the arrays of an answer have no more entries than the host takes.

    Raises:
        TooLargeError: they have.
    """
    if sum(array.size for one in encoders for array in one.arrays) > MAX_NUMBERS:
        raise wire.too_many_numbers()


def _container(encoder: wire.Encoder, value: object) -> wire.Node:
    """Return an argument as it is after the call if it is a list or a dict; anything else cannot have changed."""
    return encoder.encode(value) if type(value) in (dict, list) else None


def _describe(error: BaseException) -> dict[str, Any]:
    """Return what the host is told of an exception: its classes, its message, and where in which cells it passed."""
    frames: list[list[int]] = []
    trace = error.__traceback__
    while trace is not None and len(frames) < 50:
        name = trace.tb_frame.f_code.co_filename
        if name.startswith("cell ") and name[5:].isdigit():
            frames.append([int(name[5:]), trace.tb_lineno])
        trace = trace.tb_next
    names = [kind.__name__[: wire.MAX_NAME] for kind in type(error).__mro__[:20]]
    return {"names": names, "text": safe_text(error), "frames": frames}


def _complaint(error: WireError) -> dict[str, Any]:
    return {"output_type": "stream", "name": "stderr", "text": f"outputs left out: {error}\n"}


def _lay_files(folder: str, files: dict[str, Any]) -> None:
    os.chdir(folder)
    for name, data in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.tobytes())


def _seed(seed: int) -> None:
    random.seed(seed)
    np.random.seed(seed % 2**32)  # noqa: NPY002  # student code may use the global generator
