"""Who imports whom, by the text of modules alone: what `test_house.py` holds the rooms to.

Every function here takes a mapping from a module's name to its source, so that a wrong import can be
tried on a copy of the real tree.
"""

import ast
import builtins
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

Sources = Mapping[str, str]
Graph = Mapping[str, frozenset[str]]

# What every error comes from: a class of Python's own, or of click's.
_ERRORS = {name for name in vars(builtins) if name.endswith(("Error", "Exception"))} | {
    "ClickException"
}
# A course's own files, which lie in the grader's folder but are not of the grader.
_OF_A_COURSE = ("hidden", "mistakes")


def read_sources(root: Path, packages: Sequence[str]) -> dict[str, str]:
    """Return the source of each module of some packages, by its dotted name."""
    found = {}
    for package in packages:
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            # `autograder/mistakes/01_fully_connected/affine.py` is an author's file, loaded by path.
            if len(parts) > 3 and parts[1] in _OF_A_COURSE:
                continue
            name = ".".join(parts).removesuffix(".__init__")
            found[name] = path.read_text(encoding="utf-8")
    return found


def imports(sources: Sources) -> Graph:
    """Return what each module imports of the others, wherever in it the import stands."""
    return {name: frozenset(_imported(name, sources)) for name in sources}


def _imported(module: str, sources: Sources) -> Iterator[str]:
    for name in _mentioned(module, sources[module]):
        # `from a.b import c` takes the module `a.b.c`, or the name `c` out of `a.b`.
        known = name if name in sources else name.rpartition(".")[0]
        if known in sources and known != module:
            yield known


# A copy of the tree with one wrong import differs in one module: the others are not read again.
@cache
def _mentioned(module: str, source: str) -> tuple[str, ...]:
    return tuple(name for node in ast.walk(ast.parse(source)) for name in _names(node, module))


def _names(node: ast.AST, module: str) -> Iterator[str]:
    """Yield the dotted names that a piece of code may be importing."""
    match node:
        case ast.Import():
            yield from (alias.name for alias in node.names)
        case ast.ImportFrom():
            base = _base(node, module)
            yield from (f"{base}.{alias.name}" for alias in node.names)
        case ast.Constant(value=str(text)) if "." in text and " " not in text:
            # A table of modules that are imported when they are used, or a `python -m`.
            yield text.removesuffix(".")


def _base(node: ast.ImportFrom, module: str) -> str:
    """Return the module that names are taken from: `from ..x import y` counts from where it stands."""
    if not node.level:
        return node.module or ""
    above = module.split(".")[: -node.level]
    return ".".join([*above, node.module] if node.module else above)


def room_of(module: str, rooms: Sequence[str]) -> str | None:
    """Return the room that a module lies in: of those that fit, the one with the longest name."""
    # The face of a whole package is a room by itself, or nothing in the package would lack one.
    fitting = [
        room for room in rooms if module == room or ("." in room and module.startswith(f"{room}."))
    ]
    return max(fitting, key=len, default=None)


def chains(graph: Graph, start: str) -> dict[str, tuple[str, ...]]:
    """Return a shortest chain of imports from `start` to each module that it reaches."""
    found = {start: (start,)}
    waiting = deque([start])
    while waiting:
        module = waiting.popleft()
        for imported in sorted(graph[module]):
            if imported not in found:
                found[imported] = (*found[module], imported)
                waiting.append(imported)
    del found[start]
    return found


def climbs(graph: Graph, layers: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """Return every chain of imports that ends in a higher room than it begins in, or beside it.

    A module that lies in no room is a chain of itself.
    """
    heights = {room: height for height, layer in enumerate(layers) for room in layer}
    rooms = tuple(heights)
    found: list[tuple[str, ...]] = []
    for module in sorted(graph):
        room = room_of(module, rooms)
        if room is None:
            found.append((module,))
            continue
        for end, chain in chains(graph, module).items():
            other = room_of(end, rooms)
            if other is not None and other != room and heights[other] >= heights[room]:
                found.append(chain)
    return found


def trespasses(graph: Graph, allowed: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """Return every chain from a room of `allowed` to a module that is neither its own nor allowed."""
    found = []
    for room, others in allowed.items():
        own = (room, *others)
        for module in sorted(graph):
            if not _lies_in(module, [room]):
                continue
            ends = chains(graph, module).items()
            found += [chain for end, chain in ends if not _lies_in(end, own)]
    return found


def _lies_in(module: str, rooms: Sequence[str]) -> bool:
    return any(f"{module}.".startswith(f"{room}.") for room in rooms)


def circles(graph: Graph) -> set[frozenset[str]]:
    """Return the sets of names of which each reaches all the others."""
    reached = {name: set(chains(graph, name)) for name in graph}
    found = set()
    for name, others in reached.items():
        circle = frozenset({name} | {other for other in others if name in reached[other]})
        if len(circle) > 1:
            found.add(circle)
    return found


def without_faces(graph: Graph) -> Graph:
    """Return the graph without what a package's face and the package's own modules import of each other.

    `__init__` says what a package offers, so it imports from within; that is no circle to worry about.
    """
    return {
        module: frozenset(
            other
            for other in imported
            if not other.startswith(f"{module}.") and not module.startswith(f"{other}.")
        )
        for module, imported in graph.items()
    }


def packages(graph: Graph) -> Graph:
    """Return which folder of modules imports from which; a module at the top is a room by itself."""
    folders = {module: folder_of(module, graph) for module in graph}
    tops = {module.partition(".")[0] for module in graph}
    folders |= {module: module for module, folder in folders.items() if folder in tops}
    found: dict[str, set[str]] = {folder: set() for folder in folders.values()}
    for module, imported in graph.items():
        found[folders[module]].update(folders[other] for other in imported)
    return {folder: frozenset(others - {folder}) for folder, others in found.items()}


def folder_of(module: str, graph: Iterable[str]) -> str:
    """Return the package a module lies in: `autograder.text.plain` lies in `autograder.text`."""
    is_package = any(name.startswith(f"{module}.") for name in graph)
    return module if is_package else module.rpartition(".")[0]


def public_definitions(sources: Sources) -> dict[str, list[str]]:
    """Return the modules in which each public class and function is defined, by its name."""
    found: dict[str, list[str]] = {}
    for module, source in sources.items():
        for node in ast.parse(source).body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
                found.setdefault(node.name, []).append(module)
    return found


def errors(sources: Sources) -> dict[str, set[str]]:
    """Return each class of errors that is defined, with all classes that it is one of, by name."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for source in sources.values()
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef)
    }
    lines = {name: _ancestors(name, bases) for name in bases}
    return {name: line for name, line in lines.items() if line & _ERRORS}


def _ancestors(name: str, bases: Mapping[str, set[str]]) -> set[str]:
    found = set(bases.get(name, ()))
    for base in bases.get(name, ()):
        found |= _ancestors(base, bases)
    return found
