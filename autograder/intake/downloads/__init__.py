"""What a platform gives of a whole class at once, as one zip or folder: whose is which file, and since when."""
