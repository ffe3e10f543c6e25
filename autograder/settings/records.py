"""The settings of a course, as frozen records; what is not said has the value that stands here."""

import re
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo

import msgspec

# The code of a language as BCP 47 has it: zh, pt-BR.
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
Percent = Annotated[float, msgspec.Meta(ge=0, le=100)]
Positive = Annotated[float, msgspec.Meta(gt=0)]
Hours = Annotated[float, msgspec.Meta(ge=0)]
Text = Annotated[str, msgspec.Meta(min_length=1, pattern=r"^[^\n\r]*\S[^\n\r]*$")]


class Setting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all settings: a name that nobody knows is refused, not passed over."""


class Shown(StrEnum):
    """What students see of a test that does not hold."""

    ALL = "all"
    SENTENCE = "sentence"
    NOTHING = "nothing"


class Told(StrEnum):
    """Whether students read what repair has found."""

    SENTENCE = "sentence"
    NOTHING = "nothing"


class Reproduced(StrEnum):
    """Whether students get a hidden failure as code."""

    CODE = "code"
    NOTHING = "nothing"


class Stock(StrEnum):
    """Where the kernel of an assignment runs that is nbgrader's alone."""

    JAILED = "jailed"
    UNSANDBOXED = "unsandboxed"


class Failures(Setting, frozen=True):
    """What students see of failures, and from when on; until then they see nothing."""

    shown: Shown = Shown.ALL
    shown_from: datetime | None = None
    explanations: Told = Told.SENTENCE
    explanations_from: datetime | None = None
    reproductions: Reproduced = Reproduced.NOTHING
    reproductions_from: datetime | None = None


class LateStep(Setting, frozen=True):
    """What is lost by whoever is later than that."""

    after_hours: Hours
    percent: Percent


class Late(Setting, frozen=True):
    """What late work loses, in percent of what it earned."""

    grace_minutes: Hours = 0
    percent_per_hour: Percent = 0
    steps: tuple[LateStep, ...] = ()
    at_most_percent: Percent = 100
    plugin: str | None = None


class LimitSettings(Setting, frozen=True):
    """What a submission may use; None leaves the usual limit."""

    cell_seconds: Positive | None = None
    call_seconds: Positive | None = None
    memory_mb: Annotated[int, msgspec.Meta(ge=128)] | None = None


class PointsSettings(Setting, frozen=True):
    """What tests earn, beyond what each of them is worth.

    `follow_through`: whether a gradient that fits one's own wrong forward earns a part. `whole_functions`: whether a
    function earns nothing unless all of its tests hold.
    """

    follow_through: bool = True
    whole_functions: bool = False


class AssignmentSettings(Setting, frozen=True):
    """What holds for one assignment."""

    release: datetime | None = None
    due: datetime | None = None
    failures_from: datetime | None = None


class Points(StrEnum):
    """What becomes of a voided test's points."""

    ALL = "all"
    OUT = "out"


class Void(Setting, frozen=True, kw_only=True):
    """A test that was wrong: everybody gets its points, or they leave the total."""

    assignment: str
    test: Text
    reason: Text
    points: Points = Points.ALL


class CourseSettings(Setting, frozen=True):
    """Everything that `layerlab.toml` says.

    Moments without a zone are those of the course's timezone.
    """

    title: Text | None = None
    id: Annotated[str, msgspec.Meta(pattern=r"^[\w.-]{1,64}$")] | None = None
    # Of what students read; what is not translated is shown in English.
    language: str = "en"
    timezone: str = "UTC"
    packages: tuple[str, ...] = ()
    # The folder of nbgrader's exchange; relative paths begin in the course.
    exchange: Text | None = None
    # The address at GitHub of the folder that holds the releases' folders.
    repository: Text | None = None
    # Outside the jail, a student's notebook reads the secret, all solutions and the gradebook.
    stock: Stock = Stock.JAILED
    failures: Failures = Failures()
    late: Late | None = None
    limits: LimitSettings = LimitSettings()
    points: PointsSettings = PointsSettings()
    assignments: dict[str, AssignmentSettings] = {}
    void: tuple[Void, ...] = ()

    @property
    def zone(self) -> tzinfo:
        """Where the course is held."""
        return ZoneInfo(self.timezone)

    def moment(self, said: datetime) -> datetime:
        """Return a moment that was said, in UTC."""
        return (said if said.tzinfo else said.replace(tzinfo=self.zone)).astimezone(UTC)

    def due(self, assignment: str) -> datetime | None:
        """Return when an assignment is due, in UTC; None where nothing says so."""
        said = self.assignments.get(assignment, AssignmentSettings()).due
        return None if said is None else self.moment(said)

    def shown(self, assignment: str, now: datetime) -> Shown:
        """Return what students see of an assignment's failures at a moment."""
        own = self.assignments.get(assignment, AssignmentSettings()).failures_from
        begins = own or self.failures.shown_from
        if begins is not None and now < self.moment(begins):
            return Shown.NOTHING
        return self.failures.shown

    def voids(self, assignment: str) -> tuple[Void, ...]:
        """Return the tests of an assignment that were wrong."""
        return tuple(void for void in self.void if void.assignment == assignment)
