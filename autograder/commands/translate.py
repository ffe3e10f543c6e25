"""`layerlab translate`: bring the catalogues of a language up to date, or begin them."""

import click

from autograder.build.translations import ENGLISH, catalogues, is_of_the_kit
from autograder.course import Course
from autograder.errors import CourseError
from autograder.languages.catalogue import write_catalogue
from autograder.settings.reading import read_course_settings
from autograder.settings.records import LANGUAGE
from autograder.text.wording import counted


@click.command(name="translate")
@click.argument("language", required=False)
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option(
    "--check", "check_only", is_flag=True, help="Write nothing; exit 1 unless all is up to date."
)
@click.pass_obj
def command(
    course: Course, language: str | None, assignments: tuple[str, ...], check_only: bool
) -> None:
    """Bring the catalogues of LANGUAGE (such as zh) up to date, or begin them.

    Each holds what students read of one assignment, in translations/LANGUAGE/. New sentences come without a
    translation; one that changed keeps its own, marked as fuzzy, until somebody has looked at it. Any editor of gettext
    catalogues will do for that. Without LANGUAGE it is the course's.
    """
    language = language or read_course_settings(course).language
    if language == ENGLISH or not LANGUAGE.fullmatch(language):
        msg = f"{language}: name the language to translate into by its code, such as zh: layerlab translate zh"
        raise CourseError(msg)
    is_stale = False
    for catalogue in catalogues(course, course.chosen(assignments), language):
        data = catalogue.brought_up_to_date()
        there = catalogue.path.read_bytes() if catalogue.path.is_file() else b""
        changed = data != there
        is_stale = is_stale or changed
        if changed and not check_only:
            write_catalogue(catalogue.path, data)
        missing = len(catalogue.state().missing)
        words = "up to date" if not changed else "stale" if check_only else "written"
        lacks = f", {counted(missing, 'sentence')} to translate" if missing else ", complete"
        click.echo(f"{catalogue.path}: {words}{lacks}")
    if check_only and is_stale:
        click.echo(f"run `layerlab translate {language}` and commit what it writes", err=True)
        raise SystemExit(1)
    if not is_of_the_kit(course) and language not in _spoken():
        click.echo(f"The kit itself does not speak {language}: its own words stay English.")


def _spoken() -> tuple[str, ...]:
    from autograder.languages.ours import languages

    return languages()
