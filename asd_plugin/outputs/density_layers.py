"""Beneficiary results into Processing sinks: one feature a unit, one row a unit, period and programme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsFeature, QgsFeatureSink, QgsField, QgsFields, QgsProcessingUtils

from ..qgis_support.compat import is_missing, real_field, text_field

if TYPE_CHECKING:
    import pandas as pd


def result_fields(columns: dict[str, type]) -> QgsFields:
    """Fields of a result table: ``float`` or ``str`` by column name."""
    fields = QgsFields()
    for name, kind in columns.items():
        fields.append(real_field(name) if kind is float else text_field(name))
    return fields


def joined_fields(given: QgsFields, added: QgsFields) -> tuple[QgsFields, dict[str, str]]:
    """Fields of the input plus the result's, and the name each result column got (``_2`` where the input has it)."""
    fields = QgsProcessingUtils.combineFields(given, added)
    names = [field.name() for field in fields][len(given) :]
    return fields, dict(zip([field.name() for field in added], names))


def write_features(sink: Any, fields: QgsFields, features: list[QgsFeature], table: pd.DataFrame) -> None:
    """Write each feature with its row of ``table`` (same order) after its own attributes; missing as NULL."""
    columns = [_values(table[name]) for name in table.columns]
    for feature, *values in zip(features, *columns):
        row = QgsFeature(fields)
        row.setGeometry(feature.geometry())
        row.setAttributes([*feature.attributes(), *values])
        sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)


def write_rows(sink: Any, fields: QgsFields, table: pd.DataFrame) -> None:
    """Write ``table`` without geometry; missing as NULL."""
    for values in zip(*[_values(table[field.name()]) for field in fields]):
        row = QgsFeature(fields)
        row.setAttributes(list(values))
        sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)


def _values(column: pd.Series) -> list[Any]:
    """Python values of a column, for QGIS takes no numpy ones."""
    return [NULL if is_missing(value) else value for value in column.tolist()]


def marked_field(field: QgsField, mark: str) -> QgsField:
    """Copy of ``field`` whose comment carries ``mark``."""
    copy = QgsField(field)
    copy.setComment(mark)
    return copy
