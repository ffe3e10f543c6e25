"""Reads the tables that other systems exported, to be filled in and given back the way they came."""

import csv
import io
from pathlib import Path

from autograder.exports.interface import ExportError
from autograder.text.sheet import MARK, Sheet

_DELIMITERS = (",", ";", "\t")


def read_sheet(path: Path) -> Sheet:
    """Read a CSV file with commas, semicolons or tabs.

    Raises:
        ExportError: it is no such file; the message says why, and the remedy.
    """
    try:
        # Bytes, for reading as text would make every end of line the same, and it is to be given back.
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        msg = f"{path}: it is not text in UTF-8; export it again, and do not save it with a spreadsheet in between"
        raise ExportError(msg) from error
    marked = text.startswith(MARK)
    text = text.removeprefix(MARK)
    # The header tells what parts cells, and how lines end.
    first, _, _ = text.partition("\n")
    delimiter = max(_DELIMITERS, key=first.count)
    newline = "\r\n" if first.endswith("\r") else "\n"
    try:
        stream = io.StringIO(text, newline="")
        reader = csv.reader(stream, delimiter=delimiter, strict=True)
        filled = [row for row in reader if row]
        # Of no lines at all, this raises ValueError.
        header, *rows = filled
    except csv.Error as error:
        msg = f"{path}: it is no CSV file ({error}); export it again"
        raise ExportError(msg) from error
    except ValueError as error:
        msg = f"{path}: it is empty; export it again"
        raise ExportError(msg) from error
    return Sheet(header, rows, delimiter, newline, marked)
