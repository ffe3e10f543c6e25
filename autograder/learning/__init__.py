"""What a class teaches the bank: an entry drafted from the code of a group that fails alike.

`proposing` runs in the sandbox and takes what students wrote as data; `proposal` asks it, `alike` sees whether the
draft answers as the group did, `entry` writes it into the bank, and `code` finds whose code to begin with.
"""

from autograder.learning.entry import add_entry, entry_text
from autograder.learning.proposal import Proposal, ProposalError, proposed

__all__ = ["Proposal", "ProposalError", "add_entry", "entry_text", "proposed"]
