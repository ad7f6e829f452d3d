"""A grid of cells as a layer, a table and a report."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsFeature, QgsFields

from ...domain.progress import Progress, checkpoint
from ...qgis_support.i18n import tr
from ..class_limits import quantile_limits
from ..density_layers import result_fields
from ..run_report import worded
from ..styling import LayerStyle, StyleRule, density_style

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsGeometry

    from ...domain.density.grids.cells import Grid
    from ...domain.errors import Problem

COUNTED = {"cell_id": str, "households": float, "per_km2": float, "status": str}
SPREAD = {"cell_id": str, "households": int, "per_km2": float, "population": float, "status": str}
TABLES = {
    "count_points": COUNTED,
    "spread_counts": {"cell_id": str, "unit_code": str, "households": int, "population": float},
}
CLASSES, DECIMALS = 5, 2
CANCEL_EVERY = 20_000
EMPTY = "#f4f2ec"


def grid_fields(columns: dict[str, type], extra: dict[str, type]) -> QgsFields:
    """Fields of the cells."""
    return result_fields({**columns, **extra})


def cell_features(
    fields: QgsFields, table: pd.DataFrame, shapes: list[QgsGeometry] | None, progress: Progress
) -> list[QgsFeature]:
    """Rows of ``table`` as features, with ``shapes`` where there are."""
    whole = [field.name() == "households" and field.type() in _WHOLE for field in fields]
    columns = [_values(table[field.name()], is_whole) for field, is_whole in zip(fields, whole)]
    features = []
    for place, values in enumerate(zip(*columns)):
        if place % CANCEL_EVERY == 0:
            checkpoint(progress, place / len(table))
        row = QgsFeature(fields)
        row.setAttributes(list(values))
        if shapes is not None:
            row.setGeometry(shapes[place])
        features.append(row)
    return features


_WHOLE = (2, 4)  # QMetaType Int and LongLong, the same numbers in Qt 5 and 6


def _values(column: pd.Series, is_whole: bool) -> list[Any]:
    """Python values of a whole column at once, missing as NULL: looking at 75,000 x 4 values one by one took longer
    than writing them."""
    missing = column.isna().to_numpy()
    values = column.fillna(0).astype("int64").tolist() if is_whole else column.tolist()
    return [NULL if is_gone else value for value, is_gone in zip(values, missing)] if missing.any() else values


def grid_style(table: pd.DataFrame, threshold: int) -> LayerStyle:
    """Households per km² by quantiles of the cells where somebody is; empty, hidden and missing cells apart."""
    shown = table["per_km2"][table["per_km2"] > 0]
    style = density_style(quantile_limits(shown, CLASSES, DECIMALS), "per_km2", "status", threshold, DECIMALS)
    rules = list(style.rules)
    if len(shown):
        rules[0] = replace(rules[0], expression=f'{rules[0].expression} AND "per_km2" > 0')
    nobody = StyleRule('"per_km2" = 0', tr("Nobody"), "fill", EMPTY)
    return LayerStyle((nobody, *rules), "")


def grid_titles() -> dict[str, str]:
    """Titles of the columns."""
    return {
        "cell_id": tr("Cell"),
        "unit_code": tr("HCP code"),
        "households": tr("Beneficiary households"),
        "per_km2": tr("Beneficiary households per km²"),
        "population": tr("Population"),
        "status": tr("Status"),
    }


def grid_report(
    grid: Grid,
    crs: str,
    mode: str,
    inputs: list[dict],
    choices: dict[str, Any],
    numbers: dict[str, Any],
    protection: dict[str, Any],
    data_class: str,
    versions: dict,
    notes: list[Problem],
) -> dict[str, Any]:
    """The JSON report: no time, no path, no count of a hidden cell."""
    return {
        "report": "asd:beneficiarygrid",
        "inputs": inputs,
        "versions": versions,
        "seed": None,
        "mode": mode,
        "grid": {"shape": grid.shape, "size_m": grid.size_m, "area_km2": grid.area_km2, "crs": crs, "origin": [0, 0]},
        "choices": choices,
        "numbers": numbers,
        "protection": protection,
        "data_class": data_class,
        "warnings": worded(notes),
    }
