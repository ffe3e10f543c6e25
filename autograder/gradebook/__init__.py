"""nbgrader's gradebook as we read and write it: entries, lateness, totals."""
