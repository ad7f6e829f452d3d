"""From cells to values ready to be kept: combined where several rows make one unit, refused with a reason otherwise.

Rule by cell: a figure that is no number, or outside the limits of its indicator's card, is refused and never mended.
Rule by unit: one row gives its figure as it stands. Where a table speaks of parts (the arrondissements of a city, the
communes of 2014 that became one), additive figures are summed and others are averaged with the parts' denominators,
and only when every part is there: an average of four arrondissements out of five is not the city's. Where the table has
both the unit and its parts, the unit's own row is kept. A figure carried from a unit that was divided is ``imputed``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

SUM = "sum"
VALUE_KEY = ["unit_code", "indicator_id", "period", "milieu"]
REFUSED = ("not_a_number", "below_minimum", "above_maximum")


@dataclass(frozen=True)
class Plan:
    """``values``: unit_code, indicator_id, period, milieu, value, status, row_number, how (row, divided, parts).

    ``row_number`` of a unit made of several rows is its first. ``cells``: every cell of a joined row that gives no
    value, with its ``reason``.
    """

    values: pd.DataFrame
    cells: pd.DataFrame


def is_additive(card: Mapping[str, Any]) -> bool:
    """Whether figures of parts add up to the whole: the card says ``aggregation: sum`` (counts, amounts)."""
    return card.get("aggregation") == SUM


def plan_values(cells: pd.DataFrame, links: pd.DataFrame, cards: Mapping[str, Mapping[str, Any]]) -> Plan:
    """Values of units from ``cells`` (:func:`.cells.cells_of`) of rows that ``links`` join to units.

    ``links``: row_number, unit_code, ``share`` of the row's unit that belongs to the unit (1 for all), ``base`` (its
    people, NaN unknown), ``households``, ``parts`` (rows that make the whole unit; 1 where the row is the unit itself).
    A row may have several links (a unit that was divided). ``cards``: minimum, maximum, base, aggregation by indicator.
    """
    import pandas as pd

    reasons = _refused(cells, cards)
    refused = cells[reasons != ""].assign(reason=reasons[reasons != ""], unit_code="")
    linked = cells[reasons == ""].merge(links, on="row_number", how="inner", sort=False)
    linked, shadowed = _own_rows_first(linked)
    is_plain = ~linked.duplicated(VALUE_KEY, keep=False) & (linked["parts"] == 1)
    plain = linked[is_plain].assign(how="row")
    plain.loc[plain["share"] < 1, "how"] = "divided"
    values, incomplete = _combined(linked[~is_plain], cards)
    plain = _share_out(plain, cards)
    kept = pd.concat([plain[[*VALUE_KEY, "value", "status", "row_number", "how"]], values], ignore_index=True)
    kept = kept.sort_values(["row_number", *VALUE_KEY], kind="stable", ignore_index=True)
    return Plan(kept, pd.concat([refused, shadowed, incomplete], ignore_index=True)[_CELLS])


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
    additive = plain["indicator_id"].map({key: is_additive(card) for key, card in cards.items()}).astype(bool)
    plain = plain.copy()
    shared = is_divided & additive
    plain.loc[shared, "value"] *= plain.loc[shared, "share"]
    plain.loc[is_divided & (plain["status"] == "ok"), "status"] = "imputed"
    return plain


def _combined(parts: pd.DataFrame, cards: Mapping[str, Mapping[str, Any]]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """One figure a unit from its parts; units that cannot be had are told cell by cell."""
    import pandas as pd

    rows: list[tuple[Any, ...]] = []
    left: list[pd.DataFrame] = []
    for key, group in parts.groupby(VALUE_KEY, sort=False):
        reason = _why_not(group)
        if reason:
            left.append(group.assign(reason=reason))
        else:
            status = "ok" if (group["status"] == "ok").all() and (group["share"] == 1).all() else "imputed"
            card = cards.get(key[1], {})
            weights = group["households"] if card.get("base") == "households" else group["base"]
            value = _of_parts(group["value"], group["share"], weights, is_additive(card))
            rows.append((*key, value, status if value == value else "missing", group["row_number"].min(), "parts"))
    values = pd.DataFrame(rows, columns=[*VALUE_KEY, "value", "status", "row_number", "how"])
    return values, pd.concat(left) if left else parts.iloc[:0].assign(reason="")


def _why_not(group: pd.DataFrame) -> str:
    if (group["parts"] == 1).all():
        return "two_rows"
    if len(group) != group["parts"].iloc[0] or group["row_number"].duplicated().any():
        return "parts_absent"
    return "" if group["status"].isin(("ok", "imputed")).all() else "parts_without_figure"


def _of_parts(values: pd.Series, shares: pd.Series, weights: pd.Series, additive: bool) -> float:
    if additive:
        return float((values * shares).sum())
    weight = weights * shares
    total = float(weight.sum(skipna=False))
    return float((values * weight).sum() / total) if total > 0 else float("nan")
