"""Runs public tests: in a notebook, in a terminal, and while a file is watched.

Many modules: one for each thing that may come between a student and the tests (a shell, a stub, a forward that is
wrong), so that each can be read by itself.
"""
