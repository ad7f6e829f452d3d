"""Chosen communes against their reference zone, for one indicator: gap, robust z, rank, percentile.

Formulas and policies: docs/methods/comparison.md. Everything works on arrays already in memory and mutates none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..territory.codes import COUNTRY
from .references import OWN_COUNTRY, OWN_FAMILY, OWN_PROVINCE, OWN_REGION
from .spread import Spread, need_percentile, need_rank, summarise
from .zones import NOT_SHOWN, Communes, Published, ZoneValue, zone_value


@dataclass(frozen=True)
class Column:
    """One indicator for one period over the communes: ``values`` (NaN where none) and ``statuses`` in their order.

    ``published`` holds the zones' own figures; ``direction`` is +1 (high = need), -1 (low = need) or 0 (context).
    """

    values: np.ndarray
    statuses: np.ndarray
    published: Mapping[str, Published] = field(default_factory=dict)
    direction: int = 1


@dataclass(frozen=True)
class Compared:
    """One chosen commune. Every figure is None where it cannot be known, and ``status`` says why.

    ``gap`` is value minus reference, in the indicator's unit; ``gap_z`` the same divided by 1.4826 MAD of the communes.
    ``rank`` of ``rank_of`` and ``percentile`` count all communes; ``zone_rank`` of ``zone_rank_of`` those of the zone
    (None when the commune lies outside a fixed zone).
    """

    code: str
    value: float | None
    status: str
    reference: ZoneValue
    gap: float | None = None
    gap_z: float | None = None
    rank: int | None = None
    rank_of: int = 0
    percentile: float | None = None
    zone_rank: int | None = None
    zone_rank_of: int = 0


@dataclass(frozen=True)
class Comparison:
    """Chosen communes in the order given, the spread of all communes, and how many have each status."""

    units: tuple[Compared, ...]
    spread: Spread
    statuses: Mapping[str, int]
    zones: tuple[ZoneValue, ...]
    direction: int


def shown_values(column: Column) -> np.ndarray:
    """The values that may be used: hidden ones become NaN, whatever the table still holds under them."""
    kinds = [kind for kind in set(column.statuses.tolist()) if str(kind).startswith(NOT_SHOWN)]
    if not kinds:
        return column.values
    hidden = np.isin(column.statuses.astype(str), kinds)
    return np.where(hidden, np.nan, column.values)


def compare(communes: Communes, column: Column, chosen: Sequence[str], reference: str) -> Comparison:
    """Compare ``chosen`` units with ``reference`` (an own zone, ``family``, a zone, a list, or one unit: see Communes).

    Missing, not asked and hidden communes come back with their status and no figure; they count in no rank. Refused:
    a commune or a zone that is not in memory.
    """
    values = shown_values(column)
    spread = summarise(values)
    zones: dict[str, ZoneValue] = {}
    units = []
    for code in chosen:
        zone = communes.zone_of(code, reference)
        if zone not in zones:
            zones[zone] = zone_value(communes, values, zone, column.published, column.statuses)
        units.append(_compare_one(communes, column, values, spread, communes.row(code), zones[zone]))
    if not chosen and reference not in (OWN_REGION, OWN_PROVINCE, OWN_FAMILY):  # a fixed zone needs no unit
        zone = COUNTRY if reference == OWN_COUNTRY else reference
        zones[zone] = zone_value(communes, values, zone, column.published, column.statuses)
    return Comparison(tuple(units), spread, _count(column, values), tuple(zones.values()), column.direction)


def _compare_one(
    communes: Communes, column: Column, values: np.ndarray, spread: Spread, row: int, zone: ZoneValue
) -> Compared:
    code, status = str(communes.codes[row]), str(column.statuses[row])
    inside = communes.members(zone.code)
    zone_known = int(np.count_nonzero(inside & ~np.isnan(values)))
    if np.isnan(values[row]):
        reason = "missing" if status in ("ok", "imputed", "") else status
        return Compared(code, None, reason, zone, rank_of=spread.known, zone_rank_of=zone_known)
    value = float(values[row])
    gap = None if zone.value is None else value - zone.value
    gap_z = None if gap is None or spread.scale is None else gap / spread.scale
    return Compared(
        code=code,
        value=value,
        status=status,
        reference=zone,
        gap=gap,
        gap_z=gap_z,
        rank=need_rank(value, values, column.direction),
        rank_of=spread.known,
        percentile=need_percentile(value, values, column.direction),
        zone_rank=need_rank(value, values[inside], column.direction) if inside[row] else None,
        zone_rank_of=zone_known,
    )


def _count(column: Column, values: np.ndarray) -> dict[str, int]:
    """Communes by status; a status that claims a value where there is none counts as missing."""
    absent = np.isnan(values)
    counts = Counter(map(str, column.statuses[~absent].tolist()))
    for status, count in Counter(map(str, column.statuses[absent].tolist())).items():
        counts["missing" if status in ("ok", "imputed", "") else status] += count
    return dict(counts)
