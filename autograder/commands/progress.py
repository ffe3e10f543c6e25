"""How far long work is, on standard error: a bar with a rate, the time to go and a tally of what came out."""

import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from typing import TypeVar

Item = TypeVar("Item")
# What an item counts as in the tally; None leaves it out of the rate as well, since it was done before.
Kind = Callable[[Item], str | None]


def tracked(
    items: Iterable[Item], total: int, description: str, kind: Kind[Item], *, quiet: bool = False
) -> Generator[Item]:
    """Yield the items, and show how far they are once whoever took one comes back for the next.

    Args:
        items: what is worked on; closed at the end, or when the taker stops.
        total: how many there are.
        description: what is worked on, in a word.
        kind: what an item counts as.
        quiet: whether to show nothing, as where standard error is no terminal.
    """
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[tally]}"),
    )
    console = Console(stderr=True)
    generator = (item for item in items)
    with (
        closing(items if isinstance(items, Generator) else generator) as source,
        # Without a thread that draws it again and again: a process that has one is not to be forked.
        Progress(
            *columns,
            console=console,
            auto_refresh=False,
            disable=quiet or not console.is_terminal,
        ) as progress,
    ):
        task = progress.add_task(description, total=total, rate="", tally="")
        begun, counts = time.monotonic(), Counter[str]()
        for item in source:
            yield item
            counted = kind(item)
            if counted is not None:
                counts[counted] += 1
            rate = 60 * counts.total() / max(time.monotonic() - begun, 1e-3)
            progress.update(task, advance=1, rate=f"{rate:.0f}/min", tally=tally(counts))
            progress.refresh()


def tally(counts: Counter[str]) -> str:
    """Return the counts in words, those first that came first: `41 full · 12 partly`."""
    return " · ".join(f"{number} {name}" for name, number in counts.items())
