"""otter's master notebooks as pieces: raw cells that open and close questions, solutions and tests; marks within code."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from autograder.adopt.pieces import CellPlace, Piece, PieceKind
from autograder.adopt.points import shared_out
from autograder.adopt.reading import SourceCell, SourceNotebook, text_outputs
from autograder.build.regions import BEGIN, END

_FENCED = re.compile(r"\A```(?:otter)?\s*\n(.*?)\n?```\s*\Z", re.DOTALL)
_BOUNDARY = re.compile(r"#\s*(BEGIN|END)\s+(QUESTION|SOLUTION|TESTS|PROMPT)\s*$", re.IGNORECASE)
_CONFIG = re.compile(r"#\s*ASSIGNMENT CONFIG", re.IGNORECASE)
_TEST_CONFIG = re.compile(
    r'\A\s*"""\s*#\s*BEGIN TEST CONFIG\s*\n(.*?)"""\s*#\s*END TEST CONFIG[^\n]*\n?',
    re.DOTALL | re.IGNORECASE,
)
_HIDDEN = re.compile(r"\A\s*#\s*HIDDEN\s*$", re.MULTILINE | re.IGNORECASE)
_SOLUTION_LINE = re.compile(r"#\s*SOLUTION(?:\s+NO\s+PROMPT)?\s*$", re.IGNORECASE)
_BEGIN = re.compile(r"^\s*#\s*BEGIN SOLUTION(?:\s+NO\s+PROMPT)?\s*$", re.IGNORECASE)
_END = re.compile(r"^\s*#\s*END SOLUTION\s*$", re.IGNORECASE)
_PROMPT = re.compile(
    r'^[ \t]*"""\s*#\s*BEGIN PROMPT\s*\n(.*?)^[ \t]*""";?\s*#\s*END PROMPT[^\n]*\n?',
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_IGNORED = re.compile(
    r"^[^\n]*#\s*BEGIN IGNORE\s*$.*?^[^\n]*#\s*END IGNORE[^\n]*\n?|^[^\n]*#\s*IGNORE\s*$\n?",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_SEED = re.compile(r"\s*#\s*SEED\s*$", re.MULTILINE | re.IGNORECASE)
_TOP = re.compile(r"\A(?:\s*##\s*solution\s*##[^\n]*\n)", re.IGNORECASE)
_PAIR = re.compile(r"^(\w+)\s*:\s*(.*?)\s*$")
_ITEM = re.compile(r"^\s*-\s*(\S+)\s*$")


@dataclass
class _Question:
    """What is known of a question while its cells are read."""

    place: CellPlace
    said: Mapping[str, object]
    tests: list[Piece] = field(default_factory=list)
    answers: list[Piece] = field(default_factory=list)

    @property
    def by_hand(self) -> bool:
        return str(self.said.get("manual", "false")).lower() == "true"


def is_otters(notebook: SourceNotebook) -> bool:
    """Tell whether a notebook has a question or a configuration of otter's."""
    texts = (_config_text(cell) for cell in notebook.cells)
    return any(text is not None and (_boundary(text) or _CONFIG.match(text)) for text in texts)


def given_files(notebook: SourceNotebook) -> tuple[str, ...]:
    """Return the files that a notebook's configuration gives to students: otter gives no others."""
    found: list[str] = []
    for cell in notebook.cells:
        text = _config_text(cell)
        if text is not None and _CONFIG.match(text):
            said = _said(text)
            for name in ("files", "student_files"):
                listed = said.get(name)
                found += map(str, listed) if isinstance(listed, list) else []
    return tuple(found)


def otter_pieces(notebook: SourceNotebook, path: str) -> Iterator[Piece]:
    """Yield the pieces of a notebook; `path` is what messages call it."""
    question: _Question | None = None
    block = ""
    for cell in notebook.cells:
        text = _config_text(cell)
        found = _boundary(text) if text is not None else None
        if found is not None and text is not None:
            begins, what = found
            if what == "QUESTION":
                if question is not None:
                    yield from _whole(question)
                question = _Question(_place(path, cell, text), _said(text)) if begins else None
            block = what if begins and what != "QUESTION" else ""
            continue
        if text is not None and _CONFIG.match(text):
            continue
        piece = _piece(cell, path, block, question)
        if piece is None:
            continue
        if question is not None and piece.kind is PieceKind.TESTS:
            question.tests.append(piece)
        elif question is not None and block == "SOLUTION":
            question.answers.append(piece)
        else:
            yield piece
    if question is not None:
        yield from _whole(question)


def _whole(question: _Question) -> Iterator[Piece]:
    """Yield answers and tests of a question with the points that each is worth."""
    answers = [piece for piece in question.answers if piece.kind is not PieceKind.PROSE]
    if question.by_hand:
        worth = _number(question.said.get("points"), 1.0)
        # A question is one answer, however many cells it has; the first has its points.
        for number, piece in enumerate(answers):
            kind = PieceKind.WRITTEN if piece.kind is PieceKind.WRITTEN else PieceKind.BY_HAND
            yield replace(piece, kind=kind, points=0.0 if number else worth)
        if not answers:
            yield Piece(PieceKind.WRITTEN, "", question.place, worth)
        return
    yield from question.answers
    if question.tests:
        yield from _with_points(question)
    elif not answers:
        return


def _with_points(question: _Question) -> list[Piece]:
    """Return tests with points: their own, or what is left of the question's."""
    said = question.said.get("points")
    if isinstance(said, list):
        values = [_number(value, 0.0) for value in said]
        values += [0.0] * (len(question.tests) - len(values))
        return [
            replace(test, points=worth) for test, worth in zip(question.tests, values, strict=False)
        ]
    open_tests = [test for test in question.tests if test.points < 0]
    own = sum(test.points for test in question.tests if test.points > 0)
    total = (
        _number(said, own if own and not open_tests else own + 1.0)
        if said is None
        else _number(said, 1.0)
    )
    rest = iter(shared_out(max(total - own, 0.0), len(open_tests)))
    return [
        replace(test, points=next(rest)) if test.points < 0 else test for test in question.tests
    ]


def _piece(cell: SourceCell, path: str, block: str, question: _Question | None) -> Piece | None:
    name = "" if question is None else question.place.name
    place = CellPlace(path, cell.number, name)
    if block == "PROMPT" or cell.kind == "raw":
        return None
    if block == "TESTS" and cell.kind == "code":
        return _test(cell, place)
    if cell.kind != "code":
        if block == "SOLUTION" and question is not None and question.by_hand:
            source = f"{BEGIN}\n{cell.source}\n{END}"
            return Piece(PieceKind.WRITTEN, source, place)
        return Piece(PieceKind.PROSE, cell.source, place)
    if block == "SOLUTION" or _is_marked(cell.source):
        return Piece(PieceKind.ANSWER, marked_as_ours(cell.source), place)
    return Piece(PieceKind.GIVEN, _IGNORED.sub("", cell.source), place)


def _is_marked(source: str) -> bool:
    return any(_SOLUTION_LINE.search(line) or _BEGIN.match(line) for line in source.splitlines())


def marked_as_ours(source: str) -> str:
    """Return the code of a solution with regions of ours: around blocks, and around each run of marked lines.

    y = x * x # SOLUTION          ### BEGIN SOLUTION
    return y # SOLUTION      ->   y = x * x
                                  return y
                                  ### END SOLUTION
    """
    text = _TOP.sub("", _SEED.sub("", _IGNORED.sub("", _PROMPT.sub("", source))))
    lines: list[str] = []
    inside_block = inside_run = False
    margin = ""
    for line in text.splitlines():
        if _BEGIN.match(line) or _END.match(line):
            inside_block = bool(_BEGIN.match(line))
            margin = line[: len(line) - len(line.lstrip())]
            lines.append(margin + (BEGIN if inside_block else END))
            continue
        is_marked = not inside_block and bool(_SOLUTION_LINE.search(line))
        if is_marked and not inside_run:
            margin = line[: len(line) - len(line.lstrip())]
            lines.append(margin + BEGIN)
        elif inside_run and not is_marked:
            lines.append(margin + END)
        inside_run = is_marked
        lines.append(_SOLUTION_LINE.sub("", line).rstrip() if is_marked else line)
    if inside_run:
        lines.append(margin + END)
    return "\n".join(lines)


def _test(cell: SourceCell, place: CellPlace) -> Piece:
    """Return a test; points of -1 are for what is left of its question's."""
    match = _TEST_CONFIG.match(cell.source)
    said = _said(match[1]) if match else {}
    source = cell.source[match.end() :] if match else cell.source
    is_hidden = str(said.get("hidden", "false")).lower() == "true" or bool(_HIDDEN.match(source))
    source = _HIDDEN.sub("", source).strip("\n")
    shown = "".join(text_outputs(cell))
    source, trouble = with_expected(source, shown)
    hidden = frozenset(range(len(source.splitlines()))) if is_hidden else frozenset[int]()
    named = replace(place, name=str(said.get("name") or place.name))
    return Piece(
        PieceKind.TESTS, source, named, _number(said.get("points"), -1.0), hidden, trouble=trouble
    )


def with_expected(source: str, shown: str) -> tuple[str, str]:
    """Return a test that asserts what its cell showed, as otter compares it; and why that cannot be done."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source, "is no Python"
    last = tree.body[-1] if tree.body else None
    if not shown.strip() or last is None:
        return source, ""
    if isinstance(last, ast.Expr) and isinstance(last.value, ast.Constant):
        return source, ""
    if not isinstance(last, ast.Expr) or "print(" in source:
        return _with_printed(tree, shown), ""
    head = source.splitlines()[: last.lineno - 1]
    expression = ast.unparse(last.value)
    try:
        ast.literal_eval(shown.strip())
        line = f"assert ({expression}) == {shown.strip()}"
        if shown.strip() in ("True", "False"):
            line = (
                f"assert {expression}" if shown.strip() == "True" else f"assert not ({expression})"
            )
    except (SyntaxError, ValueError):
        line = f"assert repr({expression}) == {shown.strip()!r}"
    return "\n".join([*head, line]), ""


def _with_printed(tree: ast.Module, shown: str) -> str:
    """Return a test that asserts what its cell printed, and then showed as its last value."""
    *_, last = tree.body
    if isinstance(last, ast.Expr) and not ast.unparse(last).startswith("print("):
        value = ast.unparse(last.value)
        tree.body[-1:] = ast.parse(
            f"value = {value}\nif value is not None:\n    print(repr(value))"
        ).body
    body = "\n".join(f"        {line}" for line in ast.unparse(tree).splitlines())
    return (
        "import contextlib\nimport io\ndef printed():\n"
        f"    with contextlib.redirect_stdout(io.StringIO()) as text:\n{body}\n"
        f"    return text.getvalue().strip()\nassert printed() == {shown.strip()!r}"
    )


def _config_text(cell: SourceCell) -> str | None:
    """Return what a cell says that speaks to otter: a raw one, or prose that is one block of code."""
    if cell.kind == "raw":
        return cell.source.strip()
    match = _FENCED.match(cell.source.strip()) if cell.kind == "markdown" else None
    return match[1].strip() if match else None


def _boundary(text: str) -> tuple[bool, str] | None:
    match = _BOUNDARY.match(text.splitlines()[0] if text else "")
    return (match[1].upper() == "BEGIN", match[2].upper()) if match else None


def _place(path: str, cell: SourceCell, text: str) -> CellPlace:
    return CellPlace(path, cell.number, str(_said(text).get("name", "")))


def _said(text: str) -> dict[str, object]:
    """Return the words and lists of a small YAML: all that otter's questions and tests say."""
    said: dict[str, object] = {}
    name = ""
    for line in text.splitlines():
        item, pair = _ITEM.match(line), _PAIR.match(line)
        if item and name:
            known = said[name]
            said[name] = [*known, item[1]] if isinstance(known, list) else [item[1]]
        elif pair:
            name = pair[1]
            said[name] = pair[2].strip("\"'")
    return said


def _number(value: object, otherwise: float) -> float:
    try:
        return float(str(value))
    except ValueError:
        return otherwise
