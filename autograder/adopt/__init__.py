"""Courses of other systems, brought along: a notebook with nbgrader's or otter's marks becomes an exercise of ours.

Many modules: each step of the way reads one thing and makes one other, `reading` cells of a file, `nbgrader_cells` and
`otter_cells` pieces of cells, `shaping` and `assertions` parts of pieces, `taking` an exercise of parts; nothing is run.
"""
