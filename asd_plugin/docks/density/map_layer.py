"""The density on the map: an own layer in memory, recoloured as fast as the canvas can draw it.

It holds what may be shown and nothing else: a hidden commune has a class and a status there, no figure. Its mark says
whether small counts are covered; its name says so too, and it goes when the dock's source is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ...outputs.protection.mark import set_mark
from ...qgis_support.compat import integer_field, real_field, text_field
from ..parts.live_layer import DEGREES, LiveLayer, shell
from .state.grid import STATUSES
from .state.measured import NONE
from .symbols import Entry, legend_of, renderer_of

if TYPE_CHECKING:
    from .data import DensityData
    from .state.measured import Measured

LIVE = "density_live"
FIELDS = ("code", "name_fr", "name_ar", "value", "class", "status")
VALUE, CLASS, STATUS = (FIELDS.index(name) for name in ("value", "class", "status"))


class DensityLayer(LiveLayer):
    """The only part of the dock that touches layers and canvas; ``lost`` also when it went with other layers."""

    ROLE_NAME, FOCUS_COLOUR = LIVE, "#ff8c00"

    def __init__(self, canvas: Any, project: Any, parent: QObject | None = None):
        super().__init__(canvas, project, parent)
        self._classes: list[int] = []
        self._legend: Any = None
        self._pattern: QgsVectorLayer | None = None
        self.swept.connect(self.lost)

    def open(self, data: DensityData, name: str, mark: str) -> None:
        """Put the layer on the map, under the outlines of the ANSS group when there are some."""
        self.close()
        self._remove_strays()
        rows = zip(data.codes, data.names, data.shapes)
        filled = [(shape, [code, names["fr"], names["ar"], NULL, NONE, "missing"]) for code, names, shape in rows]
        layer = self._filled(name, _fields(), filled)
        set_mark(layer, mark)
        self._classes = [NONE] * len(self._codes)
        self._put(layer)

    def dress(self, name: str, mark: str) -> None:
        """Say what the layer is now, and whether it is protected."""
        if self._layer is not None:
            self._layer.setName(name)
            set_mark(self._layer, mark)

    def close(self) -> None:
        """Take the layer, the outline and the pointer off the map."""
        self._legend = None
        super().close()

    def word(self, measured: Measured, is_count: bool, threshold: int, has_secondary: bool) -> list[Entry]:
        """Give the layer the legend of these limits, when it is another one; return the legend."""
        asked = (measured.limits, measured.decimals, is_count, threshold, has_secondary)
        if self._legend is None or self._legend[0] != asked:
            self._pattern = self._pattern or _pattern()  # dressing the layer on the map would draw it once more
            entries = legend_of(*asked[:4], self._pattern, has_secondary)
            self._legend = (asked, entries)
            if self._layer is not None:
                self._fold_again(lambda: self._layer.setRenderer(renderer_of(entries, is_count)))
                self._classes = [-1] * len(self._codes)  # every class is written anew
        return self._legend[1]

    def paint(self, measured: Measured) -> None:
        """Recolour the map; while the canvas is drawing, the latest state waits for its turn."""
        if self._layer is None or self._is_waiting_for_canvas(measured):
            return
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


def _fields() -> list:
    texts = [text_field(one) for one in FIELDS[:3]]
    return [*texts, real_field("value"), integer_field("class"), text_field("status")]


def _pattern() -> QgsVectorLayer:
    """An empty layer to dress before the one on the map."""
    return shell("", _fields(), QgsCoordinateReferenceSystem(DEGREES))
