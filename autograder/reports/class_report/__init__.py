"""The class report: what a class did on an assignment, as a page, as CSV and as JSON."""
