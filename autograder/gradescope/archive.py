"""Gradescope's autograder: a zip with which their container grades submissions by our engine.

It holds the kit, the one assignment with its hidden tests, and the exact versions of the packages that
are installed here. The course secret stays at home: the zip gets one derived from it, so that hidden
inputs differ from those of `layerlab grade`, and the tests are the same.
"""

import io
import json
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import autograder
import layerlab
from autograder.course import Course, derive
from autograder.exports.interface import Export, Options, Source
from autograder.gradescope.container import SETTINGS
from autograder.gradescope.pins import pinned
from autograder.known_outputs import find, needed
from autograder.settings.packages import installed_versions
from autograder.settings.reading import COURSE_FILE, read_course_settings

# What grading imports; the rest of the kit's dependencies is for other commands.
NEEDS = (
    *("numpy", "matplotlib", "ipython", "pytest", "msgspec"),
    *("click", "jinja2", "nh3", "mistune", "math-core", "pygments", "rich"),
    # What students read may be in another language.
    "babel",
)
# A zip's dates begin here; a fixed one makes the same course the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_SCRIPTS = ("setup.sh", "run_autograder")


def export(source: Source, options: Options) -> Export:
    """Write `autograder.zip`.

    Raises:
        CourseError: there is no such assignment.
    """
    settings = {
        "assignment": source.course.assignment(source.assignment),
        "visibility": options.visibility,
        "leaderboard": options.leaderboard,
        "instructor": options.instructor,
    }
    # The pinned versions are known to be had for this Python, and perhaps for no other.
    python = f"{sys.version_info.major}.{sys.version_info.minor}\n"
    packages = installed_versions(read_course_settings(source.course).packages)
    requirements = "\n".join(pinned((*NEEDS, *packages))) + "\n"
    files = {
        SETTINGS: json.dumps(settings, indent=2).encode(),
        "python-version": python.encode(),
        "requirements.txt": requirements.encode(),
    }
    files.update(_kit())
    files.update(_course(source.course, source.assignment))
    scripts = Path(__file__).parent
    # Gradescope looks for these two by name, at the top of the zip.
    for name in _SCRIPTS:
        files[name] = (scripts / name).read_bytes()
    return Export(
        files={"autograder.zip": _zip(files)},
        students=(),
        notes=(
            "it holds hidden tests and solutions: upload it to Gradescope, and show it to no student",
        ),
    )


def _kit() -> Iterator[tuple[str, bytes]]:
    """Yield the packages, without any course's hidden tests and mistakes, and a note of their version."""
    for package in (layerlab, autograder):
        folder = Path(str(package.__file__)).parent
        for path, data in _files(folder):
            inside = path.relative_to(folder)
            # Other assignments' hidden tests have no business there.
            if _is_of_a_course(inside):
                continue
            name = inside.as_posix()
            yield f"kit/{folder.name}/{name}", data
    # Without it `importlib.metadata` knows no version, which every report names.
    release = version("layerlab")
    metadata = f"Metadata-Version: 2.1\nName: layerlab\nVersion: {release}\n"
    yield f"kit/layerlab-{release}.dist-info/METADATA", metadata.encode()


def _is_of_a_course(path: Path) -> bool:
    """Say whether a file of the grader's folder is a hidden test or a mistake of this course's.

    `mistakes/02_losses/...` is the course's; `mistakes/bank.py` is the kit's.
    """
    room, *rest = path.parts
    if room == "hidden":
        return True
    return room == "mistakes" and rest[0][0].isdigit()


def _course(course: Course, assignment: str) -> Iterator[tuple[str, bytes]]:
    """Yield what grading one assignment reads of the course, and a secret made for it."""
    folders = (course.solutions, course.release, course.hidden, course.mistakes)
    for folder in folders:
        for path, data in _files(folder / assignment):
            name = path.relative_to(course.root).as_posix()
            yield f"course/{name}", data
    for name in needed(course, assignment):
        yield f"course/data/{name}", find(course, name).read_bytes()
    for path in course.translations.glob(f"*/{assignment}.po"):
        yield f"course/{path.relative_to(course.root).as_posix()}", path.read_bytes()
    decided = course.root / COURSE_FILE
    if decided.is_file():
        yield f"course/{COURSE_FILE}", decided.read_bytes()
    secret = derive(course.secret(), "gradescope", assignment)
    yield "course/.layerlab/secret", f"{secret:032x}\n".encode()


def _files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield what belongs to a folder: nothing hidden, and nothing that Python made by itself."""
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        is_hidden = any(part.startswith(".") for part in parts)
        is_compiled = "__pycache__" in parts or path.suffix == ".pyc"
        if is_hidden or is_compiled:
            continue
        if path.is_file():
            yield path, path.read_bytes()


def _zip(files: dict[str, bytes]) -> bytes:
    """Return the archive, the same bytes for the same files; scripts may be run, and only root reads."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            mode = 0o100755 if name in _SCRIPTS else 0o100600
            # A zip keeps the file's mode under Unix in the upper half of these bits.
            entry.external_attr = mode << 16
            archive.writestr(entry, files[name])
    return stream.getvalue()
