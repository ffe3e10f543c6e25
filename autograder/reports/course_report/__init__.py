"""A course over time: who falls behind, which mistakes come back, and how it went against last year."""
