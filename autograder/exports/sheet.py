"""CSV files as other programs write them: read, filled in, and written the way they came."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.exports.interface import ExportError

_MARK = "\ufeff"
_DELIMITERS = (",", ";", "\t")
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
        return (_MARK * self.marked + stream.getvalue()).encode()


def read_sheet(path: Path) -> Sheet:
    """Read a CSV file with commas, semicolons or tabs.

    Raises:
        ExportError: it is no such file; the message says why, and the remedy.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        msg = f"{path}: it is not text in UTF-8; export it again, and do not save it with a spreadsheet in between"
        raise ExportError(msg) from error
    marked, text = text.startswith(_MARK), text.removeprefix(_MARK)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    newline = "\r\n" if first.endswith("\r") else "\n"
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        header, *rows = [row for row in reader if row]
    except csv.Error as error:
        msg = f"{path}: it is no CSV file ({error}); export it again"
        raise ExportError(msg) from error
    except ValueError as error:
        msg = f"{path}: it is empty; export it again"
        raise ExportError(msg) from error
    return Sheet(header, rows, delimiter, newline, marked)


def for_spreadsheets(text: str) -> str:
    """Return a cell that no spreadsheet runs as a formula: one that would be gets an apostrophe."""
    return f"'{text}" if text.startswith(_FORMULA) else text
