"""Rules that hold for the whole repository."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests import house

ROOT = Path(__file__).resolve().parents[1]

# Written in pieces, so that this file does not name what no file may name.
INDEX_HOSTS = (
    "py" + "pi.",
    "python" + "hosted.",
    "ana" + "conda.",
    "download." + "pytorch",
    "npm" + "js.",
)
INDEX = re.compile(
    "|".join(map(re.escape, INDEX_HOSTS)) + r"|^\s*--(?:extra-)?(?:index-url|find-links)",
    re.MULTILINE,
)
# A path below a home folder or a workplace, unless it is the end of a longer path or of an address.
MACHINE = re.compile(r"(?<![\w./~-])/(?:work|root|home/\w+|Users/\w+)/\w")
REASONLESS = re.compile(
    r"# *(?:noqa(?::[A-Z0-9, ]+)?|type: *ignore(?:\[[a-z, -]+\])?) *$", re.MULTILINE
)


# What git leaves where two sides differ, each at the beginning of a line.
UNMERGED = re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE)


@cache
def files() -> tuple[Path, ...]:
    """Everything that is committed, or would be by `git add .`."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if result.returncode:
        pytest.skip("not a git checkout")
    return tuple(path for name in result.stdout.split("\0") if (path := ROOT / name).is_file())


def texts(*suffixes: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of committed files; with `suffixes`, of such files only."""
    for path in files():
        if not suffixes or path.suffix in suffixes:
            try:
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
            except (UnicodeDecodeError, FileNotFoundError):
                continue


def imports(path: Path) -> Iterator[str]:
    """Yield the names of all modules that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom(module=str(module)):
                yield module


class TestCommittedFiles:
    """What a clone on any machine may rely on."""

    def test_none_names_a_package_index(self) -> None:
        """Where packages come from is the machine's business."""
        assert [name for name, text in texts() if INDEX.search(text)] == []

    def test_none_names_a_path_of_the_machine_it_was_made_on(self) -> None:
        """A clone works wherever it lies."""
        assert [name for name, text in texts() if MACHINE.search(text) or str(ROOT) in text] == []

    def test_none_holds_two_sides_of_a_merge(self) -> None:
        """Markdown takes the marks for a heading, and no tool complains; submissions in tests have them on purpose."""
        merged = [name for name, text in texts() if UNMERGED.search(text)]

        assert [name for name in merged if not name.startswith("tests/grading/")] == []
        assert merged != []  # what looks for them finds those

    def test_every_exception_to_a_rule_has_its_reason(self) -> None:
        """`noqa` and `type: ignore` say why, behind them or in a comment above."""
        found = [
            f"{name}: {line.strip()}"
            for name, text in texts(".py")
            for above, line in pairwise(["", *text.splitlines()])
            if REASONLESS.search(line) and not above.lstrip().startswith("#")
        ]

        assert found == []

    def test_scripts_may_be_run(self) -> None:
        """A lost executable bit stops every newcomer."""
        scripts = [path for path in files() if path.read_bytes()[:2] == b"#!"]

        assert [path for path in scripts if not path.stat().st_mode & 0o100] == []
        assert {"run", "setup"} <= {path.name for path in scripts}


class TestDependencies:
    """pyproject.toml, constraints.txt and their reasons agree."""

    PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    WANTED = (
        *PROJECT["dependencies"],
        *(
            requirement
            for extra in PROJECT["optional-dependencies"].values()
            for requirement in extra
            if not requirement.startswith("layerlab[")
        ),
    )
    PINS = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()

    def test_constraints_are_exact_versions_and_nothing_else(self) -> None:
        """No index line, no range, no marker."""
        assert [pin for pin in self.PINS if not re.fullmatch(r"[a-z0-9-]+==[0-9][\w.]*", pin)] == []
        assert sorted(self.PINS, key=lambda pin: pin.split("==")[0]) == self.PINS

    def test_every_dependency_is_pinned_within_its_bounds(self) -> None:
        """What we ask for and what we install do not drift apart."""
        versions = dict(pin.split("==") for pin in self.PINS)
        for requirement in map(Requirement, self.WANTED):
            assert requirement.specifier.contains(versions[requirement.name.lower()]), requirement

    def test_torch_is_for_developers_alone(self) -> None:
        """Known outputs are made with it once; nobody needs it to teach or to learn."""
        assert not any(pin.startswith("torch") for pin in self.PINS)

    def test_every_dependency_has_its_reason(self) -> None:
        """A dependency that nobody can explain is one to remove."""
        reasons = (ROOT / "docs/decisions/0001-dependencies.md").read_text(encoding="utf-8")

        assert [w for w in self.WANTED if f"| {Requirement(w).name} |" not in reasons] == []


class TestDecisions:
    """docs/decisions and its index agree."""

    FOLDER = ROOT / "docs/decisions"
    INDEX = (FOLDER / "README.md").read_text(encoding="utf-8")

    def test_the_index_has_every_page_by_its_title(self) -> None:
        """In their order, and no other."""
        pages = sorted(self.FOLDER.glob("0*.md"))
        titles = [page.read_text(encoding="utf-8").partition("\n")[0][2:] for page in pages]

        found = re.findall(r"^- \[(.+)\]\((0.+)\)$", self.INDEX, re.MULTILINE)
        assert found == [(title, page.name) for title, page in zip(titles, pages, strict=True)]

    def test_numbers_without_a_page_are_said(self) -> None:
        """Nobody looks for what was never written."""
        numbers = [int(page.name[:4]) for page in self.FOLDER.glob("0*.md")]
        missing = [number for number in range(1, max(numbers)) if number not in numbers]

        (said,) = re.findall(r"^The numbers (.+) were set aside", self.INDEX, re.MULTILINE)
        assert [int(number) for number in re.findall(r"\d+", said)] == missing


# The rooms, from the ground up. A room knows its own and those above it in this table; rooms of one line
# do not know each other. Longer names go before shorter ones: `layerlab.notebook` is no part of `layerlab`.
LAYERS = (
    # What is said, in which language: known to all that say anything.
    ("layerlab.spoken",),
    ("layerlab.templates",),
    ("layerlab.words",),
    ("layerlab.needs",),
    ("layerlab.carried", "layerlab.notebook"),
    ("layerlab.expect",),
    # Older names of what lies in `expect`, for tests that were written when it had them.
    ("layerlab.findings", "layerlab.student"),
    ("layerlab.card",),
    ("layerlab.checking",),
    # The fixtures of public tests, under the name that each release's `conftest.py` imports.
    ("layerlab.plugin",),
    ("layerlab.__main__",),
    # What students import: the face of all that lies above.
    ("layerlab",),
    ("autograder",),
    ("autograder.errors",),
    ("autograder.shared",),
    ("autograder.course",),
    # Words, plain text, HTML, sheets and whole files know nothing of what they are used for.
    ("autograder.text",),
    ("autograder.languages",),
    ("autograder.settings",),
    ("autograder.record",),
    ("autograder.roles",),
    ("autograder.build",),
    ("autograder.mistakes", "autograder.known_outputs"),
    ("autograder.sandbox",),
    ("autograder.intake",),
    ("autograder.judging",),
    ("autograder.repair",),
    ("autograder.crews",),
    ("autograder.proof",),
    ("autograder.gradebook",),
    ("autograder.reports", "autograder.exports"),
    # It runs the engine, and writes what `exports` would: in another place, for one submission.
    ("autograder.gradescope",),
    ("autograder.publish",),
    # The list of all formats, two of which know more than reports.
    ("autograder.formats",),
    ("autograder.nbgrader",),
    # It begins courses, and the demo's is one.
    ("autograder.scaffold",),
    (
        "autograder.adopt",
        "autograder.doctor",
        "autograder.similar",
        "autograder.site",
        "autograder.upkeep",
        "autograder.demo",
        "autograder.learning",
    ),
    ("autograder.commands",),
    ("autograder.cli",),
)
# Rooms that know less than what is below them.
KNOWS_ONLY = {
    "autograder.text": ("autograder.errors", "layerlab"),
    "autograder.record": (
        "autograder.errors",
        "autograder.course",
        "autograder.text",
        "layerlab",
    ),
    "autograder.sandbox": ("autograder.errors", "autograder.shared", "layerlab"),
    "autograder.reports": (
        "autograder.errors",
        "autograder.course",
        "autograder.text",
        "autograder.record",
        "layerlab",
    ),
    "autograder.exports": (
        "autograder.errors",
        "autograder.course",
        "autograder.text",
        "autograder.record",
        "layerlab",
    ),
}
# Other people's packages that a room must not import.
FOREIGN = {
    "layerlab": ("autograder",),
    "autograder/sandbox": ("pytest",),
    "autograder/reports": ("nbgrader",),
    "autograder/exports": ("nbgrader",),
}
# What a student gets to see is made by these, and the gate alone asks them for it.
GATE = "autograder.publish.gate"
BEHIND_THE_GATE = ("autograder.publish.scored", "autograder.reports.feedback")
# Imports that break a rule and have yet to be mended, with the reason why they are there. One that is
# gone has to go from here as well.
UNMENDED = {}
# Packages that know each other for good, and why.
TWINS = {
    frozenset(
        {"autograder.sandbox", "autograder.sandbox.inside", "autograder.sandbox.inside.drafting"}
    ): "one program in two processes: the room starts what is inside, and both speak its wire format",
}
# Public names that stand for more than one thing, and why that is so.
SHARED_NAMES = {
    "command": "every module of `commands` is one command",
    "export": "every format is a module with this function",
    "main": "where a process begins",
}
# Names that have yet to be given to one thing alone.
UNRENAMED = frozenset({"check"})
# Classes of errors that no user ever reads, and who catches them.
INTERNAL_ERRORS = {
    "WireError": "the sandbox: a frame broke the protocol, which ends the submission's process",
    "TooLargeError": "the sandbox: an answer larger than a test may take becomes an AnswerTooLarge",
    "AnswerTooLarge": "judging: the submission's answer is too large; what came of it is an outcome",
    "StudentGone": "judging: the submission's process ended; what came of it is an outcome",
    "StudentTimeout": "judging, as above",
    "StudentCrashed": "judging, as above",
    "NotCalledAgain": "judging: a function that did not answer before is not asked again",
    "RoleError": "build: it becomes a ParseError, which says path and line",
    "ShapeError": "adopt: the answer is taken as it stands, and the command says why",
    "TranslationError": "adopt: its points go to a person, and the command says why",
    "MomentError": "text: what is in doubt about a time of submission is told beside the grade",
    "RegionError": "build: it becomes a ParseError, which says path and line",
}
MOST_MODULES = 15


@cache
def sources() -> dict[str, str]:
    """Return all modules of both packages."""
    return house.read_sources(ROOT, ("layerlab", "autograder"))


def with_import(module: str, line: str) -> dict[str, str]:
    """Return a copy of the tree in which one module has one line more at its end."""
    return {**sources(), module: f"{sources()[module]}\n{line}\n"}


def mended(graph: house.Graph) -> house.Graph:
    """Return the graph as it will be without the imports that are known to be wrong."""
    return {
        module: frozenset(other for other in imported if (module, other) not in UNMENDED)
        for module, imported in graph.items()
    }


class TestRooms:
    """A line of code knows its room, and a room those below it."""

    def test_no_module_reaches_a_higher_room(self) -> None:
        """Neither by itself nor through others; every module lies in a room."""
        found = house.climbs(mended(house.imports(sources())), LAYERS)

        assert [" -> ".join(chain) for chain in found] == []

    def test_some_rooms_know_few_others(self) -> None:
        """Reports and exports know records and text; the sandbox knows no test."""
        found = house.trespasses(mended(house.imports(sources())), KNOWS_ONLY)

        assert [" -> ".join(chain) for chain in found] == []

    def test_no_module_stands_in_a_circle(self) -> None:
        """What imports each other is one thing in two files; a package's face may look within."""
        graph = house.without_faces(mended(house.imports(sources())))

        assert house.circles(graph) == set()

    def test_no_package_stands_in_a_circle(self) -> None:
        """Rooms within rooms are looked at as well."""
        graph = house.packages(mended(house.imports(sources())))

        assert house.circles(graph) == set(TWINS)

    @pytest.mark.parametrize(("room", "unknown"), FOREIGN.items(), ids=FOREIGN)
    def test_other_packages_stay_in_their_rooms(self, room: str, unknown: tuple[str, ...]) -> None:
        """The kit runs without the grader, the sandbox without pytest, a page without nbgrader."""
        found = [
            f"{path.relative_to(ROOT)} imports {name}"
            for path in sorted((ROOT / room).rglob("*.py"))
            for name in imports(path)
            if any(f"{name}.".startswith(f"{module}.") for module in unknown)
        ]

        assert found == []

    @pytest.mark.parametrize("module", BEHIND_THE_GATE)
    def test_what_is_published_leaves_by_one_module(self, module: str) -> None:
        """Whoever publishes anything of a submission asks the gate, which takes out what is not for all."""
        graph = house.imports(sources())

        assert [name for name, imported in graph.items() if module in imported] == [GATE]

    def test_what_is_unmended_is_still_there(self) -> None:
        """An exception that is no longer needed is taken out of the list."""
        graph = house.imports(sources())

        assert [edge for edge in UNMENDED if edge[1] not in graph.get(edge[0], ())] == []


WRONG_IMPORTS = {
    # A sandbox that knows tests could be made to tell them.
    "direct": (
        ("autograder.sandbox.worker", "from autograder.judging.engine import Engine"),
        ("autograder.sandbox.worker", "autograder.judging.engine"),
    ),
    # The module is named, and not the name in it.
    "a module as a name": (
        ("autograder.intake.folder", "from autograder.crews import pool"),
        ("autograder.intake.folder", "autograder.crews.pool"),
    ),
    "lazy": (
        (
            "autograder.record.history",
            "def late():\n    from autograder.publish.folders import publish\n    return publish",
        ),
        ("autograder.record.history", "autograder.publish.folders"),
    ),
    "for types alone": (
        (
            "autograder.build.tree",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import autograder.sandbox.jail",
        ),
        ("autograder.build.tree", "autograder.sandbox.jail"),
    ),
    "by a table": (
        ("autograder.gradebook.totals", 'PAGES = {"class": "autograder.reports.summary"}'),
        ("autograder.gradebook.totals", "autograder.reports.summary"),
    ),
    # `reports.summary` is innocent: it imports words, and words now import the command line.
    "transitive": (
        ("autograder.text.wording", "from autograder.cli import cli"),
        ("autograder.reports.summary", "autograder.text.wording", "autograder.cli"),
    ),
}


class TestWrongImports:
    """The rules above hold because breaking one is seen."""

    @pytest.mark.parametrize(("added", "chain"), WRONG_IMPORTS.values(), ids=WRONG_IMPORTS)
    def test_one_that_climbs_is_found(self, added: tuple[str, str], chain: tuple[str, ...]) -> None:
        """Wherever it stands in the module, and whoever reaches it through others."""
        graph = mended(house.imports(with_import(*added)))

        assert chain in house.climbs(graph, LAYERS)

    def test_one_from_a_room_that_knows_little_is_found(self) -> None:
        """The order of the rooms allows it, and the page would know the gradebook through the store."""
        line = "from autograder.course import Course\nfrom autograder.roles import roles"
        tree = with_import("autograder.record.store", line) | {"autograder.roles": ""}

        found = house.trespasses(mended(house.imports(tree)), KNOWS_ONLY)

        assert ("autograder.record.store", "autograder.roles") in found

    def test_a_circle_is_found(self) -> None:
        """Two modules of one room that need each other."""
        tree = with_import("autograder.record.report", "from autograder.record import problems")

        (circle,) = house.circles(house.without_faces(mended(house.imports(tree))))

        assert circle >= {"autograder.record.report", "autograder.record.problems"}

    def test_a_circle_of_packages_is_found(self) -> None:
        """No module of it need stand in a circle."""
        tree = {
            "top.a.one": "import top.b.one",
            "top.a.two": "",
            "top.b.one": "",
            "top.b.two": "from top.a import two",
        }

        assert house.circles(house.packages(house.imports(tree))) == {frozenset({"top.a", "top.b"})}

    def test_a_module_without_a_room_is_found(self) -> None:
        """Whoever adds one says where it belongs."""
        tree = sources() | {"autograder.attic": ""}

        assert ("autograder.attic",) in house.climbs(mended(house.imports(tree)), LAYERS)


class TestNames:
    """A name is used for one thing."""

    def test_no_public_name_is_defined_twice(self) -> None:
        """Neither across rooms nor across the two packages; every exception is still needed."""
        found = house.public_definitions(sources())
        twice = {name for name, modules in found.items() if len(modules) > 1}

        assert twice == {*SHARED_NAMES, *UNRENAMED}

    def test_a_large_room_says_why(self) -> None:
        """One that holds more modules than fit in a head says `Many modules:` and why."""
        counts = Counter(house.folder_of(module, sources()) for module in sources())
        large = [package for package, count in counts.items() if count > MOST_MODULES]
        unexplained = [name for name in large if "Many modules:" not in sources()[name]]

        assert unexplained == []


class TestErrors:
    """Whatever a user can mend reaches them as one line."""

    def test_every_error_is_a_course_error(self) -> None:
        """But for those that are caught on their way, each of which says by whom."""
        ours = {name: text for name, text in sources().items() if name.startswith("autograder")}
        public = {
            name: line for name, line in house.errors(ours).items() if not name.startswith("_")
        }
        strange = {name for name, line in public.items() if "CourseError" not in {name, *line}}

        assert strange == set(INTERNAL_ERRORS)


def test_help_works_in_a_process_of_its_own() -> None:
    """The installed command answers, and imports no subcommand to do so."""
    code = (
        "import sys; sys.argv = ['layerlab', '--help']; from autograder.cli import main\n"
        "try: main()\n"
        "except SystemExit: print([m for m in ('numpy', 'nbformat', 'rich') if m in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert "Usage: layerlab" in result.stdout
    assert result.stdout.endswith("[]\n")
