"""A notebook as it ran, cell by cell, ready for a page; nothing in it can run again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from autograder.text.notebook_cells import grade_id_of
from autograder.text.plain import joined, plain_text
from autograder.text.sanitizing import highlighted, png_uri, preformatted, safe_html, safe_markdown

# A page is to open in a browser whatever a student's notebook holds.
_CELLS = 300
_RICH_SOURCE = 200_000  # characters of code and prose that are coloured and set; the rest is plain
_OUTPUTS = 40


@dataclass(frozen=True)
class OutputView:
    """One output: an image, filtered HTML or text."""

    kind: str
    content: str | Markup


@dataclass(frozen=True)
class CellView:
    """One cell: filtered prose, or code with its outputs; `number` counts all cells from 1."""

    kind: str
    number: int
    anchor: str | None
    content: Markup
    outputs: tuple[OutputView, ...] = ()
    raised: bool = False


def cell_views(notebook: Any, anchors: Iterable[str] = ()) -> tuple[CellView, ...]:
    """Return the cells of a notebook, whatever is in it; `anchors` are grade_ids to link to."""
    unused = set(anchors)
    views = []
    room = _RICH_SOURCE
    for number, cell in enumerate(_cells(notebook), 1):
        if not isinstance(cell, Mapping):
            continue
        source = joined(cell.get("source"))
        # Colouring takes time by length: the cell that would go beyond the limit is plain, with all after it.
        room -= len(source)
        view = _cell_view(cell, number, unused, rich=room >= 0)
        if view is None:
            continue
        views.append(view)
        # Two cells of one name would give a page two places of one name.
        unused.discard(view.anchor or "")
    return tuple(views)


def _cells(notebook: Any) -> list[Any]:
    """Return the first cells of what should be a notebook; none where it is not."""
    if not isinstance(notebook, Mapping):
        return []
    cells = notebook.get("cells")
    if not isinstance(cells, list):
        return []
    return cells[:_CELLS]


def _cell_view(
    cell: Mapping[str, Any], number: int, anchors: set[str], *, rich: bool
) -> CellView | None:
    """Return prose or code; None for a cell of another kind."""
    source = cell.get("source")
    kind = cell.get("cell_type")
    if kind == "markdown":
        prose = safe_markdown(source) if rich else preformatted(source)
        return CellView("prose", number, None, prose)
    if kind != "code":
        return None
    code = highlighted(source) if rich else escape(plain_text(source))
    name = grade_id_of(cell)
    anchor = name if name in anchors else None
    output_types = {output.get("output_type") for output in _outputs(cell)}
    return CellView(
        kind="code",
        number=number,
        anchor=anchor,
        content=code,
        outputs=tuple(_output_views(cell)),
        raised="error" in output_types,
    )


def _outputs(cell: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the first outputs of a cell, without what is no output at all."""
    outputs = cell.get("outputs")
    if not isinstance(outputs, list):
        return []
    return [output for output in outputs[:_OUTPUTS] if isinstance(output, Mapping)]


def _output_views(cell: Mapping[str, Any]) -> Iterator[OutputView]:
    for output in _outputs(cell):
        view = _output_view(output)
        if view is None:
            continue
        # An empty text would be an empty frame on the page.
        if view.content:
            yield view


def _output_view(output: Mapping[str, Any]) -> OutputView | None:
    """Return what an output shows; None for one of a kind that Jupyter does not write."""
    kind = output.get("output_type")
    if kind == "stream":
        text = plain_text(output.get("text"))
        is_error = output.get("name") == "stderr"
        return OutputView("error" if is_error else "text", text)
    if kind == "error":
        text = plain_text(_traceback(output))
        return OutputView("error", text)
    if kind not in {"display_data", "execute_result"}:
        return None
    data = output.get("data")
    if not isinstance(data, Mapping):
        return None
    return _data_view(data)


def _traceback(output: Mapping[str, Any]) -> str:
    """Return the lines of a traceback, or what was raised where there are none."""
    traceback = output.get("traceback")
    if isinstance(traceback, list) and traceback:
        lines = [line for line in traceback if isinstance(line, str)]
        return "\n".join(lines)
    name = plain_text(output.get("ename"))
    message = plain_text(output.get("evalue"))
    return f"{name}: {message}"


def _data_view(data: Mapping[str, Any]) -> OutputView | None:
    """Show the richest form that is safe."""
    uri = png_uri(data.get("image/png"))
    if uri is not None:
        return OutputView("image", uri)
    if "text/html" in data:
        page = safe_html(data["text/html"])
        return OutputView("html", page)
    if "text/markdown" in data:
        prose = safe_markdown(data["text/markdown"])
        return OutputView("html", prose)
    # LaTeX, JSON and widgets have a plain form beside them, as Jupyter's protocol asks.
    text = plain_text(data.get("text/plain"))
    return OutputView("text", text)
