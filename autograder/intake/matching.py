"""Finds, for each exercise, the one file among those handed in that is its notebook."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import PurePosixPath

from autograder.intake.notebook import RawNotebook
from autograder.intake.template import Template
from autograder.record.problems import problem
from autograder.record.report import Problem

Choice = tuple[RawNotebook | None, tuple[Problem, ...]]


def choose_notebooks(
    templates: Sequence[Template], notebooks: Sequence[RawNotebook], where: str
) -> dict[str, Choice]:
    """Return the notebook of each exercise, or None, with what there is to say about the choice.

    The exact name wins. Without it, or if that file cannot be read, the first of these ways that finds anything
    decides; if it finds several files, none is taken, unless they are the same bytes:

        1. the exact name in a folder or an archive;
        2. the exercise's grade_ids;
        3. its functions, defined in a notebook without any exercise's grade_ids;
        4. its functions, defined in a script.
    """
    by_name = {notebook.file: notebook for notebook in notebooks}
    expected = {template.file for template in templates}
    others = [notebook for notebook in notebooks if notebook.file not in expected]
    known = frozenset().union(*(template.graded for template in templates))
    bare = [notebook for notebook in others if not notebook.grade_ids & known]
    return {
        template.exercise: _Chooser(template, by_name, others, bare).choice(where)
        for template in templates
    }


class _Chooser:
    """Looks for the notebook of one exercise.

    Args:
        template: the exercise.
        by_name: all notebooks and scripts that were handed in.
        others: those of them that are not called as some exercise's notebook has to be.
        bare: those of the others that carry no grade_ids.
    """

    def __init__(
        self,
        template: Template,
        by_name: Mapping[str, RawNotebook],
        others: Sequence[RawNotebook],
        bare: Sequence[RawNotebook],
    ) -> None:
        self._template = template
        self._by_name = by_name
        self._bare = bare
        graded = template.graded.keys()
        self._carriers = [notebook for notebook in others if notebook.grade_ids & graded]

    @cached_property
    def _definers(self) -> list[RawNotebook]:
        notebooks = [one for one in self._bare if not one.is_script]
        return _most_defining(self._template, notebooks)

    @cached_property
    def _scripts(self) -> list[RawNotebook]:
        scripts = [one for one in self._bare if one.is_script]
        return _most_defining(self._template, scripts)

    def choice(self, where: str) -> Choice:
        """Return the exercise's notebook, if there is one, and what there is to say about it."""
        expected = self._template.file
        exact = self._by_name.get(expected)
        if exact is not None and exact.cells:
            return exact, tuple(self._extra(exact))
        unread = exact.problems if exact is not None else ()
        for found in self._ways():
            if len({one.sha256 for one in found}) == 1:
                chosen = found[0]
                return chosen, (*unread, *self._named(chosen, where), *self._extra(chosen))
            if found:
                # Which one is meant is the student's to say, not ours to guess.
                names = ", ".join(one.file for one in found)
                several = problem("several-notebooks", where, expected=expected, found=names)
                return None, (*unread, several)
        if exact is not None:
            return exact, ()
        missing = problem("missing-notebook", where, expected=expected)
        return None, (missing, *self._why_missing())

    def _ways(self) -> Iterator[Sequence[RawNotebook]]:
        named = [one for one in (*self._carriers, *self._definers) if self._is_named(one)]
        yield named
        yield self._carriers
        yield self._definers
        yield self._scripts

    def _is_named(self, notebook: RawNotebook) -> bool:
        return PurePosixPath(notebook.file).name == self._template.file

    def _named(self, chosen: RawNotebook, where: str) -> Iterator[Problem]:
        """Yield what there is to say about where the chosen file lies and what it is called."""
        # Of a script, what it is says more than what it is called.
        if chosen.is_script:
            return
        # `python -m layerlab submit` packs 01_fully_connected.zip, which is how it is meant to come.
        assignment = where.rpartition("/")[2]
        if chosen.file == f"{assignment}.zip/{self._template.file}":
            return
        archive, _, inside = chosen.file.partition(".zip/")
        is_named = bool(inside) and self._is_named(chosen)
        code = "from-archive" if is_named else "wrong-name"
        yield problem(code, chosen.file, expected=self._template.file, archive=f"{archive}.zip")

    def _extra(self, chosen: RawNotebook) -> Iterator[Problem]:
        """Yield a problem for each notebook that is not graded because there is a better one."""
        functions = self._template.functions
        # A scratch pad may define one of them.
        whole = [one for one in self._definers if one.defined.issuperset(functions)]
        for other in (*self._carriers, *whole):
            # A copy of the same bytes says nothing else, so it needs no word.
            if other.sha256 != chosen.sha256:
                yield problem(
                    "extra-notebook",
                    other.file,
                    expected=self._template.file,
                    found=other.file,
                    chosen=chosen.file,
                )

    def _why_missing(self) -> Iterator[Problem]:
        """Yield what is wrong with files that were probably meant, and could not be read."""
        for notebook in self._by_name.values():
            if not notebook.cells and _alike(notebook.file, self._template.exercise):
                yield from notebook.problems


def _most_defining(template: Template, notebooks: Sequence[RawNotebook]) -> list[RawNotebook]:
    """Return the notebooks that define most of the exercise's functions, if any does."""
    counts = [len(notebook.defined.intersection(template.functions)) for notebook in notebooks]
    most = max(counts, default=0)
    return [one for one, count in zip(notebooks, counts, strict=True) if count == most and most]


def _alike(file: str, exercise: str) -> bool:
    """Tell whether a file that could not be read was probably meant as this exercise."""
    return exercise in PurePosixPath(file).name.lower()
