"""Which names a function reads that are neither its own nor anybody's who gave them to it.

Told from the function's code, as Python compiled it; nothing of the student's is run.
"""

import builtins
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from opcode import opmap
from types import CodeType, FunctionType, ModuleType
from typing import Any

_LOAD_GLOBAL, _LOAD_NAME = opmap["LOAD_GLOBAL"], opmap["LOAD_NAME"]
_EXTENDED = opmap["EXTENDED_ARG"]
_READS = frozenset({_LOAD_GLOBAL, _LOAD_NAME})
_BY_NAME = frozenset({_LOAD_NAME, opmap["STORE_GLOBAL"], opmap["STORE_NAME"]})
MAX_FUNCTIONS = 20  # that are followed, from one to those that it calls
MAX_CODES = 200  # functions within functions

# The function that was asked about, the one that reads the name, the name, and whether anything binds it.
Reading = tuple[str, str, str, bool]


def read_beyond(
    function: str, namespace: Mapping[str, Any], known: AbstractSet[str]
) -> Iterator[Reading]:
    """Yield the values that a function reads from the notebook, and the names that are nowhere.

    A module, a class or a function is there to be read. What a helper of the student's reads counts as well.

    Args:
        function: its name.
        namespace: the notebook's names.
        known: names that need no word: those of the release, and functions that are asked about by themselves.
    """
    waiting, seen = [function], {function}
    while waiting and len(seen) <= MAX_FUNCTIONS:
        reader = waiting.pop()
        value = namespace.get(reader)
        if type(value) is not FunctionType or value.__globals__ is not namespace:
            continue
        for name in _beyond(value.__code__):
            found = namespace.get(name)
            if name in known or name in seen or (name not in namespace and hasattr(builtins, name)):
                continue
            seen.add(name)
            if type(found) is FunctionType:
                waiting.append(name)
            elif not callable(found) and type(found) is not ModuleType:
                yield function, reader, name, name in namespace


def _beyond(code: CodeType) -> list[str]:
    """Return the names that a function reads and never binds, in the order in which it does."""
    read: dict[str, None] = {}
    bound: set[str] = set()
    codes = [code]
    for inner in codes:
        for operation, name in _names(inner):
            if operation in _READS:
                read[name] = None
            else:
                bound.add(name)
        if len(codes) < MAX_CODES:
            codes += [constant for constant in inner.co_consts if type(constant) is CodeType]
    return [name for name in read if name not in bound]


def _names(code: CodeType) -> Iterator[tuple[int, str]]:
    """Yield what reads or binds a global name, and the name; `dis` takes a hundred times as long to say it.

    An instruction is a byte and a byte of argument, of which EXTENDED_ARG brings the higher bytes before. The
    argument of LOAD_GLOBAL counts names in all but its lowest bit.
    """
    higher = 0
    for operation, low in zip(code.co_code[::2], code.co_code[1::2], strict=True):
        argument = higher | low
        higher = argument << 8 if operation == _EXTENDED else 0
        if operation == _LOAD_GLOBAL:
            yield operation, code.co_names[argument >> 1]
        elif operation in _BY_NAME:
            yield operation, code.co_names[argument]
