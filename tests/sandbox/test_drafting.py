"""Small edits of a function, as the sandbox drafts them."""

import pytest

from autograder.sandbox.drafts import KINDS, MAX_ADDED, SmallEdit, Splice, drafts_in, edited
from autograder.sandbox.inside.drafting import WAVES, small_edits

HEAD = "def f(x, w, b, dout, cache, gamma, beta, eps, param):\n    H, W = x.shape\n    "
# What was written, what was meant, and what that slip is about.
SLIPS = {
    "an axis": ("return dout.sum(axis=1)", "return dout.sum(axis=0)", "axis"),
    "an axis by its place": ("return np.sum(dout, 1)", "return np.sum(dout, 0)", "axis"),
    "an axis that is missing": ("return dout.sum()", "return dout.sum(axis=0)", "axis"),
    "several axes": ("return x.mean(axis=0)", "return x.mean(axis=(0, 2, 3))", "axis"),
    "keepdims": ("return x.mean(axis=1)", "return x.mean(axis=1, keepdims=True)", "keepdims"),
    "a sign": ("return x - w", "return x + w", "sign"),
    "a sign before": ("return x", "return -x", "sign"),
    "the other way round": ("return x - w", "return w - x", "sign"),
    "a factor too much": ("return 2 * x", "return x", "factor"),
    "a factor that is missing": ("return x", "return x * gamma", "factor"),
    "a term that is missing": ("return x @ w", "return x @ w + b", "term"),
    "added up": ("x[0] = w", "x[0] += w", "assignment"),
    "put in place": ("x[0] += w", "x[0] = w", "assignment"),
    "in place": ("x -= w", "x = x - (w)", "copy"),
    "somebody else's array": ("out = b", "out = b.copy()", "copy"),
    "a comparison": ("return dout * (x >= 0)", "return dout * (x > 0)", "comparison"),
    "a neighbour": ("return x[H - 1]", "return x[W - 1]", "name"),
    "a key that is read": (
        'return x * 2 + param["size"]',
        "return x * param['size'] + param[\"size\"]",
        "key",
    ),
    "another key": ('return param["a"] + param["b"]', "return param['b'] + param[\"b\"]", "key"),
    "a bracket": ("return gamma * (x + beta)", "return gamma * x + beta", "bracket"),
    "a bracket that is missing": (
        "return gamma * x + beta",
        "return gamma * (x + beta)",
        "bracket",
    ),
    "out of a call": ("return np.sum(x * w + b)", "return np.sum(x * w) + b", "bracket"),
    "eps under the root": ("return np.sqrt(x) + eps", "return np.sqrt(x + eps)", "epsilon"),
    "eps behind the root": ("return np.sqrt(x + eps)", "return np.sqrt(x) + eps", "epsilon"),
    "the end of a range": ("return range(H - 1)", "return range(H)", "range"),
    "an end from the right": (
        "return x[b:-b, b:-b]",
        "return x[b:x.shape[0] - b, b:x.shape[1] - b]",
        "index",
    ),
    "a product": ("return x * w", "return x @ w", "product"),
    "a transpose": ("return dout @ w", "return dout @ w.T", "transpose"),
    "a mean": ("return dout.mean(axis=0)", "return dout.sum(axis=0)", "reduction"),
    "a deviation": ("return x.var(axis=0)", "return x.std(axis=0)", "reduction"),
    "a smaller one": ("return np.minimum(x, 0)", "return np.maximum(x, 0)", "call"),
    "an argument too much": ("return x.sum(ddof=1)", "return x.sum()", "argument"),
    "results in another order": ("return x, w, b", "return w, x, b", "order"),
    "a statement too much": ("x = 2\n    return x", "pass\n    return x", "statement"),
    "two lines": ("x = w\n    w = b\n    return x", "w = b\n    x = w\n    return x", "order"),
    "a root": ("return x / w", "return x / np.sqrt(w)", "root"),
    "a shape": ("return x @ w", "return (x @ w).reshape(x.shape)", "shape"),
    "its twin": (
        "m1 = x / H\n    m2 = x\n    return m1, m2",
        "m1 = x / H\n    m2 = x / W\n    return m1, m2",
        "name",
    ),
    "the key that is called so": (
        'b = param["b"]\n    pad = 1\n    return x, pad',
        "b = param[\"b\"]\n    pad = param['pad']\n    return x, pad",
        "key",
    ),
    "an entry that is missing": (
        "for i in w:\n        for j in b:\n            x[i, j] += gamma[i]",
        "for i in w:\n        for j in b:\n            x[i, j] += dout[i, j] * gamma[i]",
        "factor",
    ),
    "a setting that is forgotten": (
        'full = {"epsilon": 1e-8, **param}\n    size = param["size"]\n    return x / np.sqrt(w)',
        'full = {"epsilon": 1e-8, **param}\n    size = param["size"]\n    return x / (np.sqrt(w) + param[\'epsilon\'])',
        "term",
    ),
    "two shares": (
        "return (1 - b) * x + b * w",
        "return b * x + (1 - b) * w",
        "factor",
    ),
    "a result too much": ("return x, w", "return x", "order"),
    "the slope of a ReLU": (
        "return dout * np.maximum(x, 0)",
        "return dout * (x > 0)",
        "comparison",
    ),
    "integers": ("return x.astype(int)", "return x", "type"),
}
# None of this may happen while a cell is read.
DANGEROUS = {
    "at the top": "import os\nos._exit(3)\ndef f(x):\n    return x + 1\n",
    "a default": "def f(x, y=__import__('os')._exit(3)):\n    return x + 1\n",
    "a decorator": "@__import__('os')._exit\ndef f(x):\n    return x + 1\n",
    "an endless loop": "while True:\n    pass\ndef f(x):\n    return x + 1\n",
    "an annotation": "def f(x: __import__('os')._exit(3)):\n    return x + 1\n",
}
NO_PYTHON = {
    "a slip": "def f(x:\n    return x\n",
    "a null character": "def f(x):\n    return x\0\n",
    "deeply nested": "def f(x):\n    return " + "(" * 300 + "x" + ")" * 300 + "\n",
    "long": "def f(x):\n    return x\n" + "# a comment\n" * 3000,
    "no function": "f = lambda x: x\n",
}
TOLD = {
    "no list": {"found": 1},
    "another kind": [["weather", [[0, 1, "y"]]]],
    "outside of the cell": [["sign", [[3, 9, "y"]]]],
    "backwards": [["sign", [[2, 1, "y"]]]],
    "too long": [["sign", [[0, 1, "y" * (MAX_ADDED + 1)]]]],
    "a control character": [["sign", [[0, 1, "\x1b[2J"]]]],
    "one within another": [["sign", [[0, 3, "y"], [1, 2, "z"]]]],
    "nothing at all": [["sign", []]],
    "truth values for places": [["sign", [[0, "1", "y"]]]],
}


def all_of(source, function="f"):
    """Return what can be made of a cell, near and far, each with the kind."""
    told = [one for wave in range(len(WAVES)) for one in small_edits(source, function, wave)]
    found = drafts_in([[kind, list(map(list, splices))] for kind, splices in told], source)
    # The first one is the one that is tried.
    return {edited(source, one): one.kind for one in reversed(list(found))}


class TestOperators:
    """Each slip that is known to be made has its way back."""

    @pytest.mark.parametrize(("written", "meant", "kind"), SLIPS.values(), ids=SLIPS)
    def test_a_slip_is_undone(self, written, meant, kind):
        """The edit is there, and of the kind that the student is told."""
        found = all_of(HEAD + written + "\n")

        assert found.get(HEAD + meant + "\n") == kind

    def test_what_is_done_alike_is_one_edit(self):
        """Two axes of one line, or of the whole function, are changed together."""
        source = "def f(x):\n    a = x.mean(axis=1)\n    b = x.var(axis=1)\n    return a, b\n"

        assert all_of(source)[source.replace("axis=1", "axis=0")] == "axis"

    def test_every_edit_is_small_and_new(self):
        """None leaves the cell as it is, and none is said twice."""
        source = HEAD + "return gamma * (x - b) / np.sqrt(w + eps) + beta\n"
        told = small_edits(source, "f")

        assert len(set(told)) == len(told)
        assert source not in {edited(source, SmallEdit("sign", _splices(one))) for _, one in told}

    def test_magics_stay_where_they_are(self):
        """A cell that begins with one is read all the same."""
        source = "%%time\ndef f(x):\n    return x - 1\n"

        assert source.replace("x - 1", "x + 1") in all_of(source)

    def test_other_letters_move_nothing(self):
        """Places are those of characters, not of bytes."""
        source = 'def f(x):\n    größe = "ä", x - 1\n    return größe\n'

        assert source.replace("x - 1", "x + 1") in all_of(source)

    def test_the_last_definition_counts(self):
        """As it does when the cell is run."""
        source = "def f(x):\n    return x - 1\ndef f(x):\n    return x - 2\n"

        assert source.replace("x - 2", "x + 2") in all_of(source)
        assert source.replace("x - 1", "x + 1") not in all_of(source)

    @pytest.mark.parametrize("source", NO_PYTHON.values(), ids=NO_PYTHON)
    def test_what_cannot_be_read_has_no_edits(self, source):
        """Nor does it end in an error."""
        assert all_of(source) == {}


class TestDraftingInASandbox:
    """What happens on the other side of the wall."""

    @pytest.mark.parametrize("source", DANGEROUS.values(), ids=DANGEROUS)
    def test_a_cell_is_never_run(self, worker, source):
        """Its text is data: the process that reads it goes on living, and has its edits."""
        found = worker.draft(source, "f")

        assert source.replace("x + 1", "x - 1") in {edited(source, one) for one in found}
        assert worker.alive

    def test_a_function_is_bound_anew(self, worker):
        """All else that a cell does is not done again."""
        cell = "count = globals().get('count', 0) + 1\ndef f():\n    return count\n"
        worker.run_cells([cell])

        assert worker.redefine(0, cell.replace("return count", "return -count"), 1)
        assert worker.student().f() == -1

    @pytest.mark.parametrize("source", ["def f(:\n", "@missing\ndef f():\n    pass\n", "\0"])
    def test_what_cannot_be_bound_is_said(self, worker, source):
        """What was there before answers on."""
        worker.run_cells(["def f():\n    return 1\n"])

        assert not worker.redefine(0, source, 1)
        assert worker.student().f() == 1


class TestWhatIsTold:
    """Edits that come from the sandbox are checked like everything from there."""

    @pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)
    def test_nothing_else_passes(self, told):
        """Kinds of the list, places within the cell, short printable texts."""
        assert list(drafts_in(told, "x + 1")) == []

    def test_each_is_taken_once(self):
        """Whoever says the same twice gets one try."""
        entry = ["sign", [[2, 3, "-"]]]

        assert list(drafts_in([entry, entry], "x + 1")) == [SmallEdit("sign", (Splice(2, 3, "-"),))]

    def test_students_are_told_one_of_few_kinds(self):
        """The list is what bounds the channel: see docs/security.md."""
        assert len(KINDS) < 32


def _splices(told):
    return tuple(Splice(*one) for one in sorted(told))
