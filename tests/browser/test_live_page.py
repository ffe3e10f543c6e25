"""The page of a lab session in a browser: nothing is wrong with it, and it looks again unless it is paused."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from autograder.reports.live import page as live
from autograder.reports.live.page import LiveArrival, LiveSession, live_page

from .browser import Browser
from .test_class_page import a_report

NOW = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
STUDENTS = ("ada", "bob", "Maximiliane von und zu Habsburg-Lothringen", "dot", "eve_of_the_class")
PAGES = {"01_fully_connected": "#{}"}


def a_live_page(sentence: str = "A bias is left out.") -> str:
    """Return the page on some students with random outcomes."""
    chance = random.Random(4)
    reports = [a_report(student, chance, sentence) for student in STUDENTS]
    arrivals = [LiveArrival(at=NOW, report=report, before=3.0) for report in reports]
    session = LiveSession(reports={"01_fully_connected": reports}, arrivals=arrivals, now=NOW)
    return live_page(session, PAGES)


def test_nothing_is_wrong_with_it(faults) -> None:
    """In light, in the dark and on a phone, and by keyboard."""
    assert faults(a_live_page()) == []


def test_nothing_runs_in_it(page, attacks) -> None:
    """Sentences are an author's, names are whatever somebody called a folder."""
    for attack in attacks[:4]:
        opened = page(a_live_page(attack))
        opened.provoke()

        assert opened.ran() == []


def test_it_looks_again_unless_it_is_paused(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is written anew under an open page."""
    monkeypatch.setattr(live, "SECONDS", 0.2)
    path = tmp_path / "live.html"
    path.write_text(a_live_page("The first one."))
    opened = browser.open(path)

    path.write_text(a_live_page("The second one."))
    assert opened.comes("return document.body.innerText.includes('The second one.')")

    opened.run("document.getElementById('pause').click()")
    path.write_text(a_live_page("The third one."))
    assert not opened.comes("return document.body.innerText.includes('The third one.')", 1.0)
