"""What our pages have in common: strict templates that escape, and files of ours that they carry within."""

import base64
import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from layerlab.words import current, say

# As gettext has it for Python: apart from the braces of sentences that are made elsewhere.
_PLACE = re.compile(r"%\((\w+)\)s")
Filters = Mapping[str, Callable[..., object]]


@dataclass(frozen=True)
class Inlined:
    """A style or script of ours, and the digest by which a page's policy allows it."""

    text: Markup
    digest: str


def environment(package: str, filters: Filters) -> Environment:
    """Return the templates of a package: everything is escaped, and what is not there is an error."""
    made = Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(filters)
    made.globals["say"] = said_of
    return made


def said_of(key: str | None, **values: object) -> str:
    """Return a sentence in the language that is spoken; what `%(name)s` stands for is put in as it is.

    The template escapes what comes of it.
    """
    if not values:
        return say(key or "")
    whole = current().whole(key or "")
    return _PLACE.sub(lambda name: str(values.get(name[1], name[0])), whole)


def inlined(package: str, name: str) -> Inlined:
    """Return a file of a package's `templates/`; only what we wrote ourselves may lie there."""
    text: Any = (files(package) / "templates" / name).read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
    return Inlined(Markup(text), digest)  # noqa: S704  # not a student's
