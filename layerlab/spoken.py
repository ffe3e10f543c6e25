"""The language that this kit speaks, and what each of its sentences is called in it.

Here it is English, in which the sentences are written. `layerlab build` lays another file in its place for a course
that speaks another language, made of its catalogue.
"""

LANGUAGE = "en"
TABLE: "dict[str, str]" = {}
