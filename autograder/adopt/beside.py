"""Files that lay beside a notebook: texts that name them find them in `data/`."""

import re
from collections.abc import Iterable


def pointing_into_data(text: str, files: Iterable[str]) -> str:
    """Return a text in which each file that lies in `data/` is named there.

    pointing_into_data("open('x.csv'), ![](img/a.png)", ["x.csv", "img/a.png"])
    ->  "open('data/x.csv'), ![](data/img/a.png)"
    """
    for name in sorted(files, key=len, reverse=True):
        # A module is imported by its name, and named as a file by nobody.
        if "." not in name or name.endswith(".py"):
            continue
        pattern = rf"(?<![\w/.-])(?:\./)?{re.escape(name)}(?![\w-])"
        text = re.sub(pattern, lambda _, name=name: f"data/{name}", text)  # type: ignore[misc]  # a default binds the loop's name
    return text
