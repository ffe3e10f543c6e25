"""The written answers of a notebook, by digest: a person's score belongs to the text that it was given for."""

import hashlib
from collections.abc import Mapping
from typing import Any


def written_answers(exercise: str, notebook: Mapping[str, Any]) -> dict[str, str]:
    """Return the digest of each written answer's text, by `exercise/grade_id`.

    Space at the ends of lines counts for nothing: a tool that saves a notebook may take it away.
    """
    found = {}
    for cell in notebook["cells"]:
        marks = cell.get("metadata", {}).get("nbgrader", {})
        if marks.get("grade") and marks.get("solution"):
            source = cell["source"]
            text = source if isinstance(source, str) else "".join(source)
            lines = [line.rstrip() for line in text.strip().splitlines()]
            digest = hashlib.sha256("\n".join(lines).encode(errors="replace")).hexdigest()
            found[f"{exercise}/{marks['grade_id']}"] = digest
    return found
