"""The parts that every notebook has: what to know before, what one can do after, what to read."""

import re
from pathlib import Path

import pytest

from autograder.build.exercise import Exercise, parse_exercise
from autograder.course import Course

COURSE = Course(Path(__file__).parents[2])
NOTEBOOKS = {
    f"{assignment}/{name}": COURSE.solutions / assignment / f"{name}.py"
    for assignment in COURSE.assignments()
    for name in COURSE.exercises(assignment)
}
BEFORE = re.compile(r"^\*\*Before you start\*\*, you should know .+\.$", re.MULTILINE)
AFTER = re.compile(r"^\*\*Afterwards\*\*, you can .+\.$", re.MULTILINE)
READING = "## Further reading\n"
# - B. T. Polyak, *Some methods*, USSR Computational Mathematics 4, 1964. The heavy ball.
PAPER = re.compile(
    r"(?P<authors>[A-Z]\. .+?), \*(?P<title>[^*]+)\*, (?P<where>.+), (19|20)\d\d\. (?P<about>.+)[.?]"
)


def unwrapped(text: str) -> str:
    """Return Markdown with each paragraph, and each item of a list, on a line of its own."""
    return re.sub(r"(?<!\n)\n(?![\n#-]) *", " ", text)


def missing_parts(exercise: Exercise) -> list[str]:
    """Return what is wrong with the beginning and the end of a notebook."""
    first, last = exercise.cells[0].source, exercise.cells[-1].source
    opening = unwrapped(first)
    wrong = []
    if not BEFORE.search(opening):
        wrong.append("the first cell does not say what one should know before")
    if not AFTER.search(opening):
        wrong.append("the first cell does not say what one can do after")
    if not last.startswith(READING):
        return [*wrong, "the last cell is no further reading"]

    papers = unwrapped(last).removeprefix(READING).strip().splitlines()
    if not 2 <= len(papers) <= 3:
        wrong.append(f"{len(papers)} references, where two or three are wanted")
    incomplete = (paper for paper in papers if not PAPER.fullmatch(paper.removeprefix("- ")))
    wrong += [f"not author, title, place, year and what for: {paper}" for paper in incomplete]
    return wrong


@pytest.mark.parametrize("path", NOTEBOOKS.values(), ids=NOTEBOOKS)
class TestParts:
    """The same headings and the same form, from the first notebook to the last."""

    def test_each_notebook_has_them(self, path: Path) -> None:
        """A reader knows beforehand whether to begin, and afterwards where to go on."""
        assert missing_parts(parse_exercise(path)) == []


class TestMissingParts:
    """What the rule finds in a notebook from which something was taken."""

    @pytest.mark.parametrize(
        ("part", "complaint"),
        [
            ("**Before you start**", "the first cell does not say what one should know before"),
            ("**Afterwards**", "the first cell does not say what one can do after"),
            ("## Further reading", "the last cell is no further reading"),
        ],
    )
    def test_a_part_that_is_gone_is_named(self, part: str, complaint: str, tmp_path: Path) -> None:
        """An author is told which one it is."""
        text = NOTEBOOKS["03_optimizers/optimizers"].read_text(encoding="utf-8")
        path = tmp_path / "optimizers.py"
        path.write_text(text.replace(part, "Something else"), encoding="utf-8")

        assert missing_parts(parse_exercise(path)) == [complaint]

    def test_a_paper_without_a_year_is_named(self, tmp_path: Path) -> None:
        """A reference that cannot be looked up is none."""
        text = NOTEBOOKS["03_optimizers/optimizers"].read_text(encoding="utf-8")
        path = tmp_path / "optimizers.py"
        path.write_text(text.replace(", 1964.", "."), encoding="utf-8")

        (complaint,) = missing_parts(parse_exercise(path))

        assert complaint.startswith("not author, title, place, year and what for: - B. T. Polyak")
