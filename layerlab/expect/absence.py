"""The student's functions while something that they might use is not there: what tells whether they use it.

bare = without(student, "squares")
expect_raises(NameError, lambda: bare.sum_of_squares(3))
expect_close(without(student, "np.linalg.solve").my_solve(a, b), x)
"""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from layerlab.expect.student import StudentError

# What is made where the student's code runs, and done there; names come from the test, and what it passes as `given`.
_TEXT = """
import inspect

def scope_of(function):
    inner = inspect.unwrap(function)
    kinds = inner.__mro__ if isinstance(inner, type) else ()
    for one in (inner, *(value for kind in kinds for value in vars(kind).values())):
        if hasattr(one, "__globals__"):
            return one.__globals__
    raise TypeError("{function} is nothing that the notebook defines itself")

def owners(scope):
    for path in {names!r}:
        *parts, name = path.split(".")
        owner = scope.get(parts[0]) if parts else scope
        for part in parts[1:]:
            owner = getattr(owner, part, None)
        names = owner if isinstance(owner, dict) else getattr(owner, "__dict__", {{}})
        yield owner, names, name

def done():
    scope = scope_of({function})
    gone = []
    try:
        for owner, names, name in owners(scope):
            if name in names:
                gone.append((owner, name, names[name]))
                names.pop(name) if names is owner else delattr(owner, name)
        return {function}({arguments})
    finally:
        for owner, name, value in gone:
            if isinstance(owner, dict):
                owner[name] = value
            else:
                setattr(owner, name, value)

done()
"""


class Making(Protocol):
    """A student, as far as it is asked here."""

    def made(self, source: str, **given: object) -> Any:
        """Return what `source` gives where the student's code runs."""

    def value(self, name: str) -> Any:
        """Return what is bound to a name."""


def without(student: Making, *names: str) -> "Without":
    """Return a student's functions as they are while some names are bound to nothing.

    Args:
        student: whose they are.
        names: the notebook's own, and attributes of modules that it imports, as `np.linalg.solve`.

    Raises:
        MissingValue: the notebook has no such name to begin with, so its absence would tell nothing.
    """
    for name in names:
        # A module is not asked for: it is absent from a notebook that does not import it.
        if "." not in name:
            student.value(name)
    return Without(student, names)


class Without:
    """See `without`."""

    def __init__(self, student: Making, names: Sequence[str]) -> None:
        self._student = student
        self._names = tuple(names)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in self._names:
            kind = NameError.__name__
            raise StudentError(kind, (kind, Exception.__name__), name)

        def function(*args: object, **options: object) -> Any:
            given = {f"given_{number}": value for number, value in enumerate(args)}
            given |= {f"given_as_{option}": value for option, value in options.items()}
            words = [*(f"given_{number}" for number in range(len(args)))]
            words += [f"{option}=given_as_{option}" for option in options]
            source = _TEXT.format(function=name, names=self._names, arguments=", ".join(words))
            return self._student.made(source, **given)

        function.__name__ = name
        return function
