"""What leaves for one graded submission: its report, its page, its notebooks."""
