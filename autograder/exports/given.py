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
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        msg = f"{path}: it is not text in UTF-8; export it again, and do not save it with a spreadsheet in between"
        raise ExportError(msg) from error
    marked, text = text.startswith(MARK), text.removeprefix(MARK)
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
