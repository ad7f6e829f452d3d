"""The two maps of a portrait: the province in its need classes with the commune outlined, and where it lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedLabeling,
    QgsSingleSymbolRenderer,
    QgsTextBackgroundSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor, QFont

from ...domain.errors import AsdError, problem
from ...outputs.layer_group import map_crs
from ...outputs.styling import apply_style, need_style
from ...qgis_support.i18n import language
from .paper import ACCENT, INK, families

FIELDS = "&field=code:string&field=name_fr:string&field=name_ar:string&field=province_code:string"
NEED_FIELDS = f"{FIELDS}&field=score:double&field=class:integer&field=status:string"
MARGIN = 1.12
ROOMY = 0.2  # share of the map's width
FINEST = 2500  # steps along a page's map: 0.04 mm
AWAY_MM = 2.5  # of the commune's own name from its middle, so that a small outline is not covered


class PortraitMaps:
    """Layers in memory, projected once; ``focus`` changes from commune to commune, the province with its atlas."""

    def __init__(self, workspace: str, limits: list[float]):
        self.project = QgsProject()
        self.project.setCrs(map_crs())
        self._limits = limits
        self._need = _source(workspace, "asd_need")
        self._provinces = self._copied(_source(workspace, "asd_province"), FIELDS)
        self._regions = self._copied(_source(workspace, "asd_region"), FIELDS)
        _thin(self._regions, self._regions.extent())
        self._around = self._empty(FIELDS)
        self._focus = self._empty(FIELDS)
        self._own_province = self._empty(FIELDS)
        self._communes: QgsVectorLayer | None = None
        self._wanted: tuple[str, ...] = ()
        self._language = ""
        _look(self._around, "#edf1f2", "#b9c3c8", 0.2)
        _look(self._regions, "#cfd9dc", "#ffffff", 0.25)
        _look(self._own_province, ACCENT, "#ffffff", 0.15)
        _outline(self._focus)

    def show(self, codes: Sequence[str], provinces: Sequence[str], tags: Mapping[str, str] | None = None) -> None:
        """Turn to communes ``codes`` of ``provinces``; ``tags``: what labels each instead of its name.

        The provinces' communes are read when they change, labels are made again when the language does.
        """
        wanted = tuple(sorted(set(provinces)))
        if wanted != self._wanted:
            self._turn_to(wanted)
        if self._language != language():
            self._language = language()
            apply_style(self._communes, need_style(self._limits, class_field="class"))
        _replace(self._focus, [f for f in self._communes.getFeatures() if f["code"] in codes])
        _label(self._communes, codes, tags or {}, self._is_roomy())

    def _turn_to(self, provinces: tuple[str, ...]) -> None:
        """Read the communes of ``provinces``; outlines keep what paper can show: an atlas stays light."""
        self._communes = self._read_communes(provinces)
        self._wanted, self._language = provinces, ""
        view = _grown(self._communes.extent(), 2.0)
        _thin(self._communes, self._communes.extent())
        _replace(self._own_province, [f for f in self._provinces.getFeatures() if f["code"] in provinces])
        _thin(self._own_province, self._regions.extent())
        _replace(self._around, [f for f in self._provinces.getFeatures() if f.geometry().boundingBoxIntersects(view)])
        _thin(self._around, self._communes.extent())

    def _is_roomy(self) -> bool:
        """Whether the commune on show is large enough on the map to hold its own name."""
        own, whole = self._focus.extent(), self._communes.extent()
        return own.width() > ROOMY * max(whole.width(), whole.height())

    def all_provinces(self) -> list[str]:
        """Codes of the workspace's provinces."""
        return [feature["code"] for feature in self._provinces.getFeatures()]

    def map_layers(self) -> list[Any]:
        """Layers of the main map, top first."""
        return [self._focus, self._communes, self._around]

    def locator_layers(self) -> list[Any]:
        """Layers of the locator, top first."""
        return [self._own_province, self._regions]

    def map_extent(self) -> QgsRectangle:
        """Extent of the provinces, with a margin."""
        return _grown(self._communes.extent())

    def focus_extent(self) -> QgsRectangle:
        """Extent of the communes on show, with some of what lies around them."""
        return _grown(self._focus.extent(), 1.35)

    def locator_extent(self) -> QgsRectangle:
        """Extent of the workspace, with a margin."""
        return _grown(self._regions.extent())

    def paths_source(self) -> Any:
        """The province's communes, for the drawing of the HTML page."""
        return self._communes

    def _read_communes(self, provinces: Sequence[str]) -> QgsVectorLayer:
        listed = ", ".join(f"'{province}'" for province in provinces)
        return self._copied(
            self._need, NEED_FIELDS, QgsFeatureRequest().setFilterExpression(f'"province_code" IN ({listed})')
        )

    def _copied(self, source: QgsVectorLayer, fields: str, request: Any = None) -> QgsVectorLayer:
        layer = self._empty(fields)
        move = QgsCoordinateTransform(source.crs(), layer.crs(), self.project)
        names = layer.fields().names()
        have = set(source.fields().names())
        copies = []
        for feature in source.getFeatures(request or QgsFeatureRequest()):
            copy = QgsFeature(layer.fields())
            outline = QgsGeometry(feature.geometry())
            outline.transform(move)
            copy.setGeometry(outline)
            copy.setAttributes([feature[name] if name in have else None for name in names])
            copies.append(copy)
        layer.dataProvider().addFeatures(copies)
        layer.updateExtents()
        return layer

    def _empty(self, fields: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"MultiPolygon?crs={map_crs().authid()}{fields}", "memory", "memory")
        self.project.addMapLayer(layer, False)
        return layer


def _source(workspace: str, table: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{workspace}|layername={table}", table, "ogr")
    if not layer.isValid():
        raise AsdError(problem("workspace_damaged", path=workspace, reason=table))
    return layer


def _replace(layer: QgsVectorLayer, features: list[QgsFeature]) -> None:
    provider = layer.dataProvider()
    provider.truncate()
    provider.addFeatures(features)
    layer.updateExtents()


def _thin(layer: QgsVectorLayer, view: QgsRectangle) -> None:
    """Drop the points of ``layer`` that a page showing ``view`` cannot tell apart."""
    tolerance = max(view.width(), view.height()) / FINEST
    thinned = {}
    for feature in layer.getFeatures():
        outline = feature.geometry().simplify(tolerance)
        if not outline.isEmpty():
            outline.convertToMultiType()
            thinned[feature.id()] = outline
    layer.dataProvider().changeGeometryValues(thinned)
    layer.updateExtents()


def _look(layer: QgsVectorLayer, fill: str, line: str, width: float) -> None:
    look = {"color": fill, "outline_color": line, "outline_width": str(width), "joinstyle": "bevel"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))


def _outline(layer: QgsVectorLayer) -> None:
    """The commune on show: a dark line within a white one."""
    white = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#ffffff", "outline_width": "1.4", "joinstyle": "round"}
    )
    dark = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": INK, "outline_width": "0.75", "joinstyle": "round"}
    )
    white.appendSymbolLayer(dark.takeSymbolLayer(0))
    layer.setRenderer(QgsSingleSymbolRenderer(white))


def _label(layer: QgsVectorLayer, codes: Sequence[str], tags: Mapping[str, str], is_roomy: bool) -> None:
    """Names of the communes where they have room; those on show always, larger, by their tag where they have one."""
    root = QgsRuleBasedLabeling.Rule(None)
    placements = QgsPalLayerSettings.Placement
    listed = ", ".join(f"'{code}'" for code in codes)
    for is_own in (True,) if tags else (True, False):
        settings = QgsPalLayerSettings()
        settings.fieldName = "name_ar" if language() == "ar" else "name_fr"
        if is_own and tags:
            cases = " ".join(f"WHEN \"code\" = '{code}' THEN '{tag}'" for code, tag in tags.items())
            settings.fieldName, settings.isExpression = f"CASE {cases} END", True
        settings.displayAll = is_own
        settings.priority = 10 if is_own else 3
        beside = is_own and not tags and not is_roomy
        settings.placement = placements.AroundPoint if beside else placements.Horizontal
        settings.dist = AWAY_MM if beside else 0.0
        settings.setFormat(_badge() if is_own and tags else _text(8.0 if is_own else 5.0, is_own))
        child = QgsRuleBasedLabeling.Rule(settings)
        child.setFilterExpression(f'"code" {"IN" if is_own else "NOT IN"} ({listed})')
        root.appendChild(child)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


def _badge() -> QgsTextFormat:
    """A white letter on a dark disc, as beside the commune's name in the list."""
    text = _text(6.0, True)
    text.setColor(QColor("#ffffff"))
    text.buffer().setEnabled(False)
    disc = QgsTextBackgroundSettings()
    disc.setEnabled(True)
    disc.setType(QgsTextBackgroundSettings.ShapeType.ShapeCircle)
    disc.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    disc.setSize(QSizeF(0.0, 0.0))
    disc.setFillColor(QColor(INK))
    disc.setStrokeColor(QColor("#ffffff"))
    disc.setStrokeWidth(0.2)
    text.setBackground(disc)
    return text


def _text(size: float, bold: bool) -> QgsTextFormat:
    font = QFont(families()[1 if language() == "ar" and len(families()) > 1 else 0])
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setColor(QColor(INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6 if bold else 0.4)
    halo.setColor(QColor(255, 255, 255))
    text.setBuffer(halo)
    return text


def _grown(extent: QgsRectangle, by: float = MARGIN) -> QgsRectangle:
    grown = QgsRectangle(extent)
    grown.scale(by)
    return grown
