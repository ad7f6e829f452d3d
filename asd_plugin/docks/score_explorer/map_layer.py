"""The exploration on the map: an own layer in memory, recoloured as fast as the canvas can draw it.

The layer is never the official score: its name says so, it carries the role ``exploration``, and it goes when the
explorer is closed. Outlines are kept in the map's own projection and classes are looked up by number, which draws the
country's communes three times as fast as rules on reprojected outlines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapToolIdentifyFeature, QgsRubberBand
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...outputs.layer_group import ROLE, find_layer
from ...outputs.styling import apply_style, need_style
from ...qgis_support.compat import integer_field, real_field, text_field
from ...qgis_support.i18n import tr

if TYPE_CHECKING:
    from .data import ExplorerData
    from .state.engine import Scored

EXPLORATION = "exploration"
FIELDS = ("code", "name_fr", "name_ar", "score", "rank", "class", "status")
NO_WARNING = "skipMemoryLayersCheck"  # QGIS asks about unsaved memory layers at closing; this one is not to be kept
FOCUS_COLOUR = "#00c2ff"


class ExplorationLayer(QObject):
    """The only part of the explorer that touches layers and canvas.

    ``unit_picked``: a commune was clicked with the picking tool or selected on the layer. ``lost``: the user removed
    the layer; ``swept``: it went together with others (the ANSS layers renewed, the project closed).
    ``picking_ended``: another map tool was taken.
    """

    unit_picked = pyqtSignal(str)
    lost = pyqtSignal()
    swept = pyqtSignal()
    picking_ended = pyqtSignal()

    def __init__(self, canvas: Any, project: Any, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas, self._project = canvas, project
        self._layer: QgsVectorLayer | None = None
        self._tool: QgsMapToolIdentifyFeature | None = None
        self._band: QgsRubberBand | None = None
        self._codes: list[str] = []
        self._feature_ids: list[int] = []
        self._classes: list[int] = []
        self._waiting: Scored | None = None
        self._previous_tool: Any = None

    def load(self) -> None:
        """Listen to canvas and project; explorations saved with a project are empty shells and are taken out."""
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

    def open(self, data: ExplorerData) -> None:
        """Put the layer on the map, under the outlines of the ANSS group when there are some."""
        self.close()
        self._remove_strays()
        layer = self._made(data)
        self._layer = layer
        layer.selectionChanged.connect(self._selected)
        self._project.addMapLayer(layer, False)
        need = find_layer(self._project, "need") or find_layer(self._project, "commune")
        under = self._project.layerTreeRoot().findLayer(need.id()) if need is not None else None
        group = under.parent() if under is not None else self._project.layerTreeRoot()
        group.insertLayer(group.children().index(under) if under is not None else 0, layer)

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

    def paint(self, scored: Scored) -> None:
        """Recolour the map; while the canvas is drawing, the latest state waits for its turn."""
        if self._layer is None:
            return
        if self._canvas.isDrawing():
            self._waiting = scored
            return
        self._waiting = None
        classes = _whole(scored.classes)
        changed = {
            self._feature_ids[row]: {FIELDS.index("class"): _or_null(new)}
            for row, (old, new) in enumerate(zip(self._classes, classes))
            if old != new
        }
        self._classes = classes
        if changed:
            self._layer.dataProvider().changeAttributeValues(changed)
            self._layer.triggerRepaint()

    def settle(self, scored: Scored) -> None:
        """Write everything there is to ask of a commune on the map, and word the legend: once a slider rests."""
        if self._layer is None:
            return
        places = [FIELDS.index(name) for name in ("score", "rank", "class", "status")]
        self._classes = _whole(scored.classes)
        rows = zip(scored.scores.tolist(), _whole(scored.ranks), self._classes)
        values = {
            feature_id: dict(
                zip(places, (NULL if score != score else score, _or_null(rank), _or_null(number), _status(score)))
            )
            for feature_id, (score, rank, number) in zip(self._feature_ids, rows)
        }
        self._layer.dataProvider().changeAttributeValues(values)
        self._word_legend(scored.limits)
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

    def _made(self, data: ExplorerData) -> QgsVectorLayer:
        source = QgsCoordinateReferenceSystem("EPSG:4326")
        target = self._project.crs() if self._project.crs().isValid() else source
        name = tr("Exploration, not official")
        layer = QgsVectorLayer(f"MultiPolygon?crs={target.authid() or 'EPSG:4326'}", name, "memory")
        if not target.authid():
            layer.setCrs(target)
        texts, numbers = [text_field(name) for name in FIELDS[:3]], [real_field("score")]
        fields = [*texts, *numbers, integer_field("rank"), integer_field("class"), text_field("status")]
        layer.dataProvider().addAttributes(fields)
        layer.updateFields()
        layer.setCustomProperty(ROLE, EXPLORATION)
        layer.setCustomProperty(NO_WARNING, 1)
        transform = QgsCoordinateTransform(source, target, self._project.transformContext())
        self._codes = [str(code) for code in data.communes.codes]
        features = []
        for code, shape in zip(self._codes, data.shapes):
            feature, moved, unit = QgsFeature(layer.fields()), QgsGeometry(shape), data.names.unit(code)
            moved.transform(transform)
            feature.setGeometry(moved)
            feature.setAttributes([code, unit.name_fr, unit.name_ar, NULL, NULL, NULL, "missing"])
            features.append(feature)
        _, added = layer.dataProvider().addFeatures(features)
        self._feature_ids = [feature.id() for feature in added]
        self._classes = [0] * len(self._codes)
        layer.updateExtents()
        _dress(layer, ())
        return layer

    def _word_legend(self, limits: tuple[float, ...]) -> None:
        """New classes are new rows of the legend: the layer tree folds them, although the layer counts as unfolded."""
        node = self._project.layerTreeRoot().findLayer(self._layer.id())
        is_unfolded = node is not None and node.isExpanded()
        _dress(self._layer, limits)
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
            (self.swept if len(gone) > 1 else self.lost).emit()

    def _remove_strays(self, *_document: Any) -> None:
        own = self._layer.id() if self._layer is not None else ""
        strays = [
            layer.id()
            for layer in self._project.mapLayers().values()
            if layer.customProperty(ROLE) == EXPLORATION and layer.id() != own
        ]
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


def _dress(layer: QgsVectorLayer, limits: tuple[float, ...]) -> None:
    """The agency's colours and legend, looked up by class number instead of by rules.

    No labels: a labelled layer that changes has QGIS draw every labelled layer of the map again.
    """
    apply_style(layer, need_style(limits, class_field="class"))
    layer.setLabelsEnabled(False)
    rules = layer.renderer().rootRule().children()
    last = len(rules) - 1
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "class",
            [
                QgsRendererCategory(NULL if place == last else place + 1, rule.symbol().clone(), rule.label())
                for place, rule in enumerate(rules)
            ],
        )
    )


def _whole(numbers: Any) -> list[int]:
    """Numbers as integers, 0 for those that are missing."""
    return [0 if number != number else int(number) for number in numbers.tolist()]


def _or_null(number: int) -> Any:
    return number or NULL


def _status(score: float) -> str:
    return "missing" if score != score else "ok"
