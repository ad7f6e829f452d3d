"""The seams between QGIS 3.22 and 4: one spelling for the rest of the plugin."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, Qgis, QgsField, QgsRenderContext
from qgis.PyQt.QtCore import QMetaType, QVariant

# QgsField takes QMetaType from QGIS 3.38 on; before, only QVariant types.
_META = Qgis.QGIS_VERSION_INT >= 33800


def text_field(name: str) -> QgsField:
    """Return a text field."""
    return QgsField(name, QMetaType.Type.QString if _META else QVariant.String)


def integer_field(name: str) -> QgsField:
    """Return an integer field (64 bits)."""
    return QgsField(name, QMetaType.Type.LongLong if _META else QVariant.LongLong)


def real_field(name: str) -> QgsField:
    """Return a floating-point field."""
    return QgsField(name, QMetaType.Type.Double if _META else QVariant.Double)


def text_kept_as_text() -> Any:
    """The layout setting that keeps text as text in a PDF; its enum is scoped only in newer QGIS."""
    scope = QgsRenderContext.TextRenderFormat
    return (scope if hasattr(scope, "TextFormatAlwaysText") else QgsRenderContext).TextFormatAlwaysText


def is_missing(value: Any) -> bool:
    """Whether an attribute is absent, whatever this QGIS uses for it (NULL, a null QVariant, None, not-a-number)."""
    return value is None or value == NULL or value != value
