"""Are the tests proven: verify, mutate, and the matrix of mistakes and tests."""
