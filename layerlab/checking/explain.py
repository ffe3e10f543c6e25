"""Turns what ended a test into what its student reads."""

import linecache
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import pytest

from layerlab.card.records import Place, Status
from layerlab.checking.kernel import current_shell
from layerlab.checking.running import TookTooLong
from layerlab.checking.watched_calls import Watch
from layerlab.expect.circumstances import in_its_place
from layerlab.expect.findings import CheckFailed, Finding
from layerlab.expect.shape_errors import shape_hints
from layerlab.expect.student import MissingFunction, StudentError
from layerlab.expect.stumbles import rows_noticed, unusable

MAX_MESSAGE = 500


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """How a test ended, and why; the hints are about an error, where its kind has any."""

    status: Status
    message: str | None = None
    finding: Finding | None = None
    place: Place | None = None
    hints: tuple[str, ...] = ()


def explain(error: BaseException, watch: Watch) -> Explanation:
    """Return why `error` ended a test whose calls were watched.

    The order matters: `CheckFailed` is an `AssertionError`, and `MissingFunction` is a `StudentError`.
    """
    if isinstance(error, CheckFailed):
        finding = in_its_place(error.finding, watch.circumstances)
        msg = rows_noticed(finding, watch.calling, watch.result, exact=True)
        return Explanation(status=Status.FAILED, message=msg, finding=finding)
    if isinstance(error, AssertionError | pytest.fail.Exception):
        msg = _text(error) or "An assertion failed."
        return Explanation(status=Status.FAILED, message=msg)
    if isinstance(error, TookTooLong):
        place = _place(error, watch)
        return Explanation(status=Status.INTERRUPTED, message=str(error), place=place)
    if isinstance(error, pytest.skip.Exception):
        return Explanation(status=Status.SKIPPED, message=_text(error))
    if isinstance(error, MissingFunction):
        msg = f"{error.function} is not defined; run the cell that defines it."
        return Explanation(status=Status.NOT_DEFINED, message=msg)
    return _explain_other(error, watch)


def _explain_other(error: BaseException, watch: Watch) -> Explanation:
    """Return why a test ended that did not get as far as to judge."""
    place = _place(error, watch)
    # The stub raises this error, on a line of the student's. From elsewhere it is an error like any other.
    if isinstance(error, NotImplementedError) and place is not None:
        msg = (
            f"{place.function} is not written yet; replace the line `{place.source}` with your own."
        )
        return Explanation(status=Status.NOT_WRITTEN, message=msg)
    if isinstance(error, StudentError):
        return Explanation(status=Status.ERROR, message=f"{error.text}.")
    # A call that did not come back is the student's as well, even where no line of it can be shown.
    if place is not None or watch.is_busy:
        msg = _text(error, named=True)
        hints = shape_hints([kind.__name__ for kind in type(error).__mro__], _text(error))
        return Explanation(status=Status.ERROR, message=msg, place=place, hints=hints)
    msg = _why_test_stopped(error, watch)
    return Explanation(status=Status.ERROR, message=msg)


def _why_test_stopped(error: BaseException, watch: Watch) -> str:
    """Return why the test's own code raised: nearly always for what a function returned."""
    if watch.calling is None:
        reason = _text(error, named=True)
        return f"The test itself stopped: {reason}"
    sentence = unusable(watch.calling, watch.result, error, exact=True)
    if sentence.endswith((".", "?")):
        return sentence
    reason = _text(error, named=True)
    return f"{sentence}: {reason}"


def _place(error: BaseException, watch: Watch) -> Place | None:
    """Return the last line of the notebook, or else the first line beyond a call, on the way to the error."""
    frame_and_line = _student_frame(error, watch)
    if frame_and_line is None:
        return None
    frame, line = frame_and_line
    filename = frame.f_code.co_filename
    source = linecache.getline(filename, line)
    return Place(
        label=_label(filename),
        line=line,
        function=frame.f_code.co_name,
        source=source.strip(),
    )


def _student_frame(error: BaseException, watch: Watch) -> tuple[FrameType, int] | None:
    """Return the frame of a student's code that an error came through, and the line in it.

    On the way from the test to the error, outermost first, may stand

        test_forward    the test's own
        Watch.call      where the student's function is called
        affine_forward  the notebook's: its last one is taken, where the error came out of the student's code
        np.matmul       numpy's

    Without a frame of the notebook, as for a function imported from a file, the one below the call is taken.
    """
    in_notebook: tuple[FrameType, int] | None = None
    below_call: tuple[FrameType, int] | None = None
    previous_is_call = False
    for frame, line in traceback.walk_tb(error.__traceback__):
        if frame.f_globals is watch.namespace:
            in_notebook = (frame, line)
        is_call = frame.f_code is Watch.call.__code__
        if is_call:
            below_call = None  # a call within a call: only what is below the innermost counts
        elif previous_is_call:
            below_call = (frame, line)
        previous_is_call = is_call
    return in_notebook or below_call


def _label(filename: str) -> str:
    """Return what a student calls the code of this file name: In[3], or a file's name."""
    shell = current_shell()
    if shell is not None:
        # IPython answers with a kind and a name, such as ("Cell", "In[3]"), if it knows the code as a cell.
        format_code_name = getattr(shell.compile, "format_code_name", _of_older_ipython)
        kind_and_name = format_code_name(filename)
        if kind_and_name:
            name: str = kind_and_name[1]
            return name
    return Path(filename).name


def _of_older_ipython(filename: str) -> tuple[str, str] | None:
    """Return what IPython 7, which Colab has, would answer for a cell: `<ipython-input-3-1a2b>`, or a file of ipykernel's."""
    if filename.startswith("<ipython-input-"):
        return "Cell", f"In[{filename.split('-')[2]}]"
    return ("Cell", "your cell") if "ipykernel_" in filename else None


def _text(error: BaseException, *, named: bool = False) -> str:
    """Return an error's message, whose `__str__` may be a student's code."""
    try:
        text = str(error)
    except Exception:  # noqa: BLE001  # a student's `__str__` may raise anything
        text = "(its message cannot be shown)"
    if len(text) > MAX_MESSAGE:
        text = text[:MAX_MESSAGE] + " ..."
    if not named:
        return text
    name = type(error).__name__
    return f"{name}: {text}" if text else name
