"""Rows by unit code with the outlines of a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsFeature, QgsFields

from ..density_layers import result_fields

if TYPE_CHECKING:
    import pandas as pd


def code_features(layer: Any, table: pd.DataFrame, columns: dict[str, type]) -> tuple[QgsFields, list[QgsFeature]]:
    """Features of ``table`` (index: codes), in its order, with the outline that ``layer`` has for the code, if any."""
    outlines = {feature["code"]: feature.geometry() for feature in layer.getFeatures()}
    fields, features = result_fields(columns), []
    lists = [[_plain(value, kind) for value in table[name].tolist()] for name, kind in columns.items()]
    for code, values in zip(table.index, zip(*lists)):
        row = QgsFeature(fields)
        if code in outlines:
            row.setGeometry(outlines[code])
        row.setAttributes(list(values))
        features.append(row)
    return fields, features


def _plain(value: Any, kind: type) -> Any:
    return NULL if value is None or value != value else kind(value)
