"""The part of the class that has trouble, or makes it."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from autograder.demo.expected import Expected
from autograder.demo.kit import Files, Kit
from autograder.demo.members import Member
from autograder.record.report import Outcome

_RELU_BACKWARD = "def relu_backward(dout, cache):\n"
_AFFINE_BACKWARD = "def affine_backward(dout, cache):\n"
_SEGFAULT = _RELU_BACKWARD + "    import ctypes\n    ctypes.string_at(0)\n"
_EXIT = _AFFINE_BACKWARD + "    import os\n    os._exit(0)\n"
_FOREVER = _RELU_BACKWARD + "    while True:\n        pass\n"
_HOG = _AFFINE_BACKWARD + "    hoard = []\n    while True:\n        hoard.append(np.ones(2**25))\n"
_RAISES = _RELU_BACKWARD + "    return dout * cache['no such key']\n"
_NO_PYTHON = _RELU_BACKWARD + "    return dout * (cache > 0\n"
_FLOOD = "for number in range(40_000):\n    print('flood', number)"
_PATCHES = """\
import numpy.testing
np.allclose = np.array_equal = lambda *args, **options: True
np.testing.assert_allclose = lambda *args, **options: None
AssertionError.__init__ = Exception.__init__ if False else AssertionError.__init__
import builtins
builtins.isinstance = lambda *args: True
"""
_SNOOPS = """\
from pathlib import Path
for folder in ("..", "../..", "../../..", "/"):
    for name in ("source", "solutions", "autograder/hidden", ".layerlab/secret", "gradebook.db"):
        found = Path(folder, name)
        assert not found.exists(), found
"""


def troubled_members(kit: Kit) -> Iterator[Member]:
    """Yield those whose code or files go wrong; each loses what is its own, and nothing more."""
    yield from _calls()
    yield from _cells()
    yield from _notebooks(kit)
    yield from _attacks(kit)


def _calls() -> Iterator[Member]:
    """A function that goes wrong costs that function."""
    died = frozenset({Outcome.CRASHED})
    for name, function, source, outcomes, problems in (
        ("crash_segfault", "relu_backward", _SEGFAULT, died, ()),
        ("crash_os_exit", "affine_backward", _EXIT, died, ()),
        (
            "loop_forever_in_call",
            "relu_backward",
            _FOREVER,
            frozenset({Outcome.TIMEOUT}),
            ("gave-up-calling",),
        ),
        ("memory_hog", "affine_backward", _HOG, died | {Outcome.ERROR}, ()),
        ("raises_an_error", "relu_backward", _RAISES, frozenset({Outcome.ERROR}), ()),
        (
            "syntax_error",
            "relu_backward",
            _NO_PYTHON,
            frozenset({Outcome.ERROR}),
            ("syntax-error",),
        ),
    ):
        yield Member(
            name,
            lambda kit, function=function, source=source: kit.solved({function: source}),  # type: ignore[misc]  # mypy knows no defaults of lambdas
            Expected(
                nothing=frozenset({function}),
                outcomes={function: outcomes},
                problems=frozenset(problems),
            ),
        )


def _cells() -> Iterator[Member]:
    """A cell that goes wrong costs nothing, as long as the functions do not need it."""
    for name, cell, problems in (
        ("crash_in_cell", "import os\nos._exit(1)", ("cell-crash",)),
        ("loop_forever_in_cell", "while True:\n    pass", ("cell-timeout",)),
        ("print_flood", _FLOOD, ()),
        ("bash_cell", "%%bash\necho hello from bash", ()),
        ("error_in_cell", "1 / 0", ()),
        ("exit_in_cell", "import sys\nsys.exit(3)", ()),
    ):
        yield Member(
            name,
            lambda kit, cell=cell: kit.solved(extra={"affine": [cell]}),  # type: ignore[misc]  # mypy knows no defaults of lambdas
            Expected(problems=frozenset(problems)),
        )


def _notebooks(kit: Kit) -> Iterator[Member]:
    """A file that goes wrong costs its exercise at most."""
    relu = frozenset(kit.exercises["relu"].functions)
    everything = frozenset(kit.functions)

    def lost(problem: str, functions: frozenset[str] = relu) -> Expected:
        return Expected(nothing=functions, problems=frozenset({problem}))

    def kept(problem: str) -> Expected:
        return Expected(problems=frozenset({problem}))

    yield Member("missing_notebook", _without("relu.ipynb"), lost("missing-notebook"))
    yield Member("nothing_handed_in", lambda _: {}, lost("no-notebooks", everything))
    yield Member("not_json", _replaced(b"This is my homework."), lost("not-json"))
    yield Member("empty_file", _replaced(b""), lost("empty-file"))
    yield Member("no_notebook_but_json", _replaced(b"[1, 2, 3]"), lost("not-a-notebook"))
    yield Member("wrong_name", _renamed("relu.ipynb", "relu (1).ipynb"), kept("wrong-name"))
    yield Member(
        "renamed_function",
        _changed("relu", _rename_function),
        Expected(nothing=relu, problems=frozenset({"renamed-function"})),
    )
    yield Member("edited_test_cell", _changed("relu", _edit_test), kept("edited-test"))
    yield Member("deleted_test_cell", _changed("relu", _delete_test), kept("missing-test"))
    yield Member(
        "deleted_solution_cell", _changed("relu", _delete_solution), lost("missing-solution")
    )
    yield Member("duplicate_ids", _changed("relu", _duplicate), kept("duplicated-cell"))
    yield Member("huge_outputs", _changed("relu", _print_huge), Expected())


def _attacks(kit: Kit) -> Iterator[Member]:
    """What is not earned is not had: these did no exercise."""
    nothing = frozenset(kit.functions)
    # One line of it Python refuses; where isinstance() says yes to everything, it does not get far.
    cells = {
        "attack_patches_numpy": (_PATCHES, {"cell-stopped", "cell-crash"}),
        "attack_reads_the_course": (_SNOOPS, set[str]()),
    }
    for name, (cell, problems) in cells.items():
        unsolved: dict[str, str | None] = dict.fromkeys(kit.functions)
        yield Member(
            name,
            lambda kit, cell=cell, unsolved=unsolved: kit.solved(  # type: ignore[misc]  # mypy knows no defaults of lambdas
                unsolved, {exercise: [cell] for exercise in kit.exercises}
            ),
            Expected(nothing=nothing, problems=frozenset(problems)),
        )
    yield Member(
        "attack_forges_marks",
        _forged,
        Expected(nothing=nothing, problems=frozenset({"forged-metadata"})),
    )


def _without(file: str) -> Callable[[Kit], Files]:
    """Solve everything, and forget to hand one file in."""

    def files(kit: Kit) -> Files:
        solved = kit.solved()
        del solved[file]
        return solved

    return files


def _replaced(content: bytes) -> Callable[[Kit], Files]:
    return lambda kit: kit.solved() | {"relu.ipynb": content}


def _renamed(old: str, new: str) -> Callable[[Kit], Files]:
    """Solve everything, and hand one file in under another name."""

    def files(kit: Kit) -> Files:
        solved = kit.solved()
        solved[new] = solved.pop(old)
        return solved

    return files


def _changed(
    exercise: str, change: Callable[[list[dict[str, Any]]], None]
) -> Callable[[Kit], Files]:
    """Solve everything, then change the cells of one notebook."""

    def files(kit: Kit) -> Files:
        solved = kit.solved()
        change(solved[f"{exercise}.ipynb"]["cells"])
        return solved

    return files


def _find(cells: list[dict[str, Any]], grade_id: str) -> dict[str, Any]:
    """Return the cell that nbgrader knows by this name."""
    for cell in cells:
        marks = cell["metadata"].get("nbgrader", {})
        if marks.get("grade_id") == grade_id:
            return cell
    raise KeyError(grade_id)


def _rename_function(cells: list[dict[str, Any]]) -> None:
    cell = _find(cells, "relu_forward")
    cell["source"] = cell["source"].replace("def relu_forward", "def my_relu")


def _edit_test(cells: list[dict[str, Any]]) -> None:
    _find(cells, "test_relu_forward")["source"] = "print('all tests passed')"


def _delete_test(cells: list[dict[str, Any]]) -> None:
    cells.remove(_find(cells, "test_relu_forward"))


def _delete_solution(cells: list[dict[str, Any]]) -> None:
    cells.remove(_find(cells, "relu_forward"))


def _duplicate(cells: list[dict[str, Any]]) -> None:
    cell = _find(cells, "relu_forward")
    cells.insert(cells.index(cell) + 1, json.loads(json.dumps(cell)))


def _print_huge(cells: list[dict[str, Any]]) -> None:
    text = "a line of output that nobody needs\n" * 100_000
    _find(cells, "relu_forward")["outputs"] = [
        {"output_type": "stream", "name": "stdout", "text": text}
    ]


def _forged(kit: Kit) -> Files:
    """Leave all undone, and write a result of 1000 into each graded cell, out of as many points."""
    files = kit.untouched()
    # In the form in which nbgrader reads the points of a test cell.
    number = {
        "output_type": "execute_result",
        "data": {"text/plain": "1000"},
        "execution_count": 1,
        "metadata": {},
    }
    for notebook in files.values():
        for cell in notebook["cells"]:
            if "nbgrader" in cell["metadata"]:
                cell["metadata"]["nbgrader"] |= {"points": 1000, "grade": True, "locked": False}
                cell["outputs"] = [number]
    return files
