"""What a block of tests expects to be raised, however it says so."""

import ast

# What asks for an exception, in pytest, unittest and nose.
RAISES = frozenset(("raises", "assertRaises", "assert_raises"))


def expected_of_with(node: ast.With) -> ast.expr | None:
    """Return the exception of `with pytest.raises(ValueError):`; None of any other block."""
    if len(node.items) != 1 or node.items[0].optional_vars is not None:
        return None
    call = node.items[0].context_expr
    if isinstance(call, ast.Call) and call.args:
        name = ast.unparse(call.func).rpartition(".")[2]
        if name in RAISES:
            return call.args[0]
    return None


def expected_of_try(node: ast.Try) -> ast.expr | None:
    """Return the exception that a block is to raise: it is caught in silence, and anything else is an error."""
    if len(node.handlers) != 1 or node.finalbody:
        return None
    (handler,) = node.handlers
    is_silent = all(isinstance(inner, ast.Pass | ast.Expr) for inner in handler.body)
    fails = [inner for inner in node.orelse if isinstance(inner, ast.Raise | ast.Assert)]
    body = node.body
    # The failure may stand behind the call, in the block itself.
    last = body[-1]
    inside = isinstance(last, ast.Raise) or (
        isinstance(last, ast.Assert) and isinstance(last.test, ast.Constant) and not last.test.value
    )
    if not is_silent or handler.type is None or isinstance(handler.type, ast.Tuple):
        return None
    if fails and not inside:
        return handler.type
    if (
        inside
        and len(body) > 1
        and ast.unparse(handler.type) not in ("Exception", "AssertionError")
    ):
        body.pop()
        return handler.type
    return None
