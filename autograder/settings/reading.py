"""Reads `layerlab.toml`; what is wrong in it is told with its path and line."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from difflib import get_close_matches
from enum import EnumType
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from autograder.course import Course
from autograder.errors import CourseError
from autograder.settings.lines import Key, line_at
from autograder.settings.records import LANGUAGE, AssignmentSettings, CourseSettings, Setting

COURSE_FILE = "layerlab.toml"
ASetting = TypeVar("ASetting", bound=Setting)
_PART = re.compile(r"\.([\w-]+)|\[(\d+)\]")
_UNKNOWN = re.compile(r"Object contains unknown field `(?P<name>.*)`")
_LINE = re.compile(r" \(at line (\d+), column \d+\)$")


class SettingsError(CourseError):
    """The course's file says something that cannot be; the message reads `path:line: message`."""


class _File(NamedTuple):
    path: Path
    text: str

    def error(self, keys: Sequence[Key], message: str) -> SettingsError:
        return SettingsError(f"{self.path}:{line_at(self.text, keys)}: {message}")


def read_course_settings(course: Course) -> CourseSettings:
    """Return what a course decided; where there is no file, nothing.

    Raises:
        SettingsError: the file breaks a rule.
    """
    path = course.root / COURSE_FILE
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return CourseSettings()
    except UnicodeDecodeError as error:
        msg = f"{path}:1: not UTF-8 text; save it as UTF-8"
        raise SettingsError(msg) from error
    return parse_settings(text, path)


# A class asks for them at every submission; a text that did not change says the same.
@cache
def parse_settings(text: str, path: Path) -> CourseSettings:
    """Return what `text`, the content of `path`, says; nothing is read from the disk.

    Raises:
        SettingsError: it breaks a rule; the message reads `path:line: message`.
    """
    file = _File(path, text)
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        where = _LINE.search(str(error))
        number = where[1] if where else str(len(text.splitlines()) or 1)
        msg = f"{path}:{number}: this is no TOML: {_LINE.sub('', str(error))}"
        raise SettingsError(msg) from error
    assignments = said.pop("assignments", {})
    if not isinstance(assignments, dict):
        raise file.error(("assignments",), "write a table for each one: [assignments.01_name]")
    settings = _converted(file, said, CourseSettings, ())
    own = {
        name: _converted(file, one, AssignmentSettings, ("assignments", name))
        for name, one in assignments.items()
    }
    settings = msgspec.structs.replace(settings, assignments=own)
    _check(file, settings)
    return settings


def _converted(file: _File, said: object, kind: type[ASetting], above: tuple[Key, ...]) -> ASetting:
    """Return a record of what was said.

    Raises:
        SettingsError: it is not of the kind that it should be.
    """
    try:
        return msgspec.convert(said, kind)
    except msgspec.ValidationError as error:
        # `Expected `float`, got `str` - at `$.late.grace_minutes``
        parts = str(error).partition(" - at `$")
        what = parts[0]
        keys = (*above, *_keys(parts[2]))
        unknown = _UNKNOWN.fullmatch(what)
        if unknown is not None:
            keys = (*keys, unknown["name"])
            raise file.error(keys, _no_such(keys)) from error
        name = ".".join(str(key) for key in keys if isinstance(key, str)) or "this"
        choices = _choices(keys)
        if what.startswith("Invalid enum value") and choices:
            raise file.error(keys, f"{name} is one of: {choices}") from error
        # That nothing may be said as well is no news to whoever said something.
        message = f"{name}: {what[:1].lower()}{what[1:]}".replace(" | null", "")
        raise file.error(keys, message) from error


def _choices(keys: Sequence[Key]) -> str:
    """Return the words that a setting may be, if it is one of some words."""
    for kind in Setting.__subclasses__():
        for field in msgspec.structs.fields(kind):
            if keys and field.name == keys[-1] and isinstance(field.type, EnumType):
                words: Iterable[str] = field.type
                return ", ".join(f'"{word}"' for word in words)
    return ""


def _keys(path: str) -> tuple[Key, ...]:
    """Return the parts of msgspec's `.late.steps[0].percent`."""
    return tuple(name or int(number) for name, number in _PART.findall(path))


def _no_such(keys: Sequence[Key]) -> str:
    """Say that there is no such setting, and which one may be meant."""
    known: Mapping[str, Any] = {}
    for name in msgspec.json.schema(CourseSettings)["$defs"].values():
        known = {**known, **name.get("properties", {})}
    close = get_close_matches(str(keys[-1]), known, n=1)
    meant = f"; did you mean {close[0]}?" if close else "; docs/course.md lists them all"
    return f"there is no setting {'.'.join(map(str, keys))}{meant}"


def _check(file: _File, settings: CourseSettings) -> None:
    """See to what types alone do not say.

    Raises:
        SettingsError: a timezone, a package, a date or a class is none.
    """
    try:
        ZoneInfo(settings.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        message = f"there is no timezone {settings.timezone!r}; name one such as Europe/Berlin"
        raise file.error(("timezone",), message) from error
    if not LANGUAGE.fullmatch(settings.language):
        message = f"{settings.language!r} is no code of a language; write one such as en or zh"
        raise file.error(("language",), message)
    for text in settings.packages:
        _check_package(file, text)
    if settings.late and settings.late.plugin and "." not in settings.late.plugin:
        message = f"{settings.late.plugin!r} names nothing in a module; write a function or a class as my_module.late"
        raise file.error(("late", "plugin"), message)
    for name, own in settings.assignments.items():
        if own.due and own.release and settings.moment(own.due) <= settings.moment(own.release):
            message = f"{name} is due before it is released; change one of the two"
            raise file.error(("assignments", name, "due"), message)


def _check_package(file: _File, text: str) -> None:
    from packaging.requirements import InvalidRequirement, Requirement

    try:
        Requirement(text)
    except InvalidRequirement as error:
        message = f"{text!r} is no requirement; write one as pandas>=2"
        raise file.error(("packages",), message) from error


def moment_text(settings: CourseSettings, moment: datetime) -> str:
    """Return a moment as `nbgrader_config.py` takes it: `2026-12-01 12:00:00+00:00`."""
    return settings.moment(moment).isoformat(sep=" ")
