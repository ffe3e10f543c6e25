"""What a test gets of what a student returned, and what the student's functions get back."""

import datetime as dt
import decimal
import enum
import fractions
import itertools
import zoneinfo
from collections import Counter, OrderedDict, defaultdict
from typing import Any, NamedTuple

import numpy as np
import pytest

from layerlab.expect.crossing import MAX_PARTS, MAX_TAKEN, MAX_TEXT, Crossing
from layerlab.expect.here import KeptHere, OwnCall
from layerlab.expect.kinds import WORDS, Kept
from layerlab.expect.originals import CAPACITY, Originals
from layerlab.expect.values import NotNumbersError, as_floats, describe

A = np.arange(6.0).reshape(2, 3)
Colour = enum.IntEnum("Colour", "RED BLUE")


class State(NamedTuple):
    h: Any
    c: Any


class Loss(float):
    def __repr__(self):
        return "a loss of mine"


class Settings(dict):
    def __getitem__(self, key):
        return super().get(key, 0)


class Path(str):
    __slots__ = ()


class Whole(int):
    __slots__ = ()


class Day(dt.date):
    __slots__ = ()


class Odd:
    def __iter__(self):
        return iter((1, 2))


def circle():
    """Return a list that holds nothing but itself."""
    items = []
    items.append(items)
    return items


AS_IT_IS = {
    "None": None,
    "a truth value": True,
    "an integer": -7,
    "not a number": np.nan,
    "text": "naïve",
    "an array": A,
    "a view": A[:, ::2],
    "float32": np.float32(0.5),
    "an array of complex numbers": A.astype(complex),
    "a tuple of anything plain": (1, [2.5, ("a", {"b": A})], {}),
    "an integer of more than 64 bits": 2**70,
    "a set": {1, "a", (2, None)},
    "a date": dt.date(2026, 3, 1),
    "a span of time": dt.timedelta(days=-1, seconds=3),
    "a dict with numbers as keys": {1: A, ("W", 2): [A]},
}
# What is given, and the same with plain classes.
MADE_PLAIN = {
    "a long double": (np.longdouble(0.5), np.float64(0.5)),
    "long doubles in an array": (A.astype(np.longdouble), A),
    "long complex numbers": (A.astype(np.clongdouble), A.astype(complex)),
    "a truth value of numpy's": (np.True_, True),
    "text of numpy's": (np.str_("a"), "a"),
    "text of a class": (Path("a"), "a"),
    "a number of a class": (Loss(0.5), 0.5),
    "an integer of a class": (Colour.BLUE, 2),
    "an enormous integer of a class": (Whole(3**100), 3**100),
    "a set of a class": (frozenset({1, np.int64(2)}), {1, 2}),
    "a date of a class": (Day(2026, 3, 1), dt.date(2026, 3, 1)),
    "a zone by its name": (
        dt.datetime(2026, 7, 1, tzinfo=zoneinfo.ZoneInfo("UTC")),
        dt.datetime(2026, 7, 1, tzinfo=dt.UTC),
    ),
    "an integer beyond all floats": (-(10**2000), -np.inf),
    "a named tuple": (State(A, 2.0), (A, 2.0)),
    "an ordered dict": (OrderedDict(a=1), {"a": 1}),
    "a dict with a default": (defaultdict(list, a=[1]), {"a": [1]}),
    "a dict with methods of its own": (Settings(t=3), {"t": 3}),
    "a dict that counts": (Counter("aab"), {"a": 2, "b": 1}),
    "one within others": (
        [{"config": OrderedDict(t=np.longdouble(2))}],
        [{"config": {"t": np.float64(2)}}],
    ),
    "keys of numpy's": ({np.int64(1): 2, (np.str_("W"), 1): 3}, {1: 2, ("W", 1): 3}),
}
KEPT = {
    "a generator": (n for n in (1,)),
    "an iterator": map(abs, [1]),
    "a dict's .values()": {"a": 1}.values(),
    "a dict's .keys()": OrderedDict(a=1).keys(),
    "a range": range(3),
    "a set": {(1, b"a")},
    "bytes": b"a",
    "a function": len,
    "a class": int,
    "a module": np,
    "a matrix": np.asmatrix(A),
    "a masked array": np.ma.array(A),
    "an array of a class of its own": A.view(np.recarray),
    "an array of something other than numbers": np.array(["a", "b"]),
    "an array that is too large to be looked at": np.broadcast_to(1.0, (2**40,)),
    "a number of a class of its own": fractions.Fraction(1, 3),
    "a date or a span of time": np.timedelta64(3, "s"),
    "a generator of random numbers": np.random.default_rng(0),
    "a very long text": "a" * (MAX_TEXT + 1),
    "a dict whose keys are neither text nor numbers": {frozenset(): 1},
    "a collection of too many parts to be looked at": [0] * MAX_PARTS,
    "some other object": Odd(),
}


TAKEN = {
    "a generator": ((n * n for n in range(3)), [0, 1, 4]),
    "an iterator": (zip([1, 2], "ab", strict=True), [(1, "a"), (2, "b")]),
    "a range": (range(2, 8, 3), [2, 5]),
    "a dict's .items()": ({"a": 1}.items(), [("a", 1)]),
    "a dict's .keys()": ({"a": 1}.keys(), ["a"]),
    "a dict's .values()": ({"a": A}.values(), [A]),
}


def crossed(value):
    """Return what a test gets of a value."""
    return Crossing(KeptHere, lambda plain, original: None).value(value)


class TestTaken:
    """What a function returns that gives its items one by one."""

    @pytest.mark.parametrize("words", TAKEN)
    def test_its_items_are_taken(self, words):
        """A list of them, that is still called what it came of where a test expects something else."""
        given, items = TAKEN[words]

        got = Crossing(KeptHere, lambda plain, original: None).result(given)

        assert list(got) == items
        assert got.whole
        assert describe(got) == words
        with pytest.raises(NotNumbersError):
            as_floats(got)

    def test_one_without_an_end_is_taken_up_to_a_limit(self):
        """Also as one of several results."""
        _, got = Crossing(KeptHere, lambda plain, original: None).result((1, itertools.count()))

        assert got == list(range(MAX_TAKEN))
        assert not got.whole

    def test_what_it_raises_midway_is_raised(self):
        """As a loop over it would."""
        with pytest.raises(ZeroDivisionError):
            Crossing(KeptHere, lambda plain, original: None).result(1 / n for n in (1, 0))

    def test_one_within_a_collection_is_left_alone(self):
        """Its items belong to whoever asks for them."""
        items = iter([1])

        crossed([items])

        assert next(items) == 1


class TestPlain:
    """The value itself, or one that is equal and plain."""

    @pytest.mark.parametrize("value", AS_IT_IS.values(), ids=AS_IT_IS)
    def test_what_is_plain_is_left_alone(self, value):
        """The very object, so that changes in place are seen as ever."""
        assert crossed(value) is value

    @pytest.mark.parametrize(("value", "plain"), MADE_PLAIN.values(), ids=MADE_PLAIN)
    def test_a_class_of_its_own_does_not_matter(self, value, plain):
        """A subclass becomes what it is a subclass of, and a long double a float64."""
        got = crossed(value)

        assert type(got) is type(plain)
        assert repr(got) == repr(plain)

    def test_too_large_a_long_double_is_infinite(self):
        """As a float64 has it."""
        assert np.isinf(crossed(np.array([np.longdouble("1e4000")]))).all()


class TestKept:
    """What is not plain, and for which something else stands."""

    @pytest.mark.parametrize(("words", "value"), KEPT.items(), ids=KEPT)
    def test_it_is_described(self, words, value):
        """In words that both sides know, and that are also said of the value itself in a test."""
        kept = crossed(value)

        assert isinstance(kept, Kept)
        assert describe(kept) == words
        assert words in WORDS

    @pytest.mark.parametrize(
        "value",
        [np.asmatrix(A), np.ma.array(A), {1}, iter([1]), (n for n in "a"), {"a": 1}.items(), Odd()],
    )
    def test_the_refusal_is_the_same_as_of_the_value(self, value):
        """An expectation says the same, whether it was given the value or what stands for it."""
        reasons = []
        for given in (value, crossed(value)):
            with pytest.raises(NotNumbersError) as caught:
                as_floats(given)
            reasons.append(caught.value.reason)

        assert reasons[0] == reasons[1]

    def test_only_the_part_that_is_not_plain_is_kept(self):
        """The rest of a dict can be looked at."""
        got = crossed({"w": A, "keys": {}.keys()})

        assert got["w"] is A
        assert describe(got["keys"]) == "a dict's .keys()"

    def test_a_collection_in_itself_ends(self):
        """No list is looked into for ever."""
        got = crossed(circle())
        while type(got) is list:
            (got,) = got

        assert got.words == "a collection that is nested too deeply to be looked at"

    @pytest.mark.parametrize(
        ("value", "advice"),
        [
            ([1, 2.5], "np.array"),
            ([[1, 2], [3, 4]], "np.array"),
            ([[1, 2], [3]], None),
            ([A, A], None),
            ([], None),
            ({}.values(), "list"),
            (range(3), "list"),
            (np.asmatrix(A), "np.asarray"),
            (decimal.Decimal(1), None),
        ],
        ids=repr,
    )
    def test_advice_is_given_where_it_is_right(self, value, advice):
        """A list of numbers becomes an array by np.array; one of several arrays should perhaps be none."""
        with pytest.raises(NotNumbersError) as caught:
            as_floats(crossed(value))

        assert ("(...)" in caught.value.reason) is (advice is not None)
        assert (advice or "") in caught.value.reason


class TestResult:
    """Several results, and the cache among them."""

    @pytest.mark.parametrize(
        "cache", [A, (A, A), {"x": A}, Odd(), 3.0], ids=lambda v: type(v).__name__
    )
    @pytest.mark.parametrize(("place", "at"), [(-1, 1), (0, 0), (1, 1)])
    def test_a_cache_is_kept_whatever_it_is(self, cache, place, at):
        """An array, too: no test may look into what is the student's own affair."""
        results = [A, A]
        results[at] = cache
        got = Crossing(KeptHere, lambda plain, original: None).result(tuple(results), place)

        assert got[1 - at] is A
        assert got[at].value is cache

    def test_of_too_many_none_is_looked_at(self):
        """However many there are, the answer is one."""
        got = Crossing(KeptHere, lambda plain, original: None).result([0] * MAX_PARTS, -1)

        assert got.words == "a collection of too many parts to be looked at"

    @pytest.mark.parametrize("result", [A, (A,), {"a": A}, [A, A]], ids=lambda v: type(v).__name__)
    def test_there_is_none_where_none_can_be(self, result):
        """A result that is alone is no cache, nor is one beyond the last."""
        got = Crossing(KeptHere, lambda plain, original: None).result(result, 2)

        assert got is result


class Student:
    """Calls functions as `check` does."""

    def __init__(self):
        self._originals = Originals()

    def __call__(self, function, *args, **options):
        call = OwnCall(self._originals, args, options)
        try:
            return call.result(function(*call.args, **call.options))
        finally:
            call.restore()


@pytest.fixture
def student():
    """Return a student who remembers nothing yet."""
    return Student()


ORIGINALS = {
    "a named tuple": State(A, 1.0),
    "a dict with a default": defaultdict(int, t=1),
    "a dict with something kept in it": {"rng": np.random.default_rng(0)},
    "a list of long doubles": [np.longdouble(1), np.longdouble(2)],
    "a set": {1, 2},
    "a range": range(3),
}


class TestHandingBack:
    """What a test hands back to the student's functions."""

    @pytest.mark.parametrize("original", ORIGINALS.values(), ids=ORIGINALS)
    def test_it_is_the_students_own_again(self, student, original):
        """As it would be without a wall, alone or among several results."""
        alone = student(lambda: original)
        _, second = student(lambda: (A, original))

        assert student(lambda value: value is original, alone)
        assert student(lambda value: value is original, second)
        assert student(lambda *, value: value is original, value=second)

    def test_an_iterator_gives_its_items_again(self, student):
        """What was taken of it, and then the rest."""
        numbers = itertools.count()
        taken = student(lambda: numbers)

        assert student(lambda numbers: list(itertools.islice(numbers, 2000)), taken)[:3] == [
            0,
            1,
            2,
        ]

    def test_in_a_collection_as_well(self, student):
        """A test may put a kept thing into a dict of its own."""
        rng = np.random.default_rng(0)
        config = student(lambda: {"rng": rng, "t": 1})
        held = {**config, "t": 2}

        got = student(lambda config: (config["rng"] is rng, config["t"]), held)

        assert got == (True, 2)

    def test_what_the_test_changed_is_the_tests(self, student):
        """A collection that is not as it came is handed on as it is now."""
        config = student(lambda: OrderedDict(t=1))
        config["t"] = 5

        assert student(lambda config: (type(config).__name__, config["t"]), config) == ("dict", 5)

    def test_changes_in_place_are_seen(self, student):
        """Also those that a function makes to its own collection, and what it puts there."""
        config = student(lambda: defaultdict(int))

        def step(config):
            config["t"] += 1
            config["moments"] = State(np.longdouble(2), A)

        student(step, config)
        student(step, config)

        assert config["t"] == 2
        assert type(config["moments"]) is tuple
        assert student(lambda config: type(config["moments"]) is State, config)

    def test_what_is_put_into_a_tests_dict_is_plain(self, student):
        """A test looks it up there, whatever the function's end."""
        held, items = {"old": 1}, [1]

        def broken(config, items):
            del config["old"]
            config["mean"] = np.asmatrix(A)
            items.append(np.True_)
            raise KeyError

        with pytest.raises(KeyError):
            student(broken, held, items)

        assert describe(held["mean"]) == "a matrix"
        assert held.keys() == {"mean"}
        assert items[1] is True
        assert student(lambda config: type(config["mean"]) is np.matrix, held)

    def test_only_the_latest_are_remembered(self):
        """Nothing grows without end."""
        originals = Originals()
        lists = [[n] for n in range(CAPACITY + 3)]
        for number, value in enumerate(lists):
            originals.remember(value, number)

        assert [originals.find(value) for value in lists[:4]] == [None, None, None, 3]

    def test_what_is_large_is_not(self):
        """Each is copied once to see whether it changed."""
        originals = Originals()
        large, many = [np.zeros(1 << 20)], [0] * MAX_PARTS
        originals.remember(large, 1)
        originals.remember(many, 2)

        assert originals.find(large) is None
        assert originals.find(many) is None
