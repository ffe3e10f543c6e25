"""How a time of submission is read, and what is refused rather than guessed."""

from datetime import datetime

import pytest

from autograder.text.moments import MomentError, read_moment

EVENING = datetime(2026, 1, 31, 22, 59)  # noqa: DTZ001  # as nbgrader keeps times: UTC, unsaid
READ = {
    "nbgrader's exchange": ("2026-01-31 22:59:00.000000 UTC", "UTC"),
    "nbgrader's exchange in Berlin": ("2026-01-31 23:59:00.000000 CET", "Europe/Berlin"),
    "nbgrader's exchange in New York": ("2026-01-31 17:59:00.000000 EST", "America/New_York"),
    "nbgrader's exchange in India": ("2026-02-01 04:29:00 IST", "Asia/Kolkata"),
    "nbgrader's exchange in Tokyo": ("2026-02-01 07:59:00 JST", "Asia/Tokyo"),
    "no zone": ("2026-01-31 22:59:00", "Europe/Berlin"),
    "an offset without a colon": ("2026-01-31 23:59:00 +0100", "UTC"),
    "an offset with a colon": ("2026-01-31 23:59:00 +01:00", "UTC"),
    "an offset west": ("2026-01-31 14:59:00 -0800", "UTC"),
    "half an hour": ("2026-02-01 04:29:00 +0530", "UTC"),
    "the afternoon": ("2026-01-31 10:59:00 PM", "UTC"),
    "the afternoon somewhere": ("2026-01-31 11:59:00 PM CET", "Europe/Berlin"),
    "no seconds": ("2026-01-31 22:59", "UTC"),
    "GMT and an offset": ("2026-01-31 23:59:00 GMT+0100", "UTC"),
    "git log": ("Sat Jan 31 23:59:00 2026 +0100", "UTC"),
    "git log, one digit": ("Sat Jan 31 14:59:00 2026 -0800", "UTC"),
    "git log --date=iso": ("2026-01-31 23:59:00 +0100", "UTC"),
    "git log --date=iso-strict": ("2026-01-31T23:59:00+01:00", "UTC"),
    "git log --date=iso-strict in UTC": ("2026-01-31T22:59:00Z", "UTC"),
    "git log --date=rfc": ("Sat, 31 Jan 2026 23:59:00 +0100", "UTC"),
    "git log --date=raw": ("1769900340 +0100", "UTC"),
    "git log --date=unix": ("1769900340", "UTC"),
    "a blank line": ("  2026-01-31 22:59:00 UTC\n", "UTC"),
}
REFUSED = {
    "nothing": ("", "UTC", "no date with a time"),
    "words": ("yesterday", "UTC", "no date with a time"),
    "git log --date=relative": ("3 hours ago", "UTC", "no date with a time"),
    "git log --date=short": ("2026-01-31", "UTC", "no date with a time"),
    "which is the month": ("01/02/2026 10:00:00", "UTC", "no date with a time"),
    "no such day": ("2026-02-30 10:00:00 UTC", "UTC", "no date with a time"),
    "another zone's name": ("2026-01-31 23:59:00 PST", "Europe/Berlin", "PST is not what"),
    "a name with two homes": ("2026-01-31 23:59:00 IST", "UTC", "IST is not what"),
    "summer in winter": ("2026-01-31 23:59:00 CEST", "Europe/Berlin", "CEST is not what"),
    "no such timezone": ("2026-01-31 23:59:00 CET", "Europe/Nowhere", "timezone 'Europe/Nowhere'"),
}


class TestReadMoment:
    @pytest.mark.parametrize(("text", "timezone"), READ.values(), ids=READ)
    def test_a_moment_is_read_whole(self, text, timezone):
        """Zone, offset and half of the day count, whoever wrote them."""
        assert read_moment(text, timezone) == EVENING

    @pytest.mark.parametrize(("text", "timezone", "why"), REFUSED.values(), ids=REFUSED)
    def test_what_would_be_guessed_is_refused(self, text, timezone, why):
        """A doubt is told; nobody is late, or in time, by a guess."""
        with pytest.raises(MomentError, match=why):
            read_moment(text, timezone)

    @pytest.mark.parametrize(("name", "hour"), [("CEST", 0), ("CET", 1)])
    def test_an_hour_that_comes_twice_is_told_by_its_name(self, name, hour):
        """When clocks are put back, 02:30 comes twice."""
        moment = read_moment(f"2026-10-25 02:30:00 {name}", "Europe/Berlin")

        assert moment == datetime(2026, 10, 25, hour, 30)  # noqa: DTZ001  # see EVENING

    def test_the_course_may_have_a_form_of_its_own(self):
        """`Exchange.timestamp_format` says how the exchange writes times."""
        moment = read_moment("31.01.2026 23h59 CET", "Europe/Berlin", "%d.%m.%Y %Hh%M %Z")

        assert moment == EVENING
