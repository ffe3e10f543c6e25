"""What the names of a notebook are where a cell of tests stands."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field

from autograder.adopt.asking import Known
from autograder.adopt.usage import imported_lines, parsed_body, stored, unknown_stars

# What a name of a notebook's stands for.
IMPORT, CALLABLE, VALUE = "import", "callable", "value"


@dataclass
class NamesSoFar:
    """What the names of a notebook are so far: of which kind, by which import, since which part.

    `own_modules` lie beside the notebook, where tests cannot import them; their texts say what they bind.
    """

    own_modules: Mapping[str, str] = field(default_factory=dict)
    imports: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    since: dict[str, int] = field(default_factory=dict)
    stars: list[str] = field(default_factory=list)
    # Modules that import all of each other would never come to an end.
    _within: set[str] = field(default_factory=set)

    def known(self) -> Known:
        """Return it as the translation wants it."""
        by_kind = {
            kind: frozenset(name for name, found in self.kinds.items() if found == kind)
            for kind in (IMPORT, CALLABLE, VALUE)
        }
        imports = {name: self.imports[name] for name in by_kind[IMPORT]}
        stars = tuple(self.stars)
        return Known(imports, by_kind[CALLABLE], by_kind[VALUE], stars=stars)

    def bind(self, node: ast.stmt, index: int) -> None:
        """Note what a statement of a part binds."""
        lines = imported_lines([node])
        self.imports |= lines
        for name in stored(node):
            self.since[name] = index
            self.kinds[name] = self._kind(node, name, lines)
        for module in unknown_stars(node):
            if module not in self.own_modules:
                self.stars.append(module)
            elif module not in self._within:
                self._bind_all_of(module, index)

    def _bind_all_of(self, module: str, index: int) -> None:
        """Note what a module that lies beside the notebook binds, as if it stood here."""
        self._within.add(module)
        for inner in parsed_body(self.own_modules[module]):
            self.bind(inner, index)
        self._within.discard(module)

    def _kind(self, node: ast.stmt, name: str, lines: Mapping[str, str]) -> str:
        if name in lines:
            module = lines[name].split()[1].partition(".")[0]
            if module not in self.own_modules:
                return IMPORT
            return CALLABLE if lines[name].startswith("from") else VALUE
        is_definition = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        return CALLABLE if is_definition or _is_lambda(node) else VALUE


def _is_lambda(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda)
