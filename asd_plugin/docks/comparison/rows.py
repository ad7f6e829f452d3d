"""The comparison as rows: one typed record a commune, for the table on screen, the clipboard and CSV."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...charts.spreadsheet import Dialect, clipboard_text, csv_bytes
from ...qgis_support.i18n import label_of, tr
from . import sentences
from .specs import Figures


@dataclass(frozen=True)
class Row:
    """One chosen commune; figures are unrounded numbers or None, ``texts`` the same as shown on screen."""

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


def rows_of(figures: Figures) -> list[Row]:
    """Rows in the order of choice."""
    data = figures.data
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
        )
        for unit in figures.comparison.units
    ]


def table_text(figures: Figures, dialect: Dialect) -> str:
    """The table for the clipboard: tab-separated, with headers, numbers plain (no unit, no thousands separator)."""
    return clipboard_text(_table(figures), dialect)


def table_csv(figures: Figures, dialect: Dialect) -> bytes:
    """The table as CSV in UTF-8 with its mark, so that Excel shows accents and Arabic; numbers plain, missing empty."""
    return csv_bytes(_table(figures), dialect)


def _table(figures: Figures) -> list[list[Any]]:
    columns = _columns(figures)
    return [
        [title for title, _ in columns],
        *([take(row) for _, take in columns] for row in rows_of(figures)),
    ]


def _columns(figures: Figures) -> list[tuple[str, Any]]:
    indicator, period = figures.indicator, figures.state.period
    unit = label_of(indicator["unit"])
    return [
        (tr("Code"), lambda row: row.code),
        (tr("Commune"), lambda row: row.name),
        (tr("Province"), lambda row: row.province),
        (tr("Indicator"), lambda row: label_of(indicator["label"])),
        (tr("Period"), lambda row: period),
        (tr("Unit"), lambda row: unit),
        (tr("Value"), lambda row: row.value),
        (tr("Status"), lambda row: sentences.status_word(row.status)),
        (tr("Reference zone"), lambda row: row.reference_name),
        (tr("Reference value"), lambda row: row.reference),
        (tr("Reference basis"), lambda row: basis_word(row.basis)),
        (tr("Gap"), lambda row: row.gap),
        (tr("Gap (robust z)"), lambda row: row.gap_z),
        (tr("Rank"), lambda row: row.rank),
        (tr("Communes ranked"), lambda row: row.rank_of),
        (tr("Rank in the zone"), lambda row: row.zone_rank),
        (tr("Communes of the zone ranked"), lambda row: row.zone_rank_of),
        (tr("Need percentile"), lambda row: row.percentile),
        (tr("Source"), lambda row: indicator["source"]),
        (tr("Licence"), lambda row: indicator["licence"]),
    ]


def basis_word(basis: str) -> str:
    """Say where a reference value comes from."""
    return {
        "published": tr("published for the zone"),
        "mean_of_communes": tr("mean of its communes"),
        "hidden": tr("hidden (small count)"),
    }.get(basis, tr("missing"))
