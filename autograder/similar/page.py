"""The page of pairs: it needs nothing else, runs nothing, and accuses nobody."""

from autograder.similar.compare import ClassComparison
from autograder.text.sanitizing import highlighted
from autograder.text.templating import PageTemplate

_BINS = 20


def similar_page(comparison: ClassComparison) -> str:
    """Return the page as HTML; all that students wrote is escaped."""
    return _PAGE.render(
        comparison=comparison,
        bins=histogram(comparison.shares),
    )


def histogram(shares: tuple[float, ...]) -> tuple[int, ...]:
    """Return how many pairs share 0 to 5 %, 5 to 10 % and so on, up to 100 %."""
    counts = [0] * _BINS
    for share in shares:
        # All of it, which is 1.0, belongs to the last.
        place = min(int(share * _BINS), _BINS - 1)
        counts[place] += 1
    return tuple(counts)


def percent(share: float) -> str:
    """Return a share as people write it; what is not all is not called 100 %."""
    most = 100 if share >= 1 else 99
    return f"{min(round(100 * share), most)} %"


def base_rate(comparison: ClassComparison) -> str:
    """Return in a few words what pairs share on the whole."""
    if not comparison.high:
        return "hardly a pair shares anything"
    half = f"{percent(comparison.median)} or more" if comparison.median else "nothing"
    return f"half share {half}, one in twenty {percent(comparison.high)} or more"


_PAGE = PageTemplate(__package__, "similar", {"percent": percent, "code": highlighted})
