"""`layerlab verify --secrets`: the proof under many secrets, and how sure its shares are."""

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from autograder.commands import repeated as module
from autograder.commands.verify import command
from autograder.course import SECRET_VARIABLE, Course
from autograder.crews.crew import Setup
from autograder.proof.intervals import wilson
from autograder.proof.repeated import Miss, Tally, prove_under

from .conftest import ASSIGNMENT

HIDDEN = "autograder/hidden/01_tiny/test_scale.py"


def all_of(setup, numbers):
    """Return what was found under these secrets."""
    found = prove_under(setup, numbers, jobs=1, track=lambda graded, _: graded)
    return sum(found, Tally())


@pytest.fixture
def setup(own_course, level, limits):
    """Return a course of the test's own."""
    return Setup(own_course, ASSIGNMENT, level, limits)


class TestSecrets:
    def test_each_number_has_a_secret_of_its_own(self, own_course):
        """They differ from each other and from the course's own, and are the same in every run."""
        numbered = [replace(own_course, secret_number=number) for number in (1, 2, 3, 20)]
        secrets = [course.secret() for course in (own_course, *numbered)]

        assert len(set(secrets)) == 5
        assert secrets[2] == Course(own_course.root, 2).secret()
        assert all(len(secret) >= 16 for secret in secrets)


class TestWilson:
    @pytest.mark.parametrize(
        ("count", "trials", "low", "high"),
        [
            (0, 100, 0.0, 0.0370),
            (1, 10, 0.0179, 0.4042),
            (50, 100, 0.4038, 0.5962),
            (7, 7, 0.6457, 1.0),
            (0, 0, 0.0, 1.0),
        ],
    )
    def test_known_intervals(self, count, trials, low, high):
        """As in tables; nothing tried says nothing."""
        assert wilson(count, trials) == pytest.approx((low, high), abs=1e-4)


class TestProveUnder:
    def test_a_course_that_holds_is_green_under_each(self, setup):
        """Every entry counts once for each secret, the solutions among what is right."""
        found = all_of(setup, [1, 2])

        assert found.green
        assert found.mistakes == 2 * 5
        assert found.right > 2
        assert found.secrets == {1, 2}

    def test_what_depends_on_the_draw_is_named_with_its_number(self, setup, monkeypatch):
        """A test that refuses right work for some draws is found, and seen again under that number."""
        monkeypatch.setenv(SECRET_VARIABLE, "the draws of this secret are known")
        file = setup.course.root / HIDDEN
        text = file.read_text()
        begin = text.index("x = rng")
        line = text[begin : text.index("\n", begin)]
        file.write_text(text.replace(line, f"{line}\n        assert rng.random() > 0.5", 1))

        found = all_of(setup, [1, 2, 3])
        numbers = {miss.number for miss in found.refused if miss.case == "solution"}

        assert 0 < len(numbers) < 3
        first = min(numbers)
        assert {miss.number for miss in all_of(setup, [first]).refused} == {first}
        assert f"--secret-number {first}" in found.refused[0].sentence


class TestCommand:
    def test_a_mistake_that_is_missed_ends_with_1(self, setup):
        """Shares, intervals and the number that shows it again are printed, for programs as well."""
        file = setup.course.root / HIDDEN
        old = 'expect_close(out, expected, what="out")'
        file.write_text(file.read_text().replace(old, "assert out.shape == expected.shape"))
        options = ["--secrets=2", "--jobs=1", f"--sandbox={setup.level}"]

        told = CliRunner().invoke(command, options, obj=setup.course)
        data = CliRunner().invoke(command, [*options, "--json"], obj=setup.course)

        assert told.exit_code == data.exit_code == 1
        assert "95 % interval" in told.output
        assert "scale.scale_forward.added keeps every point" in told.output
        assert "--secret-number 2)" in told.output
        (assignment,) = json.loads(data.output)["assignments"]
        cases = [(case["case"], case["secret_number"]) for case in assignment["missed"]["cases"]]
        assert ("scale.scale_forward.added", 1) in cases
        assert assignment["missed"]["count"] == len(cases)

    def test_what_was_seen_before_an_interrupt_is_told(self, own_course, monkeypatch):
        """Ctrl-C costs nothing that was found, and ends as interrupted programs do."""

        def interrupted(*_args):
            miss = Miss(ASSIGNMENT, 1, "scale.scale_forward.added")
            yield Tally(mistakes=3, missed=(miss,), secrets=frozenset({1}))
            raise KeyboardInterrupt

        monkeypatch.setattr(module, "prove_under", interrupted)

        result = CliRunner().invoke(command, ["--secrets=9"], obj=own_course)

        assert result.exit_code == 130
        assert "stopped: 1 secret" in result.output
        assert "1 of 3" in result.output

    @pytest.mark.parametrize("other", ["--secret-number=2", "--matrix", "--text=x.txt"])
    def test_options_that_contradict_each_other_are_refused(self, own_course, other):
        """One proof, or many."""
        result = CliRunner().invoke(command, ["--secrets=2", other], obj=own_course)

        assert result.exit_code == 2
        assert "--secrets" in result.output
