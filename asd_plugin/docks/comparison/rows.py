"""The comparison as rows: one typed record a unit, for the table on screen and its picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...charts.figures import plain, signed
from ...qgis_support.i18n import tr
from . import sentences

if TYPE_CHECKING:
    from .data import ComparisonData
    from .specs import Figures


@dataclass(frozen=True)
class Row:
    """One chosen unit; figures are unrounded numbers or None.

    ``robust_z``: the value's own; ``gap_z``: the gap's. ``family_percentile``: among its peer family. ``series``: the
    indicator's values in time, ``periods`` when.
    """

    code: str
    colour: int
    name: str
    province: str
    status: str
    value: float | None
    reference_code: str
    reference_name: str
    reference: float | None
    basis: str
    gap: float | None
    gap_z: float | None
    rank: int | None
    rank_of: int
    zone_rank: int | None
    zone_rank_of: int
    percentile: float | None
    robust_z: float | None = None
    family_percentile: float | None = None
    series: tuple[float | None, ...] = ()
    periods: tuple[str, ...] = ()

    @property
    def change(self) -> float | None:
        """Value of the last period minus the first's; None unless both are known and there are two."""
        if len(self.series) < 2 or self.series[0] is None or self.series[-1] is None:
            return None
        return self.series[-1] - self.series[0]


def rows_of(figures: Figures) -> list[Row]:
    """Rows in the order of choice."""
    from ...domain.comparison.profile import family_percentile
    from ...domain.comparison.spread import robust_z

    data, trend = figures.data, figures.trend
    return [
        Row(
            code=unit.code,
            colour=figures.colours[unit.code],
            name=data.unit_name(unit.code),
            province=data.province_name(unit.code),
            status=unit.status,
            value=unit.value,
            reference_code=unit.reference.code,
            reference_name=data.zone_name(unit.reference.code),
            reference=unit.reference.value,
            basis=unit.reference.basis,
            gap=unit.gap,
            gap_z=unit.gap_z,
            rank=unit.rank,
            rank_of=unit.rank_of,
            zone_rank=unit.zone_rank,
            zone_rank_of=unit.zone_rank_of,
            percentile=unit.percentile,
            robust_z=robust_z(unit.value, figures.comparison.spread),
            family_percentile=family_percentile(data.communes, figures.column, unit.code),
            series=course.values,
            periods=trend.periods,
        )
        for unit, course in zip(figures.comparison.units, trend.units)
    ]


def cells_of(data: ComparisonData, with_family: bool) -> list[tuple[str, bool, Any]]:
    """Columns of the table as a picture: title, whether it holds words, and the text of a row's cell."""
    decimals = "decimals"
    cells = [
        (sentences.level_word(data.level), True, lambda row, entry: row.name),
        (tr("Status"), True, lambda row, entry: sentences.status_word(row.status)),
        (tr("Value"), False, lambda row, entry: sentences.figure(row.value, entry)),
        (tr("Gap"), False, lambda row, entry: sentences.in_sentence(signed(row.gap, int(entry[decimals])))),
        (tr("Robust z"), False, lambda row, entry: sentences.in_sentence(signed(row.robust_z, 2))),
        (tr("Percentile"), False, lambda row, entry: plain(row.percentile)),
    ]
    if with_family:
        cells.append((tr("In the family"), False, lambda row, entry: plain(row.family_percentile)))
    return [*cells, (tr("Rank"), False, lambda row, entry: plain(row.rank))]


def basis_word(basis: str) -> str:
    """Say where a reference value comes from."""
    return {
        "published": tr("published for the zone"),
        "mean_of_communes": tr("mean of its units"),
        "median_of_members": tr("median of its members"),
        "unit": tr("figure of that unit"),
        "no_family": tr("no peer family"),
        "hidden": tr("hidden (small count)"),
    }.get(basis, tr("missing"))
