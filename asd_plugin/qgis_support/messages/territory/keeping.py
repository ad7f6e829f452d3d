"""Sentences about comparisons that are kept."""

from __future__ import annotations

from ...i18n import tr

SENTENCES = {
    "not_a_comparison": lambda f: tr(
        "What is kept under this name is no comparison of this plugin. Delete it, or save a comparison under the name."
    ),
    "comparison_newer": lambda f: tr(
        "This comparison was saved by a newer version of the plugin (format {version}; this plugin knows {known}). "
        "Update the plugin; the comparison was not touched."
    ).format(**f),
}
