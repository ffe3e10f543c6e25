"""What a notebook's cells show, collected in nbformat's form and with a cap.

As in Jupyter, a display with an id replaces what is shown under that id already, in earlier cells too, and what is
to be cleared in time for the next output stays if none comes.
"""

import base64
from collections.abc import Iterable, Mapping
from typing import Any

MAX_CELL_TEXT = 100_000  # characters of streams a cell
MAX_CELL_DATA = 4_000_000  # characters of rich output a cell
MAX_NOTEBOOK_DATA = 16_000_000  # characters of rich output a notebook
MAX_IDS = 1000  # displays that can be replaced
ITEM = 100  # characters that each output counts on top of its own, so that nothings add up too
TRUNCATED = "\n... the rest of this cell's output was left out: it is too long\n"

Item = dict[str, Any]


class Outputs:
    """The outputs of the cell that is running, or of nobody."""

    def __init__(self) -> None:
        self._left = MAX_NOTEBOOK_DATA
        self._room = MAX_CELL_TEXT
        self._data = MAX_CELL_DATA
        # Under each display id the outputs that have it, and how much room each of them takes.
        self._shown: dict[str, list[Item]] = {}
        self._ids = 0
        # Where an output of an earlier cell stands: its cell, and its place among the outputs of that one.
        self._places: dict[int, tuple[int, int]] = {}
        self.start()

    def start(self) -> None:
        """Begin a new cell."""
        self.items: list[Item] = []
        self._begin()
        self._changed: dict[int, Item] = {}
        self._clears_next = False

    def stream(self, name: str, text: str) -> None:
        """Add text to a stream, joined to what was just written to the same one."""
        # Asked here, since a cell may print a million times.
        if self._clears_next:
            self.clear(wait=False)
        if self._room < 0:
            return
        joined = bool(self.items) and self.items[-1].get("name") == name
        cost = len(text) if joined else ITEM + len(text)
        if cost > self._room:
            text, self._room = text[: self._room] + TRUNCATED, -1
        else:
            self._room -= cost
        if joined:
            self.items[-1]["parts"].append(text)
        else:
            self.items.append({"output_type": "stream", "name": name, "parts": [text]})

    def rich(self, output: Item, display_id: str | None = None, *, update: bool = False) -> None:
        """Add a display or a result, as far as there is room for it.

        Args:
            output: its type and its data.
            display_id: the id under which it can be replaced; what has the id already is replaced by it.
            update: whether it only replaces, and adds nothing.
        """
        data = {str(kind): _as_text(content) for kind, content in output["data"].items()}
        size = _size(data)
        for shown in self._shown.get(display_id or "", ()):
            self._replace(shown, data, size)
        if update:
            return
        self._clear_if_due()
        if not self._takes(size):
            self.stream("stderr", TRUNCATED)
            return
        item = {**output, "data": data, "metadata": {}}
        self.items.append(item)
        if display_id is not None and self._ids < MAX_IDS:
            self._shown.setdefault(display_id, []).append(item)
            self._ids += 1

    def error(self, item: Item) -> None:
        """Add what a cell raised."""
        self._clear_if_due()
        self.items.append(item)

    def clear(self, *, wait: bool) -> None:
        """Forget what the cell showed so far: now, or as soon as it shows anything else."""
        self._clears_next = wait
        if not wait:
            self.items.clear()
            self._left += MAX_CELL_DATA - self._data
            self._begin()

    def finish(self, cell: int) -> dict[str, Any]:
        """Return the outputs in nbformat's form, and what became of those of earlier cells.

        Args:
            cell: the number of the cell that was run.
        """
        known = _numbers(item for items in self._shown.values() for item in items)
        for place, item in enumerate(self.items):
            if id(item) in known:
                self._places[id(item)] = (cell, place)
        updates = [
            [*self._places[number], item["data"]]
            for number, item in self._changed.items()
            if number in self._places and self._places[number][0] != cell
        ]
        return {"outputs": [_finished(item) for item in self.items], "updates": updates}

    def _begin(self) -> None:
        self._room = MAX_CELL_TEXT
        self._data = MAX_CELL_DATA

    def _clear_if_due(self) -> None:
        if self._clears_next:
            self.clear(wait=False)

    def _replace(self, shown: Item, data: dict[str, str], size: int) -> None:
        """Give an output other data; if there is no room for it, it stays as it is."""
        if self._takes(size - _size(shown["data"])):
            shown["data"] = data
            self._changed[id(shown)] = shown

    def _takes(self, size: int) -> bool:
        if size > min(self._data, self._left):
            return False
        self._data -= size
        self._left -= size
        return True


def _numbers(items: Iterable[Item]) -> set[int]:
    return {id(item) for item in items}


def _size(data: Mapping[str, str]) -> int:
    return ITEM + sum(ITEM + len(kind) + len(content) for kind, content in data.items())


def _finished(item: Item) -> Item:
    """Return an output in nbformat's form; the text of a stream was kept in parts."""
    if "parts" not in item:
        return item
    known = {key: value for key, value in item.items() if key != "parts"}
    return {**known, "text": "".join(item["parts"])}


def _as_text(data: Any) -> str:
    """Return one representation as notebooks keep it: text, or bytes in base64."""
    if isinstance(data, bytes):
        return base64.b64encode(data).decode("ascii")
    return data if isinstance(data, str) else repr(data)[:MAX_CELL_TEXT]
