"""What our pages have in common: strict templates that escape, one look, and files of ours that they carry within."""

import base64
import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib.resources import files
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from autograder.text.plain import plain_text
from autograder.text.sanitizing import with_code
from autograder.text.wording import counted, points_text, title
from layerlab.words import current, say

# As gettext has it for Python: apart from the braces of sentences that are made elsewhere.
_PLACE = re.compile(r"%\((\w+)\)s")
_HERE = "autograder.text"
Filters = Mapping[str, Callable[..., object]]
# What nearly every page says something with.
_USUAL: Filters = {
    "points": points_text,
    "title_of": title,
    "with_code": with_code,
    "plain": plain_text,
    "counted": counted,
}


@dataclass(frozen=True)
class Inlined:
    """A style or script of ours, and the digest by which a page's policy allows it."""

    text: Markup
    digest: str


@dataclass(frozen=True)
class PageTemplate:
    """A kind of page: `templates/<name>.html.j2` of a package, which fills the blocks of our `page.html.j2`.

    Attributes:
        package: where the template lies, beside its `<name>.css`, which is added to what all pages look like.
        name: what it is called.
        filters: what it says things with, besides the usual ones.
        scripted: whether it has a `<name>.js` as well; a page's policy allows that one alone.
        pictures: whether it shows pictures that it carries within.
    """

    package: str
    name: str
    filters: Filters = field(default_factory=dict, hash=False)
    scripted: bool = False
    pictures: bool = False

    def render(self, *, language: str = "en", **values: object) -> str:
        """Return the page as HTML; all values are escaped, and one that is not there is an error."""
        template = self._environment.get_template(f"{self.name}.html.j2")
        return template.render(
            language=language,
            style=self.style,
            script=_digested(_read(self.package, f"{self.name}.js")) if self.scripted else None,
            pictures=self.pictures,
            **values,
        )

    def prepare(self) -> None:
        """Compile what the page is made of: processes that are forked from this one have it."""
        self._environment.get_template(f"{self.name}.html.j2")
        _ = self.style

    @cached_property
    def style(self) -> Inlined:
        """What all pages look like, and this kind of page besides."""
        return _digested(_read(_HERE, "page.css") + _read(self.package, f"{self.name}.css"))

    @cached_property
    def _environment(self) -> Environment:
        made = Environment(
            loader=ChoiceLoader([PackageLoader(self.package), PackageLoader(_HERE)]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        made.filters.update({**_USUAL, **self.filters})
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


def _read(package: str, name: str) -> str:
    """Return a file of a package's `templates/`; only what we wrote ourselves may lie there."""
    text: Any = (files(package) / "templates" / name).read_text(encoding="utf-8")
    return str(text)


def _digested(text: str) -> Inlined:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
    return Inlined(Markup(text), digest)  # noqa: S704  # not a student's
