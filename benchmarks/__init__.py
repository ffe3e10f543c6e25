"""The kit against stock tools: the same work, in one run, on one machine."""
