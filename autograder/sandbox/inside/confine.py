"""From a fork of the zygote to a process that may run student code: give up all that it does not need."""

import json
import os
import resource
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

from autograder.sandbox.inside import landlock, libc, seccomp

INSIDE_ID = 1000  # user and group inside the jail
# Not /tmp: a clone, and its interpreter with it, may lie there, and a mount would hide it.
SCRATCH = "/scratch"  # a tmpfs of the jail's, and of each worker's, own


@dataclass(frozen=True)
class Confinement:
    """What is applied to a worker. All of it, but in tests that show what each part is good for."""

    namespaces: bool = True
    landlock: bool = True
    seccomp: bool = True
    fresh_descriptors: bool = True
    fresh_loop: bool = True
    readable: tuple[str, ...] = ()
    writable: tuple[str, ...] = ()
    memory_mb: int = 1024
    disk_mb: int = 64
    cpu_seconds: int = 300
    packages: tuple[str, ...] = ()

    def to_json(self) -> str:
        """Return the text that the zygote is started with."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Return what `to_json` wrote."""
        options: dict[str, Any] = json.loads(text)
        for name in ("readable", "writable", "packages"):
            options[name] = tuple(options[name])
        return cls(**options)


def fork_worker(*, namespaces: bool) -> int:
    """Fork; with `namespaces` the child is the first process of new user, pid, mount and ipc namespaces.

    The kernel kills whatever else lives in them when that first process ends, so nothing survives it.

    Returns:
        0 to the child, its process id to the parent.

    Raises:
        OSError: the namespaces cannot be had; there is no child.
    """
    if not namespaces:
        return os.fork()
    # At once and not by a process in between: to copy a warm zygote's tables takes longer than all walls.
    kinds = libc.CLONE_NEWUSER | libc.CLONE_NEWNS | libc.CLONE_NEWIPC | libc.CLONE_NEWPID
    return libc.fork_into(kinds)


def keep_ids(uid: int, gid: int) -> None:
    """Be, in a new user namespace, who this process was before."""
    for name, text in (
        ("setgroups", b"deny"),
        ("uid_map", b"%d %d 1" % (uid, uid)),
        ("gid_map", b"%d %d 1" % (gid, gid)),
    ):
        descriptor = os.open(f"/proc/self/{name}", os.O_WRONLY)
        os.write(descriptor, text)
        os.close(descriptor)


def mount_private(folder: str, size_mb: int) -> None:
    """Cover `folder` and `/proc` with file systems of this worker's own; /proc stays empty."""
    hardened = libc.MS_NOSUID | libc.MS_NODEV | libc.MS_NOEXEC
    libc.mount("none", "/", "none", libc.MS_REC_PRIVATE)
    libc.mount("tmpfs", folder, "tmpfs", hardened, f"size={size_mb}m,nr_inodes=4096,mode=700")
    libc.mount("tmpfs", "/proc", "tmpfs", hardened | libc.MS_RDONLY, "size=4k,nr_inodes=2")


def close_descriptors(keep: int) -> None:
    """Leave open the channel to the host alone, and /dev/null in place of the standard streams."""
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.closerange(3, keep)
    os.closerange(keep + 1, resource.getrlimit(resource.RLIMIT_NOFILE)[0])


def limit_resources(confinement: Confinement) -> None:
    """Set rlimits: memory on top of what is mapped already, processor time, file size, descriptors."""
    # As bytes: for text, each worker would import what decodes it.
    pages = int(Path("/proc/self/statm").read_bytes().split()[0])
    mapped = pages * resource.getpagesize()
    megabyte = 1 << 20
    limits = {
        resource.RLIMIT_AS: mapped + confinement.memory_mb * megabyte,
        resource.RLIMIT_CPU: confinement.cpu_seconds,
        resource.RLIMIT_FSIZE: confinement.disk_mb * megabyte,
        resource.RLIMIT_NOFILE: 128,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_MEMLOCK: 0,
    }
    for which, value in limits.items():
        hard = resource.getrlimit(which)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)  # noqa: PLW2901  # the lower of the two is the limit
        resource.setrlimit(which, (value, value))


def lock(confinement: Confinement) -> dict[str, object]:
    """Drop capabilities and put on Landlock and seccomp; return what is in force, for the host to check."""
    in_force: dict[str, object] = {"namespaces": confinement.namespaces}
    if confinement.namespaces:
        libc.drop_capabilities()
    libc.prctl(libc.PR_SET_NO_NEW_PRIVS, 1)
    libc.prctl(libc.PR_SET_DUMPABLE, 0)
    abi = 0
    if confinement.landlock:
        abi = landlock.restrict(confinement.readable, confinement.writable)
    in_force["landlock"] = abi
    if confinement.seccomp:
        # Without a file system of its own, a worker sees files that its user may change.
        truncation = confinement.namespaces or abi >= landlock.TRUNCATION_ABI
        seccomp.install(changes=confinement.namespaces, truncation=truncation)
    in_force["seccomp"] = confinement.seccomp
    return in_force
