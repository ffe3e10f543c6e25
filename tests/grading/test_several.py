"""More than one mistake in one function of the course, and what is said of a part."""

import msgspec
import pytest

from autograder.judging.calls import Recorder, calls_of
from autograder.judging.likeness import Seen
from autograder.judging.outline import exact_digest
from autograder.judging.replay import ReplayStudent
from autograder.judging.replays import Replays
from autograder.mistakes import Bank, pair
from autograder.record.report import Diagnosis
from autograder.reports.summary import class_summary
from layerlab.expect.student import LocalStudent

from .explaining import Explaining, explaining, names
from .test_diagnosis import diagnoses
from .test_engine import grade

__all__ = ["grade"]  # a fixture

BATCHNORM = "04_batch_normalization", "batchnorm"
BACKWARD = "batchnorm_backward"
TWO_AT_ONCE = {
    "of two results": ("batchnorm_backward", "dbeta_averaged", "mean_held_still"),
    "of one result": ("batchnorm_backward", "root_without_its_half", "mean_not_shared_out"),
    "of one output": ("batchnorm_forward", "eps_outside_the_root", "momentum_not_read"),
    "of an error": ("batchnorm_forward", "any_other_mode_is_test", "eps_not_read"),
    "of a change in place": ("batchnorm_forward", "centred_in_place", "deviation_remembered"),
    "of which one meddles with the other": (
        "batchnorm_forward",
        "train_mode_uses_the_memory",
        "momentum_not_read",
    ),
}
# No mistake of the bank is like it, nor are two of them.
UNKNOWN = "return dx, dgamma, dbeta + 0.1 * dgamma"


class TestPairs:
    @pytest.mark.parametrize(("function", "one", "other"), TWO_AT_ONCE.values(), ids=TWO_AT_ONCE)
    def test_both_are_named(self, function, one, other):
        """Where no single mistake explains everything, and two together do."""
        known = explaining(*BATCHNORM)
        both = pair(known.entry(function, one), known.entry(function, other))

        found = known.of(function, both.namespace(known.solutions))

        assert set(names(found)) == {one, other}
        assert not any(diagnosis.explains for diagnosis in found)

    def test_a_right_function_is_given_none(self):
        """Nor are the unusual ones."""
        known = explaining(*BATCHNORM)
        for entry in known.bank.unusual[:4]:
            assert known.of(entry.function, entry.namespace(known.solutions)) == ()

    def test_what_is_unknown_is_given_none(self):
        """A mistake that the bank lacks is not made up of two others."""
        known = explaining(*BATCHNORM)
        source = code_of(known, "eps_left_out").replace(".std(axis=0)", ".std(axis=0) * 1.01")

        assert set(names(known.of("batchnorm_backward", known.written(source)))) <= {None}


class TestWrongForwards:
    def test_two_are_named_where_its_cache_is_right(self):
        """A wrong output says nothing of what it leaves to its backward."""
        known = explaining(*BATCHNORM)
        _, one, other = TWO_AT_ONCE["of two results"]
        both = pair(known.entry(BACKWARD, one), known.entry(BACKWARD, other))
        namespace = {**both.namespace(known.solutions)}
        right = namespace["batchnorm_forward"]

        def wrong(*args):
            out, cache = right(*args)
            return 2 * out, cache

        namespace["batchnorm_forward"] = wrong
        runs = known.runs(BACKWARD, namespace)

        assert set(names(known.known.of(BACKWARD, runs, "batchnorm_forward"))) == {one, other}

    def test_a_spoilt_cache_costs_few_replays(self, monkeypatch):
        """Nothing is as a known mistake then; two tests show that, and the forward is named."""
        known = Explaining(*BATCHNORM)
        forward = known.entry("batchnorm_forward", "divided_by_the_variance")
        runs = known.runs(BACKWARD, forward.namespace(known.solutions))
        replayed = []
        run = Replays._run  # how often is the question

        def counted(self, test, entry):
            replayed.append(test.id)
            return run(self, test, entry)

        monkeypatch.setattr(Replays, "_run", counted)
        found = known.known.of(BACKWARD, runs, "batchnorm_forward")

        entries = [entry for entry in known.bank.mistakes if entry.function == BACKWARD]
        assert [diagnosis.forward for diagnosis in found] == ["batchnorm_forward"]
        assert len(replayed) < 4 * len(entries)


class TestReplays:
    def test_what_gradients_deserve_is_left_out(self):
        """They are replayed without what only the submission's own run is asked for, and seen alike."""
        known = explaining(*BATCHNORM)
        namespace = known.entry(BACKWARD, "dgamma_averaged").namespace(known.solutions)
        calls = {True: 0, False: 0}
        for test in known.tests[BACKWARD]:
            endings, seen = {}, {}
            for crediting in calls:
                recorder = Recorder(known.exercise.roles)
                student = ReplayStudent(namespace, recorder)
                ending = known.session.run(
                    test, student, LocalStudent(known.solutions), crediting=crediting
                )
                calls[crediting] += len(recorder.calls)
                finding = getattr(ending.error, "finding", None)
                endings[crediting] = finding and (finding.kind, finding.what)
                seen[crediting] = Seen(calls_of(BACKWARD, recorder.calls))

            assert endings[True] == endings[False]
            assert exact_digest(seen[True]) == exact_digest(seen[False])

        assert calls[False] < calls[True]


def code_of(known, name):
    """Return the source of a mistake in batchnorm_backward."""
    return known.entry("batchnorm_backward", name).sources["batchnorm_backward"]


class TestParts:
    @pytest.mark.parametrize(
        "name", ["mean_held_still", "variance_held_still", "gamma_left_out", "dgamma_averaged"]
    )
    def test_one_that_is_known_is_named_beside_one_that_is_not(self, name):
        """With how many tests it explains, and which."""
        known = explaining(*BATCHNORM)
        source = code_of(known, name).replace("return dx, dgamma, dbeta", UNKNOWN)

        (found,) = known.of("batchnorm_backward", known.written(source))

        count = len(found.tests)
        assert found.mistake == name
        assert found.explains.startswith(f"This explains {count} of the ")
        assert found.words == f"{found.sentence} {found.explains}"
        assert len(set(found.tests)) == count >= 2

    def test_a_result_in_another_place_is_no_part(self):
        """The order of results looks like many a mistake where that is not known."""
        known = explaining(*BATCHNORM)
        swapped = known.entry("batchnorm_backward", "gamma_and_beta_swapped")
        others = [entry for entry in known.bank.mistakes if entry is not swapped]
        known.known.bank, before = Bank(tuple(others), ()), known.known.bank
        try:
            found = known.of("batchnorm_backward", swapped.namespace(known.solutions))
        finally:
            known.known.bank = before

        assert set(names(found)) <= {None}

    def test_the_class_counts_it_as_the_same_mistake(self, grade):
        """The sentence that is counted does not say how many tests somebody failed."""
        added = "def scale_forward(x, a):\n    return x + a, (x, a)\n"
        graded = grade({"scale_forward": added})
        (function,) = [f for f in graded.report.functions if f.function == "scale_forward"]
        part = msgspec.structs.replace(
            function.diagnoses[0],
            explains="This explains 1 of the 2 tests that fail.",
            tests=("t",),
        )
        partly = msgspec.structs.replace(function, diagnoses=(part,))
        other = msgspec.structs.replace(graded.report, student="b", functions=(partly,))

        assert diagnoses(graded, "scale_forward") == ["added"]
        assert [count for _, count in class_summary([graded.report, other]).diagnoses] == [2]

    def test_older_records_are_read(self):
        """Those that know of no parts."""
        data = b'{"mistake": "added", "sentence": "You added.", "forward": null}'

        read = msgspec.json.decode(data, type=Diagnosis)

        assert (read.explains, read.tests, read.words) == (None, (), "You added.")
