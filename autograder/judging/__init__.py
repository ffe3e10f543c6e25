"""Is a notebook right: its cells are run in the sandbox, the hidden tests here, and both become one Report.

Many modules: one for each step on that way, and one for each thing that a verdict rests on.
"""
