"""Reads the list that says what students are called elsewhere."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.exports.interface import ExportError


def read_names(path: Path) -> Mapping[str, str]:
    """Read a CSV file of two columns: the submission's folder, and what the student is called elsewhere.

    Raises:
        ExportError: it is no such file; the message says the line.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"{path}: it is not text in UTF-8; save it as a CSV file in UTF-8"
        raise ExportError(msg) from error
    names: dict[str, str] = {}
    for line, (student, name) in _pairs(path, text):
        if student in names and names[student] != name:
            msg = f"{path}:{line}: {student} is there twice, with different names; keep one"
            raise ExportError(msg)
        names[student] = name
    return names


def _pairs(path: Path, text: str) -> Iterator[tuple[int, tuple[str, str]]]:
    """Yield the number of each line, and its two cells; blank lines and a header are passed over."""
    # Where a comma is the decimal sign, spreadsheets part cells by semicolons.
    delimiter = ";" if ";" in text[:500] else ","
    reader = csv.reader(text.splitlines(), delimiter=delimiter)
    for row in reader:
        cells = [cell.strip() for cell in row]
        is_header = reader.line_num == 1 and cells and cells[0].casefold() == "student"
        if is_header or not any(cells):
            continue
        if len(cells) != 2 or not all(cells):
            msg = f"{path}:{reader.line_num}: two columns belong here: the submission's folder, and the name elsewhere"
            raise ExportError(msg)
        yield reader.line_num, (cells[0], cells[1])
