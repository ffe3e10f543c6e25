"""nbgrader's gradebook as we read and write it: entries, lateness, totals.

Many modules: one for each thing that nbgrader's tables hold (the structure of an assignment, what a submission comes to,
students, lateness, rubrics) and for each that a course decides about them, so that none knows more tables than it needs.
"""
