"""What a bank holds, as frozen records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from autograder.build.edits import Edit


@dataclass(frozen=True)
class Entry:
    """One implementation.

    Attributes:
        name: what it is called in the bank.
        function: whose mistake it is.
        sentence: what the student is told; of an unusual answer, in which way it is unusual.
        exercise: whose bank it stands in.
        unusual: whether it is right.
        hidden_only: whether the public tests are claimed to pass in spite of it.
        sources: what is handed in: the top-level source of each function and helper that it has of its own.
        edits: of an entry made by edits, the edits; none for one that is written out whole.
        edited: what each edited function said before.
    """

    name: str
    function: str
    sentence: str
    exercise: str
    unusual: bool
    hidden_only: bool
    sources: Mapping[str, str] = field(hash=False)
    edits: tuple[Edit, ...] = ()
    edited: Mapping[str, str] = field(default_factory=dict, hash=False)

    def namespace(self, base: Mapping[str, object]) -> dict[str, object]:
        """Return a copy of the solution's namespace `base` with this entry in place.

        A namespace that knows how its values came about makes them anew, where the entry is about values.
        """
        replaced = getattr(base, "replaced", None)
        made = replaced(self.sources) if replaced is not None else None
        if made is not None:
            return cast("dict[str, object]", made)
        namespace = dict(base)
        for name, source in self.sources.items():
            code = compile(source, f"<{self.exercise}: {self.name}: {name}>", "exec")
            exec(code, namespace)  # noqa: S102  the bank is the course author's own code
        return namespace


@dataclass(frozen=True)
class Bank:
    """All entries of one exercise: those that are written out whole, then the edits, each as in its file."""

    mistakes: tuple[Entry, ...] = ()
    unusual: tuple[Entry, ...] = ()
