"""It draws nothing."""

__version__ = "3.10.0"
