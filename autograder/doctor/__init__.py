"""What this machine and this course can do, what is wrong, and the remedy."""

from collections.abc import Callable, Iterator
from importlib import import_module

from autograder.course import Course
from autograder.doctor.condition import Condition, State

__all__ = ["GROUPS", "Condition", "State", "examine"]

# Each is a module here, whose `checks` are imported one by one: an environment that lacks a package is
# what a doctor is called for.
GROUPS = {
    "Python": "python",
    "sandbox": "walls",
    "machine": "machine",
    "course": "places",
    "settings": "decided",
    "nbgrader": "gradebook",
    "extras": "extras",
}


SETUP = "make setup in a clone, elsewhere pip install --upgrade layerlab"


def examine(course: Course) -> Iterator[tuple[str, tuple[Condition, ...]]]:
    """Look at everything and yield each group with its conditions; nothing is written.

    A check that fails by itself is a condition, too: it says something about the machine.
    """
    for group, module in GROUPS.items():
        try:
            checks = import_module(f"autograder.doctor.{module}").checks
        except ImportError as error:
            yield group, (_failed(group, error, SETUP),)
            continue
        found: list[Condition] = []
        for check in checks:
            found += _run(check, course)
        yield group, tuple(found)


def _run(check: Callable[[Course], Iterator[Condition]], course: Course) -> Iterator[Condition]:
    """Do one check, whatever happens in it."""
    name = check.__name__.replace("_", " ")
    try:
        yield from check(course)
    except ImportError as error:
        yield _failed(name, error, SETUP)
    except (Exception, SystemExit) as error:  # noqa: BLE001  # the other checks still have to be done
        yield _failed(name, error, None)


def _failed(what: str, error: BaseException, remedy: str | None) -> Condition:
    text = str(error) or type(error).__name__
    return Condition(what, State.ERROR, f"cannot be looked at: {text}", remedy)
