"""What the card says about one test that did not pass, as HTML: reason, numbers, drawings, and a hint to unfold."""

from collections.abc import Iterator
from html import escape

from layerlab.card.backticks import code_pieces
from layerlab.card.gauge import distance, gauge
from layerlab.card.map import error_map
from layerlab.card.records import CardVerdict, Status
from layerlab.card.svg import draw_gauge, draw_map
from layerlab.card.text import rungs
from layerlab.card.values import ELLIPSIS, ShownEntry, Window, sides, window
from layerlab.expect.findings import Finding
from layerlab.words import headed, say, side_by_side

# Of a row, in characters. Wider tables may have to be scrolled, and a keyboard scrolls what has its focus.
NARROW = 22


def as_details(verdict: CardVerdict) -> str:
    """Return what there is to say, or nothing."""
    return "" if verdict.status is Status.PASSED else "".join(_body(verdict))


def prose(text: str) -> str:
    """Return text with what stands between backticks as code."""
    return "".join(
        f"<code>{escape(piece)}</code>" if is_code else escape(piece)
        for piece, is_code in code_pieces(text)
    )


def _body(verdict: CardVerdict) -> Iterator[str]:
    if verdict.message:
        yield f"<p>{prose(say(verdict.message))}</p>"
    if verdict.place is not None:
        place = verdict.place
        where = escape(say(f"{place.label}, line {place.line}, in {place.function}"))
        yield f'<p class="place">{where} <code>{escape(place.source)}</code></p>'
    if verdict.call:
        label = say("The call:")
        yield f'<p class="call">{label} <code>{escape(verdict.call)}</code></p>'
    if verdict.finding is not None:
        yield from _finding(verdict.finding)
    if verdict.code:
        yield (
            f'<details class="snippet"><summary>{say("Copy as code")}</summary>'
            f"<pre>{escape(verdict.code)}</pre></details>"
        )
    yield _ladder(list(rungs(verdict.hints)))


def _ladder(hints: list[tuple[str, str]]) -> str:
    """Return the hints, each within the one before: whoever wants the next has read this one."""
    if not hints:
        return ""
    (name, hint), *further = hints
    return (
        f'<details class="hint"><summary>{name}</summary><p>{prose(hint)}</p>'
        f"{_ladder(further)}</details>"
    )


def _finding(finding: Finding) -> Iterator[str]:
    errors = error_map(finding)
    shown = window(finding)
    scale = gauge(finding)
    # From words to numbers: what it looks like, the worst entry, where the error is, then all that is shown.
    notes = [finding.full_observation, None if errors is None else errors.place]
    yield from (f'<p class="observation">{escape(say(note))}</p>' for note in notes if note)
    if shown is not None:
        yield _worst(shown)
    if errors is not None:
        yield draw_map(errors, finding)
    if shown is None:
        yield from (
            f"<figure><figcaption>{label}</figcaption><pre>{escape(text)}</pre></figure>"
            for label, text in sides(finding)
        )
    elif shown.where:
        yield (
            f'<details class="numbers"><summary>{say("The numbers around it,")}'
            f" <code>{escape(say(shown.where))}</code></summary>{_tables(shown)}</details>"
        )
    elif shown.worst[0] != "[]":
        yield _tables(shown)
    if scale is not None:
        yield draw_gauge(scale, finding)
    elif finding.scaled_error is not None:
        yield f'<p class="error">{distance(finding)}</p>'


def _worst(shown: Window) -> str:
    index, worst = shown.worst
    expected, got = shown.labels
    sides = (
        f"{expected} <b>{escape(worst.expected)}</b>",
        f"{got} <b>{escape(worst.got)}</b>",
    )
    numbers = side_by_side(*sides)
    if index != "[]":
        numbers = headed(f"{say('worst at')} <code>{escape(index)}</code>", numbers)
    return f'<p class="worst">{numbers}</p>'


def _tables(shown: Window) -> str:
    tables = (_table(shown, label, side) for side, label in enumerate(shown.labels))
    return f'<div class="sides">{"".join(tables)}</div>'


def _table(shown: Window, label: str, side: int) -> str:
    names, columns = shown.indices
    corner = "<td></td>" if names else ""
    head = corner + "".join(f'<th scope="col">{name}</th>' for name in columns)
    rows = ""
    for number, row in enumerate(shown.rows):
        cells = "".join(_cell(entry, side) for entry in row)
        rows += f"<tr>{_row_name(names, number)}{cells}</tr>"
    # A keyboard can only scroll what it can reach.
    focus = f' tabindex="0" role="group" aria-label="{label}"' if _is_wide(shown, side) else ""
    return (
        f'<div class="side"{focus}><table><caption>{label}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _is_wide(shown: Window, side: int) -> bool:
    """Return whether a row of one side has more characters than fit, two for the space between entries."""

    def length(entry: ShownEntry | None) -> int:
        if entry is None:
            return len(ELLIPSIS) + 2
        return len(entry.got if side else entry.expected) + 2

    return any(sum(map(length, row)) > NARROW for row in shown.rows)


def _row_name(names: tuple[str, ...], number: int) -> str:
    return f'<th scope="row">{names[number]}</th>' if names else ""


def _cell(entry: ShownEntry | None, side: int) -> str:
    if entry is None:
        return f"<td>{ELLIPSIS}</td>"
    text = escape(entry.got if side else entry.expected)
    classes = []
    if entry.wrong and side == 1:
        classes.append("wrong")
        text += (
            f'<span class="unseen"> {say("wrong")}</span>'  # for whoever does not see the colour
        )
    if entry.worst:
        classes.append("worst")
    if not classes:
        return f"<td>{text}</td>"
    return f'<td class="{" ".join(classes)}">{text}</td>'
