"""`layerlab.toml`: what it may say, and what is told of all else, with path and line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from autograder.course import Course
from autograder.settings.lines import line_at
from autograder.settings.reading import (
    SettingsError,
    moment_text,
    parse_settings,
    read_course_settings,
)
from autograder.settings.records import CourseSettings, Points, Shown

EVERYTHING = """
title = "Layers by hand"
id = "layers2026"
timezone = "Europe/Berlin"
packages = ["pandas>=2", "scipy"]

[failures]
shown = "sentence"
shown_from = 2026-12-15 12:00:00
explanations = "nothing"
reproductions = "code"
reproductions_from = 2026-12-20T12:00:00Z

[late]
grace_minutes = 15
percent_per_hour = 1
steps = [{after_hours = 0, percent = 10}, {after_hours = 48, percent = 100}]
at_most_percent = 50

[limits]
cell_seconds = 5
call_seconds = 2.5
memory_mb = 512

[assignments.01_scaling]
release = 2026-11-01
due = 2026-12-01 23:59:00
failures_from = 2026-12-02 08:00:00

[[void]]
assignment = "01_scaling"
test = "TestScale::test_known"
reason = "It asked for a sum where the text says mean."

[[void]]
assignment = "01_scaling"
test = "TestScale::test_shape"
reason = "The text did not say which."
points = "out"
""".replace("release = 2026-11-01\n", "release = 2026-11-01 08:00:00\n")

WRONG = {
    "a language that is none": (
        'language = "Chinese"\n',
        "f.toml:1: 'Chinese' is no code of a language; write one such as en or zh",
    ),
    "an exchange that is none": ("exchange = 3\n", "f.toml:1: exchange: expected `str`"),
    "no TOML": ("title = \n", "f.toml:1: this is no TOML"),
    "TOML that ends too early": ("\n[late\n", "f.toml:2: this is no TOML"),
    "a name that nobody knows": ("\n\nfoo = 1\n", "f.toml:3: there is no setting foo"),
    "a slip of the pen": (
        "[late]\n\npercnt_per_hour = 1\n",
        "f.toml:3: there is no setting late.percnt_per_hour; did you mean percent_per_hour?",
    ),
    "another kind": (
        '[limits]\ncell_seconds = "five"\n',
        "f.toml:2: limits.cell_seconds: expected `float`, got `str`",
    ),
    "more than all": ("[late]\nat_most_percent = 101\n", "f.toml:2: late.at_most_percent"),
    "a time that does not exist": ("[limits]\n# none\ncall_seconds = 0\n", "f.toml:3: limits.call"),
    "another word": (
        '[failures]\nshown = "some"\n',
        'f.toml:2: failures.shown is one of: "all", "sentence", "nothing"',
    ),
    "a date without a time": (
        "[assignments.01_a]\ndue = 2026-12-01\n",
        "f.toml:2: assignments.01_a.due",
    ),
    "an entry of a list": (
        "[late]\nsteps = [\n  {after_hours = 1, percent = 10},\n  {after_hours = 2},\n]\n",
        "f.toml:2: late.steps: object missing required field `percent`",
    ),
    "the second of two tables": (
        '[[void]]\nassignment = "a"\ntest = "t"\nreason = "r"\n[[void]]\nassignment = "a"\ntest = "t"\n',
        "f.toml:5: void: object missing required field `reason`",
    ),
    "a reason that is none": (
        '[[void]]\nassignment = "a"\ntest = "t"\nreason = " "\n',
        "f.toml:4: void.reason",
    ),
    "an assignment's own": (
        "[assignments]\n02_b.due = 2026-12-01 12:00:00\n01_a.duee = 2026-12-01 12:00:00\n",
        "f.toml:3: there is no setting assignments.01_a.duee; did you mean due?",
    ),
    "a timezone": ('title = "x"\ntimezone = "Berlin"\n', "f.toml:2: there is no timezone 'Berlin'"),
    "a package": ('packages = ["pandas >", "scipy"]\n', "f.toml:1: 'pandas >' is no requirement"),
    "a plugin": ('[late]\nplugin = "Mine"\n', "f.toml:2: 'Mine' names nothing in a module"),
    "due before it is there": (
        "[assignments.01_a]\ndue = 2026-12-01 12:00:00\nrelease = 2026-12-01T12:00:00-01:00\n",
        "f.toml:2: 01_a is due before it is released",
    ),
    "no tables": ("assignments = 3\n", "f.toml:1: write a table for each one"),
}

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
SHOWN = {
    "nothing said": ("", Shown.ALL),
    "one word": ('[failures]\nshown = "sentence"\n', Shown.SENTENCE),
    "not yet": ("[failures]\nshown_from = 2026-12-01T12:00:01Z\n", Shown.NOTHING),
    "since now": ("[failures]\nshown_from = 2026-12-01T12:00:00Z\n", Shown.ALL),
    "at noon where it is held": (
        'timezone = "Europe/Berlin"\n[failures]\nshown_from = 2026-12-01 12:30:00\n',
        Shown.ALL,
    ),
    "an assignment's own moment": (
        "failures = {shown_from = 2026-01-01T00:00:00Z}\n[assignments.01_a]\nfailures_from = 2026-12-24T00:00:00Z\n",
        Shown.NOTHING,
    ),
    "another assignment's moment": (
        "[assignments.02_b]\nfailures_from = 2026-12-24T00:00:00Z\n",
        Shown.ALL,
    ),
}


def parsed(text):
    """Return what a file says."""
    return parse_settings(text, Path("f.toml"))


class TestParsing:
    """A text becomes frozen records, or an error with its line."""

    def test_all_that_it_may_say(self):
        """Every setting at once, in the units that its name says."""
        settings = parsed(EVERYTHING)

        assert (settings.title, settings.id) == ("Layers by hand", "layers2026")
        assert settings.packages == ("pandas>=2", "scipy")
        assert settings.due("01_scaling") == datetime(2026, 12, 1, 22, 59, tzinfo=UTC)
        assert settings.due("02_other") is None
        assert [step.percent for step in settings.late.steps] == [10, 100]
        assert settings.limits.call_seconds == 2.5
        assert [void.points for void in settings.voids("01_scaling")] == [Points.ALL, Points.OUT]
        assert settings.voids("02_other") == ()

    @pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG)
    def test_what_is_wrong_is_told_with_its_line(self, text, message):
        """So that nobody has to look for it."""
        with pytest.raises(SettingsError) as caught:
            parsed(text)

        assert str(caught.value).startswith(message), caught.value

    @pytest.mark.parametrize(("text", "shown"), SHOWN.values(), ids=SHOWN)
    def test_what_is_shown_depends_on_the_moment(self, text, shown):
        """Before it nothing, whatever the word."""
        assert parsed(text).shown("01_a", NOON) is shown

    def test_a_moment_is_written_as_nbgrader_reads_it(self):
        """With its zone, so that it is nobody's guess."""
        settings = parsed('timezone = "Europe/Berlin"\n')

        assert moment_text(settings, datetime(2026, 7, 1, 12)) == "2026-07-01 10:00:00+00:00"  # noqa: DTZ001  # as TOML's local times are

    def test_a_course_without_the_file_decided_nothing(self, tmp_path):
        """Courses that are older than the file go on as they did."""
        assert read_course_settings(Course(tmp_path)) == CourseSettings()

    def test_a_file_that_is_no_text_is_told(self, tmp_path):
        """Some editors save in another encoding."""
        (tmp_path / "layerlab.toml").write_bytes(b'title = "\xe9"')
        with pytest.raises(SettingsError, match=r"layerlab.toml:1: not UTF-8"):
            read_course_settings(Course(tmp_path))


LINES = {
    "at the top": ("a = 1\nb = 2\n", ("b",), 2),
    "in a table": ("[a]\nx = 1\n[b]\nx = 2\n", ("b", "x"), 4),
    "a dotted name": ("a.b.c = 1\n", ("a", "b", "c"), 1),
    "quoted": ('["01 a"]\nx = 1\n', ("01 a", "x"), 2),
    "a table of several": ("[[a]]\nx = 1\n[[a]]\nx = 2\n", ("a", 1, "x"), 4),
    "inside a value": ("\na = {b = {c = 1}}\n", ("a", "b", "c"), 2),
    "nowhere": ("a = 1\n", ("z",), 1),
    "behind a comment": ("[a] # [b]\nx = 1\n[b]\nx = 1\n", ("b", "x"), 4),
}


class TestLines:
    """Where something stands."""

    @pytest.mark.parametrize(("text", "keys", "line"), LINES.values(), ids=LINES)
    def test_the_line_is_that_of_the_last_part_that_has_one(self, text, keys, line):
        """What stands inside a value has the value's line."""
        assert line_at(text, keys) == line
