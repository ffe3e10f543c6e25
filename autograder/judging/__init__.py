"""Is it right: from one merged notebook to its Report."""
