"""Known wrong implementations, each with a name and one sentence, and unusual but right ones.

A bank is a file of plain functions under two decorators:

    @mistake("affine_forward", "You left the bias out: add b to every row of the product.")
    def bias_forgotten(x, w, b): ...

A class serves where an entry needs several functions, or helpers; its methods take no `self`.
"""

from autograder.mistakes.bank import Bank, Entry, load_bank
from autograder.mistakes.marks import mistake, unusual

__all__ = ["Bank", "Entry", "load_bank", "mistake", "unusual"]
