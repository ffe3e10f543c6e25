"""What is shown, made safe for where it is shown: words, markup, templates and whole files. Ground that every room may stand on.

Many modules: one for each kind of thing that is shown (a name, an exception, a formula, a moment, a sheet, a page), and
none of them knows what it is shown for.
"""
