"""The course: its folders, its secret, what is built."""

import os
from collections.abc import Iterator
from pathlib import Path

from autograder.course import SECRET_VARIABLE, Course
from autograder.doctor.condition import Condition, State
from autograder.errors import CourseError
from autograder.known_outputs import find, needed
from autograder.settings.exchange import exchange_of
from autograder.settings.reading import read_course_settings

_WRITTEN = (".layerlab", "source", "release", "submitted", "autograded", "reports", "feedback")


def folders(course: Course) -> Iterator[Condition]:
    """What grading writes to can be written."""
    possible = [course.root / name for name in _WRITTEN]
    there = [course.root, *(path for path in possible if path.exists())]
    # To make a file in a folder takes the right to enter it, too.
    shut = [path for path in there if not os.access(path, os.W_OK | os.X_OK)]
    for path in shut:
        text = "nothing can be written there"
        remedy = f"chmod u+rwx {path}, as its owner, or mount it writable"
        yield Condition("folders", State.ERROR, text, remedy, str(path))
    if not shut:
        yield Condition("folders", State.OK, "all can be written", where=str(course.root))


def secret(course: Course) -> Iterator[Condition]:
    """The hidden tests' inputs depend on it, so it is nobody else's business."""
    path = course.state / "secret"
    # Asked for in passing: one that is too short raises, which says so.
    if SECRET_VARIABLE in os.environ:
        course.secret()
        yield Condition("secret", State.OK, f"from the environment variable {SECRET_VARIABLE}")
    elif not path.exists():
        yield Condition("secret", State.OK, "none yet; it is made when something is first graded")
    else:
        course.secret()
        readable_by_others = path.stat().st_mode & 0o077
        if readable_by_others:
            text = "others may read it"
            yield Condition("secret", State.ERROR, text, f"chmod 600 {path}", str(path))
        else:
            yield Condition("secret", State.OK, "only its owner may read it", where=str(path))


def releases(course: Course) -> Iterator[Condition]:
    """What is built is what was built last, and from what stands in solutions/ now.

    The stamps of the last build say so: to build all again, which is the proof, takes long.
    """
    from autograder.build.freshness import inputs_hash, outputs_hash, read_stamps

    names = course.assignments()
    stamps = read_stamps(course)
    inputs = inputs_hash(course)
    where = str(course.release)
    # Each assignment belongs to one of these at most, and to none if it is fresh.
    missing = [name for name in names if not (course.release / name).is_dir()]
    built = [name for name in names if name in stamps and name not in missing]
    changed = [name for name in built if stamps[name].outputs != outputs_hash(course, name)]
    older = [name for name in built if stamps[name].inputs != inputs and name not in changed]
    unknown = [name for name in names if name not in stamps and name not in missing]
    table = (
        (missing, State.ERROR, "not built", "layerlab build"),
        (changed, State.ERROR, "changed since they were built", "layerlab build"),
        (older, State.WARNING, "solutions/ or the kit changed since the build", "layerlab build"),
        (unknown, State.NOTE, "not known to be fresh", "layerlab build --check"),
    )
    for which, state, text, remedy in table:
        if which:
            yield Condition("releases", state, f"{text}: {', '.join(which)}", remedy, where)
    if not any(which for which, *_ in table):
        yield Condition("releases", State.OK, f"fresh: {', '.join(names) or 'none'}", where=where)


def data(course: Course) -> Iterator[Condition]:
    """What hidden tests read beside their own text is there."""
    where = str(course.root / "data")
    count = 0
    is_complete = True
    for assignment in course.assignments():
        for name in needed(course, assignment):
            count += 1
            try:
                find(course, name)
            except CourseError:
                is_complete = False
                text = f"{name} is missing, which the hidden tests of {assignment} read"
                remedy = "copy it from the course that they come from"
                yield Condition("data", State.ERROR, text, remedy, where)
    if is_complete:
        files = "file is" if count == 1 else "files are"
        yield Condition(
            "data", State.OK, f"{count} {files} there for the hidden tests", where=where
        )


def exchange(course: Course) -> Iterator[Condition]:
    """Students reach the exchange, where `layerlab.toml` names one, and nothing of the course."""
    if read_course_settings(course).exchange is None:
        return
    place = exchange_of(course).resolve()
    for text, remedy in _amiss(place, course.root.resolve()):
        yield Condition("exchange", State.WARNING, text, remedy, str(place))
        return
    yield Condition("exchange", State.OK, "students reach it, and not the course", where=str(place))


def _amiss(place: Path, root: Path) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the exchange, and the remedy."""
    if place.is_relative_to(root):
        # Of one's own machine, as the demo's is, nobody else has a part.
        if root.stat().st_mode & 0o007:
            yield "it lies in the course, which others may enter", f"chmod 700 {root}"
        return
    if not place.is_dir():
        yield "there is no such folder yet", f"mkdir -p {place} && chmod 1777 {place}"
        return
    shut = [folder for folder in place.parents if not folder.stat().st_mode & 0o001]
    if shut:
        yield f"students cannot come by {shut[0]}", f"chmod o+x {shut[0]}, or move the exchange"
    mode = place.stat().st_mode
    if mode & 0o003 != 0o003:
        yield "students cannot submit", f"chmod 1777 {place}"
    elif not mode & 0o1000:
        text = "everybody may rename or remove what is another's"
        yield text, f"chmod +t {place}"
    if root.stat().st_mode & 0o007:
        yield f"others may enter the course, {root}, with its hidden tests", f"chmod 700 {root}"


checks = (folders, secret, releases, data, exchange)
