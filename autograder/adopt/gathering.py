"""What a course of another system has: its assignments, their notebooks as pieces, and the files beside them."""

import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from autograder.adopt import names
from autograder.adopt.beside import is_text_of, pointing_into_data
from autograder.adopt.markers import Markers, find_configuration, read_markers
from autograder.adopt.nbgrader_cells import is_nbgraders, nbgrader_pieces
from autograder.adopt.otter_cells import given_files, is_otters, otter_pieces
from autograder.adopt.pieces import CellPlace, Piece, PieceKind
from autograder.adopt.reading import SourceNotebook, read_notebook
from autograder.errors import CourseError

_LEFT = ("__pycache__", ".ipynb_checkpoints")


@dataclass(frozen=True)
class FoundNotebook:
    """One notebook of theirs: its name, what it is made of, and what its author has to look at.

    `refused` says why it is not taken at all; empty if it is.
    """

    name: str
    pieces: tuple[Piece, ...]
    refused: str = ""
    points: float = 0.0


@dataclass(frozen=True)
class FoundAssignment:
    """One assignment of theirs.

    Attributes:
        name: what it was called.
        notebooks: those in its folder, in the order of their names.
        data: what lay beside them, by its path below `data/`.
        modules: the texts of modules among them, which notebooks import, by name.
        texts: files beside them that nobody is given, since each says all that a notebook says.
    """

    name: str
    notebooks: tuple[FoundNotebook, ...]
    data: Mapping[str, bytes] = field(default_factory=dict)
    modules: Mapping[str, str] = field(default_factory=dict)
    texts: tuple[str, ...] = ()


def find_assignments(
    source: Path, only: Sequence[str] = (), config: Path | None = None
) -> Iterator[FoundAssignment]:
    """Yield the assignments below `source`, in the order that people give them; nothing is run.

    Args:
        source: a folder with a folder for each assignment, or one assignment's own.
        only: the names of those that are wanted; all if there is none.
        config: nbgrader's configuration; None looks for it beside the course.

    Raises:
        CourseError: there is none, or one that is wanted is not there, or something cannot be read.
    """
    if not source.is_dir():
        msg = (
            f"{source}: no such folder; name the one that holds the assignments, such as OLD/source"
        )
        raise CourseError(msg)
    path = config or find_configuration(source)
    markers = read_markers(path) if path is not None else Markers()
    around = path.parent if path is not None else source
    folders = list(assignment_folders(source))
    known = [folder.name for folder in folders]
    if not folders:
        below = _below(source)
        such = below[0].parent.parent if below else "OLD/source"
        msg = f"{source}: no notebook in any folder of it; name the folder that holds the assignments, such as {such}"
        raise CourseError(msg)
    for name in only:
        if name not in known:
            msg = f"{source}: there is no assignment {name!r}; there are: {', '.join(known)}"
            raise CourseError(msg)
    for folder in folders:
        if not only or folder.name in only:
            yield _assignment(folder, markers, around)


def assignment_folders(source: Path) -> Iterator[Path]:
    """Yield the folders of assignments, in the order that people give them; `source` itself where it is one."""
    folders = sorted(
        (path for path in source.iterdir() if path.is_dir() and path.name[0] not in "._"),
        key=lambda path: names.in_order(path.name),
    )
    with_notebooks = [folder for folder in folders if any(_notebooks(folder))]
    if with_notebooks:
        yield from with_notebooks
    elif any(_notebooks(source)):
        yield source


def _notebooks(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.ipynb"), key=lambda path: names.in_order(path.name))


def _assignment(folder: Path, markers: Markers, around: Path) -> FoundAssignment:
    read: list[SourceNotebook] = []
    refused: list[FoundNotebook] = []
    for path in _notebooks(folder):
        try:
            frame = (_frame(around, markers.header), _frame(around, markers.footer))
            read.append(read_notebook(path, *frame))
        except CourseError as error:
            refused.append(FoundNotebook(path.stem, (), str(error)))
    beside = dict(_beside(folder))
    stems = {notebook.path.stem for notebook in read}
    texts = tuple(name for name, content in beside.items() if is_text_of(name, content, stems))
    data = _given_to_students({name: beside[name] for name in beside if name not in texts}, read)
    for notebook in read:
        prefix = names.plain_name(notebook.path.stem, "notebook")
        data |= {f"{prefix}_{name}": content for name, content in notebook.attached.items()}
    found = [_whole(notebook, folder, markers, data) for notebook in read]
    if not any(is_otters(notebook) for notebook in read):
        refused += _deeper(folder, markers)
    # Also those further down, where a notebook may have its path lead.
    modules = {
        PurePosixPath(name).stem: content.decode("utf-8", "replace")
        for name, content in data.items()
        if name.endswith(".py")
    }
    return FoundAssignment(folder.name, (*found, *refused), data, modules, texts)


def _deeper(folder: Path, markers: Markers) -> Iterator[FoundNotebook]:
    """Yield the notebooks in folders of an assignment's, where nbgrader takes them for files."""
    for path in _below(folder):
        inside = path.relative_to(folder.parent)
        try:
            points = _found(read_notebook(path), str(inside), markers).points
        except CourseError:
            points = 0.0
        why = f"{inside}: lies in a folder of the assignment, where nbgrader looks for no notebook; put it beside the others to take it"
        yield FoundNotebook(path.stem, (), why, points)


def _below(folder: Path) -> list[Path]:
    """Return the notebooks in the folders of a folder, hidden ones left out."""
    return [
        path
        for path in sorted(folder.rglob("*.ipynb"))
        if path.parent != folder
        and not any(part[0] == "." or part in _LEFT for part in path.relative_to(folder).parts)
    ]


def folders_left(source: Path) -> Iterator[str]:
    """Yield what to do about folders of `source` that are no assignments, and have notebooks further down."""
    known = set(assignment_folders(source))
    for folder in sorted(source.iterdir()):
        if folder in known or not folder.is_dir() or folder.name[0] in "._" or source in known:
            continue
        below = _below(folder)
        if below:
            yield f"{folder.name}: no notebook lies in it itself; to take those further down, adopt {below[0].parent.parent}"


def _whole(
    notebook: SourceNotebook, folder: Path, markers: Markers, data: Mapping[str, bytes]
) -> FoundNotebook:
    """Return a notebook's pieces, which find files where ours lie."""
    taken = _found(notebook, f"{folder.name}/{notebook.path.name}", markers)
    prefix = names.plain_name(notebook.path.stem, "notebook")
    pieces = (
        replace(piece, source=_pointed(piece, notebook, prefix, data)) for piece in taken.pieces
    )
    return replace(taken, pieces=tuple(pieces))


def _given_to_students(
    every: Mapping[str, bytes], read: Sequence[SourceNotebook]
) -> dict[str, bytes]:
    """Return the files beside notebooks that students get: all of nbgrader's, and of otter's those that it lists.

    What else lies in a master's folder may be answers.
    """
    masters = [notebook for notebook in read if is_otters(notebook)]
    if not masters:
        return dict(every)
    listed = {name for notebook in masters for name in given_files(notebook)}
    kept = {name.removeprefix("./").removeprefix("data/").rstrip("/") for name in listed}
    return {
        name: content
        for name, content in every.items()
        if name in kept or any(name.startswith(f"{one}/") for one in kept)
    }


def _frame(around: Path, said: str) -> Path | None:
    """Return the header or footer that a configuration names; None where there is none."""
    if not said:
        return None
    path = around / said
    return path if path.is_file() else None


def _found(notebook: SourceNotebook, label: str, markers: Markers) -> FoundNotebook:
    name = notebook.path.stem
    if is_otters(notebook):
        pieces = tuple(otter_pieces(notebook, label))
    elif is_nbgraders(notebook):
        pieces = tuple(nbgrader_pieces(notebook, label, markers))
    else:
        pieces = tuple(_plain(notebook, label))
    points = sum(piece.points for piece in pieces)
    if notebook.language not in ("python", "python3", "ipython"):
        why = f"{label}: a notebook of {notebook.language}, which LayerLab does not run; it can stay in source/ as nbgrader's own"
        return FoundNotebook(name, (), why, points)
    return FoundNotebook(name, pieces, points=points)


def _plain(notebook: SourceNotebook, label: str) -> Iterator[Piece]:
    """Yield the pieces of a notebook without any marks: something to be read."""
    for cell in notebook.cells:
        kind = PieceKind.GIVEN if cell.kind == "code" else PieceKind.PROSE
        yield Piece(kind, cell.source, CellPlace(label, cell.number))


def _pointed(piece: Piece, notebook: SourceNotebook, prefix: str, data: Mapping[str, bytes]) -> str:
    """Return the text of a piece that finds files where ours lie: in `data/`."""
    text = piece.source
    for name in notebook.attached:
        text = text.replace(f"data/{name}", f"data/{prefix}_{name}")
    return pointing_into_data(text, data)


def _beside(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files beside notebooks, by their path below `data/`, where an own `data/` stays what it is."""
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        hidden = any(part.startswith(".") or part in _LEFT for part in inside.parts)
        if hidden or path.is_symlink() or not path.is_file():
            continue
        if path.suffix in (".pyc", ".ipynb") or path.suffix == ".ipynb":
            continue
        name = inside.as_posix().removeprefix("data/")
        yield name, path.read_bytes()


def imported_packages(pieces: Sequence[Piece], own: Collection[str]) -> frozenset[str]:
    """Return the modules that code imports which are neither Python's, nor the course's own, nor in every release."""
    import ast

    found: set[str] = set()
    for piece in pieces:
        if piece.kind in (PieceKind.PROSE, PieceKind.WRITTEN, PieceKind.TASK):
            continue
        for line in piece.source.splitlines():
            text = line.strip()
            if not text.startswith(("import ", "from ")):
                continue
            try:
                (node,) = ast.parse(text).body
            except (SyntaxError, ValueError):
                continue
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return frozenset(found - _EVERYWHERE - {*own, *sys.stdlib_module_names})


_EVERYWHERE = frozenset(
    (
        "numpy",
        "matplotlib",
        "layerlab",
        "IPython",
        "ipykernel",
        "pytest",
        "otter",
        "nbgrader",
        "nose",
    )
)
