"""What runs in Gradescope's container: `setup.sh` once, `run_autograder` for each submission."""
