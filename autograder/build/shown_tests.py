"""Hidden tests that students have among the public ones, by their author's wish: their lines are no secret."""

import ast

from autograder.build.suite_rules import Function, last_name, methods_of


def without_shown(hidden: bytes, public: bytes) -> bytes:
    """Return the text of hidden tests with empty lines for those marked `@also_public` that stand in `public` as well.

    One that is not there, in the class and by the name that it has here, stays a secret. What one that is there
    says, others may say as well: what leads up to them, say.
    """
    try:
        tree = ast.parse(hidden)
        known = _names(ast.parse(public))
    except (SyntaxError, ValueError):
        # The build says so when it reads them.
        return hidden
    lines = hidden.decode("utf-8", errors="replace").splitlines()
    told: set[str] = set()
    for owner, test in _tests(tree):
        if (owner.name, test.name) in known and any(
            last_name(mark) == "also_public" for mark in test.decorator_list
        ):
            first = min(node.lineno for node in (*test.decorator_list, test))
            last = test.end_lineno or first
            told |= {line.strip() for line in lines[first - 1 : last]}
    return "\n".join("" if line.strip() in told else line for line in lines).encode()


def _names(tree: ast.Module) -> set[tuple[str, str]]:
    return {(owner.name, test.name) for owner, test in _tests(tree)}


def _tests(tree: ast.Module) -> list[tuple[ast.ClassDef, Function]]:
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    return [(owner, test) for owner in classes for test in methods_of(owner).values()]
