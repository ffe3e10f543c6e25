"""Cells that stop, cells that are given, and which of several bindings counts, at both levels."""

import numpy as np
import pytest

from autograder.sandbox import Binding, Given

STUB = 'def layer(x):\n    """Return x."""\n    # TODO: replace this line\n    raise NotImplementedError'
GIVEN = Given(
    cells=(
        "import numpy as np",
        "def helper(x):\n    return x + 1",
        "raise ValueError('a given cell that fails')",
        "%config InlineBackend.figure_format = 'png'\nLIMIT = 3",
    ),
    stubs={"layer": STUB},
)
OWN = "def layer(x):\n    return 2 * x"

# a cell that stops and binds k nevertheless, and the lines without which it was run
STOPS = {
    "an import": ("import keras\nk = 1", (1,)),
    "two imports": ("import keras\nk = 1\nimport theano\nj = 2", (1, 3)),
    "an error in between": ("j = 0\n1 / 0\nk = 1", (2,)),
    "an exit": ("import sys\nsys.exit()\nk = 1", (2,)),
    "what is not written yet": ("raise NotImplementedError\nk = 1", (1,)),
    "an await": ("import keras\nimport asyncio\nawait asyncio.sleep(0)\nk = 1", (1,)),
    "a magic": ("%no_such_magic\nk = 1", (1,)),
    "below blank lines": ("\n\nimport keras\nk = 1", (3,)),
    "in a timed cell": ("%%time\nj = 1\nimport keras\nk = 1", (3,)),
    "in a captured cell": ("%%capture\nimport keras\nk = 1", (2,)),
    "no Python": ("print 'here'\nk = 1", (1,)),
    "no Python, twice": ("print 'here'\nk = 1\nexec 'x'", (1, 3)),
    "a return": ("j = 1\nreturn j\nk = 1", (2,)),
    "an indented line": ("j = 1\n    j = 2\nk = 1", (2,)),
    "half a loop": ("for i in range(3)\n    print(i)\nk = 1", (1,)),
    "an unclosed string above": ("j = 'a\nk = 1", (1,)),
}

# cells that bind `layer`, the places of late ones, what is told, and what layer(3) returns
BOUND = {
    "once": ([OWN], (), [(0, "function")], 6),
    "the stub below": ([OWN, STUB], (), [(0, "function"), (1, "stub")], 6),
    "both in one cell": ([f"{OWN}\n{STUB}"], (), [(0, "function"), (0, "stub")], 6),
    "the stub with another docstring": (
        [OWN, STUB.replace("Return x.", "My layer.")],
        (),
        [(0, "function"), (1, "stub")],
        6,
    ),
    "the stub above": ([STUB, OWN], (), [(0, "stub"), (1, "function")], 6),
    "another below": (
        [OWN, "layer = lambda x: 3 * x"],
        (),
        [(0, "function"), (1, "function")],
        9,
    ),
    "another below a stop": (
        [OWN, "import keras\nlayer = lambda x: 3 * x"],
        (),
        [(0, "function"), (1, "unused")],
        6,
    ),
    "the first below a stop": (["import keras\nlayer = lambda x: 3 * x"], (), [(0, "function")], 9),
    "a late one that fills a gap": (["1", OWN], (1,), [(1, "function")], 6),
    "a late one in place of a stub": (
        [STUB, OWN],
        (1,),
        [(0, "stub"), (1, "function")],
        6,
    ),
    "a late one that comes too late": (
        ["layer = lambda x: 3 * x", OWN],
        (1,),
        [(0, "function"), (1, "unused")],
        9,
    ),
}


def text_of(result):
    """Return all that a cell wrote."""
    return "".join(output.get("text", "") for output in result.outputs)


class TestStops:
    @pytest.mark.parametrize(("source", "lines"), STOPS.values(), ids=STOPS)
    def test_what_follows_is_run(self, worker, source, lines):
        """The cell's own error is shown as ever, with the lines without which the cell was run."""
        stopped, after = worker.run_cells([source, "k"])

        assert stopped.stopped == lines
        assert "The rest of this cell was run without line" in text_of(stopped)
        assert "1" in str(after.outputs)

    def test_nothing_follows_the_last_line(self, worker):
        """Then there is nothing to say but what was raised."""
        (result,) = worker.run_cells(["k = 1\nimport keras"])

        assert (result.status, result.stopped) == ("error", ())
        assert result.error.ename == "ModuleNotFoundError"
        assert text_of(result) == ""

    def test_what_merely_shows_something_is_not_called_the_rest(self, worker):
        """A cell of which only a print is left was run without anything."""
        (result,) = worker.run_cells(["import keras\nprint(1)"])

        assert result.stopped == ()

    @pytest.mark.parametrize(
        "rest", ["k = 2", "del k", "for k in range(3): pass", "import sys as k"]
    )
    def test_what_follows_undoes_nothing(self, worker, rest):
        """Names that an earlier cell bound are bound as before."""
        *_, after = worker.run_cells(["k = 1", f"import keras\n{rest}", "k"])

        assert after.outputs[0]["data"]["text/plain"] == "1"

    def test_what_follows_does_not_hang(self, worker):
        """A loop that nobody came to before is left before the cell's time is up."""
        stopped, after = worker.run_cells(["import keras\nk = 1\nwhile True: pass\nj = 2", "k"])

        assert stopped.stopped == (1, 3, 4)
        assert after.status == "ok"

    def test_a_function_is_never_mended(self, worker):
        """A line taken out of a function would make another function of it."""
        (result,) = worker.run_cells(["def f():\n    print 'here'\n    return 1\nk = 1"])

        assert result.stopped == (2,)
        assert (
            "f"
            not in worker.run_cells(["sorted(set(dir()) & {'f', 'k'})"])[0].outputs[0]["data"][
                "text/plain"
            ]
        )


class TestGiven:
    def test_given_cells_run_first_and_in_silence(self, worker):
        """The notebook finds what they bind, whatever one of them raises; their functions call each other's."""
        (result,) = worker.run_cells(["helper(np.ones(2)).sum(), LIMIT"], GIVEN)

        assert [output["output_type"] for output in result.outputs] == ["execute_result"]
        assert "4.0" in str(result.outputs)

    @pytest.mark.parametrize(
        "cell",
        ["def helper(x): return x + 5", "import keras\ndef helper(x): return x + 5"],
        ids=["as it stands", "below a stop"],
    )
    def test_what_the_student_binds_wins(self, worker, cell):
        """A layer that is handed out may be improved."""
        *_, after = worker.run_cells([cell, "helper(1)"], GIVEN)

        assert after.outputs[0]["data"]["text/plain"] == "6"

    def test_they_are_not_in_the_way_of_tracebacks(self, worker):
        """What fails in a given function is the line of the cell that called it."""
        worker.run_cells(["def layer():\n    return helper('x')"], GIVEN)

        with pytest.raises(Exception, match="concatenate") as caught:
            worker.student().layer()

        assert caught.value.frames == ((0, 2),)


class TestBindings:
    @pytest.mark.parametrize(("cells", "late", "told", "value"), BOUND.values(), ids=BOUND)
    def test_who_bound_a_name_is_told(self, worker, cells, late, told, value):
        """Which cell bound it, to what, and whether that counts."""
        worker.run_cells(cells, GIVEN, late)

        assert worker.bindings == {"layer": tuple(Binding(*one) for one in told)}
        assert worker.student().layer(3) == value

    @pytest.mark.parametrize(
        ("cell", "what"),
        [
            ("del layer", "removed"),
            ("layer = (1, 2)", "tuple"),
            ("layer = np.ones(2)", "object"),
            ("layer = type('layer', (tuple,), {})()", "object"),
            ("layer = None", "NoneType"),
        ],
    )
    def test_what_is_no_function_is_told(self, worker, cell, what):
        """In a word of ours: what a class is called is the student's to say."""
        worker.run_cells([OWN, cell], GIVEN)

        assert worker.bindings["layer"][-1] == Binding(1, what)

    def test_a_loop_that_binds_a_name_is_one_event(self, worker):
        """A statement counts by what it leaves behind."""
        worker.run_cells(["for n in range(100_000):\n    layer = lambda x: n"], GIVEN)

        assert worker.bindings["layer"] == (Binding(0, "function"),)

    @pytest.mark.parametrize(
        "bound",
        ["[['layer', [[7, 'function']]]]", "[['other', [[0, 'function']]]]", "{'layer': 1}", "7"],
    )
    def test_what_is_forged_is_left_out(self, worker, bound):
        """Cells that were not run and names that were not asked about are nothing that we believe."""
        forge = (
            "import gc\n"
            "worker = next(o for o in gc.get_objects() if type(o).__name__ == 'Worker')\n"
            "worker._channel.send({'op': 'cell', 'index': 0, 'status': 'ok', 'outputs': [],"
            f" 'stopped': [True, -1, 10**9, 'x'], 'bound': {bound}}})"
        )
        (result,) = worker.run_cells([forge], GIVEN)

        assert result.stopped == ()
        assert not any(worker.bindings.values())


class TestPassedOver:
    @pytest.mark.parametrize(
        ("source", "name"),
        [
            ("%pip install -q numpy", "%pip install -q numpy"),
            ("%conda install numpy", "%conda install numpy"),
            ("%uv pip install numpy", "%uv pip install numpy"),
            ("%%perl\nprint 1", "%%perl"),
            ("!echo $HOME", "!echo"),
        ],
    )
    def test_programs_say_that_they_do_nothing(self, worker, source, name):
        """The cell goes on, and the reader learns why nothing was installed."""
        (result,) = worker.run_cells([source])

        assert result.status == "ok"
        assert text_of(result).startswith(name)
        assert "does nothing while grading" in text_of(result)

    @pytest.mark.parametrize(
        "source",
        [
            "%matplotlib widget",
            "%matplotlib gtk3",
            "import matplotlib\nmatplotlib.use('QtAgg')",
            "import matplotlib\nmatplotlib.use('WebAgg', force=True)",
            "import matplotlib.pyplot as plt\nplt.switch_backend('nbAgg')",
        ],
    )
    def test_figures_are_drawn_inline_all_the_same(self, worker, source):
        """Whoever asks for a window gets a picture."""
        asked, drawn = worker.run_cells(
            [source, "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()"]
        )

        assert "there is no screen" in text_of(asked)
        assert any("image/png" in output.get("data", {}) for output in drawn.outputs)

    def test_arrays_cross_as_ever(self, worker):
        """A notebook of which half could not be run is called like any other."""
        worker.run_cells(["import keras\nimport numpy as np", "def f(x): return np.cumsum(x)"])

        assert np.array_equal(worker.student().f(np.ones(3)), [1, 2, 3])
