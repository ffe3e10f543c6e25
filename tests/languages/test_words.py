"""What is said in another language, and what is not."""

import time
from string import ascii_lowercase

import pytest

from layerlab.card.wrapping import breadth, wrap
from layerlab.words import Language, headed, say, side_by_side, speaking

TABLE = {
    "The sign is flipped.": "符号反了。",
    "{what} is {distance}{share}.": "{what} {share}{distance}。",
    "far off": "相差很大",
    " in every entry": "每个元素都",
    "a number": "一个数",
    "{function} returned {describe}": "{function} 返回了{describe}",
    "{returned}, where {count} values are expected{question}": "{returned}，而期望的是 {count} 个值{question}",
    "; is a return missing?": "；是不是漏了 return？",
    "holds something other than numbers": "含有数字以外的内容",
    "Cell In[{number}] stopped{line} with {what}.": "单元格 In[{number}] {line}停止了：{what}。",
    " in line {lineno}": "在第 {lineno} 行",
    "{what} is not what it was; work on a copy of it.": "{what} 变了；请用副本。",
    "mean of each feature": "每个特征的均值",
    "out for scale {scale}": "缩放 {scale} 的 out",
    "{factor} times": "{factor} 倍",
    "{done} of {bar}": "{done}/{bar}",
    "an array": "一个数组",
    "{what} is {is_table}, where {word} is expected.": "{what} 是{is_table}，而期望的是{word}。",
    "is {words}, where an array of numbers is expected": "是{words}，而期望的是数字数组",
}
SAID = {
    "a whole sentence": ("The sign is flipped.", "符号反了。"),
    "as it goes on after a colon": ("dx: the sign is flipped.", "dx: 符号反了。"),
    "parts that are known as well": ("dx is far off in every entry.", "dx 每个元素都相差很大。"),
    "a part that is nothing": ("dx is far off.", "dx 相差很大。"),
    "a name of several words": ("mean of each feature is far off.", "每个特征的均值相差很大。"),
    "a name with a number in it": ("out for scale 3 is far off.", "缩放 3 的 out 相差很大。"),
    "two sentences": (
        "dx is far off. The sign is flipped.",
        "dx 相差很大。符号反了。",
    ),
    "a sentence within a sentence": (
        "f returned a number, where 2 values are expected; is a return missing?",
        "f 返回了一个数，而期望的是 2 个值；是不是漏了 return？",
    ),
    "a stop that stands in braces": (
        "f returned a number, where 2 values are expected.",
        "f 返回了一个数，而期望的是 2 个值。",
    ),
    "what is known of something": (
        "out holds something other than numbers.",
        "out 含有数字以外的内容。",
    ),
    "what reads like a share, and is none": (
        "out is a number, where an array of numbers is expected.",
        "out 是一个数，而期望的是数字数组。",
    ),
    "a share": ("3 of 12", "3/12"),
    "what Python says": (
        "Cell In[3] stopped in line 4 with NameError: name 'x' is not defined.",
        "单元格 In[3] 在第 4 行停止了：NameError: name 'x' is not defined。",
    ),
    "a file before it": ("affine.ipynb: the sign is flipped.", "affine.ipynb: 符号反了。"),
}
UNSAID = (
    "",
    "Whatever a student prints is not ours.",
    "The answer is here.",
    "loss is going down nicely in my run.",
    "x of (2, 3)",
    "relu_forward(x of (2, 3))",
    "ValueError: operands could not be broadcast together with shapes (3,) (4,)",
)


@pytest.fixture
def chinese() -> Language:
    """A language of few words."""
    return Language("zh", TABLE)


class TestSaying:
    @pytest.mark.parametrize(("text", "said"), SAID.values(), ids=SAID)
    def test_a_sentence_is_known_by_its_words(self, chinese, text, said):
        """The key is the f-string, and what was put into it is looked up in turn."""
        assert chinese.say(text) == said

    @pytest.mark.parametrize("text", UNSAID)
    def test_what_is_not_ours_stays_as_it_is(self, chinese, text):
        """A key of few words counts only where the rest is known as well."""
        assert chinese.say(text) == text

    def test_english_changes_nothing(self):
        """A kit without a table says what it always said."""
        assert say("dx is far off.") == "dx is far off."

    def test_a_language_is_spoken_for_a_while(self, chinese):
        """Afterwards the one before is spoken again."""
        with speaking(chinese):
            assert say("The sign is flipped.") == "符号反了。"

        assert say("The sign is flipped.") == "The sign is flipped."

    def test_no_text_takes_long(self, chinese):
        """A student's message is made to fit as many keys as it can, and is given up soon."""
        texts = [f"{letter}{' is . in every entry: far off;' * 30}" for letter in ascii_lowercase]
        start = time.process_time()

        for text in texts:
            chinese.say(text)

        assert time.process_time() - start < 10  # a few hundredths of a second each


class TestMarks:
    @pytest.mark.parametrize(
        ("title", "first", "second", "said"),
        [
            ("worst at [1]", "expected 12", "got 4", "worst at [1]: expected 12, got 4"),
            ("误差最大处 [1]", "期望 12", "得到 4", "误差最大处 [1]：期望 12，得到 4"),
        ],
        ids=["English", "Chinese"],
    )
    def test_are_those_of_the_writing(self, title, first, second, said):
        """Where several things are put together, as the numbers of a card are."""
        assert headed(title, side_by_side(first, second)) == said


class TestLines:
    def test_wide_writing_takes_two_columns(self):
        """A terminal has 88 columns, whatever stands in them."""
        text = "单元格 In[3] 停止了：" * 20

        lines = wrap(text, 88, initial_indent="  ", subsequent_indent="    ")

        assert max(map(breadth, lines)) <= 88
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert not any(line.strip().startswith(("：", "，", "。")) for line in lines)

    def test_narrow_writing_is_wrapped_as_ever(self):
        """English cards are what they were, byte for byte."""
        assert wrap("one two", 5, subsequent_indent=" ") == ["one", " two"]
