"""Which walls this machine can put around student code."""

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from autograder.sandbox.inside import landlock, seccomp

INSTALL = "apt-get install bubblewrap"
NESTED = (
    "import ctypes, os; libc = ctypes.CDLL(None, use_errno=True); "
    "os._exit(libc.unshare(0x38020000) and ctypes.get_errno() or 0)"
)


class Level(StrEnum):
    """How student code is confined.

    FULL: a bubblewrap jail (no network, a read-only root) around namespaces, Landlock, seccomp and rlimits.
    REDUCED: Landlock, seccomp and rlimits alone; no file can be written.
    """

    FULL = "full"
    REDUCED = "reduced"


@dataclass(frozen=True)
class Probe:
    """What was found: the best level that can be had (None: none), why not a better one, and the remedy."""

    level: Level | None
    reasons: tuple[str, ...] = ()
    remedy: str | None = None


def probe() -> Probe:
    """Look at what this machine offers, by trying it."""
    reasons = []
    if sys.platform != "linux" or not seccomp.supported():
        reasons.append(f"no sandbox for {platform.system()} on {platform.machine()}")
    elif landlock.abi() < 1:
        reasons.append(
            "the kernel has no Landlock (Linux 5.13 or newer, with landlock among its LSMs)"
        )
    if reasons:
        remedy = (
            "grade in a Linux virtual machine or container (WSL2 or Docker on Windows and macOS)"
        )
        return Probe(None, tuple(reasons), remedy)
    if shutil.which("bwrap") is None:
        return Probe(Level.REDUCED, ("bubblewrap is not installed",), INSTALL)
    failure = _try_namespaces()
    if failure:
        return Probe(Level.REDUCED, (f"namespaces cannot be had: {failure}",), _namespace_remedy())
    return Probe(Level.FULL)


def _try_namespaces() -> str | None:
    """Start the smallest jail and, within it, the namespaces of a worker; return what failed."""
    bwrap = ["bwrap", "--unshare-all", "--unshare-user", "--uid", "1000", "--gid", "1000"]
    command = [*bwrap, "--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev"]
    try:
        result = subprocess.run(
            [*command, sys.executable, "-I", "-S", "-c", NESTED],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if result.returncode == 0:
        return None
    return result.stderr.strip() or os.strerror(result.returncode)


def _namespace_remedy() -> str:
    switch = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns"
    if Path(switch).exists():
        return "an AppArmor profile for bwrap (docs/security.md), or sysctl kernel.apparmor_restrict_unprivileged_userns=0"
    return (
        "allow user namespaces; in Docker: --security-opt seccomp=docker/seccomp.json "
        "--security-opt systempaths=unconfined --security-opt apparmor=unconfined (docs/security.md)"
    )
