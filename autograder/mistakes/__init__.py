"""Known wrong implementations, each with a name and one sentence, and unusual but right ones.

Most mistakes are edits of the solution. They stand in `<exercise>.toml`, a table for each:

    [affine_forward.bias_forgotten]
    says = "You left the bias out: add b to every row of the product."
    before = "@ w + b"
    after = "@ w"

`before` stands exactly once in the solution's code, without docstrings and comments, and both texts are written
without the indentation of the line. `autograder.mistakes.edits` says what else a table may hold.

Where the style is the point, an implementation is written out in `<exercise>.py`, as a plain function:

    @unusual("affine_forward", "einsum instead of a matrix product")
    def einsum(x, w, b): ...

`@mistake` marks a wrong one. A class serves where an entry needs several functions, or helpers; its methods take
no `self`. The order of a bank is that of the whole ones, then that of the edits.
"""

from autograder.mistakes.bank import load_bank, read_bank
from autograder.mistakes.marks import mistake, unusual
from autograder.mistakes.pairs import pair, pairs
from autograder.mistakes.records import Bank, Entry

__all__ = ["Bank", "Entry", "load_bank", "mistake", "pair", "pairs", "read_bank", "unusual"]
