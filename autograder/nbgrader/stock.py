"""nbgrader's own preprocessors, for assignments that are nbgrader's alone; of ours they leave all to our engine.

Both kinds of assignment are graded by one command with one configuration, so each step asks whose a notebook is.
"""

from pathlib import Path
from typing import Any

from nbconvert.preprocessors import ClearMetadataPreprocessor
from nbgrader import preprocessors

from autograder.build.stock import is_stock
from autograder.course import Course
from autograder.nbgrader.kernels import JailedKernelManager
from autograder.settings.reading import read_course_settings
from autograder.settings.records import Stock

OUTSIDE = 'the kernel runs outside the sandbox, since layerlab.toml says stock = "unsandboxed": student code can read the secret, all solutions and the gradebook'
_TOLD: set[Path] = set()


def course_of(converter: Any) -> Course:
    """Return the course that one of nbgrader's converters works on."""
    return Course(Path(str(converter.coursedir.root)).resolve())


def is_stock_run(step: Any, resources: Any) -> bool:
    """Tell whether the notebook that a preprocessor got belongs to an assignment of nbgrader's own kind."""
    # A preprocessor's parent is the exporter, and the converter is the exporter's.
    return is_stock(course_of(step.parent.parent), resources["nbgrader"]["assignment"])


class _OfStock:
    """Leaves notebooks of ours alone."""

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        if not is_stock_run(self, resources):
            return nb, resources
        # The class beside this one is nbgrader's.
        theirs: Any = super()
        done: tuple[Any, Any] = theirs.preprocess(nb, resources)
        return done


class StockClearOutput(_OfStock, preprocessors.ClearOutput):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's ClearOutput."""


class StockDeduplicateIds(_OfStock, preprocessors.DeduplicateIds):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's DeduplicateIds."""


class StockOverwriteKernelspec(_OfStock, preprocessors.OverwriteKernelspec):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's OverwriteKernelspec."""


class StockOverwriteCells(_OfStock, preprocessors.OverwriteCells):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's OverwriteCells."""


class StockIgnorePattern(_OfStock, preprocessors.IgnorePattern):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's IgnorePattern."""


class StockClearMetadata(_OfStock, ClearMetadataPreprocessor):
    """nbconvert's ClearMetadataPreprocessor, which nbgrader runs where it is switched on."""


class StockLimitOutput(_OfStock, preprocessors.LimitOutput):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's LimitOutput."""


class StockExecute(_OfStock, preprocessors.Execute):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's Execute, whose kernel runs in the jail unless the course says otherwise."""

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Run a notebook.

        Raises:
            CourseError: it should run in the jail, and there is none.
        """
        if not is_stock_run(self, resources):
            return nb, resources
        course = course_of(self.parent.parent)
        if read_course_settings(course).stock is Stock.JAILED:
            self.kernel_manager_class = _manager_for(course)
        else:
            self._warn(course)
        done: tuple[Any, Any] = super().preprocess(nb, resources)
        return done

    def _warn(self, course: Course) -> None:
        """Say once a run that nothing stands between student code and the course."""
        if course.root not in _TOLD:
            _TOLD.add(course.root)
            self.log.warning("LayerLab: %s", OUTSIDE)


def _manager_for(course: Course) -> type[JailedKernelManager]:
    """Return the manager of kernels for a course: nbclient makes it, and hands on what it knows itself."""

    class Manager(JailedKernelManager):
        def __init__(self, **options: Any) -> None:
            super().__init__(course, **options)

    return Manager
