"""Runs public tests (being written)."""

enabled = True
