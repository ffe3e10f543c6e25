"""Tests that draw random numbers: here they draw the same each time, as the course's secret has it.

A test that draws from numpy's or Python's one generator asks something else of each submission, and nobody could tell a
right answer from a lucky one afterwards.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence

_NUMPY, _PYTHON = "numpy.random", "random"
# What makes a generator, and draws nothing by itself.
_MADE = frozenset(("BitGenerator", "Generator", "PCG64", "Random", "SeedSequence", "SystemRandom"))
_MAKING = frozenset(("default_rng", "RandomState"))
_SEEDS = {
    _NUMPY: ("import numpy as np", "np.random.seed(rng.integers(1 << 31))"),
    _PYTHON: ("import random", "random.seed(int(rng.integers(1 << 31)))"),
}


def seeds_for(body: Sequence[ast.stmt], imports: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Return the lines that make a test draw what follows from its `rng`, and what they import.

    A generator that is made without a seed becomes the test's own, in `body`.

    Args:
        body: the test's statements.
        imports: the line that binds each name of a package's.
    """
    modules = {name: _bound_to(line) for name, line in imports.items()}
    _Seedless(modules).visit(ast.Module(body=list(body), type_ignores=[]))
    drawn = list(dict.fromkeys(_drawn(body, modules)))
    lines = [_SEEDS[one][1] for one in drawn]
    return lines, [_SEEDS[one][0] for one in drawn]


def asks_for_rng(lines: Sequence[str]) -> bool:
    """Tell whether a test may need the fixture that it draws from: one that it does not need does no harm."""
    text = "\n".join(lines)
    tree = ast.parse(f"async def test():\n{_indented(text)}")
    return any(
        isinstance(node, ast.Name) and node.id == "rng" and isinstance(node.ctx, ast.Load)
        for node in ast.walk(tree)
    )


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines()) or "    pass"


def _bound_to(line: str) -> str:
    """Return what an import binds: `from numpy import random as r` binds numpy.random."""
    (node,) = ast.parse(line).body
    if isinstance(node, ast.ImportFrom):
        return f"{node.module}.{node.names[0].name}"
    if isinstance(node, ast.Import):
        alias = node.names[0]
        return alias.name if alias.asname else alias.name.partition(".")[0]
    return ""


def _path(node: ast.AST, modules: Mapping[str, str]) -> str:
    """Return what an expression names in full: `np.random.rand` is numpy.random.rand."""
    match node:
        case ast.Name(id=name):
            return modules.get(name, "")
        case ast.Attribute(value=owner, attr=attr):
            path = _path(owner, modules)
            return f"{path}.{attr}" if path else ""
    return ""


def _drawn(body: Sequence[ast.stmt], modules: Mapping[str, str]) -> Iterator[str]:
    """Yield the generators that statements draw from, unless they seed them."""
    paths = {_path(node, modules) for top in body for node in ast.walk(top)}
    for module in _SEEDS:
        names = {path.removeprefix(f"{module}.") for path in paths if path.startswith(f"{module}.")}
        drawing = {name for name in names if "." not in name} - _MADE - _MAKING
        if drawing and "seed" not in drawing:
            yield module


class _Seedless(ast.NodeTransformer):
    """Puts the test's own generator where one is made without a seed."""

    def __init__(self, modules: Mapping[str, str]) -> None:
        self._modules = modules

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        path = _path(node.func, self._modules)
        if path == f"{_NUMPY}.default_rng" and not node.args and not node.keywords:
            return ast.Name(id="rng", ctx=ast.Load())
        if path in {f"{_NUMPY}.RandomState", f"{_PYTHON}.Random"} and not node.args:
            node.args = [ast.parse("int(rng.integers(1 << 31))", mode="eval").body]
        return node
