"""The few calls of the C library that Python does not offer (in all of its supported versions)."""

import contextlib
import ctypes
import os
import signal

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_SET_NO_NEW_PRIVS = 38

CLONE_NEWNS = 0x00020000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REC_PRIVATE = 0x4000 | 0x40000
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
CLONE = {"x86_64": 56, "aarch64": 220}

_LIBC = ctypes.CDLL(None, use_errno=True)
_LIBC.syscall.restype = ctypes.c_long
# Of a new process both sides go on as if nobody else had run meanwhile.
_HOLDING = ctypes.PyDLL(None, use_errno=True)
_HOLDING.syscall.restype = ctypes.c_long


def call(result: int, what: str) -> int:
    """Return `result`, or raise OSError with what failed."""
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def prctl(option: int, value: int, pointer: int = 0) -> None:
    """Set an attribute of this process."""
    arguments = map(ctypes.c_ulong, (value, pointer, 0, 0))
    call(_LIBC.prctl(option, *arguments), f"prctl {option}")


def fork_into(flags: int) -> int:
    """Fork as `os.fork` does, the child into new namespaces named by `flags`, as their first process.

    Raises:
        OSError: the kernel refuses.
        KeyError: the number of the call is not known on this machine type.
    """
    number = CLONE[os.uname().machine]
    flags |= signal.SIGCHLD
    # What Python asks of whoever forks without its help.
    ctypes.pythonapi.PyOS_BeforeFork()
    child = _HOLDING.syscall(ctypes.c_long(number), ctypes.c_ulong(flags), None, None, None, None)
    if child == 0:
        ctypes.pythonapi.PyOS_AfterFork_Child()
    else:
        ctypes.pythonapi.PyOS_AfterFork_Parent()
    return call(child, "clone")


def keep_memory(largest: int, kept: int) -> None:
    """Have the C library keep memory that was given back, where it can be told so.

    A process that takes and gives back an array of a megabyte again and again else spends more on the kernel, which
    clears each page of it each time, than on numbers.

    Args:
        largest: bytes of a block that is still taken from what is kept.
        kept: bytes that are kept at most.
    """
    with contextlib.suppress(AttributeError):  # musl has nothing of the kind
        _LIBC.mallopt(M_MMAP_THRESHOLD, largest)
        _LIBC.mallopt(M_TRIM_THRESHOLD, kept)


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    """Mount a file system in this process's mount namespace."""
    texts = [text.encode() for text in (source, target, kind)]
    call(_LIBC.mount(*texts, ctypes.c_ulong(flags), options.encode()), f"mount {target}")


def syscall(number: int, *arguments: object) -> int:
    """Make a system call that the C library has no function for."""
    return call(_LIBC.syscall(ctypes.c_long(number), *arguments), f"system call {number}")


def drop_capabilities() -> None:
    """Give up every capability (Linux, capset(2), version 3)."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    call(_LIBC.capset(header, (ctypes.c_uint32 * 6)()), "capset")
