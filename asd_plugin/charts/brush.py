"""The rectangle drawn with the pointer to select units in a plot."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QPainter, QPen

from .palette import Theme
from .scene import Box

FAR_ENOUGH = 4  # pixels: less is a click with an unsteady hand


class Brush:
    """From press to release; stays inside the plot it began in, remains visible until the next one."""

    def __init__(self) -> None:
        self._start: QPoint | None = None
        self._plot: Box | None = None
        self._area: Box | None = None

    @property
    def begun(self) -> bool:
        """Whether the button is down in the plot."""
        return self._start is not None

    def begin(self, place: QPoint, plot: Box) -> None:
        """Put the first corner."""
        self._start, self._plot, self._area = place, plot, None

    def follow(self, place: QPoint) -> bool:
        """Put the other corner under the pointer; whether a rectangle is being drawn."""
        if self._start is None or self._plot is None:
            return False
        far = max(abs(place.x() - self._start.x()), abs(place.y() - self._start.y()))
        if self._area is None and far < FAR_ENOUGH:
            return False
        plot = self._plot
        xs = sorted(min(max(x, plot.x), plot.right) for x in (self._start.x(), place.x()))
        ys = sorted(min(max(y, plot.y), plot.bottom) for y in (self._start.y(), place.y()))
        self._area = Box(xs[0], ys[0], xs[1] - xs[0], ys[1] - ys[0])
        return True

    def end(self) -> Box | None:
        """Lift the button: the rectangle, None when it was a click."""
        self._start = None
        return self._area

    def drop(self) -> None:
        """Forget the rectangle."""
        self._start = self._plot = self._area = None

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the rectangle."""
        if self._area is None:
            return
        inside = theme.colour("text")
        inside.setAlphaF(0.08)
        painter.setBrush(QBrush(inside))
        painter.setPen(QPen(theme.colour("text"), 1.0, Qt.PenStyle.DashLine))
        area = self._area
        painter.drawRect(QRectF(area.x, area.y, area.width, area.height))
