"""The report card as HTML that needs nothing around it; whatever students wrote is escaped.

Without its style, as an untrusted notebook shows it, the card is still a readable list.
"""

from collections.abc import Iterator
from html import escape

from layerlab.card.details import as_details, prose
from layerlab.card.records import CardProblem, CardRecord, CardVerdict, Status
from layerlab.card.style import STYLE
from layerlab.card.text import MARKS, is_done, summary, total

_CLASSES = {Status.PASSED: "passed", Status.FAILED: "failed", Status.ERROR: "failed"}


def as_html(card: CardRecord) -> str:
    """Return the card as one `div`."""
    functions = card.functions
    parts = [_problem(problem) for problem in card.problems]
    if len(functions) > 1:
        parts.append(_overview(card))
    unfinished = [name for name, verdicts in functions.items() if not is_done(verdicts)]
    for name, verdicts in functions.items():
        body = f'<ol class="tests" role="list">{"".join(_items(verdicts))}</ol>'
        if len(functions) == 1:
            parts.append(f"<section><header>{_head(name, verdicts)}</header>{body}</section>")
        else:
            state = " open" if [name] == unfinished[:1] else ""
            head = f"<summary>{_head(name, verdicts)}</summary>"
            parts.append(f'<details class="function"{state}>{head}{body}</details>')
    return (
        '<div class="layerlab-card" role="group" aria-label="Report card">'
        f"<style>{STYLE}</style>{''.join(parts)}</div>"
    )


def _problem(problem: CardProblem) -> str:
    return f'<p class="problem"><strong>{escape(problem.message)}</strong> {escape(problem.remedy)}</p>'


def _overview(card: CardRecord) -> str:
    """Return how far all functions are: one look, one segment for each test."""
    groups = "".join(f"<b>{_segments(verdicts)}</b>" for verdicts in card.functions.values())
    return (
        f'<div class="overview"><strong>{total(card)}</strong>'
        f'<span class="bar" aria-hidden="true">{groups}</span></div>'
    )


def _head(name: str, verdicts: tuple[CardVerdict, ...]) -> str:
    """Return the line of a function: its mark, its name, a segment for each test, and a few words."""
    words = escape(summary(verdicts))
    mark, kind = ("✓", "passed") if is_done(verdicts) else ("✗", "failed")
    if all(verdict.status.is_open for verdict in verdicts):
        mark, kind = "○", "open"
    return (
        f'<span class="mark {kind}" aria-hidden="true">{mark}</span> <code>{escape(name)}</code> '
        f'<span class="bar" aria-hidden="true">{_segments(verdicts)}</span> '
        f'<span class="summary">{words}</span>'
    )


def _segments(verdicts: tuple[CardVerdict, ...]) -> str:
    return "".join(f'<i class="{_class(verdict)}"></i>' for verdict in verdicts)


def _items(verdicts: tuple[CardVerdict, ...]) -> Iterator[str]:
    """Yield the tests; the first that did not pass is unfolded, since one thought at a time is enough."""
    passed = [verdict.status is Status.PASSED for verdict in verdicts]
    unfolded = passed.index(False) if False in passed else None
    told: set[str | None] = set()
    for number, verdict in enumerate(verdicts):
        status = escape(verdict.status)
        mark = (
            f'<span class="mark" role="img" title="{status}" aria-label="{status}">'
            f"{MARKS[verdict.status]}</span> "
        )
        sentence = f'<span class="sentence">{prose(verdict.sentence)}</span>'
        news = verdict.finding is not None or verdict.message not in told
        body = as_details(verdict) if news else ""
        told.add(verdict.message)
        if body:
            state = " open" if number == unfolded else ""
            inner = (
                f'<details class="test"{state}><summary>{mark}{sentence}</summary>'
                f"<div>{body}</div></details>"
            )
        else:
            inner = f'<div class="line">{mark}{sentence}</div>'
        yield f'<li class="{_class(verdict)}">{inner}</li>'


def _class(verdict: CardVerdict) -> str:
    return _CLASSES.get(verdict.status, "open")
