"""Given cells that tests rely on, in submissions that lack them."""

from typing import Any

import pytest

from autograder.intake.merge import merge
from autograder.intake.notebook import RawNotebook, SubmittedCell
from autograder.intake.template import Template

KEPT = "total_kept = deepcopy(total)"


def released(source: str, grade_id: str = "", tags: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return a released cell of code: an answer or its tests if it has a grade_id, else given."""
    is_test = grade_id.startswith("test_")
    marks = {
        "grade_id": grade_id,
        "solution": not is_test,
        "locked": is_test,
        "grade": is_test,
        "task": False,
    }
    metadata = {"tags": list(tags)} | ({"nbgrader": marks} if grade_id else {})
    return {"cell_type": "code", "source": source, "metadata": metadata}


TEMPLATE = Template(
    "sums",
    (
        released("total = None", "total"),
        released(KEPT, tags=("kept",)),
        released('check("total")', "test_total"),
        released("total = total + 1"),
    ),
)


def run_of(*sources: str) -> list[str]:
    """Return the sources that are run of a notebook that knows no grade_id, in their order."""
    cells = tuple(SubmittedCell("code", source) for source in sources)
    return [cell.source for cell in merge(TEMPLATE, RawNotebook("sums.ipynb", "", cells)).cells]


class TestKeptCells:
    """A cell with the tag `kept`."""

    def test_one_that_is_missing_is_put_back_behind_its_answer(self) -> None:
        """And run there, before a later cell changes what it keeps."""
        assert run_of("total = 3", "total = total + 1") == ["total = 3", KEPT, "total = total + 1"]
        assert run_of("total = 3", "total += 1") == ["total = 3", KEPT, "total += 1"]

    @pytest.mark.parametrize("there", [KEPT, f"\n{KEPT}\n"], ids=["as it was", "with blank lines"])
    def test_one_that_is_there_is_left_where_it_is(self, there: str) -> None:
        """It is run once."""
        assert run_of("total = 3", "x = 1", there, "y = 2") == [
            "total = 3",
            "x = 1",
            there,
            "y = 2",
        ]

    def test_one_that_was_changed_runs_besides(self) -> None:
        """What was released first, then the student's, which is theirs to answer for."""
        changed = f"{KEPT}  # mine"

        assert run_of("total = 3", changed) == ["total = 3", KEPT, changed]

    def test_other_given_cells_stay_away(self) -> None:
        """Without the tag, a cell that somebody deleted is not run."""
        assert "total = total + 1" not in run_of("total = 3")
