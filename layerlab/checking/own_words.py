"""A parser of the command line whose own few words are in the language of the release too."""

import argparse

from layerlab.words import say, worded

# What argparse writes by itself; another version may write something else, which then stays as it is.
_OWN_WORDS = (
    worded("show this help message and exit"),
    worded("positional arguments:"),
    worded("usage: "),
    worded("options:"),
)


class SpeakingParser(argparse.ArgumentParser):
    """As argparse has it, but for the words."""

    def format_usage(self) -> str:
        """Return the usage line."""
        return _said(super().format_usage())

    def format_help(self) -> str:
        """Return the whole help."""
        return _said(super().format_help())


def _said(text: str) -> str:
    for word in _OWN_WORDS:
        text = text.replace(word, say(word))
    return text
