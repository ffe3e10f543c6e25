"""Keys in code and courses, and the catalogues that hold their translations."""

import json
import re
from pathlib import Path

import pytest

from autograder.build.exercise import exercises_of
from autograder.build.leaks import region_secrets
from autograder.build.read_parts import paragraphs
from autograder.build.retelling import exercise_in, suite_in
from autograder.build.teaching import keys_of
from autograder.build.translations import assignment_catalogue, lacking, language_of
from autograder.course import Course
from autograder.errors import CourseError
from autograder.languages import ours
from autograder.languages.catalogue import Key, brought_up_to_date, state, translations
from autograder.languages.sentences import sentences
from tests.languages.conftest import EXERCISE, HIDDEN, PUBLIC

KEYS_IN_CODE = {
    "a text": ('x = "It is 0."', ["It is 0."]),
    "an f-string": (
        'f"{what} is {_share(wrong)} of {len(rows)}, {self.place.line}."',
        ["{what} is {share} of {rows}, {line}."],
    ),
    "the same name twice": ('f"from {one.name} to {other.name}"', ["from {name} to {name2}"]),
    "what is within braces": (
        "f\"It is {'far off' if x else 'close by'}.\"",
        ["It is {value}.", "far off", "close by"],
    ),
    "a single word that is shown": ('say("wrong")', ["wrong"]),
    "one of two that are": ('say("row" if one else "rows")', ["row", "rows"]),
    "an enumeration": ('class S(StrEnum):\n    A = "passed"', ["passed"]),
    "no docstring": ('def f():\n    """Return what is so."""', []),
    "no pattern": ('re.compile("cannot unpack this")', []),
    "no markup": ("x = '<p class=\"note\">is it'", []),
    "no error that authors read": ('msg = "mend it first"\nraise CourseError(msg)', []),
    "an error that students read": (
        'msg = "mend it first"\nraise Unprepared(msg)',
        ["mend it first"],
    ),
}


ROOT = Path(__file__).parents[2]
CATALOGUES = sorted([*ours.HERE.glob("*/*.po"), *ROOT.glob("translations/*/*.po")])


def marked(text: str) -> str:
    """A translation that can be told from its original, and keeps its lines; a formula has none."""
    if text.startswith("$$"):
        return text
    return "\n".join(f"译{line}" for line in text.split("\n"))


class TestKeysInCode:
    @pytest.mark.parametrize(("code", "keys"), KEYS_IN_CODE.values(), ids=KEYS_IN_CODE)
    def test_are_what_reads_like_words(self, code, keys):
        """A new sentence needs no mark, so that it cannot be forgotten."""
        assert [found.key for found in sentences(code)] == keys


class TestKeysOfACourse:
    def test_are_all_that_students_read(self, course):
        """Prose, docstrings, comments, hints, what tests look at, mistakes; and no line of an answer."""
        keys = [key.text for key in keys_of(course, "01_doubling")]

        assert keys == [
            "01 Doubling",
            "## Doubling",
            "Twice `x` is $x + x$,\nentry by entry.",
            "Return twice `x`.",
            "x: any array.",
            "Not in place:\nit is the caller's.",
            "Public tests.",
            "One doubles to two.",
            "How often is x in it?",
            'Two "x" make it.',
            "out of one",
            "Every entry is doubled.",
            "Twice.",
            "out for scale {scale}",
            "You added x twice more: once is enough.",
        ]

    def test_a_block_of_code_is_one_paragraph(self):
        """What is empty in it is part of it."""
        text = "Say:\n\n```py\na\n\nb\n```\n\n$$x\n\n= y$$\n\n$$z$$\n\nthen"

        assert list(paragraphs(text)) == [
            "Say:",
            "```py\na\n\nb\n```",
            "$$x\n\n= y$$",
            "$$z$$",
            "then",
        ]


class TestAnotherLanguage:
    def test_an_exercise_keeps_its_code_and_formulas(self):
        """Its prose, docstrings and comments are translated, its answer is not."""
        said = exercise_in(EXERCISE, marked)

        for line in (
            "# 译## Doubling",
            "# 译entry by entry.",
            '    """译Return twice `x`.',
            "    译x: any array.",
            "    # 译Not in place:",
            "    # 译it is the caller's.",
        ):
            assert line in said.splitlines()
        kept = ["# $$2x = x + x$$", "    out = x + np.copy(x)", 'check("double_all")']
        assert [line for line in kept if line not in said.splitlines()] == []
        assert "    # The secret of it.\n" in said

    def test_public_tests_still_run(self):
        """Their docstrings, hints and names of things are texts as before."""
        said = suite_in(PUBLIC, marked)

        compile(said, "test_double.py", "exec")
        assert '"译How often is x in it?"' in said
        assert '"译Two \\"x\\" make it."' in said
        assert 'what="译out of one"' in said
        assert "译One doubles to two." in said

    def test_what_nothing_is_known_of_stays(self):
        """Not a byte changes without a translation."""
        assert exercise_in(EXERCISE, lambda text: text) == EXERCISE
        assert suite_in(PUBLIC, lambda text: text) == PUBLIC


class TestCatalogues:
    KEYS = (Key("One.", "a.py"), Key("Two {n}.", "a.py"), Key("Three.", "b.py"))

    def filled(self, path, **said):
        """A catalogue with some translations, by their number."""
        data = brought_up_to_date(path, self.KEYS, "zh", "A title").decode()
        for number, text in said.items():
            key = self.KEYS[int(number[1:])].text
            data = data.replace(f'msgid "{key}"\nmsgstr ""', f'msgid "{key}"\nmsgstr "{text}"')
        path.write_text(data, encoding="utf-8")
        return path

    def test_the_same_bytes_each_time(self, tmp_path):
        """Neither dates nor lines stand in it, so that nothing changes but sentences."""
        path = self.filled(tmp_path / "a.po", k0="一。", k1="二 {n}。")

        data = path.read_bytes()
        assert brought_up_to_date(path, self.KEYS, "zh", "A title") == data
        assert not re.search(rb"20\d\d-|Date|a\.py:", data)

    def test_what_lacks_is_told(self, tmp_path):
        """A key without a translation, and a translation without its key."""
        path = self.filled(tmp_path / "a.po", k0="一。", k1="二 {n}。")

        found = state(path, [*self.KEYS[1:], Key("Four.", "b.py")])

        assert found.missing == ("Three.", "Four.")
        assert found.stale == ("One.",)

    def test_a_changed_sentence_is_stale_and_not_shown(self, tmp_path):
        """Its translation is kept for whoever translates it anew, with the sentence that it was made for."""
        path = self.filled(tmp_path / "a.po", k0="一。", k1="二 {n}。")
        changed = (Key("One.", "a.py"), Key("Two, {n}.", "a.py"), Key("Three.", "b.py"))
        path.write_bytes(brought_up_to_date(path, changed, "zh", "A title"))

        assert dict(translations(path)) == {"One.": "一。"}
        assert state(path, changed).stale == ("Two {n}.",)
        assert "二 {n}。" in path.read_text(encoding="utf-8")
        assert brought_up_to_date(path, changed, "zh", "A title") == path.read_bytes()

    def test_a_sentence_that_comes_back_has_its_translation(self, tmp_path):
        """What was translated once is not lost by a change that was taken back."""
        path = self.filled(tmp_path / "a.po", k0="一。", k1="二 {n}。")
        path.write_bytes(brought_up_to_date(path, self.KEYS[1:], "zh", "A title"))
        assert "One." not in translations(path)

        path.write_bytes(brought_up_to_date(path, self.KEYS, "zh", "A title"))

        assert translations(path)["One."] == "一。"

    def test_no_catalogue_says_where_and_what_to_do(self, tmp_path):
        """Half a file, or another one, is an error of one line."""
        path = tmp_path / "a.po"
        path.write_bytes(b'msgid "One."\nmsgstr "\xff\n')

        with pytest.raises(CourseError, match=r"a\.po: no catalogue of gettext"):
            translations(path)


class TestTheCommand:
    def test_it_begins_a_catalogue_and_says_what_lacks(self, course, run):
        """A second time there is nothing to do; `build --check` lists what is in English as yet."""
        first = run(course, "translate", "zh")
        again = run(course, "translate", "zh", "--check")

        assert first.exit_code == again.exit_code == 0
        assert "15 sentences to translate" in first.output
        assert "up to date" in again.output
        assert next(lacking(course, ["01_doubling"])) == (
            'translations/zh/01_doubling.po: no translation of "01 Doubling"'
        )

    def test_the_build_lists_what_lacks_and_fails_for_none_of_it(self, course, run):
        """A course is as right in English; as JSON it is there for programs."""
        run(course, "build")
        run(course, "translate", "zh")

        told = run(course, "build", "--check")
        data = json.loads(run(course, "build", "--check", "--json").output)

        assert told.exit_code == 0
        assert 'no translation of "One doubles to two."' in told.output
        assert len(data["untranslated"]) == 15

    def test_a_changed_course_needs_it_again(self, course, run):
        """With --check it writes nothing, and says so by its exit code."""
        run(course, "translate", "zh")
        path = course.hidden / "01_doubling" / "test_double.py"
        path.write_text(HIDDEN.replace("Twice.", "Two times."), encoding="utf-8")

        assert run(course, "translate", "zh", "--check").exit_code == 1

    @pytest.mark.parametrize("language", ["en", "Chinese", "../zh"])
    def test_a_language_is_named_by_its_code(self, course, run, language):
        """English is what is translated from."""
        result = run(course, "translate", language)

        assert result.exit_code == 2
        assert "layerlab translate zh" in result.output

    def test_an_english_course_hears_nothing_of_it(self, course):
        """No catalogue, no line."""
        assert list(lacking(course, ["01_doubling"])) == []
        assert language_of(course, "01_doubling").say("## Doubling") == "## Doubling"

    def test_a_course_without_its_catalogue_is_told(self, course):
        """Its settings ask for a language that nobody has begun."""
        (course.root / "layerlab.toml").write_text('language = "zh"\n')

        (line,) = lacking(course, ["01_doubling"])
        assert line.startswith("translations/zh/01_doubling.po: no catalogue yet")
        assert line.endswith("layerlab translate zh begins one")


class TestOurs:
    @pytest.mark.parametrize("catalogue", ["kit", "pages"])
    def test_chinese_is_complete(self, catalogue):
        """Every sentence of the kit has its translation; `layerlab translate zh` shows which lack one."""
        path = getattr(ours, f"{catalogue}_catalogue")("zh")

        found = state(path, getattr(ours, f"{catalogue}_keys")())

        assert found.missing == found.stale == ()

    @pytest.mark.parametrize("assignment", ["01_fully_connected", "02_losses", "03_optimizers"])
    def test_assignments_are_complete(self, assignment):
        """Their prose, sentences, hints and mistakes; the same command shows what lacks."""
        course = Course(ROOT)
        path = assignment_catalogue(course, "zh", assignment)

        found = state(path, keys_of(course, assignment))

        assert found.missing == found.stale == ()

    def test_nothing_that_is_hidden_is_translated(self):
        """Catalogues hold sentences of the code, and no number that a test draws or a solution computes."""
        course = Course(ROOT)
        for assignment in ("01_fully_connected", "02_losses", "03_optimizers"):
            said = " ".join(translations(assignment_catalogue(course, "zh", assignment)))
            for exercise in exercises_of(course.solutions / assignment):
                for secret in region_secrets(exercise):
                    assert [line for line, _ in secret.lines if line in said] == []

    @pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
    def test_nothing_is_lost_in_translation(self, path):
        """What is put into a sentence, and its code, is in the translation as well."""
        for key, said in translations(path).items():
            flat, told = " ".join(key.split()), " ".join(said.split())
            for kept in (
                r"\{\w+\}",
                r"`[^`]*`",
                r"\$\$.*?\$\$",
                r"\$[^$]*\$",
                r"^#+ ",
                r"\]\([^)]*\)",
            ):
                assert sorted({*re.findall(kept, flat)}) == sorted({*re.findall(kept, told)}), key


def test_where_an_assignment_has_its_catalogue(course):
    """Beside its solutions, by its name."""
    path = assignment_catalogue(course, "zh", "01_doubling")

    assert path == course.root / "translations" / "zh" / "01_doubling.po"
