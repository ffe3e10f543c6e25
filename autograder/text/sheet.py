"""Tables as CSV files, spelled as the program spells them that reads them."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

# How Excel knows that a file is in UTF-8.
MARK = "\ufeff"
# What makes a spreadsheet take a cell for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass
class Sheet:
    """A table with a header; `delimiter`, `newline` and `marked` are how its file spells it.

    Rows may be longer or shorter than the header, as they are in files.
    """

    header: list[str]
    rows: list[list[str]]
    delimiter: str = ","
    newline: str = "\n"
    marked: bool = field(default=False)

    def cell(self, row: int, column: int) -> str:
        """Return a cell; one beyond the row's end is empty."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def fill(self, row: int, column: int, text: str) -> None:
        """Set a cell; a row that is too short is made longer."""
        cells = self.rows[row]
        cells += [""] * (column + 1 - len(cells))
        cells[column] = text

    def only(self, columns: Sequence[int]) -> "Sheet":
        """Return the sheet with these columns alone."""
        rows = [[self.cell(row, column) for column in columns] for row in range(len(self.rows))]
        header = [self.header[column] for column in columns]
        return Sheet(header, rows, self.delimiter, self.newline, self.marked)

    def to_bytes(self) -> bytes:
        """Return the file."""
        stream = io.StringIO(newline="")
        writer = csv.writer(stream, delimiter=self.delimiter, lineterminator=self.newline)
        writer.writerow(self.header)
        writer.writerows(self.rows)
        mark = MARK if self.marked else ""
        return (mark + stream.getvalue()).encode()


def for_spreadsheets(text: str) -> str:
    """Return a cell that no spreadsheet runs as a formula: one that would be gets an apostrophe."""
    return f"'{text}" if text.startswith(_FORMULA) else text
