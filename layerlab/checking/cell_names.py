"""Which names a cell defines, which it needs when it runs, and which its functions need when they are called."""

import ast
import builtins
import re
import symtable
from collections.abc import Iterator
from functools import lru_cache

# Where one of these is, names come from nowhere that could be read: nothing is said then.
_OPAQUE = re.compile(
    r"^\s*from\s+\S+\s+import\s+\*|^\s*%%|^\s*%(?:run|load|pylab|store|reset)\b|\bexec\(|\bglobals\(\)|\bget_ipython\(\)",
    re.MULTILINE,
)
_MAGIC = re.compile(r"^(\s*)[%!?].*$|^.*\?$", re.MULTILINE)
_GIVEN = frozenset((*dir(builtins), "In", "Out", "display", "exit", "quit", "__name__", "__file__"))


def is_opaque(source: str) -> bool:
    """Tell whether a cell brings names that its text does not tell."""
    return _OPAQUE.search(source) is not None


@lru_cache(maxsize=512)
def defined_by(source: str) -> frozenset[str]:
    """Return the names that a cell defines for those below it."""
    table = _table(source)
    if table is None:
        return frozenset()
    here = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported()}
    # `global x` within a function.
    inside = {
        symbol.get_name()
        for scope in _scopes(table)
        for symbol in scope.get_symbols()
        if symbol.is_declared_global() and symbol.is_assigned()
    }
    return frozenset(here | inside)


@lru_cache(maxsize=512)
def needed_by(source: str) -> frozenset[str]:
    """Return the names that a cell reads at once and does not define."""
    table = _table(source)
    if table is None:
        return frozenset()
    # Comprehensions and bodies of classes run with the cell, functions later or never.
    scopes = [table, *(scope for scope in _scopes(table) if _runs_at_once(scope))]
    return _globals_read(scopes) - defined_by(source) - _GIVEN


@lru_cache(maxsize=512)
def needed_by_functions(source: str) -> dict[str, frozenset[str]]:
    """Return, for each function that a cell defines, the names beyond its own that it reads when called."""
    table = _table(source)
    if table is None:
        return {}
    return {
        scope.get_name(): _globals_read([scope, *_scopes(scope)]) - defined_by(source) - _GIVEN
        for scope in table.get_children()
        if scope.get_type() == "function" and scope.get_name() in defined_by(source)
    }


def _runs_at_once(scope: symtable.SymbolTable) -> bool:
    return scope.get_type() == "class" or scope.get_name() in {"listcomp", "setcomp", "dictcomp"}


def _globals_read(scopes: list[symtable.SymbolTable]) -> frozenset[str]:
    return frozenset(
        symbol.get_name()
        for scope in scopes
        for symbol in scope.get_symbols()
        if symbol.is_referenced() and (symbol.is_global() or scope.get_type() == "module")
    )


def _scopes(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    for child in table.get_children():
        yield child
        yield from _scopes(child)


@lru_cache(maxsize=512)
def _table(source: str) -> symtable.SymbolTable | None:
    """Return what Python's compiler knows of a cell's names; None of what is no Python yet."""
    plain = _MAGIC.sub(r"\1pass", source)
    try:
        ast.parse(plain)
        return symtable.symtable(plain, "<cell>", "exec")
    except (SyntaxError, ValueError, RecursionError):
        return None
