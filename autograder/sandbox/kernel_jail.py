"""A jail for a whole Jupyter kernel, for notebooks whose tests run in it.

There is no network: host and kernel speak over sockets in one folder that both see, where the kernel may make sockets
and nothing else. Tests that run in the kernel can be seen and answered by the student's code, as everywhere with
nbgrader; what this keeps from it is the rest of the course.
"""

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autograder.sandbox.inside.confine import SCRATCH, Confinement
from autograder.sandbox.inside.kernel import CONNECTION, GIVEN, SOCKETS
from autograder.sandbox.jail import (
    ENVIRONMENT,
    ETC,
    KIT,
    SYSTEM,
    bubblewrap,
    copy_kit,
    python_folders,
    refuse_private,
)
from autograder.sandbox.leftovers import HeldFolder, sweep
from autograder.sandbox.withheld import allowed_without
from autograder.shared import shared_folders

# What a kernel needs of address space beside what its notebook computes with.
OWN_MB = 1024
DISK_MB = 256
_CPU_SECONDS = 3600
_SOCKET = "kernel"


class KernelJail:
    """The folders of one kernel and the command that starts it in them.

    Args:
        memory_mb: what its notebook may use.
        private: files and folders that must not lie where student code could read them.

    Raises:
        SandboxError: one of `private` does.
    """

    def __init__(self, memory_mb: int, private: tuple[Path, ...]) -> None:
        self._readable = python_folders()
        refuse_private(self._readable, private)
        self._held = HeldFolder()
        self._folder = self._held.path
        self._memory_mb = memory_mb
        for name in ("given", "sockets", "connection"):
            (self._folder / name).mkdir()
        sweep()

    @property
    def address(self) -> str:
        """Where the host finds the kernel's sockets: the beginning of their paths."""
        return str(self._folder / "sockets" / _SOCKET)

    @property
    def connection_file(self) -> str:
        """Where the host keeps what it knows of the connection; the kernel does not see this file."""
        return str(self._folder / "host.json")

    def give(self, folder: Path) -> None:
        """Copy what lies in `folder` for the kernel to find beside it; no notebook, and no link to elsewhere."""
        given = self._folder / "given"
        for path in sorted(folder.iterdir()):
            if path.is_symlink() or path.suffix == ".ipynb":
                continue
            if path.is_dir():
                shutil.copytree(path, given / path.name, symlinks=True, ignore=_notebooks_and_links)
            else:
                shutil.copy(path, given / path.name)

    def command(
        self, connection: dict[str, Any], options: Sequence[str], environment: dict[str, str]
    ) -> list[str]:
        """Return the command that starts a kernel in the jail.

        Args:
            connection: what the host's connection file holds.
            options: the kernel's own.
            environment: what to set besides.

        Raises:
            SandboxError: bubblewrap is not installed.
        """
        inside = connection | {"ip": f"{SOCKETS}/{_SOCKET}"}
        text = json.dumps(inside)
        (self._folder / "connection" / "kernel.json").write_text(text, encoding="utf-8")
        kit = self._folder / "kit"
        if not kit.exists():
            copy_kit(kit)
        shown = allowed_without((*map(Path, SYSTEM), *self._readable), shared_folders())
        confinement = Confinement(
            readable=(*ETC, *map(str, shown), KIT),
            writable=(SCRATCH,),
            memory_mb=self._memory_mb + OWN_MB,
            disk_mb=DISK_MB,
            cpu_seconds=_CPU_SECONDS,
        )
        besides: list[str] = []
        for name, place in (("given", GIVEN), ("connection", CONNECTION)):
            besides += ["--ro-bind", str(self._folder / name), place]
        besides += ["--bind", str(self._folder / "sockets"), SOCKETS]
        # A notebook may use processes of its own, whose locks and pools lie there.
        besides += ["--size", str(DISK_MB << 20), "--tmpfs", "/dev/shm"]  # noqa: S108  # the jail's own
        environment = {**ENVIRONMENT, "PYTHONPATH": KIT, **environment}
        jail = bubblewrap(self._readable, kit, environment, confinement, besides)
        start = ["-s", "-P", "-m", "autograder.sandbox.inside.kernel", confinement.to_json()]
        return [*jail, "--", sys.executable, *start, *options]

    def close(self) -> None:
        """Remove the folders; twice does no harm."""
        self._held.remove()


def _notebooks_and_links(folder: str, names: list[str]) -> list[str]:
    paths = (Path(folder) / name for name in names)
    return [path.name for path in paths if path.is_symlink() or path.suffix == ".ipynb"]
