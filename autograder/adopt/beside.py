"""Files that lay beside a notebook: texts that name them find them in `data/`, and a notebook's own text is none of them."""

import re
from collections.abc import Collection, Iterable
from pathlib import PurePosixPath

# What jupytext writes at the beginning of a notebook's text: in a script, as comments.
_PAIRED = re.compile(r"^[#/ ]*---\s*$(?:\n.*)*?\n[#/ ]*jupytext:\s*$", re.MULTILINE)
_ASKS_FOR_A_PATH = re.compile(
    r"(?:\bpath\.(?:append\(|insert\(\s*\d+\s*,)|\b\w*(?:dir|path|folder|Dir|Path|Folder|DIR|PATH)\w*\s*="
    r"|\b(?:listdir|scandir|walk|chdir|isdir|exists|i?glob|Path|path\.join)\()\s*"
)
_HEAD = 4096  # bytes in which it says so


def pointing_into_data(text: str, files: Iterable[str]) -> str:
    """Return a text in which each file that lies in `data/` is named there, and each folder of such files.

    pointing_into_data("open('x.csv'), ![](img/a.png)", ["x.csv", "img/a.png"])
    ->  "open('data/x.csv'), ![](data/img/a.png)"
    """
    known = sorted(files, key=len, reverse=True)
    for name in known:
        # A module is imported by its name, and named as a file by nobody.
        if "." not in name or name.endswith(".py"):
            continue
        pattern = rf"(?<![\w/.-])(?:\./)?{re.escape(name)}(?![\w-])"
        text = re.sub(pattern, lambda _, name=name: f"data/{name}", text)  # type: ignore[misc]  # a default binds the loop's name
    folders = {str(folder) for name in known for folder in PurePosixPath(name).parents}
    for folder in sorted(folders - {"."}, key=len, reverse=True):
        text = _pointing_to_folder(text, folder)
    return text


def _pointing_to_folder(text: str, folder: str) -> str:
    """Return a text that names a folder in `data/`: `glob("img/*.png")`, `"./img"`, `sys.path.append("img")`.

    A word alone is a path only where paths are asked for: `columns["img"]` is none.
    """
    plain = re.escape(folder)
    text = re.sub(rf"(?<=['\"(])(?:\./)?{plain}/", lambda _: f"data/{folder}/", text)
    text = re.sub(rf"(?<=['\"])\./{plain}(?=['\"])", lambda _: f"data/{folder}", text)
    return re.sub(
        rf"({_ASKS_FOR_A_PATH.pattern}['\"]){plain}(?=['\"])",
        lambda found: f"{found[1]}data/{folder}",
        text,
    )


def is_text_of(name: str, content: bytes, notebooks: Collection[str]) -> bool:
    """Tell whether a file is one of some notebooks as jupytext pairs it with a text: all of it, answers and hidden tests too.

    Args:
        name: its path below the assignment's folder.
        content: what it says.
        notebooks: those in the folder, by name without suffix.
    """
    path = PurePosixPath(name)
    if path.stem not in notebooks:
        return False
    return bool(_PAIRED.search(content[:_HEAD].decode("utf-8", "replace")))
