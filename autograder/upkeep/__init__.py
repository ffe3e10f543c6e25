"""How a course is kept over the years: its secret, what is forgotten of whom, what is put by and brought back."""
