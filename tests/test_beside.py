"""tools/beside, by which types are checked while tests run."""

import subprocess
from pathlib import Path

import pytest

BESIDE = Path(__file__).resolve().parents[1] / "tools/beside"
# What runs beside and what it runs beside, how both end together, and what is said on which stream.
CASES = {
    "both hold": ("echo types", "echo tests", 0, "tests\ntypes\n", ""),
    "the tests fail": ("echo types", "echo tests; exit 4", 4, "tests\ntypes\n", ""),
    "the types fail": ("echo types; exit 3", "echo tests", 1, "tests\n", "types\n"),
    "both fail": ("echo types >&2; exit 3", "echo tests; exit 4", 1, "tests\n", "types\n"),
    "it is not there": ("./types-that-are-not-there", "echo tests", 1, "tests\n", "not found"),
}


class TestBeside:
    @pytest.mark.parametrize(
        ("other", "tests", "code", "said", "complained"), CASES.values(), ids=CASES
    )
    def test_neither_end_is_lost(self, other, tests, code, said, complained, tmp_path):
        """Whichever fails fails the whole, and what is said beside stands in one piece."""
        ended = subprocess.run(
            [BESIDE, other, "sh", "-c", tests],
            cwd=tmp_path,
            env={"PATH": "/usr/bin:/bin", "TMPDIR": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

        assert (ended.returncode, ended.stdout) == (code, said)
        assert complained in ended.stderr
        assert bool(ended.stderr) is bool(complained)
        assert list(tmp_path.iterdir()) == []

    def test_a_failure_is_told_at_once(self, tmp_path):
        """Nobody waits for the tests to hear of a slip in the types."""
        waits = "while ! grep -q types said; do sleep 0.01; done; echo heard"
        with (tmp_path / "said").open("wb") as said:
            ended = subprocess.run(
                [BESIDE, "echo types; exit 1", "sh", "-c", waits],
                cwd=tmp_path,
                stdout=subprocess.PIPE,
                stderr=said,
                timeout=60,
                check=False,
            )

        assert ended.stdout == b"heard\n"
