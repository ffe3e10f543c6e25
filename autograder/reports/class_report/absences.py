"""Who of the course has no grade on an assignment, and why."""

from collections.abc import Iterable, Sequence

from autograder.record.problems import is_graders_fault
from autograder.record.report import Report
from autograder.reports.class_report.people import Roster
from autograder.reports.class_report.records import Absence, Absent


def absent_students(
    every: Sequence[Report], roster: Roster, waiting: Iterable[str], unreadable: Iterable[str]
) -> tuple[Absent, ...]:
    """Return who has no grade, and why: the reason that is nearest to a grade counts."""
    reported = {report.student for report in every}
    reasons: dict[str, Absence] = {}
    # A later reason replaces an earlier one. Who is on the list and has a folder waits for a grade;
    # if that folder was graded and grading broke down, it is ours.
    for person in roster.people:
        reasons[person.id] = Absence.NOTHING
    for student in waiting:
        reasons[student] = Absence.WAITING
    # Whoever has a report is absent only where that report is the grader's own fault.
    for student in reported & reasons.keys():
        del reasons[student]
    for report in every:
        if is_graders_fault(report):
            reasons[report.student] = Absence.OURS
    for student in unreadable:
        reasons[student] = Absence.UNREADABLE

    # What somebody has to mend comes first, those who handed in nothing last.
    urgency = list(reversed(Absence))

    def order(absence: Absent) -> tuple[int, str]:
        return urgency.index(absence.why), absence.student.id

    absences = []
    for student, reason in reasons.items():
        person = roster.person(student)
        absences.append(Absent(person, reason))
    return tuple(sorted(absences, key=order))


def unlisted_students(every: Sequence[Report], roster: Roster) -> tuple[str, ...]:
    """Return who has a report and is on no list, where a list is known."""
    listed = {person.id for person in roster.people}
    # Without a list everybody would be unlisted, which tells nobody anything.
    if not listed:
        return ()
    reported = [report.student for report in every]
    unlisted = [student for student in reported if student not in listed]
    return tuple(sorted(unlisted))
