"""One thing that a doctor looked at."""

from dataclasses import asdict, dataclass
from enum import StrEnum


class State(StrEnum):
    """How something was found, from best to worst.

    NOTE: nothing is wrong, but something that could be had is not there. WARNING: it works, though not as
    well as it might. ERROR: something that is needed does not work.
    """

    OK = "ok"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Condition:
    """`what` was looked at, in a word or two; what was found (`text`), and where; the remedy."""

    what: str
    state: State
    text: str
    remedy: str | None = None
    where: str | None = None

    def as_json(self, group: str) -> dict[str, str | None]:
        """Everything, as JSON has it."""
        return {"group": group, **asdict(self)}


def worst(conditions: tuple[Condition, ...]) -> State:
    """Return the state that a group of conditions is in."""
    order = list(State)
    return max((condition.state for condition in conditions), key=order.index, default=State.OK)
