"""What a course decided, in its `layerlab.toml` and in the columns of its `students.csv`."""
