"""Reads the list that says what students are called elsewhere."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.exports.interface import ExportError
from autograder.text.names import student_named


def read_names(path: Path) -> Mapping[str, str]:
    """Read a CSV file of two columns: the submission's folder, and what the student is called elsewhere.

    Raises:
        ExportError: it is no such file; the message says the line.
    """
    try:
        # Excel begins its UTF-8 with a mark, which would become part of the first cell.
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"{path}: it is not text in UTF-8; save it as a CSV file in UTF-8"
        raise ExportError(msg) from error
    names: dict[str, str] = {}
    for line, pair in _pairs(path, text):
        student, name = pair
        # The same line twice does no harm.
        if names.get(student, name) != name:
            msg = f"{path}:{line}: {student} is there twice, with different names; keep one"
            raise ExportError(msg)
        names[student] = name
    return names


def _pairs(path: Path, text: str) -> Iterator[tuple[int, tuple[str, str]]]:
    """Yield the number of each line, and its two cells; blank lines and a header are passed over."""
    # Where a comma is the decimal sign, spreadsheets part cells by semicolons.
    beginning = text[:500]
    delimiter = ";" if ";" in beginning else ","
    reader = csv.reader(text.splitlines(), delimiter=delimiter)
    for row in reader:
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        is_first = reader.line_num == 1
        if is_first and cells[0].casefold() == "student":
            continue
        if len(cells) != 2 or not all(cells):
            msg = f"{path}:{reader.line_num}: two columns belong here: the submission's folder, and the name elsewhere"
            raise ExportError(msg)
        folder, name = cells
        yield reader.line_num, (student_named(folder), name)
