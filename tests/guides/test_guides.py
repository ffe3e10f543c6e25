"""The guides are true: whoever does what they say gets what they show."""

import shutil
import sys
from pathlib import Path

import pytest

from autograder.sandbox import probe

from .following import GuideError, Typed, Written, environment, follow, steps

DOCS = Path(__file__).parents[2] / "docs"
GUIDE = (DOCS / "write-an-exercise.md").read_text(encoding="utf-8")
PAGES = ("teach.md", *sorted(f"tasks/{path.name}" for path in (DOCS / "tasks").glob("*.md")))
PROGRAMS = Path(sys.executable).parent

A_GUIDE = """\
Write `notes/one.txt`:

```
one
```

```console
$ cat notes/one.txt
one
```
"""


def require_walls():
    """Leave a guide that grades out, where no submission can be graded as it says."""
    if probe().level != "full":
        pytest.skip("the guides grade at the full level")


class TestFollowing:
    """What is followed, and that it is seen where a guide is wrong."""

    def test_a_guide_is_files_and_commands(self):
        """In the order of the page, each with its line."""
        assert list(steps(A_GUIDE)) == [
            Written(line=4, path="notes/one.txt", text="one\n", added=False),
            Typed(line=8, command="cat notes/one.txt", printed="one\n", status=0),
        ]

    def test_what_it_says_is_done(self, tmp_path):
        """A file is written where the reader stands, and added to where the guide says so."""
        guide = f"{A_GUIDE}\nAt the end of `notes/one.txt`:\n\n```\ntwo\n```\n\n```console\n$ cd notes\n$ cat one.txt\none\n...\n```\n"

        assert follow(guide, tmp_path, environment(PROGRAMS))[-1] == "one\ntwo\n"

    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            (
                "$ cat notes/one.txt\none\n",
                "$ cat notes/one.txt\ntwo\n",
                "line 8: cat notes/one.txt",
            ),
            ("$ cat notes/one.txt\none\n", "$ cat notes/one.txt\n", "line 8"),
            ("$ cat notes/one.txt\none\n", "$ true\n$ false\n", "line 9: false\nstatus 1"),
            ("Write `notes/one.txt`:", "Write a file:", "line 4: a block"),
            ("Write", "At the end of", "notes/one.txt is not there"),
        ],
    )
    def test_what_it_says_in_vain_is_seen(self, tmp_path, old, new, said):
        """Another output, one that the page leaves out, a command that fails, a block without a name."""
        with pytest.raises(GuideError, match=said):
            follow(A_GUIDE.replace(old, new), tmp_path, environment(PROGRAMS))


class TestWriteAnExercise:
    def test_it_does_what_it_says(self, tmp_path):
        """Each file written and each command typed in its order, by the kit of this checkout."""
        require_walls()

        follow(GUIDE, tmp_path, environment(PROGRAMS))


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """Return the folder that holds the course `clusters`, as *Write an exercise* leaves it."""
    require_walls()
    folder = tmp_path_factory.mktemp("written")
    follow(GUIDE, folder, environment(PROGRAMS))
    return folder


class TestTheOthers:
    """They begin in the folder of that course, each in a copy."""

    @pytest.mark.long("a course is graded on each page")
    @pytest.mark.parametrize("page", PAGES)
    def test_it_does_what_it_says(self, course, page, tmp_path):
        """Whoever reads the page for a day's task types what it shows, and gets it."""
        shutil.copytree(course / "clusters", tmp_path / "clusters")
        text = (DOCS / page).read_text(encoding="utf-8")
        # Nothing outside of the test's own folder is made or read.
        text = text.replace("/srv/nbgrader", str(tmp_path / "srv"))
        variables = {**environment(PROGRAMS), "HOME": str(tmp_path)}

        follow(f"```console\n$ cd clusters\n```\n\n{text}", tmp_path, variables)
