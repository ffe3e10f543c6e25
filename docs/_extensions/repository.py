"""Links that work on a forge and on the site alike, and what the theme leaves out."""

import os
import sys
from pathlib import Path, PurePosixPath
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.nodes import make_refnode
from sphinx.writers.html5 import HTML5Translator

_PICTURES = (".png", ".svg")


def folders_to_readmes(app: Sphinx, doctree: nodes.document) -> None:
    """Have links to a folder go to its page `README`, which is what a forge shows there."""
    here = PurePosixPath(app.env.docname).parent
    for node in doctree.findall(addnodes.pending_xref):
        if node.get("reftype") == "myst" and not node.get("refdomain"):
            page = os.path.normpath(here / node["reftarget"] / "README")
            if page in app.env.found_docs:
                node.update_all_atts({"refdomain": "doc", "reftarget": page}, replace=True)
                node["reftargetid"] = None


def errors_by_name(
    app: Sphinx, env: BuildEnvironment, node: addnodes.pending_xref, contnode: nodes.Element
) -> nodes.Element | None:
    """Find the one error that a docstring calls by its own name alone, wherever it is documented.

    One that the kit has and no page documents is named without a link; any other name is a dead one.
    """
    if node.get("reftype") != "exc":
        return None
    ends = f".{node['reftarget']}"
    found = [one for one in env.domains["py"].get_objects() if one[0].endswith(ends)]
    if not found and _is_known(node["reftarget"]):
        return contnode
    if len(found) != 1:
        return None
    name, _, _, page, anchor, _ = found[0]
    return make_refnode(app.builder, node["refdoc"], page, anchor, contnode, name)


def _is_known(name: str) -> bool:
    """Return whether a module that was documented has something of that name."""
    ours = (module for key, module in list(sys.modules.items()) if key.startswith("layerlab"))
    return any(hasattr(module, name) for module in ours)


def visit_download(self: HTML5Translator, node: addnodes.download_reference) -> None:
    """Begin a link to a file: a picture is opened, and anything else is saved."""
    HTML5Translator.visit_download_reference(self, node)
    if str(node.get("filename", "")).endswith(_PICTURES):
        self.body[-1] = self.body[-1].replace(' download=""', "")


def depart_download(self: HTML5Translator, node: addnodes.download_reference) -> None:
    """End it."""
    HTML5Translator.depart_download_reference(self, node)


def levels_of_captions(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
) -> None:
    """Say of what rank the headings of the table of contents are; Sphinx gives them a role and no rank."""
    tree = context.get("furo_navigation_tree", "")
    ranked = tree.replace('role="heading"', 'role="heading" aria-level="2"')
    context["furo_navigation_tree"] = ranked


def redirect(app: Sphinx, failure: Exception | None) -> None:
    """Let the site's own folder open its first page, which lies in `docs/`."""
    if failure is None and app.builder.format == "html":
        page = f"{app.config.root_doc}.html"
        text = (
            f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{app.config.project}</title>'
            f'<meta http-equiv="refresh" content="0; url={page}"></head>'
            f'<body><a href="{page}">{app.config.project}</a></body></html>\n'
        )
        (Path(app.outdir) / "index.html").write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Make all of it known to Sphinx."""
    app.connect("doctree-read", folders_to_readmes)
    app.connect("missing-reference", errors_by_name)
    # After the theme has made the tree.
    app.connect("html-page-context", levels_of_captions, priority=900)
    app.connect("build-finished", redirect)
    app.add_node(addnodes.download_reference, override=True, html=(visit_download, depart_download))
    return {"parallel_read_safe": True}
