"""The class report as one page: it needs nothing else, and no network.

The tables are there without JavaScript. The map of students and tests is drawn by our own script from
compact data; the page's policy allows that script and our style by their hashes, and nothing else.
"""

import json
import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from autograder.record.report import Outcome
from autograder.record.signs import FOLLOWED, SIGNS
from autograder.reports.class_report.build import EARLY
from autograder.reports.class_report.items import FEWEST, WEAK, ItemVerdict, item_verdict
from autograder.reports.class_report.records import ClassReport, ItemRow, Mark, Person, StudentRow
from autograder.reports.class_report.short_names import ROOMS, short_names
from autograder.reports.class_report.teach import teach_again
from autograder.text.plain import plain_text
from autograder.text.sanitizing import highlighted
from autograder.text.templating import PageTemplate
from autograder.text.wording import points_text, voided_text, waiting_text

_BINS = 20
_GROUPS = 8  # that are not folded
_NAME = 255  # as long as a folder's may be
# One letter a mark keeps the data of a large class small; the page's script knows them.
_LETTERS = {
    Outcome.PASSED: "P",
    Outcome.FAILED: "F",
    Outcome.ERROR: "E",
    Outcome.TIMEOUT: "T",
    Outcome.CRASHED: "C",
    Outcome.NOT_ATTEMPTED: "N",
}
_NOT_RUN = "-"
_CREDITED = "f"
_BY_LETTER = {
    **{letter: SIGNS[outcome] for outcome, letter in _LETTERS.items()},
    _CREDITED: FOLLOWED,
    _NOT_RUN: "",
}


@dataclass(frozen=True)
class EarlyRow:
    """A function, with who was credited by follow-through, ran out of time, crashed and raised errors."""

    function: str
    columns: tuple[tuple[str, ...], ...]


def class_page(report: ClassReport, pages: str | None = None) -> str:
    """Return the page as HTML; all that students wrote is escaped.

    Args:
        report: what it says.
        pages: the address of what a student reads, with `{}` in place of the student's folder; the squares of the map
            lead there.
    """
    verdicts = {test.number: verdict_of(test) for test in report.tests}
    # What nobody passes, and what everybody does, tells the strong from the weak no more.
    nobody = [test for test in report.tests if verdicts[test.number] == ItemVerdict.NOBODY]
    everybody = [test for test in report.tests if verdicts[test.number] == ItemVerdict.EVERYBODY]
    number = {row.student.id: index for index, row in enumerate(report.students)}
    names = {row.student.id: shown(row.student) for row in report.students}
    again = [row for row in report.students if row.earlier]
    earned = [row.earned for row in report.students]
    shown_groups = [row for row in report.groups[:_GROUPS] if len(row.students) > 1]
    return _PAGE.render(
        report=report,
        topics=teach_again(report),
        verdicts=verdicts,
        nobody=nobody,
        everybody=everybody,
        number=number,
        names=names,
        bins=earned_histogram(report),
        quarters=quarters(earned),
        again=again,
        groups_shown=shown_groups,
        groups_folded=report.groups[len(shown_groups) :],
        linked=pages is not None,
        early=list(early_rows(report.tests)),
        weak=WEAK,
        fewest=FEWEST,
        signs=_BY_LETTER,
        data=embedded(page_data(report, pages)),
    )


def page_data(report: ClassReport, pages: str | None = None) -> dict[str, Any]:
    """Return what the page's script draws the map from, as plain values."""
    # Lists and not records: names of fields, once a student, would double a large class's page.
    tests = []
    for test in report.tests:
        sentence = plain_text(test.sentence)
        place = f"{test.exercise}.{test.function}"
        tests.append([test.function, sentence, round(test.points, 4), place])
    mistakes = []
    for mistake in report.mistakes:
        sentence = plain_text(mistake.sentence)
        mistakes.append([mistake.function, sentence])
    students = [_row(row) for row in report.students]
    return {
        "tests": tests,
        "mistakes": mistakes,
        "students": students,
        "short": [short_names([str(row[0]) for row in students], room) for room in ROOMS],
        "signs": _BY_LETTER,
        "pages": pages,
    }


def _row(row: StudentRow) -> list[Any]:
    """Return name, folder, points, a letter a test, credit by test, mistakes, earlier submissions."""
    name = shown(row.student)
    folder = plain_text(row.student.id, _NAME)
    letters = [_letter(mark) for mark in row.marks]
    credit = {}
    for index, mark in enumerate(row.marks):
        if mark is not None and mark.follow_through:
            credit[index] = round(mark.earned, 4)
    # Mistakes are numbered from 1, and JavaScript counts from 0.
    mistakes = [number - 1 for number in row.mistakes]
    return [
        name,
        "" if folder == name else folder,
        round(row.earned, 4),
        "".join(letters),
        # Most have none, and 0 is shorter than an empty object.
        credit or 0,
        mistakes,
        len(row.earlier),
    ]


def _letter(mark: Mark | None) -> str:
    if mark is None:
        return _NOT_RUN
    if mark.follow_through:
        return _CREDITED
    return _LETTERS[mark.outcome]


def embedded(data: Mapping[str, Any]) -> Markup:
    """Return JSON in which nothing ends the script element that it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)  # noqa: S704  # no sign is left that begins a tag, a comment or an entity


def early_rows(tests: Sequence[ItemRow]) -> Iterator[EarlyRow]:
    """Yield a row for each function in which a test was credited, or ended in another way than it should."""
    for name in dict.fromkeys((test.exercise, test.function) for test in tests):
        own = [test for test in tests if (test.exercise, test.function) == name]
        credited = _anyone(test.follow_through for test in own)
        columns = [credited]
        for outcome in EARLY:
            ended = _anyone(test.ended_early.get(outcome.value, ()) for test in own)
            columns.append(ended)
        if any(columns):
            _, function = name
            yield EarlyRow(function, tuple(columns))


def _anyone(by_test: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return who is named for any of several tests: of `("ben", "ada")` and `("ben",)`, Ada and Ben."""
    students: set[str] = set()
    students.update(*by_test)
    return tuple(sorted(students))


def earned_histogram(report: ClassReport) -> tuple[int, ...]:
    """Return how many students earned 0 to 5 % of the points, 5 to 10 % and so on, up to 100 %."""
    counts = [0] * _BINS
    for row in report.students:
        share = row.earned / row.points if row.points else 0.0
        place = int(share * _BINS)
        # All points together are 100 %, which belongs to the last place.
        within = min(max(place, 0), _BINS - 1)
        counts[within] += 1
    return tuple(counts)


def quarters(earned: list[float]) -> tuple[float, float] | None:
    """Return what the weakest and the strongest quarter end and begin at; None for fewer than four."""
    if len(earned) < 4:
        return None
    first, _, third = statistics.quantiles(earned, n=4, method="inclusive")
    return first, third


def verdict_of(test: ItemRow) -> str:
    """Say what is remarkable about a test, if anything is."""
    return item_verdict(test.passed, test.attempted, test.power).value


def shown(person: Person) -> str:
    """Return what a student is called on the page."""
    return plain_text(person.name or person.id, _NAME)


def signed(points: float) -> str:
    """Return points with a minus sign that is as wide as a digit."""
    return points_text(points).replace("-", "\N{MINUS SIGN}")


_PAGE = PageTemplate(
    __package__,
    "class",
    {
        "waiting": waiting_text,
        "code": highlighted,
        "voided": voided_text,
        "shown": shown,
        "signed": signed,
    },
    scripted=True,
)
