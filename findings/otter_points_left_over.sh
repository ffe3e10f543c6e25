#!/usr/bin/env bash
# otter-grader 7.0.0: a question's points are shared among those tests that name none of their own. Where all tests
# name some and these make less than the question's, the rest vanishes and the question is worth less than it says,
# without a complaint (more than the question's is an error). Where a question names none, tests without points beside
# one that has some are worth nothing.
#
# Seen (points of the question, of its tests -> what right work earns, of how much):
#     6,    - - -   ->  6 of 6   (2 each)
#     6,    1 - -   ->  6 of 6   (1, 2.5, 2.5)
#     6,    1 1 1   ->  3 of 3
#     none, 2 -     ->  2 of 2   (the second: 0)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check otter-grader==7.0.0
"$folder/env/bin/python" - <<'PYTHON'
import tempfile
from importlib.metadata import version
from pathlib import Path

from otter.test_files import OKTestFile

SEEN = {
    (6, (None, None, None)): (6, 6, [2, 2, 2]),
    (6, (1, None, None)): (6, 6, [1, 2.5, 2.5]),
    (6, (1, 1, 1)): (3, 3, [1, 1, 1]),
    (None, (2, None)): (2, 2, [2, 0]),
}


def case(points: int | None) -> dict:
    """One doctest, which passes."""
    test = {"code": ">>> x\n1", "hidden": False, "locked": False}
    return test if points is None else test | {"points": points}


def graded(of_question: int | None, of_tests: tuple[int | None, ...]) -> tuple[float, float, list[float]]:
    suite = {"scored": True, "type": "doctest", "setup": "", "teardown": "", "cases": [case(p) for p in of_tests]}
    test = {"name": "q1", "points": of_question, "suites": [suite]}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "q1.py")
        path.write_text(f"OK_FORMAT = True\ntest = {test!r}\n")
        file = OKTestFile.from_file(str(path))
        file.run({"x": 1})
    assert file.passed_all
    return file.score, file.possible, [one.points for one in file.test_cases]


print("otter-grader", version("otter-grader"))
found = {which: graded(*which) for which in SEEN}
for which, seen in found.items():
    print(which, "->", *seen)
assert found == SEEN, "points are shared in another way now"
PYTHON
