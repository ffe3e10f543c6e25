"""From an author's text to the student's notebooks: solutions -> source -> release.

Many modules: one for each thing that is read (percent text, regions, exercises, hidden tests) and for each that
is made of it (notebooks, releases, the kit), so that every rule for authors stands in a place of its own.
"""
