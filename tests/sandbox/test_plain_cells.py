"""A cell without magics is read as IPython reads it, but once."""

import pytest
from IPython.core.async_helpers import _should_be_async
from IPython.core.inputtransformer2 import TransformerManager

from autograder.sandbox.inside.plain_cells import PlainCells, PlainCellsShell

PLAIN = {
    "a function": "def f(x):\n    return x + 1",
    "a remainder": "a = 7 % 3\nb = a != 2\n'50 %'",
    "a docstring that asks": 'def f():\n    """What? %d!"""\n    return 1',
    "a line that goes on": "x = 7 \\\n  % 3\ny = (1\n, 2)",
    "a division below": "x = (7\n/ 2)",
    "a prompt in a string": 's = """\n>>> 1\n"""',
    "a semicolon": "x = 1;\nx;",
    "no newline": "x = 1",
    "nothing": "",
    "blank": "\n  \n",
    "indented": "    x = 1\n    y = 2",
    "prompts": ">>> x = 1\n>>> x",
    "an await": "import asyncio\nawait asyncio.sleep(0)",
    "an await within": "async def f():\n    await g()",
    "an async comprehension": "[x async for x in f()]",
    "the word await": "s = 'await'",
    "a return": "return 1",
}
MAGICS = {
    "a line magic": "%matplotlib inline\nx = 1",
    "indented": "if True:\n    %timeit 1",
    "a cell magic": "%%time\nx = 1",
    "assigned": "x = %pwd",
    "a program": "!ls",
    "a program's lines": "x = !ls",
    "help": "f?",
    "more help": "?f",
    "below a remainder": "a = 7 % 3\n%who",
    "a quoted call": ",f a b",
    "a call with one text": ";f a b",
    "a call": "/f 1 2",
    "no Python": "print 'here'\nx = 1 % 2",
    "an open bracket": "x = (1 % 2",
    "control characters": "s = 'a\x0c%b'\n",
    "an odd end of line": "x = 1\r%who",
}
CELLS = PLAIN | MAGICS


class TestPlainCells:
    @pytest.mark.parametrize("source", CELLS.values(), ids=CELLS)
    def test_they_become_what_ipython_makes_of_them(self, source):
        """With magics or without."""
        assert PlainCells().transform_cell(source) == TransformerManager().transform_cell(source)

    def test_plain_ones_are_not_split_into_tokens(self, monkeypatch):
        """That is what takes time; an await takes no magic either."""
        monkeypatch.setattr(PlainCells, "do_one_token_transform", self.fail)
        for source in PLAIN.values():
            if "return 1" not in source:
                PlainCells().transform_cell(source)

    @pytest.mark.parametrize("source", CELLS.values(), ids=CELLS)
    def test_those_that_await_are_known(self, source):
        """Only they are run by an event loop."""
        shell = PlainCellsShell.new()
        read = shell.transform_cell(source)

        assert shell.should_run_async(source, transformed_cell=read) == _should_be_async(read)

    def fail(self, *_):
        """Do what must not be done."""
        pytest.fail("it was split into tokens")
