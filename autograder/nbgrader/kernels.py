"""The kernel of an assignment that is nbgrader's alone, started in a jail."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpec, NoSuchKernel
from jupyter_client.manager import AsyncKernelManager

from autograder.course import Course
from autograder.errors import CourseError
from autograder.judging.bounds import limits_of
from autograder.sandbox import best_sandbox_level
from autograder.sandbox.kernel_jail import KernelJail

# By it a notebook knows that it is graded; the rest of our environment is nobody's business.
_KEPT = ("NBGRADER_EXECUTION",)
_REMEDY = 'or say stock = "unsandboxed" in layerlab.toml: then student code can read the secret, all solutions and the gradebook'


class JailedKernelManager(AsyncKernelManager):
    """Starts this interpreter's kernel in a jail, whatever a notebook's own command would be."""

    def __init__(self, course: Course, **options: Any) -> None:
        super().__init__(**options)
        self._course = course
        self._jail: KernelJail | None = None

    @property
    def kernel_spec(self) -> KernelSpec:
        """A kernel of Python; how a notebook's own is started stays outside the jail.

        Raises:
            CourseError: the notebook is of another language.
        """
        if not _is_python(self):
            msg = f"the kernel {self.kernel_name} is not Python's, and no other runs in the jail: take the notebook's points by hand, {_REMEDY}"
            raise CourseError(msg)
        return KernelSpec(
            argv=["ipykernel_launcher"],
            display_name="Python 3",
            language="python",
            # A signal from outside would end the jail.
            interrupt_mode="message",
        )

    async def start_kernel(self, **options: Any) -> None:  # type: ignore[override]  # jupyter_client's own has both kinds
        """Start the kernel with the files of the folder `cwd` beside it, and none of its notebooks.

        Raises:
            SandboxError: there is no jail on this machine.
        """
        try:
            best_sandbox_level("full")
        except CourseError as error:
            msg = f"{error} Without it no kernel is started: install it, {_REMEDY}."
            raise CourseError(msg) from error
        course = self._course
        private = (course.hidden, course.mistakes, course.solutions, course.source, course.state)
        self._close_jail()
        self._jail = jail = KernelJail(limits_of(course).memory_mb, private)
        jail.give(Path(options.pop("cwd")))
        self.transport, self.ip = "ipc", jail.address
        self.connection_file = jail.connection_file
        # What a kernel says there is about itself, and tells those who wait for a notebook nothing.
        silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        await super().start_kernel(**options, **silent)

    def format_kernel_cmd(self, extra_arguments: list[str] | None = None) -> list[str]:
        """Return the command that starts the kernel; by then the connection file is written."""
        if self._jail is None:
            msg = "the kernel's jail is not there; report this"
            raise CourseError(msg)
        connection = json.loads(Path(self.connection_file).read_text(encoding="utf-8"))
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        return self._jail.command(connection, extra_arguments or [], kept)

    def cleanup_connection_file(self) -> None:
        """Remove the jail's folders with the file that lies there: it is the last that is done for a kernel."""
        super().cleanup_connection_file()
        self._close_jail()

    def _close_jail(self) -> None:
        if self._jail is not None:
            self._jail.close()
            self._jail = None


def _is_python(manager: JailedKernelManager) -> bool:
    """Tell whether a kernel is Python's: one that is not installed may be called as anybody likes."""
    name = manager.kernel_name
    try:
        language = manager.kernel_spec_manager.get_kernel_spec(name).language
    except NoSuchKernel:
        return True
    return str(language).lower() == "python"


def refuse_links(folder: Path) -> None:
    """Refuse a submission that is a way to other files: nbgrader would follow its links.

    Raises:
        CourseError: there is a link in it.
    """
    for path in sorted((folder, *folder.rglob("*"))):
        if path.is_symlink():
            msg = f"{path}: is a link, which nbgrader would follow out of the submission; replace it by the file, or remove it"
            raise CourseError(msg)
