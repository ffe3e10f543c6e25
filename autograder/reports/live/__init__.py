"""A page of a lab session that keeps itself up to date while submissions arrive."""
