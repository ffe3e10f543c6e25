"""Collects notebooks from students' repositories.

Nothing of a repository is checked out: its notebooks are read from its tree, so that links, filters,
hooks and names that a file system might read otherwise have nothing to act on.
"""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from autograder.intake.folder import MAX_DEPTH, MAX_FILE_MB, MAX_NOTEBOOKS
from autograder.intake.git import GitError, git
from autograder.intake.repositories import Student

_FILE_MODES = {b"100644", b"100755", b"100664"}
_NAME_BYTES = 200
# Where nbgrader looks for the time of submission; a commit bears the time that its author's clock showed.
TIMESTAMP = "timestamp.txt"


@dataclass(frozen=True)
class Entry:
    """A notebook in a repository: where it lies, its object and its size in bytes."""

    path: PurePosixPath
    object: str
    size: int


@dataclass(frozen=True)
class Collected:
    """What came of one repository: how many notebooks of each assignment, or why there are none."""

    student: str
    commit: str | None = None
    notebooks: tuple[tuple[str, int], ...] = ()
    problem: str | None = None


def collect(student: Student, assignments: tuple[str, ...], submitted: Path) -> Collected:
    """Copy the notebooks of a student's default branch to `submitted/<student>/<assignment>/`.

    They lie in a folder with the assignment's name; if only one assignment is asked for, they may lie at
    the top instead. What was collected before stays where nothing new is found.

    Raises:
        OSError: `submitted` cannot be written to.
    """
    with tempfile.TemporaryDirectory(prefix="layerlab-") as folder:
        clone = Path(folder)
        try:
            options = ("--bare", "--depth=1", "--no-tags", "--single-branch", "--quiet")
            git("clone", *options, "--", student.repository, str(clone), folder=clone)
            commit = git("rev-parse", "--verify", "HEAD^{commit}", folder=clone).decode().strip()
            tree = git("ls-tree", "-r", "-z", "-l", "--full-tree", commit, folder=clone)
            entries = tuple(notebooks_of(tree))
            found = {}
            for name in assignments:
                chosen = choose(entries, name, alone=len(assignments) == 1)
                # Nothing new leaves what was collected before as it is.
                if chosen:
                    found[name] = chosen
            when = git("show", "--no-patch", "--format=%cI", commit, folder=clone).decode().strip()
            for name, chosen in found.items():
                _copy(clone, chosen, submitted / student.name / name, when)
        except GitError as error:
            return Collected(student.name, problem=str(error))
    counts = tuple((name, len(chosen)) for name, chosen in found.items())
    problem = None
    if not counts:
        names = " or ".join(assignments)
        problem = f"no notebook of {names} at {commit[:10]}"
    return Collected(student.name, commit, counts, problem)


def notebooks_of(tree: bytes) -> Iterator[Entry]:
    """Yield the notebooks of what `git ls-tree -r -z -l` printed; ordinary files of a sane name and size.

    An entry is `100644 blob 1f2e3d... 4096`, a tab and the path.
    """
    for line in tree.split(b"\0"):
        head, _, name = line.partition(b"\t")
        # What stands behind the last zero byte is empty.
        mode, *_, identity, size = head.split() or [b"", b"", b""]
        path = PurePosixPath(name.decode(errors="replace"))
        is_notebook = path.suffix.lower() == ".ipynb" and _is_sane(path)
        # Links have another mode, and for whatever is no file git prints - as its size.
        is_file = mode in _FILE_MODES and size.isdigit()
        if is_notebook and is_file and int(size) <= MAX_FILE_MB * 10**6:
            yield Entry(path, identity.decode(), int(size))


def choose(entries: Iterable[Entry], assignment: str, *, alone: bool) -> dict[PurePosixPath, Entry]:
    """Return an assignment's notebooks by their place in its folder, as many as are graded and one more."""
    entries = tuple(entries)
    inside = {
        entry.path.relative_to(assignment): entry
        for entry in entries
        if entry.path.parts[0] == assignment and len(entry.path.parts) <= MAX_DEPTH + 2
    }
    at_top = {entry.path: entry for entry in entries if len(entry.path.parts) == 1}
    # At the top, a notebook could be of any of several assignments.
    at_top_allowed = at_top if alone else {}
    chosen = inside or at_top_allowed
    # The one more has the reading of the folder say that there are too many.
    first_ones = list(chosen.items())[: MAX_NOTEBOOKS + 1]
    return dict(first_ones)


def _is_sane(path: PurePosixPath) -> bool:
    parts = path.parts
    hidden = any(part.startswith(".") for part in parts)  # .., checkpoints and what nobody sees
    long = any(len(part.encode()) > _NAME_BYTES for part in parts)
    # A forged tree may hold a file and a folder of one name.
    clashing = any(part.lower().endswith(".ipynb") for part in parts[:-1])
    return not (path.is_absolute() or hidden or long or clashing)


def _copy(clone: Path, chosen: dict[PurePosixPath, Entry], target: Path, when: str) -> None:
    """Replace the folder `target`, once all of it has been read; `when` becomes the time of submission."""
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=target.parent, prefix="."))
    try:
        fresh.chmod(0o755)
        for place, entry in chosen.items():
            path = fresh / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(git("cat-file", "blob", entry.object, folder=clone))
        (fresh / TIMESTAMP).write_text(f"{when}\n", encoding="utf-8")
        shutil.rmtree(target, ignore_errors=True)
        fresh.replace(target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
