"""The drawings of a card, as inline SVG: sizes and shapes tell everything, colours repeat it."""

from collections.abc import Iterator
from html import escape

from layerlab.card.gauge import Gauge, distance
from layerlab.card.map import NOT_FINITE, ErrorMap, Panel
from layerlab.card.wrapping import breadth
from layerlab.expect.findings import Finding
from layerlab.words import say

# Of a mark of each level, as a share of its cell.
SIZES = (0.16, 0.34, 0.52, 0.72, 0.94)
MARGIN = 22  # for the first and the last index, left and above
LETTER = 6.2  # the width of a digit


def draw_map(errors: ErrorMap, finding: Finding) -> str:
    """Return the panels of an error map, and what their marks mean."""
    count, size = errors.count
    panels = "".join(_panel(panel, finding.what, count, size) for panel in errors.panels)
    meanings = [f"{_sample(level)} {text}" for level, text in errors.legend.items()]
    if errors.coarse:
        meanings.append(errors.coarse)
    legend = "".join(f"<li>{meaning}</li>" for meaning in meanings)
    return f'<div class="panels">{panels}</div><ul class="legend" role="list">{legend}</ul>'


def _panel(panel: Panel, what: str, count: int, size: int) -> str:
    side = _side(panel)
    rows, columns = len(panel.levels), len(panel.levels[0])
    # The origin is the first cell's corner; indices stand left of it and above.
    left = MARGIN if panel.shape[0] > 1 else 4
    width = left + columns * side + 4
    height = MARGIN - 6 + rows * side + 4
    name, title = what, ""
    if panel.title:
        name = f"{what} {panel.title}"
        title = f"<figcaption><code>{escape(panel.title)}</code></figcaption>"
    # Whoever cannot see the map hears how many entries are wrong.
    label = say(f"Map of the error of {name}: {count} of {size} entries are wrong.")
    return (
        f'<figure>{title}<svg role="img" aria-label="{escape(label)}" width="{width:g}"'
        f' height="{height:g}" viewBox="{-left} {6 - MARGIN} {width:g} {height:g}">'
        f"{_indices(panel, side)}{''.join(_marks(panel, side))}</svg></figure>"
    )


def _side(panel: Panel) -> int:
    """Return how large a cell is drawn: few may be large."""
    longest = max(len(panel.levels), len(panel.levels[0]))
    if longest <= 10:
        return 16
    return 12 if longest <= 16 else 9


def _indices(panel: Panel, side: int) -> str:
    """Return the first and the last index of rows and columns, where there are several."""
    rows, columns = len(panel.levels), len(panel.levels[0])
    last_row, last_column = (str(length - 1) for length in panel.shape)
    frame = f'<rect class="frame" width="{columns * side}" height="{rows * side}" rx="2"/>'
    # Where the middle of the first cell is, and of the last.
    first, last_across, last_down = side / 2, (columns - 0.5) * side, (rows - 0.5) * side
    texts = [(first, -4.0, "middle", "0")]
    if columns > 1:
        texts.append((last_across, -4.0, "middle", last_column))
    if rows > 1:
        # A digit is about 7 high, so half of that moves it to the middle of its row.
        texts.append((-5.0, first + 3.5, "end", "0"))
        texts.append((-5.0, last_down + 3.5, "end", last_row))
    return frame + "".join(
        f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}">{text}</text>'
        for x, y, anchor, text in texts
    )


def _marks(panel: Panel, side: int) -> Iterator[str]:
    """Yield one path for each level: a square is a line of no length with square ends."""
    for level in range(NOT_FINITE + 1):
        cells = [
            ((column + 0.5) * side, (row + 0.5) * side)
            for row, levels in enumerate(panel.levels)
            for column, here in enumerate(levels)
            if here == level
        ]
        if cells:
            yield _path(level, cells, side)
    if panel.worst is not None:
        row, column = panel.worst
        yield (
            f'<rect class="worst" x="{column * side - 1}" y="{row * side - 1}"'
            f' width="{side + 2}" height="{side + 2}" rx="2"/>'
        )


def _path(level: int, cells: list[tuple[float, float]], side: int) -> str:
    if level == NOT_FINITE:
        # A cross: down to the right, up to the corner above, and down to the left.
        arm = 0.3 * side
        across = 2 * arm
        cross = f"l{across:g} {across:g}m0 {-across:g}l{-across:g} {across:g}"
        steps = [f"M{x - arm:g} {y - arm:g}{cross}" for x, y in cells]
        return f'<path class="odd" d="{"".join(steps)}"/>'
    path = "".join(f"M{x:g} {y:g}h0" for x, y in cells)
    return f'<path class="level{level}" stroke-width="{SIZES[level] * side:.3g}" d="{path}"/>'


def _sample(level: int) -> str:
    return (
        '<svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">'
        f"{_path(level, [(7.0, 7.0)], 14)}</svg>"
    )


def draw_gauge(scale: Gauge, finding: Finding) -> str:
    """Return the logarithmic scale: the part that passes, the tolerance, and how far off the error is."""
    width, start = 300, 14
    tolerance = start + scale.tolerance * width
    error = start + scale.error * width
    # A tick for each power of ten; every fourth is longer and has its number, where there is room.
    decades = scale.high - scale.low
    steps = [(scale.low + i, start + i * width / decades) for i in range(decades + 1)]
    ticks = "".join(f"M{x:.4g} 21v{6 if power % 4 == 0 else 4}" for power, x in steps)
    powers = "".join(
        _scale_text(x, 42, f"{10.0**power:.0e}" if power else "1")
        for power, x in steps
        if power % 4 == 0 and abs(x - tolerance) > 70
    )
    label = say(f"{distance(finding)}, on a logarithmic scale")
    return (
        f'<svg class="gauge" role="img" aria-label="{escape(label)}" width="330" height="46"'
        f' viewBox="0 0 330 46"><path class="ticks" d="{ticks}"/>'
        f'<path class="scale" d="M{start} 21h{width}"/>'
        f'<path class="passes" d="M{start} 21H{tolerance:.4g}"/>'
        f'<path class="way" d="M{tolerance:.4g} 21H{error:.4g}"/>'
        f'<path class="tolerance" d="M{tolerance:.4g} 14v14"/>'
        f'<path class="at" d="M{error:.4g} 14l7 7l-7 7l-7-7z"/>'
        f"{powers}{_scale_text(tolerance, 42, say(f'tolerance {finding.tolerance:.2g}'))}"
        f"{_scale_text(error, 10, say(f'error {finding.scaled_error:.2g}'))}"
        "</svg>"
    )


def _scale_text(x: float, y: int, text: str) -> str:
    """Return a text at a point of the scale, moved inwards where it would be cut off."""
    half = breadth(text) * LETTER / 2
    x = min(max(x, half + 1), 329 - half)
    return f'<text x="{x:.4g}" y="{y}" text-anchor="middle">{text}</text>'
