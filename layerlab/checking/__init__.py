"""Runs public tests: in a notebook, in a terminal, and while a file is watched.

Many modules: one for each thing that can be around a function which is tested (a shell, pytest, a kernel without
threads, somebody who waits), and one for each that can be said about it.
"""
