"""Which of an exercise's given cells can run before a student's notebook, and why the others cannot.

A given cell binds what the rest builds on: imports, layers that are handed out, constants. Students edit and
delete such cells, so grading runs them first. One that calls what students write would find it missing there,
and one that reads files or draws does so once, where it stands.
"""

import ast
import builtins
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

FILES = "reads or writes files"
DRAWS = "draws"
# What may stand in a name's place among what some code needs.
_EFFECTS = (FILES, DRAWS)
_MAGIC = re.compile(r"^(\s*)([%!].*)$", re.MULTILINE)
# They set up how the notebook is shown, and nothing else.
_QUIET_MAGICS = ("%matplotlib", "%config", "%load_ext", "%autoreload", "%precision")
_FILE_FUNCTIONS = frozenset(
    (
        *("open", "input"),
        *(f"numpy.{name}" for name in ("load", "save", "savez", "savez_compressed", "memmap")),
        *(f"numpy.{name}" for name in ("loadtxt", "savetxt", "genfromtxt", "fromfile")),
    )
)
_FILE_METHODS = frozenset(
    (
        *("read_text", "write_text", "read_bytes", "write_bytes", "mkdir", "unlink", "tofile"),
        *("savefig", "to_csv", "read_csv", "read_json", "read_excel", "imread", "imsave"),
        *("urlopen", "urlretrieve"),
    )
)
_FILE_MODULES = ("os", "shutil", "subprocess", "requests", "socket", "tempfile", "glob", "urllib")
_NO_FILES = ("os.path.", "os.environ.", "os.getenv")
_DRAWING_MODULES = ("matplotlib", "seaborn")
# Settings of a drawing module's, by the end of their names.
_SETTINGS = frozenset(
    (
        *("rc", "rcdefaults", "update", "use", "ion", "ioff", "switch_backend"),
        *("set", "set_theme", "set_style", "set_context", "set_palette"),
    )
)


@dataclass(frozen=True)
class GivenCell:
    """A given cell that binds something; `reason` says why it does not run first, if it does not."""

    place: int
    source: str
    reason: str | None


@dataclass
class _Code:
    """What some code binds and needs; `within` has the same of each function that it defines."""

    binds: set[str] = field(default_factory=set)
    needs: set[str] = field(default_factory=set)
    within: dict[str, set[str]] = field(default_factory=dict)
    binds_anything: bool = False


@dataclass
class _Known:
    """What the cells bind that run first."""

    names: set[str] = field(default_factory=lambda: {*dir(builtins), "__name__", "get_ipython"})
    modules: dict[str, str] = field(default_factory=dict)
    within: dict[str, set[str]] = field(default_factory=dict)
    everything: bool = False


def examined_cells(
    sources: Iterable[tuple[int, str]], functions: Collection[str]
) -> tuple[GivenCell, ...]:
    """Return the given cells that bind something, with what keeps each from running first.

    Args:
        sources: the given cells, each with its place among all cells.
        functions: what students write.
    """
    known = _Known()
    found = []
    for place, source in sources:
        try:
            tree = ast.parse(_without_magics(source))
        except SyntaxError:
            found.append(GivenCell(place, source, "is no Python that can be read here"))
            continue
        code = _read(tree.body, known)
        # What binds nothing has nothing to give.
        if not code.binds and not code.binds_anything:
            continue
        reason = _loud_magic(source) or _reason(code, known, functions)
        if reason is None:
            known.names |= code.binds
            known.within |= code.within
            known.everything = known.everything or code.binds_anything
        found.append(GivenCell(place, source, reason))
    return tuple(found)


def run_first(sources: Iterable[tuple[int, str]], functions: Collection[str]) -> tuple[str, ...]:
    """Return the given cells that run before a student's notebook."""
    return tuple(cell.source for cell in examined_cells(sources, functions) if cell.reason is None)


def names_bound(source: str) -> set[str]:
    """Return the names that a given cell binds where it stands, not within its functions.

    Raises:
        SyntaxError: it is no Python, magics aside.
    """
    return _read(ast.parse(_without_magics(source)).body, _Known()).binds


def _without_magics(source: str) -> str:
    return _MAGIC.sub(r"\1pass", source)


def _loud_magic(source: str) -> str | None:
    """Return what a cell does by a magic, unless it merely sets up how the notebook looks."""
    for match in _MAGIC.finditer(source):
        magic = match[2]
        if magic.startswith("%%") or not magic.startswith(_QUIET_MAGICS):
            return f"runs {magic.split()[0]}"
    return None


def _reason(code: _Code, known: _Known, functions: Collection[str]) -> str | None:
    """Return why a cell cannot run first; None if it can."""
    theirs = sorted(code.binds & set(functions))
    if theirs:
        return f"defines {theirs[0]}, which students write"
    needs = _reached(code.needs, known.within | code.within)
    for effect in _EFFECTS:
        if effect in needs:
            return effect
    missing = sorted(needs - known.names - code.binds)
    if known.everything or code.binds_anything:
        missing = [name for name in missing if name in functions]
    return f"needs {missing[0]}" if missing else None


def _reached(needs: set[str], within: dict[str, set[str]]) -> set[str]:
    """Return what is needed, and what the functions among it need in their turn."""
    reached: set[str] = set()
    waiting = list(needs)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(within.get(name, ()))
    return reached


def _read(body: Sequence[ast.stmt], known: _Known) -> _Code:
    """Return what statements bind and need, told from their text alone."""
    code = _Code()
    waiting: list[ast.AST] = list(body)
    while waiting:
        node = waiting.pop(0)
        _take(node, code, known)
        waiting.extend(_run_with(node))
    return code


def _take(node: ast.AST, code: _Code, known: _Known) -> None:
    """Add what one node binds and needs."""
    match node:
        case ast.Import() | ast.ImportFrom():
            _take_import(node, code, known)
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            code.binds.add(name)
            code.within[name] = _needs_within(node, known)
        case ast.ClassDef(name=name):
            code.binds.add(name)
            code.within[name] = _needs_within(node, known)
        case ast.Name(id=name, ctx=ast.Load()):
            code.needs.add(name)
        case ast.Name(id=name):
            code.binds.add(name)
        case ast.Lambda():
            # It may be called at once, or handed to what calls it.
            code.needs |= _needs_within(node, known)
        case ast.arg(arg=name):
            code.binds.add(name)
        case ast.Call(func=function):
            code.needs |= set(_effects(function, known))


def _take_import(node: ast.Import | ast.ImportFrom, code: _Code, known: _Known) -> None:
    module = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
    for alias in node.names:
        if alias.name == "*":
            code.binds_anything = True
            continue
        # `import a.b` binds a, which stands for itself; `import a.b as c` binds c, which stands for a.b.
        name = alias.asname or alias.name.partition(".")[0]
        code.binds.add(name)
        stands_for = alias.name if alias.asname or module else name
        known.modules[name] = f"{module}{stands_for}"


def _run_with(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what is run when a node is: of a function, its decorators and defaults alone."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            yield from node.decorator_list
            yield from node.args.defaults
            yield from (default for default in node.args.kw_defaults if default)
        case ast.ClassDef():
            yield from (*node.decorator_list, *node.bases)
        case ast.Lambda():
            return
        case _:
            yield from ast.iter_child_nodes(node)


def _needs_within(function: ast.AST, known: _Known) -> set[str]:
    """Return what the body of a function or class needs of what stands around it."""
    code = _Code()
    for node in ast.walk(function):
        if node is not function:
            _take(node, code, known)
    return code.needs - code.binds


def _effects(function: ast.expr, known: _Known) -> Iterator[str]:
    """Yield what a call does beside returning a value."""
    name = _dotted(function)
    root, dot, rest = name.partition(".")
    full = f"{known.modules.get(root, root)}{dot}{rest}"
    module, last = full.partition(".")[0], full.rpartition(".")[2]
    is_of_files = module in _FILE_MODULES and not full.startswith(_NO_FILES)
    if is_of_files or full in _FILE_FUNCTIONS or last in _FILE_METHODS:
        yield FILES
    elif module in _DRAWING_MODULES and last not in _SETTINGS:
        yield DRAWS


def _dotted(node: ast.expr) -> str:
    """Return `plt.style.use` for the expression that says so; of anything else, the end that has names."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{_dotted(value)}.{name}"
    return ""
