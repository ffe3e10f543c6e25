"""What grading found, and where it is kept: Report, problems, history, changes. Ground that every room may stand on."""
