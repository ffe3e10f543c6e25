"""Which submissions of an assignment share code: a page for a person to read, and no verdict."""
