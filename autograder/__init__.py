"""LayerLab, the part that only the instructor has."""
