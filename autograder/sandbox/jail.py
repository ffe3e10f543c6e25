"""Starts a zygote: the files it may see, the environment it gets, the jail around it."""

import compileall
import os
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from multiprocessing.util import Finalize
from pathlib import Path

from autograder import errors
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.fonts import keep_list, lay_lists
from autograder.sandbox.inside.confine import INSIDE_ID, SCRATCH, Confinement
from autograder.sandbox.inside.fonts import LAID, PART, PART_SIZE
from autograder.sandbox.inside.zygote import READY
from autograder.sandbox.leftovers import HeldFolder, sweep
from autograder.sandbox.level import INSTALL, Level
from autograder.sandbox.one_piece import in_one_piece
from autograder.sandbox.withheld import allowed_without, inside
from autograder.shared import shared_folders

START_SECONDS = 60.0
KIT = "/kit"
SYSTEM = ("/usr", "/lib", "/lib64", "/lib32", "/bin", "/sbin")
ETC = ("/etc/ld.so.cache", "/etc/localtime", "/etc/fonts", "/etc/alternatives")
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": SCRATCH,
    "TMPDIR": SCRATCH,
    "LANG": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "PYTHONDONTWRITEBYTECODE": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "IPYTHONDIR": f"{SCRATCH}/.ipython",
    "MPLCONFIGDIR": f"{SCRATCH}/.matplotlib",
}


class Jail:
    """A running zygote and the control socket to it.

    A fork of the process that started it may use it too, once it is ready; it ends with the one that started it.

    Raises:
        SandboxError: it did not start, or `private` lies where student code could read it.
    """

    def __init__(self, level: Level, confinement: Confinement, private: tuple[Path, ...]) -> None:
        self._owner = os.getpid()
        self._ready = False
        self.process: subprocess.Popen[bytes] | None = None
        with in_one_piece():
            self._held = HeldFolder()
            self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            _JAILS.add(self)
        self._folder = self._held.path
        self.scratch = self._folder / "scratch"
        try:
            with theirs, in_one_piece():
                self._begin(level, confinement, private, theirs.fileno())
            # Now that the zygote warms up, in a process of its own.
            sweep()
        except BaseException:
            self.close()
            raise

    def _begin(
        self,
        level: Level,
        confinement: Confinement,
        private: tuple[Path, ...],
        control: int,
    ) -> None:
        """Lay out the files and start the zygote, which gets `control`, its end of the socket."""
        self.scratch.mkdir()
        kit = copy_kit(self._folder / "kit")
        lay_lists(kit / LAID.name)
        readable = python_folders()
        refuse_private(readable, private)
        full = level is Level.FULL
        shown = allowed_without((*map(Path, SYSTEM), *readable), shared_folders())
        confinement = replace(
            confinement,
            readable=(*ETC, *map(str, shown), KIT if full else str(kit))
            + (() if full else (str(self.scratch), "/dev/urandom")),
            writable=(SCRATCH, "/dev/null", "/dev/urandom") if full else ("/dev/null",),
            namespaces=full and confinement.namespaces,
        )
        environment = {**ENVIRONMENT, "PYTHONPATH": KIT if full else str(kit)}
        zygote = ["-s", "-P", "-m", "autograder.sandbox.inside.zygote", str(control)]
        command = [sys.executable, *zygote, confinement.to_json()]
        if full:
            command = [*bubblewrap(readable, kit, environment, confinement), "--", *command]
        else:
            environment |= {"IPYTHONDIR": str(self.scratch), "MPLCONFIGDIR": str(self.scratch)}
        with (self._folder / "stderr").open("wb") as errors:
            self.process = subprocess.Popen(
                command,
                env=environment,
                cwd=self.scratch,
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                pass_fds=(control,),
                process_group=0,
            )

    @property
    def zygote(self) -> int | None:
        """The process that workers come from, by its pid; None if there is none any more."""
        process = self.process
        if process is None:
            return None
        # Only who started it may ask whether it lives; others find out when they ask it for something.
        lives = self._owner != os.getpid() or process.poll() is None
        return process.pid if lives else None

    def fork(self) -> socket.socket:
        """Have the zygote fork a worker; return the host's end of its channel.

        Raises:
            SandboxError: the zygote did not start, or is gone.
        """
        self.wait_until_ready()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        with theirs:
            ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
            try:
                socket.send_fds(self.control, [b"w"], [theirs.fileno()])
            except OSError as error:
                ours.close()
                msg = f"the sandbox's zygote is gone ({error}): {self.complaints()}"
                raise SandboxError(msg) from error
        return ours

    def complaints(self) -> str:
        """Return the end of what the zygote and its forks wrote to their standard error."""
        text = (self._folder / "stderr").read_text(encoding="utf-8", errors="replace")
        return text[-2000:].strip() or "it said nothing"

    def close(self) -> None:
        """End the zygote and everything in the jail, and remove its files; however far it has come, and twice.

        A fork of the process that started it lets go of it, and no more.
        """
        self.control.close()
        if self._owner == os.getpid():
            # Once it has been waited for, its number may be another process's.
            zygote = self.zygote
            if zygote is not None:
                # A bubblewrap that is only beginning has a second process, which does not die with it yet.
                os.killpg(zygote, signal.SIGKILL)
            if self.process is not None:
                self.process.wait()
        self._held.remove()
        _JAILS.discard(self)

    def wait_until_ready(self) -> None:
        """Wait until the zygote is warm.

        Raises:
            SandboxError: it did not start; the message has its last words.
        """
        if self._ready:
            return
        self.control.settimeout(START_SECONDS)
        told = bytearray()
        try:
            # No student code has run in there yet: what it tells is its own.
            while (answer := self.control.recv(len(PART) + PART_SIZE)).startswith(PART):
                told += answer.removeprefix(PART)
        except TimeoutError:
            answer = b""
        self.control.settimeout(None)
        if answer != READY:
            complaints = self.complaints()
            self.close()
            msg = f"the sandbox did not start: {complaints}; `layerlab doctor` looks for the cause"
            raise SandboxError(msg)
        self._ready = True
        if told:
            keep_list(bytes(told))


def close_jails() -> None:
    """Leave no jail of this process behind, also none that is only beginning."""
    for jail in tuple(_JAILS):
        jail.close()


_JAILS: set[Jail] = set()
# For one whose maker was interrupted before it got an owner; a fork has other ways to end.
Finalize(None, close_jails, exitpriority=10)


def copy_kit(target: Path) -> Path:
    """Copy what a worker imports of ours, so that nothing else of ours needs to be within reach.

    Bytecode goes along, or each zygote would compile all of it again.
    """
    sandbox = Path(__file__).parent
    # The package beside this one: `import layerlab` may find a release's single file, in whose folder we are.
    kit = sandbox.parents[1] / "layerlab"
    compile_once(sandbox, kit)
    package = target / "autograder"
    ignore = shutil.ignore_patterns("tests")
    shutil.copytree(sandbox, package / "sandbox", ignore=ignore)
    (package / "__init__.py").touch()
    # The class that the sandbox's own errors are of: ten lines, and nothing to learn from them.
    shutil.copy(Path(errors.__file__), package / "errors.py")
    (package / "sandbox" / "__init__.py").write_text("", encoding="utf-8")
    shutil.copytree(kit, target / "layerlab", ignore=ignore)
    return target


@cache
def compile_once(*folders: Path) -> None:
    """Compile what a zygote imports and no other process does, unless Python was told to write no bytecode."""
    if not sys.dont_write_bytecode:
        for folder in folders:
            compileall.compile_dir(folder, quiet=2)  # where nothing can be written, nothing is said


def python_folders() -> list[Path]:
    """Return the folders that this interpreter and its libraries live in, outermost only."""
    paths = [Path(sys.prefix), Path(sys.base_prefix), Path(sysconfig.get_path("purelib"))]
    folders: list[Path] = []
    for path in sorted({path.resolve() for path in paths}, key=lambda path: len(path.parts)):
        inside = (*map(Path, SYSTEM), *folders)
        if not any(path.is_relative_to(folder) for folder in inside):
            folders.append(path)
    return folders


def refuse_private(readable: list[Path], private: tuple[Path, ...]) -> None:
    """Refuse a jail that would show what student code must not read.

    Raises:
        SandboxError: one of `private` lies in a folder that is shown.
    """
    for secret in private:
        for folder in (*readable, *map(Path, SYSTEM)):
            if secret.resolve().is_relative_to(folder):
                msg = f"{secret} lies in {folder}, which student code may read; move the course elsewhere"
                raise SandboxError(msg)


def bubblewrap(
    readable: list[Path],
    kit: Path,
    environment: dict[str, str],
    confinement: Confinement,
    besides: Sequence[str] = (),
) -> list[str]:
    """Return the command that puts a jail around the command behind it; `besides` are more of its options.

    Raises:
        SandboxError: bubblewrap is not installed.
    """
    bwrap = shutil.which("bwrap")
    if bwrap is None:
        msg = f"the full sandbox needs bubblewrap, which is not installed; {INSTALL}"
        raise SandboxError(msg)
    command = [bwrap, "--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc"]
    command += ["--unshare-uts", "--unshare-cgroup-try", "--hostname", "layerlab"]
    command += ["--uid", str(INSIDE_ID), "--gid", str(INSIDE_ID)]
    command += ["--die-with-parent", "--new-session", "--clearenv"]
    for name, value in environment.items():
        command += ["--setenv", name, value]
    for folder in map(Path, SYSTEM):
        if folder.is_symlink():
            command += ["--symlink", str(folder.readlink()), str(folder)]
        elif folder.is_dir():
            command += ["--ro-bind", str(folder), str(folder)]
    for path in ETC:
        command += ["--ro-bind-try", path, path]
    for folder in readable:
        command += ["--ro-bind", str(folder), str(folder)]
    # Landlock alone does not allow it either; what is not there needs no rule.
    for folder in inside((*map(Path, SYSTEM), *readable), shared_folders()):
        command += ["--size", "4096", "--tmpfs", str(folder), "--remount-ro", str(folder)]
    command += ["--ro-bind", str(kit), KIT, "--proc", "/proc", "--dev", "/dev"]
    size = str(confinement.disk_mb << 20)
    command += ["--size", size, "--tmpfs", SCRATCH, "--chdir", SCRATCH]
    # Last: what is mounted needs a place, which cannot be made any more once the root is read-only.
    return [*command, *besides, "--remount-ro", "/dev", "--remount-ro", "/"]
