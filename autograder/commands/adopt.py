"""`layerlab adopt`: bring assignments of nbgrader or otter along."""

import itertools
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from autograder.adopt.adopting import (
    NamePlan,
    TakenAssignment,
    beside_notebooks,
    plan_names,
    take_assignment,
    try_assignment,
    write_new,
)
from autograder.adopt.counting import as_plain, counted_taken
from autograder.adopt.gathering import (
    FoundAssignment,
    find_assignments,
    folders_left,
    imported_packages,
)
from autograder.adopt.packages import sorted_out, with_packages
from autograder.build.pipeline import build
from autograder.commands.options import FILE_THERE, FOLDER
from autograder.course import Course
from autograder.errors import CourseError
from autograder.proof.mutants import Work, try_mutants
from autograder.settings.reading import COURSE_FILE, parse_settings
from autograder.text.atomic import write_atomically
from autograder.text.wording import counted

# Each is run by all tests of its function: as many as show what the tests are worth.
MUTANTS = 60


@click.command(name="adopt")
@click.argument("source", type=FOLDER)
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option(
    "--config",
    type=FILE_THERE,
    help="nbgrader's configuration, for markers that are spelled otherwise; else it is looked for beside the course.",
)
@click.option(
    "--dry-run", is_flag=True, help="Say what would be taken, run nothing and write nothing."
)
@click.option(
    "--no-proof", is_flag=True, help="Write without trying: tests that do not hold are not found."
)
@click.option(
    "--json", "as_json", is_flag=True, help="Print what was taken as JSON, and nothing else."
)
@click.pass_obj
def command(
    course: Course,
    source: Path,
    assignments: tuple[str, ...],
    config: Path | None,
    dry_run: bool,
    no_proof: bool,
    as_json: bool,
) -> None:
    """Make exercises of the assignments below SOURCE, such as `layerlab adopt OLD/source ps1 ps2`.

    SOURCE holds a folder for each assignment, with notebooks as nbgrader's authors have them (its metadata in any
    version) or otter's. Nothing there is run or changed. What cannot be taken is listed with its cell, and its points
    are given by hand: none is lost.

    Then its own solutions are graded, as `layerlab verify` does; tests that they fail go to a person as well. All
    files of an assignment are written, or none, and none is written over.
    """
    found = list(find_assignments(source, assignments, config))
    plans = plan_names(course, found)
    settings, lines, missing = _settings(course, found)
    if missing and not dry_run:
        # Before minutes go into trials that it spoils.
        click.echo(missing, err=True)
    taken = list(_taken(found, plans, settings, is_tried=not (dry_run or no_proof)))
    if as_json:
        if not dry_run:
            _write(course, taken, settings)
        click.echo(json.dumps(as_plain(taken), indent=2))
        return
    for one in taken:
        _tell(one)
    for line in (
        *lines,
        *filter(None, [missing]),
        *(folders_left(source) if not assignments else ()),
    ):
        click.echo(line)
    if dry_run:
        for name in (name for one in taken for name in one.files):
            click.echo(f"would write {name}")
        click.echo(counted_taken(taken))
        return
    for line in _write(course, taken, settings):
        click.echo(line)
    for one in taken if not no_proof else ():
        _tell_mutants(course, one)
    click.echo(counted_taken(taken))
    click.echo("\nNow: layerlab verify")


def _settings(course: Course, found: Sequence[FoundAssignment]) -> tuple[str, list[str], str]:
    """Return what `layerlab.toml` has to say, lines about that, and one about packages that are not installed."""
    path = course.root / COURSE_FILE
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    modules: set[str] = set()
    for one in found:
        for notebook in one.notebooks:
            modules |= imported_packages(notebook.pieces, one.modules)
    wanted, missing = sorted_out(modules, parse_settings(text, path))
    lines = []
    if wanted:
        lines.append(f"{COURSE_FILE}: students may import {', '.join(wanted)}, which notebooks do")
    told = (
        f"not installed here, so what imports it can be neither tried nor graded: {', '.join(missing)};"
        f" install it, name it among the packages in {COURSE_FILE}, and adopt again"
    )
    return with_packages(text, wanted), lines, told if missing else ""


def _taken(
    found: Sequence[FoundAssignment], plans: Sequence[NamePlan], settings: str, *, is_tried: bool
) -> Iterator[TakenAssignment]:
    pairs = list(zip(found, plans, strict=True))
    # A line of one assignment's solution may stand in what students get of another.
    beside = [beside_notebooks(take_assignment(one, plan), one) for one, plan in pairs]
    for number, (one, plan) in enumerate(pairs):
        others = (*beside[:number], *beside[number + 1 :])
        if is_tried:
            yield try_assignment(
                one, plan, settings, lambda text: click.echo(f"{text} ...", err=True), others
            )
        else:
            yield take_assignment(one, plan, others=others)


def _tell(taken: TakenAssignment) -> None:
    """Say what became of one assignment, and what its author has to look at."""
    count = counted_taken([taken])
    became = f"{taken.old} -> {taken.name}" if taken.exercises else taken.old
    click.echo(f"{became}: {count}")
    trial = taken.trial
    if trial is not None and trial.trouble:
        click.echo(f"  it could not be tried: {trial.trouble}")
    elif trial is not None:
        click.echo(
            f"  its own solutions earn {trial.earned:.10g} of {count.by_tests:.10g} points by tests, an empty notebook {trial.empty:.10g}"
        )
    for name in trial.passed_empty if trial is not None else ():
        click.echo(f"  an empty notebook passes {name}: what it asks for is given")
    sentences = sum(exercise.sentences for exercise in taken.exercises)
    if sentences:
        click.echo(f"  sentences to write: {sentences}, marked in autograder/hidden/{taken.name}/")
    tested = [part.name for exercise in taken.exercises for part in exercise.tested]
    if tested:
        click.echo(f"  no mistake is known yet, and verify asks for some, of {', '.join(tested)}")
    for remark in taken.remarks:
        click.echo(f"  {remark}")
    for name in taken.texts:
        click.echo(
            f"  left out: {taken.old}/{name}, a notebook as jupytext's text, answers and all"
        )
    for why, points in taken.refused:
        click.echo(f"  not taken: {why} [{points:g} points]")


def _write(course: Course, taken: Sequence[TakenAssignment], settings: str) -> list[str]:
    """Write all assignments and what the course's settings need, and build them; return what to say of it."""
    files = {name: data for one in taken for name, data in one.files.items()}
    write_new(course.root, files)
    path = course.root / COURSE_FILE
    if settings != (path.read_text(encoding="utf-8") if path.is_file() else ""):
        write_atomically(path, settings.encode())
    lines = [f"wrote {counted(len(files), 'file')} below solutions/ and autograder/hidden/"]
    names = tuple(one.name for one in taken if one.exercises)
    try:
        for _ in build(course, names):
            pass
    except CourseError as error:
        lines.append(f"to mend before it can be built: {error}")
    return lines


def _tell_mutants(course: Course, taken: TakenAssignment) -> None:
    """Say how many small changes of the solutions no test notices: what the tests are worth."""
    if not any(exercise.tested for exercise in taken.exercises):
        return
    tried = 0

    def some(work: Iterable[Work], total: int) -> Iterator[Work]:
        nonlocal tried
        for one in itertools.islice(work, 0, None, max(1, -(-total // MUTANTS))):
            tried += 1
            yield one

    try:
        fate = try_mutants(course, taken.name, some)
    except CourseError as error:
        click.echo(f"{taken.name}: its mutants could not be tried: {error}")
        return
    open_ones = len(fate.survivors)
    of = f"of {tried}" if tried == fate.made else f"of {tried} that were tried, out of {fate.made},"
    click.echo(
        f"{taken.name}: {open_ones} {of} small changes of the solutions are noticed by no test;"
        f" layerlab mutate {taken.name} lists them"
    )
