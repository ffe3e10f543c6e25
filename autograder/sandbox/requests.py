"""What may be asked of a submission's process once its cells have run, and how it stands in a frame."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# `VALUE` of the tests' own words is what a name is bound to. Beside it there are:
CALL = "call"  # a function by its name, or a method of an object
READ = "read"  # an attribute of an object
SET = "set"  # likewise, with the value that it gets


@dataclass(frozen=True)
class Request:
    """One request.

    Attributes:
        name: of a function, a value, a method or an attribute.
        on: the number of the object that it is of; None for a name of the notebook's.
        what: what is done with it.
    """

    name: str
    on: int | None = None
    what: str = CALL

    @property
    def fields(self) -> Mapping[str, Any]:
        """What a frame says of it; of a call of a function, its name alone."""
        fields: dict[str, Any] = {"name": self.name}
        if self.on is not None:
            fields["on"] = self.on
        if self.what != CALL:
            fields["what"] = self.what
        return fields
