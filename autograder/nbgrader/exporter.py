"""How nbgrader reads a submission, and how it writes what a student said into a page."""

from pathlib import Path
from typing import Any

import nh3
from jinja2 import pass_context
from jinja2.runtime import Context
from nbconvert.exporters import NotebookExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat import from_dict

from autograder.build.stock import is_stock
from autograder.nbgrader.kernels import refuse_links
from autograder.nbgrader.stock import course_of
from autograder.text.sanitizing import TAGS

# What a page may show and lead to: SVG can run scripts, and so can a `javascript:` address.
_PICTURES = ("data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,")
_LINKS = ("http://", "https://", "mailto:")


class SubmissionExporter(NotebookExporter):
    """Hands every submitted notebook on empty: the engine reads the file itself.

    So a file that is no notebook, or is called otherwise, does not keep nbgrader from the submission.
    """

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> Any:
        """Export a notebook; one that a student handed in is not even opened, unless nbgrader alone grades it.

        Raises:
            CourseError: what nbgrader is to grade has links in it.
        """
        path = Path(filename)
        is_submitted = path.parent == self._submission(resources)
        is_other = is_stock(course_of(self.parent), resources["nbgrader"]["assignment"])
        if is_submitted and is_other:
            refuse_links(path.parent)
        if is_other or not is_submitted:
            return super().from_filename(filename, resources=resources, **kw)
        empty = from_dict({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
        # What nbconvert would have noted: our preprocessor finds the submission by it.
        resources["metadata"] = {
            "name": path.stem,
            "path": str(path.parent),
        }
        # nbconvert has no types.
        export: Any = self.from_notebook_node
        return export(empty, resources=resources, **kw)

    def _submission(self, resources: Any) -> Path:
        """Return the folder of the submission that is graded."""
        converter: Any = self.parent
        course = converter.coursedir
        names = resources["nbgrader"]
        step = course.submitted_directory
        folder = course.format_path(step, names["student"], names["assignment"])
        return Path(folder)


@pass_context
def nbgrader_markdown(context: Context, source: str) -> str:
    """Return markdown as HTML in which nothing runs, and no id takes formgrader's place.

    It stands for nbconvert's `markdown2html` in feedback and in formgrader.
    """
    cell = context.get("cell") or {}
    renderer = IPythonRenderer(
        # Tags are filtered below, where an escaped one would be shown as text.
        escape=False,
        attachments=cell.get("attachments", {}),
        exclude_anchor_links=True,
    )
    html: str = MarkdownWithMath(renderer=renderer).render(source)
    attributes = {
        "a": {"href"},
        "img": {"src", "alt"},
        "td": {"colspan"},
        "th": {"colspan"},
    }
    return nh3.clean(
        html,
        tags={*TAGS, "a", "img"},
        attributes=attributes,
        attribute_filter=_kept_attribute,
        url_schemes={"http", "https", "mailto", "data"},
    )


def _kept_attribute(tag: str, name: str, value: str) -> str | None:
    """Return an attribute's value, or None for an address that leads where it should not."""
    addresses = {("a", "href"): _LINKS, ("img", "src"): _PICTURES}
    beginnings = addresses.get((tag, name))
    # Any other attribute is no address.
    if beginnings is None:
        return value
    if value.startswith(beginnings):
        return value
    return None
