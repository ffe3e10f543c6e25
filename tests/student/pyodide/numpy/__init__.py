"""Stands for numpy where there is none: whatever name is asked for is a class, and nothing computes."""

import sys
from contextlib import ContextDecorator
from math import log  # noqa: F401  # a constant of the kit's is made with it
from types import ModuleType

__version__ = "2.4.0"


class Named(type):
    """A class whose attributes are further ones, made when they are asked for."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = Named(name, (), {})
        setattr(cls, name, made)
        return made

    def __call__(cls, *_, **__):
        return super().__call__()

    def __getitem__(cls, _):
        return cls

    def __or__(cls, _):
        return cls

    __ror__ = __or__


class errstate(ContextDecorator):  # noqa: N801  # numpy's own name
    """Nothing is computed, so nothing is said of it."""

    def __init__(self, **_):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    made = globals()[name] = Named(name, (), {})
    return made


random = sys.modules["numpy.random"] = ModuleType("numpy.random")
random.Generator = Named("Generator", (), {})
random.default_rng = lambda _=None: random.Generator()
