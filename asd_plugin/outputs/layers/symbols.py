"""Counts as discs inside their territory: a greater area is a greater count, and zero, hidden, missing are signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCentroidFillSymbolLayer, QgsFillSymbol, QgsMarkerSymbol

from .. import palettes

if TYPE_CHECKING:
    from ..styling import StyleRule

LARGEST_MM, LEAST_MM, SIGN_MM = 10.0, 1.1, 1.8
DISC = {"name": "circle", "color": "42,125,176,150", "outline_color": "31,63,127,220", "outline_width": "0.15"}
SIGNS = {
    "sign_zero": {"name": "circle", "color": "255,255,255,200", "outline_color": "31,63,127", "outline_width": "0.2"},
    "sign_hidden_primary": {"name": "cross2", "outline_color": palettes.HIDDEN_HATCH, "outline_width": "0.3"},
    "sign_hidden_secondary": {"name": "line", "angle": "45", "outline_color": palettes.HIDDEN_HATCH},
    "sign_missing": {"name": "square", "color": palettes.MISSING_FILL, "outline_color": palettes.MISSING_HATCH},
}


def is_symbol(look: str) -> bool:
    """Whether ``look`` is drawn as a marker instead of a fill."""
    return look == "disc" or look in SIGNS


def marker_fill(rule: StyleRule) -> QgsFillSymbol:
    """One marker inside each polygon: a disc of ``width_mm``, or the sign of ``look``."""
    size = rule.width_mm if rule.look == "disc" else SIGN_MM
    look = DISC if rule.look == "disc" else SIGNS[rule.look]
    fill = QgsCentroidFillSymbolLayer()
    fill.setSubSymbol(QgsMarkerSymbol.createSimple({**look, "size": str(size)}))
    fill.setPointOnSurface(True)  # the middle of a bay-shaped commune lies in its neighbour
    symbol = QgsFillSymbol.createSimple({})
    symbol.changeSymbolLayer(0, fill)  # handed over one by one: a list of layers stays half Python's
    return symbol


def disc_mm(limit: float, largest: float) -> float:
    """Diameter of the disc of the class that ends at ``limit``: areas are in the ratio of the counts."""
    return max(LARGEST_MM * (limit / largest) ** 0.5, LEAST_MM)
