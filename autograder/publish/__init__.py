"""What leaves for one graded submission: `gate` makes it, `folders` keeps it, `handback` pushes it."""
