"""Counts as discs inside their territory: one size a class, and zero, hidden, missing each with a sign.

Sizes are graded by class, not in the ratio of the counts, so that the largest still fits a row of the layer panel: what
the legend shows is what the map draws, to the millimetre.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCentroidFillSymbolLayer, QgsFillSymbol, QgsMarkerSymbol

from .. import palettes

if TYPE_CHECKING:
    from ..styling import StyleRule

LARGEST_MM, LEAST_MM, SIGN_MM = 4.0, 1.2, 1.8
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


def disc_mm(rank: int, count: int) -> float:
    """Diameter of the disc of class ``rank`` (0: least counts) of ``count`` classes, in equal steps."""
    if count <= 1:
        return LARGEST_MM
    return round(LEAST_MM + (LARGEST_MM - LEAST_MM) * rank / (count - 1), 2)
