"""What runs inside the sandbox, next to student code: it holds no test, no answer and no secret."""
