"""What IPython shows otherwise than a notebook's page can: groups of exceptions, and figures as anything but PNG."""

import traceback
from collections.abc import Iterable, Iterator
from typing import Any

from IPython.core import pylabtools
from matplotlib_inline import backend_inline

from layerlab.checking.quiet_shell import QuietShell

# Formats that `png_uri` knows; others are shown beside one of these.
_PAGE_FORMATS = frozenset(("png", "png2x", "retina"))


class ShowingShell(QuietShell):
    """Shows a group of exceptions as an error; IPython writes it to stderr, where a page sees no failed cell."""

    def showtraceback(self, exc_tuple: Any = None, *args: Any, **options: Any) -> None:
        """Show what was raised."""
        kind, error, trace = self._get_exc_info(exc_tuple)  # type: ignore[no-untyped-call]  # IPython's has no types
        groups = [one for one in _contexts(error) if isinstance(one, BaseExceptionGroup)]
        if not groups or isinstance(error, SyntaxError):
            super().showtraceback(exc_tuple, *args, **options)
            return
        lines = traceback.format_exception(kind, error, trace)
        # Each of them is of several lines.
        self._showtraceback(kind, error, "".join(lines).splitlines())


def _contexts(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and those during which it was raised, each once."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__context__


def keep_pngs() -> None:
    """Have figures drawn as PNG too, whatever other formats a notebook asks for."""
    choose: Any = pylabtools.select_figure_formats

    def choose_with_png(shell: Any, formats: Iterable[str] | str, **options: Any) -> None:
        names = {formats} if isinstance(formats, str) else set(formats)
        if _PAGE_FORMATS.isdisjoint(names):
            names.add("png")
        choose(shell, names, **options)

    # One asks for it whenever it is needed, the other has asked already.
    for module in (pylabtools, backend_inline):
        vars(module)["select_figure_formats"] = choose_with_png
