"""Which cell of a notebook bound which name, and which of these bindings counts.

Two rules are kept here. A stub that is as it was released never takes the place of a function. And what runs
in a cell that had stopped, or in the place of a test, binds only names that the notebook left unbound.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import CodeType, FunctionType
from typing import Any

from autograder.sandbox.cells import MAX_EVENTS

MISSING: Any = object()
# What a name may be called that is bound to no function; a class's own name is the student's to choose.
_PLAIN = (tuple, list, dict, set, str, int, float, bool, type(None))

Event = tuple[int, str, Any]


class Bindings:
    """Watches the names of the functions that students write, statement by statement.

    Args:
        namespace: where the cells run.
        stubs: the released source of each function's cell, by function.
    """

    def __init__(self, namespace: dict[str, Any], stubs: Mapping[str, str]) -> None:
        self.cell = 0
        self._namespace = namespace
        self._stubs = stubs
        self._stub_forms: dict[str, object] = {}
        self._given: dict[str, Any] = {}
        self._current: dict[str, Any] = dict.fromkeys(stubs, MISSING)
        self._events: dict[str, list[Event]] = {name: [] for name in stubs}
        self._is_protecting = False

    def given_are_bound(self) -> None:
        """Note that all that is bound now comes from the release: the notebook may bind it anew."""
        self._given = dict(self._namespace)

    def note(self) -> None:
        """Look at what the last statement bound; put back a function that a stub replaced."""
        if self._is_protecting:
            # What is put back in the end was never bound.
            return
        namespace = self._namespace
        for name, before in self._current.items():
            value = namespace.get(name, MISSING)
            if value is before:
                continue
            if self._is_function(name, before) and self._is_stub(name, value):
                self._add(name, "stub", value)
                namespace[name] = before
                continue
            self._add(name, _kind(value), value)
            # Of a key that is there already, setting the value does not disturb the loop.
            self._current[name] = value

    @contextmanager
    def protected(self) -> Iterator[None]:
        """Let what runs within bind only what the notebook has not bound before."""
        if self._is_protecting:
            yield
            return
        before = {
            name: value for name, value in self._namespace.items() if self._counts(name, value)
        }
        self._is_protecting = True
        try:
            yield
        finally:
            self._is_protecting = False
            self._restore(before)

    def told(self) -> list[list[Any]]:
        """Return, of each watched name that was bound, its name and the cells that bound it, with how."""
        return [
            [name, [[cell, what] for cell, what, _ in self._classified(name)]]
            for name, events in self._events.items()
            if events
        ]

    def _restore(self, before: Mapping[str, Any]) -> None:
        namespace = self._namespace
        for name, value in before.items():
            found = namespace.get(name, MISSING)
            if found is value:
                continue
            if name in self._events:
                self._add(name, "unused", found)
            namespace[name] = value

    def _counts(self, name: str, value: Any) -> bool:
        """Tell whether a binding is the notebook's own work."""
        if self._given.get(name, MISSING) is value:
            return False
        return name not in self._stubs or not self._is_stub(name, value)

    def _classified(self, name: str) -> list[Event]:
        """Return the events of a name; where there are several, stubs among the functions are told apart."""
        events = self._events[name]
        if len(events) < 2:
            return events
        return [
            (cell, "stub" if what == "function" and self._is_stub(name, value) else what, value)
            for cell, what, value in events
        ]

    def _add(self, name: str, what: str, value: Any) -> None:
        events = self._events[name]
        events.append((self.cell, what, value))
        # A loop may bind a name a million times; the last ones say what counts.
        del events[:-MAX_EVENTS]

    def _is_function(self, name: str, value: Any) -> bool:
        return value is not MISSING and callable(value) and not self._is_stub(name, value)

    def _is_stub(self, name: str, value: Any) -> bool:
        """Tell whether a value is the released stub, however its comments and docstring were changed."""
        if type(value) is not FunctionType:
            return False
        if name not in self._stub_forms:
            self._stub_forms[name] = _stub_form(self._stubs[name], name)
        return _form(value.__code__) == self._stub_forms[name]


def _kind(value: Any) -> str:
    """Return what a name was bound to, in a word of our own."""
    if value is MISSING:
        return "removed"
    if callable(value):
        return "function"
    if type(value) in _PLAIN:
        return type(value).__name__
    return "object"


def _stub_form(source: str, name: str) -> object:
    """Return the form of the function that a stub's source defines; it is compiled, not run."""
    try:
        module = compile(source, "stub", "exec")
    except SyntaxError:
        return None
    for constant in module.co_consts:
        if type(constant) is CodeType and constant.co_name == name:
            return _form(constant)
    return None


def _form(code: CodeType) -> object:
    """Return what a function does, without where it stands and what its docstring says."""
    constants = tuple(repr(constant) for constant in code.co_consts[1:])
    return code.co_code, code.co_varnames, code.co_names, constants
