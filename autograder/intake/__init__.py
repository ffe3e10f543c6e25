"""What was handed in: from files, folders and repositories to one merged notebook and its problems."""
