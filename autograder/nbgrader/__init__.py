"""nbgrader as the ledger and the face of grading, never the judge."""
