"""The filter that leaves a submission only the system calls that numerics and IPython need.

A classic BPF program (Linux, `Documentation/userspace-api/seccomp_filter.rst`): load the call's number,
compare it with each allowed one, look at arguments where they decide, else fail with EPERM. A list of what
is allowed outlives a list of what is forbidden: a new kernel's new calls are refused.
"""

import ctypes
import errno
import os
import platform
import struct
from functools import cache

from autograder.sandbox.inside import libc
from autograder.sandbox.inside.syscalls import FREE, GUARDED, MACHINES, numbers

AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
X32_BIT = 0x40000000
ALLOW = 0x7FFF0000
KILL_PROCESS = 0x80000000
ERRNO = 0x00050000

# BPF_LD|W|ABS, JEQ|K, JGE|K, JSET|K, RET|K
LOAD, EQUAL, AT_LEAST, HAS_BITS, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCH, ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data

# F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL; F_SETLK, F_SETLKW, which of files that are only read lock nothing
# against anybody; F_OFD_SETLK, F_OFD_SETLKW; F_DUPFD_CLOEXEC, F_GETPIPE_SZ. Not F_GETLK, nor leases, hints and
# notices of directories, by which two submissions see what the other does with a file; nor what sends signals.
FCNTL_ALLOWED = (0, 1, 2, 3, 4, 6, 7, 37, 38, 1030, 1032)
# MADV_NORMAL, RANDOM, SEQUENTIAL, DONTNEED, FREE, HUGEPAGE, NOHUGEPAGE, DONTDUMP, DODUMP: of these, none brings the
# page of a file into memory or puts it out of it, and none has the kernel look for equal pages of others.
MADVISE_ALLOWED = (0, 1, 2, 4, 8, 14, 15, 16, 17)
IOCTL_ALLOWED = (
    0x5401,
    0x5413,
    0x541B,
    0x5421,
    0x5450,
    0x5451,
)  # TCGETS, size, FIONREAD, FIONBIO, cloexec
PRCTL_ALLOWED = (3, 15, 16, 39)  # PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_GET_NO_NEW_PRIVS
AF_UNIX = 1
# What changes a file by its path or by a descriptor that only reads, and what Landlock does not see:
# modes and times on every kernel, a file's length before Linux 6.2.
CHANGES = ("chmod", "fchmod", "fchmodat", "utimensat", "truncate")
FLAGS_OF = {"open": 1, "openat": 2}  # the argument that holds them

_INSTRUCTION = struct.Struct("=HBBI")
Instruction = tuple[int, int, int, int]  # code, jump if true, jump if false, constant


def program(
    machine: str, pid: int, *, changes: bool = True, truncation: bool = True
) -> list[Instruction]:
    """Return the filter for a process that is `pid` to itself.

    Args:
        machine: as `platform.machine()` names it.
        pid: the only process that it may send signals to.
        changes: whether it may change modes, times and lengths of files.
        truncation: whether it may empty a file as it opens it.

    Raises:
        KeyError: there is no table for this machine type.
    """
    guarded = numbers(GUARDED, machine)
    free = numbers(FREE, machine)
    opening = {} if truncation else {name: free.pop(name) for name in FLAGS_OF if name in free}
    refused = () if changes else CHANGES
    code: list[Instruction] = [
        (LOAD, 0, 0, ARCH),
        (EQUAL, 1, 0, AUDIT_ARCH[machine]),
        (RETURN, 0, 0, KILL_PROCESS),
        (LOAD, 0, 0, NUMBER),
        (AT_LEAST, 0, 1, X32_BIT),
        (RETURN, 0, 0, ERRNO | errno.ENOSYS),
    ]
    for number in sorted(number for name, number in free.items() if name not in refused):
        code += [(EQUAL, 0, 1, number), (RETURN, 0, 0, ALLOW)]
    for name, number in opening.items():
        code += _guard(number, _without_bits(FLAGS_OF[name], os.O_TRUNC))
    # glibc falls back from clone3 to clone, which is refused as any call that is not listed.
    code += [(EQUAL, 0, 1, guarded["clone3"]), (RETURN, 0, 0, ERRNO | errno.ENOSYS)]
    code += _guard(guarded["kill"], _one_of(0, (pid,)))
    code += _guard(guarded["tgkill"], _one_of(0, (pid,)))
    code += _guard(guarded["ioctl"], _one_of(1, IOCTL_ALLOWED))
    code += _guard(guarded["prctl"], _one_of(0, PRCTL_ALLOWED))
    code += _guard(guarded["socketpair"], _one_of(0, (AF_UNIX,)))
    code += _guard(guarded["fcntl"], _one_of(1, FCNTL_ALLOWED))
    code += _guard(guarded["madvise"], _one_of(2, MADVISE_ALLOWED))
    code += _guard(guarded["prlimit64"], _all_zero((0, False), (2, False), (2, True)))
    code += _guard(
        guarded["sendto"], _all_zero((4, False), (4, True))
    )  # no address: only to the peer
    return [*code, (RETURN, 0, 0, ERRNO | errno.EPERM)]


@cache
def filter_bytes(pid: int, *, changes: bool, truncation: bool) -> bytes:
    """Return the filter of this machine type, as the kernel takes it; the arguments are those of `program`.

    A zygote asks for it, so that its workers have it already: each is process 1 to itself.
    """
    code = program(platform.machine(), pid, changes=changes, truncation=truncation)
    return b"".join(_INSTRUCTION.pack(*instruction) for instruction in code)


def install(*, changes: bool = True, truncation: bool = True) -> None:
    """Put the filter on this process, for good; the arguments are those of `program`.

    Raises:
        OSError: the kernel refuses.
    """
    data = filter_bytes(os.getpid(), changes=changes, truncation=truncation)
    filters = ctypes.create_string_buffer(data, len(data))
    header = struct.pack("@HxxxxxxP", len(data) // _INSTRUCTION.size, ctypes.addressof(filters))
    buffer = ctypes.create_string_buffer(header, len(header))
    libc.prctl(libc.PR_SET_NO_NEW_PRIVS, 1)
    libc.prctl(libc.PR_SET_SECCOMP, 2, ctypes.addressof(buffer))  # SECCOMP_MODE_FILTER


def supported() -> bool:
    """Whether this machine type has a table."""
    return platform.machine() in MACHINES


def _guard(number: int, body: list[Instruction]) -> list[Instruction]:
    return [(EQUAL, 0, len(body), number), *body]


def _refuse() -> Instruction:
    return (RETURN, 0, 0, ERRNO | errno.EPERM)


def _one_of(argument: int, values: tuple[int, ...]) -> list[Instruction]:
    tests = [(EQUAL, len(values) - i, 0, value) for i, value in enumerate(values)]
    return [_load(argument), *tests, _refuse(), (RETURN, 0, 0, ALLOW)]


def _without_bits(argument: int, bits: int) -> list[Instruction]:
    return [_load(argument), (HAS_BITS, 1, 0, bits), (RETURN, 0, 0, ALLOW), _refuse()]


def _all_zero(*halves: tuple[int, bool]) -> list[Instruction]:
    body: list[Instruction] = []
    for i, (argument, high) in enumerate(halves):
        to_refusal = 2 * (len(halves) - i) - 1
        body += [_load(argument, high=high), (EQUAL, 0, to_refusal, 0)]
    return [*body, (RETURN, 0, 0, ALLOW), _refuse()]


def _load(argument: int, *, high: bool = False) -> Instruction:
    return (LOAD, 0, 0, ARGUMENTS + 8 * argument + 4 * high)
