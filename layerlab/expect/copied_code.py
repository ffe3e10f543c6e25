"""A call as code that can be run again: its arrays written out, and the calls before it that it needs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from layerlab.expect.made_calls import MadeCall, named_arguments

MAX_ENTRIES = 200  # of all arrays together; more is no snippet
MAX_CALLS = 4

# What names a call's parameters: those of the function, by its name.
Parameters = Mapping[str, Sequence[str]]


class _TooMuch(Exception):  # noqa: N818  # no error of anybody's: there is no snippet then
    """A call holds more than a snippet should, or something that cannot be written out."""


def as_code(
    calls: Sequence[tuple[MadeCall, object]],
    parameters: Parameters,
    expected: tuple[str, object] = ("", None),
) -> str | None:
    """Return the last of some calls as code, with those before it whose results it was given.

    Args:
        calls: the calls of one test with what each returned, in order; of the last, that does not matter.
        parameters: what each function calls its arguments.
        expected: what a result is called, and what it should be, if that is an array.
    """
    what, value = expected
    try:
        lines = list(_lines(calls, parameters))
        if isinstance(value, np.ndarray) and 0 < value.size <= MAX_ENTRIES:
            lines += ["", f"# what is expected of {what}", _assigned("expected", _array(value))]
    except _TooMuch:
        return None
    return "\n".join(["import numpy as np", "", *lines])


def _lines(calls: Sequence[tuple[MadeCall, object]], parameters: Parameters) -> Iterator[str]:
    needed = _needed(calls)
    if len(needed) > MAX_CALLS:
        raise _TooMuch
    names: dict[int, str] = {}  # of values that stand in a variable, by their id
    taken: set[str] = set()
    entries = 0
    for place in needed:
        call, result = calls[place]
        arguments: list[str] = []
        for name, value in named_arguments(call, parameters.get(call.function, ())).items():
            entries += _entries(value)
            if entries > MAX_ENTRIES:
                raise _TooMuch
            if id(value) not in names and not _is_short(value):
                variable = _free(name, taken)
                yield _assigned(variable, _written(value, names))
                names[id(value)] = variable
            words = names.get(id(value)) or _written(value, names)
            arguments.append(f"{name}={words}" if name in call.options else words)
        variable = _free("result", taken)
        yield f"{variable} = {call.function}({', '.join(arguments)})"
        names[id(result)] = variable
        if isinstance(result, tuple | list):
            names.update({id(part): f"{variable}[{i}]" for i, part in enumerate(result)})


def _assigned(variable: str, written: str) -> str:
    """Return an assignment; further rows of a matrix stand below its first one."""
    head = f"{variable} = "
    first, *rows = written.splitlines()
    indent = " " * (len(head) + len("np.array("))
    return "\n".join([head + first, *(indent + row if row else row for row in rows)])


def _needed(calls: Sequence[tuple[MadeCall, object]]) -> list[int]:
    """Return the places of the last call and of those whose results it needs, in order."""
    made_by: dict[int, int] = {}
    for place, (_, result) in enumerate(calls):
        parts = result if isinstance(result, tuple | list) else ()
        for value in (result, *parts):
            # None and small numbers are everybody's.
            if _is_own(value):
                made_by.setdefault(id(value), place)
    wanted = [len(calls) - 1]
    for place in wanted:
        call, _ = calls[place]
        for value in (*call.args, *call.options.values()):
            earlier = made_by.get(id(value))
            if earlier is not None and earlier < place and earlier not in wanted:
                wanted.append(earlier)
    return sorted(wanted)


def _is_own(value: object) -> bool:
    return not isinstance(value, bool | int | float | str | np.generic | None)


def _is_short(value: object) -> bool:
    return isinstance(value, bool | int | float | str | np.generic | None)


def _free(name: str, taken: set[str]) -> str:
    """Return the name, or with a number where it is taken: a test may call one function twice."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    taken.add(free)
    return free


def _entries(value: object) -> int:
    if isinstance(value, np.ndarray):
        return int(value.size)
    if isinstance(value, Mapping):
        return sum(map(_entries, value.values()))
    return sum(map(_entries, value)) if isinstance(value, tuple | list) else 1


def _written(value: object, names: Mapping[int, str]) -> str:
    """Return a value as Python writes it."""
    if id(value) in names and _is_own(value):
        return names[id(value)]
    if isinstance(value, np.generic):
        return repr(value.item())
    return repr(value) if _is_short(value) else _collection(value, names)


def _collection(value: object, names: Mapping[int, str]) -> str:
    if type(value) is np.ndarray:
        return _array(value)
    if type(value) is dict:
        items = (f"{key!r}: {_written(item, names)}" for key, item in value.items())
        return f"{{{', '.join(items)}}}"
    if type(value) is list:
        return f"[{_joined(value, names)}]"
    if type(value) is tuple:
        return f"({_joined(value, names)},)"
    # What a student's function made and a test took apart, or a generator: no snippet can make it.
    raise _TooMuch


def _joined(values: Iterable[object], names: Mapping[int, str]) -> str:
    return ", ".join(_written(value, names) for value in values)


def _array(value: np.ndarray) -> str:
    if value.dtype.kind not in "biuf" or not np.isfinite(value).all():
        raise _TooMuch
    if not value.size:
        return f"np.empty({value.shape})"
    text = np.array2string(
        value, separator=", ", threshold=MAX_ENTRIES + 1, max_line_width=88, floatmode="unique"
    )
    dtype = "" if value.dtype in (np.float64, np.int64) else f', dtype="{value.dtype.name}"'
    return f"np.array({text}{dtype})"
