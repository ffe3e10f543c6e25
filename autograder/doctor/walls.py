"""The sandbox: which level can be had, why not a better one, and what killed runs left."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from autograder.course import Course
from autograder.doctor.condition import Condition, State
from autograder.sandbox.inside import landlock
from autograder.sandbox.leftovers import abandoned_folders
from autograder.sandbox.level import Level, probe

_PROC = Path("/proc")
_LSM = Path("/sys/kernel/security/lsm")
_ZYGOTE = b"autograder.sandbox.inside.zygote"
_SECCOMP = "in Docker or Podman: --security-opt seccomp=docker/seccomp.json"
# A switch of the kernel, the value that forbids namespaces, and the remedy (docs/security.md).
_SWITCHES = (
    (
        "sys/kernel/apparmor_restrict_unprivileged_userns",
        "1",
        "an AppArmor profile for bwrap (docs/security.md); for want of one, sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0",
    ),
    ("sys/user/max_user_namespaces", "0", "sudo sysctl -w user.max_user_namespaces=15000"),
    (
        "sys/kernel/unprivileged_userns_clone",
        "0",
        "sudo sysctl -w kernel.unprivileged_userns_clone=1",
    ),
)


def level(_: Course) -> Iterator[Condition]:
    """The walls, tried out; where they are not the best ones, all that may be the cause."""
    found = probe()
    reasons = "; ".join(found.reasons)
    if found.level is Level.FULL:
        text = "jail, namespaces, Landlock, seccomp, limits"
        yield Condition("full level", State.OK, text)
    elif found.level is None:
        yield Condition("level", State.ERROR, f"none: {reasons}", found.remedy)
    else:
        text = f"reduced: Landlock, seccomp, limits, without a jail ({reasons})"
        likely = list(causes(_PROC)) if "namespaces" in reasons else []
        yield Condition("level", State.WARNING, text, None if likely else found.remedy)
        yield from likely


def causes(proc: Path) -> Iterator[Condition]:
    """Yield what may keep namespaces from an ordinary user, as `proc` (`/proc`) tells it."""
    for name, forbids, remedy in _SWITCHES:
        if _read(proc / name) == forbids:
            switch = name.removeprefix("sys/").replace("/", ".")
            text = f"{switch} is {forbids}, which forbids them"
            yield Condition("namespaces", State.WARNING, text, remedy, str(proc / name))
    # `36 35 98:0 / /proc/kcore rw - tmpfs tmpfs rw`: the fifth word is where something is mounted.
    places = [line.split(" ")[4] for line in _read(proc / "self/mountinfo").splitlines()]
    masked = [place for place in places if place.startswith("/proc/")]
    if masked:
        text = f"parts of /proc are masked ({', '.join(masked[:3])}): no jail can mount its own"
        remedy = "in Docker: --security-opt systempaths=unconfined; Podman: unmask=ALL"
        yield Condition("namespaces", State.WARNING, text, remedy, str(proc / "self/mountinfo"))
    if "Seccomp:\t2" in _read(proc / "self/status"):
        text = "a seccomp filter is in force, as in a container, and may refuse them"
        yield Condition("namespaces", State.WARNING, text, _SECCOMP, str(proc / "self/status"))
    label = _read(proc / "self/attr/current")
    if label.startswith("docker-default"):
        text = "AppArmor's docker-default refuses mounts"
        yield Condition("namespaces", State.WARNING, text, "--security-opt apparmor=unconfined")
    elif ":container_t:" in label:
        text = "SELinux's container_t refuses mounts"
        yield Condition("namespaces", State.WARNING, text, "--security-opt label=disable")


def file_walls(_: Course) -> Iterator[Condition]:
    """Landlock is in the kernel and in force."""
    yield landlock_condition(landlock.abi(), _read(_LSM))


def landlock_condition(abi: int, modules: str) -> Condition:
    """Judge the version of Landlock (0: none) and the list of the kernel's security modules ("": unreadable)."""
    if abi:
        return Condition("Landlock", State.OK, f"version {abi}")
    if "landlock" in modules.split(","):
        text = "the kernel has it, but this process may not use it"
        return Condition("Landlock", State.ERROR, text, _SECCOMP, str(_LSM))
    text = f"not among the kernel's security modules ({modules})" if modules else "there is none"
    remedy = "Linux 5.13 or newer; put landlock first in the kernel's parameter lsm= and restart"
    return Condition("Landlock", State.ERROR, text, remedy, str(_LSM))


def leftovers(_: Course) -> Iterator[Condition]:
    """Folders and processes of runs that were killed."""
    folders = list(abandoned_folders(Path(tempfile.gettempdir())))
    if folders:
        text = f"left over from killed runs: {len(folders)}"
        remedy = "the next grading, in the same temporary folder, removes them"
        yield Condition("jail folders", State.NOTE, text, remedy, str(folders[0]))
    else:
        yield Condition("jail folders", State.OK, "none are left over", where=tempfile.gettempdir())
    numbers = list(orphans(_PROC, os.getuid()))
    if numbers:
        text = f"left over from killed runs: {len(numbers)}"
        yield Condition(
            "jail processes", State.WARNING, text, f"kill {' '.join(map(str, numbers))}"
        )
    else:
        yield Condition("jail processes", State.OK, "none are left over")


def orphans(proc: Path, user: int) -> Iterator[int]:
    """Yield the numbers of the user's zygotes that were left to the first process of the machine."""
    for folder in sorted(proc.glob("[0-9]*"), key=lambda folder: int(folder.name)):
        try:
            command = (folder / "cmdline").read_bytes().split(b"\0")
            mine = folder.stat().st_uid == user
        except OSError:
            continue  # it has ended meanwhile
        if mine and _ZYGOTE in command and _parent(folder) == "1":
            # In a container the grader itself may be the first process.
            first = _read(proc / "1" / "comm")
            if not first.startswith(("python", "layerlab")):
                yield int(folder.name)


def _parent(folder: Path) -> str:
    lines = _read(folder / "status").splitlines()
    return next((line.split()[1] for line in lines if line.startswith("PPid:")), "")


def _read(path: Path) -> str:
    """Return a file's text, "" where there is none or it is not for us."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip("\n\0")
    except OSError:
        return ""


checks = (level, file_walls, leftovers)
