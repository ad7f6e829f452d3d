"""One figure of a unit from figures of its parts: added up, averaged by people or households, or refused.

A mean is weighted by the people or the households that the table itself gives for the same rows, period and milieu,
where it gives them for every part; else by those of the crosswalk (census of 2024), which is then said: for a rate over
another denominator (people of 15 and over, women) it is near, not exact. The intensity of poverty rests on the poor:
its weights are people x rate. A median, an index, a rank, a growth, a difference of rates, or a share of things other
than people and households cannot be had from parts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..comparison.spelling import normalise
from ..quality.scales import NOTHING, adds_up, texts_of

if TYPE_CHECKING:
    import pandas as pd

BY_PEOPLE, BY_HOUSEHOLDS = "people", "households"
MEAN = "mean"
TWO_ROWS, WITHOUT_FIGURE = "two_rows", "parts_without_figure"
SIZES = {"rgph_population": "base", "rgph_households": "households"}  # counts of a table that weigh its own rates
WEIGHED_BY = {"poverty_md_intensity": "poverty_md_rate"}  # a rate in per cent of the people that the figure rests on
_HOUSEHOLDS = re.compile(r"menages?|households?|foyers?|(?:ال)?اسر(?:ه)?")
_NOT_FROM_PARTS = re.compile(
    r"\b(?:mediane?s?|(?:ال)?وسيط|quartiles?|deciles?|centiles?|quantiles?|gini|جيني|indices?|index|indexes|scores?|"
    r"rangs?|rank|ranks|(?:ال)?رتبه|(?:ال)?ترتيب|ecart type|standard deviation|minimum|maximum|0 1|binaire|binary|"
    r"variation|croissance|accroissement|evolution|growth|change|(?:ال)?تغير|(?:ال)?تطور|(?:ال)?نمو|(?:ال)?تزايد|"
    r"par an|per year|a year|annuelle?|annual|between \d{4}|entre \d{4}|points?|نقط|نقاط)\b"
)


@dataclass(frozen=True)
class Made:
    """``is_by_crosswalk``: averaged by sizes that the table itself does not say."""

    value: float
    is_by_crosswalk: bool


def base_of(card: Mapping[str, Any]) -> str:
    """What a card's figures rest on: its ``base``, else households where its words name them, else people."""
    if card.get("base"):
        return str(card["base"])
    said = [text for part in ("denominator", "unit") for text in texts_of(card, part)]
    return BY_HOUSEHOLDS if any(_HOUSEHOLDS.search(normalise(text)) for text in said) else BY_PEOPLE


def can_be_averaged(card: Mapping[str, Any]) -> bool:
    """Whether a mean of parts weighted by people or households is the figure of the whole.

    Said by ``aggregation: mean``; else not for medians, indexes, ranks, growths, nor where there is no denominator.
    """
    if card.get("aggregation") == MEAN:
        return True
    if base_of(card) not in (BY_PEOPLE, BY_HOUSEHOLDS):
        return False
    named = [normalise(text) for part in ("label", "short_label", "unit") for text in texts_of(card, part)]
    if any(_NOT_FROM_PARTS.search(text) for text in named):
        return False
    nothing = tuple(normalise(text) for text in (*NOTHING, "not applicable"))
    return not any(normalise(text).startswith(nothing) for text in texts_of(card, "denominator"))


def why_not(group: pd.DataFrame, card: Mapping[str, Any]) -> str:
    """Why rows of one figure make none; empty where they do."""
    if (group["parts"] == 1).all():
        return TWO_ROWS
    if len(group) != group["parts"].iloc[0] or group["row_number"].duplicated().any():
        return "parts_absent"
    if not group["status"].isin(("ok", "imputed")).all():
        return WITHOUT_FIGURE
    return "" if adds_up(card) or can_be_averaged(card) else "parts_not_averaged"


def is_hidden(group: pd.DataFrame) -> bool:
    """Whether all parts have a figure, of which one or more are hidden."""
    is_known = group["status"].isin(("ok", "imputed"))
    is_behind = group["status"].str.startswith("hidden")
    return bool((is_known | is_behind).all() and is_behind.any())


def sizes_of_rows(cells: pd.DataFrame) -> dict[tuple, float]:
    """Counts and rates of the table that weigh its own figures, by (row, period, milieu, indicator)."""
    asked = {*SIZES, *WEIGHED_BY.values()}
    rows = cells[cells["indicator_id"].isin(asked) & cells["status"].isin(("ok", "imputed"))]
    names = ["row_number", "period", "milieu", "indicator_id"]
    return dict(zip(rows[names].itertuples(index=False, name=None), rows["value"]))


def value_of_parts(
    group: pd.DataFrame, card: Mapping[str, Any], indicator_id: str, sizes: Mapping[tuple, float]
) -> Made | None:
    """The figure of the whole from ``group`` (one row a part); None where the parts' weights are not known."""
    values, shares = group["value"].to_numpy("float64"), group["share"].to_numpy("float64")
    if adds_up(card):
        total = math.fsum(values * shares)
        return None if math.isnan(total) else Made(total, False)
    column = "households" if base_of(card) == BY_HOUSEHOLDS else "base"
    counted = next(name for name, of in SIZES.items() if of == column)
    own = _of_table(group, counted, sizes)
    is_own = bool(not np.isnan(own).any() and own.sum() > 0)
    weights = (own if is_own else group[column].to_numpy("float64")) * shares
    if indicator_id in WEIGHED_BY:
        weights = weights * _of_table(group, WEIGHED_BY[indicator_id], sizes)
    total = math.fsum(weights)
    if not total > 0 or (weights < 0).any():
        return None
    return Made(math.fsum(values * weights) / total, not is_own)


def _of_table(group: pd.DataFrame, indicator_id: str, sizes: Mapping[tuple, float]) -> np.ndarray:
    places = group[["row_number", "period", "milieu"]].itertuples(index=False, name=None)
    return np.array([sizes.get((*place, indicator_id), math.nan) for place in places])
