"""Public tests of trips."""

import pandas as pd

from layerlab.expect import expect_equal, expect_table


class TestByCity:
    def test_has_a_row_for_each_city(self, student):
        """There is a row for each city."""
        assert len(student.value("by_city")) == student.value("trips")["city"].nunique()


class TestFillPrices:
    def test_a_table_without_gaps(self, student):
        """A table without gaps stays as it is."""
        table = pd.DataFrame({"kind": ["bus", "tram"], "price": [2.0, 3.0]})

        expect_table(student.fill_prices(table), table, what="the filled table")


class TestOneHot:
    def test_two_labels(self, student):
        """Of two labels each has a column."""
        expect_equal(student.one_hot(["b", "a"]).toarray().tolist(), [[0, 1], [1, 0]], what="rows")
