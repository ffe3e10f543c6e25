"""What late work loses, and who has more time."""

import pytest

from autograder.course import Course
from autograder.settings.extensions import read_extensions
from autograder.settings.late import penalty, percent_lost
from autograder.settings.reading import SettingsError
from autograder.settings.records import Late, LateStep

HOUR = 3600
STEPS = (LateStep(0, 10), LateStep(24, 50), LateStep(48, 100))
LOST = {
    "nothing is lost without a policy's numbers": (Late(), 9 * HOUR, 0),
    "within the grace": (Late(grace_minutes=15, percent_per_hour=5), 900, 0),
    "a second beyond the grace": (Late(grace_minutes=15, percent_per_hour=5), 901, 5),
    "a begun hour counts": (Late(percent_per_hour=2), HOUR + 1, 4),
    "a whole hour is one": (Late(percent_per_hour=2), HOUR, 2),
    "no more than all": (Late(percent_per_hour=2), 1000 * HOUR, 100),
    "no more than the cap": (Late(percent_per_hour=2, at_most_percent=30), 100 * HOUR, 30),
    "the first step": (Late(steps=STEPS), 1, 10),
    "a step is for what is past it": (Late(steps=STEPS), 24 * HOUR, 10),
    "the second step": (Late(steps=STEPS), 24 * HOUR + 1, 50),
    "steps in any order": (Late(steps=STEPS[::-1]), 49 * HOUR, 100),
    "steps and hours add up": (Late(steps=STEPS, percent_per_hour=1), 30 * HOUR, 80),
}


class TestLost:
    """Grace, steps, hours and the cap."""

    @pytest.mark.parametrize(("policy", "seconds", "percent"), LOST.values(), ids=LOST)
    def test_what_is_lost_follows_from_how_late_it_is(self, policy, seconds, percent):
        """In percent of what was earned."""
        assert percent_lost(policy, seconds) == percent
        assert penalty(policy, 20.0, seconds) == pytest.approx(percent / 5)


FILES = {
    "no column": ("student,repository\nada,x\n", None),
    "nobody": ("student,extra_hours\nada,\n", None),
    "for all assignments": ("student,extra_hours\nada,24\n", 24),
    "for this one": ("id,extra_hours:01_a\nada,1.5\n", 1.5),
    "for another one": ("student,extra_hours:02_b\nada,5\n", None),
    "its own column counts": ("student,extra_hours,extra_hours:01_a\nada,24,48\n", 48),
    "its own column may take it back": ("student,extra_hours,extra_hours:01_a\nada,24,0\n", None),
    "somebody else": ("student,extra_hours\nemmy,24\n", None),
}
WRONG = {
    "no number": ("student,extra_hours\nada,a day\n", "students.csv:2: extra_hours: 'a day'"),
    "less than nothing": ("student,extra_hours\nemmy,\nada,-1\n", "students.csv:3"),
    "no end": ("student,extra_hours\nada,inf\n", "students.csv:2"),
    "no such assignment": ("student,extra_hours:03_c\nada,1\n", "students.csv:1: extra_hours:03_c"),
    "nobody's hours": ("who,extra_hours\nada,1\n", "students.csv:1: no column says whose"),
}


@pytest.fixture
def course(tmp_path):
    """Return a course with two assignments."""
    for name in ("01_a", "02_b"):
        (tmp_path / "solutions" / name).mkdir(parents=True)
    return Course(tmp_path)


class TestExtensions:
    """The columns of `students.csv`."""

    @pytest.mark.parametrize(("text", "hours"), FILES.values(), ids=FILES)
    def test_more_time_is_what_the_columns_say(self, course, text, hours):
        """None where they say nothing of a student."""
        (course.root / "students.csv").write_text(text)
        extensions = read_extensions(course)
        found = extensions.of("ada", "01_a")

        assert (found and found.total_seconds() / HOUR) == hours
        assert extensions.known is ("extra_hours" in text)

    @pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG)
    def test_what_is_no_time_is_told_with_its_line(self, course, text, message):
        """Nobody is late by a slip of the pen."""
        (course.root / "students.csv").write_text(text)
        with pytest.raises(SettingsError, match=message):
            read_extensions(course)
