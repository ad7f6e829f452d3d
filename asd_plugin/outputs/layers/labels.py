"""Names on the map: in French, in Arabic, or both one above the other, each level from the scale where it has room."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPalLayerSettings, QgsVectorLayerSimpleLabeling

from ...qgis_support.i18n import language
from ..styling import text_format
from .roles import ARABIC, BOTH, BY_LANGUAGE, FRENCH

# Smallest and largest scale: one level takes over where the one above would say too little.
SCALES = {"region": (25_000_000, 3_000_000), "province": (3_000_000, 700_000), "commune": (700_000, 0)}
PRIORITIES = {"region": 9, "province": 7, "commune": 5}


def label_field(choice: str) -> tuple[str, bool]:
    """Field or expression of the names, and whether it is an expression. ``choice``: one of ``LABEL_CHOICES``."""
    if choice == BOTH:
        return '"name_fr" || \'\\n\' || "name_ar"', True
    arabic = choice == ARABIC or (choice == BY_LANGUAGE and language() == ARABIC)
    return (f"name_{ARABIC if arabic else FRENCH}", False)


def label_layer(layer: Any, level: str, choice: str) -> None:
    """Label ``layer`` with the names of its units."""
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = label_field(choice)
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    settings.priority = PRIORITIES[level]
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = SCALES[level]
    settings.setFormat(text_format(level))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
