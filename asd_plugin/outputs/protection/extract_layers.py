"""The two layers of an anonymity check: the extract with its class sizes, and the extract that may leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsFeature, QgsFields, QgsProcessingUtils

from ...qgis_support.compat import integer_field, is_missing, text_field
from ..density_layers import rows_as_features

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.disclosure.anonymity import Anonymity


def with_class_size(source: Any, found: Anonymity) -> tuple[QgsFields, list[QgsFeature]]:
    """Every row of the extract as it is, with ``class_size`` and ``below_k`` (1 or 0): for the secure step only."""
    added = QgsFields()
    added.append(integer_field("class_size"))
    added.append(integer_field("below_k"))
    fields = QgsProcessingUtils.combineFields(source.fields(), added)
    rows = []
    for feature, size in zip(source.getFeatures(), found.size.tolist()):
        row = QgsFeature(fields)
        row.setGeometry(feature.geometry())
        row.setAttributes([*feature.attributes(), size, int(size < found.k)])
        rows.append(row)
    return fields, rows


def safe_extract(table: pd.DataFrame, quasi: list[str], sensitive: list[str]) -> tuple[QgsFields, list[QgsFeature]]:
    """The chosen columns only, without geometry, sorted by value: the order of rows says nothing of the source."""
    names = [*quasi, *sensitive]
    fields = QgsFields()
    for name in names:
        fields.append(text_field(name))
    ordered = table[names].sort_values(names, kind="stable", na_position="last")
    plain = ordered.where(ordered.notna(), None)
    rows = list(rows_as_features(fields, plain))
    for row in rows:
        row.setAttributes([NULL if is_missing(value) else value for value in row.attributes()])
    return fields, rows
