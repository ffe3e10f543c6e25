"""Collects notebooks, and scripts beside them, from students' repositories.

Nothing of a repository is checked out: its files are read from its tree, so that links, filters,
hooks and names that a file system might read otherwise have nothing to act on.
"""

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from autograder.intake.files import MAX_FILE_MB, MOST, kind_of
from autograder.intake.folder import MAX_DEPTH, MAX_NOTEBOOKS
from autograder.intake.git import GitError, git
from autograder.intake.repositories import Student
from autograder.intake.writing import replace_folder

_FILE_MODES = {b"100644", b"100755", b"100664"}
_NAME_BYTES = 200


@dataclass(frozen=True)
class TreeEntry:
    """A notebook or script in a repository: where it lies, its object and its size in bytes."""

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


def collect(
    student: Student, assignments: tuple[str, ...], submitted: Path, *, dry_run: bool = False
) -> Collected:
    """Copy the notebooks of a student's default branch to `submitted/<student>/<assignment>/`.

    They lie in a folder with the assignment's name; if only one assignment is asked for, they may lie at
    the top instead. What was collected before stays where nothing new is found, and with `dry_run` anyway.

    Raises:
        OSError: `submitted` cannot be written to.
    """
    with tempfile.TemporaryDirectory(prefix="layerlab-") as folder:
        clone = Path(folder)
        counts = []
        try:
            commit = _fetch(student.repository, clone)
            tree = git("ls-tree", "-r", "-z", "-l", "--full-tree", commit, folder=clone)
            when = git("show", "--no-patch", "--format=%cI", commit, folder=clone).decode().strip()
            entries = tuple(notebooks_of(tree))
            for name in assignments:
                chosen = choose(entries, name, alone=len(assignments) == 1)
                if chosen and not dry_run:
                    _copy(clone, chosen, submitted / student.name / name, when)
                if chosen:
                    count = sum(_is_notebook(entry) for entry in chosen.values())
                    counts.append((name, count))
        except GitError as error:
            return Collected(student.name, problem=str(error))
    problem = None if counts else f"no notebook of {' or '.join(assignments)} at {commit[:10]}"
    return Collected(student.name, commit, tuple(counts), problem)


def _fetch(repository: str, clone: Path) -> str:
    """Clone the newest commit of the default branch, and return what it is called."""
    # Bare: nothing is checked out, so that nothing of it runs or lands where it should not. Without a
    # template there is not even a place for hooks.
    options = ("--bare", "--template=", "--depth=1", "--no-tags", "--single-branch", "--quiet")
    git("clone", *options, "--", repository, str(clone), folder=clone)
    return git("rev-parse", "--verify", "HEAD^{commit}", folder=clone).decode().strip()


def notebooks_of(tree: bytes) -> Iterator[TreeEntry]:
    """Yield the notebooks and scripts of what `git ls-tree -r -z -l` printed; ordinary files of a sane name and size."""
    # `100644 blob 8ab686e… 1234<tab>01_fully_connected/affine.ipynb<zero>`; the last piece is empty.
    for line in tree.split(b"\0"):
        head, _, name = line.partition(b"\t")
        mode, *_, identity, size = head.split() or [b"", b"", b""]
        path = PurePosixPath(name.decode(errors="replace"))
        # A link or a submodule has another mode, and a dash for its size.
        is_file = mode in _FILE_MODES and size.isdigit()
        is_wanted = is_file and kind_of(path.name) in ("notebook", "script")
        if is_wanted and _is_sane(path) and int(size) <= MAX_FILE_MB * 10**6:
            yield TreeEntry(path, identity.decode(), int(size))


def choose(
    entries: Iterable[TreeEntry], assignment: str, *, alone: bool
) -> dict[PurePosixPath, TreeEntry]:
    """Return an assignment's notebooks by their place in its folder, as many as are graded and one more.

    Scripts beside them come along, since a notebook may import them.
    """
    entries = tuple(entries)
    inside = {
        entry.path.relative_to(assignment): entry
        for entry in entries
        if entry.path.parts[0] == assignment and len(entry.path.parts) <= MAX_DEPTH + 2
    }
    at_top = {entry.path: entry for entry in entries if len(entry.path.parts) == 1}
    chosen = inside or (at_top if alone else {})
    notebooks = [item for item in chosen.items() if _is_notebook(item[1])]
    scripts = [item for item in chosen.items() if not _is_notebook(item[1])]
    # At the top of a repository, scripts alone may be anything.
    if not notebooks and not inside:
        return {}
    return dict(notebooks[: MAX_NOTEBOOKS + 1] + scripts[: MOST["script"]])


def _is_notebook(entry: TreeEntry) -> bool:
    return kind_of(entry.path.name) == "notebook"


def _is_sane(path: PurePosixPath) -> bool:
    parts = path.parts
    hidden = any(part.startswith(".") for part in parts)  # .., checkpoints and what nobody sees
    long = any(len(part.encode()) > _NAME_BYTES for part in parts)
    # A forged tree may hold a file and a folder of one name.
    clashing = any(part.lower().endswith((".ipynb", ".py")) for part in parts[:-1])
    return not (path.is_absolute() or hidden or long or clashing)


def _copy(clone: Path, chosen: dict[PurePosixPath, TreeEntry], target: Path, when: str) -> None:
    """Replace the folder `target`; a commit bears the time that its author's clock showed."""
    files = (
        (place, git("cat-file", "blob", entry.object, folder=clone))
        for place, entry in chosen.items()
    )
    replace_folder(target, files, when)
