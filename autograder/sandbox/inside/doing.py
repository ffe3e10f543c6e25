"""Does what one request asks: calls a function or a method, or looks at a value or an attribute."""

from collections.abc import Mapping, Sequence
from typing import Any

from autograder.sandbox.requests import READ, SET
from layerlab.expect.making import make
from layerlab.expect.student import MADE, VALUE

_MISSING = object()
# What a function that is not there is answered with, and an attribute that is to be called.
_NOT_THERE = (None, "missing")
_A_METHOD = (None, "method")


def done(
    asked: Mapping[str, Any],
    namespace: Mapping[str, Any],
    kept: Sequence[object],
    args: Sequence[object],
    kwargs: Mapping[str, object],
) -> tuple[object, str]:
    """Return what came of a request, and a mark in its place where nothing did: "missing" or "method".

    Args:
        asked: the request.
        namespace: the notebook's names.
        kept: the objects that the other side knows by their numbers.
        args: what is passed.
        kwargs: likewise, by name.
    """
    name, what = asked["name"], asked.get("what")
    if "on" in asked:
        return _on(kept[asked["on"]], name, what, args, kwargs)
    if what == VALUE:
        value = namespace.get(name, _MISSING)
        return _NOT_THERE if value is _MISSING else (value, "")
    if name == MADE:
        source, *_ = args
        return make(namespace, str(source), kwargs), ""
    function = namespace.get(name)
    return _NOT_THERE if function is None else (function(*args, **kwargs), "")


def _on(
    owner: Any, name: str, what: str | None, args: Sequence[object], kwargs: Mapping[str, object]
) -> tuple[object, str]:
    """Return what came of a request to an object."""
    if what == SET:
        setattr(owner, name, *args)
        return None, ""
    found = getattr(owner, name)
    if what == READ:
        return _A_METHOD if callable(found) else (found, "")
    return found(*args, **kwargs), ""
