"""Formulas of notebooks, as our pages set them and as MathJax does, which Jupyter uses."""

import tarfile
import unicodedata
from pathlib import Path

import pytest

from autograder.text.formulas import set_aside
from autograder.text.sanitizing import safe_markdown
from autograder.text.templating import PageTemplate

from .browser import SCRIPTS

FORMULAS = Path(__file__).with_name("formulas.md").read_text(encoding="utf-8")
MATHJAX = "mathjax@3.2.2"
# Signs that mean the same, one beside the other; accents are letters of their own with one and parts of them with the other.
SAME = str.maketrans(
    {
        "\N{GREEK LUNATE EPSILON SYMBOL}": "\N{GREEK SMALL LETTER EPSILON}",
        "\N{GREEK PHI SYMBOL}": "\N{GREEK SMALL LETTER PHI}",
        "\N{ASTERISK OPERATOR}": "*",
        "\N{MINUS SIGN}": "-",
        "\N{PARALLEL TO}": "\N{DOUBLE VERTICAL LINE}",
        "\N{PERPENDICULAR}": "\N{UP TACK}",
        "\N{COLON EQUALS}": ":=",
        "\N{RIGHTWARDS ARROW}": None,  # an accent, too
    }
    | dict.fromkeys("^~\N{OVERLINE}\N{HORIZONTAL BAR}\N{MACRON}")
    | dict.fromkeys("\N{MODIFIER LETTER CIRCUMFLEX ACCENT}\N{SMALL TILDE}")
)
UNSEEN = {"Cf", "Zs", "Mn", "Cc"}
# What looks otherwise with MathJax, and why ours may stay.
READ_OTHERWISE = {
    r"\pmb{x}": "it sets the letter twice, one a little aside",
    r"\bm{w}": "it does not know the command",
    r"\text{learning_rate}": "it refuses an underscore in a text",
    r"E = mc^2 \tag{1}": "it reads the number first, and shows it last",
}
OTHER_SIZE = {
    *READ_OTHERWISE,
    r"\| x \|_1",  # the bars have other blanks beside them
    *(
        r"\textbf{w}",
        r"\textit{x}",
        r"\texttt{x}",
    ),  # a line of text is as high as lines of text are
    *(r"\xrightarrow{\text{conv}}", r"A \xrightarrow{f} B \xleftarrow[a]{b} C"),  # longer arrows
    r"\dots \ldots \cdots \vdots \ddots",  # three points with blanks between them
}


@pytest.fixture(scope="session")
def mathjax(npm):
    """The script of MathJax as npm has it."""
    folder, said = npm("pack", "--silent", MATHJAX)
    with tarfile.open(folder / said.split()[-1]) as archive:
        return archive.extractfile("package/es5/tex-svg-full.js").read().decode()


@pytest.fixture(scope="module")
def looks(browser, mathjax, tmp_path_factory):
    """Each formula with how the two look, in one page."""
    formulas = set_aside(FORMULAS)[1]
    asked = []
    for formula in formulas:
        ours = str(safe_markdown(formula.source))
        asked.append(
            {
                "tex": formula.tex,
                "displayed": formula.displayed,
                "ours": ours if "<math" in ours else None,
            }
        )
    style = PageTemplate("autograder.reports", "feedback").style.text
    page = tmp_path_factory.mktemp("page") / "page.html"
    settings = "MathJax = {startup: {typeset: false}}"
    page.write_text(
        f"<!doctype html><meta charset=utf-8><style>{style}</style><body><script>{settings}</script><script>{mathjax}</script>",
        encoding="utf-8",
    )
    opened = browser.open(page, policy=False)
    found = opened.driver.execute_async_script(SCRIPTS["mathjax"], asked)
    assert isinstance(found, list), found
    return dict(zip(formulas, found, strict=True))


def plain(text):
    """Return what is read: letters without their fonts, without spaces and invisible signs."""
    letters = unicodedata.normalize("NFKD", text).translate(SAME)
    return "".join(c for c in letters if unicodedata.category(c) not in UNSEEN)


class TestFormulas:
    def test_there_are_two_hundred(self):
        """Of all kinds."""
        assert len(set_aside(FORMULAS)[1]) >= 200

    def test_they_are_read_as_in_jupyter(self, looks):
        """The same signs in the same order."""
        wrong = []
        for formula, look in looks.items():
            assert look["ours"], formula
            ours, theirs = plain(look["ours"]["text"]), plain(look["theirs"]["text"])
            if ours != theirs:
                wrong.append(formula.tex)
        assert wrong == list(READ_OTHERWISE)

    def test_they_are_as_large_as_in_jupyter(self, looks):
        """What stands above, below or smaller does so in both."""
        wrong = []
        for formula, look in looks.items():
            for side, slack in (("width", 12), ("height", 6)):
                ours, theirs = look["ours"][side], look["theirs"][side]
                if formula.tex not in OTHER_SIZE and abs(ours - theirs) > slack + 0.1 * theirs:
                    wrong.append((formula.tex, side, round(ours), round(theirs)))
        assert wrong == []
