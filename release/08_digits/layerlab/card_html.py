"""The report card as HTML that needs nothing around it; whatever students wrote is escaped.

Without its style, as an untrusted notebook shows it, the card is still a readable list.
"""

from collections.abc import Iterator
from html import escape

from layerlab.card import Card, Problem, Status, Verdict
from layerlab.card_style import STYLE
from layerlab.card_text import MARKS, summary
from layerlab.card_values import ELLIPSIS, Entry, Window, sides, window
from layerlab.findings import Finding

_CLASSES = {Status.PASSED: "passed", Status.FAILED: "failed", Status.ERROR: "failed"}


def as_html(card: Card) -> str:
    """Return the card as one `div`."""
    parts = [_problem(problem) for problem in card.problems]
    parts += [_function(name, verdicts) for name, verdicts in card.functions.items()]
    return f'<div class="layerlab-card"><style>{STYLE}</style>{"".join(parts)}</div>'


def _problem(problem: Problem) -> str:
    return f'<p class="problem"><strong>{escape(problem.message)}</strong> {escape(problem.remedy)}</p>'


def _function(name: str, verdicts: tuple[Verdict, ...]) -> str:
    bar = "".join(f'<i class="{_class(verdict)}"></i>' for verdict in verdicts)
    return (
        f"<section><header><code>{escape(name)}</code> "
        f'<span class="bar" aria-hidden="true">{bar}</span> '
        f'<span class="summary">{escape(summary(verdicts))}</span></header>'
        f'<ol class="tests">{"".join(_items(verdicts))}</ol></section>'
    )


def _items(verdicts: tuple[Verdict, ...]) -> Iterator[str]:
    """Yield the tests; the first that did not pass is unfolded, since one thought at a time is enough."""
    passed = [verdict.status is Status.PASSED for verdict in verdicts]
    unfolded = passed.index(False) if False in passed else None
    for number, verdict in enumerate(verdicts):
        mark = (
            f'<span class="mark" role="img" title="{escape(verdict.status)}" aria-label="{escape(verdict.status)}">'
            f"{MARKS[verdict.status]}</span> "
        )
        sentence = f'<span class="sentence">{_prose(verdict.sentence)}</span>'
        body = "".join(_body(verdict))
        if body:
            state = " open" if number == unfolded else ""
            inner = (
                f"<details{state}><summary>{mark}{sentence}</summary><div>{body}</div></details>"
            )
        else:
            inner = f'<div class="line">{mark}{sentence}</div>'
        yield f'<li class="{_class(verdict)}">{inner}</li>'


def _body(verdict: Verdict) -> Iterator[str]:
    if verdict.status is Status.PASSED:
        return
    if verdict.message:
        yield f"<p>{_prose(verdict.message)}</p>"
    if verdict.place is not None:
        place = verdict.place
        where = escape(f"{place.label}, line {place.line}, in {place.function}")
        yield f'<p class="place">{where} <code>{escape(place.source)}</code></p>'
    if verdict.finding is not None:
        yield from _details(verdict.finding)
    if verdict.hint:
        yield f'<p class="hint"><b>Hint</b> {_prose(verdict.hint)}</p>'


def _details(finding: Finding) -> Iterator[str]:
    if finding.observation:
        yield f'<p class="observation">{escape(finding.observation)}</p>'
    shown = window(finding)
    if shown is not None:
        yield from _window(shown)
    else:
        yield from (
            f"<figure><figcaption>{label}</figcaption><pre>{escape(text)}</pre></figure>"
            for label, text in sides(finding)
        )
    if finding.scaled_error is not None:
        yield (
            f'<p class="error">scaled error <b>{finding.scaled_error:.2g}</b>,'
            f" tolerance {finding.tolerance:.2g}</p>"
        )


def _window(shown: Window) -> Iterator[str]:
    index, worst = shown.worst
    expected, got = shown.labels
    where = f"worst at <code>{escape(index)}</code>: " if index != "[]" else ""
    yield (
        f'<p class="worst">{where}{expected} <b>{escape(worst.expected)}</b>,'
        f" {got} <b>{escape(worst.got)}</b></p>"
    )
    if index == "[]":
        return
    if shown.where:
        yield f'<p class="where">around it, <code>{escape(shown.where)}</code></p>'
    yield f'<div class="sides">{_table(shown, expected, 0)}{_table(shown, got, 1)}</div>'


def _table(shown: Window, label: str, side: int) -> str:
    rows = "".join(f"<tr>{''.join(_cell(entry, side) for entry in row)}</tr>" for row in shown.rows)
    return f"<figure><figcaption>{label}</figcaption><table><tbody>{rows}</tbody></table></figure>"


def _cell(entry: Entry | None, side: int) -> str:
    if entry is None:
        return f"<td>{ELLIPSIS}</td>"
    classes = " ".join(["wrong"] * (entry.wrong and side == 1) + ["worst"] * entry.worst)
    text = escape(entry.got if side else entry.expected)
    return f'<td class="{classes}">{text}</td>' if classes else f"<td>{text}</td>"


def _class(verdict: Verdict) -> str:
    return _CLASSES.get(verdict.status, "open")


def _prose(text: str) -> str:
    """Return text with what stands between backticks as code."""
    parts = escape(text).split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    return "".join(f"<code>{part}</code>" if i % 2 else part for i, part in enumerate(parts))
