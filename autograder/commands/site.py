"""`layerlab site`: the releases as a JupyterLite site, which runs in the browser alone."""

import sys
from pathlib import Path

import click

from autograder.commands.links import linked
from autograder.commands.options import FOLDER, FOLDER_THERE
from autograder.course import Course
from autograder.errors import CourseError
from autograder.site.building import Site, SitePlan, build_site, check
from autograder.site.kernel import find_kernel
from autograder.site.pyodide import VERSION, from_npm, in_folder
from autograder.site.serving import LOOPBACK, serving
from autograder.text.wording import counted


@click.command(name="site")
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option(
    "--into",
    type=FOLDER,
    help="Where the site goes; site/ in the course unless given.",
)
@click.option(
    "--pyodide",
    "pyodide_folder",
    type=FOLDER_THERE,
    help=f"A folder with an unpacked Pyodide; {VERSION} from npm's registry unless given.",
)
@click.option(
    "--wheels",
    type=FOLDER_THERE,
    help="A folder with wheels for the browser, such as numpy's; they become part of the site.",
)
@click.option("--serve", is_flag=True, help="Serve the site on this machine alone until Ctrl-C.")
@click.option(
    "--port",
    type=click.IntRange(min=0, max=65535),
    default=8000,
    show_default=True,
    help="Where to serve it.",
)
@click.option("--dry-run", is_flag=True, help="Only say what would be built.")
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917  # an option each
    course: Course,
    assignments: tuple[str, ...],
    into: Path | None,
    pyodide_folder: Path | None,
    wheels: Path | None,
    serve: bool,
    port: int,
    dry_run: bool,
) -> None:
    """Build a JupyterLite site of the releases: notebooks that run in a browser, with nothing to install.

    All assignments are in it unless some are named. Publish the folder with any server of files. Packages that
    are compiled, numpy among them, come from Pyodide's publishers when a student opens a notebook, unless
    a folder has them: Pyodide's own, or that of --wheels.
    """
    names = course.chosen(assignments)
    kernel = find_kernel()
    output = into or course.root / "site"
    if dry_run and pyodide_folder is None:
        click.echo(f"{output}: would hold {', '.join(names)}, with Pyodide {VERSION} of npm")
        return
    pyodide = in_folder(pyodide_folder) if pyodide_folder else from_npm(_say)
    plan = SitePlan(assignments=names, pyodide=pyodide, kernel=kernel, wheels=wheels, output=output)
    if dry_run:
        check(course, plan)
        click.echo(f"{output}: would hold {', '.join(names)}, with Pyodide {pyodide.version}")
        return
    site = build_site(course, plan, _say)
    _tell(site)
    if serve:
        _serve(site, port)


def _say(text: str) -> None:
    click.echo(text, err=True)


def _tell(site: Site) -> None:
    files = [path for path in site.output.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    click.echo(
        f"{linked(site.output, sys.stdout)}: {counted(len(site.notebooks), 'notebook')},"
        f" {counted(len(files), 'file')}, {size:.0f} MB"
    )
    if site.fetched:
        click.echo(
            f"A student's browser fetches {', '.join(site.fetched)} from Pyodide's publishers;"
            " --wheels FOLDER brings them along."
        )
    click.echo(
        f"To look at it: python -m http.server --bind {LOOPBACK} --directory {site.output} 8000"
    )


def _serve(site: Site, port: int) -> None:
    """Serve the site until somebody stops it.

    Raises:
        CourseError: the port is taken.
    """
    try:
        server = serving(site.output, port)
    except OSError as error:
        msg = f"port {port}: {error.strerror}; name another with --port"
        raise CourseError(msg) from error
    with server:
        address = f"http://{LOOPBACK}:{server.server_address[1]}/lab/index.html"
        click.echo(f"{address}?path={site.notebooks[0]} (Ctrl-C ends it)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo("no longer served", err=True)
