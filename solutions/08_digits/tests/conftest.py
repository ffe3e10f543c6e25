"""Gives `python -m pytest tests/` its fixtures; `check()` in a notebook brings its own."""

from layerlab.plugin import *  # noqa: F403  pytest finds fixtures by their names
