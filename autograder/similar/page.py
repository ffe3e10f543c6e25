"""The page of pairs: it needs nothing else, runs nothing, and accuses nobody."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from autograder.reports.safe import highlighted, plain_text
from autograder.reports.words import title
from autograder.similar.compare import Comparison

_BINS = 20


def similar_page(comparison: Comparison) -> str:
    """Return the page as HTML; all that students wrote is escaped."""
    style = (files(__package__) / "templates" / "similar.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    return (
        _environment()
        .get_template("similar.html.j2")
        .render(
            comparison=comparison,
            bins=histogram(comparison.shares),
            # Our own file, not a student's; the policy allows it by its hash.
            style=Markup(style),  # noqa: S704
            style_digest=digest,
        )
    )


def histogram(shares: tuple[float, ...]) -> tuple[int, ...]:
    """Return how many pairs share 0 to 5 %, 5 to 10 % and so on, up to 100 %."""
    counts = [0] * _BINS
    for share in shares:
        counts[min(int(share * _BINS), _BINS - 1)] += 1
    return tuple(counts)


def percent(share: float) -> str:
    """Return a share as people write it; what is not all is not called 100 %."""
    return f"{min(round(100 * share), 100 if share >= 1 else 99)} %"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["percent"] = percent
    environment.filters["title_of"] = title
    environment.filters["code"] = highlighted
    environment.filters["plain"] = plain_text
    return environment
