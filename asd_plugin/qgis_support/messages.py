"""Every problem code of the plugin worded as a sentence: what happened, where, what to do.

Each room has its own table (``messages_*.py``), a dict ``code -> function(fields) -> str`` named ``SENTENCES``; this
module joins them. A test checks that every code raised in the source has a sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from ..domain.errors import AsdError, Problem
from . import (
    messages_comparison,
    messages_counting,
    messages_density,
    messages_files,
    messages_hotspots,
    messages_input,
    messages_keeping,
    messages_maps,
    messages_model,
    messages_peers,
    messages_protection,
    messages_quality,
    messages_rasters,
    messages_rates,
    messages_reports,
    messages_robustness,
    messages_scoring,
    messages_server,
    messages_tables,
    messages_weighting,
    messages_workspace,
)
from .i18n import tr

Sentence = Callable[[dict], str]
_TABLES = (
    messages_comparison,
    messages_counting,
    messages_files,
    messages_hotspots,
    messages_input,
    messages_keeping,
    messages_maps,
    messages_model,
    messages_peers,
    messages_protection,
    messages_quality,
    messages_rates,
    messages_rasters,
    messages_reports,
    messages_robustness,
    messages_scoring,
    messages_server,
    messages_density,
    messages_tables,
    messages_weighting,
    messages_workspace,
)


def sentences() -> dict[str, Sentence]:
    """All known codes with the function that words them."""
    return {code: words for table in _TABLES for code, words in table.SENTENCES.items()}


def sentence(problem: Problem) -> str:
    """Word one problem in the user's language; an unknown code shows its raw fields rather than nothing."""
    words = sentences().get(problem.code)
    if words is None:
        return tr("Unexpected problem «{code}»: {fields}. Please report it.").format(
            code=problem.code, fields=problem.fields
        )
    return words(problem.fields)


def explain(error: AsdError) -> str:
    """Word all problems of ``error``, one a line, numbered when there are several."""
    lines = [sentence(item) for item in error.problems]
    if len(lines) == 1:
        return lines[0]
    head = tr("{count} problems were found; nothing was written.").format(count=len(lines))
    return "\n".join([head, *(f"{rank}. {line}" for rank, line in enumerate(lines, 1))])
