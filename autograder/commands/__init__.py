"""The subcommands of `layerlab`, one module each, imported only when used.

Many modules: each is one command, found by its name.
"""
