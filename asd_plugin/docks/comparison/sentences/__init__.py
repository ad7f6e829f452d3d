"""Sentences and texts of the comparison dock, written from the figures in the user's language."""

from .across import multiples_sentence, profile_sentence
from .in_time import change_of, trend_note, trend_sentence
from .notes import (
    basis_note,
    data_status,
    legend_of,
    level_word,
    parent_word,
    reference_title,
    spread_note,
    units_count,
)
from .numbers import figure, gap_unit, in_sentence, missing_reason, status_word, unit_suffix
from .standing import (
    bars_sentence,
    by_need,
    distribution_sentence,
    gap_ends,
    gap_sentence,
    rank_meaning,
    speaks_of_need,
)
from .together import fit_text, relation_sentence

__all__ = [
    "bars_sentence",
    "basis_note",
    "by_need",
    "change_of",
    "data_status",
    "distribution_sentence",
    "figure",
    "fit_text",
    "gap_ends",
    "gap_sentence",
    "gap_unit",
    "in_sentence",
    "legend_of",
    "level_word",
    "missing_reason",
    "multiples_sentence",
    "parent_word",
    "profile_sentence",
    "rank_meaning",
    "reference_title",
    "relation_sentence",
    "speaks_of_need",
    "spread_note",
    "status_word",
    "trend_note",
    "trend_sentence",
    "unit_suffix",
    "units_count",
]
