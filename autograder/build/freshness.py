"""Whether what is built is fresh, in a fraction of a second and without nbgrader.

A stamp remembers the hash of everything that went into a build and of everything that came out. It is
believed only while both still match what is on the disk; it is a cache, and may be deleted.
"""

import json
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from autograder.build.kit.packing import kit_sources
from autograder.build.readme import told_by
from autograder.build.tree import below, digest, read_tree
from autograder.course import Course
from autograder.languages.ours import kit_catalogue, nearest
from autograder.settings.reading import read_course_settings

_TOOLS = ("nbgrader", "nbconvert", "nbformat", "jupytext")
_STAMPS = "build.json"


class Stamp(NamedTuple):
    """Hashes of a build's inputs and outputs."""

    inputs: str
    outputs: str


def inputs_hash(course: Course) -> str:
    """Return the hash of everything that any build reads, the kit and its tools included.

    One hash serves all assignments: each release is scanned for the secrets of all.
    """
    files = below("solutions", read_tree(course.solutions))
    files |= below("hidden", read_tree(course.hidden))
    files |= below("mistakes", read_tree(course.mistakes))
    files |= below("build", read_tree(Path(__file__).parent))
    files |= below("layerlab", kit_sources())
    files["packages"] = repr(read_course_settings(course).packages).encode()
    for name in course.assignments():
        files[f"told of {name}"] = repr(told_by(course, name)).encode()
    # The words of another language are made of its catalogues; an English course does not hang on them.
    language = read_course_settings(course).language
    if language != "en":
        files["language"] = language.encode()
        files |= below("translations", read_tree(course.translations))
        files |= below("languages", read_tree(kit_catalogue(nearest(language)).parent))
    files |= {f"version of {tool}": version(tool).encode() for tool in _TOOLS}
    return digest(files)


def outputs_hash(course: Course, assignment: str) -> str:
    """Return the hash of what stands in the two folders of `assignment`."""
    files = below("source", read_tree(course.source / assignment))
    return digest(files | below("release", read_tree(course.release / assignment)))


def read_stamps(course: Course) -> dict[str, Stamp]:
    """Return the stamps of the last build; none where they are missing or damaged."""
    try:
        loaded = json.loads((course.state / _STAMPS).read_bytes())
        return {str(name): Stamp(**stamp) for name, stamp in loaded.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def write_stamps(course: Course, stamps: dict[str, Stamp]) -> None:
    """Remember `stamps`."""
    text = json.dumps({name: stamp._asdict() for name, stamp in stamps.items()}, indent=1)
    temporary = course.state / f"{_STAMPS}.new"
    temporary.write_text(text + "\n", encoding="utf-8")
    temporary.replace(course.state / _STAMPS)
