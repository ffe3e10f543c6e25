"""The directive `commands`: a section for each subcommand of `layerlab`, made of the commands themselves."""

import inspect
from collections.abc import Iterator
from typing import ClassVar

import click
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from autograder.cli import cli


class Commands(SphinxDirective):
    """Stands for the reference of all commands; what it says is Markdown, as help texts are."""

    has_content: ClassVar = False

    def run(self) -> list:
        """Return the sections, in the order of `layerlab --help`."""
        text = "\n".join(reference())
        return self.parse_text_to_nodes(text, allow_section_headings=True)


def reference() -> Iterator[str]:
    """Yield the lines of the reference: the group's own options, then each command."""
    context = click.Context(cli, info_name="layerlab", **cli.context_settings)
    yield from _section(cli, context, "Options of all commands")
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        if command is None:
            msg = f"layerlab lists {name}, and has no such command"
            raise RuntimeError(msg)
        yield from _tree(command, click.Context(command, info_name=name, parent=context))


def _tree(command: click.Command, context: click.Context) -> Iterator[str]:
    yield from _section(command, context, context.command_path)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None:
                yield from _tree(below, click.Context(below, info_name=name, parent=context))


def _section(command: click.Command, context: click.Context, title: str) -> Iterator[str]:
    yield from (f"## {title}", "")
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    yield from ("```console", usage, "```", "")
    # A form feed is where click's help ends; a lone \b says that lines are not to be filled.
    text = inspect.cleandoc(command.help or "").partition("\f")[0]
    yield from (*text.replace("\b\n", "").splitlines(), "")
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        # An argument says what it is by its place in the line above and the text.
        if record is not None and record[1]:
            names, said = record
            yield from (f"`{names}`", f": {said}", "")


def setup(app: Sphinx) -> dict[str, bool]:
    """Make the directive known to Sphinx."""
    app.add_directive("commands", Commands)
    return {"parallel_read_safe": True}
