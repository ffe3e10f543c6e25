"""Where grades go: each format is one module with `export(source, options)`.

A format turns reports into the bytes of files and knows nothing else. `autograder.formats` lists them all.

Many modules: one for each system that grades go to, and beside them the few things that several share.
"""
