"""The report card as HTML that needs nothing around it; whatever students wrote is escaped.

Without its style, as an untrusted notebook shows it, the card is still a readable list.
"""

from collections.abc import Iterator
from html import escape

from layerlab.card.details import as_details, prose
from layerlab.card.records import CardProblem, CardRecord, CardVerdict, Status
from layerlab.card.style import STYLE
from layerlab.card.text import MARKS, is_done, stages, summary, total
from layerlab.words import current, say

_CLASSES = {Status.PASSED: "passed", Status.FAILED: "failed", Status.ERROR: "failed"}


def as_html(card: CardRecord) -> str:
    """Return the card as one `div`."""
    parts = [_problem(problem) for problem in card.problems]
    if len(card.functions) > 1:
        parts.append(_overview(card))
        parts += _folded(card)
    else:
        parts += _sections(card)
    mind = say("Mind:")
    parts += [f'<p class="note"><b>{mind}</b> {prose(say(note))}</p>' for note in card.notes]
    content = "".join(parts)
    return (
        f'<div class="layerlab-card" role="group"{_language()} aria-label="{say("Report card")}">'
        f"<style>{STYLE}</style>{content}</div>"
    )


def _language() -> str:
    """Return what says in which language the card is, unless that is the notebook's own, English."""
    code = current().code
    return "" if code == "en" else f' lang="{escape(code)}"'


def _sections(card: CardRecord) -> Iterator[str]:
    """Yield the only function, which there is no reason to fold."""
    for name, verdicts in card.functions.items():
        head = _head(name, verdicts)
        tests = _tests(verdicts)
        yield f"<section><header>{head}</header>{tests}</section>"


def _folded(card: CardRecord) -> Iterator[str]:
    """Yield every function, folded but for the first that is not done: there the work goes on."""
    functions = card.functions
    unfinished = (name for name, verdicts in functions.items() if not is_done(verdicts))
    first = next(unfinished, None)
    for name, verdicts in functions.items():
        state = " open" if name == first else ""
        head = f"<summary>{_head(name, verdicts)}</summary>"
        tests = _tests(verdicts)
        yield f'<details class="function"{state}>{head}{tests}</details>'


def _tests(verdicts: tuple[CardVerdict, ...]) -> str:
    # Safari takes a list without bullets for no list, unless its role says so.
    items = "".join(_items(verdicts))
    return f'<ol class="tests" role="list">{items}</ol>'


def _problem(problem: CardProblem) -> str:
    message = escape(say(problem.message))
    remedy = escape(say(problem.remedy))
    return f'<p class="problem"><strong>{message}</strong> {remedy}</p>'


def _overview(card: CardRecord) -> str:
    """Return how far all functions are: one look, one segment for each test."""
    groups = "".join(f"<b>{_segments(verdicts)}</b>" for verdicts in card.functions.values())
    # The bar is for the eye alone: the total says the same, and read aloud it would be a row of nothings.
    return (
        f'<div class="overview"><strong>{total(card)}</strong>'
        f'<span class="bar" aria-hidden="true">{groups}</span>{_board(card)}</div>'
    )


def _board(card: CardRecord) -> str:
    """Return the functions by how far they are; not as a `dl`, which every notebook styles in a way of its own."""
    rows: list[str] = []
    for title, names in stages(card).items():
        codes = ", ".join(f"<code>{escape(name)}</code>" for name in names)
        rows.append(f'<div><span class="stage">{title}</span> {codes}</div>')
    return f'<div class="board">{"".join(rows)}</div>'


def _head(name: str, verdicts: tuple[CardVerdict, ...]) -> str:
    """Return the line of a function: its mark, its name, a segment for each test, and a few words."""
    # A function that nobody has begun is no failure, so it is asked for first.
    if all(verdict.status.is_open for verdict in verdicts):
        mark, kind = "○", "open"
    elif is_done(verdicts):
        mark, kind = "✓", "passed"
    else:
        mark, kind = "✗", "failed"
    code = escape(name)
    segments = _segments(verdicts)
    words = escape(summary(verdicts))
    return (
        f'<span class="mark {kind}" aria-hidden="true">{mark}</span> <code>{code}</code> '
        f'<span class="bar" aria-hidden="true">{segments}</span> '
        f'<span class="summary">{words}</span>'
    )


def _segments(verdicts: tuple[CardVerdict, ...]) -> str:
    return "".join(f'<i class="{_class(verdict)}"></i>' for verdict in verdicts)


def _items(verdicts: tuple[CardVerdict, ...]) -> Iterator[str]:
    """Yield the tests; the first that did not pass is unfolded, since one thought at a time is enough."""
    passed = [verdict.status is Status.PASSED for verdict in verdicts]
    unfolded = passed.index(False) if False in passed else None
    earlier_messages: set[str | None] = set()
    for number, verdict in enumerate(verdicts):
        line = _line(verdict)
        # Five tests that stop at the same error need its message once; a finding is each test's own.
        is_news = verdict.finding is not None or verdict.message not in earlier_messages
        earlier_messages.add(verdict.message)
        body = as_details(verdict) if is_news else ""
        if body:
            state = " open" if number == unfolded else ""
            inner = (
                f'<details class="test"{state}><summary>{line}</summary><div>{body}</div></details>'
            )
        else:
            inner = f'<div class="line">{line}</div>'
        yield f'<li class="{_class(verdict)}">{inner}</li>'


def _line(verdict: CardVerdict) -> str:
    """Return a test's mark and sentence; the mark is a picture, so it says in words what it shows."""
    status = escape(say(verdict.status))
    mark = MARKS[verdict.status]
    sentence = prose(say(verdict.sentence))
    return (
        f'<span class="mark" role="img" title="{status}" aria-label="{status}">{mark}</span> '
        f'<span class="sentence">{sentence}</span>'
    )


def _class(verdict: CardVerdict) -> str:
    return _CLASSES.get(verdict.status, "open")
