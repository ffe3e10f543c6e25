"""The cases of a parametrized test, as pytest's marks say them.

Only public tests have cases: the points of a hidden test could not be summed from its text.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, eq=False)
class Case:
    """The arguments of one case, and what it is called: `[2-x]`, or nothing if there is but one."""

    arguments: Mapping[str, object] = field(default_factory=dict)
    name: str = ""

    @property
    def suffix(self) -> str:
        """What pytest writes behind the test's name."""
        return f"[{self.name}]" if self.name else ""


def cases_of(group: type, test: Callable[..., None]) -> Sequence[Case]:
    """Return the cases of `test`, a method of `group`; a test without marks has one case.

    Two marks multiply: each case of the first is combined with all of the second.
    """
    cases = [Case()]
    for mark in (*_marks(test), *_marks(group)):
        if mark.name == "parametrize":
            more = list(_cases(*mark.args, **mark.kwargs))
            cases = [_joined(case, other) for other in more for case in cases]
    return cases


def _marks(marked: object) -> Iterable[Any]:
    """Return the marks of a function or a class, nearest first."""
    return getattr(marked, "pytestmark", ())


def _joined(first: Case, second: Case) -> Case:
    names = [name for name in (first.name, second.name) if name]
    return Case({**first.arguments, **second.arguments}, "-".join(names))


def _cases(
    names: str | Sequence[str],
    values: Iterable[Any],
    *,
    ids: Iterable[object] | Callable[[object], object] | None = None,
    **_: object,
) -> Iterator[Case]:
    """Yield the cases of one mark, which takes what `pytest.mark.parametrize` takes."""
    parts = names.split(",") if isinstance(names, str) else list(names)
    parameters = [part.strip() for part in parts]
    listed = None if ids is None or callable(ids) else list(ids)
    for index, value in enumerate(values):
        # pytest.param(1, 2, id="two") is a tuple of values with a name of its own
        own = getattr(value, "id", None) if hasattr(value, "marks") else None
        row = value.values if hasattr(value, "marks") else value
        if len(parameters) == 1 and row is value:
            row = (value,)
        arguments = dict(zip(parameters, row, strict=True))
        name = own or (listed[index] if listed else None)
        yield Case(arguments, str(name or _described(arguments, index)))


def _described(arguments: Mapping[str, object], index: int) -> str:
    """Return what pytest calls a case without a name: its plain values, else `parameter0`."""
    parts = []
    for name, value in arguments.items():
        is_plain = value is None or isinstance(value, str | int | float | bool)
        parts.append(str(value) if is_plain else f"{name}{index}")
    return "-".join(parts)
