#!/usr/bin/env bash
# pytest 9.0.2: a failing subtest is reported to `pytest_runtest_makereport` as a call of its own with the
# exception, and then the test that holds it once more, as a call without one. A plugin that keeps the last call of
# each test sees a pass, and `item.runtest()` raises nothing.
#
# Seen, for one test with one failing subtest: call AssertionError, then call None; exit status 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check pytest==9.0.2
cat > "$folder/test_one.py" <<'PYTHON'
def test_with_a_failing_part(subtests):
    with subtests.test("a part"):
        assert 1 == 2
PYTHON
"$folder/env/bin/python" - "$folder" <<'PYTHON'
import sys

import pytest

calls = []


class Watcher:
    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item, call):
        raised = None if call.excinfo is None else type(call.excinfo.value).__name__
        calls.append((call.when, raised))


status = pytest.main(["-q", "-p", "no:cacheprovider", sys.argv[1]], plugins=[Watcher()])
of_the_call = [raised for when, raised in calls if when == "call"]
print("pytest", pytest.__version__, of_the_call, int(status))
assert of_the_call == ["AssertionError", None], "subtests are reported in another way now"
assert int(status) == 1
PYTHON
