"""What runs inside the sandbox, next to student code: it holds no test, no answer and no secret.

Many modules: one for each wall, one for each thing that a cell may do to its shell, and the worker that answers.
"""
