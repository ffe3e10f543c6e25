"""Which names code reads before it binds them."""

import ast

import pytest

from autograder.adopt.usage import stored, used_first

READ = {
    "what a block binds for itself": ("with open(p) as f:\n    text = f.read()", ["open", "p"]),
    "what two of its heads bind": ("with a() as b, b.c() as d:\n    e = d.f", ["a"]),
    "what a loop binds": ("for k, v in pairs:\n    total = k + v", ["pairs"]),
    "what a loop within a loop binds": ("for r in rs:\n    for x in r:\n        y = x", ["rs"]),
    "what a loop reads before it binds it": ("for x in xs:\n    y = z\n    z = x", ["xs", "z"]),
    "what is bound in passing": ("if (n := f(x)) > 2:\n    m = n", ["f", "x"]),
    "what is bound within a list": ("any((hit := x) > 2 for x in xs)\nhit + 1", ["any", "xs"]),
    "an exception": ("try:\n    f()\nexcept E as error:\n    text = error.args", ["f", "E"]),
    "parts of a pattern": (
        "match p:\n    case [x, *rest]:\n        y = x, rest\n    case {'k': v, **more}:\n        y = v, more",
        ["p"],
    ),
    "a name for a whole pattern": ("match p:\n    case int() as n if n > 2:\n        y = n", ["p", "int"]),
    "lines of a class": ("class A(B):\n    n = 2\n    m = n * k", ["B", "k"]),
    "methods, which see no lines of their class": ("class A:\n    n = 2\n    def f(self):\n        return n", ["n"]),
    "what is added to": ("n += 1\nn", ["n"]),
    "what is bound by its own value": ("n = n + 1", ["n"]),
    "what is only annotated": ("n: int = 3\nn", ["int"]),
    "a function's own names": ("def f(a, *b, c=d):\n    e = a\n    return e, b, c, g", ["d", "g"]),
    "both ways of an if": ("if a:\n    b = 1\nelse:\n    b = c\nb", ["a", "c"]),
}  # fmt: skip


class TestUsedFirst:
    """Names that have to come from above."""

    @pytest.mark.parametrize(("code", "names"), READ.values(), ids=READ)
    def test_they_are_those_that_are_not_bound_by_then(self, code: str, names: list[str]) -> None:
        """Statements are read in the order in which they are done."""
        assert list(dict.fromkeys(used_first(ast.parse(code).body))) == names

    @pytest.mark.parametrize(
        ("code", "names"),
        [
            ("match p:\n    case [a, *b] as c:\n        pass", {"a", "b", "c"}),
            ("[y for x in xs if (y := x)]", {"y"}),
            ("class A:\n    n = 2", {"A"}),
        ],
    )
    def test_what_is_bound_is_bound_where_it_stands(self, code: str, names: set[str]) -> None:
        """By a pattern as by any assignment; a class keeps its names for itself."""
        assert set(stored(ast.parse(code))) == names
