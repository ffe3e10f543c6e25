"""The class: who hands in what, and what it has to get."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from autograder.demo.expected import Expected
from autograder.demo.kit import Files, Kit
from autograder.errors import CourseError
from autograder.mistakes import Entry
from autograder.record.report import Outcome

# By exercise: names in its bank.
_MISTAKES = {
    "affine": (
        "bias_forgotten",
        "flattened_in_fortran_order",
        "db_averaged",
        "dw_without_dout",
    ),
    "relu": ("leaky", "in_place", "slope_one_at_zero", "dout_overwritten"),
    "sandwich": ("relu_forgotten", "gate_forgotten"),
}
_UNUSUAL = {
    "affine": ("plain_loops", "single_precision", "closure_as_cache", "einsum_backward"),
    "relu": ("recursive_helper", "half_of_x_and_its_absolute_value", "output_as_cache"),
    "sandwich": ("layer_objects", "example_by_example"),
}
_NOTES = "# My own check\nassert np.maximum(-1.0, 0.0) == 0.0\nprint('so far, so good')"
_PICTURE = "%matplotlib inline\nplt.plot([0, 1, 2], [0, 1, 4])\nplt.show()"


@dataclass(frozen=True)
class Member:
    """One student of the class."""

    name: str
    files: Callable[[Kit], Files]
    expected: Expected


def ordinary_members(kit: Kit) -> Iterator[Member]:
    """Yield those who did the exercise, all of it or a part, in their own way or with a mistake."""
    everything = frozenset(kit.functions)
    not_attempted = {f: frozenset({Outcome.NOT_ATTEMPTED}) for f in kit.functions}
    yield Member("solution_1", lambda kit: kit.solved(), Expected())
    yield Member(
        "solution_2_with_notes_and_pictures",
        lambda kit: kit.solved(extra={"affine": [_NOTES, _PICTURE], "relu": [_NOTES]}),
        Expected(),
    )
    yield Member(
        "untouched",
        lambda kit: kit.untouched(),
        Expected(nothing=everything, outcomes=not_attempted),
    )
    yield _partial(kit, "partial_affine_only", kit.exercises["affine"].functions)
    forwards = tuple(f for f in kit.functions if kit.role(f).forward is None)
    yield _partial(kit, "partial_forwards_only", forwards)
    yield _partial(kit, "partial_all_but_the_last", kit.functions[:-1])
    for exercise, names in _MISTAKES.items():
        yield from (_mistake(kit, _entry(kit, exercise, name)) for name in names)
    for exercise, names in _UNUSUAL.items():
        yield from (_unusual(_entry(kit, exercise, name)) for name in names)


def plain_members(kit: Kit) -> Iterator[Member]:
    """Yield a small class for any assignment: right, untouched, half done, mistaken, right in other ways."""
    everything = frozenset(kit.functions)
    yield Member("solution_1", lambda kit: kit.solved(), Expected())
    yield Member("untouched", lambda kit: kit.untouched(), Expected(nothing=everything))
    yield _partial(kit, "partial_first_half", kit.functions[: len(kit.functions) // 2])
    for bank in kit.banks.values():
        for entry in (*_first_of_each(bank.mistakes, 2), *_first_of_each(bank.unusual, 1)):
            yield _unusual(entry) if entry.unusual else _mistake(kit, entry)


def _first_of_each(entries: Sequence[Entry], count: int) -> Iterator[Entry]:
    """Yield the first `count` entries of each function."""
    seen: Counter[str] = Counter()
    for entry in entries:
        seen[entry.function] += 1
        if seen[entry.function] <= count:
            yield entry


def _partial(kit: Kit, name: str, done: tuple[str, ...]) -> Member:
    left = {function: None for function in kit.functions if function not in done}
    outcomes = {function: frozenset({Outcome.NOT_ATTEMPTED}) for function in left}
    expected = Expected(nothing=frozenset(left), outcomes=outcomes)
    return Member(name, lambda kit: kit.solved(left), expected)


def _mistake(kit: Kit, entry: Entry) -> Member:
    """A mistake loses points and is named; its exercise's other functions may build on it."""
    others = frozenset(kit.exercises[entry.exercise].functions) - {entry.function}
    return Member(
        f"mistake_{entry.function}_{entry.name}",
        lambda kit: kit.with_entry(entry),
        Expected(
            less=frozenset({entry.function}),
            open=others,
            mistakes={entry.function: entry.name},
        ),
    )


def _unusual(entry: Entry) -> Member:
    name = f"unusual_{entry.function}_{entry.name}"
    return Member(name, lambda kit: kit.with_entry(entry), Expected())


def _entry(kit: Kit, exercise: str, name: str) -> Entry:
    bank = kit.banks[exercise]
    found = {entry.name: entry for entry in (*bank.mistakes, *bank.unusual)}
    if name not in found:
        msg = f"the bank of {exercise} has no {name}; correct the list in {__file__}"
        raise CourseError(msg)
    return found[name]
