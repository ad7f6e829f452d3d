"""The map tool of the dock: one click, one place."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal


class PickTool(QgsMapTool):
    """Emits the clicked place in map coordinates."""

    clicked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: Any):
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Report a left click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.mapPoint())
