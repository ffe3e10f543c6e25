"""`check("affine_forward")`: run a function's public tests in the notebook, and show the report card."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from layerlab.card.card import Card
from layerlab.card.records import CardProblem
from layerlab.carried import folder_of_tests
from layerlab.checking import session, switch, unwritten
from layerlab.checking.forward_first import with_forward_first
from layerlab.checking.kernel import current_shell, stumbled
from layerlab.checking.notebook_functions import functions_here
from layerlab.checking.public_tests import PublicTests, find_tests, suggest
from layerlab.checking.running import IN_A_NOTEBOOK, Running
from layerlab.checking.session import session_notes
from layerlab.needs import missing


def check(name: str | Callable[..., object] | None = None) -> Card | None:
    """Run the public tests of one function, or of all of this notebook's, against what is defined now.

    Args:
        name: the function's name, or the function itself.
    """
    if not switch.enabled:
        return None
    names = None if name is None else [str(getattr(name, "__name__", name))]
    namespace = _namespace()
    with Running(sys.stderr, IN_A_NOTEBOOK):
        card = check_functions(folder_of_tests(), names, namespace)
    functions = dict.fromkeys(verdict.function for verdict in card.verdicts)
    return replace(card, notes=tuple(session_notes(functions)))


def check_functions(folder: Path, names: list[str] | None, namespace: Mapping[str, Any]) -> Card:
    """Run the tests in `folder` of the functions with these names, or of the notebook's; never raises."""
    try:
        folder = folder.absolute()
        known = find_tests(folder)
        problem = _problem(folder, known, names)
        if problem is not None:
            return Card(problems=(problem,))
        from layerlab.checking.pytest_runner import run_tests  # pytest comes with it

        wanted = functions_here(known, namespace) if names is None else names
        card = run_tests(folder, [known[name] for name in wanted], namespace)

        def run(name: str) -> Card:
            return run_tests(folder, [known[name]], namespace)

        return with_forward_first(card, known, run)
    except ImportError as error:
        return Card(problems=(_not_importable(error),))
    except Exception as error:  # noqa: BLE001  # a student should never see the kit's own traceback
        return Card(problems=(stumbled(error),))


def _problem(
    folder: Path, known: Mapping[str, PublicTests], names: list[str] | None
) -> CardProblem | None:
    if not folder.is_dir():
        return CardProblem(
            message=f"There is no folder {folder.name}/ beside the notebook (in {folder.parent}).",
            remedy="Copy it from the release to there, and open the notebook in that folder.",
        )
    if not known:
        return CardProblem(
            message=f"There are no tests in {folder}.",
            remedy="Take a fresh copy of the folder from the release.",
        )
    for name in names or ():
        if name not in known:
            return CardProblem(
                message=f"There are no tests for {name!r}.", remedy=suggest(name, known)
            )
    return None


def _not_importable(error: ImportError) -> CardProblem:
    """Return the problem of a package that is missing: the machine's, and not the kit's."""
    sentence = missing()
    if sentence is None:
        return stumbled(error)
    return CardProblem(message=sentence, remedy="The cells run all the same; their tests do not.")


def _namespace() -> Mapping[str, Any]:
    """Return where the student's functions are: the notebook's names, or the script's."""
    shell = current_shell()
    return vars(sys.modules["__main__"]) if shell is None else shell.user_ns


# `from layerlab import check` is the first thing that a notebook does, and the only one that is sure to
# come before its demos.
unwritten.begin(current_shell())
session.begin_session(current_shell())
