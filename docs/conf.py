"""How Sphinx makes the site: `make docs`.

The source folder is the repository's root and not `docs/`, so that one link to a page, a heading or a file works here
as it does on a forge.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "_extensions"))

project = "LayerLab"
author = "The authors of LayerLab"
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "commands",
    "repository",
]
root_doc = "docs/index"
# Whoever adds a page names it in the toctree of `index.md`, or the build fails.
include_patterns = [
    "docs/**.md",
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "benchmarks/README.md",
    "data/README.md",
]
exclude_patterns = [".*", "demo", "docs/_build", "docs/_extensions"]

# Dead links within are warnings, and `make docs` takes warnings for errors. Nothing outside is asked for.
nitpicky = True

myst_heading_anchors = 4
myst_enable_extensions = ["attrs_block", "deflist"]

# Our docstrings write code as Markdown does.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "none"
autodoc_default_options = {"members": True}
napoleon_google_docstring = True
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = "LayerLab"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
# The same bytes whenever it is made.
html_last_updated_fmt = None
# Code is shown as it stands: shell, TOML and output are often mixed in one block.
highlight_language = "none"
html_theme_options = {
    "navigation_with_keys": False,
    # The green of the pages that LayerLab makes, by day and by night.
    "light_css_variables": {
        "color-brand-primary": "#2f6f6b",
        "color-brand-content": "#2f6f6b",
        "color-brand-visited": "#2f6f6b",
    },
    "dark_css_variables": {
        "color-brand-primary": "#7cc4bd",
        "color-brand-content": "#7cc4bd",
        "color-brand-visited": "#7cc4bd",
    },
}
