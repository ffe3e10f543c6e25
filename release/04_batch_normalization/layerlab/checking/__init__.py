"""Runs public tests: in a notebook, in a terminal, and while a file is watched."""
