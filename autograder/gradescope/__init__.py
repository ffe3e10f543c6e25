"""Grading in Gradescope's container: the zip that is uploaded there, and what runs from it."""
