"""What our pages have in common: strict templates that escape, and files of ours that they carry within."""

import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

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
    return made


def inlined(package: str, name: str) -> Inlined:
    """Return a file of a package's `templates/`; only what we wrote ourselves may lie there."""
    text: Any = (files(package) / "templates" / name).read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
    return Inlined(Markup(text), digest)  # noqa: S704  # not a student's
