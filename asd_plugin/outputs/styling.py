"""What result layers look like: classes light to dark, and missing, hidden and not asked each with its own sign.

A :class:`LayerStyle` is plain data (safe to make in a worker thread); :func:`apply_style` turns it into a QGIS renderer
and labels, in the main thread. Rules read columns only, so that a style saved as .qml works on any layer that has them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo

from ..qgis_support.i18n import format_number, language, tr
from ..qgis_support.written import in_line
from . import palettes
from .layer_metadata import set_metadata
from .layers.symbols import is_symbol, marker_fill
from .style_on_load import style_on_load

__all__ = [
    "LayerStyle",
    "StyleRule",
    "apply_style",
    "classed_style",
    "density_style",
    "need_style",
    "set_metadata",
    "style_on_load",
    "territory_style",
]

NAME_FIELDS = {"fr": "name_fr", "ar": "name_ar", "en": "name_fr"}
LABEL_SCALES = {"region": (5_000_000, 2_000_000), "province": (2_000_000, 500_000), "commune": (500_000, 0)}
CASING = "255,255,255,150"
FONT_FAMILIES = ("Arial", "Noto Sans", "DejaVu Sans", "Liberation Sans")
HATCHES = {
    "missing": (palettes.MISSING_FILL, palettes.MISSING_HATCH, (45,)),
    "hidden": (palettes.HIDDEN_FILL, palettes.HIDDEN_HATCH, (45, 135)),
    "hidden_primary": (palettes.HIDDEN_FILL, palettes.HIDDEN_HATCH, (45, 135)),
    "hidden_secondary": (palettes.HIDDEN_FILL, palettes.HIDDEN_HATCH, (135,)),
    "not_asked": (palettes.NOT_ASKED_FILL, palettes.NOT_ASKED_HATCH, (0,)),
}


@dataclass(frozen=True)
class StyleRule:
    """One legend entry: the units it draws (expression on columns), its text, and its look.

    ``look``: ``fill`` with ``colour``, ``outline`` with ``colour`` and ``width_mm``, ``disc`` with ``width_mm``, a sign
    of :mod:`.layers.symbols`, or a key of ``HATCHES``.
    """

    expression: str
    label: str
    look: str
    colour: str = ""
    width_mm: float = 0.1


@dataclass(frozen=True)
class LayerStyle:
    """Legend entries in order, and the level whose names label the map when zoomed in (empty: no labels)."""

    rules: tuple[StyleRule, ...]
    label_level: str = ""


def need_style(
    breaks: Sequence[float],
    field: str = "score",
    class_field: str | None = None,
    status_field: str | None = "status",
    decimals: int = 1,
    absent: Sequence[str] = ("missing",),
) -> LayerStyle:
    """Choropleth of a need score, palest = least need.

    ``breaks``: the n+1 limits of n classes, ascending. With ``class_field`` (class 1 = least need) a unit's colour is
    the class that was computed for it, and ``breaks`` only word the legend; without it the limits decide (lower limit
    included); no limits mean that the scores do not differ. ``absent``: which signs for units without a value get a
    legend entry; ``missing`` is always there.
    """
    style = classed_style("need", field, breaks, class_field, status_field, decimals, absent)
    last = len(breaks) - 2
    rules = list(style.rules)
    if last < 0:
        alike = StyleRule(f'"{field}" IS NOT NULL', tr("Same score everywhere"), "fill", palettes.colours("need", 1)[0])
        return LayerStyle((alike, *rules), style.label_level)
    if last < 1:
        return style
    rules[0] = replace(rules[0], label=tr("{limits} (least need)").format(limits=rules[0].label))
    rules[last] = replace(rules[last], label=tr("{limits} (highest need)").format(limits=rules[last].label))
    return LayerStyle(tuple(rules), style.label_level)


def density_style(
    breaks: Sequence[float],
    field: str = "per_100_households",
    status_field: str | None = "status",
    threshold: int = 10,
    decimals: int = 1,
    absent: Sequence[str] = ("missing", "hidden_primary", "hidden_secondary"),
) -> LayerStyle:
    """Choropleth of a beneficiary rate, with small counts, those hidden to cover them, and missing ones apart.

    ``threshold``: households under which counts are hidden; it words the legend, the hiding was done before.
    """
    return classed_style("density", field, breaks, None, status_field, decimals, absent, threshold)


def classed_style(
    palette: str,
    field: str,
    breaks: Sequence[float],
    class_field: str | None = None,
    status_field: str | None = "status",
    decimals: int = 1,
    absent: Sequence[str] = ("missing", "hidden", "not_asked"),
    threshold: int = 10,
) -> LayerStyle:
    """Any classed choropleth of units; see :func:`need_style` for the parameters."""
    count = max(len(breaks) - 1, 0)
    shades = palettes.colours(palette, count)
    rules = [
        StyleRule(
            _class_expression(field, class_field, status_field, breaks, rank),
            class_label(breaks, rank, decimals),
            "fill",
            shades[rank],
        )
        for rank in range(count)
    ]
    kinds = dict.fromkeys(("missing", *absent)) if status_field else {"missing": None}
    rules += [
        StyleRule(_absent_expression(kind, tuple(kinds), field, status_field), absent_label(kind, threshold), kind)
        for kind in kinds
    ]
    return LayerStyle(tuple(rules), "commune")


def territory_style(level: str) -> LayerStyle:
    """Outline of regions, provinces or communes; nothing is filled, so that it lies over a choropleth."""
    looks = {
        "region": (tr("Region"), palettes.REGION_LINE, 0.5),
        "province": (tr("Province or prefecture"), palettes.PROVINCE_LINE, 0.26),
        "commune": (tr("Commune"), palettes.PROVINCE_LINE, 0.1),
    }
    label, colour, width = looks[level]
    return LayerStyle((StyleRule("", label, "outline", colour, width),), level)


def absent_label(kind: str, threshold: int = 10) -> str:
    """Legend text of units without a value: ``missing``, ``hidden`` (or either way of hiding) or ``not_asked``."""
    if kind == "hidden_secondary":
        return tr("Hidden: it would give a small count back")
    if kind.startswith("hidden"):
        return tr("Hidden: fewer than {threshold} households").format(threshold=format_number(threshold))
    if kind == "not_asked":
        return tr("Not asked")
    return tr("No data (n.d.)")


def apply_style(layer: Any, style: LayerStyle) -> None:
    """Give ``layer`` the renderer and the labels of ``style`` (main thread)."""
    layer.setRenderer(_renderer(style.rules))
    _label(layer, style.label_level)
    layer.triggerRepaint()


def _renderer(rules: Sequence[StyleRule]) -> QgsFeatureRenderer:
    """Rules as they stand; one rule for every unit is a single symbol, which a legend shows on the layer's own line."""
    if len(rules) == 1 and not rules[0].expression:
        return QgsSingleSymbolRenderer(_symbol(rules[0]))
    root = QgsRuleBasedRenderer.Rule(None)
    for rule in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(_symbol(rule), 0, 0, rule.expression, rule.label))
    return QgsRuleBasedRenderer(root)


def _class_expression(
    field: str, class_field: str | None, status_field: str | None, breaks: Sequence[float], rank: int
) -> str:
    """Units of class ``rank``; end classes are open so that a value on the rim is never left undrawn."""
    parts = []
    if class_field:
        parts.append(f'"{class_field}" = {rank + 1}')
    else:
        parts.append(f'"{field}" IS NOT NULL')
        if rank > 0:
            parts.append(f'"{field}" >= {float(breaks[rank])!r}')
        if rank < len(breaks) - 2:
            parts.append(f'"{field}" < {float(breaks[rank + 1])!r}')
    if status_field:
        parts.append(f"coalesce(\"{status_field}\", 'ok') NOT LIKE 'hidden%'")
    return " AND ".join(parts)


def _absent_expression(kind: str, kinds: tuple[str, ...], field: str, status_field: str | None) -> str:
    """Units of sign ``kind``; a status without its own sign counts as missing, so no unit is left undrawn."""
    tests = {
        "hidden": "LIKE 'hidden%'",
        "hidden_primary": "LIKE 'hidden%' AND {0} <> 'hidden_secondary'",
        "hidden_secondary": "= 'hidden_secondary'",
        "not_asked": "= 'not_asked'",
    }
    status = f"coalesce(\"{status_field}\", 'missing')"
    if kind != "missing":
        empty = "" if kind.startswith("hidden") else f' AND "{field}" IS NULL'
        return f"{status} {tests[kind].format(status)}{empty}"
    others = [f"NOT ({status} {tests[other].format(status)})" for other in kinds if other in tests]
    return " AND ".join([f'"{field}" IS NULL', *others])


def class_label(breaks: Sequence[float], rank: int, decimals: int) -> str:
    """Legend text of the class between limits ``rank`` and ``rank + 1``."""
    low, high = _limit(breaks[rank], decimals), _limit(breaks[rank + 1], decimals)
    return low if low == high else tr("{low} to {high}").format(low=low, high=high)


def _limit(value: float, decimals: int) -> str:
    shown = format_number(value, decimals)
    return in_line(shown) if value < 0 else shown


def _symbol(rule: StyleRule) -> QgsFillSymbol:
    if rule.look == "outline":
        return _outline(rule.colour, rule.width_mm)
    if is_symbol(rule.look):
        return marker_fill(rule)
    if rule.look == "fill":
        return _filled(rule.colour, palettes.BORDER)
    fill, hatch, angles = HATCHES[rule.look]
    symbol = _filled(fill, hatch)  # a white border would let hatched neighbours run into one another
    for angle in angles:
        symbol.appendSymbolLayer(_hatch(hatch, angle))
    return symbol


def _filled(colour: str, border: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": border, "outline_width": "0.1", "joinstyle": "bevel"}
    )


def _outline(colour: str, width_mm: float) -> QgsFillSymbol:
    """A line with a light casing, so that it is read on the darkest class as on the palest."""
    line = {"style": "no", "outline_color": colour, "outline_width": str(width_mm), "joinstyle": "bevel"}
    symbol = QgsFillSymbol.createSimple({**line, "outline_color": CASING, "outline_width": str(width_mm + 0.3)})
    symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(line))
    return symbol


def _hatch(colour: str, angle: float) -> QgsLinePatternFillSymbolLayer:
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setSubSymbol(QgsLineSymbol.createSimple({"color": colour, "width": "0.18"}))
    pattern.setLineAngle(angle)
    pattern.setDistance(1.2)
    return pattern


def _label(layer: Any, level: str) -> None:
    """Names of units in the user's language, from the scale where they have room."""
    names = {field.name() for field in layer.fields()}
    wanted = NAME_FIELDS[language()]
    if not level or not names & {wanted, "name_fr"}:
        layer.setLabelsEnabled(False)
        return
    settings = QgsPalLayerSettings()
    settings.fieldName = wanted if wanted in names else "name_fr"
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = LABEL_SCALES[level]
    settings.setFormat(text_format(level))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _font_family() -> str:
    """A family this machine has: QGIS warns at every opening of a project whose label font is absent."""
    return next((family for family in FONT_FAMILIES if QFontInfo(QFont(family)).exactMatch()), FONT_FAMILIES[0])


def text_format(level: str) -> QgsTextFormat:
    """Type of the names of one level: dark with a light halo, in a family this machine has."""
    text = QgsTextFormat()
    text.setFont(QFont(_font_family()))
    text.setFamilies(list(FONT_FAMILIES))
    text.setSize({"region": 11, "province": 9.5, "commune": 8.5}[level])
    text.setColor(QColor("#222222"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setColor(QColor(255, 255, 255, 215))
    text.setBuffer(halo)
    return text
