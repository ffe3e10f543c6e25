"""One submission's process: it runs the cells, then answers calls to the functions they defined."""

import contextlib
import gc
import importlib
import os
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from autograder.sandbox import wire
from autograder.sandbox.decoding import Decoder, too_many_numbers
from autograder.sandbox.encoding import Encoder
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
from autograder.sandbox.inside.doing import done
from autograder.sandbox.inside.drafting import small_edits
from autograder.sandbox.inside.names import values_read
from autograder.sandbox.inside.redefining import redefine
from autograder.sandbox.inside.shell import (
    Shell,
    Stream,
    forget_event_loop,
    make_shell,
    run_cell,
    run_given,
    safe_text,
)
from autograder.sandbox.inside.showing import keep_pngs
from autograder.sandbox.requests import READ
from layerlab.checking import alone
from layerlab.expect.crossing import MAX_NUMBERS, Crossing
from layerlab.expect.student import VALUE

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

_OPEN = frozenset(
    "ldo"
)  # what says of an argument that it is a list or a dict, which a call may change


def warm_up() -> Shell:
    """Import and set up all that each submission would otherwise wait for."""
    import layerlab.checking.checker  # these imports are the zygote's work, not the module's
    import layerlab.checking.switch

    layerlab.checking.switch.enabled = False
    use_allowed_clocks()
    alone.places()
    shell = make_shell()
    shell.enable_matplotlib("inline")
    keep_pngs()
    _run_and_forget(shell, WARMING)
    return shell


def warm_up_frames(packages: tuple[str, ...]) -> None:
    """Import the packages of a course's tables, each of which takes longer than a small notebook."""
    for package in packages:
        name = {"scipy": "scipy.sparse"}.get(package, package)
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


def warm_up_further(shell: Shell) -> None:
    """Do once what only some submissions would wait for."""
    _run_and_forget(shell, WARMING_FURTHER)


def _run_and_forget(shell: Shell, sources: tuple[str, ...]) -> None:
    for source in sources:
        run_cell(shell, 0, source)
    gc.freeze()  # IPython looks for garbage now; the zygote does so once, when all is warm
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
    alone.refuse()
    channel.send({"op": "ready", "in_force": in_force})
    sys.stdout, sys.stderr = Stream(shell.outputs, "stdout"), Stream(shell.outputs, "stderr")
    Worker(channel, shell, confinement.packages).run()


def _prepare(
    order: dict[str, wire.Node], body: bytes, confinement: Confinement
) -> dict[str, object]:
    limit_resources(confinement)  # first: it reads /proc, which mount_private hides
    decoder = Decoder(body)
    files, folder = decoder.decode(order["files"]), order["folder"]
    if confinement.namespaces:
        mount_private(SCRATCH, confinement.disk_mb)
        folder = SCRATCH
    _lay_files(folder, files)
    _seed(int(order["seed"]))
    return lock(confinement)


class Worker:
    """Answers the host's requests one after another."""

    def __init__(self, channel: Channel, shell: Shell, packages: tuple[str, ...] = ()) -> None:
        self._packages = packages
        self._channel = channel
        self._shell = shell
        self._kept: list[object] = []
        # By id: what was made plain for the answer at hand, and the number of what it was made of.
        self._made_plain: dict[int, tuple[object, int]] = {}

    def run(self) -> None:
        """Answer until the host hangs up."""
        while True:
            header, body = self._channel.receive()
            if header["op"] == "cells":
                self._run_cells(header)
            elif header["op"] == "names":
                self._tell_names(header["functions"], header["known"])
            elif header["op"] == "redefine":
                self._redefine(header["cell"], header["source"], int(header["seed"]))
            elif header["op"] == "draft":
                self._tell_drafts(header["source"], header["function"], int(header["wave"]))
            else:
                self._call(header, body)

    def _run_cells(self, order: dict[str, Any]) -> None:
        """Run what the release gives, then the cells; the last answer says which of them bound which name."""
        shell, sources = self._shell, order["sources"]
        run_given(shell, order["given"], order["stubs"])
        shell.seconds_left = order["seconds"]
        for index, source in enumerate(sources):
            late = index in order["late"]
            found = run_cell(shell, index, source, order["seconds"], late=late)
            result = {"op": "cell", "index": index, **found}
            if index == len(sources) - 1:
                result["bound"] = shell.bindings.told()
            try:
                self._channel.send(result)
            except WireError as error:
                self._channel.send(
                    {**result, "status": "error", "outputs": [_complaint(error)], "updates": []}
                )

    def _tell_names(self, functions: list[str], known: list[str]) -> None:
        """Tell what functions read beyond their parameters, in the notebook's names or nowhere."""
        namespace = self._shell.user_ns
        # What the shell itself has there, as In and Out.
        unspoken = {*known, *functions, *self._shell.user_ns_hidden}
        found = [
            reading for name in functions for reading in values_read(name, namespace, unspoken)
        ]
        self._channel.send({"op": "names", "found": found})

    def _redefine(self, cell: int, source: str, seed: int) -> None:
        """Bind the functions of a cell as another source of it defines them, as if nothing had been called yet."""
        is_defined = redefine(self._shell, cell, source)
        self._kept.clear()
        _seed(seed)
        self._channel.send({"op": "redefined", "ok": is_defined})

    def _tell_drafts(self, source: str, function: str, wave: int) -> None:
        """Tell which small edits there are of a function; its cell is text here, and never run."""
        found = [
            [kind, [list(one) for one in splices]]
            for kind, splices in small_edits(source, function, wave)
        ]
        self._channel.send({"op": "drafts", "found": found})

    def _call(self, header: dict[str, Any], body: bytes) -> None:
        """Call a function; answer with its result, and with what it changed of its arguments.

        The arguments are copies that came over the wire. That a function changed them in place is told in two
        ways: of the arrays, those whose bytes or shape differ are sent back; of the lists and dicts, all, since they may
        have lost items or got new ones. An array that the host has already goes as its number.
        """
        if header.get("fresh"):
            # Another test begins: it passes nothing back that it was not given itself.
            self._kept.clear()
        decoder = Decoder(body, find=self._kept.__getitem__, packages=self._packages)
        args = [decoder.decode(node) for node in header["args"]]
        kwargs = {name: decoder.decode(node) for name, node in header["kwargs"]}
        before = [_state(array) for array in decoder.arrays]
        self._shell.outputs.start()
        reply: dict[str, Any] = {"op": "reply"}
        known = {id(array): index for index, array in enumerate(decoder.arrays)}
        crossing = Crossing(self._keep, self._remember, self._packages)
        encoder = self._encoder(known)
        try:
            found, mark = done(header, self._shell.user_ns, self._kept, args, kwargs)
            if mark:
                reply[mark] = True
            else:
                is_looked_at = header.get("what") in (VALUE, READ)
                crossed = (
                    crossing.value(found)
                    if is_looked_at
                    else crossing.result(found, header["cache"])
                )
                reply["result"] = encoder.encode(crossed)
        except BaseException as error:  # noqa: BLE001  # whatever student code raises is an answer
            encoder = self._encoder(known)
            reply["error"] = _describe(error)
        fresh = self._encoder({})
        reply["changed"] = [
            [index, fresh.encode(array)]
            for index, array in enumerate(decoder.arrays)
            if _state(array) != before[index]
        ]
        # Buffers travel in the order of their nodes: result, changed arrays, containers.
        containers = self._encoder(known)

        def after(node: wire.Node, value: object) -> wire.Node:
            """Return an argument as it is after the call, if it may have changed; arrays went before."""
            is_open = type(node) is list and node[0] in _OPEN
            return containers.encode(crossing.value(value)) if is_open else None

        reply["args"] = list(map(after, header["args"], args))
        given = [node for _, node in header["kwargs"]]
        reply["kwargs"] = list(map(after, given, kwargs.values()))
        self._made_plain.clear()
        self._answer(reply, header["seq"], (encoder, fresh, containers))

    def _answer(self, reply: dict[str, Any], number: int, encoders: Sequence[Encoder]) -> None:
        """Send a reply, its number last; one that is too large becomes a word that it is."""
        try:
            _check_numbers(encoders)
            buffers = [data for one in encoders for data in one.buffers]
            self._channel.answer({**reply, "seq": number}, buffers)
        except TooLargeError:
            empty: dict[str, Any] = {"op": "reply", "changed": [], "args": [], "kwargs": []}
            self._channel.answer({**empty, "too_large": True, "seq": number}, [])

    def _keep(self, value: object, words: str) -> wire.Handle:
        self._kept.append(value)
        name = type(value).__name__[: wire.MAX_NAME]
        return wire.Handle(len(self._kept) - 1, name, words)

    def _remember(self, plain: object, original: object) -> None:
        self._kept.append(original)
        # It is held as well, so that nothing else gets its id before it is sent.
        self._made_plain[id(plain)] = plain, len(self._kept) - 1

    def _encoder(self, known: dict[int, int]) -> Encoder:
        return Encoder(known, self._number_of)

    def _number_of(self, value: object) -> int | None:
        found = self._made_plain.get(id(value))
        return None if found is None else found[1]


def _check_numbers(encoders: Sequence[Encoder]) -> None:
    """See that the arrays of an answer have no more entries than the host takes.

    Raises:
        TooLargeError: they have.
    """
    if sum(array.size for one in encoders for array in one.arrays) > MAX_NUMBERS:
        raise too_many_numbers()


def _state(array: np.ndarray[Any, Any]) -> tuple[bytes, tuple[int, ...]]:
    """Return what of an array shows that it was changed: `x.shape = len(x), -1` changes no number."""
    return array.tobytes(), array.shape


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
    """Lay files into the working folder, where a notebook may import modules that nothing else is called like."""
    os.chdir(folder)
    # Last: no module of a student's stands for one of Python's, of ours or of a package.
    sys.path.append(folder)
    for name, data in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.tobytes())


def _seed(seed: int) -> None:
    random.seed(seed)
    np.random.seed(seed % 2**32)  # noqa: NPY002  # student code may use the global generator
