"""Makes a bank's entry of a student's cells: the part that reads them, and so runs in the sandbox.

The text of this module is run there as a cell; of what students wrote nothing is run, it is read. It knows the
standard library and numpy alone.

What comes out is to run outside of the sandbox once a person has adopted it. So it is refused where it asks for
more than computing: imports, names with underscores in front, files, what runs text. That is a fence and no wall,
and no reason not to read what is shown.
"""

import ast
import builtins
import copy
import itertools
import re
import symtable

import numpy as np

MAX_TEXT = 20_000  # characters of an entry
# What computes, raises or makes a plain value.
_BUILTINS = """
abs all any bool complex dict divmod enumerate filter float frozenset int isinstance len list map max min object pow
range reversed round set slice sorted str sum super tuple zip AssertionError Exception IndexError KeyError
NotImplementedError RuntimeError StopIteration TypeError ValueError ZeroDivisionError
"""
BUILTINS = frozenset(_BUILTINS.split())
# Parts of numpy that hold more functions; in all others lies what is none of a layer's business.
NUMPY_PARTS = frozenset({"linalg", "random", "fft"})
# What reads and writes files, keeps something beyond a call, or runs text.
_FORBIDDEN = """
load save savez savez_compressed savetxt loadtxt genfromtxt fromfile fromregex memmap open_memmap DataSource tofile
dump dumps ctypes format format_map seterr seterrcall setbufsize set_printoptions frompyfunc info show_config
show_runtime get_include seed set_state
"""
FORBIDDEN = frozenset(_FORBIDDEN.split())
NOT_UNDERSTOOD = (
    ast.Import,
    ast.ImportFrom,
    ast.Global,
    ast.AsyncFunctionDef,
    ast.AsyncFor,
    ast.AsyncWith,
    ast.Await,
    ast.Delete,
)


class _Refused(Exception):  # noqa: N818  # it says no; nothing is in error
    """Why there can be no entry; continues a sentence that begins with "it"."""


def propose(function, cells, known, also, people):  # type: ignore[no-untyped-def]  # called by name from outside
    """Return what an entry of `function` consists of, `[[name, source], ...]`, or one text that says why not.

    Args:
        function: whose mistake it is.
        cells: the texts of a notebook's code cells.
        known: names that every notebook of the exercise has: its other functions, and what is given.
        also: those of them that are taken from these cells all the same.
        people: words that names of people consist of, in small letters.
    """
    try:
        notebook = Notebook(cells)
        found = _collected(function, notebook, frozenset(known) - set(also), also)
        _rename(found, frozenset(people), {function, *known})
        sources = [[name, ast.unparse(node) + "\n"] for name, node in found.items()]
    except _Refused as reason:
        return str(reason)
    except RecursionError:
        return "is nested too deeply"
    if sum(len(source) for _, source in sources) > MAX_TEXT:
        return f"is longer than {MAX_TEXT} characters"
    return sources


class Notebook:
    """What the cells of a notebook bind outside of functions; the last binding of a name counts.

    Attributes:
        definitions: functions and classes.
        values: what can stand in place of a name: numbers, texts, and what numpy is called.
        others: names that are bound to anything else.
    """

    def __init__(self, cells: list[str]) -> None:
        self.definitions: dict[str, ast.FunctionDef | ast.ClassDef] = {}
        self.values: dict[str, ast.expr] = {}
        self.others: set[str] = set()
        for cell in cells:
            for statement in _statements(cell):
                self._take(statement)

    def _take(self, statement: ast.stmt) -> None:
        match statement:
            case ast.FunctionDef() | ast.ClassDef():
                self._forget(statement.name)
                self.definitions[statement.name] = statement
            case ast.Import():
                for alias in statement.names:
                    name = alias.asname or alias.name.partition(".")[0]
                    self._bind(name, _name("np") if alias.name == "numpy" else None)
            case ast.ImportFrom():
                for alias in statement.names:
                    of_numpy = ast.Attribute(_name("np"), alias.name, ast.Load())
                    value = of_numpy if statement.module == "numpy" else None
                    self._bind(alias.asname or alias.name, value)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                self._bind(name, value if _is_plain(value) else None)
            case _:
                for node in ast.walk(statement):
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                        self._bind(node.id, None)

    def _bind(self, name: str, value: ast.expr | None) -> None:
        self._forget(name)
        if value is None:
            self.others.add(name)
        else:
            self.values[name] = value

    def _forget(self, name: str) -> None:
        self.definitions.pop(name, None)
        self.values.pop(name, None)
        self.others.discard(name)


def _statements(cell: str) -> list[ast.stmt]:
    """Return what stands in a cell; nothing of one that is no Python."""
    lines = [
        re.sub(r"\S.*", "pass", line) if line.lstrip().startswith(("%", "!")) else line
        for line in cell.splitlines()
    ]
    try:
        return ast.parse("\n".join(lines)).body
    except (SyntaxError, ValueError):
        return []


def _is_plain(value: ast.expr) -> bool:
    try:
        ast.literal_eval(value)
    except (ValueError, TypeError, SyntaxError):
        return False
    # A list would be one for all calls there, and another for each call here.
    return not any(isinstance(node, ast.List | ast.Dict | ast.Set) for node in ast.walk(value))


def _collected(
    function: str, notebook: Notebook, known: frozenset[str], also: list[str]
) -> dict[str, ast.FunctionDef | ast.ClassDef]:
    """Return the definition of `function`, and those that it needs, each as it may be kept."""
    found: dict[str, ast.FunctionDef | ast.ClassDef] = {}
    waiting = [function, *(name for name in also if name in notebook.definitions)]
    while waiting:
        name = waiting.pop(0)
        if name in found:
            continue
        if name not in notebook.definitions:
            msg = f"has no definition of {name} that can be read"
            raise _Refused(msg)
        node = _Bare().visit(copy.deepcopy(notebook.definitions[name]))
        node = _with_values(node, notebook.values, known | {name})
        _check(node)
        found[name] = node
        for free in sorted(_free_names(node) - known - {name, "np"}):
            if free in notebook.definitions:
                waiting.append(free)
            elif free in notebook.others:
                msg = f"reads {free}, which is bound outside of functions"
                raise _Refused(msg)
            elif hasattr(builtins, free) and free not in BUILTINS:
                msg = f"uses {free}, which does more than compute"
                raise _Refused(msg)
    return found


class _Bare(ast.NodeTransformer):
    """Takes out what computes nothing: docstrings, printing, notes on types."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.returns = None
        return self._with_body(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self.generic_visit(node)
        return self._with_body(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        self.generic_visit(node)
        if node.value is None:
            return None
        return ast.copy_location(ast.Assign([node.target], node.value), node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        match node.value:
            case ast.Constant() | ast.Call(func=ast.Name(id="print")):
                # Not nothing: it may be all that stands under an `if`.
                return ast.copy_location(ast.Pass(), node)
        self.generic_visit(node)
        return node

    def _with_body(self, node: ast.FunctionDef | ast.ClassDef) -> ast.AST:
        body = [statement for statement in node.body if not isinstance(statement, ast.Pass)]
        node.body = body or [ast.Pass()]
        return node


def _with_values(
    node: ast.FunctionDef | ast.ClassDef, values: dict[str, ast.expr], known: frozenset[str]
) -> ast.FunctionDef | ast.ClassDef:
    """Put in place of names what they stand for everywhere in the notebook, such as `EPS = 1e-8`."""
    places = {name: values[name] for name in _free_names(node) & values.keys() - known}
    for name in places:
        if name in _bound_names(node):
            msg = f"uses {name} both for its own and for what is bound outside of it"
            raise _Refused(msg)

    class Placing(ast.NodeTransformer):
        def visit_Name(self, name: ast.Name) -> ast.AST:
            return copy.deepcopy(places.get(name.id, name))

    placed = Placing().visit(node)
    ast.fix_missing_locations(placed)
    return placed  # type: ignore[no-any-return]  # a definition stays one


def _free_names(node: ast.AST) -> set[str]:
    """Return the names that a definition reads and does not bind, at any depth."""
    found: set[str] = set()
    tables = symtable.symtable(ast.unparse(node), "cell", "exec").get_children()
    while tables:
        table = tables.pop()
        tables += table.get_children()
        found |= {symbol.get_name() for symbol in table.get_symbols() if symbol.is_global()}
    return found


def _bound_names(node: ast.AST) -> set[str]:
    """Return the names that a definition binds in itself, its own name aside."""
    found: set[str] = set()
    for part in ast.walk(node):
        match part:
            case ast.arg(arg=name):
                found.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) if part is not node:
                found.add(name)
            case ast.ExceptHandler(name=str(name)):
                found.add(name)
    return found


def _check(node: ast.AST) -> None:
    """Look for anything that does more than compute.

    Raises:
        _Refused: there is something.
    """
    _check_numpy(node)
    for part in ast.walk(node):
        match part:
            case ast.FunctionDef(decorator_list=[_, *_]) | ast.ClassDef(decorator_list=[_, *_]):
                msg = "has a decorator"
                raise _Refused(msg)
            case ast.Attribute(value=base, attr=name) if name.startswith("_"):
                own = isinstance(base, ast.Name) and base.id == "self" and name[:2] != "__"
                if not own:
                    msg = f"looks at {name}, which belongs to Python itself"
                    raise _Refused(msg)
            case ast.Name(id=name) if name.startswith("__"):
                msg = f"uses {name}, which belongs to Python itself"
                raise _Refused(msg)
        if isinstance(part, NOT_UNDERSTOOD):
            word = {"Import": "imports something", "ImportFrom": "imports something"}
            raise _Refused(
                word.get(type(part).__name__, f"holds a {type(part).__name__} statement")
            )
        if isinstance(part, ast.Attribute) and part.attr in FORBIDDEN:
            msg = f"uses {part.attr}, which does more than compute"
            raise _Refused(msg)


def _check_numpy(node: ast.AST) -> None:
    """See that numpy is only looked into, and only where it computes.

    Under another name, as in `tools = np`, nobody could see what is asked of it.
    """
    for parent in ast.walk(node):
        for child in ast.iter_child_nodes(parent):
            words = _words_of_numpy(child)
            if words is None:
                continue
            value: object = np
            for word in words:
                value = getattr(value, word, None)
            # What is looked into once more is judged by the whole of it.
            may_be_looked_into = not words or (len(words) == 1 and words[0] in NUMPY_PARTS)
            if isinstance(parent, ast.Attribute) and may_be_looked_into:
                continue
            if type(value) is type(np) or any(word.startswith("_") for word in words):
                msg = f"uses {'.'.join(('np', *words))}, which does more than compute"
                raise _Refused(msg)


def _words_of_numpy(node: ast.AST) -> tuple[str, ...] | None:
    """Return what is asked of numpy: of `np.linalg.norm`, linalg and norm; None for anything else."""
    match node:
        case ast.Name(id="np"):
            return ()
        case ast.Attribute(value=value, attr=name):
            words = _words_of_numpy(value)
            return None if words is None else (*words, name)
    return None


def _rename(
    found: dict[str, ast.FunctionDef | ast.ClassDef], people: frozenset[str], kept: set[str]
) -> None:
    """Give another name to what is called like a person, or in letters that may look like others."""
    bound: set[str] = set(found)
    for node in found.values():
        bound |= _bound_names(node)
    taken = {
        part.id for node in found.values() for part in ast.walk(node) if isinstance(part, ast.Name)
    }
    free = (name for name in map("value_{}".format, itertools.count(1)) if name not in taken)
    new: dict[str, str] = {}
    for name in sorted(bound - kept):
        if not name.isascii() or _is_of(name, people):
            new[name] = next(free)
    for node in found.values():
        for part in ast.walk(node):
            _rename_part(part, new, people)
    for old in [name for name in found if name in new]:
        found[new[old]] = found.pop(old)


def _rename_part(part: ast.AST, new: dict[str, str], people: frozenset[str]) -> None:
    match part:
        case ast.Name():
            part.id = new.get(part.id, part.id)
        case ast.arg() | ast.keyword():
            part.arg = new.get(part.arg or "", part.arg)
        case ast.FunctionDef() | ast.ClassDef():
            part.name = new.get(part.name, part.name)
        case ast.ExceptHandler(name=str(name)):
            part.name = new.get(name, name)
        case ast.Constant(value=str(text)) if not text.isascii() or _is_of(text, people):
            part.value = ""


def _is_of(text: str, people: frozenset[str]) -> bool:
    """Tell whether a word of a name or text is a person's: `adasBatch_mean` has adas, batch and mean."""
    words = {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", text)}
    return any(word in people or word.removesuffix("s") in people for word in words)


def _name(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())
