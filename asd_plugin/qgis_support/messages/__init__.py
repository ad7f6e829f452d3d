"""Every problem code of the plugin worded as a sentence: what happened, where, what to do.

Each room has its own table (one file), a dict ``code -> function(fields) -> str`` named ``SENTENCES``; this
module joins them. A test checks that every code raised in the source has a sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from ...domain.errors import AsdError, Problem
from ..i18n import tr
from . import files
from . import input as inputs
from .beneficiaries import counting, density, hotspots, protection, rasters, rates, server, tables
from .beneficiaries import inputs as beneficiary_inputs
from .data import cards, exchange, formats, importing, reading, store, units
from .needs import comparison, model, peers, robustness, scoring, weighting
from .territory import keeping, maps, quality, reports, workspace

Sentence = Callable[[dict], str]
_TABLES = (
    files,
    inputs,
    comparison,
    model,
    peers,
    robustness,
    scoring,
    weighting,
    beneficiary_inputs,
    counting,
    density,
    hotspots,
    protection,
    rasters,
    rates,
    cards,
    formats,
    importing,
    exchange,
    reading,
    server,
    store,
    tables,
    units,
    keeping,
    maps,
    quality,
    reports,
    workspace,
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
    # A damaged file can bring half a character, which neither QGIS nor a file can hold: «?» stands for it.
    return words(problem.fields).encode("utf-8", "replace").decode("utf-8")


def explain(error: AsdError) -> str:
    """Word all problems of ``error``, one a line, numbered when there are several."""
    lines = [sentence(item) for item in error.problems]
    if len(lines) == 1:
        return lines[0]
    head = tr("{count} problems were found; nothing was written.").format(count=len(lines))
    return "\n".join([head, *(f"{rank}. {line}" for rank, line in enumerate(lines, 1))])
