"""Which sentences of ours students read, and in which catalogues they are: those of the kit, and those of pages."""

from collections.abc import Iterator
from pathlib import Path

from autograder.languages.catalogue import Key
from autograder.languages.sentences import sentences

HERE = Path(__file__).parent
_AUTOGRADER = HERE.parent
_KIT = _AUTOGRADER.parent / "layerlab"
# What has texts and none that a student reads: older names, styles, what authors of tests are told, code.
_NOT_OF_KIT = frozenset(
    {
        "__init__.py",
        "card/style.py",
        "card/junit_xml.py",
        "expect/copied_code.py",
        "expect/crossing.py",
        "expect/frames.py",
        "expect/moments.py",
        "expect/points.py",
        "findings.py",
        "spoken.py",
        "student.py",
        "templates.py",
        "words.py",
    }
)
_OF_PAGES = (
    "build/readme.py",
    "exports/sentences.py",
    "intake/archives.py",
    "intake/beside.py",
    "intake/folder.py",
    "intake/merge.py",
    "intake/notebook.py",
    "judging/attempt.py",
    "judging/coarseness.py",
    "judging/diagnosis.py",
    "judging/ended.py",
    "judging/engine.py",
    "judging/executed.py",
    "judging/exercise_grader.py",
    "judging/judge.py",
    "judging/notes.py",
    "judging/observed.py",
    "publish/showing.py",
    "record/explanation.py",
    "record/problems.py",
    "reports/feedback.py",
    "reports/reasons.py",
    "text/bound.py",
    "text/frequent.py",
    "text/raised.py",
    "text/wording.py",
)
# What they tell authors and nbgrader is more than what students read of them.
_ONLY_MARKED = (
    "build/stubs.py",
    "exports/github.py",
    "exports/gradescope.py",
    "exports/markdown.py",
)
_TEMPLATES = ("reports/templates/feedback.html.j2",)


def kit_catalogue(language: str) -> Path:
    """Return where the words of the kit are, which a release takes along."""
    return HERE / language / "kit.po"


def pages_catalogue(language: str) -> Path:
    """Return where the words of feedback and of a release's README are."""
    return HERE / language / "pages.po"


def kit_keys() -> Iterator[Key]:
    """Yield the sentences of the kit."""
    for path in sorted(_KIT.rglob("*.py")):
        inside = path.relative_to(_KIT).as_posix()
        if inside not in _NOT_OF_KIT and ".ipynb_checkpoints" not in path.parts:
            yield from _of_module(path, f"layerlab/{inside}")


def pages_keys() -> Iterator[Key]:
    """Yield the sentences of feedback, its problems, and a release's README."""
    for name in _OF_PAGES:
        yield from _of_module(_AUTOGRADER / name, f"autograder/{name}")
    for name in _ONLY_MARKED:
        yield from _of_module(_AUTOGRADER / name, f"autograder/{name}", marked_only=True)
    for name in _TEMPLATES:
        text = (_AUTOGRADER / name).read_text(encoding="utf-8")
        for key in template_keys(text):
            yield Key(key, f"autograder/{name}")


def template_keys(text: str) -> Iterator[str]:
    """Yield what a page's template says by `say("...")`."""
    from jinja2 import Environment, nodes

    for call in Environment(autoescape=True).parse(text).find_all(nodes.Call):
        match call:
            case nodes.Call(node=nodes.Name(name="say"), args=[nodes.Const(value=str(key)), *_]):
                yield key


def nearest(language: str, folder: Path = HERE) -> str:
    """Return the language of `folder` that is the one asked for, or the one that it is a kind of: zh for zh-CN."""
    if (folder / language).is_dir():
        return language
    primary = language.partition("-")[0]
    return primary if (folder / primary).is_dir() else language


def languages() -> tuple[str, ...]:
    """Return the languages that the kit itself speaks besides English."""
    return tuple(sorted(path.parent.name for path in HERE.glob("*/kit.po")))


def _of_module(path: Path, name: str, *, marked_only: bool = False) -> Iterator[Key]:
    for found in sentences(path.read_text(encoding="utf-8"), marked_only=marked_only):
        yield Key(found.key, name)
