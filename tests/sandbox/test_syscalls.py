"""The table of system calls says what it means: a wrong number would allow another call than its name."""

import re
from itertools import groupby
from pathlib import Path

import pytest

from autograder.sandbox.inside.syscalls import FREE, GUARDED, MACHINES, numbers

ROW = re.compile(r"(?P<name>[a-z0-9_]+):(?P<x86_64>\d+|-):(?P<aarch64>\d+|-)")
ROWS = [*FREE.split(), *GUARDED.split()]
# Where C compilers find the kernel's own numbers, by machine type.
HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
# `#define __NR_read 63`, or by a detour where machines of 32 bits have another call of that number:
# `#define __NR3264_fstatat 79` and, further down, `#define __NR_newfstatat __NR3264_fstatat`.
DEFINITION = re.compile(r"^#define (__NR\w*?_\w+) (\w+)$", re.MULTILINE)
# What no submission may ever do, and why. A call of this list is not to be taken out of it.
NEVER = {
    "another process or thread": ("clone", "fork", "vfork"),
    "a program": ("execve", "execveat"),
    "other processes' memory": (
        "ptrace",
        "process_vm_readv",
        "process_vm_writev",
        "pidfd_open",
        "pidfd_getfd",
        "pidfd_send_signal",
        "rt_sigqueueinfo",
        "rt_tgsigqueueinfo",
        "tkill",
    ),
    "a network": ("socket", "connect", "bind", "listen", "accept", "accept4", "sendmsg"),
    "descriptors from outside": ("recvmsg", "recvmmsg"),
    "memory that no limit counts": ("memfd_create", "memfd_secret", "shmget", "msgget", "semget"),
    "namespaces, mounts and roots": (
        "unshare",
        "setns",
        "mount",
        "umount2",
        "pivot_root",
        "chroot",
        "open_tree",
        "move_mount",
        "fsopen",
    ),
    "another user, other rights": ("setuid", "setgid", "setresuid", "setresgid", "capset"),
    "the kernel itself": (
        "bpf",
        "io_uring_setup",
        "keyctl",
        "add_key",
        "perf_event_open",
        "userfaultfd",
        "init_module",
        "finit_module",
        "kexec_load",
        "reboot",
    ),
    "another filter": ("seccomp",),
    "links to files of others": ("link", "linkat", "symlink", "symlinkat", "mknod", "mknodat"),
}


def names() -> list[str]:
    """Return the names of the table, as often as they stand in it."""
    return [row.partition(":")[0] for row in ROWS]


def test_each_row_is_a_name_and_two_numbers() -> None:
    """`name:x86_64:aarch64`, with a dash where a machine has no such call."""
    assert [row for row in ROWS if not ROW.fullmatch(row)] == []


def test_each_call_stands_there_once() -> None:
    """One that is both free and guarded would be free."""
    twice = [name for name, group in groupby(sorted(names())) if len([*group]) > 1]

    assert twice == []


@pytest.mark.parametrize("machine", MACHINES)
def test_each_number_stands_there_once(machine: str) -> None:
    """Two names with one number are a slip of the pen in one of them."""
    found = [*numbers(FREE, machine).values(), *numbers(GUARDED, machine).values()]

    assert len(found) == len(set(found))


@pytest.mark.parametrize("machine", HEADERS)
def test_the_numbers_are_the_kernels(machine: str) -> None:
    """As its headers have them, where these are installed."""
    header = HEADERS[machine]
    if not header.is_file():
        pytest.skip(f"{header} is not here; apt-get install linux-libc-dev")
    defined = dict(DEFINITION.findall(header.read_text(encoding="utf-8")))
    ours = {**numbers(FREE, machine), **numbers(GUARDED, machine)}
    found = {name: defined.get(f"__NR_{name}", "") for name in ours}
    direct = {name: defined.get(number, number) for name, number in found.items()}

    assert direct == {name: str(number) for name, number in ours.items()}


@pytest.mark.parametrize("calls", NEVER.values(), ids=NEVER)
def test_some_are_never_allowed(calls: tuple[str, ...]) -> None:
    """Whatever exercise may want them."""
    assert set(calls) & set(names()) == set()
