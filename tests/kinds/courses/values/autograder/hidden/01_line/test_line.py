"""Hidden tests of a line through points."""

from layerlab import hint, points
from layerlab.expect import expect_close


class TestFit:
    @points(3)
    @hint("How much does y move with x, and how much does x move?")
    def test_slope(self, student, reference):
        """The slope is that of least squares."""
        expect_close(student.value("w"), reference.value("w"), what="w")

    @points(2)
    def test_intercept(self, student, reference):
        """The intercept is that of least squares."""
        expect_close(student.value("b"), reference.value("b"), what="b")


class TestMse:
    @points(3)
    def test_mse(self, student, reference):
        """The error is the mean of the squared residuals."""
        expect_close(student.value("mse"), reference.value("mse"), what="mse")

    @points(2)
    def test_outliers(self, student, reference):
        """Outliers are the positions of the points that are far off."""
        assert student.value("outliers") == reference.value("outliers")


class TestReport:
    @points(2)
    def test_says_the_slope(self, student, reference):
        """The line that is printed has the slope with two digits."""
        assert f"slope {reference.value('w'):.2f}" in student.output("report")
