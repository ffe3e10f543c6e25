"""Public tests of a line through points."""

from layerlab.expect import expect_close


class TestFit:
    def test_the_line_goes_through_the_middle(self, student):
        """The line goes through the mean of the points."""
        w, b = student.value("w"), student.value("b")

        x, y = student.value("x"), student.value("y")
        expect_close(w * x.mean() + b, y.mean(), what="the line at the mean of x")


class TestMse:
    def test_is_a_number(self, student):
        """The mean squared error is a number that is not negative."""
        assert student.value("mse") >= 0


class TestReport:
    def test_needs_a_slope(self, student):
        """There is a slope to be reported."""
        student.value("w")
