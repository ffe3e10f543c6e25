"""Grading: one submission becomes a Report; many go through a pool."""
