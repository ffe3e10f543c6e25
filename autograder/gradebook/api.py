"""nbgrader's own tables, imported fast and made without a subprocess."""

import ast
import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

# The first has nbformat and setuptools, the second is for servers of JupyterHub.
_LATE = ("nbgrader.utils", "requests")


def skip_slow_formats() -> None:
    """Keep jsonschema from importing `rfc3987_syntax`, which builds grammars for 2 to 3 seconds.

    jsonschema uses it for the formats `iri` and `iri-reference` alone, which notebooks do not have.
    """
    if "rfc3987_syntax" not in sys.modules:
        # None in `sys.modules` is the documented way to forbid an import.
        sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]  # as documented


def load_api() -> ModuleType:
    """Return `nbgrader.api` without what `import nbgrader` imports besides (1 s of server extensions).

    While `nbgrader.api` is imported, a bare package stands where `nbgrader` belongs. It is taken away
    again, so that a later `import nbgrader` runs as ever and finds its `nbgrader.api` imported already.
    What it names and writing a grade does not use, is imported when somebody does (half a second).
    """
    skip_slow_formats()
    if "nbgrader" in sys.modules or "nbgrader.api" in sys.modules:
        return importlib.import_module("nbgrader.api")
    package = ModuleType("nbgrader")
    package.__path__ = [str(_package_folder())]
    sys.modules["nbgrader"] = package
    absent = [name for name in _LATE if name not in sys.modules]
    sys.modules |= {name: _late(name) for name in absent}
    try:
        return importlib.import_module("nbgrader.api")
    finally:
        for name in ("nbgrader", *absent):
            del sys.modules[name]


def _late(name: str) -> ModuleType:
    """Return what stands for a module, and imports it when the first of its attributes is asked for."""
    module = ModuleType(name)

    def ask(attribute: str) -> Any:
        return getattr(importlib.import_module(name), attribute)

    # What Python asks a module whose attribute it does not find (PEP 562).
    vars(module)["__getattr__"] = ask
    return module


def make_tables(api: Any, engine: Any) -> None:
    """Make all tables in a database that has none, with the schema's version, in one transaction.

    nbgrader asks the program `alembic` for the version: that takes 4 s, and fails half-way, with
    tables but no version, where `alembic` is not on the PATH.
    """
    sqlalchemy = importlib.import_module("sqlalchemy")
    if sqlalchemy.inspect(engine).get_table_names():
        return
    with engine.begin() as connection:
        api.Base.metadata.create_all(bind=connection)
        table = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"
        row = "INSERT INTO alembic_version (version_num) VALUES (:version)"
        connection.execute(sqlalchemy.text(table))
        connection.execute(sqlalchemy.text(row), {"version": schema_version()})


def schema_version() -> str:
    """Return the newest revision of nbgrader's schema: the one that no other builds on."""
    revisions, parents = set(), set()
    for path in (_package_folder() / "alembic" / "versions").glob("*.py"):
        names = _constants(path.read_text(encoding="utf-8"))
        revisions.add(names["revision"])
        parents.add(names["down_revision"])
    (newest,) = revisions - parents
    return str(newest)


def _package_folder() -> Path:
    spec = importlib.util.find_spec("nbgrader")
    if spec is None or spec.origin is None:
        msg = "nbgrader is not installed; install layerlab with its dependencies"
        raise ImportError(msg)
    return Path(spec.origin).parent


def _constants(source: str) -> dict[str, object]:
    return {
        target.id: node.value.value
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
