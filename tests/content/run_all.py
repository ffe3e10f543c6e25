"""Runs notebooks as *Run all* would, each in a process of its own, and prints a line of JSON for each.

A script for any Python that has IPython: what all notebooks import is imported once, one figure is drawn, and
each process is a fork of that one. Standard input is a list of notebooks, each run in its own folder.
"""

import gc
import io
import json
import os
import sys
import tempfile
import traceback

os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
os.environ["OPENBLAS_NUM_THREADS"] = "1"


def main():
    """Run all notebooks that standard input names."""
    warm_up()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["IPYTHONDIR"] = folder
        for notebook in json.load(sys.stdin):
            print(json.dumps(in_a_fork(notebook)), flush=True)


def warm_up():
    """Import and draw what each of them would: fonts, and the little language of formulas."""
    import matplotlib.backends.backend_agg
    import matplotlib.pyplot  # noqa: ICN001  # what each of them imports
    import numpy  # noqa: F401, ICN001  # see above
    import pytest  # noqa: F401  # see above
    from IPython.core.interactiveshell import InteractiveShell  # noqa: F401  # see above

    # Not by pyplot, whose first figure chooses where to draw: each shell sees to that.
    figure = matplotlib.figure.Figure()
    matplotlib.backends.backend_agg.FigureCanvasAgg(figure)
    panel = figure.add_subplot()
    panel.plot([1, 2], label="$x^2$")
    panel.legend()
    figure.savefig(io.BytesIO(), format="png", bbox_inches="tight")
    # After each cell pyplot has its figures drawn for a window; what is shown is drawn for the page, by itself.
    matplotlib.backends.backend_agg.FigureCanvasAgg.draw_idle = lambda *_, **__: None
    gc.disable()  # each process ends long before its garbage matters, and looking for it takes a tenth of the time


def in_a_fork(notebook):
    """Return what running a notebook came to, from a process that ends with it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            found = run(notebook)
        except BaseException:  # noqa: BLE001  # the line is read by whoever looks at the test
            found = {"error": traceback.format_exc(), "cells": []}
        with os.fdopen(writing, "w") as pipe:
            pipe.write(json.dumps(found))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        found = json.loads(pipe.read() or '{"error": "it ended its process", "cells": []}')
    os.waitpid(child, 0)
    return found


def run(notebook):
    """Run the code cells of a notebook until one fails; return that error, and what each cell shows."""
    from IPython.core.interactiveshell import InteractiveShell

    with open(notebook, encoding="utf-8") as file:  # noqa: PTH123  # a script of few imports
        cells = json.load(file)["cells"]
    os.chdir(os.path.dirname(notebook))  # noqa: PTH120  # see above
    sys.path[0] = ""  # as a kernel has it
    shell = InteractiveShell.instance()
    shown = []
    for cell in cells:
        if cell["cell_type"] != "code":
            continue
        found, error = run_cell(shell, "".join(cell["source"]))
        shown.append(found)
        if error is not None:
            return {"error": repr(error), "cells": shown}
    return {"error": None, "cells": shown}


def run_cell(shell, source):
    """Return what a cell shows, each output by its kinds, and the error that stopped it."""
    from IPython.utils.capture import capture_output

    with capture_output() as captured:
        result = shell.run_cell(source, store_history=True)
    outputs = [dict(output.data) for output in captured.outputs]
    if result.result is not None:
        outputs.append({"text/plain": repr(result.result), "is_result": True})
    outputs = [{**data, "image/png": True} if "image/png" in data else data for data in outputs]
    found = {
        "source": source[:60],
        "printed": captured.stdout,
        "complained": captured.stderr,
        "outputs": outputs,
    }
    return found, result.error_before_exec or result.error_in_exec


if __name__ == "__main__":
    main()
