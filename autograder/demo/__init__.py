"""A class of made-up submissions, each named for the outcome that it has to get."""
