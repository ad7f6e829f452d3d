"""A layer of a dock's own on the map: put in and taken out, pointed at, outlined, painted when the canvas is free.

What is written on it is the dock's: a dock says what the features are (``_made``) and how they are painted (``paint``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapToolIdentifyFeature, QgsRubberBand
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...outputs.layer_group import ROLE, find_layer

DEGREES = "EPSG:4326"
NO_WARNING = "skipMemoryLayersCheck"  # QGIS asks about unsaved memory layers at closing; these are not to be kept


class LiveLayer(QObject):
    """The only part of a dock that touches layers and canvas; ``ROLE_NAME`` and ``FOCUS_COLOUR`` are the dock's.

    ``unit_picked``: a commune was clicked with the picking tool or selected on the layer. ``lost``: the user removed
    the layer; ``swept``: it went together with others (the ANSS layers renewed, the project closed).
    ``picking_ended``: another map tool was taken.
    """

    ROLE_NAME, FOCUS_COLOUR = "", "#000000"
    unit_picked = pyqtSignal(str)
    lost = pyqtSignal()
    swept = pyqtSignal()
    picking_ended = pyqtSignal()

    def __init__(self, canvas: Any, project: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas, self._project = canvas, project
        self._layer: QgsVectorLayer | None = None
        self._tool: QgsMapToolIdentifyFeature | None = None
        self._previous_tool: Any = None
        self._band: QgsRubberBand | None = None
        self._codes: list[str] = []
        self._feature_ids: list[int] = []
        self._waiting: Any = None

    def load(self) -> None:
        """Listen to canvas and project; layers of ours saved with a project are empty shells and are taken out."""
        self._canvas.mapCanvasRefreshed.connect(self._canvas_is_free)
        self._project.layersWillBeRemoved.connect(self._layers_go)
        self._project.readProject.connect(self._remove_strays)

    def unload(self) -> None:
        """Leave canvas and project as they were found."""
        self.close()
        self._project.readProject.disconnect(self._remove_strays)
        self._project.layersWillBeRemoved.disconnect(self._layers_go)
        self._canvas.mapCanvasRefreshed.disconnect(self._canvas_is_free)

    def is_open(self) -> bool:
        """Whether the layer is in the project."""
        return self._layer is not None

    def close(self) -> None:
        """Take the layer, the outline and the pointer off the map."""
        self.stop_picking()
        self.show_focus("")
        self._waiting = None
        layer, self._layer = self._layer, None
        if layer is not None:
            layer.selectionChanged.disconnect(self._selected)
            self._project.removeMapLayer(layer.id())
            self._canvas.refresh()

    def paint(self, state: Any) -> None:
        """Recolour the map; while the canvas is drawing, the latest state waits for its turn."""
        raise NotImplementedError

    def show_focus(self, code: str) -> None:
        """Outline one commune; an empty code outlines none."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        if self._layer is None or code not in self._codes:
            return
        shape = self._layer.getGeometry(self._feature_ids[self._codes.index(code)])
        self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor(self.FOCUS_COLOUR))
        self._band.setSecondaryStrokeColor(QColor("white"))
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setWidth(3)
        self._band.setToGeometry(shape, self._layer)

    def start_picking(self) -> None:
        """Take the map's pointer; the tool in hand comes back afterwards."""
        if self._layer is None or self._tool is not None:
            return
        self._previous_tool = self._canvas.mapTool()
        self._tool = QgsMapToolIdentifyFeature(self._canvas, self._layer)
        self._tool.featureIdentified.connect(self._identified)
        self._canvas.setMapTool(self._tool)
        self._tool.deactivated.connect(self._tool_taken)

    def stop_picking(self) -> None:
        """Give the map's pointer back."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        tool.deactivated.disconnect(self._tool_taken)
        tool.featureIdentified.disconnect(self._identified)
        if self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)
            if self._previous_tool is not None:
                self._canvas.setMapTool(self._previous_tool)
        self._previous_tool = None
        tool.deleteLater()

    # ---- for the dock's own layer --------------------------------------------------------------------------------

    def _put(self, layer: QgsVectorLayer) -> None:
        """Put the layer on the map, under the outlines of the ANSS group when there are some."""
        self._layer = layer
        layer.selectionChanged.connect(self._selected)
        self._project.addMapLayer(layer, False)
        over = find_layer(self._project, "need") or find_layer(self._project, "commune")
        node = self._project.layerTreeRoot().findLayer(over.id()) if over is not None else None
        group = node.parent() if node is not None else self._project.layerTreeRoot()
        group.insertLayer(group.children().index(node) if node is not None else 0, layer)

    def _filled(self, name: str, fields: list, rows: Iterable[tuple[QgsGeometry, list]]) -> QgsVectorLayer:
        """A new layer in the map's own projection; ``rows``: outline in degrees and attributes, the code first."""
        target = self._project.crs()
        target = target if target.isValid() else QgsCoordinateReferenceSystem(DEGREES)
        layer = shell(name, fields, target)
        layer.setCustomProperty(ROLE, self.ROLE_NAME)
        layer.setCustomProperty(NO_WARNING, 1)
        degrees = QgsCoordinateReferenceSystem(DEGREES)
        transform = QgsCoordinateTransform(degrees, target, self._project.transformContext())
        features = []
        for shape, attributes in rows:
            feature, moved = QgsFeature(layer.fields()), QgsGeometry(shape)
            moved.transform(transform)
            feature.setGeometry(moved)
            feature.setAttributes(attributes)
            features.append(feature)
        _, added = layer.dataProvider().addFeatures(features)
        self._codes = [feature.attributes()[0] for feature in added]
        self._feature_ids = [feature.id() for feature in added]
        layer.updateExtents()
        return layer

    def _is_waiting_for_canvas(self, state: Any) -> bool:
        """Whether ``state`` has to wait because the canvas is drawing; it is painted when that ends."""
        self._waiting = state if self._canvas.isDrawing() else None
        return self._waiting is not None

    def _fold_again(self, change: Callable[[], Any]) -> None:
        """New classes are new rows of the legend: the layer tree folds them, although the layer counts as unfolded."""
        node = self._project.layerTreeRoot().findLayer(self._layer.id())
        is_unfolded = node is not None and node.isExpanded()
        change()
        if is_unfolded:
            node.setExpanded(False)
            node.setExpanded(True)

    def _remove_strays(self, *_document: Any) -> None:
        own = self._layer.id() if self._layer is not None else ""
        layers = self._project.mapLayers().values()
        strays = [one.id() for one in layers if one.customProperty(ROLE) == self.ROLE_NAME and one.id() != own]
        if strays:
            self._project.removeMapLayers(strays)

    # ---- what canvas and project tell ----------------------------------------------------------------------------

    def _canvas_is_free(self) -> None:
        if self._waiting is not None:
            self.paint(self._waiting)

    def _layers_go(self, gone: list[str]) -> None:
        if self._layer is not None and self._layer.id() in gone:
            self._layer.selectionChanged.disconnect(self._selected)
            self._layer = None
            self.stop_picking()
            self.show_focus("")
            (self.swept if len(gone) > 1 else self.lost).emit()

    def _selected(self, *_ids: Any) -> None:
        chosen = self._layer.selectedFeatureIds() if self._layer is not None else []
        if len(chosen) == 1:
            self.unit_picked.emit(self._codes[self._feature_ids.index(chosen[0])])

    def _identified(self, feature: QgsFeature) -> None:
        self.unit_picked.emit(self._codes[self._feature_ids.index(feature.id())])

    def _tool_taken(self) -> None:
        self.stop_picking()
        self.picking_ended.emit()


def shell(name: str, fields: list, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """An empty layer of polygons in memory."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs.authid() or DEGREES}", name, "memory")
    if not crs.authid():
        layer.setCrs(crs)
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    return layer
