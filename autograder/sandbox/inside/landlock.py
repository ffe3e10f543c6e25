"""Landlock: which files a submission may read, which it may write, and nothing else.

The calls have the same numbers on every machine type (Linux, `Documentation/userspace-api/landlock.rst`).
"""

import ctypes
import os
import struct
from collections.abc import Iterable
from pathlib import Path

from autograder.sandbox.inside import libc

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
RULE_PATH_BENEATH = 1
READ_FILE, READ_DIR = 1 << 2, 1 << 3
EXECUTE, REMOVE_FILE, MAKE_SOCKET = 1, 1 << 5, 1 << 9
READ = READ_FILE | READ_DIR
FILE_RIGHTS = (
    (1 << 1) | READ_FILE | (1 << 14) | (1 << 15) | 1
)  # write, read, truncate, ioctl, execute
RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}  # number of file-system rights known to each ABI
TRUNCATION_ABI = 3
SCOPE_ABI = 6
SCOPES = 3  # abstract sockets and signals


def abi() -> int:
    """Return the version of Landlock that the kernel has, 0 if none."""
    try:
        return libc.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    except OSError:
        return 0


def restrict(
    readable: Iterable[str],
    writable: Iterable[str],
    *,
    sockets: Iterable[str] = (),
    of_a_kernel: bool = False,
) -> int:
    """Leave this process only reading below `readable` and reading and writing below `writable`.

    Args:
        readable: files and folders.
        writable: files and folders.
        sockets: folders in which it may make sockets, and nothing else.
        of_a_kernel: whether it may run what it may read, and speak to itself over the network.

    Returns:
        The ABI in force.

    Raises:
        OSError: the kernel has no Landlock, or refuses.
    """
    version = libc.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    everything = (1 << RIGHTS.get(version, RIGHTS[5])) - 1
    network = 3 if version >= 4 and not of_a_kernel else 0
    scopes = SCOPES if version >= SCOPE_ABI else 0
    attributes = struct.pack("=QQQ", everything, network, scopes)
    size = 8 if version < 4 else 16 if version < SCOPE_ABI else 24
    ruleset = libc.syscall(CREATE_RULESET, attributes, ctypes.c_size_t(size), ctypes.c_uint32(0))
    try:
        for path in readable:
            _allow(ruleset, path, READ | EXECUTE if of_a_kernel else READ)
        for path in sockets:
            _allow(ruleset, path, READ | REMOVE_FILE | MAKE_SOCKET)
        for path in writable:
            # Neither device nodes nor sockets, nor running what was written.
            _allow(ruleset, path, everything & ~(1 | (1 << 6) | (1 << 9) | (1 << 10) | (1 << 11)))
        libc.prctl(libc.PR_SET_NO_NEW_PRIVS, 1)
        libc.syscall(RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)
    return version


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return  # /lib64 and the like are not everywhere
    try:
        if not Path(path).is_dir():
            rights &= FILE_RIGHTS
        rule = struct.pack("=Qi", rights, descriptor)
        arguments = (ctypes.c_int(ruleset), ctypes.c_int(RULE_PATH_BENEATH))
        libc.syscall(ADD_RULE, *arguments, rule, ctypes.c_uint32(0))
    finally:
        os.close(descriptor)
