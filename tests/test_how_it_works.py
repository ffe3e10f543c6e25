"""`docs/how-it-works.md` has a room for every module, and rooms for those that are there alone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_house import LAYERS, files

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/how-it-works.md"
PACKAGES = ("layerlab", "autograder")
# An assignment's tests and mistakes are the course's; they lie in folders that begin with its number.
OF_A_COURSE = re.compile(r"autograder/(hidden|mistakes)/\d")
# `| `autograder/intake/` | its question | its modules |`
ROW = re.compile(r"^\| `(?P<room>[a-z0-9_/]+/)` \| [^|]+ \| (?P<modules>[^|]+) \|$", re.MULTILINE)
WORDS = (
    "submission",
    "attempt",
    "run",
    "ending",
    "outcome",
    "finding",
    "observation",
    "diagnosis",
    "verdict",
    "report",
)


def rooms_of_the_page() -> dict[str, set[str]]:
    """Return the modules that the page names, by the folder in whose row they stand."""
    rows = ROW.finditer(PAGE.read_text(encoding="utf-8"))
    return {row["room"]: set(re.findall(r"`(\w+)`", row["modules"])) for row in rows}


def modules() -> Iterator[tuple[str, str]]:
    """Yield folder and name of each module, `__init__` aside."""
    for path in files():
        name = path.relative_to(ROOT)
        ours = name.suffix == ".py" and name.parts[0] in PACKAGES
        if ours and not OF_A_COURSE.match(name.as_posix()):
            yield f"{name.parent.as_posix()}/", name.stem


def rooms() -> dict[str, set[str]]:
    """Return the modules that there are, by folder; a package that is one file has none."""
    found: dict[str, set[str]] = {}
    for folder, name in modules():
        others = found.setdefault(folder, set())
        if name != "__init__":
            others.add(name)
    return found


@pytest.mark.parametrize("room", sorted(rooms()))
def test_each_module_stands_in_the_row_of_its_room(room: str) -> None:
    """Whoever adds, moves or removes a module says so in the table of docs/how-it-works.md."""
    assert rooms_of_the_page().get(room) == rooms()[room]


def test_no_row_is_left_of_a_room_that_is_gone() -> None:
    """A room that was torn down is not looked for."""
    assert sorted(rooms_of_the_page().keys() - rooms()) == []


def test_the_rows_go_from_the_ground_up() -> None:
    """As the layers do: what a reader sees first knows nothing of what comes later."""
    heights = {room: height for height, layer in enumerate(LAYERS) for room in layer}
    names = [room.rstrip("/").replace("/", ".") for room in rooms_of_the_page()]
    # The rows of whole packages hold modules from the ground to the top.
    found = [heights[name] for name in names if name in heights and name not in PACKAGES]

    assert found == sorted(found)


@pytest.mark.parametrize("word", WORDS)
def test_each_word_is_explained(word: str) -> None:
    """The words that reports, code and people use for what happens to a submission."""
    assert f"\n| **{word}** | " in PAGE.read_text(encoding="utf-8")


def test_the_files_that_the_page_names_are_there() -> None:
    """A module that moved is looked for where it is now."""
    named = re.findall(r"\(`(\w+/\w+\.py)`\)", PAGE.read_text(encoding="utf-8"))
    missing = [
        name for name in named if not any((ROOT / package / name).is_file() for package in PACKAGES)
    ]

    assert named
    assert missing == []
