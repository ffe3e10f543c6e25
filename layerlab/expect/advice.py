"""What a test asks of how a function is written: which names it uses, and at what size it has to work.

Both are advice with an edge. A text can be written so that no reading of it finds a name, and a size says nothing
about a machine that is faster. Whoever wants to get around either can; whoever meant well is told.
"""

import math
from typing import Any

from layerlab.expect.findings import CheckFailed, Finding

# So many entries, a forward pass or two for each of which takes minutes, where one pass takes milliseconds.
ENTRIES = 75_000
# Run where the student's code is, which alone can read its text. It follows the student's own functions, looks up
# what a name means now, so that `from numpy import convolve as c` is found, and calls nothing of it.
_USES = """
def _uses(name, forbidden, names):
    import ast, importlib, inspect, textwrap, types
    def meant(path, names):
        root, *rest = path.split(".")
        try:
            found = names[root] if root in names else importlib.import_module(root)
            for part in rest:
                if type(found) is not types.ModuleType:
                    return None
                found = getattr(found, part)
        except Exception:
            return None
        return found
    def path_of(node):
        parts = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else None
    kinds = {"for": (ast.For, ast.comprehension), "while": (ast.While,)}
    objects = {path: meant(path, {**names, "np": importlib.import_module("numpy")}) for path in forbidden}
    waiting, seen, used = [name], set(), []
    while waiting and len(seen) < 30:
        reader = waiting.pop(0)
        if reader in seen or reader not in names:
            continue
        seen.add(reader)
        read = names[reader]
        parts = [read]
        if isinstance(read, type):
            # Python finds the text of a class by its file alone, and a cell has none.
            parts = [getattr(one, "__func__", getattr(one, "fget", one)) for one in vars(read).values()]
        tree = ast.Module(body=[], type_ignores=[])
        for part in parts:
            try:
                tree.body += ast.parse(textwrap.dedent(inspect.getsource(part))).body
            except Exception:
                continue
        for node in ast.walk(tree):
            if reader == name and isinstance(node, ast.Raise) and "NotImplementedError" in ast.unparse(node):
                raise NotImplementedError(name + " is not written yet.")
            path = path_of(node) if isinstance(node, (ast.Name, ast.Attribute)) else None
            found = None if path is None else meant(path, names)
            for one in forbidden:
                if one in kinds:
                    hit = isinstance(node, kinds[one])
                else:
                    same = found is not None and found is objects[one]
                    hit = path is not None and (same or path == one or path.startswith(one + "."))
                if hit and one not in used:
                    used.append(one)
            if path in names and isinstance(names[path], (types.FunctionType, type)):
                if getattr(names[path], "__module__", None) == getattr(names[name], "__module__", 0):
                    waiting.append(path)
    return used

_uses(wanted, forbidden, dict(globals()))
"""


def expect_avoids(student: Any, name: str, *forbidden: str) -> None:
    """Expect that the text of a function or class does without some names: `"np.convolve"`, `"scipy"`, `"for"`.

    A name stands for all that begins with it, and for the same thing under another name; `"for"` and `"while"` are loops, also
    those in brackets. The student's own functions that it calls are read as well. Nothing of it is run. What can be
    hidden from a reader can be hidden from this: it is advice, to which a hidden test may give points.

    Raises:
        CheckFailed: one of the names is used.
        MissingFunction: there is no such function.
    """
    __tracebackhide__ = True
    # What is not there is not attempted, and has used nothing.
    getattr(student, "value")(name)  # noqa: B009  # of either kind of student
    used = student.made(_USES, wanted=name, forbidden=list(forbidden))
    # The list comes from the student's process: of it only what was asked for counts.
    found = [one for one in forbidden if isinstance(used, list) and one in used]
    if found:
        listed = " and ".join(found)
        msg = f"{name} uses {listed}, which this exercise asks you to do without."
        raise CheckFailed(Finding(kind="advice", what=name, message=msg))


def one_pass_shape(*rest: int) -> tuple[int, ...]:
    """Return a shape that one pass computes in milliseconds, and a pass for each entry in minutes.

    one_pass_shape(100)  ->  (750, 100);    one_pass_shape(3, 16, 16)  ->  (98, 3, 16, 16)

    Raises:
        ValueError: a size is not positive.
    """
    if any(size < 1 for size in rest):
        msg = f"one_pass_shape{rest}: sizes are positive"
        raise ValueError(msg)
    return (max(1, math.ceil(ENTRIES / math.prod(rest))), *rest)
