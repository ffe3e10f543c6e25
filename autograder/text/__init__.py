"""What is shown, made safe for where it is shown: words, markup, templates and whole files. Ground that every room may stand on."""
