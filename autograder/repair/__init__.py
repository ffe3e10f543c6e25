"""Proof by the smallest change: an edit of a student's own function with which all its tests pass.

Where no known mistake explains a failure, small edits of the function are drafted and tried, each judged by the
ordinary hidden tests. What is found says where to look and of what kind it is, with certainty; it earns nothing.
"""
