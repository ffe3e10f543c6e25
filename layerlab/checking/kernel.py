"""The process that checks: whether IPython runs in it, and what to say when the kit itself stumbles."""

import sys
from typing import Any

from layerlab.card.records import CardProblem


def stumbled(error: BaseException) -> CardProblem:
    """Return the problem of an error that is not the student's."""
    return CardProblem(
        message=f"The check itself stumbled: {type(error).__name__}: {error}.",
        remedy="That is not your fault; please show this line to your instructor.",
    )


def current_shell() -> Any:
    """Return IPython's shell if one runs in this process, else None."""
    ipython = sys.modules.get("IPython")
    return None if ipython is None else ipython.get_ipython()
