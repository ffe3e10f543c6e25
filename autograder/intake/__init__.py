"""What was handed in: from files, folders and repositories to one merged notebook and its problems.

Many modules: one for each form in which work comes (notebooks, scripts, archives, folders, repositories), and one for
each step from there to a notebook of ours.
"""
