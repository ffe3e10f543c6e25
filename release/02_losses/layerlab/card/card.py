"""The report card that shows itself wherever it ends up: HTML in a notebook, plain text elsewhere."""

from dataclasses import dataclass
from typing import Any

from layerlab.card.html import as_html
from layerlab.card.records import CardRecord
from layerlab.card.text import as_text


@dataclass(frozen=True, repr=False, kw_only=True)
class Card(CardRecord):
    """The report card: HTML in a notebook, plain text elsewhere."""

    def __repr__(self) -> str:
        return as_text(self)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:
        printer.text(repr(self))

    def _repr_html_(self) -> str:
        return as_html(self)
