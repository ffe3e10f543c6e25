"""Each student over the assignments of a course, and who falls behind."""

import statistics
from collections.abc import Collection, Mapping, Sequence

from autograder.record.kept import KeptGrade, KeptGrades
from autograder.reports.class_report.overview import BEHIND
from autograder.reports.class_report.records import Absence, ClassReport, Person, StudentRow
from autograder.reports.course_report.records import CourseCell, CourseStanding, CourseState
from autograder.text.wording import counted, title

# Who loses that much of all points against the middle, the last two assignments against those before.
_FALLING = 0.2
_RECENT = 2
_MISSING = 0.25  # of what was due
_LATE = 2
_HELD_BACK = {
    Absence.WAITING: CourseState.UNGRADED,
    Absence.OURS: CourseState.UNGRADED,
    Absence.UNREADABLE: CourseState.UNGRADED,
    Absence.NOTHING: CourseState.MISSING,
}
_HANDED_IN = (CourseState.GRADED, CourseState.WAITING, CourseState.UNGRADED)
_COUNTED = (CourseState.GRADED, CourseState.WAITING, CourseState.MISSING)


def standings(
    reports: Sequence[ClassReport], kept: KeptGrades, still_open: Collection[str] = ()
) -> tuple[CourseStanding, ...]:
    """Return all students that anything knows: those who are furthest behind first.

    Args:
        reports: one for each assignment, in the order of the course.
        kept: what the gradebook has; where it knows a submission, its points count: they have a person's part.
        still_open: assignments that are not due yet: what is missing of them is not missing.
    """
    rows = {report.assignment: _cells(report, kept, still_open) for report in reports}
    medians = [_median(rows[report.assignment].values()) for report in reports]
    names = [report.assignment for report in reports]
    listed = _listed(reports)
    found = []
    for person in _people(reports).values():
        cells = tuple(
            rows[report.assignment].get(person.id, _nothing(report, still_open))
            for report in reports
        )
        found.append(_standing(person, cells, medians, names, listed=listed[person.id]))
    return tuple(sorted(found, key=_order))


def _order(row: CourseStanding) -> tuple[bool, float, str]:
    level = 1.0 if row.level is None else row.level - (row.usual or 0.0)
    return not row.behind, level, row.student.id


def _people(reports: Sequence[ClassReport]) -> Mapping[str, Person]:
    people: dict[str, Person] = {}
    for report in reports:
        known = [row.student for row in report.students]
        for person in (*known, *(absent.student for absent in report.absent)):
            # Whoever has a name anywhere has it everywhere.
            if person.name or person.id not in people:
                people[person.id] = person
    return people


def _listed(reports: Sequence[ClassReport]) -> Mapping[str, bool]:
    """Return of everybody whether they are on the list, by the last report that says anything of them."""
    listed: dict[str, bool] = {}
    for report in reports:
        listed |= dict.fromkeys((row.student.id for row in report.students), True)
        listed |= dict.fromkeys((absent.student.id for absent in report.absent), True)
        listed |= dict.fromkeys(report.unlisted, False)
    return listed


def _cells(
    report: ClassReport, kept: KeptGrades, still_open: Collection[str]
) -> Mapping[str, CourseCell]:
    known = kept.get(report.assignment, {})
    cells = {row.student.id: _graded(row, known.get(row.student.id)) for row in report.students}
    for absent in report.absent:
        state = _HELD_BACK[absent.why]
        if state is CourseState.MISSING and report.assignment in still_open:
            state = CourseState.OPEN
        cells[absent.student.id] = CourseCell(state)
    return cells


def _nothing(report: ClassReport, still_open: Collection[str]) -> CourseCell:
    """Return what there is of somebody whom a report does not know: the list says who is expected, where there is one."""
    if report.roster:
        return CourseCell(CourseState.NOT_EXPECTED)
    return CourseCell(CourseState.OPEN if report.assignment in still_open else CourseState.MISSING)


def _graded(row: StudentRow, kept: KeptGrade | None) -> CourseCell:
    by_tests = row.earned / row.points if row.points else None
    if kept is None:
        return CourseCell(CourseState.GRADED, by_tests)
    late = kept.seconds_late / 3600
    if kept.waiting:
        return CourseCell(CourseState.WAITING, by_tests, late)
    return CourseCell(
        CourseState.GRADED, kept.earned / kept.points if kept.points else by_tests, late
    )


def _median(cells: Collection[CourseCell]) -> float | None:
    shares = [cell.share for cell in cells if cell.share is not None]
    return statistics.median(shares) if shares else None


def _standing(
    person: Person,
    cells: tuple[CourseCell, ...],
    medians: Sequence[float | None],
    names: Sequence[str],
    *,
    listed: bool,
) -> CourseStanding:
    handed_in = [at for at, cell in enumerate(cells) if cell.state in _HANDED_IN]
    begun = handed_in[0] if handed_in else 0
    due = [at for at, cell in enumerate(cells) if at >= begun and cell.state in _COUNTED]
    # By the place: what they have, and what the middle of the class has.
    own = {
        at: cells[at].share or 0.0
        for at in due
        if medians[at] is not None and _has_a_share(cells[at])
    }
    middle = {at: medians[at] or 0.0 for at in own}
    level = statistics.fmean(own.values()) if own else None
    usual = statistics.fmean(middle.values()) if own else None
    missing = [at for at in due if cells[at].state is CourseState.MISSING]
    late = len([cell for cell in cells if cell.hours_late > 0])
    skipped = any(cells[at].state is CourseState.MISSING for at in range(begun))
    return CourseStanding(
        student=person,
        cells=cells,
        level=level,
        usual=usual,
        missing=len([cell for cell in cells if cell.state is CourseState.MISSING]),
        late=late,
        why=tuple(_why(cells, due, own, middle, missing, late, names)),
        remark=f"began with {title(names[begun])}" if handed_in and skipped else "",
        started=bool(handed_in) or not missing,
        listed=listed,
    )


def _has_a_share(cell: CourseCell) -> bool:
    """Say whether there is a number: not of what a person alone gives points for, and has yet to look at."""
    return cell.share is not None or cell.state is CourseState.MISSING


def _why(  # all that is known of a student
    cells: Sequence[CourseCell],
    due: Sequence[int],
    own: Mapping[int, float],
    middle: Mapping[int, float],
    missing: Sequence[int],
    late: int,
    names: Sequence[str],
) -> list[str]:
    """Return the reasons, the gravest first."""
    why = []
    stopped = _stopped(due, missing)
    if stopped is not None:
        why.append(f"nothing since {title(names[stopped])}")
    elif missing and len(missing) >= _MISSING * len(due):
        why.append(f"{len(missing)} missing")
    has, usual = sum(own.values()), sum(middle.values())
    if has < BEHIND * usual:
        why.append(f"{_percent(has / len(own))} where the middle has {_percent(usual / len(own))}")
    handed_in = [at for at in own if at not in missing]
    if (fallen := _fallen(handed_in, own, middle)) >= _FALLING:
        why.append(f"fell by {_percent(fallen)} against the middle")
    tried = len([cell for cell in cells if cell.state in _HANDED_IN])
    if late >= _LATE and 2 * late >= tried:
        why.append(f"late {counted(late, 'time')}")
    return why


def _stopped(due: Sequence[int], missing: Sequence[int]) -> int | None:
    """Return the last assignment that somebody handed in who then handed in no more; None for all others."""
    last = [at for at in due if at not in missing]
    if not last or len([at for at in due if at > last[-1]]) < _RECENT:
        return None
    return last[-1]


def _fallen(
    handed_in: Sequence[int], own: Mapping[int, float], middle: Mapping[int, float]
) -> float:
    """Return by how much of all points somebody lost against the middle in the last two assignments."""
    if len(handed_in) <= _RECENT:
        return 0.0
    against = [own[at] - middle[at] for at in handed_in]
    return statistics.fmean(against[:-_RECENT]) - statistics.fmean(against[-_RECENT:])


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
