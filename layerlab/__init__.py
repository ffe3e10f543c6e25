"""LayerLab, the part that students get: checks, marks and the report card."""
