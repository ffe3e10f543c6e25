"""`layerlab restore`: a course from its backup."""

from pathlib import Path

import click

from autograder.commands.options import FILE_THERE
from autograder.commands.programs import typed
from autograder.text.wording import counted
from autograder.upkeep.backups import restore


@click.command(name="restore")
@click.argument("file", type=FILE_THERE)
@click.argument("folder", type=click.Path(path_type=Path))
def command(file: Path, folder: Path) -> None:
    """Make the course that `layerlab backup` put by in FILE again in FOLDER, which is not there or empty.

    Each file is compared with its digest. Nothing is written if the backup is not whole.
    """
    made = restore(file, folder)
    click.echo(f"{folder}: {counted(made.files, 'file')}, each as it was")
    click.echo(f"Next: cd {folder} && {typed('layerlab')} doctor")
