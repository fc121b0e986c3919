"""The site that `nox -s docs` builds: Sphinx checks every link between pages, MyST reads Markdown."""

project = "retool-clientgen"
author = copyright = "The retool-clientgen authors"
extensions = ["myst_parser"]
html_theme = "furo"
html_title = "retool-clientgen"
exclude_patterns = ["_site"]
# The reference of each release, which `retool-clientgen reference` writes.
html_extra_path = ["_extra"]
myst_heading_anchors = 3
html_copy_source = False
html_show_sphinx = False
