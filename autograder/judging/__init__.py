"""Is it right: from one merged notebook to its Report.

Many modules: one for each question that is asked of a submission (does it run, what does a test see, which mistake is
it, what does float32 explain, what was the wrong forward meant to be), so that each can be read by itself.
"""
