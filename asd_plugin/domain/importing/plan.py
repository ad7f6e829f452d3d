"""From cells to values ready to be kept: combined where several rows make one unit, refused with a reason otherwise.

Rule by cell: a figure that is no number, or outside the limits of its indicator's card, is refused and never mended.
Rule by unit: one row gives its figure as it stands. Where a table speaks of parts (the arrondissements of a city, the
communes of 2014 that became one), figures that add up are summed and others averaged by people or households
(:mod:`.parts`), and only when every part is there: an average of four arrondissements out of five is not the city's; a
median or an index of parts is refused. A unit of which a part is hidden is hidden: it is not missing. Where the
table has both the unit and its parts, the unit's own row is kept. A figure carried from a unit that was divided is
``imputed``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..quality.scales import adds_up
from .figures.marks import HIDDEN
from .parts import BY_HOUSEHOLDS, WITHOUT_FIGURE, base_of, is_hidden, sizes_of_rows, value_of_parts, why_not

if TYPE_CHECKING:
    import pandas as pd

VALUE_KEY = ["unit_code", "indicator_id", "period", "milieu"]
REFUSED = ("not_a_number", "below_minimum", "above_maximum")


@dataclass(frozen=True)
class Plan:
    """``values``: unit_code, indicator_id, period, milieu, value, status, row_number, how (row, divided, parts).

    ``row_number`` of a unit made of several rows is its first. ``cells``: every cell of a joined row that gives no
    value, with its ``reason``. ``averaged``: indicators whose figures of parts were weighted by the people or
    households of the crosswalk, for the table says none of its own.
    """

    values: pd.DataFrame
    cells: pd.DataFrame
    averaged: tuple[str, ...] = ()


def plan_values(cells: pd.DataFrame, links: pd.DataFrame, cards: Mapping[str, Mapping[str, Any]]) -> Plan:
    """Values of units from ``cells`` (:func:`.cells.cells_of`) of rows that ``links`` join to units.

    ``links``: row_number, unit_code, ``share`` of the row's unit that belongs to the unit (1 for all), ``base`` (its
    people, NaN unknown), ``households``, ``parts`` (rows that make the whole unit; 1 where the row is the unit itself);
    where known, ``share_households``, which holds for figures that rest on households. A row may have several links (a
    unit that was divided). ``cards``: minimum, maximum, and the words that say how parts make a whole, by indicator.
    """
    import pandas as pd

    reasons = _refused(cells, cards)
    refused = cells[reasons != ""].assign(reason=reasons[reasons != ""], unit_code="")
    linked = cells[reasons == ""].merge(links, on="row_number", how="inner", sort=False)
    linked = _shares_of_bases(linked, cards)
    linked, shadowed = _own_rows_first(linked)
    is_plain = ~linked.duplicated(VALUE_KEY, keep=False) & (linked["parts"] == 1)
    plain = linked[is_plain].assign(how="row")
    plain.loc[plain["share"] < 1, "how"] = "divided"
    values, incomplete, averaged = _combined(linked[~is_plain], cards, sizes_of_rows(cells))
    plain = _share_out(plain, cards)
    kept = pd.concat([plain[[*VALUE_KEY, "value", "status", "row_number", "how"]], values], ignore_index=True)
    kept = kept.sort_values(["row_number", *VALUE_KEY], kind="stable", ignore_index=True)
    return Plan(kept, pd.concat([refused, shadowed, incomplete], ignore_index=True)[_CELLS], averaged)


_CELLS = ["row_number", "unit_code", "indicator_id", "period", "milieu", "value", "given", "reason"]


def _refused(cells: pd.DataFrame, cards: Mapping[str, Mapping[str, Any]]) -> pd.Series:
    """Reason why a cell cannot be kept; empty where it can."""
    import pandas as pd

    low = cells["indicator_id"].map({key: _limit(card, "minimum", -np.inf) for key, card in cards.items()})
    high = cells["indicator_id"].map({key: _limit(card, "maximum", np.inf) for key, card in cards.items()})
    reasons = pd.Series("", index=cells.index, dtype=object)
    reasons[cells["value"] < low] = "below_minimum"
    reasons[cells["value"] > high] = "above_maximum"
    reasons[(cells["status"] == "bad") | np.isinf(cells["value"])] = "not_a_number"
    return reasons


def _limit(card: Mapping[str, Any], name: str, none: float) -> float:
    return none if card.get(name) is None else float(card[name])


def _shares_of_bases(linked: pd.DataFrame, cards: Mapping[str, Mapping[str, Any]]) -> pd.DataFrame:
    """``share`` as it holds for each figure: that of households for a figure that rests on them."""
    if "share_households" not in linked:
        return linked
    of_households = {key for key, card in cards.items() if base_of(card) == BY_HOUSEHOLDS}
    rests = linked["indicator_id"].isin(of_households)
    return linked.assign(share=linked["share"].where(~rests, linked["share_households"]))


def _own_rows_first(linked: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Drop parts of a unit whose own row gives the same figure."""
    own = linked.loc[linked["parts"] == 1, VALUE_KEY].drop_duplicates()
    found = linked.merge(own, on=VALUE_KEY, how="left", indicator=True)["_merge"] == "both"
    is_shadowed = found.to_numpy() & (linked["parts"] != 1).to_numpy()
    return linked[~is_shadowed], linked[is_shadowed].assign(reason="unit_given_itself")


def _share_out(plain: pd.DataFrame, cards: Mapping[str, Mapping[str, Any]]) -> pd.DataFrame:
    """Figures of a divided unit: an additive one is shared, another is carried as it is; both are imputed."""
    is_divided = plain["share"] < 1
    if not is_divided.any():
        return plain
    additive = plain["indicator_id"].isin({key for key, card in cards.items() if adds_up(card)})
    plain = plain.copy()
    shared = is_divided & additive
    plain.loc[shared, "value"] *= plain.loc[shared, "share"]
    plain.loc[is_divided & (plain["status"] == "ok"), "status"] = "imputed"
    return plain


def _combined(
    parts: pd.DataFrame, cards: Mapping[str, Mapping[str, Any]], sizes: Mapping[tuple, float]
) -> tuple[pd.DataFrame, pd.DataFrame, tuple[str, ...]]:
    """One figure a unit from its parts; units that cannot be had are told cell by cell."""
    import pandas as pd

    rows: list[tuple[Any, ...]] = []
    left: list[pd.DataFrame] = []
    averaged: dict[str, None] = {}
    for key, group in parts.groupby(VALUE_KEY, sort=False):
        card = cards.get(key[1], {})
        reason = why_not(group, card)
        if reason == WITHOUT_FIGURE and is_hidden(group):
            rows.append((*key, np.nan, HIDDEN, group["row_number"].min(), "parts"))
            continue
        made = None if reason else value_of_parts(group, card, key[1], sizes)
        if made is None:
            left.append(group.assign(reason=reason or "parts_without_weight"))
            continue
        status = "ok" if (group["status"] == "ok").all() and (group["share"] == 1).all() else "imputed"
        rows.append((*key, made.value, status, group["row_number"].min(), "parts"))
        if made.is_by_crosswalk:
            averaged[key[1]] = None
    values = pd.DataFrame(rows, columns=[*VALUE_KEY, "value", "status", "row_number", "how"])
    return values, pd.concat(left) if left else parts.iloc[:0].assign(reason=""), tuple(averaged)
