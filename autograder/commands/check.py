"""`layerlab check`: a notebook's public tests, by the same code that students have."""

import click


@click.command(
    name="check",
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
)
@click.argument(
    "arguments", nargs=-1, type=click.UNPROCESSED, metavar="NOTEBOOK [--function NAME]... [--watch]"
)
def command(arguments: tuple[str, ...]) -> None:
    """Run the public tests of a notebook, as `python -m layerlab check` does in a release."""
    from layerlab.__main__ import main  # numpy and pytest come with it

    raise SystemExit(main(["check", *arguments]))
