"""Formulas in prose: found where Jupyter finds them, and set without harm."""

import json

import pytest

from autograder.course import Course
from autograder.text.formulas import set_aside
from autograder.text.mathematics import mathml
from autograder.text.sanitizing import safe_markdown
from benchmarks.classes import ROOT

# prose, and the TeX of its formulas
FOUND = {
    "blanks inside": ("$ x $ and $ y $", ["x", "y"]),
    "two lines": ("of $a\n+ b$ here", ["a\n+ b"]),
    "an empty line ends none": ("It costs $5.\n\nAnd $6.", []),
    "displayed in one line": ("$$a$$ and $$b$$", ["a", "b"]),
    "without dollars": (
        r"\begin{align} a &= b \end{align}",
        [r"\begin{align} a &= b \end{align}"],
    ),
    "nested": (
        r"\begin{array}{c}\begin{array}{c}1\end{array}\end{array}",
        [r"\begin{array}{c}\begin{array}{c}1\end{array}\end{array}"],
    ),
    "one that does not end": (r"\begin{align} a", []),
    "brackets of TeX": (r"\\(x\\) and \\[y\\]", ["x", "y"]),
    "a dollar in braces": (r"$\text{if $x$}$", [r"\text{if $x$}"]),
    "escaped dollars": (r"\$5 and \$6", []),
    "an escaped dollar inside": (r"$\$5$", [r"\$5"]),
    "code": ("`$a$` and ``$`b`$`` and $c$", ["c"]),
    "code inside": ("$a `$` b$", ["a `$` b"]),
    "a block of code": ("```\n$a$\n```\n$b$\n~~~\n$c$\n", ["b"]),
    "a lonely backtick": ("a ` b $c$", ["c"]),
    "next to each other": ("$a$$b$", ["a", "b"]),
    "a table": ("| $|a|$ | $b|c$ |\n|---|---|\n", ["|a|", "b|c"]),
}


class TestFinding:
    @pytest.mark.parametrize(("prose", "formulas"), FOUND.values(), ids=FOUND)
    def test_it_is_found_where_jupyter_finds_it(self, prose, formulas):
        """By dollars, brackets and environments; not in code, and not beyond an empty line."""
        assert [formula.tex for formula in set_aside(prose)[1]] == formulas

    @pytest.mark.parametrize("prose", ["a \ue0000\ue001 b $x$", "\ue000$x$\ue001"])
    def test_the_marks_are_nobody_elses(self, prose):
        """Whoever writes them gets none of them back."""
        html = str(safe_markdown(prose))
        assert html.count("<math") == 1
        assert "\ue000" not in html

    def test_a_cell_of_a_table_keeps_its_bars(self):
        """They part no cells within a formula."""
        html = str(safe_markdown("| a | b |\n|---|---|\n| $|x|$ | $p(a|b)$ |\n"))
        assert html.count("<td>") == 2
        assert html.count("<math>") == 2

    def test_dollars_in_indented_code_stay(self):
        """As they were written, not as a formula."""
        html = str(safe_markdown("Run:\n\n    echo $a_1 * b$ now\n"))
        assert "<code>echo $a_1 * b$ now</code>" in html


class TestSetting:
    def test_all_of_the_course_are_set(self):
        """None of our own notebooks shows TeX."""
        for path in sorted(Course(ROOT).source.glob("*/*.ipynb")):
            for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
                if cell["cell_type"] == "markdown":
                    for formula in set_aside("".join(cell["source"]))[1]:
                        assert mathml(formula.tex, displayed=formula.displayed), (path, formula)

    @pytest.mark.parametrize(
        "tex",
        [
            r"\sigmoid(x)",
            r"x^",
            r"\href{https://example.com}{x}",
            r"\style{color: red}{x}",
            "x" * 1001,
            "{" * 31 + "x" + "}" * 31,
            r"\left(" * 31 + r"\right)" * 31,
            r"\def\a{\a\a}\a",
            r"\newcommand{\a}[1]{\a{#1}\a{#1}}\a{x}",
            r"\let\a=\b \a",
        ],
    )
    def test_what_is_no_formula_stays_as_it_was_written(self, tex):
        """Unknown, broken, long, deep, or defined by itself."""
        html = str(safe_markdown(f"of ${tex}$ here"))
        assert "<math" not in html
        assert 'class="math"' in html

    @pytest.mark.parametrize(
        ("tex", "gone"),
        [
            (r"a\hspace{900em}b", "900em"),
            (r"\text{<script>alert(1)</script>}", "<script"),
            (r'\text{" onclick="x}', ' onclick="x"'),
            (r"\color{red}{x}", "style="),
        ],
    )
    def test_a_formula_cannot_push_or_run(self, tex, gone):
        """Lengths are small, text is text, and nothing has a style of its own."""
        assert gone not in str(safe_markdown(f"${tex}$")).replace("&lt;", "(")

    @pytest.mark.parametrize("unit", ["$", "{", "`", "$$", r"\begin{a}", "\\", r"\mathop{", "`$"])
    def test_prose_of_signs_is_prose(self, unit):
        """Each is looked at a few times, however many there are."""
        assert "<math" not in safe_markdown(unit * (9_000 // len(unit)) + r"\end{a}x")
