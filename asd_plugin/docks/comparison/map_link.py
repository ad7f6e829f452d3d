"""Map and dock select together: picking by click, the layer's selection, outlines of the chosen communes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...charts.palette import ON_LIGHT
from ...domain.territory.codes import level_of
from .map_tool import PickTool

CODE_FIELD = "code"
MOST_READ = 2000  # selected units read from one layer: more than there are communes


class MapLink(QObject):
    """The only part of the dock that touches layers and canvas. Looks at the layers of one level.

    ``unit_picked``: a unit was clicked with the picking tool; ``units_drawn``: those a rectangle met, nearest to its
    middle first; ``nothing_picked``: there was none. ``selection_changed``: codes selected on the map by the user;
    ``picking_ended``: another map tool was taken.
    """

    unit_picked = pyqtSignal(str)
    units_drawn = pyqtSignal(list)
    nothing_picked = pyqtSignal()
    selection_changed = pyqtSignal(list)
    picking_ended = pyqtSignal()

    def __init__(self, canvas: Any, project: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas, self._project = canvas, project
        self._level = "commune"
        self._tool: PickTool | None = None
        self._previous_tool: Any = None
        self._layers: list[QgsVectorLayer] = []
        self._bands: dict[str, QgsRubberBand] = {}
        self._chosen: tuple[tuple[str, int], ...] = ()
        self._focus = ""
        self._selecting = False
        self._awake = False

    def load(self) -> None:
        """Create the picking tool and listen to layers coming and going; asleep until :meth:`wake`."""
        self._tool = PickTool(self._canvas)
        self._tool.clicked.connect(self._pick)
        self._tool.drawn.connect(self._pick_many)
        self._tool.deactivated.connect(self.picking_ended)
        self._project.layersAdded.connect(self._refresh_layers)
        self._project.layersWillBeRemoved.connect(self._forget_layers)

    def unload(self) -> None:
        """Leave the canvas and the layers as they were found."""
        self.sleep()
        self._project.layersWillBeRemoved.disconnect(self._forget_layers)
        self._project.layersAdded.disconnect(self._refresh_layers)
        if self._tool is not None:
            self._tool.deactivated.disconnect(self.picking_ended)
            self._tool.drawn.disconnect(self._pick_many)
            self._tool.clicked.disconnect(self._pick)
            self._tool.deleteLater()
            self._tool = None

    def follow_level(self, level: str) -> None:
        """Look at the layers of another level."""
        if level != self._level:
            self._level = level
            self._chosen, self._focus = (), ""
            self._clear_bands()
            self._refresh_layers()

    def wake(self) -> None:
        """Find the layers of the level and follow their selections."""
        self._awake = True
        self._refresh_layers()

    def sleep(self) -> None:
        """Follow nothing, draw nothing, give the pointer back: what a hidden dock owes the map."""
        self._awake = False
        self.stop_picking()
        self.show_units(())
        self._listen_to([])

    def has_units(self) -> bool:
        """Whether the project has a polygon layer of the level to click on."""
        return bool(self._layers)

    def start_picking(self) -> None:
        """Take the map's pointer; the tool in hand comes back afterwards."""
        if self._canvas.mapTool() is not self._tool:
            self._previous_tool = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)

    def stop_picking(self) -> None:
        """Give the map's pointer back."""
        if self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._previous_tool is not None and not sip.isdeleted(self._previous_tool):
                self._canvas.setMapTool(self._previous_tool)
        self._previous_tool = None

    def selected_codes(self) -> list[str]:
        """Codes of the units selected on the map, from every layer of the level, each once."""
        codes: dict[str, None] = {}
        for layer in self._layers:
            if layer.selectedFeatureCount():
                request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(MOST_READ)
                codes.update(dict.fromkeys(str(f[CODE_FIELD]) for f in layer.getSelectedFeatures(request)))
        return list(codes)

    def select(self, codes: Iterable[str]) -> None:
        """Select units on the first layer of the level (the one under the eyes), without an echo to the dock."""
        layer = self._first_layer()
        if layer is None:
            return
        self._selecting = True
        listed = ", ".join(QgsExpression.quotedValue(code) for code in codes)
        layer.selectByExpression(f'"{CODE_FIELD}" IN ({listed})') if listed else layer.removeSelection()
        self._selecting = False

    def show_units(self, chosen: tuple[tuple[str, int], ...], focus: str = "") -> None:
        """Outline the chosen units on the map in their colours; the one in focus is filled."""
        if (chosen, focus) == (self._chosen, self._focus) and len(self._bands) == len(chosen):
            return
        self._chosen, self._focus = chosen, focus
        self._clear_bands()
        layer = self._first_layer()
        if layer is None or not chosen:
            return
        shapes = self._shapes(layer, [code for code, _ in chosen])
        for code, colour in chosen:
            if code in shapes:
                self._bands[code] = self._band(layer, shapes[code], ON_LIGHT[colour % len(ON_LIGHT)], code == focus)

    def _clear_bands(self) -> None:
        for band in self._bands.values():
            self._canvas.scene().removeItem(band)
        self._bands = {}

    def _band(self, layer: QgsVectorLayer, shape: QgsGeometry, colour: str, filled: bool) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        line, fill = QColor(colour), QColor(colour)
        fill.setAlpha(110 if filled else 30)
        band.setStrokeColor(line)
        band.setFillColor(fill)
        band.setWidth(3 if filled else 2)
        band.setToGeometry(shape, layer)
        return band

    def _shapes(self, layer: QgsVectorLayer, codes: list[str]) -> dict[str, QgsGeometry]:
        listed = ", ".join(QgsExpression.quotedValue(code) for code in codes)
        request = QgsFeatureRequest().setFilterExpression(f'"{CODE_FIELD}" IN ({listed})')
        request.setSubsetOfAttributes([CODE_FIELD], layer.fields())
        return {str(f[CODE_FIELD]): f.geometry() for f in layer.getFeatures(request)}

    def _first_layer(self) -> QgsVectorLayer | None:
        """The topmost visible layer of the level, else any."""
        visible = [layer for layer in self._canvas.layers() if layer in self._layers]
        return next(iter(visible + self._layers), None)

    def _pick(self, point: QgsPointXY) -> None:
        layer = self._first_layer()
        code = self._code_at(layer, point) if layer is not None else ""
        if code:
            self.unit_picked.emit(code)
        else:
            self.nothing_picked.emit()

    def _pick_many(self, drawn: QgsRectangle) -> None:
        layer = self._first_layer()
        codes = self._codes_in(layer, drawn) if layer is not None else []
        if codes:
            self.units_drawn.emit(codes)
        else:
            self.nothing_picked.emit()

    def _transform(self, layer: QgsVectorLayer) -> QgsCoordinateTransform:
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(crs, layer.crs(), self._project.transformContext())

    def _codes_in(self, layer: QgsVectorLayer, drawn: QgsRectangle) -> list[str]:
        """Units that the rectangle meets, nearest to its middle first: when they are many, the first are taken."""
        shape = QgsGeometry.fromRect(drawn)
        try:
            shape.transform(self._transform(layer))
        except QgsCsException:
            return []
        engine = QgsGeometry.createGeometryEngine(shape.constGet())
        engine.prepareGeometry()
        request = QgsFeatureRequest().setFilterRect(shape.boundingBox())
        request.setSubsetOfAttributes([CODE_FIELD], layer.fields())
        middle, found = shape.boundingBox().center(), []
        for feature in layer.getFeatures(request):
            if engine.intersects(feature.geometry().constGet()):
                far = feature.geometry().boundingBox().center().sqrDist(middle)
                found.append((far, str(feature[CODE_FIELD])))
        return [code for _, code in sorted(found)]

    def _code_at(self, layer: QgsVectorLayer, point: QgsPointXY) -> str:
        try:
            place = self._transform(layer).transform(point)
        except QgsCsException:
            return ""
        request = QgsFeatureRequest().setFilterRect(QgsRectangle(place, place))
        request.setSubsetOfAttributes([CODE_FIELD], layer.fields())
        shape = QgsGeometry.fromPointXY(place)
        return next((str(f[CODE_FIELD]) for f in layer.getFeatures(request) if f.geometry().intersects(shape)), "")

    def _refresh_layers(self, *_added: Any) -> None:
        if not self._awake:
            return
        self._listen_to([layer for layer in self._project.mapLayers().values() if holds_level(layer, self._level)])
        self.show_units(self._chosen, self._focus)

    def _forget_layers(self, gone: list[str]) -> None:
        before = self._first_layer()
        self._listen_to([layer for layer in self._layers if layer.id() not in gone])
        if self._first_layer() is not before:  # outlines were drawn from a layer that is going
            self._clear_bands()
            self.show_units(self._chosen, self._focus)

    def _listen_to(self, layers: list[QgsVectorLayer]) -> None:
        for layer in self._layers:
            layer.selectionChanged.disconnect(self._selection_changed)
        self._layers = layers
        for layer in layers:
            layer.selectionChanged.connect(self._selection_changed)

    def _selection_changed(self, *_ids: Any) -> None:
        if not self._selecting:
            self.selection_changed.emit(self.selected_codes())


def holds_level(layer: Any, level: str) -> bool:
    """Whether ``layer`` holds polygons known by HCP codes (text) of ``level`` in a field ``code``."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return False
    if layer.fields().lookupField(CODE_FIELD) < 0:
        return False
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    return any(level_of(str(feature[CODE_FIELD])) == level for feature in layer.getFeatures(request))
