"""What runs inside the sandbox, next to student code: it holds no test, no answer and no secret.

Many modules: one for each wall (what the kernel is asked, what it refuses), and one for each thing that a
notebook's cells do (show, stop and go on, bind names, ask for what is not here).
"""
