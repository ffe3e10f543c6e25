"""What a class teaches the bank: an entry drafted from the code of a group that fails alike.

`drafting` runs in the sandbox and takes what students wrote as data; `draft` asks it, `alike` sees whether the
draft answers as the group did, `entry` writes it into the bank, and `code` finds whose code to begin with.
"""

from autograder.learning.draft import Draft, DraftError, drafted
from autograder.learning.entry import add_entry, entry_text

__all__ = ["Draft", "DraftError", "add_entry", "drafted", "entry_text"]
