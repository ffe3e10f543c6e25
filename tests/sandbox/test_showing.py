"""What cells show is what they show in Jupyter; each case was run there too."""

import pytest

from autograder.sandbox import Level, Limits, Sandbox
from autograder.sandbox.inside.outputs import MAX_CELL_DATA

from .conftest import skip_unless_offered

CLEAR = "from IPython.display import clear_output\nprint('before')\n"
HANDLE = "handle = display('first', display_id=True)\ndisplay('other')"
FIGURE = "import matplotlib.pyplot as plt\nplt.plot([1, 2]);"


def shown(result) -> list[str]:
    """Return what each output of a cell says."""
    return [_said(output) for output in result.outputs]


def _said(output) -> str:
    match output["output_type"]:
        case "stream":
            return output["text"].strip()
        case "error":
            return f"{output['ename']}: {output['evalue']}"
    return output["data"]["text/plain"].strip("'")


# cells, and what each of them shows in the end
SHOWN = {
    "cleared": ([CLEAR + "clear_output()\nprint('after')"], [["after"]]),
    "cleared for nothing": ([CLEAR + "clear_output(wait=True)"], [["before"]]),
    "cleared by a print": ([CLEAR + "clear_output(wait=True)\nprint('after')"], [["after"]]),
    "cleared by a display": ([CLEAR + "clear_output(wait=True)\ndisplay('after')"], [["after"]]),
    "cleared by a value": ([CLEAR + "clear_output(wait=True)\n'after'"], [["after"]]),
    "cleared by an error": (
        [CLEAR + "clear_output(wait=True)\n1 / 0"],
        [["ZeroDivisionError: division by zero"]],
    ),
    "not by the next cell": ([CLEAR + "clear_output(wait=True)", "print(1)"], [["before"], ["1"]]),
    "a loop": (
        [CLEAR + "for i in range(9):\n    clear_output(wait=True)\n    print(i)\n    display(i)"],
        [["8", "8"]],
    ),
    "an update": ([HANDLE + "\nhandle.update('second')"], [["second", "other"]]),
    "an update of an earlier cell": (
        [HANDLE, "print(1)\nhandle.update('second')", "handle.update('third')"],
        [["third", "other"], ["1"], []],
    ),
    "a display of the same id": (
        [HANDLE, "display('second', display_id=handle.display_id);"],
        [["second", "other"], ["second"]],
    ),
    "an update of nothing": (
        ["from IPython.display import update_display\nupdate_display('x', display_id='y')\n1"],
        [["1"]],
    ),
    "an update of what was cleared": (
        [f"from IPython.display import clear_output\n{HANDLE}\nclear_output()\nhandle.update('x')"],
        [[]],
    ),
    "an update of a handle without a name": (
        ["display('first', display_id='a'), display('x', display_id='b');", "print(2)"],
        [["first", "x"], ["2"]],
    ),
}
GROUPS = {
    "a group": ("raise ExceptionGroup('many', [ValueError(1), KeyError(2)])", "ExceptionGroup"),
    "a nested group": (
        "raise ExceptionGroup('a', [ExceptionGroup('b', [OSError()])])",
        "ExceptionGroup",
    ),
    "a group of a task group": (
        (
            "import asyncio\nasync def fail(): 1 / 0\n"
            "async with asyncio.TaskGroup() as group:\n    group.create_task(fail())"
        ),
        "ExceptionGroup",
    ),
    "an error after a group": (
        "try:\n    raise ExceptionGroup('g', [ValueError(1)])\nexcept ExceptionGroup:\n    {}['k']",
        "KeyError",
    ),
    "a group of all": (
        "raise BaseExceptionGroup('g', [KeyboardInterrupt()])",
        "BaseExceptionGroup",
    ),
}
FORMATS = {
    "svg": "%config InlineBackend.figure_format = 'svg'",
    "several": "%config InlineBackend.figure_formats = {'svg', 'jpeg'}",
    "retina": "%config InlineBackend.figure_format = 'retina'",
    "by a call": (
        "from matplotlib_inline.backend_inline import set_matplotlib_formats\n"
        "set_matplotlib_formats('svg')"
    ),
    "by name": (
        "import matplotlib\nmatplotlib.use('module://matplotlib_inline.backend_inline')\n"
        "%config InlineBackend.figure_format = 'jpeg'"
    ),
}


class TestShown:
    @pytest.mark.parametrize(("cells", "expected"), SHOWN.values(), ids=SHOWN)
    def test_clearing_and_replacing(self, worker, cells, expected):
        """A bar or a table that is drawn again and again is there once, as it was last."""
        results = worker.run_cells(cells)

        assert expected == [shown(result) for result in results]

    def test_what_was_cleared_takes_no_room(self, worker):
        """A film of many pictures is its last picture, not a complaint that there were too many."""
        picture = "{'image/png': 'iVBORw0KGgo' + 'A' * 1_000_000, 'text/plain': str(i)}"
        film = f"for i in range(30):\n    clear_output(wait=True)\n    display({picture}, raw=True)"

        (result,) = worker.run_cells([CLEAR + film])

        assert shown(result) == ["29"]

    def test_a_replacement_has_as_much_room_as_any_output(self, worker):
        """What does not fit leaves what is there as it is."""
        update = f"handle.update('x' * {MAX_CELL_DATA + 100})"

        first, second = worker.run_cells([HANDLE, update])

        assert shown(first) == ["first", "other"]
        assert second.status == "ok"

    def test_a_call_changes_nothing_that_cells_have_shown(self, worker):
        """What a function is given may be hidden: it must not find its way into an output."""
        source = f"{HANDLE}\ndef f(x):\n    handle.update(str(x))\n    return x"
        (before,) = worker.run_cells([source])
        worker.student().f(0.4967)

        (after,) = worker.run_cells(["print(1)"])

        assert shown(before) == ["first", "other"]
        assert shown(after) == ["1"]


class TestGroups:
    @pytest.mark.parametrize(("source", "name"), GROUPS.values(), ids=GROUPS)
    def test_a_cell_that_raises_a_group_has_failed(self, worker, source, name):
        """IPython writes such a traceback to stderr, where nobody looks for an error."""
        failed, after = worker.run_cells([source, "'still here'"])

        assert failed.status == "error"
        assert failed.error is not None
        assert failed.error.ename == name
        assert "Traceback" in "".join(failed.error.traceback)
        assert after.status == "ok"


@pytest.fixture(scope="module")
def patient():
    """Return a sandbox in which a first figure may take its time, on a machine that is busy."""
    skip_unless_offered(Level.FULL)
    with Sandbox(Level.FULL, Limits(cell_seconds=60.0, cells_seconds=120.0)) as sandbox:
        yield sandbox


class TestFigures:
    @pytest.mark.parametrize("ask", FORMATS.values(), ids=FORMATS)
    def test_a_figure_is_a_picture_that_a_page_can_show(self, patient, ask):
        """Whatever format the notebook asks for, PNG is among what it gets."""
        with patient.worker() as worker:
            _, result = worker.run_cells([ask, FIGURE])

        assert ["image/png" in output["data"] for output in result.outputs] == [True]
