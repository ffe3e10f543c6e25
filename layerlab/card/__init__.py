"""The report card: as text, HTML, JSON, JUnit XML and annotations.

Many modules: one for each form that a card takes, and the pictures and pieces of text that several share.
"""
