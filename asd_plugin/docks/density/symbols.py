"""Looks of the live map: the agency's colours for rates, circles for counts, each sign of its own for what is absent.

Classes are looked up by number, which draws the country's communes three times as fast as rules.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
)

from ...outputs.styling import absent_label, apply_style, classed_style
from ...qgis_support.i18n import format_number, tr
from .state.measured import COVERING, HIDDEN, NONE, ZERO

CIRCLES_MM = (0.9, 1.5, 2.2, 3.1, 4.3)
CIRCLE_FILL, CIRCLE_LINE = "42,125,176,190", "#ffffff"
LAND, LAND_LINE = "#f3f1ec", "#cfc9be"
SIGNS = {NONE: "missing", HIDDEN: "hidden_primary", COVERING: "hidden_secondary"}


class Entry(NamedTuple):
    """One line of the legend: class number, its symbol, its words."""

    number: int
    symbol: Any
    label: str


def legend_of(
    limits: tuple[float, ...], decimals: int, is_count: bool, threshold: int, layer: Any, has_secondary: bool
) -> list[Entry]:
    """Every class and sign with its symbol; ``layer`` lends its fields. ``limits`` are those of values shown."""
    style = classed_style(
        "density", "value", limits, "class", "status", decimals, ("missing", "hidden_primary", "hidden_secondary"),
        threshold,
    )  # fmt: skip
    apply_style(layer, style)
    layer.setLabelsEnabled(False)  # a labelled layer that changes has QGIS draw every labelled layer again
    rules = layer.renderer().rootRule().children()
    count = max(len(limits) - 1, 0)
    classes = _circles(limits, decimals) if is_count else _shades(rules[:count])
    signs = [
        Entry(number, rule.symbol().clone(), absent_label(SIGNS[number], threshold))
        for number, rule in zip((NONE, HIDDEN, COVERING), rules[count:])
    ]
    return classes + [sign for sign in signs if has_secondary or sign.number != COVERING]


def _shades(rules: list[QgsRuleBasedRenderer.Rule]) -> list[Entry]:
    return [Entry(place + 1, rule.symbol().clone(), rule.label()) for place, rule in enumerate(rules)]


def _circles(limits: tuple[float, ...], decimals: int) -> list[Entry]:
    entries = [Entry(ZERO, QgsFillSymbol.createSimple(_land()), tr("None (0)"))]
    for place, (low, high) in enumerate(zip(limits, limits[1:])):
        words = tr("{low} to {high}").format(low=format_number(low, decimals), high=format_number(high, decimals))
        entries.append(Entry(place + 1, _circle(CIRCLES_MM[place]), words))
    return entries


def _circle(size: float) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple(_land())
    inside = QgsCentroidFillSymbolLayer()
    inside.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "size": str(size), "color": CIRCLE_FILL, "outline_color": CIRCLE_LINE,
             "outline_width": "0.15"}
        )
    )  # fmt: skip
    inside.setPointOnSurface(False)
    inside.setRenderingPass(1)  # circles lie over the land of their neighbours
    symbol.appendSymbolLayer(inside)
    return symbol


def _land() -> dict[str, str]:
    return {"color": LAND, "outline_color": LAND_LINE, "outline_width": "0.1", "joinstyle": "bevel"}


def renderer_of(entries: list[Entry], is_count: bool) -> QgsCategorizedSymbolRenderer:
    """The entries as a renderer on the column ``class``."""
    categories = [QgsRendererCategory(number, symbol.clone(), label) for number, symbol, label in entries]
    renderer = QgsCategorizedSymbolRenderer("class", categories)
    renderer.setUsingSymbolLevels(is_count)
    return renderer


__all__ = ["Entry", "legend_of", "renderer_of"]
