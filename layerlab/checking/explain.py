"""Turns what ended a test into what its student reads."""

import linecache
import re
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from layerlab.card.records import Place, Status
from layerlab.checking.kernel import current_shell
from layerlab.expect.findings import CheckFailed, Finding
from layerlab.expect.student import LocalStudent, MissingFunction, StudentError
from layerlab.expect.values import describe

MAX_MESSAGE = 500
_UNPACKING = re.compile(r"cannot unpack|to unpack \(expected (?P<count>\d+)")


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """How a test ended, and why."""

    status: Status
    message: str | None = None
    finding: Finding | None = None
    place: Place | None = None


class Watch:
    """Remembers the latest call of a student's function.

    Attributes:
        namespace: where the functions live.
        calling: the function that was called last.
        returned: whether that call came back.
        result: with what.
    """

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self.namespace = namespace
        self.calling: str | None = None
        self.returned = False
        self.result: object = None

    @property
    def is_busy(self) -> bool:
        """Whether the latest call did not come back."""
        return self.calling is not None and not self.returned

    def call(
        self, name: str, function: Callable[..., Any], *args: object, **options: object
    ) -> object:
        """Call a function and remember it."""
        self.calling, self.returned, self.result = name, False, None
        self.result = function(*args, **options)
        self.returned = True
        return self.result


class WatchedStudent(LocalStudent):
    """A local student whose calls are watched."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(watch.namespace)
        self._watch = watch

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return partial(self._watch.call, name, super().__getattr__(name))


def explain(error: BaseException, watch: Watch) -> Explanation:
    """Return why `error` ended a test whose calls were watched."""
    if isinstance(error, CheckFailed):
        msg = _with_rows_noticed(error.finding, watch)
        return Explanation(status=Status.FAILED, message=msg, finding=error.finding)
    if isinstance(error, AssertionError | pytest.fail.Exception):
        return Explanation(status=Status.FAILED, message=_text(error) or "An assertion failed.")
    if isinstance(error, pytest.skip.Exception):
        return Explanation(status=Status.SKIPPED, message=_text(error))
    if isinstance(error, MissingFunction):
        msg = f"{error.function} is not defined; run the cell that defines it."
        return Explanation(status=Status.NOT_DEFINED, message=msg)
    return _explain_other(error, watch)


def _explain_other(error: BaseException, watch: Watch) -> Explanation:
    """Return why a test ended that did not get as far as to judge."""
    place = _place(error, watch)
    if isinstance(error, NotImplementedError) and place is not None:
        msg = f"{place.function} is not written yet; replace the line `{place.source}` by your own."
        return Explanation(status=Status.NOT_WRITTEN, message=msg)
    if isinstance(error, StudentError):
        return Explanation(status=Status.ERROR, message=f"{error.text}.")
    if place is not None or watch.is_busy:
        return Explanation(status=Status.ERROR, message=_text(error, named=True), place=place)
    return Explanation(status=Status.ERROR, message=_why_test_stopped(error, watch))


def _with_rows_noticed(finding: Finding, watch: Watch) -> str:
    """Return the message, aware that an array returned alone is unpacked into its rows."""
    got, result = finding.got, watch.result
    if finding.kind != "shape" or type(got) is not np.ndarray or type(result) is not np.ndarray:
        return finding.message
    if result.ndim < 2 or got.shape != result.shape[1:]:
        return finding.message
    return (
        f"{watch.calling} returned one array alone, and its rows were taken for the values"
        f" that it should return. {finding.message}"
    )


def _why_test_stopped(error: BaseException, watch: Watch) -> str:
    """Return why the test's own code raised: nearly always for what a function returned."""
    if watch.calling is None:
        return f"The test itself stopped: {_text(error, named=True)}"
    unpacking = _UNPACKING.search(str(error))
    returned = f"{watch.calling} returned {describe(watch.result)}"
    if unpacking is None:
        return f"{returned}, which the test could not work with: {_text(error, named=True)}"
    wanted = f"{unpacking['count']} values" if unpacking["count"] else "several values"
    forgotten = "; is a return missing?" if watch.result is None else "."
    return f"{returned}, where {wanted} are expected{forgotten}"


def _place(error: BaseException, watch: Watch) -> Place | None:
    """Return the last line of the notebook, or else the first line beyond a call, on the way to the error."""
    frames = list(traceback.walk_tb(error.__traceback__))
    inside = [frame.f_code is Watch.call.__code__ for frame, _ in frames]
    beyond = frames[len(inside) - inside[::-1].index(True) :] if any(inside) else []
    own = [frame for frame in frames if frame[0].f_globals is watch.namespace]
    if not own and not beyond:
        return None
    frame, line = own[-1] if own else beyond[0]
    filename = frame.f_code.co_filename
    return Place(
        label=_label(filename),
        line=line,
        function=frame.f_code.co_name,
        source=linecache.getline(filename, line).strip(),
    )


def _label(filename: str) -> str:
    """Return what a student calls the code of this file name: In[3], or a file's name."""
    shell = current_shell()
    named = shell.compile.format_code_name(filename) if shell is not None else None
    return named[1] if named else Path(filename).name


def _text(error: BaseException, *, named: bool = False) -> str:
    """Return an error's message, whose `__str__` may be a student's code."""
    try:
        text = str(error)
    except Exception:  # noqa: BLE001  # see above
        text = "(its message cannot be shown)"
    if len(text) > MAX_MESSAGE:
        text = text[:MAX_MESSAGE] + " ..."
    if not named:
        return text
    name = type(error).__name__
    return f"{name}: {text}" if text else name
