"""Pieces of another system as parts of an exercise of ours: answers are cut up, code that is no Python is set aside."""

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from autograder.adopt.parts import ExercisePart, PartKind
from autograder.adopt.pieces import Piece, PieceKind, ToLookAt
from autograder.adopt.shaping import ShapeError, answer_shapes, bound_names, free_of_magics
from autograder.build.regions import BEGIN, END

Tell = Callable[[ToLookAt], None]
_SHOWING = ("%matplotlib", "%config", "%load_ext", "%autoreload", "%precision", "%pylab")


def parts_of(piece: Piece, following: Sequence[Piece], tell: Tell) -> Iterator[ExercisePart]:
    """Yield the parts that a piece becomes; of tests none, they belong to the answers.

    Args:
        piece: what is to be taken.
        following: the pieces behind it.
        tell: told of what its author has to look at.
    """
    match piece.kind:
        case PieceKind.PROSE:
            if piece.source.strip():
                yield ExercisePart(PartKind.PROSE, piece.source, piece.place)
        case PieceKind.GIVEN:
            yield from _given(piece, tell)
        case PieceKind.ANSWER:
            yield from _answers(piece, tell)
        case PieceKind.BY_HAND:
            yield from _by_hand(piece, tell)
        case PieceKind.WRITTEN:
            yield ExercisePart(
                PartKind.WRITTEN, _checked_prose(piece, tell), piece.place, points=piece.points
            )
        case PieceKind.TASK:
            yield from _task(piece, following)


def _given(piece: Piece, tell: Tell) -> Iterator[ExercisePart]:
    """Yield code that students get; magics go to a cell that is not run while grading."""
    if piece.source.lstrip().startswith("%%") and not piece.source.lstrip().startswith(
        ("%%time", "%%capture")
    ):
        tell(ToLookAt(piece.place, "a cell of magic is not run while grading"))
        yield ExercisePart(PartKind.DEMO, piece.source, piece.place)
        return
    source, magics = free_of_magics(piece.source)
    loud = [line for line in magics if not line.startswith((*_SHOWING, "%%"))]
    if loud:
        tell(ToLookAt(piece.place, f"not run while grading: {'; '.join(loud)}"))
        yield ExercisePart(PartKind.DEMO, "\n".join(loud), piece.place)
    if not source.strip():
        return
    try:
        ast.parse(source)
    except (SyntaxError, ValueError) as error:
        tell(
            ToLookAt(
                piece.place, f"given code that is no Python ({error}) is not run while grading"
            )
        )
        yield ExercisePart(PartKind.DEMO, source, piece.place)
        return
    yield ExercisePart(PartKind.GIVEN, source, piece.place, binds=bound_names(source))


def _answers(piece: Piece, tell: Tell) -> Iterator[ExercisePart]:
    source = _without_loud_magics(piece, tell)
    if piece.trouble:
        yield _unshaped(piece, source, piece.trouble, tell)
        return
    try:
        shapes = answer_shapes(source)
    except ShapeError as error:
        yield _unshaped(piece, source, str(error), tell)
        return
    for shape in shapes:
        kind = PartKind.GIVEN if shape.is_given else PartKind.ANSWER
        yield ExercisePart(kind, shape.source, piece.place, shape.defines, shape.binds)


def _unshaped(piece: Piece, source: str, why: str, tell: Tell) -> ExercisePart:
    """Return an answer that is judged by hand, if it was worth anything: nothing can run it."""
    code = without_any_markers(source)
    tell(ToLookAt(piece.place, f"taken as it stands, since {why}"))
    try:
        ast.parse(code)
    except (SyntaxError, ValueError):
        # Nothing can run it, and all other cells have to run.
        code = as_comment(code)
    return ExercisePart(PartKind.BY_HAND, code, piece.place, reason=why)


def as_comment(source: str) -> str:
    """Return an answer whose code is a comment."""
    lines = [f"# {line}".rstrip() for line in without_any_markers(source).splitlines()]
    return "\n".join([BEGIN, *lines, "pass", END])


def _by_hand(piece: Piece, tell: Tell) -> Iterator[ExercisePart]:
    """Yield an answer that a person judges: in one cell, since its points are."""
    source = _without_loud_magics(piece, tell)
    text = without_any_markers(source)
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        # Whatever it is, nothing of it may be run by us: it is shown.
        yield ExercisePart(
            PartKind.BY_HAND, f"{BEGIN}\npass\n{END}", piece.place, points=piece.points
        )
        tell(ToLookAt(piece.place, "an answer that is no Python is left out of the solution"))
        return
    whole = f"{BEGIN}\n{text}\n{END}" if text.strip() else ""
    if BEGIN in source and not piece.trouble and tree.body:
        try:
            shapes = answer_shapes(source)
        except ShapeError:
            shapes = ()
        if shapes:
            whole = "\n".join(shape.source for shape in shapes)
    yield ExercisePart(
        PartKind.BY_HAND, whole, piece.place, binds=bound_names(text), points=piece.points
    )


def _task(piece: Piece, following: Sequence[Piece]) -> Iterator[ExercisePart]:
    """Yield what is to be done, and a cell for it: of code where the author left an empty one behind it."""
    yield ExercisePart(PartKind.PROSE, piece.source, piece.place)
    behind = following[0] if following else None
    is_code = behind is not None and behind.kind is PieceKind.GIVEN and not behind.source.strip()
    kind = PartKind.BY_HAND if is_code else PartKind.WRITTEN
    scheme = f"{BEGIN}\n{piece.scheme}\n{END}" if piece.scheme and not is_code else ""
    yield ExercisePart(kind, scheme, piece.place, points=piece.points)


def _checked_prose(piece: Piece, tell: Tell) -> str:
    if piece.trouble:
        tell(ToLookAt(piece.place, f"an answer throughout, since it has {piece.trouble}"))
        text = without_any_markers(piece.source)
        return f"{BEGIN}\n{text}\n{END}" if text.strip() else ""
    if BEGIN in piece.source:
        return piece.source
    text = piece.source.strip()
    return f"{BEGIN}\n{text}\n{END}" if text else ""


def _without_loud_magics(piece: Piece, tell: Tell) -> str:
    source, magics = free_of_magics(piece.source)
    loud = [line for line in magics if not line.startswith((*_SHOWING, "%%time"))]
    if loud:
        tell(ToLookAt(piece.place, f"left out of the answer: {'; '.join(loud)}"))
    return source


def without_any_markers(source: str) -> str:
    """Return code without marker lines, whether or not they make regions."""
    lines = [line for line in source.splitlines() if line.strip() not in (BEGIN, END)]
    return "\n".join(lines)


def whole_answer(part: ExercisePart) -> ExercisePart:
    """Return an answer of tests as one of a person's: nothing is left of its stub but a line."""
    return replace(part, kind=PartKind.BY_HAND, tests=[], kept={})
