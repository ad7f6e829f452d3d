"""The exploration on the map: an own layer in memory, recoloured as fast as the canvas can draw it.

The layer is never the official score: its name says so, it carries the role ``exploration``, and it goes when the
explorer is closed. Outlines are kept in the map's own projection and classes are looked up by number, which draws the
country's communes three times as fast as rules on reprojected outlines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ...outputs.styling import apply_style, need_style
from ...qgis_support.compat import integer_field, real_field, text_field
from ...qgis_support.i18n import tr
from ..parts.live_layer import LiveLayer

if TYPE_CHECKING:
    from .data import ExplorerData
    from .state.engine import Scored

EXPLORATION = "exploration"
FIELDS = ("code", "name_fr", "name_ar", "score", "rank", "class", "status")


class ExplorationLayer(LiveLayer):
    """The only part of the explorer that touches layers and canvas."""

    ROLE_NAME, FOCUS_COLOUR = EXPLORATION, "#00c2ff"

    def __init__(self, canvas: Any, project: Any, parent: QObject | None = None):
        super().__init__(canvas, project, parent)
        self._classes: list[int] = []

    def open(self, data: ExplorerData) -> None:
        """Put the layer on the map, under the outlines of the ANSS group when there are some."""
        self.close()
        self._remove_strays()
        units = [data.names.unit(str(code)) for code in data.communes.codes]
        rows = zip(units, data.shapes)
        filled = [(shape, [one.code, one.name_fr, one.name_ar, NULL, NULL, NULL, "missing"]) for one, shape in rows]
        layer = self._filled(tr("Exploration, not official"), _fields(), filled)
        self._classes = [0] * len(self._codes)
        _dress(layer, ())
        self._put(layer)

    def paint(self, scored: Scored) -> None:
        """Recolour the map; while the canvas is drawing, the latest state waits for its turn."""
        if self._layer is None or self._is_waiting_for_canvas(scored):
            return
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
        self._fold_again(lambda: _dress(self._layer, scored.limits))
        self._layer.triggerRepaint()


def _fields() -> list:
    texts, numbers = [text_field(name) for name in FIELDS[:3]], [real_field("score")]
    return [*texts, *numbers, integer_field("rank"), integer_field("class"), text_field("status")]


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
