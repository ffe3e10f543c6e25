"""Which submissions have come or changed, and have been quiet since: the eyes of `layerlab grade --watch`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.errors import CourseError
from autograder.intake.folder import files_below, may_count
from autograder.intake.submitters import Submitters, students_in
from autograder.text.names import submission_folder

MAX_OTHERS = 100  # files that are no part of a submission, and are looked at all the same
Key = tuple[str, str]  # assignment, student
# Of each file: path, bytes, and when its content and its entry changed, in ns.
Look = tuple[tuple[str, int, int, int], ...]


@dataclass
class Arrivals:
    """Looks at a folder of submissions again and again.

    A submission is handed out once it has looked the same for `quiet` seconds, so that one that is still
    being copied is waited for; it is handed out again when it looks different from then. Times come from
    the caller's clock, never from the files: those of another machine may be wrong.
    """

    submitted: Path
    assignments: Sequence[str]
    students: Sequence[str] = ()
    quiet: float = 2.0
    _waiting: dict[Key, tuple[Look, float]] = field(default_factory=dict)
    _handed_out: dict[Key, Look] = field(default_factory=dict)

    @property
    def waiting(self) -> int:
        """How many submissions are not quiet yet."""
        return len(self._waiting)

    def ready(self, now: float) -> tuple[Submitters, ...]:
        """Return what is new or changed and quiet, by assignment; `now` is a steady clock's time in s.

        With `quiet` 2 s, a submission that is being copied from 0 s to 1 s:

            now   looks like     waiting since   handed out
            0.0   half a file    0.0
            1.0   a whole file   1.0, since it looks different
            2.0   the same       1.0
            3.0   the same                       yes, and not again while it looks like this

        Raises:
            CourseError: the folder is not there.
        """
        looks = dict(self._looks())
        # What went away is forgotten: it is new when it comes back.
        self._handed_out = {key: self._handed_out[key] for key in looks if key in self._handed_out}
        self._waiting = {
            key: (look, self._since(key, look, now))
            for key, look in looks.items()
            if self._handed_out.get(key) != look
        }
        due = [key for key, (_, since) in self._waiting.items() if now - since >= self.quiet]
        for key in due:
            self._handed_out[key], _ = self._waiting.pop(key)
        return tuple(self._by_assignment(due))

    def _by_assignment(self, due: Sequence[Key]) -> Iterator[Submitters]:
        for name in self.assignments:
            students = tuple(student for assignment, student in due if assignment == name)
            if students:
                yield Submitters(name, students)

    def _since(self, key: Key, look: Look, now: float) -> float:
        before, since = self._waiting.get(key, ((), now))
        return since if before == look else now

    def _looks(self) -> Iterator[tuple[Key, Look]]:
        """Yield how each submission looks; one without any file has not come yet."""
        try:
            there = students_in(self.submitted)
        except OSError as error:
            msg = f"{self.submitted}: cannot be watched ({error.strerror}); put the folder back"
            raise CourseError(msg) from error
        for student in there:
            if self.students and student not in self.students:
                continue
            for assignment in self.assignments:
                look = look_at(submission_folder(self.submitted, student, assignment))
                if look:
                    yield (assignment, student), look


def look_at(folder: Path) -> Look:
    """Return what tells the folder from a later state of it, without reading any file or following any link."""
    if folder.is_symlink():
        return (_entry(folder, ""),)
    return tuple(sorted(_entries(folder)))


def _entries(folder: Path) -> Iterator[tuple[str, int, int, int]]:
    """Yield the state of each file that may count, and of the first of all others."""
    others = 0
    for path in files_below(folder):
        if not may_count(path.name):
            others += 1
        # What cannot count need not be watched, but a folder that holds nothing else has been handed in.
        if others <= MAX_OTHERS or may_count(path.name):
            yield _entry(path, str(path.relative_to(folder)))


def _entry(path: Path, name: str) -> tuple[str, int, int, int]:
    """Return one file's state; one that vanished meanwhile is a state, too."""
    try:
        found = path.lstat()
    except OSError:
        return (name, -1, 0, 0)
    return (name, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
