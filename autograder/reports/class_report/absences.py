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
    known = {report.student for report in every}
    why = dict.fromkeys((person.id for person in roster.people), Absence.NOTHING)
    why |= dict.fromkeys(waiting, Absence.WAITING)
    why = {student: reason for student, reason in why.items() if student not in known}
    why |= {report.student: Absence.OURS for report in every if is_graders_fault(report)}
    why |= dict.fromkeys(unreadable, Absence.UNREADABLE)
    # What somebody has to mend comes first, those who handed in nothing last.
    order = list(reversed(Absence))
    found = sorted(why.items(), key=lambda one: (order.index(one[1]), one[0]))
    return tuple(Absent(roster.person(student), reason) for student, reason in found)


def unlisted_students(every: Sequence[Report], roster: Roster) -> tuple[str, ...]:
    """Return who has a report and is on no list, where a list is known."""
    listed = {person.id for person in roster.people}
    if not listed:
        return ()
    return tuple(sorted(report.student for report in every if report.student not in listed))
