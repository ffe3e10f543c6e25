"""The capstone as students get it wrong, and as some get it right in their own way."""
