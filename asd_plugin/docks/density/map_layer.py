"""The density on the map: an own layer in memory, recoloured as fast as the canvas can draw it.

It holds what may be shown and nothing else: a hidden commune has a class and a status there, no figure. Its mark says
whether small counts are covered; its name says so too, and it goes when the dock's source is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
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
from ...outputs.protection.mark import set_mark
from ...qgis_support.compat import integer_field, real_field, text_field
from .state.grid import STATUSES
from .state.measured import NONE
from .symbols import Entry, legend_of, renderer_of

if TYPE_CHECKING:
    from .data import DensityData
    from .state.measured import Measured

LIVE = "density_live"
FIELDS = ("code", "name_fr", "name_ar", "value", "class", "status")
VALUE, CLASS, STATUS = (FIELDS.index(name) for name in ("value", "class", "status"))
NO_WARNING = "skipMemoryLayersCheck"  # QGIS asks about unsaved memory layers at closing; this one is not to be kept
FOCUS_COLOUR = "#ff8c00"


class DensityLayer(QObject):
    """The only part of the dock that touches layers and canvas.

    ``unit_picked``: a commune was clicked with the picking tool or selected on the layer. ``lost``: the layer was
    removed. ``picking_ended``: another map tool was taken.
    """

    unit_picked = pyqtSignal(str)
    lost = pyqtSignal()
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
        self._classes: list[int] = []
        self._legend: Any = None
        self._pattern: QgsVectorLayer | None = None
        self._waiting: Measured | None = None

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

    def open(self, data: DensityData, name: str, mark: str) -> None:
        """Put the layer on the map, under the outlines of the ANSS group when there are some."""
        self.close()
        self._remove_strays()
        self._layer = layer = self._made(data, name)
        self.dress(name, mark)
        layer.selectionChanged.connect(self._selected)
        self._project.addMapLayer(layer, False)
        over = find_layer(self._project, "need") or find_layer(self._project, "commune")
        node = self._project.layerTreeRoot().findLayer(over.id()) if over is not None else None
        group = node.parent() if node is not None else self._project.layerTreeRoot()
        group.insertLayer(group.children().index(node) if node is not None else 0, layer)

    def dress(self, name: str, mark: str) -> None:
        """Say what the layer is now, and whether it is protected."""
        if self._layer is not None:
            self._layer.setName(name)
            set_mark(self._layer, mark)

    def close(self) -> None:
        """Take the layer, the outline and the pointer off the map."""
        self.stop_picking()
        self.show_focus("")
        self._waiting, self._legend = None, None
        layer, self._layer = self._layer, None
        if layer is not None:
            layer.selectionChanged.disconnect(self._selected)
            self._project.removeMapLayer(layer.id())
            self._canvas.refresh()

    def word(self, measured: Measured, is_count: bool, threshold: int, has_secondary: bool) -> list[Entry]:
        """Give the layer the legend of these limits, when it is another one; return the legend."""
        asked = (measured.limits, measured.decimals, is_count, threshold, has_secondary)
        if self._legend is None or self._legend[0] != asked:
            self._pattern = self._pattern or _shell()  # dressing the layer on the map would draw it once more
            entries = legend_of(*asked[:4], self._pattern, has_secondary)
            self._legend = (asked, entries)
            if self._layer is not None:
                self._fold_again(lambda: self._layer.setRenderer(renderer_of(entries, is_count)))
                self._classes = [-1] * len(self._codes)  # every class is written anew
        return self._legend[1]

    def paint(self, measured: Measured) -> None:
        """Recolour the map; while the canvas is drawing, the latest state waits for its turn."""
        if self._layer is None:
            return
        if self._canvas.isDrawing():
            self._waiting = measured
            return
        self._waiting = None
        classes = measured.classes.tolist()
        changed = {
            self._feature_ids[row]: {CLASS: new, VALUE: NULL, STATUS: STATUSES[status]}
            for row, (old, new, status) in enumerate(zip(self._classes, classes, measured.status.tolist()))
            if old != new
        }
        self._classes = classes
        if changed:
            self._layer.dataProvider().changeAttributeValues(changed)
            self._layer.triggerRepaint()

    def settle(self, measured: Measured) -> None:
        """Write what there is to ask of a commune on the map: once a slider rests."""
        if self._layer is None:
            return
        classes, painted = measured.classes.tolist(), self._classes
        self._classes, self._waiting = classes, None
        rows = zip(measured.values.tolist(), classes, measured.status.tolist())
        values = {
            feature_id: {VALUE: NULL if value != value else value, CLASS: number, STATUS: STATUSES[status]}
            for feature_id, (value, number, status) in zip(self._feature_ids, rows)
        }
        self._layer.dataProvider().changeAttributeValues(values)
        if classes != painted:  # the painting was still waiting for the canvas
            self._layer.triggerRepaint()

    def show_focus(self, code: str) -> None:
        """Outline one commune; an empty code outlines none."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        if self._layer is None or code not in self._codes:
            return
        shape = self._layer.getGeometry(self._feature_ids[self._codes.index(code)])
        self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor(FOCUS_COLOUR))
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

    # ---- inside ------------------------------------------------------------------------------------------------

    def _made(self, data: DensityData, name: str) -> QgsVectorLayer:
        source = QgsCoordinateReferenceSystem("EPSG:4326")
        target = self._project.crs() if self._project.crs().isValid() else source
        layer = _shell(name, target)
        layer.setCustomProperty(ROLE, LIVE)
        layer.setCustomProperty(NO_WARNING, 1)
        transform = QgsCoordinateTransform(source, target, self._project.transformContext())
        self._codes = list(data.codes)
        features = []
        for code, names, shape in zip(data.codes, data.names, data.shapes):
            feature, moved = QgsFeature(layer.fields()), QgsGeometry(shape)
            moved.transform(transform)
            feature.setGeometry(moved)
            feature.setAttributes([code, names["fr"], names["ar"], NULL, NONE, "missing"])
            features.append(feature)
        _, added = layer.dataProvider().addFeatures(features)
        self._feature_ids = [feature.id() for feature in added]
        self._classes = [NONE] * len(self._codes)
        layer.updateExtents()
        return layer

    def _fold_again(self, change: Any) -> None:
        """New classes are new rows of the legend: the layer tree folds them, although the layer counts as unfolded."""
        node = self._project.layerTreeRoot().findLayer(self._layer.id())
        is_unfolded = node is not None and node.isExpanded()
        change()
        if is_unfolded:
            node.setExpanded(False)
            node.setExpanded(True)

    def _canvas_is_free(self) -> None:
        if self._waiting is not None:
            self.paint(self._waiting)

    def _layers_go(self, gone: list[str]) -> None:
        if self._layer is not None and self._layer.id() in gone:
            self._layer.selectionChanged.disconnect(self._selected)
            self._layer = None
            self.stop_picking()
            self.show_focus("")
            self.lost.emit()

    def _remove_strays(self, *_document: Any) -> None:
        own = self._layer.id() if self._layer is not None else ""
        layers = self._project.mapLayers().values()
        strays = [one.id() for one in layers if one.customProperty(ROLE) == LIVE and one.id() != own]
        if strays:
            self._project.removeMapLayers(strays)

    def _selected(self, *_ids: Any) -> None:
        chosen = self._layer.selectedFeatureIds() if self._layer is not None else []
        if len(chosen) == 1:
            self.unit_picked.emit(self._codes[self._feature_ids.index(chosen[0])])

    def _identified(self, feature: QgsFeature) -> None:
        self.unit_picked.emit(self._codes[self._feature_ids.index(feature.id())])

    def _tool_taken(self) -> None:
        self.stop_picking()
        self.picking_ended.emit()


def _shell(name: str = "", crs: QgsCoordinateReferenceSystem | None = None) -> QgsVectorLayer:
    """An empty layer with the columns of FIELDS."""
    known = crs.authid() if crs is not None and crs.authid() else "EPSG:4326"
    layer = QgsVectorLayer(f"MultiPolygon?crs={known}", name, "memory")
    if crs is not None and not crs.authid():
        layer.setCrs(crs)
    texts = [text_field(one) for one in FIELDS[:3]]
    layer.dataProvider().addAttributes([*texts, real_field("value"), integer_field("class"), text_field("status")])
    layer.updateFields()
    return layer
