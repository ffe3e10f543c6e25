"""The kit as a release has it: one file `layerlab.py`, made of the package `layerlab/`.

The same sources give the same bytes on every machine. That is why they are compressed with bz2, whose
output is one and the same everywhere: zlib has several implementations by now, and each packs differently.
"""

import json
import re
from base64 import b85decode, b85encode
from bz2 import compress, decompress
from collections.abc import Mapping
from pathlib import Path

from autograder.languages.catalogue import translations
from autograder.languages.ours import kit_catalogue, nearest

FILE = "layerlab.py"
# The package beside this one. `import layerlab` may find a release's file, where that is the current folder.
PACKAGE = Path(__file__).parents[3] / "layerlab"
_LOADER = Path(__file__).with_name("loader.py")
_WIDTH = 100
# Base85 has neither quotes nor backslashes, so the text needs no escapes, here or in a notebook's JSON.
_PACKED = re.compile(r'^_PACKED = """\n([^"]*)"""$', re.MULTILINE)


def kit_sources(language: str = "en") -> dict[str, bytes]:
    """Return the modules of the kit by their path, `expect/checks.py`, with the words of a language."""
    found: dict[str, bytes] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(PACKAGE)
        if ".ipynb_checkpoints" not in inside.parts:  # copies that Jupyter keeps of what it saves
            found[inside.as_posix()] = path.read_bytes()
    if language != "en":
        found["spoken.py"] = _spoken(language)
    return found


def _spoken(language: str) -> bytes:
    """Return the module that has a language's words; what is called the same there is left out."""
    told = translations(kit_catalogue(nearest(language)))
    table = {key: text for key, text in sorted(told.items()) if key != text}
    # JSON, which is Python too: a text in any writing, in ASCII alone.
    written = json.dumps(table, indent=0)
    return f'"""What the kit says, in the language of the course."""\n\nLANGUAGE = {language!r}\nTABLE = {written}\n'.encode()


def packed(sources: Mapping[str, bytes]) -> bytes:
    """Return the file that holds these modules, and that Python imports as the package `layerlab`."""
    texts = {path: data.decode("utf-8") for path, data in sources.items()}
    data = compress(json.dumps(texts, sort_keys=True).encode("ascii"), 9)
    block = in_lines(b85encode(data).decode("ascii"))
    loader = _LOADER.read_text(encoding="utf-8")
    return _PACKED.sub(lambda _: f'_PACKED = """\n{block}\n"""', loader).encode("utf-8")


def in_lines(text: str) -> str:
    """Return base85 in lines that begin and end with a letter or a digit.

    Editors and converters take a line that begins with % or !, or ends with ?, for a magic, within strings too.
    """
    lines = []
    while len(text) > _WIDTH:
        cut = _WIDTH
        while not (text[cut - 1].isalnum() and text[cut].isalnum()):
            cut -= 1
        lines.append(text[:cut])
        text = text[cut:]
    return "\n".join([*lines, text])


def unpacked(kit: bytes) -> dict[str, bytes]:
    """Return the modules that such a file holds, and under its own name the loader around them."""
    text = kit.decode("utf-8")
    match = _PACKED.search(text)
    if match is None:
        return {FILE: kit}
    texts = json.loads(decompress(b85decode("".join(match[1].split()))))
    # The paths are those that tracebacks show: layerlab.py/expect/checks.py.
    found = {f"{FILE}/{path}": source.encode("utf-8") for path, source in texts.items()}
    loader = text[: match.start()] + text[match.end() :]
    return found | {FILE: loader.encode("utf-8")}
