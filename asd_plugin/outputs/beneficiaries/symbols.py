"""Counts as proportional symbols: the area of a disc is the count; what is hidden has one sign of one size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
)

from ...qgis_support.compat import is_missing, real_field, text_field
from ...qgis_support.i18n import format_number, tr
from ..styling import absent_label

if TYPE_CHECKING:
    import pandas as pd

FIELD, STATUS = "beneficiary_households", "status"
LARGEST_MM, SIGN_MM = 9.0, 2.2
DISC = {"name": "circle", "color": "42,125,176,150", "outline_color": "31,63,127", "outline_width": "0.2"}
HIDDEN = {"name": "cross2", "color": "91,84,112", "outline_color": "91,84,112"}


@dataclass(frozen=True)
class SymbolStyle:
    """Discs with an area proportional to ``FIELD``; ``largest``: the highest count published."""

    largest: float
    threshold: int

    def apply(self, layer: Any) -> None:
        """Give ``layer`` (points) its renderer; the largest discs below, so that small ones are seen."""
        root = QgsRuleBasedRenderer.Rule(None)
        disc = QgsMarkerSymbol.createSimple({**DISC, "size": str(LARGEST_MM)})
        size = f'{LARGEST_MM} * sqrt("{FIELD}" / {max(self.largest, 1.0)!r})'
        size_property = QgsSymbolLayer.Property.PropertySize
        disc.symbolLayer(0).setDataDefinedProperty(size_property, QgsProperty.fromExpression(size))
        label = tr("Beneficiary households (largest disc: {count})").format(count=format_number(self.largest))
        root.appendChild(QgsRuleBasedRenderer.Rule(disc, 0, 0, f'"{FIELD}" > 0', label))
        for kind, test in (
            ("hidden_primary", f"\"{STATUS}\" = 'hidden_primary'"),
            ("hidden_secondary", f"\"{STATUS}\" = 'hidden_secondary'"),
        ):
            sign = QgsMarkerSymbol.createSimple({**HIDDEN, "size": str(SIGN_MM)})
            root.appendChild(QgsRuleBasedRenderer.Rule(sign, 0, 0, test, absent_label(kind, self.threshold)))
        renderer = QgsRuleBasedRenderer(root)
        layer.setRenderer(renderer)
        layer.triggerRepaint()


def symbol_fields() -> QgsFields:
    """Fields of the symbols' layer."""
    fields = QgsFields()
    for field in (text_field("code"), real_field(FIELD), text_field(STATUS)):
        fields.append(field)
    return fields


def write_symbols(sink: Any, features: list[QgsFeature], table: pd.DataFrame) -> int:
    """One point inside each unit that has an outline; returns how many were written."""
    written = 0
    for feature, code, count, status in zip(features, table.index, table[FIELD].tolist(), table[STATUS].tolist()):
        place = feature.geometry().pointOnSurface()
        if place.isNull() or place.isEmpty():
            continue
        point = QgsFeature(symbol_fields())
        point.setGeometry(place)
        point.setAttributes([str(code), NULL if is_missing(count) else count, status])
        sink.addFeature(point, QgsFeatureSink.Flag.FastInsert)
        written += 1
    return written
