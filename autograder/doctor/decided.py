"""What the course decided in `layerlab.toml` and `students.csv`, and whether it can be done."""

from collections.abc import Iterator

from autograder.build.stock import stock_assignments
from autograder.course import Course
from autograder.doctor.condition import Condition, State
from autograder.errors import CourseError
from autograder.gradebook.voided import check_voids
from autograder.sandbox.level import INSTALL, Level, probe
from autograder.scaffold.builtin import taken_from
from autograder.settings.extensions import read_extensions
from autograder.settings.packages import packages_amiss
from autograder.settings.reading import COURSE_FILE, read_course_settings
from autograder.settings.records import AssignmentSettings, CourseSettings, Stock


def settings(course: Course) -> Iterator[Condition]:
    """Both files can be read, and name assignments and tests that are there."""
    where = str(course.root / COURSE_FILE)
    try:
        decided = read_course_settings(course)
        check_voids(course, decided.void)
        read_extensions(course)
    except CourseError as error:
        yield Condition("settings", State.ERROR, str(error), "mend the line", where)
        return
    # A table that decides nothing, as `layerlab init` writes it, may stay where its assignment went.
    dated = [name for name, said in decided.assignments.items() if said != AssignmentSettings()]
    unknown = [name for name in dated if name not in course.assignments()]
    if unknown:
        text = f"dates of assignments that are not there: {', '.join(unknown)}"
        yield Condition("settings", State.ERROR, text, "rename or remove them", where)
    else:
        text = "read, and all that it names is there"
        if not (course.root / COURSE_FILE).is_file():
            text = "none; all is as usual"
        yield Condition("settings", State.OK, text, where=where)


def importable(course: Course) -> Iterator[Condition]:
    """Student code finds what the course lets it import."""
    wanted = read_course_settings(course).packages
    amiss = "; ".join(packages_amiss(wanted))
    if amiss:
        remedy = "python -m pip install " + " ".join(f'"{text}"' for text in wanted)
        yield Condition("students' packages", State.ERROR, amiss, remedy)
    elif wanted:
        yield Condition("students' packages", State.OK, ", ".join(wanted))


def dates(course: Course) -> Iterator[Condition]:
    """No assignment is released while one is open whose answers it hands out."""
    decided = read_course_settings(course)
    early = [
        f"{later} is released before {earlier} is due, of which it hands out functions"
        for later in course.assignments()
        for earlier in taken_from(course, later)
        if _is_early(decided, later, earlier)
    ]
    if early:
        text, remedy = "; ".join(early), "change a date"
        yield Condition("dates", State.WARNING, text, remedy, str(course.root / COURSE_FILE))
    else:
        count = sum(one.due is not None for one in decided.assignments.values())
        yield Condition("dates", State.OK, f"due dates: {count}; nothing is handed out too early")


def _is_early(decided: CourseSettings, later: str, earlier: str) -> bool:
    own = decided.assignments.get(later)
    due = decided.due(earlier)
    if own is None or own.release is None or due is None:
        return False
    return decided.moment(own.release) < due


def stock(course: Course) -> Iterator[Condition]:
    """Assignments that are nbgrader's alone are graded in the jail, or the course says that they are not."""
    names = stock_assignments(course)
    if not names:
        return
    shown = ", ".join(names)
    if read_course_settings(course).stock is Stock.UNSANDBOXED:
        text = f"{shown}: outside the sandbox: student code can read the secret, all solutions and the gradebook"
        where, remedy = str(course.root / COURSE_FILE), 'remove stock = "unsandboxed"'
        yield Condition("nbgrader's own", State.WARNING, text, remedy, where)
    elif probe().level is not Level.FULL:
        text = f"{shown}: not graded, since there is no jail for a kernel"
        remedy = f'{INSTALL}, or stock = "unsandboxed" in {COURSE_FILE}'
        yield Condition("nbgrader's own", State.WARNING, text, remedy)
    else:
        yield Condition("nbgrader's own", State.OK, f"{shown}: in a jail")


checks = (settings, importable, dates, stock)
