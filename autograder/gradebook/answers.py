"""Which text of a written answer the gradebook's score is for.

A person's score belongs to the answer that it was given for. nbgrader does not keep the text of answers, so the
digest of each that was recorded is kept in a file of our own, a line for each time that a student's answers were
recorded and new.
"""

from pathlib import Path

import msgspec

from autograder.record.report import Record, Report

Digests = dict[str, str]  # of each answer's text, by `exercise/grade_id`


class _Line(Record, frozen=True, kw_only=True):
    student: str
    answers: Digests


class RecordedAnswers:
    """The digests of the answers that were recorded last, by assignment and student.

    Args:
        folder: where the files lie; they are made when there is something to keep.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, dict[str, Digests]] = {}

    def rewritten(self, report: Report) -> frozenset[tuple[str, str]]:
        """Return exercise and grade_id of each answer that says something else than it did.

        An answer that nothing is known of is no other one: its score may be older than this file.
        """
        before = self._of(report.assignment).get(report.student, {})
        changed = set()
        for name, digest in report.answers.items():
            known = before.get(name, digest)
            if known != digest:
                changed.add(_parts(name))
        return frozenset(changed)

    def note(self, report: Report) -> None:
        """Remember the answers of a report, once it has been recorded.

        A run that is killed before this asks a person once more, and loses nothing.

        Raises:
            OSError: the file cannot be written.
        """
        students = self._of(report.assignment)
        if not report.answers:
            return
        # A class that is graded again would else make the file longer each time.
        if students.get(report.student) == report.answers:
            return
        students[report.student] = dict(report.answers)
        line = msgspec.json.encode(_Line(student=report.student, answers=report.answers))
        path = self._path(report.assignment)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            # A line begins anew, so that what a full disk left of another costs that one alone.
            file.write(b"\n" + line)

    def _of(self, assignment: str) -> dict[str, Digests]:
        if assignment not in self._known:
            self._known[assignment] = _read(self._path(assignment))
        return self._known[assignment]

    def _path(self, assignment: str) -> Path:
        return self._folder / f"{assignment}.jsonl"


def _parts(name: str) -> tuple[str, str]:
    exercise, _, grade_id = name.partition("/")
    return exercise, grade_id


def _read(path: Path) -> dict[str, Digests]:
    """Return what the file's lines say, the later the truer; a line that cannot be read says nothing."""
    found: dict[str, Digests] = {}
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return found
    for line in lines:
        try:
            kept = msgspec.json.decode(line, type=_Line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
        found[kept.student] = kept.answers
    return found
