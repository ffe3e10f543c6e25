"""Hidden tests of trips."""

import numpy as np
import pandas as pd

from layerlab import hint, points
from layerlab.expect import expect_close, expect_same_set, expect_shape, expect_table


class TestByCity:
    @points(2)
    def test_cities(self, student, reference):
        """Each city is there, in a column of its own."""
        expect_same_set(
            student.value("by_city")["city"], reference.value("by_city")["city"], what="city"
        )

    @points(4)
    @hint("What does a missing price count for in a mean?")
    def test_table(self, student, reference):
        """Counts, means and longest trips are right, the longest first."""
        expect_table(student.value("by_city"), reference.value("by_city"), what="by_city")


class TestFillPrices:
    @points(3)
    def test_fills_by_kind(self, student, reference, rng):
        """Each gap is filled by the median of its kind."""
        price = rng.uniform(1, 9, 12)
        price[[2, 7]] = np.nan
        table = pd.DataFrame({"kind": list("abc") * 4, "price": price})

        expect_table(
            student.fill_prices(table), reference.fill_prices(table), what="the filled table"
        )


class TestOneHot:
    @points(3)
    def test_columns_are_the_kinds(self, student, rng):
        """Each row has a one in the column of its kind."""
        # The first is not the first of the alphabet, whatever is drawn.
        labels = np.array(["tram", *rng.permutation(["tram"] * 2 + ["bus"] * 4 + ["train"])])

        matrix = student.one_hot(labels.tolist()).toarray()

        expect_shape(matrix, (8, 3), what="the matrix")
        kinds = np.array(["bus", "train", "tram"])
        expect_close(matrix, (labels[:, None] == kinds).astype(float), what="the matrix")
