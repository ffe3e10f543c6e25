"""nbgrader: its configuration, its database, its pages in Jupyter."""

import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, redirect_stdout
from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.doctor.condition import Condition, State
from autograder.gradebook.api import schema_version
from autograder.gradebook.settings import CONFIG_FILE, read_settings

_OURS = {
    "sanitize_preprocessors": "autograder.nbgrader.preprocessors.Grade",
    "autograde_preprocessors": "autograder.nbgrader.preprocessors.CheckScores",
}
_EXTENSION = "nbgrader.server_extensions.formgrader"
_SQLITE = "sqlite:///"


def configuration(course: Course) -> Iterator[Condition]:
    """The course's `nbgrader_config.py` runs, and names our judges."""
    path = course.root / CONFIG_FILE
    if not path.is_file():
        text = "none; layerlab grades without it, nbgrader autograde would run student code without walls"
        remedy = "copy the kit's nbgrader_config.py here"
        yield Condition("configuration", State.WARNING, text, remedy, str(path))
        return
    autograde = _settings(course).config.get("Autograde", {})
    lost = [name for key, name in _OURS.items() if name not in (autograde.get(key) or ())]
    if lost:
        text = f"does not name {' and '.join(lost)}; nbgrader would judge without the sandbox"
        remedy = "call autograder.nbgrader.configure.configure in it, as the kit's own file does"
        yield Condition("configuration", State.ERROR, text, remedy, str(path))
    else:
        yield Condition("configuration", State.OK, "runs, and names our judges", where=str(path))


def database(course: Course) -> Iterator[Condition]:
    """The gradebook can be written, is whole, and is of the schema that nbgrader has."""
    settings = _settings(course)
    if not settings.db_url.startswith(_SQLITE):
        yield Condition(
            "gradebook", State.NOTE, "no SQLite file; not looked at", where=settings.place
        )
        return
    path = course.root / settings.place
    if not path.exists():
        text = "none yet; it is made when something is first recorded"
        yield Condition("gradebook", State.OK, text, where=str(path))
    else:
        yield _examined(path)


def server_extension(_: Course) -> Iterator[Condition]:
    """Formgrader is there when Jupyter starts."""
    from jupyter_core.paths import jupyter_config_path

    yield extension_condition([Path(folder) for folder in jupyter_config_path()])


def extension_condition(folders: list[Path]) -> Condition:
    """Judge Jupyter's configuration folders, of which the first ones have the last word."""
    state, where = None, None
    # Whatever comes later overrules what came before, as in Jupyter itself.
    for folder in reversed(folders):
        parts = sorted(folder.glob("jupyter_server_config.d/*.json"))
        for path in (*parts, folder / "jupyter_server_config.json"):
            found = _extensions(path).get(_EXTENSION) if path.is_file() else None
            if found is not None:
                state, where = found, str(path)
    if state:
        return Condition("formgrader", State.OK, "enabled in Jupyter", where=where)
    text = "not enabled in Jupyter" if state is None else "disabled in Jupyter"
    remedy = "jupyter server extension enable --sys-prefix nbgrader.server_extensions.formgrader"
    return Condition("formgrader", State.WARNING, text, remedy, where)


def _extensions(path: Path) -> dict[str, Any]:
    """Return the server extensions that a file switches on or off; Jupyter skips a damaged file, too."""
    try:
        found = json.loads(path.read_bytes())["ServerApp"]["jpserver_extensions"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


def _settings(course: Course) -> Any:
    with redirect_stdout(sys.stderr):  # what the file prints is no part of what is found
        return read_settings(course)


def _examined(path: Path) -> Condition:
    where = str(path)
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=0.2)) as opened:
            # As whoever writes begins: it fails if another program holds the file.
            opened.execute("BEGIN IMMEDIATE")
            (answer,) = opened.execute("PRAGMA quick_check").fetchone()
            tables = _column(opened, "SELECT name FROM sqlite_master")
            versions = []
            if "alembic_version" in tables:
                versions = _column(opened, "SELECT version_num FROM alembic_version")
    except sqlite3.Error as error:
        remedy = "close the program that has it open (formgrader?), or restore it from a backup"
        return Condition("gradebook", State.ERROR, f"cannot be used: {error}", remedy, where)
    if answer != "ok":
        text = f"it is damaged: {answer}"
        return Condition("gradebook", State.ERROR, text, "restore it from a backup", where)
    if tables and versions != [schema_version()]:
        text = f"its schema is {versions[0] if versions else 'unknown'}, not {schema_version()}"
        remedy = "back it up and run `nbgrader db upgrade`"
        return Condition("gradebook", State.ERROR, text, remedy, where)
    return Condition("gradebook", State.OK, "whole, and of this schema", where=where)


def _column(opened: sqlite3.Connection, query: str) -> list[Any]:
    """Return what a query for one column finds."""
    return [value for (value,) in opened.execute(query)]


checks = (configuration, database, server_extension)
