"""Students' repositories: collecting work from them by pull, and handing feedback back. Runs no student code."""
