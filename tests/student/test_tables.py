"""What a test expects of tables, of sets, and of numbers that are infinite."""

import numpy as np
import pytest

from layerlab.expect import CheckFailed, expect_close, expect_equal, expect_same_set, expect_table

SAME_SETS = [({1, 2}, [2, 1, 1]), (np.array([3, 1]), {1, 3}), ([[1, 2], [3]], {(1, 2), (3,)})]
OTHER_SETS = {
    "one is missing": ({1}, {1, 2}, "s lacks some of what is expected."),
    "one is too many": ([1, 2, 3], {1, 2}, "s holds what is not expected."),
    "others": ("ab", {"a"}, "s is some text, where a set or a list is expected."),
    "both": ({1, 4}, {1, 2}, "s lacks some of what is expected and holds what is not expected."),
}
INFINITE = {
    "finite where inf is expected": (
        [200.7, 1],
        [np.inf, 1],
        "x is not infinite where it should be.",
    ),
    "the other infinity": ([-np.inf, 1], [np.inf, 1], "x is not infinite where it should be."),
    "inf where nan is expected": ([np.inf, 1], [np.nan, 1], "x is not nan where it should be."),
    "inf where a number is expected": ([np.inf, np.inf], [np.inf, 1], "x is inf in one entry."),
    "another number beside it": ([np.inf, 2], [np.inf, 1], "x is far off in one entry."),
}


class TestSets:
    @pytest.mark.parametrize(("got", "expected"), SAME_SETS)
    def test_order_and_number_do_not_count(self, got, expected):
        """Nor does the kind of collection."""
        expect_same_set(got, expected, what="s")

    @pytest.mark.parametrize(("got", "expected", "sentence"), OTHER_SETS.values(), ids=OTHER_SETS)
    def test_what_differs_is_said(self, got, expected, sentence):
        """Which things they are is for whoever may know them."""
        with pytest.raises(CheckFailed) as caught:
            expect_same_set(got, expected, what="s")

        assert caught.value.finding.message == sentence


class TestInfinities:
    def test_those_that_agree_are_taken(self):
        """As are nan and nan."""
        odd = np.array([np.inf, np.nan, 1.0])
        expect_close(odd.copy(), odd, what="x", nonfinite=True)

    @pytest.mark.parametrize("odd", [np.inf, -np.inf, np.nan])
    def test_they_are_right_nowhere_unless_it_is_told(self, odd):
        """What a test expects may be what the submission answered before."""
        for array in (np.array([odd, 1.0]), np.array(odd)):
            with pytest.raises(CheckFailed):
                expect_close(array.copy(), array, what="x")
            with pytest.raises(CheckFailed):
                expect_close(np.zeros(array.shape), array, what="x")

    @pytest.mark.parametrize(("got", "expected", "sentence"), INFINITE.values(), ids=INFINITE)
    def test_those_that_do_not_are_said(self, got, expected, sentence):
        """No number is called off by a share of infinity."""
        with pytest.raises(CheckFailed) as caught:
            expect_close(np.array(got), np.array(expected), what="x", nonfinite=True)

        assert caught.value.finding.message == sentence


class TestEqual:
    def test_it_says_how_many_entries_differ_and_where(self):
        """The number itself is for whoever may know it."""
        with pytest.raises(CheckFailed) as caught:
            expect_equal(np.array([1, 2, 4, 4]), np.array([1, 2, 3, 5]), what="x")

        finding = caught.value.finding
        assert finding.message == "x is not exactly what is expected in many entries."
        assert (
            finding.exact == "x is not exactly what is expected in 2 of 4 entries, first at (2,)."
        )

    def test_a_list_will_do_where_that_is_told(self):
        """Without, it is something else than an array."""
        expect_equal([1, 2], np.array([1, 2]), what="x", lists=True)
        with pytest.raises(CheckFailed):
            expect_equal([1, 2], np.array([1, 2]), what="x")
        with pytest.raises(CheckFailed):
            expect_equal([1, [2]], np.array([1, 2]), what="x", lists=True)


class TestTables:
    def tables(self):
        pd = pytest.importorskip("pandas", reason="the extra `frames` has it")
        right = pd.DataFrame({"city": ["Graz", None], "price": [1.0, np.nan]})
        return pd, right

    def test_the_same_rows_and_columns_are_the_same(self):
        """Whatever the index is, and however a gap is written."""
        pd, right = self.tables()

        expect_table(right.set_index(pd.Index([7, 9])), right, what="t")
        expect_table(right["price"].rename("p"), right["price"], what="s")

    @pytest.mark.parametrize(
        ("change", "sentence"),
        [
            ("right[['price', 'city']]", "t has the right columns in another order."),
            ("right[['city']]", "t has other columns than it should."),
            ("right.iloc[:1]", "t has another number of rows than it should."),
            ("right['price']", "t is a Series, where a DataFrame is expected."),
            ("right.to_dict()", "t is a dict, where a DataFrame is expected."),
            (
                "right.assign(city='Graz')",
                "the column 'city' of t is not what is expected in some rows.",
            ),
            (
                "right.assign(price=[2.0, np.nan])",
                "the column 'price' of t is far off in one entry.",
            ),
            (
                "right.assign(price=['1', '2'])",
                "the column 'price' of t holds something other than numbers.",
            ),
        ],
    )
    def test_what_differs_is_said_by_its_column(self, change, sentence):
        """Names that agree may be told."""
        _, right = self.tables()

        with pytest.raises(CheckFailed) as caught:
            expect_table(eval(change, {"right": right, "np": np}), right, what="t")

        assert caught.value.finding.message == sentence
