"""Hidden tests that are public as well, by their author's wish."""

from autograder.build.shown_tests import without_shown

HIDDEN = """
class TestF:
    @points(1)
    @also_public
    def test_open(self, student):
        x = make(3)
        assert student.f(x) == 9

    @points(1)
    def test_secret(self, student):
        x = make(3)
        assert student.f(x + 1) == 16
"""
PUBLIC = """
class TestF:
    def test_open(self, student):
        x = make(3)
        assert student.f(x) == 9
"""


def secret(public: str) -> list[str]:
    """Return what stays secret of the hidden tests."""
    text = without_shown(HIDDEN.encode(), public.encode()).decode()
    return [
        line.strip() for line in text.splitlines() if line.strip().startswith(("x =", "assert"))
    ]


class TestShown:
    """What a release may hold of them."""

    def test_a_test_that_students_have_is_no_secret(self) -> None:
        """Nor is a line of it that another test says as well."""
        assert secret(PUBLIC) == ["assert student.f(x + 1) == 16"]

    def test_the_mark_alone_gives_nothing_away(self) -> None:
        """A test that stands nowhere among the public ones, or under another name, stays a secret."""
        everything = [
            "x = make(3)",
            "assert student.f(x) == 9",
            "x = make(3)",
            "assert student.f(x + 1) == 16",
        ]

        assert secret("") == everything
        assert secret(PUBLIC.replace("test_open", "test_other")) == everything
        assert secret("class TestF(") == everything

    def test_a_test_without_the_mark_is_a_secret(self) -> None:
        """Even if it stands there: that is what leaks are looked for."""
        text = without_shown(HIDDEN.replace("@also_public", "@slow").encode(), PUBLIC.encode())

        assert text.decode() == HIDDEN.replace("@also_public", "@slow").rstrip("\n")
