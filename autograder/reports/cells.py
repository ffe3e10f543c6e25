"""A notebook as it ran, cell by cell, ready for a page; nothing in it can run again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from autograder.text.notebook_cells import grade_id_of
from autograder.text.plain import joined, plain_text
from autograder.text.sanitizing import highlighted, png_uri, preformatted, safe_html, safe_markdown

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
    cells = notebook.get("cells") if isinstance(notebook, Mapping) else None
    shown = cells[:_CELLS] if isinstance(cells, list) else []
    wanted = set(anchors)
    views = []
    room = _RICH_SOURCE
    for number, cell in enumerate(shown, 1):
        if not isinstance(cell, Mapping):
            continue
        room -= len(joined(cell.get("source")))
        view = _cell_view(cell, number, wanted, rich=room >= 0)
        if view is None:
            continue
        views.append(view)
        # Two cells of one name would give a page two places of one name.
        wanted.discard(view.anchor or "")
    return tuple(views)


def _cell_view(
    cell: Mapping[str, Any], number: int, anchors: set[str], *, rich: bool
) -> CellView | None:
    """Return prose or code; None for a cell of another kind."""
    source = cell.get("source")
    if cell.get("cell_type") == "markdown":
        content = safe_markdown(source) if rich else preformatted(source)
        return CellView("prose", number, None, content)
    if cell.get("cell_type") != "code":
        return None
    name = grade_id_of(cell)
    kinds = {output.get("output_type") for output in _outputs(cell)}
    return CellView(
        kind="code",
        number=number,
        anchor=name if name in anchors else None,
        content=highlighted(source) if rich else escape(plain_text(source)),
        outputs=tuple(_output_views(cell)),
        raised="error" in kinds,
    )


def _outputs(cell: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    outputs = cell.get("outputs")
    if not isinstance(outputs, list):
        return []
    return [output for output in outputs[:_OUTPUTS] if isinstance(output, Mapping)]


def _output_views(cell: Mapping[str, Any]) -> Iterator[OutputView]:
    for output in _outputs(cell):
        view = _output_view(output)
        if view is not None and view.content:
            yield view


def _output_view(output: Mapping[str, Any]) -> OutputView | None:
    kind = output.get("output_type")
    if kind == "stream":
        name = "error" if output.get("name") == "stderr" else "text"
        return OutputView(name, plain_text(output.get("text")))
    if kind == "error":
        return OutputView("error", plain_text(_traceback(output)))
    data = output.get("data")
    if kind in {"display_data", "execute_result"} and isinstance(data, Mapping):
        return _data_view(data)
    return None


def _traceback(output: Mapping[str, Any]) -> str:
    """Return the lines of a traceback, or what was raised where there are none."""
    lines = output.get("traceback")
    if isinstance(lines, list) and lines:
        return "\n".join(line for line in lines if isinstance(line, str))
    name = plain_text(output.get("ename"))
    message = plain_text(output.get("evalue"))
    return f"{name}: {message}"


def _data_view(data: Mapping[str, Any]) -> OutputView | None:
    """Show the richest form that is safe."""
    uri = png_uri(data.get("image/png"))
    if uri is not None:
        return OutputView("image", uri)
    if "text/html" in data:
        return OutputView("html", safe_html(data["text/html"]))
    if "text/markdown" in data:
        return OutputView("html", safe_markdown(data["text/markdown"]))
    return OutputView("text", plain_text(data.get("text/plain")))
