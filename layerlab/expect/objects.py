"""Objects of classes that students write, as tests see them: used where they live, wherever that is.

A test makes one by `cell = student.LSTMCell(4, 8)`. It calls methods, reads attributes and sets them; what comes of
each crosses as the result of a function does. A name that begins with `_` is the student's own affair, but for
what Python calls by itself, as `a + b` and `len(a)` do.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from layerlab.expect.crossing import MAX_TAKEN
from layerlab.expect.kinds import A_CLASS, A_FUNCTION, ITERATOR, OTHER
from layerlab.expect.student import StudentError

# What a student's own class makes is called; one that gives its items one by one is not taken apart. A function or a
# class may be what a function returns.
USABLE = frozenset((OTHER, ITERATOR, A_FUNCTION, A_CLASS))
# What Python asks an object for that is taken apart.
ITER = "__iter__"
TAKING_APART = frozenset((ITER, "__next__"))


class ObjectPlace(Protocol):
    """Where objects live."""

    def attribute(self, owner: Any, name: str) -> Any:
        """Return an attribute of what stands for an object; a method as what calls it."""

    def set_attribute(self, owner: Any, name: str, value: object) -> None:
        """Set an attribute of what stands for an object."""

    def method(
        self, owner: Any, name: str, args: Sequence[object], options: Mapping[str, object]
    ) -> Any:
        """Call a method of what stands for an object."""


class StudentObject:
    """An object of a class of the student's.

    Args:
        owner: what stands for it.
        place: where it lives.
    """

    __slots__ = ("_owner", "_place")
    # numpy leaves `array * object` to the object then, as it would in the student's process.
    __array_ufunc__ = None

    _owner: object
    _place: ObjectPlace

    def __init__(self, owner: object, place: ObjectPlace) -> None:
        object.__setattr__(self, "_owner", owner)
        object.__setattr__(self, "_place", place)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._place.attribute(self._owner, name)

    def __setattr__(self, name: str, value: object) -> None:
        if name.startswith("_"):
            raise AttributeError(name)
        self._place.set_attribute(self._owner, name, value)

    def __repr__(self) -> str:
        return repr(self._owner)

    def __call__(self, *args: object, **options: object) -> Any:
        """Call it, as a layer is called that has `__call__`."""
        return self._place.method(self._owner, "__call__", args, options)

    def __iter__(self) -> Iterator[Any]:
        """Give its items one by one, up to the limit that iterators have."""
        items = self._place.method(self._owner, ITER, (), {})
        if type(items) is not StudentObject:
            yield from items
            return
        for _ in range(MAX_TAKEN):
            try:
                item = next(items)  # it has the methods below
            except (StopIteration, StudentError) as error:
                if getattr(error, "type_name", "StopIteration") != "StopIteration":
                    raise
                return
            yield item


def owner_of(value: object) -> object | None:
    """Return what stands for an object of the student's; None if this is no such object."""
    return value._owner if type(value) is StudentObject else None  # noqa: SLF001  # of this module


def whole_only() -> TypeError:
    """Return what Python raises where something is taken apart that gives no items.

    So a test stumbles over what the function returned, as over any other value: nothing of the student's has raised.
    """
    return TypeError("cannot unpack non-iterable object")


def _passed_on(name: str) -> Callable[..., Any]:
    """Return a method that has the student's object do what Python asks of it."""

    def method(self: StudentObject, *args: object) -> Any:
        return self._place.method(self._owner, name, args, {})

    method.__name__ = name
    return method


_ARITHMETIC = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul")
_OTHERS = ("neg", "abs", "len", "getitem", "setitem", "contains", "next", "lt", "le", "gt", "ge")
for _name in (*_ARITHMETIC, *(f"r{name}" for name in _ARITHMETIC), *_OTHERS):
    setattr(StudentObject, f"__{_name}__", _passed_on(f"__{_name}__"))
