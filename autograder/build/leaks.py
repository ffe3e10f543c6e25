"""The last look before a release leaves the house: nothing of ours that should stay may be in it.

Secret are the lines of solution regions, hidden tests and mistakes, of every assignment. A line counts
when it computes something (`out = x @ w + b`); one that only names, unpacks, returns or imports things
(`return out, cache`) gives nothing away. Two rules:

1. No secret line stands anywhere in the release, unless the author wrote the same line into the public
   part of an exercise of this assignment (code that is given to students on purpose), or says of the cell
   that it is public (`public=[...]`).
2. Public tests and the kit are code for the same functions, so single lines may well coincide with
   hidden tests, and lines of the kit with anything; there, a copy is `RUN` such lines in a row.
"""

import ast
import json
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Literal

from autograder.build.exercise import Exercise
from autograder.build.kit.packing import FILE as KIT
from autograder.build.regions import find_regions
from autograder.build.stubs import stub_source
from autograder.build.tree import Files

RUN = 3
Kind = Literal["solution", "hidden test", "mistake"]
_COMPUTES = (
    ast.BinOp,
    ast.BoolOp,
    ast.Call,
    ast.Compare,
    ast.GeneratorExp,
    ast.Lambda,
    ast.ListComp,
    ast.Subscript,
    ast.AugAssign,
)


@dataclass(frozen=True)
class Secret:
    """Lines that stay in the house: consecutive ones of one file, with where each stands."""

    kind: Kind
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Leak:
    """A secret line in a release."""

    path: str
    line: str
    kind: Kind
    origin: str

    def __str__(self) -> str:
        return f"{self.path}: holds a line of a {self.kind} ({self.origin}): {self.line}"


def region_secrets(exercise: Exercise) -> Iterator[Secret]:
    """Return the solution regions of `exercise`, without the lines that their author calls public."""
    for cell in exercise.cells:
        public = {line.strip() for line in cell.public}
        lines = ["" if line.strip() in public else line for line in cell.source.splitlines()]
        for region in find_regions(cell.source):
            # A cell's source starts on the line below its marker, which is `cell.line`.
            inside = range(region.begin + 1, region.end)
            placed = [(lines[i], f"{exercise.path}:{cell.line + 1 + i}") for i in inside]
            yield _secret("solution", placed)


def file_secret(kind: Kind, path: str, data: bytes) -> Secret:
    """Return a whole file as a secret."""
    lines = data.decode("utf-8", errors="replace").splitlines()
    return _secret(kind, ((line, f"{path}:{number}") for number, line in enumerate(lines, 1)))


def _secret(kind: Kind, lines: Iterable[tuple[str, str]]) -> Secret:
    kept = []
    for line, origin in lines:
        plain = normalized(line)
        # `return out, cache` stands in many a text, and gives nothing away.
        if tells_something(plain):
            kept.append((plain, origin))
    return Secret(kind, tuple(kept))


def find_leaks(
    release: Files, secrets: Iterable[Secret], exercises: Iterable[Exercise]
) -> tuple[Leak, ...]:
    """Return the leaks of `secrets` in `release`, the release of an assignment with `exercises`."""
    secrets = tuple(secrets)
    given = {normalized(line) for exercise in exercises for line in _public_lines(exercise)}
    found: list[Leak] = []
    for path, data in release.items():
        lines = [normalized(line) for line in _text(path, data)]
        found += _leaks(path, lines, secrets, given)
    return tuple(found)


def _public_lines(exercise: Exercise) -> Iterator[str]:
    for cell in exercise.cells:
        public = stub_source(cell) if cell.answer else cell.source
        yield from public.splitlines()


def _leaks(
    path: str, lines: list[str], secrets: tuple[Secret, ...], given: set[str]
) -> Iterator[Leak]:
    present = set(lines)
    telling = [line for line in lines if tells_something(line)]
    runs = {tuple(telling[i : i + RUN]) for i in range(len(telling) - RUN + 1)}
    for secret in secrets:
        if _judged_by_runs(path, secret.kind):
            yield from _shared_runs(path, runs, secret)
            continue
        for line, origin in secret.lines:
            if line in present and line not in given:
                yield Leak(path, line, secret.kind, origin)


def _judged_by_runs(path: str, kind: Kind) -> bool:
    of_the_kit = path == KIT or path.startswith(f"{KIT}/")
    return of_the_kit or (path.startswith("tests/") and kind == "hidden test")


def _shared_runs(path: str, runs: set[tuple[str, ...]], secret: Secret) -> Iterator[Leak]:
    for start in range(len(secret.lines) - RUN + 1):
        run = secret.lines[start : start + RUN]
        if tuple(line for line, _ in run) in runs:
            yield Leak(path, run[0][0], secret.kind, run[0][1])


def _text(path: str, data: bytes) -> list[str]:
    """Return the lines of a file; of a notebook, those of all its strings; of binary data, none."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return []
    if path.endswith(".ipynb"):
        return [line for value in _strings(json.loads(text)) for line in value.splitlines()]
    return text.splitlines()


def _strings(node: object) -> Iterator[str]:
    match node:
        case str():
            yield node
        case list():
            yield from (text for item in node for text in _strings(item))
        case Mapping():
            yield from (text for item in node.values() for text in _strings(item))


def normalized(line: str) -> str:
    """Return `line` without what hides it: indentation, spacing and comment marks."""
    return " ".join(line.lstrip("# \t>").split())


@cache
def tells_something(line: str) -> bool:
    """Say whether a normalized line computes something, rather than naming or moving things about."""
    tree = _parsed(line)
    if tree is None:
        return len(line) >= 16  # a piece of something longer; a bracket or two tells nothing
    if _is_heading(tree.body):
        return False
    return any(isinstance(node, _COMPUTES) for node in ast.walk(tree))


def _parsed(line: str) -> ast.Module | None:
    """Parse a line that may be the head of a block, an `else`, a decorator, or no Python at all."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # prose has strange escapes
        for text in (line, f"{line} pass", f"if x: pass\n{line} pass", f"{line}\ndef f(): pass"):
            with suppress(SyntaxError, ValueError):  # ValueError: a null byte, in Python 3.11
                return ast.parse(text)
    return None


def _is_heading(body: list[ast.stmt]) -> bool:
    """A class, a def or a docstring names a test; both sides may well use the same name."""
    match body:
        case [ast.FunctionDef() | ast.ClassDef()]:
            return True
        case [ast.Expr(value=ast.Constant())]:
            return True
    return not body
