"""What was done to the figures before they were scored: screened, smoothed, filled, brought in, by indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...qgis_support.i18n import format_number, label_of, tr
from ..page_parts import paragraph, table

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.scoring.model import ScoreModel
    from ...domain.scoring.result import ScoreResult

LISTED = 30


def prepared_figures(result: ScoreResult, names: dict[str, str]) -> str:
    """One line an indicator, then what was screened out and what smoothing did; ``names``: unit name by code."""
    return "\n".join(part for part in (_by_indicator(result), _screened(result, names), _smoothed(result)) if part)


def _by_indicator(result: ScoreResult) -> str:
    model, units = result.model, len(result.scores)
    filled, changed = (_times(cells) for cells in (result.imputed, result.treated))
    rows = []
    for leaf in model.leaves:
        present = int(result.columns.at[leaf.id, "present"])
        cells = (present, units - present, filled.get(leaf.id, 0), changed.get(leaf.id, 0))
        rows.append([label_of(leaf.label) or leaf.id, leaf.origin, *(format_number(cell) for cell in cells)])
    heads = [
        (tr("Indicator"), False),
        (tr("Column"), False),
        (tr("Figures"), True),
        (tr("Missing"), True),
        (tr("Filled"), True),
        (tr("Extremes brought in"), True),
    ]
    return table(heads, rows)


def _times(cells: pd.DataFrame) -> dict[str, int]:
    return cells["indicator"].value_counts().to_dict() if len(cells) else {}


def _screened(result: ScoreResult, names: dict[str, str]) -> str:
    if not len(result.screened):
        return ""
    rows = [
        [
            tr("Unit") if row["kind"] == "unit" else tr("Indicator"),
            _called(result.model, names, row),
            format_number(100 * row["share"], 1),
            format_number(100 * row["threshold"], 1),
        ]
        for _, row in result.screened.head(LISTED).iterrows()
    ]
    heads = [
        (tr("Screened out"), False),
        (tr("Name"), False),
        (tr("Share available (%)"), True),
        (tr("Asked for (%)"), True),
    ]
    more = len(result.screened) - len(rows)
    rest = paragraph(tr("and {count} more, in the run report").format(count=format_number(more))) if more > 0 else ""
    return table(heads, rows) + rest


def _called(model: ScoreModel, names: dict[str, str], row: pd.Series) -> str:
    if row["kind"] == "unit":
        return names.get(row["id"], str(row["id"]))
    return label_of(model.node(row["id"]).label) or str(row["id"])


def _smoothed(result: ScoreResult) -> str:
    if not len(result.smoothed):
        return ""
    rows = []
    for leaf, cells in result.smoothed.groupby("indicator", sort=False):
        shift = (cells["smoothed"] - cells["raw"]).abs()
        numbers = (cells["smoothed"].notna().sum(), cells["is_small"].sum())
        factors = (100 * cells["factor"].median(), 100 * cells["factor"].min())
        rows.append(
            [
                label_of(result.model.node(str(leaf)).label) or str(leaf),
                *(format_number(int(number)) for number in numbers),
                *(format_number(factor, 1) for factor in factors),
                format_number(shift.max(), 2),
            ]
        )
    heads = [
        (tr("Smoothed indicator"), False),
        (tr("Units"), True),
        (tr("Small bases"), True),
        (tr("Own value kept, median (%)"), True),
        (tr("least (%)"), True),
        (tr("Largest change"), True),
    ]
    note = tr("Empirical Bayes smoothing before scoring: raw and smoothed values, unit by unit, are in the run report.")
    return table(heads, rows) + paragraph(note, "note")
