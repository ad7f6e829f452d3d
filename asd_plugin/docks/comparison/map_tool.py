"""The map tool of the dock: a click picks a place, a drag draws a rectangle."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

STEADY = 4  # pixels a hand moves while it clicks


class PickTool(QgsMapTool):
    """Emits the clicked place, or the drawn rectangle, in map coordinates."""

    clicked = pyqtSignal(QgsPointXY)
    drawn = pyqtSignal(QgsRectangle)

    def __init__(self, canvas: Any):
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._start: QPoint | None = None
        self._band: QgsRubberBand | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Remember where a click or a rectangle starts."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw the rectangle that would be taken."""
        if self._start is not None and self._is_drag(event.pos()):
            self._show(self._pixels_to(event.pos()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Report a click or a rectangle made with the left button."""
        if event.button() != Qt.MouseButton.LeftButton or self._start is None:
            return
        place = event.pos()
        is_drag = self._is_drag(place)
        rectangle = self._rectangle(place) if is_drag else QgsRectangle()
        self._drop()
        if is_drag:
            self.drawn.emit(rectangle)
        else:
            self.clicked.emit(event.mapPoint())

    def deactivate(self) -> None:
        """Leave nothing on the map."""
        self._drop()
        super().deactivate()

    def _is_drag(self, place: QPoint) -> bool:
        return (place - self._start).manhattanLength() > STEADY

    def _pixels_to(self, place: QPoint) -> QRect:
        return QRect(self._start, place).normalized()

    def _rectangle(self, place: QPoint) -> QgsRectangle:
        pixels = self._pixels_to(place)
        return QgsRectangle(self.toMapCoordinates(pixels.topLeft()), self.toMapCoordinates(pixels.bottomRight()))

    def _show(self, pixels: QRect) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setStrokeColor(QColor("#0072B2"))
            self._band.setFillColor(QColor(0, 114, 178, 40))
        self._band.setToCanvasRectangle(pixels)

    def _drop(self) -> None:
        self._start = None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
