"""How a course spelled nbgrader's markers, read from its configuration without running it."""

import ast
import json
from dataclasses import dataclass, fields
from pathlib import Path

from autograder.errors import CourseError

_PY, _JSON = "nbgrader_config.py", "nbgrader_config.json"
# nbgrader spells `delimeter` so.
_SETTINGS = {
    "ClearSolutions.begin_solution_delimeter": "begin_solution",
    "ClearSolutions.end_solution_delimeter": "end_solution",
    "ClearHiddenTests.begin_test_delimeter": "begin_hidden",
    "ClearHiddenTests.end_test_delimeter": "end_hidden",
    "ClearMarkScheme.begin_mark_scheme_delimeter": "begin_scheme",
    "ClearMarkScheme.end_mark_scheme_delimeter": "end_scheme",
    "IncludeHeaderFooter.header": "header",
    "IncludeHeaderFooter.footer": "footer",
}


@dataclass(frozen=True)
class Markers:
    """What stands around solutions, hidden tests and mark schemes, anywhere in a line; and the frame of notebooks.

    `header` and `footer` are paths as the configuration says them, from its own folder; empty if there is none.
    """

    begin_solution: str = "BEGIN SOLUTION"
    end_solution: str = "END SOLUTION"
    begin_hidden: str = "BEGIN HIDDEN TESTS"
    end_hidden: str = "END HIDDEN TESTS"
    begin_scheme: str = "BEGIN MARK SCHEME"
    end_scheme: str = "END MARK SCHEME"
    header: str = ""
    footer: str = ""


def find_configuration(source: Path) -> Path | None:
    """Return nbgrader's configuration of the course that `source` belongs to; None if it has none near."""
    for folder in (source, *tuple(source.resolve().parents)[:2]):
        for name in (_PY, _JSON):
            if (folder / name).is_file():
                return folder / name
    return None


def read_markers(path: Path) -> Markers:
    """Return the markers that a configuration sets; those that it leaves are nbgrader's own.

    Raises:
        CourseError: it is neither Python nor JSON.
    """
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        said = _of_json(text) if path.suffix == ".json" else _of_python(text)
    except (SyntaxError, ValueError) as error:
        msg = f"{path}: cannot be read ({error}); mend it, or name another by --config"
        raise CourseError(msg) from error
    known = {field.name for field in fields(Markers)}
    given = {_SETTINGS[name]: value for name, value in said.items() if name in _SETTINGS and value}
    return Markers(**{name: value for name, value in given.items() if name in known})


def _of_python(text: str) -> dict[str, str]:
    """Return the texts that are assigned as `c.ClearSolutions.begin_solution_delimeter = "..."`."""
    found: dict[str, str] = {}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                name = ".".join(ast.unparse(target).split(".")[1:])
                if isinstance(node.value.value, str):
                    found[name] = node.value.value
    return found


def _of_json(text: str) -> dict[str, str]:
    groups = json.loads(text)
    return {
        f"{group}.{name}": value
        for group, options in groups.items()
        if isinstance(options, dict)
        for name, value in options.items()
        if isinstance(value, str)
    }
