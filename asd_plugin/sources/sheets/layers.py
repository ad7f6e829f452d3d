"""An open layer, of any provider, as a sheet: its field names are row 1, its features follow in layer order."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...domain.importing.sheet import Cell, SheetRead, squared
from ...qgis_support.compat import is_missing
from .limits import MAX_CELLS, check_size


def sheet_of_layer(layer_or_source: Any) -> SheetRead:
    """Read the attributes of a QgsVectorLayer or QgsFeatureSource; geometry is left out.

    Call it in the thread that owns a layer. The fingerprint is of the cells, since a layer may be no file.
    """
    name = layer_or_source.name() if hasattr(layer_or_source, "name") else layer_or_source.sourceName()
    names = [field.name() for field in layer_or_source.fields()]
    rows: list[list[Cell]] = [list(names)]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in layer_or_source.getFeatures(request):
        rows.append([cell_of(value) for value in feature.attributes()])
        if len(rows) * len(names) > MAX_CELLS:
            check_size(name, len(rows), len(names))
    check_size(name, len(rows), len(names))
    found = squared(name, rows)
    told = json.dumps(found.rows, ensure_ascii=False, separators=(",", ":")).encode()
    return SheetRead(found, "", "", hashlib.sha256(told).hexdigest())


def cell_of(value: Any) -> Cell:
    """An attribute as a cell: text stripped, dates in ISO form, whatever this QGIS uses for NULL as None."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (int, float)):
        return None if value != value else value
    if is_missing(value):
        return None
    if isinstance(value, QDate):
        return value.toString("yyyy-MM-dd") or None
    if isinstance(value, QDateTime):
        return value.toString("yyyy-MM-ddTHH:mm:ss") or None
    if isinstance(value, QTime):
        return value.toString("HH:mm:ss") or None
    return str(value)
